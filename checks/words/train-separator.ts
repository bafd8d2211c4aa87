import { shortness } from '@duly/core/words/likeness/likeness-model.ts';

/** One text: its traits by number (each as often as it stands there), the number of all its traits, and whether it is a breach. */
export type Sample = { readonly traits: Int32Array; readonly size: number; readonly answer: boolean };

export type Separator = { readonly weights: Float64Array; readonly bias: number };

const rounds = 20;
/** What a fault costs, against the size of the weights. */
const cost = 1;

/**
 * A linear separator with squared hinge loss and L2 penalty, by dual coordinate descent (Hsieh et al., ICML 2008), over traits
 * divided by the root of their number. Only + − × ÷ and √, which IEEE 754 fixes, and a fixed order: the same on every machine.
 */
export function trainSeparator(samples: readonly Sample[], traits: number, breachWeight: number): Separator {
  const weights = new Float64Array(traits);
  let bias = 0;
  const duals = new Float64Array(samples.length);
  const scales = samples.map(({ size }) => 1 / Math.sqrt(size + shortness));
  const squares = samples.map((sample, at) => {
    const counts = new Map<number, number>();
    for (const trait of sample.traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
    let sum = 0;
    for (const count of counts.values()) sum += count * count;
    return 1 + sum * (scales[at] as number) ** 2;
  });
  const order = Int32Array.from(samples, (_, at) => at);
  let seed = 12_345;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) {
      const { traits: own, answer } = samples[at] as Sample;
      const scale = scales[at] as number;
      const side = answer ? 1 : -1;
      const softness = 1 / (2 * cost * (answer ? breachWeight : 1));
      let sum = 0;
      for (let i = 0; i < own.length; i += 1) sum += weights[own[i] as number] as number;
      const before = duals[at] as number;
      const slope = side * (sum * scale + bias) - 1 + softness * before;
      if (before === 0 && slope >= 0) continue;
      const after = Math.max(0, before - slope / ((squares[at] as number) + softness));
      const change = (after - before) * side;
      if (change === 0) continue;
      duals[at] = after;
      bias += change;
      for (let i = 0; i < own.length; i += 1) {
        const trait = own[i] as number;
        weights[trait] = (weights[trait] as number) + change * scale;
      }
    }
  }
  return { weights, bias };
}
