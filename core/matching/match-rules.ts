/** How the payer stands to the party whose debt is meant. */
export const payerFits = ['agrees', 'resembles', 'silent', 'other'] as const;
/**
 * agrees: the same name after folding, an account number or name learned before, or the one for whom the payer says to pay;
 * resembles: cut off or damaged; silent: the bank names nobody; other: another name.
 */
export type PayerFit = (typeof payerFits)[number];

/** What speaks for a candidate, strongest class first: of two candidates the one of the higher class hides the other. */
type RuleForm = {
  readonly class: 4 | 3 | 2 | 1;
  /** Parts per thousand by payer fit; null: such a candidate is not made. */
  readonly permille: Readonly<Record<PayerFit, number | null>>;
  readonly words: { readonly zh: string; readonly en: string };
};

const fits = (
  agrees: number | null,
  resembles: number | null,
  silent: number | null,
  other: number | null,
) => ({
  agrees,
  resembles,
  silent,
  other,
});

/**
 * The rules in the order of what they rest on. **Confidence** is in parts per thousand and means: of so many proposals of this
 * rule and payer fit that stood alone on the invented dirty set (sim/bank-lines), at least that share was right; it is set at
 * or below what `npm run bench -- matching` measures, never above, and the bench fails when it no longer holds.
 */
export const matchRules = {
  reference: {
    class: 4,
    permille: fits(997, 996, 992, 992),
    words: {
      zh: '附言写明单号，金额与该笔未结额一致',
      en: 'The remittance names the item and the sum is what is open on it',
    },
  },
  'reference-sum': {
    class: 4,
    permille: fits(997, 996, 992, 992),
    words: {
      zh: '附言写明多笔单号，合计与金额一致',
      en: 'The remittance names several items, and together they are the sum',
    },
  },
  'reference-some': {
    class: 4,
    permille: fits(940, 920, 850, 800),
    words: { zh: '附言写明的部分单号，合计与金额一致', en: 'Some of the items named make the sum' },
  },
  'reference-and-more': {
    class: 4,
    permille: fits(930, 900, 800, 700),
    words: {
      zh: '写明的单号加上同户其他未结项，合计与金额一致',
      en: 'The item named, with others of the account, makes the sum',
    },
  },
  'reference-part': {
    class: 4,
    permille: fits(991, 950, 900, 850),
    words: {
      zh: '附言写明单号，金额不足，作部分付款',
      en: 'The remittance names the item; the sum is a part of what is open',
    },
  },
  'reference-over': {
    class: 4,
    permille: fits(900, 750, 600, 450),
    words: {
      zh: '附言写明单号，金额超出，余额留存账户',
      en: 'The remittance names the item; the rest stays on account',
    },
  },
  'account-item': {
    class: 3,
    permille: fits(992, 985, 975, 960),
    words: {
      zh: '附言写明合同号或户号，金额与其中一笔一致',
      en: 'The remittance names the account and the sum is one of its items',
    },
  },
  'account-all': {
    class: 3,
    permille: fits(992, 985, 975, 960),
    words: {
      zh: '附言写明合同号或户号，金额为全部未结额',
      en: 'The remittance names the account and the sum is all that is open on it',
    },
  },
  'account-sum': {
    class: 3,
    permille: fits(985, 970, 950, 940),
    words: {
      zh: '附言写明合同号或户号，仅一种组合合计与金额一致',
      en: 'The remittance names the account, and one set of its items makes the sum',
    },
  },
  account: {
    class: 3,
    permille: fits(700, 600, 500, 450),
    words: { zh: '附言写明合同号或户号', en: 'The remittance names the account' },
  },
  number: {
    class: 3,
    permille: fits(995, 990, 960, 930),
    words: {
      zh: '附言含单号的数字部分，金额与该笔一致',
      en: 'The remittance has the number of the item without its letters, and the sum is what is open',
    },
  },
  'number-sum': {
    class: 3,
    permille: fits(990, 980, 950, 900),
    words: {
      zh: '附言含多笔单号的数字部分，合计与金额一致',
      en: 'The remittance has the numbers of several items, and together they are the sum',
    },
  },
  'number-part': {
    class: 3,
    permille: fits(950, 850, null, null),
    words: {
      zh: '附言含单号的数字部分，金额不足',
      en: 'The remittance has the number of the item; the sum is a part of it',
    },
  },
  damaged: {
    class: 3,
    permille: fits(994, 990, 970, 960),
    words: {
      zh: '附言的单号有形近字（如 0 与 O），金额与该笔一致',
      en: 'The reference is damaged (0 for O and the like), and the sum is what is open',
    },
  },
  'payer-item': {
    class: 2,
    permille: fits(900, 900, null, null),
    words: {
      zh: '付款人相符，金额与其一笔未结项一致',
      en: 'The payer is known and the sum is one of their open items',
    },
  },
  'payer-all': {
    class: 2,
    permille: fits(980, 940, null, null),
    words: {
      zh: '付款人相符，金额为其全部未结额',
      en: 'The payer is known and the sum is all that they owe',
    },
  },
  'payer-sum': {
    class: 2,
    permille: fits(950, 900, null, null),
    words: {
      zh: '付款人相符，仅一种组合合计与金额一致',
      en: 'The payer is known, and one set of their open items makes the sum',
    },
  },
  payer: {
    class: 2,
    permille: fits(550, 450, null, null),
    words: {
      zh: '付款人相符，金额对不上任何组合：可记入账户',
      en: 'The payer is known; the sum fits nothing: it may go on account',
    },
  },
  amount: {
    class: 1,
    permille: fits(null, null, 150, 100),
    words: { zh: '仅金额一致', en: 'Only the sum is the same' },
  },
} as const satisfies Record<string, RuleForm>;

export type MatchRule = keyof typeof matchRules;

/** The confidence of a rule with a payer fit; null where such a candidate is not made. */
export function permilleOf(rule: MatchRule, fit: PayerFit): number | null {
  return matchRules[rule].permille[fit];
}

/** Words of a reason beside the rule itself. */
export const reasonWords = {
  'payer-same': { zh: '付款人与债务人同名', en: 'Payer and debtor have the same name' },
  'payer-account': { zh: '此付款账号以前付过该户', en: 'This account has paid for the debtor before' },
  'payer-learned': { zh: '此付款人以前认领到该户', en: 'This payer was matched to the debtor before' },
  'payer-behalf': { zh: '附言写明代其付款', en: 'The payer says to pay on their behalf' },
  'payer-cut': { zh: '付款人名称被截断，前段相同', en: "The payer's name is cut off and begins the same" },
  'payer-close': { zh: '付款人名称相近', en: "The payer's name is nearly the same" },
  'payer-masked': {
    zh: '付款人名称有遮掩，其余相同',
    en: "The payer's name is masked and the rest is the same",
  },
  'payer-silent': { zh: '银行未给付款人名称', en: 'The bank names no payer' },
  'payer-other': { zh: '付款人是别人', en: 'The payer is somebody else' },
  'several-items': { zh: '同额未结项不止一笔', en: 'Several open items have this sum' },
  'several-ways': { zh: '合计有不止一种组合', en: 'The sum can be made in more than one way' },
  'several-parties': { zh: '涉及不止一个债务人', en: 'More than one debtor is concerned' },
} as const;
export type ReasonCode = keyof typeof reasonWords;

/** Why a line is left to a clerk. */
export const askWords = {
  off: { zh: '自动入账已关闭', en: 'Posting by itself is switched off' },
  'not-designated': { zh: '不是指定收款账户', en: 'The account is not a designated one' },
  outflow: { zh: '付出的款项', en: 'Money that went out' },
  return: { zh: '退回的款项：须人工冲销', en: 'Money returned: its reversal is for a person to decide' },
  'own-movement': {
    zh: '银行自身的收支或内部划转',
    en: "The bank's own charge or interest, or an own transfer",
  },
  currency: { zh: '币种与欠款不同', en: 'The currency is not that of the debt' },
  nothing: { zh: '没有可用线索', en: 'Nothing was found' },
  below: { zh: '把握不足', en: 'The confidence is below what is set' },
  ambiguous: { zh: '不止一个可能', en: 'More than one is possible' },
  contested: { zh: '多笔款项争同一未结额', en: 'Several lines want the same open sum' },
  booked: { zh: '可能已由人工或文件入账', en: 'It may have been booked by hand or from a file already' },
} as const;
export type AskWhy = keyof typeof askWords;
