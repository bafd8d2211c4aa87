import { actExample } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { nifa2018 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

const says = {
  zh: '外访须出示证件和借款资料，全程录音录像',
  en: 'On a visit identity and loan papers are shown and all of it is recorded',
};
const fine = allow(says);
const refused = never('visit-unrecorded', says, {
  zh: '带上证件、合同和执法记录仪，出门前检查电量和空间',
  en: 'Take identity card, contract and recorder; check battery and space before leaving',
});

/** CN-VISIT-02: identity and loan papers are shown and the whole visit is recorded. */
export const conventionVisitRecorded: Provision<Figures> = {
  id: 'CN-VISIT-02',
  title: { zh: '现场催收录音或录像（网络消费信贷）', en: 'Visits are recorded (online consumer credit)' },
  level: 'L6',
  confidence: 'S2',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['visit'],
  },
  dated: [{ from: knownFrom.nifa2018, figures: {}, citation: nifa2018('15, 21') }],
  // 外访出示证件……全程录音录像。
  judge: ({ intent }) => {
    if (told(intent, 'recorded') === undefined || told(intent, 'papers') === undefined)
      return missingFact('visit-recording', {
        zh: '是否全程录音录像、出示证件',
        en: 'whether the visit is recorded and papers are shown',
      });
    return told(intent, 'recorded') === true && told(intent, 'papers') === true ? fine : refused;
  },
  examples: [
    actExample('不录音录像，不可', 'Without recording', 'refuse', {
      intent: { channel: 'visit', staffCount: 2, conduct: { recorded: false, papers: true } },
    }),
    actExample('不带证件，不可', 'Without papers', 'refuse', {
      intent: { channel: 'visit', staffCount: 2, conduct: { recorded: true, papers: false } },
    }),
    actExample('录像并出示证件', 'Recorded, with papers', 'allow', {
      intent: { channel: 'visit', staffCount: 2, conduct: { recorded: true, papers: true } },
    }),
    actExample('没有说明录音录像和证件，先补充', 'Recording and papers must be known', 'missing-fact', {
      intent: { channel: 'visit', staffCount: 2, conduct: {} },
    }),
  ],
  notEncoded: [
    { zh: '录音是否中断由录音文件核对。', en: 'Whether the recording was broken is seen from the file.' },
  ],
};
