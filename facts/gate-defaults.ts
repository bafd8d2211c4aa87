import type { ContactIntent } from './contact-intent.ts';
import type { GateFacts, GateParty, GatePoint } from './gate-facts.ts';

/** What is so with an act of the desk unless somebody says otherwise. */
export const ordinaryAct = {
  act: 'contact',
  technology: 'manual',
  content: null,
  sender: null,
  debtIds: [],
  conduct: {},
} as const satisfies Partial<ContactIntent>;

/** What is so with a contact point of which nothing more was recorded. */
export const ordinaryPoint = {
  nature: 'unknown',
  place: null,
  employerProvided: null,
  basis: null,
} as const satisfies Partial<GatePoint>;

/** What is so with a person of whom nothing more was recorded. */
export const ordinaryParty = {
  minor: false,
  ceasedOn: null,
  attorney: null,
  employerProhibits: false,
  vulnerable: false,
  hardship: false,
  fraudClaimed: false,
  moratoria: [],
} as const satisfies Partial<GateParty>;

/** Facts that nobody has told yet. */
export const nothingTold = {
  debts: [],
  consents: [],
  preferences: [],
  sharedEvents: [],
} as const satisfies Partial<GateFacts>;
