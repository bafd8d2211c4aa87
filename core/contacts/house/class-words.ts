import type { Words } from '@duly/law/words.ts';

/** What a class of forbidden words is called, and what is said or done instead. */
export interface ClassWords {
  readonly name: Words;
  readonly instead: Words;
}

const sayTheCallEnds: Words = {
  zh: '说明将结束通话并如实记录，随后以函件送达',
  en: 'Say that the call ends and is recorded; a letter follows',
};
const onlyTrue: Words = {
  zh: '只说账上金额、到期日和合同约定的后果',
  en: 'Say the sum in the ledger, the due date and the consequence that the contract names',
};
const ownName: Words = {
  zh: '用真实姓名、机构、委托人和工号',
  en: 'Give your real name, the firm, whom it acts for and your staff number',
};
const debtorOnly: Words = {
  zh: '只与本人谈；对他人只请其转告回电',
  en: 'Speak with the debtor only; ask others to pass on a call back',
};
const designated: Words = {
  zh: '只给指定账户，可陪同到银行办理',
  en: 'Name the designated account only; offer to go with them to the bank',
};

/** The classes of the words checker (issue of the gate), as the house answers them. */
export const classWords: Readonly<Record<string, ClassWords>> = {
  insult: { name: { zh: '侮辱', en: 'insult' }, instead: sayTheCallEnds },
  threat_violence: { name: { zh: '暴力威胁', en: 'threat of violence' }, instead: sayTheCallEnds },
  threat_arrest: { name: { zh: '以拘捕相威胁', en: 'threat of arrest' }, instead: onlyTrue },
  threat_exposure: { name: { zh: '以公开相威胁', en: 'threat to expose' }, instead: debtorOnly },
  threat_family_work: {
    name: { zh: '以找家人、单位相威胁', en: 'threat to go to family or work' },
    instead: debtorOnly,
  },
  impersonation_authority: {
    name: { zh: '冒用公检法、银行等名义', en: 'false authority or role' },
    instead: ownName,
  },
  false_legal_status: { name: { zh: '虚构法律事实', en: 'false legal status' }, instead: onlyTrue },
  false_urgency: {
    name: { zh: '虚假承诺或虚假紧迫', en: 'false promise or urgency' },
    instead: {
      zh: '只说已经批准的减免和真实期限',
      en: 'Offer approved waivers and true dates only',
    },
  },
  disclosure_third_party: { name: { zh: '向他人透露', en: 'disclosure to others' }, instead: debtorOnly },
  deceit_for_data: {
    name: { zh: '借口套取信息', en: 'deceit to obtain data' },
    instead: {
      zh: '给真实方案，说明用途后直接询问',
      en: 'Make a real offer; say what it is for and ask openly',
    },
  },
  private_payment: { name: { zh: '私下收款', en: 'private payment' }, instead: designated },
  contact_abuse: {
    name: { zh: '骚扰通讯录', en: 'abuse of contacts' },
    instead: { zh: '在规定次数内联系本人', en: 'Reach the debtor, within the daily limits' },
  },
  illegal_fee: {
    name: { zh: '额外收费', en: 'unlawful fee' },
    instead: {
      zh: '只收合同约定并已入账的款项',
      en: 'Ask only for what the contract names and the ledger shows',
    },
  },
  coercive_borrowing: {
    name: { zh: '逼借新还旧', en: 'pressing into new debt' },
    instead: { zh: '按收入商议分期或延期', en: 'Agree on instalments or a later day that income allows' },
  },
  missing_identity: { name: { zh: '未表明身份', en: 'no identity given' }, instead: ownName },
  missing_optout: {
    name: { zh: '未写明如何拒收', en: 'no way to opt out' },
    instead: { zh: '写明异议、投诉和拒收的方式', en: 'State how to dispute, complain and opt out' },
  },
};
