import { allow, missingFact, never } from '../../answer.ts';
import { pointOf } from '../../effective-role.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '未以适当方式确认对方身份之前，不得透露债务',
  en: 'No detail of a debt before the identity of the person is established',
};
const ofRecord: ReadonlySet<string> = new Set(['contract', 'creditor-record']);
const text = { channel: 'sms', contentClass: 'debt' } as const;

/** CONC 7.9.10R: identity before disclosure; demands to "the occupier" or to all of one name are likely breaches. */
export const identityFirst: Provision<Figures> = {
  id: 'GB-CONC-7.9.10',
  title: { zh: '先确认身份', en: 'Identity before disclosure' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...consumerCredit, initiatedBy: ['creditor'] },
  dated: [{ from: gbKnownFrom.conc79, figures: {}, citation: conc('7.9.10R') }],
  judge: ({ facts, intent }) => {
    const addressee = told(intent, 'addressedTo');
    if (addressee === 'occupier' || addressee === 'all-of-one-name')
      return never('identity-not-established', says, {
        zh: '先查明本人地址，再以本人姓名寄送',
        en: 'Find the address of the person first, then write to them by name',
      });
    // In a talk the identity is asked before anything else; a text cannot ask.
    if (intent.channel === 'call' || intent.channel === 'visit') return allow(says);
    if (intent.contentClass === null)
      return missingFact('content-class', {
        zh: '将要发送的内容类别',
        en: 'what kind of text is to be sent',
      });
    if (intent.contentClass !== 'debt') return allow(says);
    const point = pointOf(facts, intent);
    const known =
      point?.ownerRelation === 'self' && (point.status === 'verified' || ofRecord.has(point.source));
    if (known) return allow(says);
    return never('identity-not-established', says, {
      zh: '先致电核实身份',
      en: 'Establish the identity by a call first',
    });
  },
  examples: [
    gbExample(
      '核实过的本人号码，可发债务短信',
      'A text about the debt to a verified number of their own',
      'allow',
      { intent: text },
    ),
    gbExample('后来查得而未核实的号码，不可', 'Not to a number found later and unverified', 'refuse', {
      point: { status: 'unverified', source: 'public-lawful' },
      intent: text,
    }),
    gbExample('合同所留号码未核实，可以', 'A number of the contract may, though unverified', 'allow', {
      point: { status: 'unverified' },
      intent: text,
    }),
    gbExample('不知是谁的号码，不可', 'Not to a number of nobody knows whom', 'refuse', {
      point: { ownerRelation: 'unknown' },
      intent: text,
    }),
    gbExample('同一号码，中性短信可以', 'A limited text may go there', 'allow', {
      point: { ownerRelation: 'unknown' },
      intent: { channel: 'sms', contentClass: 'limited-content' },
    }),
    gbExample('致电时先核实身份', 'A call asks for the identity first', 'allow', {
      point: { ownerRelation: 'unknown' },
    }),
    gbExample('寄给“住户”的催款函，不可', 'No demand to "the occupier"', 'refuse', {
      intent: { channel: 'letter', contentClass: 'debt', conduct: { addressedTo: 'occupier' } },
    }),
    gbExample('寄给所有同名的人，不可', 'Nor to all of one name', 'refuse', {
      intent: { channel: 'letter', contentClass: 'debt', conduct: { addressedTo: 'all-of-one-name' } },
    }),
    gbExample('短信内容未定，先补充', 'Which text must be known', 'missing-fact', {
      intent: { channel: 'sms' },
    }),
    gbExampleAt('2014-12-21 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      intent: text,
    }),
  ],
  notEncoded: [
    {
      zh: '通话中如何核实由来电核对流程规定。',
      en: 'How a callee is verified belongs to the disclosure rules of the call screen.',
    },
  ],
};
