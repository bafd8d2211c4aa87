import { articleWords } from '@duly/law/citation.ts';
import {
  type FollowedProvision,
  orderOfDebts,
  orderWithinDebt,
} from '@duly/law/cn/civil-code/order-of-performance.ts';
import type { Words } from '@duly/law/words.ts';
import { type AllocationOrder, houseOrder } from './allocation-order.ts';
import type { AllocationRecord } from './allocation-record.ts';
import type { AllocationStep } from './follow-order.ts';
import { judgeOrder } from './judge-order.ts';
import type { Criterion } from './rank-debts.ts';

/** On what a step rests: a provision of law, a term of the contract, or the house's own choice. */
export type AllocationGround = {
  readonly kind: 'law' | 'contract' | 'house';
  /** Of the provision; null where there is none. */
  readonly ruleId: string | null;
  readonly citation: Words | null;
};

/** A step in words, in both languages. */
export type ExplainedStep = { readonly words: Words; readonly ground: AllocationGround };

const house: AllocationGround = { kind: 'house', ruleId: null, citation: null };
const contract = ({ clause }: AllocationOrder): AllocationGround => ({
  kind: 'contract',
  ruleId: null,
  citation: clause === '' ? null : { zh: `合同${clause}`, en: `contract, ${clause}` },
});

// What the articles say is cited where they apply; elsewhere the same order is only the house's.
function law(provision: FollowedProvision, paragraph: 1 | 2 | null, country: string): AllocationGround {
  if (country !== 'CN') return house;
  const article = articleWords(provision.citation);
  const [zh, en] =
    paragraph === null ? ['', ''] : [`第${paragraph === 1 ? '一' : '二'}款`, ` (${paragraph})`];
  return {
    kind: 'law',
    ruleId: provision.id,
    citation: {
      zh: `${provision.citation.zh}${article.zh}${zh}`,
      en: `${provision.citation.en}${article.en}${en}`,
    },
  };
}

const rankWords: Readonly<Record<Criterion, Words>> = {
  undisputed: { zh: '没有异议的，排在有异议的之前', en: 'Not disputed, so it comes before what is' },
  due: { zh: '已经到期，先于未到期的', en: 'Due, so it comes before what is not due yet' },
  'less-secured': {
    zh: '都已到期，先抵没有担保或担保最少的',
    en: 'All due: the one with no security, or the least, comes first',
  },
  'heavier-burden': {
    zh: '担保相等，先抵负担较重的（利息、违约金费率较高）',
    en: 'Equally secured: the one that bears the higher rate of interest and fees comes first',
  },
  'due-order': { zh: '先到期的先抵', en: 'Fell due first, so it comes first' },
  newest: { zh: '最近到期的先抵', en: 'Fell due last, so it comes first' },
  document: { zh: '按单据顺序', en: 'In the order of documents' },
};

const kindWords: Readonly<Record<NonNullable<AllocationStep['kind']>, Words>> = {
  cost: { zh: '费用', en: 'costs' },
  tax: { zh: '税费', en: 'taxes' },
  interest: { zh: '利息', en: 'interest' },
  'penalty-interest': { zh: '罚息', en: 'penalty interest' },
  'late-fee': { zh: '违约金', en: 'late fees' },
  principal: { zh: '本金', en: 'principal' },
};

function joined(first: Words, more: Words | null): Words {
  return more === null ? first : { zh: `${first.zh}；${more.zh}`, en: `${first.en}; ${more.en}` };
}

function sharedWords(step: AllocationStep): Words | null {
  if (step.shared === 'pro-rata') {
    return {
      zh: '到期日相同，按各笔金额比例分摊，除不尽的一分归余数最大的一笔',
      en: 'Same due day: shared in the ratio of the debts, a unit that is left goes to the largest remainder',
    };
  }
  if (step.shared === 'by-document') {
    return {
      zh: '同一账户、同日到期，逐笔抵充',
      en: 'Same account and due day: one document after the other',
    };
  }
  return null;
}

const lastWords = (record: AllocationRecord): Words =>
  record.debts.length === 1
    ? { zh: '只有这一笔未结', en: 'Nothing else is open' }
    : { zh: '排在最后', en: 'Comes last of what is open' };

function rankedStep(step: AllocationStep, order: AllocationOrder, record: AllocationRecord): ExplainedStep {
  const { country } = record;
  const shared = sharedWords(step);
  const byOrder = (): AllocationGround => {
    if (order.by !== 'law') return order.basis === 'contract' ? contract(order) : house;
    return law(orderOfDebts, 2, country);
  };
  if (step.minor === 0n)
    return { words: { zh: '款项已用完，没有抵到', en: 'The money was used up before it' }, ground: house };
  if (step.before === null || step.before === 'undisputed') {
    const first: Words = step.before === null ? lastWords(record) : rankWords.undisputed;
    const ground = step.shared === 'pro-rata' ? byOrder() : house;
    return { words: shared ?? first, ground };
  }
  return { words: joined(rankWords[step.before], shared), ground: byOrder() };
}

/** Why a step of an allocation came where it did, with its source. */
export function explainStep(step: AllocationStep, record: AllocationRecord): ExplainedStep {
  const own = record.accounts.find((one) => one.accountId === step.accountIds[0])?.order ?? houseOrder;
  // Between accounts the law ranks, whatever the order of the one account.
  const order = step.accountIds.length > 1 ? houseOrder : own;
  if (step.why === 'designated') {
    return {
      words: { zh: '付款人指定抵这一笔', en: 'The payer named this debt' },
      ground: law(orderOfDebts, 1, record.country),
    };
  }
  if (step.kind !== null) {
    const kind = kindWords[step.kind];
    const words = { zh: `整个账户先抵${kind.zh}`, en: `Over the whole account ${kind.en} come here` };
    return { words, ground: own.basis === 'contract' ? contract(own) : house };
  }
  const ranked = rankedStep(step, order, record);
  if (!step.named) return ranked;
  if (
    own.designation === 'excluded' &&
    record.designations.some((one) => one.itemId !== null && one.accountId === step.accountIds[0])
  ) {
    const excluded = {
      zh: '合同约定不由付款人指定单笔，账户内按约定顺序',
      en: 'The contract leaves no choice of a single debt, so the account goes by its own order',
    };
    return { words: joined(excluded, ranked.words), ground: contract(own) };
  }
  const named = { zh: '付款人指定了这个账户', en: 'The payer named this account' };
  return { words: joined(named, ranked.words), ground: law(orderOfDebts, 1, record.country) };
}

/** In which order the kinds within each debt of an account were settled, with its source. */
export function explainKinds(order: AllocationOrder, country: string): ExplainedStep {
  const asLaw = judgeOrder({ ...order, basis: 'house' }, 'CN').faults.every(
    (fault) => fault !== 'kinds-need-agreement',
  );
  if (asLaw) {
    return {
      words: {
        zh: '每一笔之内，先抵实现债权的费用，再抵利息和违约金，最后抵本金',
        en: 'Within each debt: costs of enforcement, then interest and fees, then principal',
      },
      ground: law(orderWithinDebt, null, country),
    };
  }
  const list = order.kinds.map((kind) => kindWords[kind]);
  return {
    words: {
      zh: `每一笔之内，依次抵${list.map((kind) => kind.zh).join('、')}`,
      en: `Within each debt: ${list.map((kind) => kind.en).join(', then ')}`,
    },
    ground: order.basis === 'contract' ? contract(order) : house,
  };
}
