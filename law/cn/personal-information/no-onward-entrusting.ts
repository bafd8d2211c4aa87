import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { personalInformation } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '未经委托人同意不得转委托他人处理个人信息',
  en: 'No onward entrusting of personal data without the principal’s consent',
};
const fine = allow(says);
const refused = never('onward', says, {
  zh: '由委托人直接委托另一家名单内机构',
  en: 'Let the principal entrust another listed agency itself',
});

/** CN-PI-03: data are not entrusted onward without the consent of whoever entrusted them. */
export const noOnwardEntrusting: Provision<Figures> = {
  id: 'CN-PI-03',
  title: { zh: '未经同意不得转委托', en: 'No entrusting onward without consent' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['entrust'], debtorKinds: ['person'] },
  dated: [{ from: knownFrom.personalInformation, figures: {}, citation: personalInformation('21') }],
  // 第二十一条 ……未经个人信息处理者同意，受托人不得转委托他人处理个人信息。
  judge: ({ intent }) =>
    told(intent, 'subDelegation') !== true || told(intent, 'principalConsents') === true ? fine : refused,
  examples: [
    actExample('转委托未经同意，不可', 'Onward without consent', 'refuse', {
      tenant: { creditorKind: 'trade' },
      products: ['none'],
      intent: doing('entrust', { to: 'listed-agency', subDelegation: true, principalConsents: false }),
    }),
    actExample('经同意转委托', 'Onward with consent', 'allow', {
      tenant: { creditorKind: 'trade' },
      products: ['none'],
      intent: doing('entrust', { to: 'listed-agency', subDelegation: true, principalConsents: true }),
    }),
    actExample('直接委托', 'Entrusted directly', 'allow', {
      intent: doing('entrust', { to: 'listed-agency', subDelegation: false }),
    }),
  ],
  notEncoded: [
    {
      zh: '委托合同的必备条款由委外管理核对。',
      en: 'The terms that the contract must have are checked with the agencies.',
    },
  ],
};
