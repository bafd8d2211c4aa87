import { checkLadder } from '@duly/core/policy/check-ladder.ts';
import { accountKinds } from '@duly/facts/account-facts.ts';
import { expect, test } from 'vitest';
import { defaultLadder } from './default-ladder.ts';
import { shippedLadders } from './shipped-ladders.ts';

test.each(shippedLadders.map((ladder) => [ladder.id, ladder] as const))(
  'the ladder %s is sound',
  (_, ladder) => {
    expect(checkLadder(ladder)).toEqual([]);
  },
);

test('everything with a name has one in Chinese and in English', () => {
  for (const ladder of shippedLadders) {
    const words = [
      ladder.names,
      ...ladder.stages.map((s) => s.names),
      ...ladder.steps.flatMap((s) => [s.names, s.reason.words]),
    ];
    for (const { zh, en } of words)
      expect([zh, en]).toEqual([expect.stringMatching(/[\u4e00-\u9fff]/), expect.stringMatching(/[A-Za-z]/)]);
  }
});

test('every kind of account begins on a ladder that is shipped', () => {
  const ids = shippedLadders.map((ladder) => ladder.id);
  for (const kind of accountKinds) expect(ids).toContain(defaultLadder(kind));
});

test('gaps, overlaps, a missing end and a step that hides the next are named', () => {
  const [ladder] = shippedLadders;
  if (!ladder) throw new Error('no ladder');
  const stages = ladder.stages
    .map((stage) => (stage.no === 3 ? { ...stage, fromDays: 16 } : stage))
    .slice(0, 4);
  const steps = ladder.steps.map((step) => (step.no === 20 ? { ...step, until: null } : step));
  expect(checkLadder({ ...ladder, stages, steps }).map((fault) => fault.code)).toEqual([
    'no-last-stage',
    'stages-gap',
    'step-hides-next',
  ]);
});
