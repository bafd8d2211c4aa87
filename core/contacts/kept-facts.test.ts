import { canonical } from '@duly/kernel/canonical.ts';
import { caseOf } from '@duly/law/plain-case.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideIntent } from './decide-intent.ts';
import { keepFacts, readKeptFacts, readKeptIntent } from './kept-facts.ts';
import { randomGate } from './testing/random-gate.ts';

test('facts that were kept decide as the facts themselves did', () => {
  fc.assert(
    fc.property(randomGate, ({ facts, intent, atMs }) => {
      const again = readKeptFacts(keepFacts(facts), facts.tenant);
      const act = readKeptIntent(JSON.parse(canonical(intent)));
      const rulebook = rulebookOf(facts);
      expect(decideIntent(again, act, rulebookOf(again), atMs)).toEqual(
        decideIntent(facts, intent, rulebook, atMs),
      );
      expect(keepFacts(again)).toBe(keepFacts(facts));
    }),
    { numRuns: 300, seed: 20_261_113 },
  );
});

test('an ordinary person takes little room, and nobody’s words are kept', () => {
  const { facts } = caseOf({});
  const agreed = {
    kind: 'hours' as const,
    channel: null,
    fromMinute: 0,
    toMinute: 60,
    proof: '通话录音：他说晚上也可以打',
    agreedOn: facts.points[0]?.verifiedOn ?? (0 as never),
    expiresOn: null,
  };
  expect(keepFacts(facts).length).toBeLessThan(500);
  expect(keepFacts({ ...facts, agreements: [agreed] })).not.toContain('录音');
});
