import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateParty } from '@duly/facts/gate-facts.ts';
import { allow, never } from '@duly/law/answer.ts';
import type { Provision } from '@duly/law/provision.ts';
import type { Words } from '@duly/law/words.ts';
import { houseExamples } from './house-examples.ts';
import { alwaysInForce } from './house-provision.ts';

interface Rest {
  readonly id: string;
  readonly title: Words;
  readonly code: string;
  readonly holds: (party: GateParty, intent: ContactIntent) => boolean;
  readonly says: Words;
  readonly instead: Words;
}

// States in which the house asks for nothing, though no text seen says that it may not.
const rests: readonly Rest[] = [
  {
    id: 'HOUSE-COMPLAINT',
    title: { zh: '投诉处理中', en: 'A complaint is open' },
    code: 'complaint-open',
    holds: (party) => party.complaintOpen,
    says: { zh: '投诉处理期间暂停催收', en: 'Collection rests while a complaint is open' },
    instead: { zh: '先答复投诉', en: 'Answer the complaint first' },
  },
  {
    id: 'HOUSE-DISPUTE',
    title: { zh: '全部债务有异议', en: 'All of the debt is disputed' },
    code: 'disputed',
    holds: (party) => party.disputedAll,
    says: { zh: '异议核实期间暂停催收', en: 'Collection rests while the debt is disputed' },
    instead: { zh: '核实异议并书面答复', en: 'Examine the dispute and answer in writing' },
  },
  {
    id: 'HOUSE-REPRESENTED',
    title: { zh: '已委托代理人', en: 'A representative acts' },
    code: 'represented',
    holds: (party, intent) =>
      party.represented && intent.targetRole !== 'agent' && intent.targetRole !== 'representative',
    says: {
      zh: '本人已委托代理人，联系代理人',
      en: 'A representative acts for them; reach the representative',
    },
    instead: { zh: '联系代理人', en: 'Reach the representative' },
  },
  {
    id: 'HOUSE-INSOLVENT',
    title: { zh: '破产受理', en: 'Insolvency' },
    code: 'insolvent',
    holds: (party) => party.insolvent,
    says: {
      zh: '破产申请受理后个别清偿无效（参照《企业破产法》第 16 条），不再催收',
      en: 'After insolvency is accepted single payments are void (after Enterprise Bankruptcy Law art. 16)',
    },
    instead: { zh: '向管理人申报债权', en: 'File the claim with the administrator' },
  },
  {
    id: 'HOUSE-PLAN',
    title: { zh: '计划正常履行', en: 'A plan is performed' },
    code: 'plan-performing',
    holds: (party) => party.planPerforming,
    says: { zh: '还款计划正常履行期间不催收', en: 'No collection while the plan is performed' },
    instead: { zh: '按计划到期日发送服务提醒', en: 'Send the service reminder of the plan' },
  },
  {
    id: 'HOUSE-CEASED',
    title: { zh: '书面要求停止', en: 'Asked in writing to stop' },
    code: 'ceased',
    holds: (party) => party.ceasedOn !== null,
    says: {
      zh: '对方书面要求停止联系或拒绝付款，不再催收',
      en: 'They asked in writing to be left alone, or refused to pay',
    },
    instead: { zh: '依法告知后续措施，或起诉', en: 'Tell by letter what follows, or sue' },
  },
  {
    id: 'HOUSE-FRAUD',
    title: { zh: '称被冒名', en: 'Fraud is claimed' },
    code: 'fraud-claimed',
    holds: (party) => party.fraudClaimed,
    says: { zh: '称被冒名或欺诈的，查清前不催收', en: 'No collection until a claim of fraud is examined' },
    instead: { zh: '转反欺诈岗核查', en: 'The fraud desk examines it' },
  },
  {
    id: 'HOUSE-DECEASED',
    title: { zh: '本人已故', en: 'The person has died' },
    code: 'deceased',
    holds: (party, intent) => party.deceased && intent.targetRole !== 'heir',
    says: {
      zh: '本人已故，只与继承人或遗产管理人联系',
      en: 'The person has died: only the heirs or the estate',
    },
    instead: { zh: '查明继承人或遗产管理人', en: 'Find out who administers the estate' },
  },
  {
    id: 'HOUSE-CAPACITY',
    title: { zh: '未成年或无民事行为能力', en: 'A minor, or without capacity' },
    code: 'no-capacity',
    holds: (party, intent) => (party.minor || party.incapacitated) && intent.targetRole !== 'representative',
    says: {
      zh: '未成年人或无民事行为能力人，只与法定代理人联系',
      en: 'A minor or somebody without capacity: only the legal representative',
    },
    instead: { zh: '联系法定代理人', en: 'Reach the legal representative' },
  },
  {
    id: 'HOUSE-SETTLED',
    title: { zh: '已结清', en: 'Settled' },
    code: 'settled',
    holds: (party) => party.settled,
    says: { zh: '债务已结清，不再催收', en: 'The debt is settled' },
    instead: { zh: '出具结清证明', en: 'Issue the settlement certificate' },
  },
];

/** House policy for the states in which collection rests; it rests for as long as the state lasts. */
export const collectionRests: readonly Provision[] = rests.map((rest) => restProvision(rest));

function restProvision(rest: Rest): Provision {
  const rested = never(rest.code, rest.says, rest.instead);
  const free = allow(rest.says);
  return {
    id: rest.id,
    title: rest.title,
    level: 'house',
    confidence: 'house',
    scope: { initiatedBy: ['creditor'], purposes: ['collect', 'locate'] },
    dated: alwaysInForce,
    judge: ({ facts, intent }) => (rest.holds(facts.party, intent) ? rested : free),
    examples: houseExamples(rest.id),
    notEncoded: [
      {
        zh: '状态的登记与解除由各自流程决定。',
        en: 'When the state begins and ends is for its own workflow.',
      },
    ],
  };
}
