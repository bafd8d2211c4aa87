import { expect, test } from 'vitest';
import { actShape } from './act-shape.ts';
import { eventShape } from './history-shapes.ts';
import type { ShapeData } from './shape.ts';
import { draftSetting, tellUnsaid } from './tell-unsaid.ts';
import type { JsonObject } from './write-shape.ts';

function unsaid(shape: ShapeData, value: JsonObject, draft: JsonObject): Record<string, string> {
  const fields = shape.kind === 'object' ? shape.fields : [];
  const told = tellUnsaid(fields, value, draftSetting(draft, {}));
  return Object.fromEntries([...told].map(([name, words]) => [name, words.en]));
}

test('a form says what holds for every field that is left out, and follows what is written beside it', () => {
  expect(unsaid(actShape, {}, {})).toMatchObject({
    channel: 'phone call',
    point: 'phone',
    collectedBy: "the creditor's own people",
  });
  const email = { channel: 'email' };
  expect(unsaid(actShape, email, { act: email, creditor: { country: 'GB' } })).toMatchObject({
    point: 'email',
    collectedBy: 'an agency',
  });
  expect(unsaid(eventShape, { outcome: 'conversation' }, {})).toMatchObject({
    kind: expect.stringContaining('effective'),
  });
  expect(unsaid(eventShape, { channel: 'sms' }, {})).toMatchObject({ kind: 'message' });
});

test('a half-written draft of any form is told without a fault', () => {
  expect(
    unsaid(actShape, { channel: 'fax' }, { points: 'none', act: 1, person: { zones: [7] } }),
  ).toMatchObject({ channel: 'phone call' });
});
