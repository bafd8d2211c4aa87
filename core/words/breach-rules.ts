import type { WordClass, WordLang } from './word-class.ts';

type Words = { readonly zh: string; readonly en: string };
/** What one class rests on: the rule in each language's law, why it is one, and what may be said instead. */
export type Breach = {
  readonly rule: Readonly<Record<WordLang, string>>;
  readonly why: Words;
  readonly suggestion: Words;
};

/**
 * The rules, by the ids of `docs/reference` and of the rule notes: CN-… as there; FDCPA and Regulation F by section where its
 * text was seen; HOUSE-WORDS-… where the house forbids it and no text seen does so in this form.
 */
const breaches: Readonly<Record<WordClass, Breach>> = {
  insult: {
    rule: { zh: 'CN-LANG-01', en: 'FDCPA-1692d' },
    why: {
      zh: '催收用语应文明，不得辱骂、贬损人格。',
      en: 'Language must stay civil; no abuse of the person.',
    },
    suggestion: {
      zh: '只说事实：“这笔款已逾期××天，请您说明一下原因，我们一起看怎么安排。”',
      en: 'Say facts only: "This payment is … days late. May I ask what happened, so that we can arrange something?"',
    },
  },
  threat_violence: {
    rule: { zh: 'CN-LANG-01', en: 'FDCPA-1692d' },
    why: {
      zh: '不得以暴力、损毁财物或限制自由相威胁或暗示。',
      en: 'No threat or hint of violence, of damage to property or to liberty.',
    },
    suggestion: {
      zh: '“如果我们谈不拢，我方会依法通过诉讼等途径解决，不会有其他行为。”',
      en: '"If we cannot agree, the creditor may use the courts; nothing else will happen."',
    },
  },
  threat_arrest: {
    rule: { zh: 'CN-LANG-01', en: 'FDCPA-1692e' },
    why: {
      zh: '欠款是民事纠纷，不得以拘留、坐牢、报警相威胁。',
      en: 'A debt is a civil matter; nobody may be threatened with arrest or prison for it.',
    },
    suggestion: {
      zh: '“这是民事欠款。若一直未能协商，债权人可以依法向法院起诉。”',
      en: '"This is a civil debt. If no arrangement is found, the creditor may file a civil suit."',
    },
  },
  threat_exposure: {
    rule: { zh: 'CN-LANG-04', en: 'FDCPA-1692d' },
    why: { zh: '不得公开或散布债务和个人信息。', en: 'A debt may not be published or spread.' },
    suggestion: {
      zh: '“您的信息我们会保密，只与您本人沟通。”',
      en: '"Your information stays confidential; we speak only with you."',
    },
  },
  threat_family_work: {
    rule: { zh: 'CN-OBJ-01', en: 'FDCPA-1692c-b' },
    why: {
      zh: '只能向债务人及依法承担责任的人催收，不得以亲友、单位施压。',
      en: 'Only the debtor and those liable may be asked; family and employer are no means of pressure.',
    },
    suggestion: {
      zh: '“我们只跟您本人谈。您什么时间方便？”',
      en: '"We deal with you alone. When is a good time to talk?"',
    },
  },
  impersonation_authority: {
    rule: { zh: 'CN-LANG-02', en: 'FDCPA-1692e' },
    why: {
      zh: '不得冒用公安、法院、政府等机关名义；外包机构不得冒充银行。',
      en: 'Nobody may pose as police, court or government, nor an agency as the bank.',
    },
    suggestion: {
      zh: '“我是受××银行委托的××公司，工号××××。”',
      en: '"I am …, calling from … on behalf of …."',
    },
  },
  false_legal_status: {
    rule: { zh: 'CN-LANG-03', en: 'FDCPA-1692e' },
    why: {
      zh: '不得虚构或夸大诉讼、征信状态及法律后果；属实的须写明法院和案号。',
      en: 'Legal or credit states and consequences may not be invented; a true one names court and docket number.',
    },
    suggestion: {
      zh: '“债权人保留依法起诉的权利；逾期信息会依规如实报送征信。”',
      en: '"The creditor may decide to file suit; accurate information may be reported to the credit bureaus."',
    },
  },
  false_urgency: {
    rule: { zh: 'CN-LANG-03', en: 'FDCPA-1692e' },
    why: {
      zh: '期限须有合同、方案或法律依据，不得编造“最后机会”。',
      en: 'A deadline rests on contract, plan or law; no invented last chances.',
    },
    suggestion: {
      zh: '“这个方案的有效期写在审批单上，到××月××日，之后可以重新申请。”',
      en: '"The offer is open until …, as its letter says; after that you can apply again."',
    },
  },
  disclosure_third_party: {
    rule: { zh: 'CN-3P-03', en: 'FDCPA-1692c-b' },
    why: {
      zh: '对第三人只可询问联系方式或请其转告回电，不得透露欠款。',
      en: 'A third party may only be asked for contact details or to pass on a request to call; never told of a debt.',
    },
    suggestion: {
      zh: '“麻烦您转告××回个电话，号码是××××，谢谢。”',
      en: '"Could you ask … to call me back at …? Thank you."',
    },
  },
  deceit_for_data: {
    rule: { zh: 'CN-LANG-03', en: 'FDCPA-1692e' },
    why: {
      zh: '不得以虚假名义套取信息，不得索要密码、验证码。',
      en: 'No false pretext for data; never ask for passwords or codes.',
    },
    suggestion: {
      zh: '“我是××公司的，想更新一下您的联系方式，您可以不提供。”',
      en: '"I am calling from …; may I update your contact details? You need not give them."',
    },
  },
  private_payment: {
    rule: { zh: 'CN-PAY-01', en: 'HOUSE-WORDS-private-payment' },
    why: {
      zh: '只能使用指定收款渠道，催收人员不得以个人收款或收现金。',
      en: 'Only the designated account may be paid; collectors take no money.',
    },
    suggestion: {
      zh: '“请付到合同约定的对公账户，或在官方App、柜台办理。”',
      en: '"Please pay through the official portal or to the account on your statement."',
    },
  },
  contact_abuse: {
    rule: { zh: 'CN-TIME-03', en: 'FDCPA-1692d' },
    why: {
      zh: '不得频繁、深夜联系，不得蹲守、纠缠或无视停止联系的要求。',
      en: 'No endless or nightly contact, no lying in wait, no ignoring of a wish to stop.',
    },
    suggestion: {
      zh: '“您方便的时间是？我会在那个时间再联系一次。”',
      en: '"What time suits you? I will call once, then."',
    },
  },
  illegal_fee: {
    rule: { zh: 'CN-PAY-01', en: 'FDCPA-1692f' },
    why: {
      zh: '不得以催收名义收取合同之外的费用。',
      en: 'No fee that the contract or a judgment does not give.',
    },
    suggestion: {
      zh: '“应还金额只有合同约定的本金、利息和违约金，没有其他费用。”',
      en: '"You owe what the contract says: principal, interest and the late fee in its clause …; nothing else."',
    },
  },
  coercive_borrowing: {
    rule: { zh: 'CN-PAY-02', en: 'HOUSE-WORDS-coercive-borrowing' },
    why: { zh: '不得诱导或逼迫债务人新增借贷还款。', en: 'Nobody may be pushed to borrow in order to pay.' },
    suggestion: {
      zh: '“不建议您再借钱还款。按您的收入，我们可以谈分期。”',
      en: '"Please do not borrow to pay this. We can look at instalments that fit your income."',
    },
  },
  missing_identity: {
    rule: { zh: 'CN-ID-01', en: 'FDCPA-1692e-11' },
    why: { zh: '须写明机构名称；受托机构还须写明委托方。', en: 'A message names who writes and for whom.' },
    suggestion: {
      zh: '开头写明【机构全称】，受托的写“受××银行委托”。',
      en: 'Begin with the name of the firm and, if it acts for another, "on behalf of …".',
    },
  },
  missing_optout: {
    rule: { zh: 'CN-MSG-05', en: 'REG-F-1006.6-e' },
    why: {
      zh: '须告知如何拒收，或如何提出异议、投诉。',
      en: 'A message says how to opt out, or how to dispute.',
    },
    suggestion: {
      zh: '结尾加“如有异议请致电××××，拒收请回复R”。',
      en: 'End with "Reply STOP to opt out" (letters: "If you dispute this debt, write to us at …").',
    },
  },
};

/** The rule id and the lawful alternative of a class; `lang` chooses whose law is cited. */
export function breachOf(wordClass: WordClass, lang: WordLang): { ruleId: string; suggestion: Words } {
  const { rule, suggestion } = breaches[wordClass];
  return { ruleId: rule[lang], suggestion };
}

/** Why a class is one, in a sentence for the person at the screen. */
export const breachReason = (wordClass: WordClass): Words => breaches[wordClass].why;
