import type { GateRate } from '@duly/facts/gate-facts.ts';
import { rateSeries } from './code-words.ts';
import { code, day, needed, object, whole } from './make-shape.ts';
import type { Shape } from './shape.ts';

/** A published reference rate for the days from its first to its last, in millionths a year. */
export const rateShape: Shape<GateRate> = object<GateRate>('Rate', {
  series: needed('利率', 'series', code(rateSeries)),
  from: needed('首日', 'first day', day),
  until: needed('末日', 'last day', day),
  ratePpm: needed('年利率（百万分之）', 'rate a year in millionths', whole(-1_000_000, 10_000_000)),
});
