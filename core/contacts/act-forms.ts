import type { Act, Channel, Conduct, Purpose, TargetRole } from '@duly/facts/contact-intent.ts';
import type { Words } from '@duly/law/words.ts';

/** A value that a particular may have, with its words. */
export interface ParticularOption {
  readonly code: string;
  readonly words: Words;
}

/** One thing that has to be told of an act before the gate can judge it. Money is minor units as text; a rate is basis points. */
export interface Particular {
  readonly name: string;
  readonly kind: 'choice' | 'yes-no' | 'money' | 'basis-points';
  readonly words: Words;
  readonly options?: readonly ParticularOption[];
  /** Asked only while another particular has one of these values. */
  readonly onlyIf?: { readonly name: string; readonly is: readonly (string | boolean)[] };
}

/** An act that is no call, as the desk asks the gate about it. */
export interface ActForm {
  readonly code: string;
  readonly act: Act;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly words: Words;
  /** The kind of contact point that it uses. */
  readonly pointKind: 'address' | null;
  /** How many people go has to be told. */
  readonly visit: boolean;
  /** Its text can carry forbidden words, which the caller names or the words checker finds. */
  readonly text: boolean;
  readonly particulars: readonly Particular[];
}

const option = (code: string, zh: string, en: string): ParticularOption => ({ code, words: { zh, en } });

function choice(
  name: string,
  zh: string,
  en: string,
  options: readonly ParticularOption[],
  onlyIf?: NonNullable<Particular['onlyIf']>,
): Particular {
  const made: Particular = { name, kind: 'choice', words: { zh, en }, options };
  return onlyIf === undefined ? made : { ...made, onlyIf };
}

function yesNo(name: string, zh: string, en: string, onlyIf?: NonNullable<Particular['onlyIf']>): Particular {
  const made: Particular = { name, kind: 'yes-no', words: { zh, en } };
  return onlyIf === undefined ? made : { ...made, onlyIf };
}

function form(
  code: string,
  act: Act,
  words: readonly [zh: string, en: string],
  particulars: readonly Particular[],
  rest: Partial<Pick<ActForm, 'channel' | 'purpose' | 'pointKind' | 'visit' | 'text'>> = {},
): ActForm {
  const [zh, en] = words;
  const plain = {
    channel: 'visit',
    purpose: 'collect',
    pointKind: null,
    visit: false,
    text: false,
  } as const;
  return { code, act, words: { zh, en }, particulars, ...plain, ...rest };
}

const grounds = [
  option('self-help', '自行动手', 'Our own hands'),
  option('agreed', '对方书面同意', 'Agreed in writing'),
  option('court', '法院程序', 'By the court'),
];
const wageSum = { name: 'ground', is: ['consent', 'damage'] };
const quality = { name: 'answering', is: ['quality'] };
const contested = { name: 'answering', is: ['quality', 'school-loan', 'spouse-says-no'] };

const letterParticulars = [
  choice('letterKind', '函件种类', 'Kind of letter', [
    option('own', '公司催款函', "The firm's own letter"),
    option('lawyer', '律师函', "Lawyer's letter"),
  ]),
  yesNo('lawyerSigned', '由律师核对事实并签发', 'A lawyer checked the facts and signs', {
    name: 'letterKind',
    is: ['lawyer'],
  }),
];

/** The acts beside calls that the case screen asks the gate about, in the order in which it shows them. */
export const actForms: readonly ActForm[] = [
  form(
    'visit',
    'contact',
    ['外访', 'Visit'],
    [
      yesNo('recorded', '全程录音录像', 'Recorded from beginning to end'),
      yesNo('papers', '带证件和借款、合同资料', 'Identity and loan papers are shown'),
      choice('clothing', '着装', 'Clothing', [
        option('plain', '便装或公司工装', 'Plain or company clothes'),
        option('misleading', '类似制服', 'Like a uniform'),
      ]),
    ],
    { pointKind: 'address', visit: true },
  ),
  form('letter', 'contact', ['发函', 'Send a letter'], letterParticulars, {
    channel: 'letter',
    pointKind: 'address',
    text: true,
  }),
  form(
    'wait',
    'stake-out',
    ['在对方住处或单位等候', 'Wait for them at home or work'],
    [
      choice('place', '在哪里', 'Where', [
        option('home', '住处', 'Home'),
        option('work', '单位', 'Work'),
        option('other', '其他地方', 'Elsewhere'),
      ]),
      yesNo('appointment', '对方同意过时间地点', 'They agreed on time and place'),
    ],
  ),
  form(
    'enter',
    'enter-premises',
    ['进入场所', 'Enter premises'],
    [
      choice('place', '什么场所', 'Which premises', [
        option('home', '住宅', 'A home'),
        option('office', '办公区域', 'Their office'),
        option('other-private', '其他私人场所', 'Another private place'),
        option('public', '公共区域', 'A public area'),
      ]),
      yesNo('consent', '当场同意并有记录', 'They consent on the spot, recorded'),
    ],
  ),
  form(
    'meeting',
    'restrain',
    ['请到我方场所面谈', 'Meet at our premises'],
    [yesNo('freeToLeave', '开门谈，告知随时可以离开', 'Door open, told that they may leave')],
  ),
  form(
    'publish',
    'publish',
    ['公布或张贴', 'Publish or post'],
    [
      choice('where', '在哪里', 'Where', [
        option('public-place', '公众场所', 'A public place'),
        option('compound', '小区内', 'In the compound'),
        option('chat-group', '聊天群', 'A chat group'),
        option('online', '网上', 'On line'),
      ]),
      choice('shows', '内容', 'What it shows', [
        option('identity', '姓名和欠款', 'Name and debt'),
        option('unit-amount', '只有房号和金额', 'Unit number and sum only'),
        option('nothing-personal', '不含个人信息', 'Nothing personal'),
      ]),
      yesNo('consent', '本人单独同意', 'Separate consent of the person'),
    ],
  ),
  form(
    'take',
    'take-goods',
    ['取回财物', 'Take goods back'],
    [
      choice('ground', '凭什么', 'On what ground', grounds),
      yesNo('inventory', '清点并登记清单', 'With an inventory'),
    ],
  ),
  form(
    'sell',
    'sell-goods',
    ['变卖财物', 'Sell goods'],
    [
      choice('ground', '凭什么', 'On what ground', grounds),
      yesNo('inventory', '清点并登记清单', 'With an inventory'),
      yesNo('redemptionOver', '回赎期已满', 'The time for redemption is over'),
    ],
  ),
  form(
    'receive',
    'receive-money',
    ['收款', 'Receive money'],
    [
      choice('means', '怎样收', 'How', [
        option('cash', '催收人员收现金', 'Cash to the collector'),
        option('private-account', '个人账户或微信', 'A private account'),
        option('designated-account', '公司指定账户', 'The designated account'),
        option('cashier-desk', '公司出纳处', 'Our cashier'),
      ]),
    ],
  ),
  form(
    'wages',
    'deduct-wages',
    ['从工资中扣', 'Deduct from wages'],
    [
      choice('ground', '依据', 'Ground', [
        option('none', '没有', 'None'),
        option('consent', '本人同意', 'Their consent'),
        option('damage', '劳动合同约定的损失赔偿', 'Damage, by the labour contract'),
        option('court', '法院裁判', "A court's order"),
      ]),
      yesNo('writtenThisTime', '就这一次书面同意', 'In writing, for this very time', {
        name: 'ground',
        is: ['consent'],
      }),
      {
        name: 'wageMinor',
        kind: 'money',
        words: { zh: '当月工资', en: 'Wage of the month' },
        onlyIf: wageSum,
      },
      { name: 'deductionMinor', kind: 'money', words: { zh: '扣款', en: 'Deduction' }, onlyIf: wageSum },
      {
        name: 'minimumWageMinor',
        kind: 'money',
        words: { zh: '当地月最低工资', en: 'Local minimum wage of a month' },
        onlyIf: wageSum,
      },
    ],
  ),
  form(
    'obtain',
    'obtain-data',
    ['查找联系信息', 'Look for contact data'],
    [
      choice('source', '从哪里', 'From where', [
        option('contract', '合同约定', 'The contract'),
        option('creditor-record', '我方留存', 'Our records'),
        option('debtor-authorised', '本人授权', "The debtor's authority"),
        option('public-lawful', '合法公开渠道', 'Lawful public sources'),
        option('reserved-contact', '预留联系人告知', 'The reserved contact'),
        option('credit-agency', '经授权的征信等机构', 'A bureau, authorised'),
        option('documents', '证明文件', 'Documents'),
        option('court-order', '法院调查令', 'A court order'),
        option('call-records', '通话详单', 'Call-detail records'),
        option('police', '公安渠道', 'Police channels'),
        option('passport', '出入境渠道', 'Passport channels'),
        option('purchased', '购买', 'Bought'),
        option('hearsay', '道听途说', 'Hearsay'),
        option('probing', '向单位、亲属打探', 'Probing employer or relatives'),
        option('pretext', '借口套取', 'A pretext'),
      ]),
    ],
  ),
  form(
    'keep',
    'keep-data',
    ['记录个人信息', 'Record personal data'],
    [
      choice('about', '关于什么', 'About what', [
        option('contact-data', '联系方式', 'Contact data'),
        option('reason', '欠款原因', 'Reason of arrears'),
        option('safety', '现场安全提示', 'Safety on the spot'),
        option('family', '家庭成员', 'Family'),
        option('pets', '宠物', 'Pets'),
        option('marriage', '婚姻状况', 'Marriage'),
        option('health', '健康状况', 'Health'),
      ]),
    ],
  ),
  form(
    'entrust',
    'entrust',
    ['委托他人催收', 'Entrust the collection'],
    [
      choice('to', '委托给谁', 'To whom', [
        option('listed-agency', '名单内机构', 'A listed agency'),
        option('unlisted-agency', '名单外机构', 'An agency not on the list'),
        option('law-firm', '律师事务所', 'A law firm'),
        option('individual', '个人', 'A private individual'),
      ]),
      yesNo('debtorTold', '已告知债务人', 'The debtor was told'),
      yesNo('otherAgencyActive', '另一家正在催', 'Another agency is at work'),
      yesNo('violationRecord', '受托方有违法违规记录', 'It has a record of unlawful collection'),
      yesNo('subDelegation', '是转委托', 'It is entrusted onward'),
      yesNo('principalConsents', '委托人同意转委托', 'The principal consents', {
        name: 'subDelegation',
        is: [true],
      }),
    ],
  ),
  form(
    'charge',
    'charge',
    ['计收费用', 'Charge a sum'],
    [
      choice('what', '什么', 'What', [
        option('interest', '利息', 'Interest'),
        option('late-fee', '违约金、滞纳金', 'Late fee'),
        option('collection-fee', '催收费、手续费', 'A fee for collecting'),
      ]),
      yesNo('contracted', '合同有约定', 'The contract names it'),
      yesNo('sameDays', '同一期间已另收利息或违约金', 'Interest or late fee runs for the same days'),
      {
        name: 'costBasisPoints',
        kind: 'basis-points',
        words: { zh: '综合年成本（%）', en: 'All-in yearly cost (%)' },
      },
      { name: 'capBasisPoints', kind: 'basis-points', words: { zh: '法定上限（%）', en: 'Legal cap (%)' } },
    ],
  ),
  form(
    'claim',
    'claim',
    ['向某人主张', 'Claim from somebody'],
    [
      choice('against', '向谁', 'From whom', [
        option('debtor', '债务人本人', 'The debtor'),
        option('spouse', '配偶', 'The spouse'),
        option('parent', '父母', 'A parent'),
        option('child', '子女', 'A child'),
        option('relative', '其他亲属', 'Another relative'),
        option('heir', '继承人', 'An heir'),
        option('guarantor', '担保人', 'A guarantor'),
        option('business-partner', '商业伙伴', 'A business partner'),
        option('debtor-of-debtor', '债务人的债务人', "The debtor's own debtor"),
      ]),
      choice('ground', '凭什么', 'On what ground', [
        option('contract', '合同', 'The contract'),
        option('signed', '共同签名或担保', 'They signed too'),
        option('ratified', '事后追认', 'Ratified later'),
        option('household', '家庭日常需要', 'Household needs'),
        option('common-use', '有证据用于共同生活、经营', 'Common use, proven'),
        option('estate', '遗产范围内', 'Within the estate'),
        option('court', '法院代位权', 'Subrogation by the court'),
        option('voluntary', '自愿代偿，已记录', 'Voluntary, recorded'),
        option('none', '没有，只因关系', 'None but the relation'),
      ]),
      choice('answering', '对方提出的理由', 'Their reason against it', [
        option('none', '没有', 'None'),
        option('quality', '质量问题', 'Quality'),
        option('school-loan', '助学贷款性质', 'A school loan'),
        option('spouse-says-no', '称不是共同债务', 'Not a common debt'),
      ]),
      choice(
        'handledBy',
        '怎样对待',
        'How it is met',
        [
          option('examined', '登记异议并核实', 'Recorded and examined'),
          option('legal-review', '转法务复核', 'Sent to legal review'),
          option('denied', '一概否认', 'Denied outright'),
        ],
        contested,
      ),
      yesNo('lessorChose', '租赁物由出租人选定或干预', 'The lessor chose the goods or interfered', quality),
      yesNo('sellerGroup', '出租人属于卖方集团', "The lessor belongs to the seller's group", quality),
    ],
  ),
  form(
    'report',
    'report-credit',
    ['报送征信', 'Report to a credit register'],
    [
      yesNo('adverse', '是不良信息', 'The data are adverse'),
      yesNo('told', '已事先告知本人', 'The person was told before'),
      yesNo('accurate', '与账上一致', 'They agree with the ledger'),
    ],
  ),
];

/** The form of a code, or null when there is none. */
export function findActForm(code: string): ActForm | null {
  return actForms.find((one) => one.code === code) ?? null;
}

/** Whether a particular is asked for, the others being as told. */
export function isAsked(particular: Particular, conduct: Conduct): boolean {
  const { onlyIf } = particular;
  if (onlyIf === undefined) return true;
  const value = conduct[onlyIf.name];
  return value !== undefined && typeof value !== 'number' && onlyIf.is.includes(value);
}

function fits(particular: Particular, value: string | number | boolean): boolean {
  switch (particular.kind) {
    case 'choice':
      return particular.options?.some((one) => one.code === value) ?? false;
    case 'yes-no':
      return typeof value === 'boolean';
    case 'money':
      return typeof value === 'string' && /^\d{1,15}$/.test(value);
    case 'basis-points':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  }
}

/** Names among the particulars that the form does not ask for, or whose value is of another kind. */
export function misfitsOf(actForm: ActForm, conduct: Conduct): readonly string[] {
  return Object.entries(conduct)
    .filter(([name, value]) => {
      const particular = actForm.particulars.find((one) => one.name === name);
      return particular === undefined || !fits(particular, value);
    })
    .map(([name]) => name);
}

const common: readonly unknown[] = ['signed', 'ratified', 'household', 'common-use'];

/** From whom a claim is made, by their place in the debt: a relation alone puts nobody into it. */
export function roleOfClaim(conduct: Conduct): TargetRole {
  const { against, ground } = conduct;
  if (against === 'debtor' || against === undefined) return 'debtor';
  if (against === 'guarantor') return 'guarantor';
  if (against === 'heir') return 'heir';
  if (against === 'spouse' && common.includes(ground)) return 'co-debtor';
  return ground === 'signed' ? 'guarantor' : 'third-party';
}
