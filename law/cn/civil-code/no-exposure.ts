import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = { zh: '不得以公开方式侵害他人隐私', en: 'Nobody’s privacy is harmed by publication' };
const fine = allow(says);
const refused = never('exposure', says, {
  zh: '不公布；以函件通知本人，依法可由法院公布',
  en: 'Do not publish; write to the person; publication is a measure of the courts',
});

/** CN-PRIV-04: a person’s debt is not exposed. Property managers have local rules of their own. */
export const noExposure: Provision<Figures> = {
  id: 'CN-PRIV-04',
  title: { zh: '不得公开他人债务', en: 'No exposure of a debt' },
  level: 'L1',
  confidence: 'S1',
  scope: {
    acts: ['publish'],
    debtorKinds: ['person'],
    creditorKinds: ['trade', 'lessor', 'lender', 'hotel'],
  },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('1032') }],
  // 第一千零三十二条 ……不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权。
  judge: ({ intent }) =>
    told(intent, 'consent') === true || told(intent, 'shows') === 'nothing-personal' ? fine : refused,
  examples: [
    actExample('张贴催收公告，不可', 'A posted notice of the debt', 'refuse', {
      intent: doing('publish', { where: 'public-place', shows: 'identity' }),
    }),
    actExample('黑名单，不可', 'A blacklist', 'refuse', {
      intent: doing('publish', { where: 'online', shows: 'identity' }),
    }),
    actExample('不含个人信息的公告', 'A notice without personal data', 'allow', {
      intent: doing('publish', { where: 'public-place', shows: 'nothing-personal' }),
    }),
  ],
  notEncoded: [
    {
      zh: '法院公布失信信息不在此列；物业公示见地方规则。',
      en: 'Publication by a court is not part of it; posting by property managers is for local rules.',
    },
  ],
};
