import { shippedLadders } from '@duly/policies/shipped-ladders.ts';

type Names = { readonly zh: string; readonly en: string };

function own(names: Names | undefined, id: string, language: string): string {
  if (names === undefined) return id;
  return language === 'en' ? names.en : names.zh;
}

/** The name of a ladder by its id; a tenant's own is shown by its id. */
export function ladderWords(id: string, language: string): string {
  return own(shippedLadders.find((ladder) => ladder.id === id)?.names, id, language);
}

/** The name of a stage, by its id or by its number in its ladder. */
export function stageWords(ladderId: string, stage: string, language: string): string {
  const stages = shippedLadders.filter((ladder) => ladder.id === ladderId).flatMap((ladder) => ladder.stages);
  const found = stages.find((one) => one.id === stage || String(one.no) === stage);
  return own(found?.names, stage === '0' ? '' : stage, language);
}

/**
 * The name of a step by its id, from the ladders that ship. A tenant's own version keeps the ids of what it took over; an id
 * that is only the tenant's is shown as it is.
 */
export function stepWords(id: string, language: string): string {
  return own(steps.get(id), id, language);
}

const steps = new Map(shippedLadders.flatMap((ladder) => ladder.steps).map((step) => [step.id, step.names]));
