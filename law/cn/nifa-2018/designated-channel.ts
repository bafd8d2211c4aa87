import { actExample, doing, saying, textWith } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { nifa2018 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

const says = {
  zh: '须指定收款渠道，催收人员不得使用其他渠道收款',
  en: 'Money goes to the designated channel only; a collector takes none by another',
};
const fine = allow(says);
const refused = never('other-channel', says, {
  zh: '请对方付到指定账户，或陪同到银行办理',
  en: 'Let them pay to the designated account, or go with them to the bank',
});
const designated: readonly string[] = ['designated-account', 'cashier-desk'];

/** CN-PAY-01: money only by the designated channel. */
export const conventionDesignatedChannel: Provision<Figures> = {
  id: 'CN-PAY-01',
  title: { zh: '只用指定收款渠道（网络消费信贷）', en: 'Designated channels only (online consumer credit)' },
  level: 'L6',
  confidence: 'S2',
  scope: {
    acts: ['contact', 'receive-money'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
  },
  dated: [{ from: knownFrom.nifa2018, figures: {}, citation: nifa2018('19') }],
  // 机构应指定收款渠道，催收人员不得使用其他渠道收款。
  judge: ({ intent }) => {
    if (intent.act === 'receive-money')
      return designated.includes(String(told(intent, 'means'))) ? fine : refused;
    const { content } = intent;
    if (content === null) return fine;
    return content.payeeDesignated === false || content.found.includes('private_payment') ? refused : fine;
  },
  examples: [
    actExample('收现金，不可', 'Cash', 'refuse', { intent: doing('receive-money', { means: 'cash' }) }),
    actExample('转到私人账户，不可', 'A private account', 'refuse', {
      intent: doing('receive-money', { means: 'private-account' }),
    }),
    actExample('没有说明渠道，按不可对待', 'No channel named: no', 'refuse', {
      intent: doing('receive-money', {}),
    }),
    actExample('指定账户', 'The designated account', 'allow', {
      intent: doing('receive-money', { means: 'designated-account' }),
    }),
    actExample('短信写了别的账户，不可', 'A text names another account', 'refuse', {
      intent: { channel: 'sms', content: textWith({ payeeDesignated: false }) },
    }),
    actExample('“转我微信”，不可', '"Send it to me privately"', 'refuse', {
      intent: saying('private_payment'),
    }),
    actExample('短信写指定账户', 'A text names the designated account', 'allow', {
      intent: { channel: 'sms', content: textWith({ payeeDesignated: true }) },
    }),
  ],
  notEncoded: [
    { zh: '指定账户的名单由收款设置维护。', en: 'The list of designated accounts is kept in the settings.' },
  ],
};
