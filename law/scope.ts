import type {
  Act,
  Channel,
  ContactIntent,
  Purpose,
  TargetRole,
  Technology,
} from '@duly/facts/contact-intent.ts';
import type { CreditorKind, GateFacts, Product } from '@duly/facts/gate-facts.ts';
import { debtsOf } from './debts-of.ts';
import { effectiveRole } from './effective-role.ts';
import type { Words } from './words.ts';

/** To whom and what a rule applies; a dimension left out does not matter to it. */
export interface Scope {
  /** Left out: contacts only, since the other acts reach nobody. */
  readonly acts?: readonly Act[];
  /** Codes of places; a person who is in one of them, or in a part of it, is covered (`CN-37` covers `CN-3715`). */
  readonly places?: readonly string[];
  readonly creditorKinds?: readonly CreditorKind[];
  readonly debtorKinds?: readonly GateFacts['party']['kind'][];
  readonly products?: readonly Product[];
  readonly collectedBy?: readonly ContactIntent['collectedBy'][];
  readonly initiatedBy?: readonly ContactIntent['initiatedBy'][];
  readonly channels?: readonly Channel[];
  readonly voices?: readonly ContactIntent['voice'][];
  readonly purposes?: readonly Purpose[];
  readonly roles?: readonly TargetRole[];
  readonly technologies?: readonly Technology[];
  /** For what the debts that the act is about were made; one of them is enough, and where nobody said the gate asks. */
  readonly debtUses?: readonly ('personal' | 'business')[];
  /** Only where whoever collects did not get all of the debts before they were in default; unknown is covered. */
  readonly obtained?: readonly 'in-default'[];
}

/** Why a rule does not apply; without words when a fact of the debt is not known and nobody can say; null when it applies. */
export type ScopeAnswer =
  | { readonly because: Words; readonly missing?: undefined }
  | { readonly because?: undefined; readonly missing: 'product' | 'debt-use' }
  | null;

const missingProduct: ScopeAnswer = { missing: 'product' };
const missingUse: ScopeAnswer = { missing: 'debt-use' };

/** Judges a scope from the debt to the act, and stops at the first dimension that rules it out. */
export function judgeScope(scope: Scope, facts: GateFacts, intent: ContactIntent): ScopeAnswer {
  if (scope.acts === undefined ? intent.act !== 'contact' : !scope.acts.includes(intent.act))
    return because('act', intent.act);
  if (scope.places && !anyPlace(scope.places, placesOf(facts))) return elsewhere;
  if (scope.creditorKinds && !scope.creditorKinds.includes(facts.tenant.creditorKind)) {
    return because('creditor', facts.tenant.creditorKind);
  }
  if (scope.debtorKinds && !scope.debtorKinds.includes(facts.party.kind))
    return because('debtor', facts.party.kind);
  if (scope.products) {
    // An act that the rule does not look at needs no product, or an answer to the debtor would wait for one.
    if (facts.products.length === 0) return judgeAct(scope, facts, intent) ?? missingProduct;
    if (!anyOf(scope.products, facts.products)) return because('product', facts.products[0]);
  }
  return judgeAct(scope, facts, intent);
}

const elsewhere: ScopeAnswer = {
  because: { zh: '不适用：本人不在该地区', en: 'Does not apply: the person is elsewhere' },
};

// Where no place of the person is known, the creditor's country counts, as it does for the rulebook.
function placesOf({ party, tenant }: GateFacts): readonly string[] {
  return party.places.length === 0 ? [tenant.country] : party.places;
}

function anyPlace(covered: readonly string[], places: readonly string[]): boolean {
  for (const place of places) for (const code of covered) if (place.startsWith(code)) return true;
  return false;
}

function anyOf(covered: readonly Product[], products: readonly Product[]): boolean {
  for (const product of products) if (covered.includes(product)) return true;
  return false;
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
  if (scope.technologies && !scope.technologies.includes(intent.technology))
    return because('technology', intent.technology);
  return judgeDebts(scope, facts, intent);
}

function judgeDebts(scope: Scope, facts: GateFacts, intent: ContactIntent): ScopeAnswer {
  const { debtUses, obtained } = scope;
  if (debtUses === undefined && obtained === undefined) return null;
  const debts = debtsOf(facts, intent);
  if (debtUses !== undefined && !debts.some(({ use }) => use !== null && debtUses.includes(use))) {
    if (debts.length === 0 || debts.some(({ use }) => use === null)) return missingUse;
    return because('debtUse', debts[0]?.use ?? undefined);
  }
  if (obtained && debts.length > 0 && debts.every((debt) => debt.inDefaultWhenObtained === false))
    return because('obtained', 'not-in-default');
  return null;
}

type Dimension = keyof typeof names;

const names = {
  act: {
    contact: { zh: '是联系行为', en: 'it is a contact' },
    publish: { zh: '是公开张贴或散布', en: 'it is a publication' },
    'stake-out': { zh: '是蹲守', en: 'it is a stake-out' },
    'enter-premises': { zh: '是进入场所', en: 'it is entering premises' },
    restrain: { zh: '是限制人身自由', en: 'it restrains a person' },
    'take-goods': { zh: '是取走财物', en: 'it takes goods' },
    'sell-goods': { zh: '是处置财物', en: 'it sells goods' },
    'receive-money': { zh: '是收取款项', en: 'it receives money' },
    'deduct-wages': { zh: '是扣发工资', en: 'it deducts wages' },
    'obtain-data': { zh: '是获取个人信息', en: 'it obtains personal data' },
    'keep-data': { zh: '是记录个人信息', en: 'it keeps personal data' },
    entrust: { zh: '是委托他人催收', en: 'it entrusts the collection' },
    'report-credit': { zh: '是报送征信', en: 'it reports to a credit register' },
    'cut-supply': { zh: '是停止供应', en: 'it cuts a supply' },
    'restrict-access': { zh: '是限制通行', en: 'it restricts access' },
    charge: { zh: '是计收费用', en: 'it charges a sum' },
    claim: { zh: '是主张由其承担', en: 'it claims that somebody owes' },
    sue: { zh: '是起诉', en: 'it is a suit' },
  },
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
    'own-other-name': {
      zh: '由债权人以他名办理',
      en: 'the creditor acts under another name',
    },
    agency: { zh: '由受托机构办理', en: 'an agency acts' },
    buyer: { zh: '由债权受让人办理', en: 'whoever bought the debt acts' },
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
  technology: {
    manual: { zh: '由人拨打', en: 'a person dials and speaks' },
    autodialer: { zh: '由自动拨号设备拨打', en: 'an autodialer dials' },
    prerecorded: { zh: '播放预录语音', en: 'a recording speaks' },
    'ai-voice': { zh: '由人工智能语音通话', en: 'an artificial voice speaks' },
  },
  debtUse: {
    personal: { zh: '债务用于个人或家庭', en: 'the debt is for personal or household use' },
    business: { zh: '债务用于经营', en: 'the debt is for business' },
  },
  obtained: {
    'not-in-default': {
      zh: '接手时债务并未违约',
      en: 'the debt was not in default when it was obtained',
    },
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
