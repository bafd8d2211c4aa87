import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { personalInformation } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '不得公开个人信息，取得单独同意的除外',
  en: 'Personal data are not published without separate consent',
};
const fine = allow(says);
const refused = never('publication', says, {
  zh: '不公布；以函件通知本人',
  en: 'Do not publish; write to the person',
});

/** PIPL 25: personal data are not made public without separate consent. */
export const noPublication: Provision<Figures> = {
  id: 'CN-PI-25',
  title: { zh: '不得公开个人信息', en: 'No publication of personal data' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['publish'], debtorKinds: ['person'] },
  dated: [{ from: knownFrom.personalInformation, figures: {}, citation: personalInformation('25') }],
  // 第二十五条 个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外。
  judge: ({ intent }) => {
    if (told(intent, 'shows') === undefined && told(intent, 'consent') !== true)
      return missingFact('shows', { zh: '公布的内容', en: 'what it shows' });
    return told(intent, 'consent') === true ||
      told(intent, 'shows') === 'unit-amount' ||
      told(intent, 'shows') === 'nothing-personal'
      ? fine
      : refused;
  },
  examples: [
    actExample('公布姓名和欠款，不可', 'Name and debt published', 'refuse', {
      intent: doing('publish', { where: 'public-place', shows: 'identity' }),
    }),
    actExample('上网曝光，不可', 'Exposure on line', 'refuse', {
      intent: doing('publish', { where: 'online', shows: 'identity' }),
    }),
    actExample('取得单独同意', 'With separate consent', 'allow', {
      intent: doing('publish', { where: 'online', shows: 'identity', consent: true }),
    }),
    actExample('不含个人信息的公告', 'A notice without personal data', 'allow', {
      intent: doing('publish', { where: 'public-place', shows: 'nothing-personal' }),
    }),
    actExample('公布什么，先说明', 'What it shows must be known', 'missing-fact', {
      intent: doing('publish', {}),
    }),
  ],
  notEncoded: [
    {
      zh: '物业公示房号和金额是否仍属个人信息由地方法规与法院判断；本条放行，另由张贴规则判断。',
      en: 'Whether unit number and sum are still personal data is for local law and the courts; this rule lets them pass and the posting rules judge.',
    },
  ],
};
