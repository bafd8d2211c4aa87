import type { Channel, ContactIntent, Purpose, TargetRole } from '@duly/facts/contact-intent.ts';
import type { CreditorKind, GateFacts, Product } from '@duly/facts/gate-facts.ts';
import { effectiveRole } from './effective-role.ts';
import type { Words } from './words.ts';

/** To whom and what a rule applies; a dimension left out does not matter to it. */
export interface Scope {
  readonly creditorKinds?: readonly CreditorKind[];
  readonly debtorKinds?: readonly GateFacts['party']['kind'][];
  readonly products?: readonly Product[];
  readonly collectedBy?: readonly ContactIntent['collectedBy'][];
  readonly initiatedBy?: readonly ContactIntent['initiatedBy'][];
  readonly channels?: readonly Channel[];
  readonly voices?: readonly ContactIntent['voice'][];
  readonly purposes?: readonly Purpose[];
  readonly roles?: readonly TargetRole[];
}

/** Why a rule does not apply, the fact without which nobody can say, or null when it applies. */
export type ScopeAnswer = { readonly because: Words } | { readonly missing: 'product' } | null;

const missingProduct = { missing: 'product' } as const;

/** Judges a scope from the debt to the act, and stops at the first dimension that rules it out. */
export function judgeScope(scope: Scope, facts: GateFacts, intent: ContactIntent): ScopeAnswer {
  if (scope.creditorKinds && !scope.creditorKinds.includes(facts.tenant.creditorKind)) {
    return because('creditor', facts.tenant.creditorKind);
  }
  if (scope.debtorKinds && !scope.debtorKinds.includes(facts.party.kind))
    return because('debtor', facts.party.kind);
  if (scope.products) {
    const products = scope.products;
    if (facts.products.length === 0) return missingProduct;
    if (!facts.products.some((product) => products.includes(product)))
      return because('product', facts.products[0]);
  }
  return judgeAct(scope, facts, intent);
}

function judgeAct(scope: Scope, facts: GateFacts, intent: ContactIntent): ScopeAnswer {
  if (scope.collectedBy && !scope.collectedBy.includes(intent.collectedBy)) {
    return because('collectedBy', intent.collectedBy);
  }
  if (scope.initiatedBy && !scope.initiatedBy.includes(intent.initiatedBy)) {
    return because('initiatedBy', intent.initiatedBy);
  }
  if (scope.channels && !scope.channels.includes(intent.channel)) return because('channel', intent.channel);
  if (scope.voices && !scope.voices.includes(intent.voice)) return because('voice', intent.voice);
  if (scope.purposes && !scope.purposes.includes(intent.purpose)) return because('purpose', intent.purpose);
  if (scope.roles) {
    const role = effectiveRole(facts, intent);
    if (!scope.roles.includes(role)) return because('role', role);
  }
  return null;
}

type Dimension = keyof typeof names;

const names = {
  creditor: {
    trade: { zh: '债权人是贸易企业', en: 'the creditor is a trade creditor' },
    lessor: {
      zh: '债权人是出租人或分期销售方',
      en: 'the creditor is a lessor or instalment seller',
    },
    lender: { zh: '债权人是放贷机构', en: 'the creditor is a lender' },
    property: { zh: '债权人是物业服务人', en: 'the creditor is a property manager' },
    hotel: { zh: '债权人是酒店', en: 'the creditor is a hotel' },
  },
  debtor: {
    person: { zh: '债务人是个人', en: 'the debtor is a person' },
    organisation: { zh: '债务人是单位', en: 'the debtor is an organisation' },
  },
  product: {
    card: { zh: '债务是信用卡欠款', en: 'the debt is a credit card balance' },
    'bank-consumer': { zh: '债务是银行消费贷款', en: 'the debt is a consumer loan of a bank' },
    'consumer-finance': {
      zh: '债务是消费金融公司贷款',
      en: 'the debt is a loan of a consumer-finance company',
    },
    'online-consumer': { zh: '债务是网络消费信贷', en: 'the debt is online consumer credit' },
    'micro-loan': { zh: '债务是小额贷款', en: 'the debt is a micro-loan' },
    'private-lending': { zh: '债务是民间借贷', en: 'the debt is private lending' },
    none: { zh: '债务不是信贷', en: 'the debt is no credit' },
  },
  collectedBy: {
    own: { zh: '由债权人自己的人员办理', en: "the creditor's own people act" },
    agency: { zh: '由受托机构办理', en: 'an agency acts' },
  },
  initiatedBy: {
    creditor: { zh: '由债权人主动发起', en: 'the creditor began it' },
    debtor: { zh: '由对方主动发起', en: 'the person began it' },
  },
  channel: {
    call: { zh: '渠道是电话', en: 'it is a call' },
    sms: { zh: '渠道是短信', en: 'it is a text message' },
    email: { zh: '渠道是邮件', en: 'it is an e-mail' },
    letter: { zh: '渠道是函件', en: 'it is a letter' },
    visit: { zh: '渠道是外访', en: 'it is a visit' },
    im: { zh: '渠道是即时通讯', en: 'it is an instant message' },
  },
  voice: {
    interactive: { zh: '是交互式通话', en: 'it is a talk, not an announcement' },
    informative: { zh: '是告知式语音', en: 'it is an announcement, not a talk' },
  },
  purpose: {
    collect: { zh: '目的是催收', en: 'it asks for payment' },
    locate: { zh: '目的只是恢复联系', en: 'it only restores contact' },
    reply: { zh: '是答复对方', en: 'it is a reply' },
    notice: { zh: '是通知', en: 'it is a notice' },
    service: { zh: '是服务事项', en: 'it is a service message' },
  },
  role: {
    debtor: { zh: '对象是债务人本人', en: 'it goes to the debtor' },
    'co-debtor': { zh: '对象是共同债务人', en: 'it goes to a co-debtor' },
    guarantor: { zh: '对象是担保人', en: 'it goes to a guarantor' },
    'payer-contact': { zh: '对象是付款经办人', en: 'it goes to the person who handles payment' },
    agent: { zh: '对象是代理人', en: 'it goes to an agent' },
    representative: { zh: '对象是法定代理人', en: 'it goes to a legal representative' },
    heir: { zh: '对象是继承人或遗产管理人', en: 'it goes to an heir or estate administrator' },
    'third-party': { zh: '对象是第三人', en: 'it goes to a third person' },
  },
};

// Made once: an answer is given a few dozen times a decision.
const answers: Readonly<Record<string, Readonly<Record<string, { readonly because: Words }>>>> =
  Object.fromEntries(
    Object.entries(names).map(([dimension, values]) => [
      dimension,
      Object.fromEntries(
        Object.entries(values).map(([value, name]) => [
          value,
          { because: { zh: `不适用：${name.zh}`, en: `Does not apply: ${name.en}` } },
        ]),
      ),
    ]),
  );

function because(dimension: Dimension, value: string | undefined): { readonly because: Words } {
  const answer = value === undefined ? undefined : answers[dimension]?.[value];
  if (answer === undefined) throw new RangeError(`No words for ${dimension} ${value}.`);
  return answer;
}
