import { actExample } from '@duly/law/act-example.ts';
import { allow, never } from '@duly/law/answer.ts';
import { judgeLostContact, type LostFigures } from '@duly/law/cn/judge-third-party.ts';
import { lostContactExamples } from '@duly/law/cn/third-party-examples.ts';
import { effectiveRole } from '@duly/law/effective-role.ts';
import { told } from '@duly/law/particulars.ts';
import type { Provision } from '@duly/law/provision.ts';
import { alwaysInForce } from './house-provision.ts';

// The figures of the guideline of 2026 (CN-3P-02), which the house keeps for every person who owes, whatever they owe.
const lostFigures: LostFigures = { failedCalls: 3, waitDays: 1, failedDays: 3 };

/** Nobody else is asked about a person before contact with them is lost. */
export const othersWhenLost: Provision<LostFigures> = {
  id: 'HOUSE-THIRD-LOST',
  title: { zh: '失联才问他人', en: 'Others only once contact is lost' },
  level: 'house',
  confidence: 'house',
  // As China's rules mean it; the laws of other countries say themselves when somebody else may be asked.
  scope: { places: ['CN'], debtorKinds: ['person'], initiatedBy: ['creditor'], roles: ['third-party'] },
  dated: alwaysInForce.map((line) => ({ ...line, figures: lostFigures })),
  judge: (question) =>
    told(question.intent, 'offeredToPay') === true
      ? allow({ zh: '对方主动提出代还', en: 'They offered to pay' })
      : judgeLostContact(question),
  examples: [
    ...lostContactExamples(['none']),
    actExample('主动提出代还的人', 'Whoever offered to pay', 'allow', {
      point: { ownerRelation: 'family' },
      intent: { targetRole: 'third-party', purpose: 'service', conduct: { offeredToPay: true } },
    }),
  ],
  notEncoded: [{ zh: '合同可另行约定失联的含义。', en: 'A contract may define lost contact otherwise.' }],
};

/** Nobody is visited to find somebody else; the texts allow asking by phone once contact is lost, and not more. */
export const noVisitsToOthers: Provision = {
  id: 'HOUSE-THIRD-VISIT',
  title: { zh: '不外访第三人', en: 'No visits to third persons' },
  level: 'house',
  confidence: 'house',
  scope: { debtorKinds: ['person'], initiatedBy: ['creditor'], channels: ['visit'] },
  dated: alwaysInForce,
  judge: ({ facts, intent }) => {
    const says = {
      zh: '不为寻找债务人而上门找联系人、亲属或同事',
      en: 'No contact person, relative or colleague is visited to find the debtor',
    };
    if (effectiveRole(facts, intent) !== 'third-party') return allow(says);
    return never('visits-third-person', says, {
      zh: '只访债务人自己的地址；失联的，按规定电话询问一次',
      en: "Visit the debtor's own addresses; once contact is lost, ask by phone as the rules allow",
    });
  },
  examples: [
    actExample('上门找联系人，不可', 'Visiting a contact person', 'refuse', {
      point: { kind: 'address', ownerRelation: 'family' },
      intent: { channel: 'visit', purpose: 'locate', targetRole: 'third-party' },
    }),
    actExample('债务人自己的地址', "The debtor's own address", 'allow', {
      point: { kind: 'address' },
      intent: { channel: 'visit', staffCount: 2 },
    }),
  ],
  notEncoded: [
    { zh: '偶遇他人时的说法见接听人规则。', en: 'What is said to whoever is met: see who answered.' },
  ],
};

/** What an organisation owes is not told to its partners, customers or staff who do not deal with it. */
export const partnersNotTold: Provision = {
  id: 'HOUSE-PARTNER',
  title: { zh: '不向商业伙伴透露', en: 'Nothing to business partners' },
  level: 'house',
  confidence: 'house',
  scope: { debtorKinds: ['organisation'], roles: ['third-party'] },
  dated: alwaysInForce,
  judge: ({ intent }) => {
    const says = {
      zh: '不向债务人的客户、供应商等透露或催讨其欠款',
      en: "Nothing of the debt to the debtor's customers or suppliers, and no asking them to pay",
    };
    if (intent.purpose === 'locate') return allow(says);
    return never('tells-partners', says, {
      zh: '对怠于行使的债权，可向法院提起代位权诉讼（《民法典》第 535 条）',
      en: 'For claims that the debtor leaves unused, sue for subrogation (Civil Code art. 535)',
    });
  },
  examples: [
    actExample('告诉其客户，不可', 'Telling its customer', 'refuse', {
      party: { kind: 'organisation' },
      intent: { targetRole: 'third-party' },
    }),
    actExample('只问经办人电话', 'Asking only for the right number', 'allow', {
      party: { kind: 'organisation' },
      intent: { targetRole: 'third-party', purpose: 'locate' },
    }),
    actExample('其付款经办人', 'Its accounts-payable contact', 'not-applicable', {
      party: { kind: 'organisation' },
      intent: { targetRole: 'payer-contact' },
    }),
  ],
  notEncoded: [{ zh: '债权转让、抵销由法务办理。', en: 'Assignment and set-off are for legal.' }],
};
