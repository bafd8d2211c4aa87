import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { personalInformation } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const needless: readonly string[] = ['family', 'pets', 'marriage', 'religion', 'health'];
const says = {
  zh: '只收集实现目的所必要的信息，不记录家人、宠物、婚姻等无关情况',
  en: 'Only what the purpose needs: nothing of family, pets or marriage',
};
const fine = allow(says);
const refused = never('needless-data', says, {
  zh: '只记与本案有关的事实：联系方式、欠款原因、现场安全',
  en: 'Note what concerns the case: contact data, reason of arrears, safety on the spot',
});

/** PIPL 6: only what the purpose needs is collected. */
export const minimalRecords: Provision<Figures> = {
  id: 'CN-PI-06-KEEP',
  title: { zh: '只记录必要的个人信息', en: 'Only necessary data are recorded' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['keep-data'], debtorKinds: ['person'] },
  dated: [{ from: knownFrom.personalInformation, figures: {}, citation: personalInformation('6') }],
  // 第六条 收集个人信息，应当限于实现处理目的的最小范围，不得过度收集个人信息。
  judge: ({ intent }) => {
    if (told(intent, 'about') === undefined)
      return missingFact('about', { zh: '要记录的是什么信息', en: 'what is to be recorded' });
    return !needless.includes(String(told(intent, 'about'))) ? fine : refused;
  },
  examples: [
    actExample('记录家人、宠物，不可', 'Notes on family and pets', 'refuse', {
      intent: doing('keep-data', { about: 'family' }),
    }),
    actExample('记录婚姻状况，不可', 'Notes on marriage', 'refuse', {
      intent: doing('keep-data', { about: 'marriage' }),
    }),
    actExample('记录现场安全提示', 'A note on safety', 'allow', {
      intent: doing('keep-data', { about: 'safety' }),
    }),
    actExample('记录什么，先说明', 'What is kept must be known', 'missing-fact', {
      intent: doing('keep-data', {}),
    }),
  ],
  notEncoded: [
    {
      zh: '健康等敏感信息另须单独同意，由困难申请流程取得。',
      en: 'Sensitive data such as health need separate consent, which the hardship workflow takes.',
    },
  ],
};
