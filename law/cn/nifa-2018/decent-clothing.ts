import { actExample } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { nifa2018 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

const says = { zh: '着装文明得体，不得穿误导性服装', en: 'Clothing is decent and does not mislead' };
const fine = allow(says);
const refused = never('misleading-clothing', says, {
  zh: '穿便装或公司工装，佩戴工牌',
  en: 'Wear plain or company clothes with the badge',
});

/** CN-VISIT-04: decent clothing that does not mislead. */
export const decentClothing: Provision<Figures> = {
  id: 'CN-VISIT-04',
  title: { zh: '现场着装不误导', en: 'No misleading clothing' },
  level: 'L6',
  confidence: 'S2',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['visit'],
  },
  dated: [{ from: knownFrom.nifa2018, figures: {}, citation: nifa2018('20') }],
  // 现场催收人员着装应文明得体，不得穿着具有误导性的服装。
  judge: ({ intent }) => (told(intent, 'clothing') !== 'misleading' ? fine : refused),
  examples: [
    actExample('穿类似制服，不可', 'Something like a uniform', 'refuse', {
      intent: { channel: 'visit', staffCount: 2, conduct: { clothing: 'misleading' } },
    }),
    actExample('便装', 'Plain clothes', 'allow', {
      intent: { channel: 'visit', staffCount: 2, conduct: { clothing: 'plain' } },
    }),
  ],
  notEncoded: [{ zh: '得体与否由主管判断。', en: 'What is decent is for the supervisor.' }],
};
