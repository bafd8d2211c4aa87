import type {
  Act,
  Channel,
  CollectedBy,
  ContactIntent,
  GateSender,
  Purpose,
  TargetRole,
  Technology,
} from '@duly/facts/contact-intent.ts';
import type {
  CreditorKind,
  EventOutcome,
  GateAgreement,
  GateConsent,
  GateDebt,
  GateDispute,
  GateEvent,
  GateMoratorium,
  GateParty,
  GatePoint,
  GatePreference,
  PointSource,
  Product,
  RateSeries,
} from '@duly/facts/gate-facts.ts';
import type { Verdict } from '@duly/law/answer.ts';
import type { Words } from '@duly/law/words.ts';

type CodesOf<T extends string> = Readonly<Record<T, Words>>;

// The words of every code that a case file may hold, for forms, the JSON Schema and examples told in words.

export const channels: CodesOf<Channel> = {
  call: { zh: '电话', en: 'phone call' },
  sms: { zh: '短信', en: 'text message' },
  email: { zh: '邮件', en: 'e-mail' },
  letter: { zh: '函件', en: 'letter' },
  visit: { zh: '外访', en: 'visit' },
  im: { zh: '即时通讯', en: 'messenger' },
};

export const purposes: CodesOf<Purpose> = {
  collect: { zh: '催收', en: 'ask for payment' },
  locate: { zh: '恢复联系', en: 'restore contact' },
  reply: { zh: '答复对方', en: 'answer them' },
  notice: { zh: '依法或依约告知', en: 'notice due by law or contract' },
  service: { zh: '服务事项', en: 'service message' },
};

export const roles: CodesOf<TargetRole> = {
  debtor: { zh: '债务人', en: 'debtor' },
  'co-debtor': { zh: '共同债务人', en: 'co-debtor' },
  guarantor: { zh: '担保人', en: 'guarantor' },
  'payer-contact': { zh: '付款经办人', en: 'whoever handles payment' },
  agent: { zh: '委托代理人', en: 'agent' },
  representative: { zh: '法定代理人', en: 'legal representative' },
  heir: { zh: '继承人或遗产管理人', en: 'heir or estate administrator' },
  'third-party': { zh: '第三人', en: 'third person' },
};

export const acts: CodesOf<Act> = {
  contact: { zh: '联系', en: 'contact somebody' },
  publish: { zh: '公开张贴或散布', en: 'publish' },
  'stake-out': { zh: '蹲守', en: 'stake out' },
  'enter-premises': { zh: '进入场所', en: 'enter premises' },
  restrain: { zh: '限制人身自由', en: 'restrain a person' },
  'take-goods': { zh: '取走财物', en: 'take goods' },
  'sell-goods': { zh: '变卖财物', en: 'sell goods' },
  'receive-money': { zh: '收款', en: 'receive money' },
  'deduct-wages': { zh: '扣工资', en: 'deduct from wages' },
  'obtain-data': { zh: '获取信息', en: 'obtain data' },
  'keep-data': { zh: '保存信息', en: 'keep data' },
  entrust: { zh: '委托他人催收', en: 'entrust another' },
  'report-credit': { zh: '报送征信', en: 'report to a credit bureau' },
  'cut-supply': { zh: '停水停电等', en: 'cut a supply' },
  'restrict-access': { zh: '限制通行', en: 'restrict access' },
  charge: { zh: '收取费用', en: 'charge a sum' },
  claim: { zh: '主张债权', en: 'claim the debt' },
  sue: { zh: '起诉', en: 'sue' },
};

export const collectors: CodesOf<CollectedBy> = {
  own: { zh: '债权人自己的人员', en: "the creditor's own people" },
  'own-other-name': { zh: '债权人以他名', en: 'the creditor under another name' },
  agency: { zh: '受托机构', en: 'an agency' },
  buyer: { zh: '债权受让人', en: 'whoever bought the debt' },
};

export const technologies: CodesOf<Technology> = {
  manual: { zh: '人工拨打', en: 'dialled by hand' },
  autodialer: { zh: '自动拨号', en: 'automatic dialling' },
  prerecorded: { zh: '预录语音', en: 'prerecorded voice' },
  'ai-voice': { zh: '人工智能语音', en: 'artificial voice' },
};

export const voices: CodesOf<ContactIntent['voice']> = {
  interactive: { zh: '通话', en: 'a talk' },
  informative: { zh: '告知式语音', en: 'an announcement' },
};

export const sides: CodesOf<ContactIntent['initiatedBy']> = {
  creditor: { zh: '债权人一方', en: "the creditor's side" },
  debtor: { zh: '本人', en: 'the person' },
};

export const contentClasses: CodesOf<NonNullable<ContactIntent['contentClass']>> = {
  debt: { zh: '含债务信息', en: 'speaks of the debt' },
  'third-party-neutral': { zh: '对第三人的中性内容', en: 'neutral text for a third person' },
  'limited-content': { zh: '限定内容留言', en: 'limited-content message' },
};

export const lines: CodesOf<GateSender['line']> = {
  company: { zh: '公司号码', en: 'company line' },
  private: { zh: '个人号码', en: 'private line' },
  unknown: { zh: '不详', en: 'unknown' },
};

export const creditorKinds: CodesOf<CreditorKind> = {
  trade: { zh: '贸易企业', en: 'trading company' },
  lessor: { zh: '出租人', en: 'lessor' },
  lender: { zh: '出借机构', en: 'lender' },
  property: { zh: '物业', en: 'property manager' },
  hotel: { zh: '酒店', en: 'hotel' },
};

export const partyKinds: CodesOf<GateParty['kind']> = {
  person: { zh: '个人', en: 'person' },
  organisation: { zh: '单位', en: 'organisation' },
};

export const products: CodesOf<Product> = {
  card: { zh: '信用卡', en: 'credit card' },
  'bank-consumer': { zh: '银行消费贷款', en: 'bank consumer loan' },
  'consumer-finance': { zh: '消费金融公司贷款', en: 'consumer-finance loan' },
  'online-consumer': { zh: '网络消费信贷', en: 'online consumer credit' },
  'micro-loan': { zh: '小额贷款', en: 'micro-loan' },
  'private-lending': { zh: '民间借贷', en: 'private lending' },
  none: { zh: '不是信贷', en: 'no credit' },
};

export const pointKinds: CodesOf<GatePoint['kind']> = {
  phone: { zh: '电话', en: 'phone' },
  email: { zh: '邮箱', en: 'e-mail' },
  address: { zh: '地址', en: 'address' },
  im: { zh: '即时通讯', en: 'messenger' },
};

export const pointStates: CodesOf<GatePoint['status']> = {
  verified: { zh: '已核实', en: 'verified' },
  unverified: { zh: '未核实', en: 'not verified' },
  'claimed-wrong': { zh: '称打错', en: 'said to be wrong' },
  invalid: { zh: '无效', en: 'invalid' },
  'opted-out': { zh: '使用人拒绝', en: 'its user opted out' },
  retired: { zh: '已停用', en: 'retired' },
};

/** Usual owners of a point; others may be written. */
export const owners: Readonly<Record<string, Words>> = {
  self: { zh: '本人', en: 'the person' },
  spouse: { zh: '配偶', en: 'spouse' },
  family: { zh: '亲属', en: 'family' },
  friend: { zh: '朋友', en: 'friend' },
  colleague: { zh: '同事', en: 'colleague' },
  employer: { zh: '单位', en: 'employer' },
  'front-desk': { zh: '前台', en: 'front desk' },
  neighbour: { zh: '邻居', en: 'neighbour' },
  'new-owner': { zh: '新机主', en: 'new owner of the number' },
  unknown: { zh: '不知道', en: 'unknown' },
};

export const sources: CodesOf<PointSource> = {
  contract: { zh: '合同', en: 'contract' },
  'creditor-record': { zh: '业务记录', en: "creditor's records" },
  'debtor-authorised': { zh: '本人授权', en: 'authorised by the person' },
  'public-lawful': { zh: '合法公开', en: 'lawfully public' },
  'reserved-contact': { zh: '本人预留', en: 'left by the person' },
  'credit-agency': { zh: '征信机构', en: 'credit agency' },
  other: { zh: '其他', en: 'other' },
};

export const natures: CodesOf<GatePoint['nature']> = {
  mobile: { zh: '手机', en: 'mobile' },
  landline: { zh: '固定电话', en: 'landline' },
  unknown: { zh: '不详', en: 'unknown' },
};

export const spots: CodesOf<NonNullable<GatePoint['place']>> = {
  home: { zh: '住处', en: 'home' },
  work: { zh: '工作单位', en: 'work' },
  other: { zh: '其他', en: 'elsewhere' },
};

export const eventKinds: CodesOf<GateEvent['kind']> = {
  open: { zh: '结果未知', en: 'outcome not known' },
  attempt: { zh: '尝试', en: 'attempt' },
  connected: { zh: '接通', en: 'connected' },
  effective: { zh: '有效通话（接通且身份已确认）', en: 'effective call (connected, identity confirmed)' },
  message: { zh: '消息', en: 'message' },
  visit: { zh: '外访', en: 'visit' },
};

export const outcomes: CodesOf<EventOutcome> = {
  unknown: { zh: '不详', en: 'unknown' },
  busy: { zh: '忙音', en: 'busy' },
  'not-in-service': { zh: '停机或空号', en: 'not in service' },
  'no-answer': { zh: '无人接听', en: 'no answer' },
  dropped: { zh: '中断', en: 'dropped' },
  voicemail: { zh: '语音信箱', en: 'voicemail' },
  'limited-content': { zh: '限定内容留言', en: 'limited-content message left' },
  announcement: { zh: '告知语音已播放', en: 'announcement played' },
  conversation: { zh: '与本人通话', en: 'conversation' },
  'wrong-person': { zh: '接听者不是本人', en: 'wrong person' },
  delivered: { zh: '送达', en: 'delivered' },
  undeliverable: { zh: '未送达', en: 'undeliverable' },
  met: { zh: '见到', en: 'met' },
  'not-met': { zh: '未见到', en: 'not met' },
};

export const consentKinds: CodesOf<GateConsent['kind']> = {
  calls: { zh: '拨打次数', en: 'more calls' },
  time: { zh: '时间', en: 'a time' },
  place: { zh: '地点', en: 'a place' },
  channel: { zh: '渠道', en: 'a channel' },
  'third-party': { zh: '联系第三人', en: 'speaking to a third person' },
  autodialer: { zh: '自动拨号', en: 'automatic dialling' },
  prerecorded: { zh: '预录语音', en: 'prerecorded voice' },
  entry: { zh: '进入', en: 'entry' },
  'attorney-bypassed': { zh: '律师同意直接联系', en: 'the lawyer agrees to direct contact' },
  'court-permission': { zh: '法院许可', en: 'permission of a court' },
};

export const preferenceKinds: CodesOf<GatePreference['kind']> = {
  'inconvenient-time': { zh: '时间不便', en: 'inconvenient time' },
  'inconvenient-place': { zh: '地点不便', en: 'inconvenient place' },
  'avoid-channel': { zh: '不用某渠道', en: 'not by a channel' },
  'avoid-point': { zh: '不用某联系点', en: 'not at a point' },
  'busy-now': { zh: '此刻不便', en: 'not now' },
};

export const preferenceSources: CodesOf<GatePreference['source']> = {
  person: { zh: '本人', en: 'the person' },
  attorney: { zh: '律师', en: 'their lawyer' },
  'creditor-file': { zh: '债权人档案', en: "the creditor's file" },
  other: { zh: '其他', en: 'other' },
};

export const disputeKinds: CodesOf<GateDispute['kind']> = {
  dispute: { zh: '异议', en: 'dispute' },
  'original-creditor-request': { zh: '询问原债权人', en: 'asks for the original creditor' },
  quality: { zh: '质量争议', en: 'quality' },
  fraud: { zh: '称被冒用', en: 'fraud' },
};

export const uses: CodesOf<NonNullable<GateDebt['use']>> = {
  personal: { zh: '个人或家庭', en: 'personal or household' },
  business: { zh: '经营', en: 'business' },
};

export const moratoriumKinds: CodesOf<GateMoratorium['kind']> = {
  'breathing-space': { zh: '喘息期', en: 'breathing space' },
  'mental-health-crisis': { zh: '精神健康危机喘息期', en: 'mental health crisis moratorium' },
  'adviser-plan': { zh: '债务顾问安排', en: "debt adviser's plan" },
  insolvency: { zh: '破产程序', en: 'insolvency' },
  disaster: { zh: '灾害', en: 'disaster' },
  other: { zh: '其他', en: 'other' },
};

export const agreementKinds: CodesOf<GateAgreement['kind']> = {
  hours: { zh: '另可联系的时段', en: 'these hours as well' },
  'only-hours': { zh: '只在这些时段', en: 'these hours only' },
};

export const verdicts: CodesOf<Verdict> = {
  allow: { zh: '允许', en: 'allowed' },
  refuse: { zh: '拒绝', en: 'refused' },
  'needs-approval': { zh: '须批准', en: 'needs approval' },
  'presumed-compliant': { zh: '推定合规', en: 'presumed to comply' },
  'presumed-violation': { zh: '推定违规', en: 'presumed to violate' },
};

export const rateSeries: CodesOf<RateSeries> = {
  'cn-lpr-1y': { zh: '一年期 LPR', en: 'one-year LPR of China' },
  'gb-bank-rate': { zh: '英格兰银行基准利率', en: 'Bank Rate of the Bank of England' },
  'eu-ecb-mro': { zh: '欧洲央行主要再融资利率', en: 'main refinancing rate of the ECB' },
  'eu-national': { zh: '非欧元区成员国基准利率', en: 'rate of a member state without the euro' },
  'de-basiszinssatz': { zh: '德国基础利率', en: 'German base rate' },
};
