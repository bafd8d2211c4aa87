import { expect, test } from 'vitest';
import { measureWords, readLabelled } from './measure-words.ts';

/** What issue 4 wants of every class. */
const leastRecall = 0.95;
const mostFalseAlarms = 0.02;
/** What is held at least, so that a change that makes a class worse is seen. Held-out figures are printed by `soak words-quality`. */
const floor = { tune: 0.85, falseAlarms: 0.025 };

const told = (share: number) => Math.round(share * 1000) / 10;

test('on the sentences for tuning the checker stays as good as it was, class by class', () => {
  const quality = measureWords([...readLabelled('tune-zh'), ...readLabelled('tune-en')]);
  const bad = quality
    .filter(({ recall, falseAlarms }) => recall.share < floor.tune || falseAlarms.share > floor.falseAlarms)
    .map((one) => `${one.class}: recall ${told(one.recall.share)} %, false alarms ${told(one.falseAlarms.share)} %`);
  expect(bad).toEqual([]);
  const hits = quality.reduce((sum, one) => sum + one.recall.hits, 0);
  const labelled = quality.reduce((sum, one) => sum + one.recall.of, 0);
  expect(hits / labelled).toBeGreaterThanOrEqual(leastRecall);
  expect(quality.filter((one) => one.falseAlarms.share <= mostFalseAlarms).length).toBeGreaterThanOrEqual(14);
});
