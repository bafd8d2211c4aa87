import { allow, never } from '../../answer.ts';
import type { Figures, Provision } from '../../provision.ts';
import { covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { textWith, usExample } from '../us-examples.ts';

const says = {
  zh: '不在他人可见之处（社交媒体公开页等）提及债务',
  en: 'Nothing of the debt where others can see it, social media included',
};

const at = '2026-08-12 12:00';

/** US-3P-04: to publish is to tell third persons. */
export const noPublication: Provision<Figures> = {
  id: 'US-3P-04',
  title: { zh: '不得公开', en: 'No publication' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, acts: ['publish'] },
  dated: [{ from: knownFrom.fdcpa, figures: {}, citation: fdcpa('1692c(b)') }],
  // May not communicate, in connection with the collection of any debt, with any person other than the consumer …
  judge: ({ intent }) =>
    intent.conduct.courtOrdered === true
      ? allow({ zh: '法院命令的公告', en: 'A notice that a court ordered' })
      : never('published', says, { zh: '只私下联系本人', en: 'Reach the person in private' }),
  examples: [
    usExample(
      '公开发布不可',
      'A public post',
      at,
      { intent: { act: 'publish', content: textWith({ reveals: ['debt'] }) } },
      'refuse',
      null,
    ),
    usExample(
      '不含金额也不可',
      'Without the sum as well',
      at,
      { intent: { act: 'publish' } },
      'refuse',
      null,
    ),
    usExample(
      '法院命令的公告',
      'A notice by order of a court',
      at,
      { intent: { act: 'publish', conduct: { courtOrdered: true } } },
      'allow',
    ),
    usExample('联系行为不适用', 'A contact is no publication', at, {}, 'not-applicable'),
  ],
  notEncoded: [{ zh: '法院公告的形式依程序法。', en: 'The form of a court notice is for procedural law.' }],
};
