import { exampleDay } from '../../plain-case.ts';
import type { DatedFigures, Figures } from '../../provision.ts';

/** House rules for China carry no source of their own; the gate puts the tenant's limits in its place. */
export function fromTheHouse<F extends Figures>(figures: F): readonly DatedFigures<F>[] {
  return [{ from: exampleDay('2021-01-01'), figures, citation: { zh: '内部规定', en: 'house policy' } }];
}
