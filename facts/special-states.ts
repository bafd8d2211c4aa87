/**
 * States of a person, or of one debt, that stop or narrow what may be done; the words of `stops.kind`. A request to stop
 * may be for one channel or one point; `cease` is the same in writing, which some laws treat apart.
 */
export const stateKinds = [
  'stop-request',
  'cease',
  'complaint',
  'represented',
  'deceased',
  'minor',
  'incapacitated',
  'insolvent',
  'breathing-space',
  'mental-health-crisis',
  'adviser-plan',
  'moratorium',
  'disaster',
  'hardship',
  'vulnerable',
  'plan-performing',
  'fraud-claim',
  'employer-prohibits',
] as const;
export type StateKind = (typeof stateKinds)[number];

/** Whether a word names a state. */
export function isStateKind(word: string): word is StateKind {
  return (stateKinds as readonly string[]).includes(word);
}

/** Who told of a state; the words of `stops.asked_by`. */
export const stateSources = [
  'self',
  'third-party',
  'representative',
  'court',
  'regulator',
  'public-register',
  'creditor-file',
] as const;
export type StateSource = (typeof stateSources)[number];
