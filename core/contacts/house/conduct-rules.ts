import type { Act, ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { actExample, doing } from '@duly/law/act-example.ts';
import { allow, never } from '@duly/law/answer.ts';
import type { Example } from '@duly/law/example.ts';
import { told } from '@duly/law/particulars.ts';
import type { Provision } from '@duly/law/provision.ts';
import type { Words } from '@duly/law/words.ts';
import { alwaysInForce } from './house-provision.ts';

interface ConductRule {
  readonly id: string;
  readonly title: Words;
  readonly acts: readonly Act[];
  readonly code: string;
  readonly fine: (intent: ContactIntent, facts: GateFacts) => boolean;
  readonly says: Words;
  readonly instead: Words;
  readonly examples: readonly Example[];
  readonly notEncoded: Words;
}

const consumerCredit: readonly string[] = [
  'card',
  'bank-consumer',
  'consumer-finance',
  'online-consumer',
  'micro-loan',
];

// Charges that rest on a law and not on the contract; each law has a rule of its own that judges the figure.
const byLaw: readonly unknown[] = ['statutory', 'sme', 'sale'];

const onTheSpot: Words = {
  zh: '现场情形由外访记录说明。',
  en: 'What happened on the spot is in the visit record.',
};

// What the house does nowhere, whatever the country and whoever owes; where a law says it too, the law is cited first.
const rules: readonly ConductRule[] = [
  {
    id: 'HOUSE-FORCE',
    title: { zh: '不扣人、不蹲守', en: 'No force, no lying in wait' },
    acts: ['restrain', 'stake-out'],
    code: 'force',
    fine: (intent) => told(intent, 'freeToLeave') === true || told(intent, 'appointment') === true,
    says: {
      zh: '不限制任何人离开，不蹲守、不跟踪',
      en: 'Nobody is kept from leaving, waited for or followed',
    },
    instead: {
      zh: '预约见面，开着门谈，告知随时可以离开；谈不成就发函或起诉',
      en: 'Meet by appointment, with the door open, told that they may leave; else write or sue',
    },
    examples: [
      actExample('不让离开，不可', 'Not letting them go', 'refuse', { intent: doing('restrain') }),
      actExample('蹲守，不可', 'Lying in wait', 'refuse', { intent: doing('stake-out') }),
      actExample('预约见面', 'By appointment', 'allow', {
        intent: doing('stake-out', { appointment: true }),
      }),
      actExample('可随时离开', 'Free to leave', 'allow', {
        intent: doing('restrain', { freeToLeave: true }),
      }),
    ],
    notEncoded: onTheSpot,
  },
  {
    id: 'HOUSE-ENTRY',
    title: { zh: '未经同意不进门', en: 'No entry without consent' },
    acts: ['enter-premises'],
    code: 'no-consent',
    fine: (intent) => told(intent, 'place') === 'public' || told(intent, 'consent') === true,
    says: {
      zh: '未经当场同意不进入住宅、办公室等场所',
      en: 'No home, office or other premises without consent',
    },
    instead: {
      zh: '在门外或公共区域谈，或另约时间',
      en: 'Talk outside or in a public area, or make an appointment',
    },
    examples: [
      actExample('未经同意，不可', 'Without consent', 'refuse', {
        intent: doing('enter-premises', { place: 'office' }),
      }),
      actExample('同意并记录', 'With consent, recorded', 'allow', {
        intent: doing('enter-premises', { place: 'office', consent: true }),
      }),
      actExample('公共区域', 'A public area', 'allow', {
        intent: doing('enter-premises', { place: 'public' }),
      }),
    ],
    notEncoded: onTheSpot,
  },
  {
    id: 'HOUSE-CASH',
    title: { zh: '催收人员不收现金', en: 'Collectors take no cash' },
    acts: ['receive-money'],
    code: 'cash',
    fine: (intent) => ['designated-account', 'cashier-desk'].includes(String(told(intent, 'means'))),
    says: {
      zh: '催收人员不收现金，不用私人账户收款',
      en: 'A collector takes no cash and no money on a private account',
    },
    instead: {
      zh: '付到指定账户或公司出纳，可陪同到银行办理',
      en: 'Pay to the designated account or our cashier; a collector may go along to the bank',
    },
    examples: [
      actExample('收现金，不可', 'Cash', 'refuse', { intent: doing('receive-money', { means: 'cash' }) }),
      actExample('私人账户，不可', 'A private account', 'refuse', {
        intent: doing('receive-money', { means: 'private-account' }),
      }),
      actExample('指定账户', 'The designated account', 'allow', {
        intent: doing('receive-money', { means: 'designated-account' }),
      }),
      actExample('出纳处', 'The cashier', 'allow', {
        intent: doing('receive-money', { means: 'cashier-desk' }),
      }),
    ],
    notEncoded: {
      zh: '出纳收款的收据由收款登记开出。',
      en: 'The cashier’s receipt comes from the payment entry.',
    },
  },
  {
    id: 'HOUSE-GOODS',
    title: { zh: '不自行取物、变卖', en: 'No self-help with goods' },
    acts: ['take-goods', 'sell-goods'],
    code: 'self-help',
    fine: (intent) =>
      told(intent, 'ground') === 'court' ||
      (told(intent, 'ground') === 'agreed' && told(intent, 'inventory') === true),
    says: {
      zh: '不自行拖走、变卖；自愿交付须书面并附清单',
      en: 'Nothing is towed or sold by self-help; a voluntary return is in writing with an inventory',
    },
    instead: {
      zh: '书面约定交付并清点登记，或申请法院保全、执行',
      en: 'Agree on a return in writing with an inventory, or go through the court',
    },
    examples: [
      actExample('自行拖走，不可', 'Towed by self-help', 'refuse', {
        intent: doing('take-goods', { ground: 'self-help' }),
      }),
      actExample('同意但无清单，不可', 'Agreed without inventory', 'refuse', {
        intent: doing('take-goods', { ground: 'agreed', inventory: false }),
      }),
      actExample('同意并清点', 'Agreed with inventory', 'allow', {
        intent: doing('take-goods', { ground: 'agreed', inventory: true }),
      }),
      actExample('法院执行', 'By the court', 'allow', { intent: doing('sell-goods', { ground: 'court' }) }),
    ],
    notEncoded: { zh: '保管与估价由资产流程办理。', en: 'Custody and valuation are for the asset workflow.' },
  },
  {
    id: 'HOUSE-ONE-CHARGE',
    title: { zh: '同一期间只收一项', en: 'One charge for the same days' },
    acts: ['charge'],
    code: 'double-charge',
    fine: (intent) =>
      (told(intent, 'contracted') === true || byLaw.includes(told(intent, 'basis'))) &&
      told(intent, 'sameDays') !== true,
    says: {
      zh: '只收合同约定或法律规定的；同一期间的利息和违约金不重复收取（参照《民法典》第 585 条）',
      en: 'Only what the contract or the law names, and not interest and late fee for the same days (after Civil Code art. 585)',
    },
    instead: {
      zh: '按合同选定一项计收，重复部分冲回',
      en: 'Charge the one that the contract names, and reverse what doubles it',
    },
    examples: [
      actExample('同期利息加违约金，不可', 'Interest and late fee for the same days', 'refuse', {
        intent: doing('charge', { what: 'late-fee', contracted: true, sameDays: true }),
      }),
      actExample('合同没有约定，不可', 'Not in the contract', 'refuse', {
        intent: doing('charge', { what: 'late-fee', contracted: false, sameDays: false }),
      }),
      actExample('法定迟延利息', 'Statutory interest', 'allow', {
        intent: doing('charge', { what: 'interest', basis: 'statutory', sameDays: false }),
      }),
      actExample('合同约定的一项', 'One that the contract names', 'allow', {
        intent: doing('charge', { what: 'late-fee', contracted: true, sameDays: false }),
      }),
    ],
    notEncoded: {
      zh: '第 585 条未逐字禁止并收，过高的由法院酌减；禁止并收是内部规定。',
      en: 'Art. 585 does not forbid both in so many words: courts reduce what is excessive. The ban is the house’s.',
    },
  },
  {
    id: 'HOUSE-PUBLISH',
    title: { zh: '不公布欠款', en: 'Debts are not published' },
    acts: ['publish'],
    code: 'publication',
    // Posting in the compound, unit and sum only, is for the local rules of property management.
    fine: (intent, facts) =>
      told(intent, 'shows') === 'nothing-personal' ||
      (facts.tenant.creditorKind === 'property' &&
        told(intent, 'where') === 'compound' &&
        told(intent, 'shows') === 'unit-amount'),
    says: { zh: '不公布、不散布任何人的欠款', en: 'Nobody’s debt is published or spread' },
    instead: { zh: '以函件通知本人', en: 'Write to them' },
    examples: [
      actExample('群里公布，不可', 'Posted to a chat group', 'refuse', {
        intent: doing('publish', { where: 'chat-group', shows: 'identity' }),
      }),
      actExample('不含个人信息的公告', 'A notice without personal data', 'allow', {
        intent: doing('publish', { where: 'public-place', shows: 'nothing-personal' }),
      }),
      actExample(
        '小区内公示房号金额，另按地方规则',
        'Unit and sum in the compound: for local rules',
        'allow',
        {
          tenant: { creditorKind: 'property' },
          products: ['none'],
          intent: doing('publish', { where: 'compound', shows: 'unit-amount' }),
        },
      ),
    ],
    notEncoded: { zh: '法院公布失信名单不在此列。', en: 'Publication by a court is not part of it.' },
  },
  {
    id: 'HOUSE-ENTRUST',
    title: { zh: '委外的底线', en: 'Whom the house entrusts' },
    acts: ['entrust'],
    code: 'not-entrusted',
    fine: (intent, facts) =>
      told(intent, 'to') !== 'individual' &&
      told(intent, 'otherAgencyActive') !== true &&
      !(told(intent, 'subDelegation') === true && facts.products.some((one) => consumerCredit.includes(one))),
    says: {
      zh: '不委托个人；一笔债务同时只委托一家；消费信贷不转委托',
      en: 'No private individual; one agency a debt at a time; consumer credit is not entrusted onward',
    },
    instead: { zh: '委托名单内机构或律师事务所', en: 'Entrust a listed agency or a law firm' },
    examples: [
      actExample('委托个人，不可', 'A private individual', 'refuse', {
        intent: doing('entrust', { to: 'individual' }),
      }),
      actExample('已有一家在催，不可', 'Another agency is at work', 'refuse', {
        intent: doing('entrust', { to: 'listed-agency', otherAgencyActive: true }),
      }),
      actExample('消费信贷转委托，不可', 'Consumer credit entrusted onward', 'refuse', {
        intent: doing('entrust', { to: 'listed-agency', subDelegation: true, principalConsents: true }),
      }),
      actExample('货款经同意转委托', 'A trade debt, onward with consent', 'allow', {
        tenant: { creditorKind: 'trade' },
        products: ['none'],
        intent: doing('entrust', { to: 'listed-agency', subDelegation: true, principalConsents: true }),
      }),
      actExample('名单内机构', 'A listed agency', 'allow', {
        intent: doing('entrust', { to: 'listed-agency', otherAgencyActive: false }),
      }),
    ],
    notEncoded: {
      zh: '“一笔债务一家机构”仅见一处报道，作为内部规定。',
      en: '"One debt, one agency" was seen in one report only, and is the house’s rule.',
    },
  },
  {
    id: 'HOUSE-REVIEW',
    title: { zh: '有争议的责任先复核', en: 'Contested liability is reviewed first' },
    acts: ['claim'],
    code: 'needs-review',
    fine: (intent) =>
      told(intent, 'answering') === undefined ||
      told(intent, 'answering') === 'none' ||
      told(intent, 'handledBy') === 'examined' ||
      told(intent, 'handledBy') === 'legal-review' ||
      (told(intent, 'answering') === 'quality' && told(intent, 'lessorChose') === false),
    says: {
      zh: '对方的理由不一概否认：助学贷款、配偶责任、质量等有争议的，先复核',
      en: 'No reason is denied outright: school loans, a spouse’s liability, quality and the like are reviewed first',
    },
    instead: {
      zh: '登记异议，转法务复核，期间只催无争议部分',
      en: 'Record the dispute and send it to legal; meanwhile collect what is not disputed',
    },
    examples: [
      actExample('“助学贷款都是个人的”，不可', '"School loans are always separate"', 'refuse', {
        intent: doing('claim', { against: 'debtor', answering: 'school-loan', handledBy: 'denied' }),
      }),
      actExample('质量异议一概否认，不可', 'Quality denied outright', 'refuse', {
        intent: doing('claim', { against: 'debtor', answering: 'quality', handledBy: 'denied' }),
      }),
      actExample('转法务复核', 'Sent to legal review', 'allow', {
        intent: doing('claim', { against: 'debtor', answering: 'school-loan', handledBy: 'legal-review' }),
      }),
      actExample('没有异议', 'No such reason', 'allow', { intent: doing('claim', { against: 'debtor' }) }),
    ],
    notEncoded: { zh: '复核结论由法务写明。', en: 'What the review finds, legal writes.' },
  },
  {
    id: 'HOUSE-REPORT',
    title: { zh: '征信只报真实数据', en: 'Only true data are reported' },
    acts: ['report-credit'],
    code: 'not-accurate',
    fine: (intent) => told(intent, 'accurate') !== false,
    says: { zh: '只报送与账上一致的真实数据', en: 'Only data that agree with the ledger are reported' },
    instead: {
      zh: '核对账目后再报；每次违约不等于一次征信不良',
      en: 'Check the ledger first; a broken promise is not by itself an adverse record',
    },
    examples: [
      actExample('与账不符，不可', 'Not as the ledger shows', 'refuse', {
        intent: doing('report-credit', { accurate: false }),
      }),
      actExample('与账一致', 'As the ledger shows', 'allow', {
        intent: doing('report-credit', { accurate: true }),
      }),
    ],
    notEncoded: { zh: '异议更正由征信流程办理。', en: 'Objections are for the credit reporting workflow.' },
  },
];

/** House rules on acts that are no contacts, in the form of the law's. */
export const conductRules: readonly Provision[] = rules.map(conductProvision);

function conductProvision(rule: ConductRule): Provision {
  const fine = allow(rule.says);
  const refused = never(rule.code, rule.says, rule.instead);
  return {
    id: rule.id,
    title: rule.title,
    level: 'house',
    confidence: 'house',
    scope: { acts: rule.acts },
    dated: alwaysInForce,
    judge: ({ intent, facts }) => (rule.fine(intent, facts) ? fine : refused),
    examples: rule.examples,
    notEncoded: [rule.notEncoded],
  };
}
