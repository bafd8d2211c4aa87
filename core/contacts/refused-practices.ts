import type { Conduct, ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateParty, GatePoint } from '@duly/facts/gate-facts.ts';
import { doing, saying } from '@duly/law/act-example.ts';
import type { Given } from '@duly/law/example.ts';
import { actsOn, exampleDay } from '@duly/law/plain-case.ts';
import type { Words } from '@duly/law/words.ts';

/** Creditors for whom a practice is tried: lenders by what they lent, the others by what they are. */
export const creditors = {
  card: { tenant: { creditorKind: 'lender' }, products: ['card'] },
  online: { tenant: { creditorKind: 'lender' }, products: ['online-consumer'] },
  finance: { tenant: { creditorKind: 'lender' }, products: ['consumer-finance'] },
  micro: { tenant: { creditorKind: 'lender' }, products: ['micro-loan'] },
  private: { tenant: { creditorKind: 'lender' }, products: ['private-lending'] },
  trade: { tenant: { creditorKind: 'trade' }, products: ['none'] },
  lessor: { tenant: { creditorKind: 'lessor' }, products: ['none'] },
  property: { tenant: { creditorKind: 'property' }, products: ['none'] },
  hotel: { tenant: { creditorKind: 'hotel' }, products: ['none'] },
} as const satisfies Record<string, Given>;
export type Creditor = keyof typeof creditors;

/** Every creditor, where a practice is refused to all. */
export const everyCreditor = Object.keys(creditors) as readonly Creditor[];

type RulesOfSome = Partial<Readonly<Record<Creditor, readonly string[]>>>;

/** One way in which a practice comes before the gate. */
export interface PracticeCase {
  readonly of: readonly Creditor[];
  readonly given: Given;
  /** Rules that must refuse it for each of these creditors, and those of single ones beside. */
  readonly rules: readonly string[];
  readonly alsoRules?: RulesOfSome;
}

/** What stands open instead. */
export interface LawfulNeighbour {
  readonly of: readonly Creditor[];
  readonly given: Given;
}

/** A practice that sources advise and the gate refuses, with what is lawful in its place. */
export interface RefusedPractice {
  readonly id: string;
  readonly words: Words;
  readonly instead: Words;
  readonly cases: readonly PracticeCase[];
  readonly neighbours: readonly LawfulNeighbour[];
}

const lenders: readonly Creditor[] = ['card', 'online', 'finance', 'micro', 'private'];
const members: readonly Creditor[] = ['card', 'finance'];
/** A loaded line, for the lawful neighbour of charging twice; the figure is the example's. */
const loanPrimeRate = {
  series: 'cn-lpr-1y',
  from: exampleDay('2026-02-20'),
  until: exampleDay('2026-03-19'),
  ratePpm: 30_000,
} as const;
const withoutProperty = everyCreditor.filter((one) => one !== 'property');

const other = (ownerRelation: string): Partial<GatePoint> => ({ ownerRelation, source: 'reserved-contact' });
const pressed: Partial<ContactIntent> = { targetRole: 'third-party', purpose: 'collect' };
const asking: Partial<ContactIntent> = { targetRole: 'third-party', purpose: 'locate' };
const lost: Partial<GateParty> = {
  reach: {
    allNumbersInvalid: false,
    failedCallsInRow: 4,
    lastFailedOn: exampleDay('2026-11-11'),
    failedDaysInRow: 3,
  },
};
const act = (name: ContactIntent['act'], conduct: Conduct = {}): Given => ({ intent: doing(name, conduct) });
const said = (...found: string[]): Given => ({ intent: saying(...found) });
const claim = (
  conduct: Conduct,
  targetRole: ContactIntent['targetRole'],
  party: Partial<GateParty> = {},
): Given => ({
  party,
  intent: { ...doing('claim', conduct), targetRole },
});

// Who may be asked to pay, by the rule of each product.
const onlyDebtor: RulesOfSome = {
  card: ['CN-OBJ-02', 'CN-OBJ-03-CBA'],
  online: ['CN-OBJ-01'],
  finance: ['CN-OBJ-03-CF', 'CN-OBJ-01'],
  micro: ['CN-OBJ-03-ML'],
};
const neutralOnly: RulesOfSome = {
  card: ['CN-3P-03-CBA'],
  online: ['CN-3P-03'],
  finance: ['CN-3P-03', 'CN-3P-03-CBA'],
};

/** The plain case of an allowed call, which stands open beside most of them. */
const callDebtor: LawfulNeighbour = { of: everyCreditor, given: {} };

/** The twenty-five practices of the requirements (R-1 … R-25), as data: tests and the reference are made from them. */
export const refusedPractices: readonly RefusedPractice[] = [
  {
    id: 'R-1',
    words: {
      zh: '告诉父母、同事、上级、朋友，或向其施压',
      en: 'Telling or pressing parents, colleagues, superiors, friends',
    },
    instead: {
      zh: '只找债务人和负有责任的人；失联时作不提债务的询问',
      en: 'The debtor and those liable; a neutral question where contact is lost',
    },
    cases: [
      ...['family', 'colleague', 'employer', 'friend'].map((relation) => ({
        of: everyCreditor,
        given: { point: other(relation), intent: pressed },
        rules: ['HOUSE-THIRD', 'HOUSE-THIRD-LOST'],
        alsoRules: onlyDebtor,
      })),
      {
        of: everyCreditor,
        given: { point: other('family'), intent: asking },
        rules: ['HOUSE-THIRD-LOST'],
        alsoRules: { card: ['CN-3P-02'], online: ['CN-3P-01'], finance: ['CN-3P-01', 'CN-3P-02'] },
      },
    ],
    neighbours: [
      callDebtor,
      { of: everyCreditor, given: { point: other('family'), party: lost, intent: asking } },
    ],
  },
  {
    id: 'R-2',
    words: { zh: '在住处或单位蹲守', en: 'A stake-out at home or office' },
    instead: { zh: '预约、送达、起诉', en: 'An appointment, service of papers, a suit' },
    cases: ['home', 'work'].map((place) => ({
      of: everyCreditor,
      given: act('stake-out', { place }),
      rules: ['CN-CRIM-05', 'CN-PRIV-01', 'HOUSE-FORCE'],
    })),
    neighbours: [
      { of: everyCreditor, given: act('stake-out', { place: 'work', appointment: true }) },
      { of: withoutProperty, given: act('sue') },
      {
        of: ['property'],
        given: act('sue', {
          demandServed: true,
          demandServedOn: '2026-09-01',
          periodEndsOn: '2026-10-01',
          committee: 'urged',
        }),
      },
    ],
  },
  {
    id: 'R-3',
    words: {
      zh: '先打单位电话再打家里；向接听人打听工作和婚姻',
      en: 'Work phone first, then home; asking job and marriage of whoever answers',
    },
    instead: {
      zh: '先打本人号码；按失联定义才问他人',
      en: "The debtor's own number; others only when lost by the rule's definition",
    },
    cases: [
      {
        of: everyCreditor,
        given: { point: { ...other('front-desk'), place: 'work' }, intent: pressed },
        rules: ['HOUSE-THIRD'],
        alsoRules: {
          online: ['CN-OBJ-01'],
          finance: ['CN-OBJ-01'],
          card: ['CN-OBJ-02'],
          micro: ['CN-OBJ-03-ML'],
        },
      },
      {
        of: ['card', 'online', 'finance'],
        given: {
          point: other('family'),
          party: lost,
          intent: { ...asking, conduct: { asks: 'job-marriage' } },
        },
        rules: [],
        alsoRules: { card: ['CN-3P-03-CBA'], online: ['CN-3P-03'], finance: ['CN-3P-03'] },
      },
      {
        of: everyCreditor,
        given: act('obtain-data', { source: 'probing' }),
        rules: ['CN-PI-10'],
      },
    ],
    neighbours: [
      callDebtor,
      {
        of: everyCreditor,
        given: {
          point: other('family'),
          party: lost,
          intent: { ...asking, conduct: { asks: 'contact-data' } },
        },
      },
    ],
  },
  {
    id: 'R-4',
    words: {
      zh: '手机详单、公安或出入境渠道、道听途说的地址',
      en: 'Call-detail records, police or passport channels, hearsay addresses',
    },
    instead: { zh: '六类合法来源、法院调查令', en: 'The six lawful sources, a court order' },
    cases: [
      ...['call-records', 'police', 'passport', 'purchased'].map((source) => ({
        of: everyCreditor,
        given: act('obtain-data', { source }),
        rules: ['CN-CRIM-04-DATA', 'CN-PI-10'],
      })),
      { of: everyCreditor, given: act('obtain-data', { source: 'hearsay' }), rules: ['CN-PI-10'] },
      {
        of: everyCreditor,
        given: { point: { source: 'other' } },
        rules: ['HOUSE-SOURCE'],
        alsoRules: { card: ['CN-3P-07'], finance: ['CN-3P-07'] },
      },
    ],
    neighbours: ['contract', 'public-lawful', 'court-order'].map((source) => ({
      of: everyCreditor,
      given: act('obtain-data', { source }),
    })),
  },
  {
    id: 'R-5',
    words: { zh: '“先去借了还上”', en: '"Borrow from others to repay"' },
    instead: { zh: '分期计划', en: 'A plan' },
    cases: [
      {
        of: everyCreditor,
        given: said('coercive_borrowing'),
        rules: ['HOUSE-WORDS'],
        alsoRules: { card: ['CN-PAY-02'], finance: ['CN-PAY-02'] },
      },
    ],
    neighbours: [callDebtor],
  },
  {
    id: 'R-6',
    words: {
      zh: '“我们和银行联网”；每次违约都说成不良征信',
      en: '"We are networked with the banks"; every broken promise called a bad credit record',
    },
    instead: { zh: '只说真实的报送事实', en: 'True reporting facts only' },
    cases: [
      {
        of: everyCreditor,
        given: said('false_legal_status'),
        rules: ['HOUSE-WORDS'],
        alsoRules: { card: ['CN-LANG-03'], finance: ['CN-LANG-03'], micro: ['CN-LANG-03-ML'] },
      },
      {
        of: everyCreditor,
        given: act('report-credit', { adverse: true, told: false, accurate: false }),
        rules: ['CN-KEEP-08', 'HOUSE-REPORT'],
      },
    ],
    neighbours: [
      callDebtor,
      { of: everyCreditor, given: act('report-credit', { adverse: true, told: true, accurate: true }) },
    ],
  },
  {
    id: 'R-7',
    words: { zh: '“今天还就不算逾期”', en: '"Pay today and it is not overdue"' },
    instead: { zh: '只说已批准的减免', en: 'An approved waiver only' },
    cases: [
      {
        of: everyCreditor,
        given: said('false_urgency'),
        rules: ['HOUSE-WORDS'],
        alsoRules: { card: ['CN-LANG-03'], finance: ['CN-LANG-03'], micro: ['CN-LANG-03-ML'] },
      },
    ],
    neighbours: [callDebtor],
  },
  {
    id: 'R-8',
    words: {
      zh: '多种角色扮演；“司法组”“账户中心”',
      en: 'False roles; "judicial group", "account centre" preparing fraud cases',
    },
    instead: { zh: '真实姓名、委托人和工号', en: 'Real name, principal and staff number' },
    cases: [
      {
        of: everyCreditor,
        given: said('impersonation_authority', 'missing_identity'),
        rules: ['CN-CRIM-04-POSE', 'HOUSE-WORDS'],
        alsoRules: {
          card: ['CN-LANG-02', 'CN-LANG-01-CP'],
          finance: ['CN-LANG-02'],
          micro: ['CN-LANG-02-ML'],
        },
      },
    ],
    neighbours: [callDebtor],
  },
  {
    id: 'R-9',
    words: {
      zh: '要退休人员的子女、逝者亲属、服刑人员家属代偿',
      en: "Children of retirees, relatives of the dead, prisoners' families made to pay",
    },
    instead: {
      zh: '自愿代偿如实记录；继承人以遗产为限',
      en: 'A voluntary payer, recorded; heirs within the estate',
    },
    cases: [
      ...['child', 'parent', 'relative'].map((against) => ({
        of: everyCreditor,
        given: claim({ against, ground: 'none' }, 'third-party'),
        rules: ['CN-OBJ-465'],
        alsoRules: onlyDebtor,
      })),
      {
        of: everyCreditor,
        given: claim({ against: 'relative', ground: 'none' }, 'third-party', { deceased: true }),
        rules: ['CN-SPEC-01', 'CN-OBJ-465'],
      },
      {
        of: everyCreditor,
        given: claim({ against: 'heir', ground: 'none' }, 'heir', { deceased: true }),
        rules: ['CN-SPEC-01-CLAIM'],
      },
    ],
    neighbours: [
      { of: everyCreditor, given: claim({ against: 'heir', ground: 'estate' }, 'heir', { deceased: true }) },
      {
        of: everyCreditor,
        given: {
          intent: {
            ...doing('claim', { against: 'child', ground: 'voluntary' }),
            targetRole: 'third-party',
            purpose: 'service',
          },
        },
      },
    ],
  },
  {
    id: 'R-10',
    words: { zh: '向单位和亲属打探以核实死亡', en: 'Death checked by probing employer and relatives' },
    instead: { zh: '证明文件、中性询问', en: 'Documents, a neutral inquiry' },
    cases: [
      {
        of: ['card', 'online', 'finance'],
        given: { point: other('family'), party: lost, intent: { ...asking, conduct: { asks: 'death' } } },
        rules: [],
        alsoRules: neutralOnly,
      },
      { of: everyCreditor, given: act('obtain-data', { source: 'probing' }), rules: ['CN-PI-10'] },
    ],
    neighbours: [
      { of: everyCreditor, given: act('obtain-data', { source: 'documents' }) },
      { of: everyCreditor, given: { point: other('family'), party: lost, intent: asking } },
    ],
  },
  {
    id: 'R-11',
    words: {
      zh: '告诉商业伙伴，或找债务人的债务人要',
      en: "Business partners or the debtor's own debtors told",
    },
    instead: { zh: '代位权诉讼', en: 'Subrogation through the court' },
    cases: [
      {
        of: everyCreditor,
        given: { party: { kind: 'organisation' }, intent: pressed },
        rules: ['HOUSE-PARTNER'],
      },
      {
        of: everyCreditor,
        given: { point: other('friend'), intent: { ...pressed, ...saying('disclosure_third_party') } },
        rules: ['CN-PRIV-02', 'HOUSE-THIRD', 'HOUSE-WORDS'],
        alsoRules: onlyDebtor,
      },
      {
        of: everyCreditor,
        given: claim({ against: 'debtor-of-debtor', ground: 'none' }, 'third-party'),
        rules: ['CN-SUB-535'],
      },
    ],
    neighbours: [
      {
        of: ['private', 'trade', 'lessor', 'property', 'hotel'],
        given: claim({ against: 'debtor-of-debtor', ground: 'court' }, 'third-party'),
      },
    ],
  },
  {
    id: 'R-12',
    words: {
      zh: '上门找联系人；记录家人和宠物',
      en: 'Visiting a contact to find the debtor; noting family and pets',
    },
    instead: { zh: '只访债务人地址；只记安全提示', en: "The debtor's addresses; safety notes only" },
    cases: [
      {
        of: everyCreditor,
        given: {
          point: { ...other('family'), kind: 'address' },
          party: lost,
          intent: { ...asking, channel: 'visit', staffCount: 2 },
        },
        rules: ['HOUSE-THIRD-VISIT'],
      },
      ...['family', 'pets'].map((about) => ({
        of: everyCreditor,
        given: act('keep-data', { about }),
        rules: ['CN-PI-06-KEEP'],
      })),
    ],
    neighbours: [
      {
        of: everyCreditor,
        given: {
          point: { kind: 'address' },
          intent: { channel: 'visit', staffCount: 2, conduct: { recorded: true, papers: true } },
        },
      },
      { of: everyCreditor, given: act('keep-data', { about: 'safety' }) },
    ],
  },
  {
    id: 'R-13',
    words: {
      zh: '“采取其他手段”、以挂断相威胁、极限施压',
      en: '"Other methods" as a third step, hanging up as a threat, extreme pressure',
    },
    instead: {
      zh: '说明通话结束并已记录，随后发函',
      en: 'Say that the call ends and is recorded; a letter follows',
    },
    cases: ['threat_violence', 'threat_family_work', 'contact_abuse'].map((found) => ({
      of: everyCreditor,
      given: said(found),
      rules: ['HOUSE-WORDS'],
      ...(found === 'contact_abuse'
        ? {}
        : {
            alsoRules: {
              card: ['CN-LANG-01-CARD', 'CN-LANG-01-CBA'],
              online: ['CN-LANG-01'],
              finance: ['CN-LANG-01', 'CN-LANG-01-CBA'],
            },
          }),
    })),
    neighbours: [{ of: everyCreditor, given: { point: { kind: 'address' }, intent: { channel: 'letter' } } }],
  },
  {
    id: 'R-14',
    words: { zh: '对家人说“诈骗”“数罪并罚”', en: '"Fraud", "combined punishment" told to family' },
    instead: { zh: '不声张，转欺诈专岗', en: 'The fraud desk, silently' },
    cases: [
      {
        of: everyCreditor,
        given: {
          point: other('family'),
          intent: { ...pressed, ...saying('disclosure_third_party', 'false_legal_status') },
        },
        rules: ['CN-PRIV-02', 'HOUSE-THIRD', 'HOUSE-WORDS'],
        alsoRules: {
          card: ['CN-LANG-03', 'CN-3P-03-CBA'],
          online: ['CN-3P-03'],
          finance: ['CN-LANG-03', 'CN-3P-03'],
          micro: ['CN-LANG-03-ML'],
        },
      },
    ],
    neighbours: [callDebtor],
  },
  {
    id: 'R-15',
    words: { zh: '公布不利事实、黑名单', en: 'Publishing adverse facts, blacklists' },
    instead: { zh: '不公布；物业公示只依地方法规', en: 'Never; in property management only by local law' },
    cases: [
      ...['public-place', 'online', 'chat-group'].map((where) => ({
        of: everyCreditor,
        given: act('publish', { where, shows: 'identity' }),
        rules: ['CN-PI-25', 'HOUSE-PUBLISH'],
        alsoRules: { card: ['CN-LANG-04', 'CN-PRIV-04'], micro: ['CN-LANG-04-ML'] },
      })),
      {
        of: withoutProperty,
        given: act('publish', { where: 'public-place', shows: 'unit-amount' }),
        rules: ['CN-PRIV-04', 'HOUSE-PUBLISH'],
      },
    ],
    neighbours: [
      { of: everyCreditor, given: act('publish', { where: 'public-place', shows: 'nothing-personal' }) },
    ],
  },
  {
    id: 'R-16',
    words: { zh: '自行拖车、变卖债务人财物', en: "Self-help towing, selling the debtor's goods" },
    instead: { zh: '协商交付并附清单、法院程序', en: 'An agreed return with inventory, the court' },
    cases: (['take-goods', 'sell-goods'] as const).map((name) => ({
      of: everyCreditor,
      given: act(name, { ground: 'self-help' }),
      rules: ['HOUSE-GOODS'],
      alsoRules: {
        micro: ['CN-TAKE-01'],
        trade: [name === 'take-goods' ? 'CN-TAKE-02' : 'CN-TAKE-03'],
        lessor: [name === 'take-goods' ? 'CN-TAKE-02' : 'CN-TAKE-03'],
      },
    })),
    neighbours: [
      { of: everyCreditor, given: act('take-goods', { ground: 'agreed', inventory: true }) },
      { of: everyCreditor, given: act('sell-goods', { ground: 'court' }) },
    ],
  },
  {
    id: 'R-17',
    words: {
      zh: '同一期间既收利息又收滞纳金，称“市里规定”',
      en: 'Interest and late fee for the same days, "by city rule"',
    },
    instead: { zh: '只按合同，同一期间只收一项', en: 'By contract only, one charge for the same days' },
    cases: [
      {
        of: everyCreditor,
        given: act('charge', {
          what: 'late-fee',
          contracted: true,
          sameDays: true,
          costBasisPoints: 2400,
          capBasisPoints: 2400,
        }),
        rules: ['HOUSE-ONE-CHARGE'],
      },
      {
        of: ['card', 'finance'],
        given: act('charge', {
          what: 'collection-fee',
          contracted: false,
          costBasisPoints: 1,
          capBasisPoints: 2,
        }),
        rules: ['CN-PAY-01-CBA', 'HOUSE-ONE-CHARGE'],
      },
    ],
    neighbours: [
      {
        of: everyCreditor,
        given: {
          ...act('charge', {
            what: 'late-fee',
            contracted: true,
            sameDays: false,
            costBasisPoints: 2400,
            capBasisPoints: 2400,
            amountMinor: '100000',
            lossMinor: '100000',
            withinScope: true,
            contractOn: '2026-03-01',
            annualRatePpm: 120_000,
          }),
          rates: [loanPrimeRate],
        },
      },
    ],
  },
  {
    id: 'R-18',
    words: { zh: '未经同意从工资中扣', en: 'Payroll deduction without consent' },
    instead: {
      zh: '逐次书面同意，不超过 20%，不低于最低工资',
      en: 'Written consent each time, 20 % at most, the minimum wage left',
    },
    cases: [
      { of: ['hotel', 'trade'], given: act('deduct-wages', { ground: 'none' }), rules: ['CN-WAGE-15'] },
      {
        of: ['hotel', 'trade'],
        given: act('deduct-wages', {
          ground: 'consent',
          writtenThisTime: true,
          wageMinor: '500000',
          deductionMinor: '100001',
          minimumWageMinor: '200000',
        }),
        rules: ['HOUSE-WAGE'],
      },
    ],
    neighbours: [
      {
        of: ['hotel', 'trade'],
        given: act('deduct-wages', {
          ground: 'consent',
          writtenThisTime: true,
          wageMinor: '500000',
          deductionMinor: '100000',
          minimumWageMinor: '200000',
        }),
      },
    ],
  },
  {
    id: 'R-19',
    words: { zh: '“质量问题也要付租金”，一概否认', en: '"Quality never excuses rent"; every reason denied' },
    instead: {
      zh: '出租人选定或属卖方集团的，走异议流程',
      en: "A dispute where the lessor chose the goods or belongs to the seller's group",
    },
    cases: [
      {
        of: ['lessor'],
        given: claim(
          {
            against: 'debtor',
            ground: 'contract',
            answering: 'quality',
            handledBy: 'denied',
            lessorChose: true,
          },
          'debtor',
        ),
        rules: ['CN-LEASE-742', 'HOUSE-REVIEW'],
      },
      {
        of: ['lessor'],
        given: claim(
          {
            against: 'debtor',
            ground: 'contract',
            answering: 'quality',
            handledBy: 'denied',
            lessorChose: false,
            sellerGroup: true,
          },
          'debtor',
        ),
        rules: ['CN-SALE-525'],
      },
      {
        of: ['trade'],
        given: claim(
          { against: 'debtor', ground: 'contract', answering: 'quality', handledBy: 'denied' },
          'debtor',
        ),
        rules: ['CN-SALE-525', 'HOUSE-REVIEW'],
      },
    ],
    neighbours: [
      {
        of: ['lessor', 'trade'],
        given: claim(
          {
            against: 'debtor',
            ground: 'contract',
            answering: 'quality',
            handledBy: 'examined',
            lessorChose: true,
          },
          'debtor',
        ),
      },
      {
        of: ['lessor'],
        given: claim(
          {
            against: 'debtor',
            ground: 'contract',
            answering: 'quality',
            handledBy: 'denied',
            lessorChose: false,
            sellerGroup: false,
          },
          'debtor',
        ),
      },
    ],
  },
  {
    id: 'R-20',
    words: {
      zh: '“助学贷款都是个人的”；“配偶一定要还”',
      en: 'A school loan "always separate"; a spouse "always liable"',
    },
    instead: { zh: '异议与法务复核；证明共同用途', en: 'Dispute and legal review; proof of common use' },
    cases: [
      {
        of: lenders,
        given: claim(
          { against: 'debtor', ground: 'contract', answering: 'school-loan', handledBy: 'denied' },
          'debtor',
        ),
        rules: ['HOUSE-REVIEW'],
      },
      {
        of: everyCreditor,
        given: claim({ against: 'spouse', ground: 'none' }, 'third-party'),
        rules: ['CN-OBJ-04'],
        alsoRules: onlyDebtor,
      },
    ],
    neighbours: [
      {
        of: lenders,
        given: claim(
          { against: 'debtor', ground: 'contract', answering: 'school-loan', handledBy: 'legal-review' },
          'debtor',
        ),
      },
      { of: everyCreditor, given: claim({ against: 'spouse', ground: 'common-use' }, 'co-debtor') },
    ],
  },
  {
    id: 'R-21',
    words: {
      zh: '回避不利事实的函件、“合法恐吓”',
      en: 'A letter that minimises adverse facts, "lawful intimidation"',
    },
    instead: { zh: '真实、简短，由律师签发', en: 'True, brief, signed by a lawyer' },
    cases: [
      {
        of: everyCreditor,
        given: {
          point: { kind: 'address' },
          intent: {
            channel: 'letter',
            ...saying('false_legal_status'),
            conduct: { letterKind: 'lawyer', lawyerSigned: false },
          },
        },
        rules: ['CN-LAW-08', 'HOUSE-WORDS'],
        alsoRules: { card: ['CN-LANG-03'], finance: ['CN-LANG-03'], micro: ['CN-LANG-03-ML'] },
      },
    ],
    neighbours: [
      {
        of: everyCreditor,
        given: {
          point: { kind: 'address' },
          intent: { channel: 'letter', conduct: { letterKind: 'lawyer', lawyerSigned: true } },
        },
      },
    ],
  },
  {
    id: 'R-22',
    words: { zh: '委托个人；随意转委托', en: 'Entrusting a private individual; sub-delegation without more' },
    instead: {
      zh: '名单内机构；消费信贷不转委托',
      en: 'A listed agency; no sub-delegation for consumer credit',
    },
    cases: [
      {
        of: everyCreditor,
        given: act('entrust', { to: 'individual', debtorTold: true, violationRecord: false }),
        rules: ['HOUSE-ENTRUST'],
        alsoRules: { card: ['CN-OUT-01'], finance: ['CN-OUT-01'] },
      },
      {
        of: everyCreditor,
        given: act('entrust', {
          to: 'listed-agency',
          debtorTold: true,
          violationRecord: false,
          subDelegation: true,
          principalConsents: false,
        }),
        rules: ['CN-PI-03'],
        alsoRules: {
          card: ['HOUSE-ENTRUST'],
          online: ['HOUSE-ENTRUST'],
          finance: ['HOUSE-ENTRUST'],
          micro: ['HOUSE-ENTRUST'],
        },
      },
    ],
    neighbours: [
      {
        of: everyCreditor,
        given: act('entrust', {
          to: 'listed-agency',
          debtorTold: true,
          violationRecord: false,
          otherAgencyActive: false,
          subDelegation: false,
        }),
      },
    ],
  },
  {
    id: 'R-23',
    words: {
      zh: '以谈方案为名套取信息；加大拨打频次',
      en: 'Plan talks as a pretext to extract data; raising call frequency',
    },
    instead: { zh: '真实方案；遵守每日上限', en: 'Real offers; the caps' },
    cases: [
      {
        of: everyCreditor,
        given: said('deceit_for_data'),
        rules: ['CN-PI-05-DECEIT', 'HOUSE-WORDS'],
        alsoRules: { card: ['CN-LANG-03'], finance: ['CN-LANG-03'], micro: ['CN-LANG-03-ML'] },
      },
      {
        of: ['online', 'finance'],
        given: { events: actsOn('2026-11-12', 3, { kind: 'effective' }) },
        rules: ['CN-FREQ-01'],
      },
      { of: members, given: { events: actsOn('2026-11-12', 6, {}) }, rules: ['CN-FREQ-03'] },
      {
        of: everyCreditor,
        given: { intent: { conduct: { tool: 'call-bombing' } } },
        rules: ['CN-PRIV-01'],
      },
    ],
    neighbours: [
      { of: ['online', 'finance'], given: { events: actsOn('2026-11-12', 2, { kind: 'effective' }) } },
      { of: members, given: { events: actsOn('2026-11-12', 5, {}) } },
    ],
  },
  {
    id: 'R-24',
    words: { zh: '把现金交给催收人员、付到私人账户', en: 'Cash to a collector, private accounts' },
    instead: { zh: '指定账户；陪同到银行', en: 'The designated account; going along to the bank' },
    cases: [
      ...['cash', 'private-account'].map((means) => ({
        of: everyCreditor,
        given: act('receive-money', { means }),
        rules: ['HOUSE-CASH'],
        alsoRules: { online: ['CN-PAY-01'], finance: ['CN-PAY-01'] },
      })),
      {
        of: everyCreditor,
        given: said('private_payment'),
        rules: ['HOUSE-WORDS'],
        alsoRules: { online: ['CN-PAY-01'], finance: ['CN-PAY-01'] },
      },
    ],
    neighbours: ['designated-account', 'cashier-desk'].map((means) => ({
      of: everyCreditor,
      given: act('receive-money', { means }),
    })),
  },
  {
    id: 'R-25',
    words: { zh: '侮辱、拘禁、推搡、闯入住宅', en: 'Insult, detention, scuffle, entering a home' },
    instead: { zh: '守住现场行为规范', en: 'The conduct list' },
    cases: [
      {
        of: everyCreditor,
        given: said('insult'),
        rules: ['CN-CRIM-02', 'CN-CRIM-05-MSG', 'HOUSE-WORDS'],
        alsoRules: { card: ['CN-LANG-01-CARD'], online: ['CN-LANG-01'] },
      },
      {
        of: everyCreditor,
        given: act('restrain', { freeToLeave: false }),
        rules: ['CN-CRIM-03', 'HOUSE-FORCE'],
      },
      {
        of: everyCreditor,
        given: act('enter-premises', { place: 'home', consent: false }),
        rules: ['CN-CRIM-04', 'CN-PRIV-03', 'HOUSE-ENTRY'],
        alsoRules: { card: ['CN-VISIT-03-CBA'], online: ['CN-VISIT-03'], finance: ['CN-VISIT-03'] },
      },
    ],
    neighbours: [
      { of: everyCreditor, given: act('restrain', { freeToLeave: true }) },
      { of: everyCreditor, given: act('enter-premises', { place: 'home', consent: true }) },
    ],
  },
];
