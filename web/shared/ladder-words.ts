import { shippedLadders } from '@duly/policies/shipped-ladders.ts';

/**
 * Names of stages and steps by their ids, from the ladders that ship. A tenant's own version keeps the ids of what it took
 * over; an id that is only the tenant's is shown as it is.
 */
const stages = new Map(
  shippedLadders.flatMap((ladder) => ladder.stages).map((stage) => [stage.id, stage.names]),
);
const steps = new Map(shippedLadders.flatMap((ladder) => ladder.steps).map((step) => [step.id, step.names]));

function own(
  names: { readonly zh: string; readonly en: string } | undefined,
  id: string,
  language: string,
): string {
  if (names === undefined) return id;
  return language === 'en' ? names.en : names.zh;
}

export function stageWords(id: string, language: string): string {
  return own(stages.get(id), id, language);
}

export function stepWords(id: string, language: string): string {
  return own(steps.get(id), id, language);
}
