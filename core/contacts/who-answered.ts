import type { Words } from '@duly/law/words.ts';

/** Countries whose texts have lines of their own here; elsewhere the lines without a country hold. */
export type AnswerCountry = 'CN' | 'US' | 'GB';

/** One thing to say, ask, record or heed, with the rules that it rests on. */
export interface AnswerLine {
  readonly words: Words;
  readonly rules: readonly string[];
  /** Only where the person may be in one of these; left out: everywhere. */
  readonly in?: readonly AnswerCountry[];
}

/** How a call goes on with whoever answered. */
export interface AnswerRules {
  readonly code: string;
  /**
   * What they may hear of the debt: nothing ever; all of it once their identity, or their authority, is shown; or there
   * is nobody to hear.
   */
  readonly hears: 'nothing' | 'after-identity' | 'after-proof' | 'nobody';
  /** A sentence to say as it stands; `{{name}}` is the debtor, `{{firm}}` the creditor, `{{caller}}` whoever calls. */
  readonly spoken: Words | null;
  /** Another sentence where the person may be in that country. */
  readonly spokenIn?: Partial<Readonly<Record<AnswerCountry, Words>>>;
  readonly maySay: readonly AnswerLine[];
  readonly mayAsk: readonly AnswerLine[];
  readonly mustRecord: readonly AnswerLine[];
  readonly ends: readonly AnswerLine[];
}

/** Facts by which a person shows who they are: asked for, never told. */
export const identityFacts: readonly (Words & { readonly in?: readonly AnswerCountry[] })[] = [
  { zh: '证件号后四位', en: 'last four digits of the identity card', in: ['CN'] },
  { zh: '出生月日', en: 'day and month of birth' },
  { zh: '合同编号后四位', en: 'last four digits of the contract' },
  { zh: '扣款卡后四位', en: 'last four digits of the card that is debited' },
  { zh: '登记的住址', en: 'the address on file', in: ['US', 'GB'] },
];

/** How many of them must be told rightly. */
export const identityFactsNeeded = 2;

const line = (
  zh: string,
  en: string,
  rules: readonly string[],
  only?: readonly AnswerCountry[],
): AnswerLine => (only === undefined ? { words: { zh, en }, rules } : { words: { zh, en }, rules, in: only });

const opening: Words = {
  zh: '“您好，我是{{firm}}的工作人员，请问是{{name}}吗？本次通话有录音。”',
  en: '“Good day, I am calling from {{firm}}. Am I speaking with {{name}}? This call is recorded.”',
};
const passOn: Words = {
  zh: '“请转告{{name}}，{{firm}}有事找，请回电。谢谢。”',
  en: '“Please tell {{name}} that {{firm}} asks for a call back. Thank you.”',
};
// To others a collector in the United States gives its own name, and the firm's only when asked (15 USC 1692b(1)).
const passOnUs: Words = {
  zh: '“请转告{{name}}，{{caller}}请其回电。谢谢。”',
  en: '“Please tell {{name}} that {{caller}} asks for a call back. Thank you.”',
};
const wrongNumber: Words = {
  zh: '“打扰了，我们会核对号码，不再拨打。”',
  en: '“I am sorry to have troubled you. We will check the number and not call it again.”',
};

const theDebt = [
  line('金额、到期日、怎样付、指定账户', 'The sum, the due date, how to pay, the designated account', [
    'CN-LANG-03',
    'CN-PAY-01',
  ]),
  line(
    '合同约定的真实后果；已批准的减免',
    'The true consequences that the contract names; approved waivers',
    ['CN-LANG-03', 'HOUSE-WORDS'],
  ),
  line(
    '这是收债方，所得信息用于收债',
    'That this is a debt collector and what is told is used for that',
    ['US-SAY-01'],
    ['US'],
  ),
  line('怎样提异议、投诉、要求停止联系', 'How to dispute, complain or ask us to stop', [
    'CN-MSG-01',
    'HOUSE-STOP',
  ]),
];
const fourTasks = [
  line('今天能付多少；没有付的原因', 'What can be paid today; why it was not paid', []),
  line('何时、用什么钱、付多少（承诺）', 'When, from what money and how much (a promise)', []),
];
const identity = line(
  '先核对身份：至少两项，请对方说出，不提示、不念出',
  'Identity first: at least two facts, told by them, never prompted or read out',
  ['CN-REC-01', 'GB-CONC-7.9.10'],
);
const recordTalk = [
  line('核对了哪两项', 'Which two facts were checked', ['CN-REC-01']),
  line('说了什么、疑点、承诺的金额和时间', 'What was said, what does not fit, the sum and time promised', []),
];
const abuse = line(
  '辱骂：先提醒，再表明平等，第三次说明通话结束并记录',
  'Abuse: remind, then say that both are equal, the third time say that the call ends and is recorded',
  ['CN-LANG-01', 'HOUSE-WORDS'],
);
const stopAsked = line(
  '对方要求停止联系、说有律师、说在投诉：记下并结束',
  'They ask us to stop, name a lawyer or complain: record it and end',
  ['HOUSE-STOP', 'HOUSE-REPRESENTED', 'HOUSE-COMPLAINT', 'US-CEASE-01', 'US-ATTY-01'],
);
const nothingOfDebt = line(
  '不提欠款、金额、时间，也不暗示“有案子”',
  'Nothing of a debt, a sum or a date, and no hint of a "case"',
  ['CN-3P-03', 'CN-3P-03-CBA', 'CN-PRIV-02', 'HOUSE-THIRD', 'US-3P-01', 'GB-CONC-7.9.7-PUBLIC'],
);
const reachOrPass = line(
  '只问怎样联系本人，或请转告回电',
  'Only how to reach the person, or to pass on a call back',
  ['CN-3P-03', 'HOUSE-THIRD'],
  ['CN'],
);
const locationOnly = line(
  '只确认或更正本人的住址、电话和工作地点；对方问起才说公司名',
  'Only to confirm or correct home, phone and place of work; name the firm only if asked',
  ['US-3P-02'],
  ['US'],
);
const whoToCall = line('只问怎样联系本人', 'Only how to reach the person', ['GB-CONC-7.9.7-PUBLIC'], ['GB']);
const recordRefusal = line(
  '拒绝转告或要求不再打：登记，以后不再联系此人',
  'They refuse or ask not to be called: record it; they are not called again',
  ['CN-3P-04', 'CN-3P-04-CBA'],
);
const recordWho = line(
  '对方与本人的关系，问到的联系方式及来源',
  'Who they are to the person; contact data learnt, with its source',
  ['CN-3P-07'],
);
const endNow = line(
  '说完这一句就结束，不追问去向、工作、婚姻',
  'Say the sentence and end; no asking of whereabouts, job or marriage',
  ['CN-3P-03', 'CN-PI-06-KEEP'],
);

/** To anybody who does not owe: a neutral sentence, and nothing more. */
function outsider(code: string, more: Partial<AnswerRules> = {}): AnswerRules {
  return {
    code,
    hears: 'nothing',
    spoken: passOn,
    spokenIn: { US: passOnUs },
    maySay: [nothingOfDebt],
    mayAsk: [reachOrPass, locationOnly, whoToCall],
    mustRecord: [recordWho, recordRefusal],
    ends: [endNow],
    ...more,
  };
}

function liable(code: string, more: Partial<AnswerRules> = {}): AnswerRules {
  return {
    code,
    hears: 'after-identity',
    spoken: opening,
    maySay: theDebt,
    mayAsk: [identity, ...fourTasks],
    mustRecord: recordTalk,
    ends: [stopAsked, abuse],
    ...more,
  };
}

const offersToPay = line(
  '主动提出代还：先记录，经本人同意再给账户和金额',
  "They offer to pay: record it; give account and sum only with the debtor's consent",
  ['CN-3P-05'],
  ['CN'],
);

/** The answering parties (CASE-2), each with what holds in every country and what only in some. */
export const answerRules: readonly AnswerRules[] = [
  liable('self'),
  liable('co-debtor'),
  liable('guarantor', {
    mayAsk: [
      identity,
      line(
        '是否知道担保的债务已逾期；担保方式和期间',
        'Whether they know that the debt is overdue; kind and period of the guarantee',
        ['CN-OBJ-01'],
      ),
    ],
    maySay: [
      line('只说其担保的这一笔', 'Only of the debt that they guarantee', ['CN-OBJ-01', 'CN-OBJ-02']),
      ...theDebt,
    ],
  }),
  liable('payer-contact', {
    hears: 'after-identity',
    mayAsk: [
      line('姓名、职务、是否经办付款', 'Name, position, whether they handle payment', ['HOUSE-PARTNER']),
      ...fourTasks,
    ],
    mustRecord: [
      line('经办人姓名、职务、付款流程和日期', 'Their name and position, the payment run and its day', []),
    ],
  }),
  liable('representative', {
    hears: 'after-proof',
    spoken: {
      zh: '“您好，我是{{firm}}的工作人员。请问您是{{name}}的代理人吗？请告知执业机构，并请发来委托书。”',
      en: '“Good day, I am calling from {{firm}}. Do you act for {{name}}? Please give your firm and send your authority.”',
    },
    maySay: [
      line('收到委托书之后，才谈债务', 'Of the debt only once the authority has come', [
        'HOUSE-REPRESENTED',
        'GB-CONC-7.3-REPRESENTATIVE',
      ]),
      ...theDebt,
    ],
    mayAsk: [
      line(
        '姓名、律所或机构、委托范围、今后的联系方式',
        'Name, firm, extent of the authority, how to reach them',
        ['US-ATTY-01'],
      ),
    ],
    mustRecord: [
      line('代理人资料；从现在起只联系代理人', 'The representative; from now on only they are reached', [
        'HOUSE-REPRESENTED',
        'US-ATTY-01',
      ]),
    ],
    ends: [
      line('没有委托书：约定提交时间后结束', 'No authority: agree when it comes, and end', [
        'HOUSE-REPRESENTED',
      ]),
    ],
  }),
  outsider('spouse', {
    maySay: [
      nothingOfDebt,
      line(
        '不说“配偶一定要还”；是否共同债务由法务判断',
        'Never "the spouse always owes": whether it is common is for legal',
        ['CN-OBJ-04'],
      ),
      offersToPay,
    ],
    mustRecord: [
      recordWho,
      recordRefusal,
      line('若称共同签名或自愿代还，原话记录', 'If they say they signed or offer to pay: in their words', [
        'CN-3P-05',
        'CN-OBJ-04',
      ]),
    ],
  }),
  liable('heir', {
    hears: 'after-proof',
    spoken: {
      zh: '“请节哀。我是{{firm}}的工作人员。请问由谁办理{{name}}的遗产事务？请提供死亡证明和关系证明。”',
      en: '“My condolences. I am calling from {{firm}}. Who deals with the estate of {{name}}? Please send proof of death and of your position.”',
    },
    maySay: [
      line(
        '核实死亡和继承人、遗产管理人身份之后，才谈债务',
        'Of the debt only once death and their position are shown',
        ['CN-SPEC-01'],
      ),
      line(
        '以遗产实际价值为限；放弃继承的不负责',
        'Within the actual value of the estate; who renounces owes nothing',
        ['CN-SPEC-01', 'CN-SPEC-01-CLAIM'],
      ),
    ],
    mayAsk: [
      line('由谁办理遗产，寄件地址', 'Who deals with the estate, and where to write', [
        'CN-SPEC-01',
        'CN-3P-01',
      ]),
      line('不打探死因、家产、亲属', 'Nothing of the cause of death, of assets or relatives', ['CN-PI-10']),
    ],
    mustRecord: [
      line('死亡证明与继承证明的收取；登记“已故”', 'Receipt of the proofs; the state "deceased"', [
        'CN-SPEC-01',
      ]),
    ],
    ends: [
      line('没有证明：说明将发函，结束', 'Without proof: say that a letter follows, and end', ['CN-SPEC-01']),
    ],
  }),
  outsider('family', { maySay: [nothingOfDebt, offersToPay] }),
  outsider('minor', {
    spoken: {
      zh: '“请问家里大人在吗？那我改时间再打，谢谢。”',
      en: '“Is a grown-up there? Then I will call another time. Thank you.”',
    },
    spokenIn: {},
    maySay: [nothingOfDebt],
    mayAsk: [
      line('什么都不问，也不请孩子转告', 'Ask nothing, and give a child no message', [
        'CN-SPEC-02',
        'CN-PI-06-KEEP',
      ]),
    ],
    mustRecord: [line('未成年人接听；改时段再拨', 'A minor answered; call at another hour', ['CN-SPEC-02'])],
    ends: [line('马上结束', 'End at once', ['CN-SPEC-02'])],
  }),
  outsider('colleague', {
    mustRecord: [
      recordWho,
      recordRefusal,
      line(
        '单位不许打此电话：登记，不再打',
        'The employer forbids such calls: record it, no more calls',
        ['US-PLACE-02'],
        ['US'],
      ),
    ],
  }),
  outsider('front-desk'),
  outsider('new-owner', {
    spoken: wrongNumber,
    spokenIn: {},
    mayAsk: [
      line('号码用了多久（愿说才记）', 'Since when they have the number, if they like to say', ['CN-3P-03']),
    ],
    mustRecord: [
      line('号码已换机主；停用，另找合法来源', 'A new owner; the number rests, look in lawful sources', [
        'HOUSE-POINT',
        'CN-3P-07',
      ]),
    ],
    ends: [
      line('道歉并结束，不说找谁、为什么', 'Apologise and end; not whom we sought, nor why', [
        'CN-3P-03',
        'US-3P-01',
      ]),
    ],
  }),
  outsider('unwilling', {
    maySay: [
      line('没有核对身份，按他人对待', 'Without identity they are treated as somebody else', [
        'CN-REC-01',
        'GB-CONC-7.9.10',
      ]),
      nothingOfDebt,
    ],
    mayAsk: [identity],
    mustRecord: [line('不愿说明身份；听到的话原样记', 'Would not say who they are; note their words', [])],
    ends: [
      line('两次询问仍不愿说：留公司总机，结束', "Asked twice in vain: give the firm's number and end", [
        'CN-ID-01',
      ]),
    ],
  }),
  {
    code: 'machine',
    hears: 'nothing',
    spoken: null,
    maySay: [
      line(
        '不留言：谁会听到无法知道',
        'Leave no message: nobody knows who will hear it',
        ['CN-3P-03', 'HOUSE-THIRD'],
        ['CN', 'GB'],
      ),
      line(
        '至多留“有限内容留言”：不显示收债的公司名、请回电、自然人姓名、电话',
        "At most a limited-content message: a firm's name that shows no collecting, a request to reply, a person's name, a number",
        ['US-SAY-02'],
        ['US'],
      ),
    ],
    mayAsk: [],
    mustRecord: [
      line('语音信箱，是否留言', 'An answering machine; whether a message was left', ['US-FREQ-01']),
    ],
    ends: [line('挂断；算一次拨打', 'Hang up; it counts as an attempt', ['CN-FREQ-03'])],
  },
  {
    code: 'nobody',
    hears: 'nobody',
    spoken: null,
    maySay: [],
    mayAsk: [],
    mustRecord: [
      line('无人接听、占线、停机还是空号', 'No answer, busy, suspended or not in service', [
        'CN-3P-02',
        'CN-FREQ-03',
      ]),
    ],
    ends: [line('不马上再拨；换时段', 'No redialling at once; another hour', ['CN-PRIV-01'])],
  },
];

const byCode = new Map(answerRules.map((one) => [one.code, one]));

const fits = (one: { readonly in?: readonly AnswerCountry[] }, countries: readonly string[]): boolean =>
  one.in === undefined || one.in.some((country) => countries.includes(country));

/** The rules of a line that speak where the person is: those of another country are not shown. */
function rulesHere(rules: readonly string[], countries: readonly string[]): readonly string[] {
  return rules.filter((ruleId) => {
    const [first = ''] = ruleId.split('-');
    return first === 'HOUSE' || countries.includes(first);
  });
}

/**
 * How a call goes on with whoever answered, in the countries where the person may be (several: the lines of all), or
 * null for a code that nobody knows. Lines of other countries and their rules are left out.
 */
export function whoAnswered(code: string, countries: readonly string[]): AnswerRules | null {
  const found = byCode.get(code);
  if (found === undefined) return null;
  const here = (lines: readonly AnswerLine[]) =>
    lines
      .filter((one) => fits(one, countries))
      .map((one) => ({ ...one, rules: rulesHere(one.rules, countries) }));
  const [abroad] = countries.flatMap((country) => found.spokenIn?.[country as AnswerCountry] ?? []);
  return {
    ...found,
    spoken: abroad ?? found.spoken,
    maySay: here(found.maySay),
    mayAsk: here(found.mayAsk),
    mustRecord: here(found.mustRecord),
    ends: here(found.ends),
  };
}

/** The identity facts that are asked for in these countries. */
export function identityFactsIn(countries: readonly string[]): readonly Words[] {
  return identityFacts.filter((one) => fits(one, countries));
}

/** The countries of a rulebook's name: `cn-2026.1 + us-2026.1` is CN and US. */
export function countriesOfRulebook(rulebookId: string): readonly string[] {
  return rulebookId.split(' + ').map((id) => id.split('-')[0]?.toUpperCase() ?? '');
}
