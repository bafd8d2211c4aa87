import { madeFrom } from '@duly/core/words/likeness/likeness-weights.generated.ts';
import { expect, test } from 'vitest';
import { measureWords, readLabelled } from './measure-words.ts';
import { hashTraining } from './render-likeness.ts';

/** What issue 4 wants of every class. */
const leastRecall = 0.95;
const mostFalseAlarms = 0.02;
/** What is held at least, so that a change that makes a class worse is seen. Held-out figures are printed by `soak words-quality`. */
const floor = { tune: 0.85, falseAlarms: 0.025 };

const told = (share: number) => Math.round(share * 1000) / 10;

test.each([
  ['veiled on purpose', ['tune-zh', 'tune-en']],
  ['realistic', ['tune-zh-2', 'tune-en-2']],
])('on the sentences for tuning, %s, the checker stays as good as it was, class by class', (_, names) => {
  const quality = measureWords(names.flatMap(readLabelled));
  const bad = quality
    .filter(({ recall, falseAlarms }) => recall.share < floor.tune || falseAlarms.share > floor.falseAlarms)
    .map(
      (one) =>
        `${one.class}: recall ${told(one.recall.share)} %, false alarms ${told(one.falseAlarms.share)} %`,
    );
  expect(bad).toEqual([]);
  const hits = quality.reduce((sum, one) => sum + one.recall.hits, 0);
  const labelled = quality.reduce((sum, one) => sum + one.recall.of, 0);
  expect(hits / labelled).toBeGreaterThanOrEqual(leastRecall);
  expect(quality.filter((one) => one.falseAlarms.share <= mostFalseAlarms).length).toBeGreaterThanOrEqual(14);
});

test('the weights are made from the sentences, lexicons and training that stand here', () => {
  // Training itself takes longer than a test should: `npm run soak -- words-train` does it and compares every weight.
  expect(madeFrom).toBe(hashTraining());
});
