import type { WordClass, WordText } from './word-class.ts';

type Missing = { readonly class: WordClass; readonly from: number; readonly to: number };

/** Names of institutions to which one owes: a name and what it is. The name keeps 我行 and 本公司 out, which name nobody. */
const zhName =
  '(?:(?![受向对在与和由为将已被把您你我的了至从请经给就按于是]|代表|委托|函告|关于|转入|转至|点击|立即|登录|通过|国家|互联|各家|其他|合作|所有)[\\p{Script=Han}A-Za-z0-9]){2,14}?';
const zhKinds =
  '银行|信用社|农商行|农信|消费金融|消金|小贷|小额贷款|金融(?!监|办|局|失信|法|犯|纠|诈|账|机构|服务|产品|风险|秩序|信用|犯罪)|信托|保险|担保(?!人)|租赁|租房|公寓|房产|置业|地产|物业(?!费|管理费|服务费)|商城|商场|商贸|贸易|超市|百货|酒店|宾馆|饭店|医院|诊所|口腔|学校|学院|大学|教育|幼儿园|培训|驾校|健身|燃气(?!费)|水务|自来水|供水|供电|电力|热力|供热|移动|电信|联通|广电|宽带|重工|机械|设备有限|建材|建筑|建设|工程|钢铁|物流|快运|运输|汽车|汽贸|科技|电子|食品|服饰|家具|家居|纺织|化工|印刷|包装|农资|饲料|粮油|水泥|集团|有限公司|股份公司|分公司|公司|商行|商店|门店|专卖店|旗舰店|工厂|制造厂|基金|资产|咨询|信用管理|商务|律师事务所|律所|外包|信息服务|企业管理|调解中心';
const zhSigned = '贷款|借款|分期|花呗|借呗|白条|支付|网络|行|店|厂|平台|钱包|信用卡';
const zhNamed = new RegExp(`${zhName}(?:${zhKinds})`, 'gu');
const zhSignature = new RegExp(`(?:${zhKinds}|${zhSigned})$`, 'u');
/** Those that collect for others, by what their name says. */
const zhAgency =
  /资产|信用管理|信管|商务|咨询|律师事务所|律所|法律服务|催收|清收|外包|信息服务|企业管理|不良|调解|信用服务|征信服务|法务服务|应收账款/u;
const zhFunction =
  /^(?:本|我|贵|该|此|各|你|您|某|贷后|还款|催收|法务|客服|逾期|账单|资产|委外|风控|清收|司法|财务|信用卡|贷款|您在|您的|尊敬|当前|请|于|在|对)*(?:公司|银行|金融|有限公司|平台|贷款|借款|分期|信用卡|支付|电子|网络|科技|设备|工程|移动|教育|物业|租赁|保险)?$/u;
const zhPrincipal =
  /受(?!理).{1,24}(?:委托|授权)|(?:代表|代理|委托方|委托人|委托机构|债权人|原债权人|代)[为是：:]?.{2,}|(?:转让|受让)/u;

function zhNames(text: string): string[] {
  const signatures = [...text.matchAll(/[【[](.{2,24}?)[】\]]/gu)].map((match) => match[1] as string);
  const named = [...text.matchAll(zhNamed)].map((match) => match[0]);
  return [...signatures.filter((name) => zhSignature.test(name)), ...named];
}

function zhHasIdentity(text: string): boolean {
  const names = zhNames(text).filter((name) => !zhFunction.test(name));
  const agencies = names.filter((name) => zhAgency.test(name)).length;
  const creditors = names.filter((name) => !zhAgency.test(name)).length;
  if (agencies > 0) return creditors > 0 || (zhPrincipal.test(text) && new Set(names).size > 1);
  return creditors > 0;
}

const zhRefuse =
  /退订|拒收|退出接收|停止(?:接收|发送|联系)|不再(?:接收|收到|联系)|(?:不想|不愿|无需|拒绝)(?:再)?(?:接收|收到|联系|收)|取消(?:订阅|接收|提醒)|回复?\s*[A-Za-z“"「'【]{1,3}[A-Za-z]?|屏蔽请回|勿扰请回/u;
const zhDisputeWord =
  /异议|疑问|疑义|质疑|投诉|有误|不符|错误|不认可|争议|意见|申诉|复核|更正|出入|不清楚|有问题|存疑|不同意|不对|不属实|建议|申辩|纠错|陈述/u;
const zhDisputeWay =
  /\d{3,}|回复|致电|来电|拨|电话|邮箱|@|信箱|来信|来函|书面|地址|联系|提出|告知|前台|窗口|反馈|线上|在线|app|小程序|官网|热线|柜台|营业厅|提交|申请|网点/iu;

function zhHasWayOut(text: string): boolean {
  if (/(?:核对|核实|查证)/u.test(text) && /(?:\d{3,4}-?\d{4,}|12378|回复)/u.test(text)) return true;
  return (
    zhRefuse.test(text) ||
    text
      .split(/[。！!\n；;]/u)
      .some((sentence) => zhDisputeWord.test(sentence) && zhDisputeWay.test(sentence))
  );
}

const enSuffix =
  '(?:Bank|Bancorp|Credit Union|Finance|Financial|Funding|Loans?|Lending|Lenders|Mortgage|Dental|Dentistry|Medical|Clinic|Hospital|Health|Healthcare|Pediatrics|Orthopedics|Imaging|Ambulance|Veterinary|Vet|Propert(?:y|ies)|Apartments|Homes|Realty|Rentals?|Leasing|Storage|Management|Energy|Electric|Power|Gas|Water|Sewer|Utilit(?:y|ies)|Waste|Services|Telecom|Telephone|Wireless|Mobile|Broadband|Internet|Cable|Insurance|Stores?|Shop|Market|Mart|Outlet|Furniture|Supply|Supplies|Hardware|Lumber|Auto|Automotive|Motors|Tires?|Capital|Card|Cards|University|College|School|Academy|Gym|Fitness|Club|Group|Inc|LLC|L\\.L\\.C|Ltd|Co|Corp|Corporation|Company|Industries|Manufacturing|Logistics|Freight|Foods|Electronics|Appliances|Jewelers|Plumbing|Roofing|Landscaping|Heating|HVAC|Systems|Partners|Trust|Savings|Federal|Agency|Associates|Recovery|Recoveries|Collections?|Receivables|Solutions|LLP|PLLC|P\\.C|PC|Law|Legal|Attorneys|Bureau|Adjusters|Asset|Assets|Portfolio|Credit|Landlords?|Residences|Towers|Court|Village|Studio|Salon|Spa)';
const enName = new RegExp(`(?:[A-Z][A-Za-z'’&.-]*\\s+(?:(?:&|and|of|the)\\s+)?){1,5}?${enSuffix}\\b`, 'gu');
const enAgency =
  /\b(?:Collections?|Collectors|Recovery|Recoveries|Receivables|Associates|LLP|PLLC|Law|Legal|Attorneys|Bureau|Adjusters|Adjustment|Asset|Assets|Portfolio|Credit Management|Credit Services|Credit Solutions|Agency|Debt|Claims|Partners)\b/u;
const enFunction =
  /^(?:(?:The|Our|Your|Dear|Legal|Recovery|Portfolio|Claims|Collections?|Accounts?|Billing|Customer|Payment|Payments|Loan|Credit|Debt|Asset|Final|Past|Due|Overdue|Account|Client|Compliance|Litigation|Finance|Card|Receivables|Mortgage|Subject|Notice|Re|Management|Services?|Solutions|Group|Team|Unit|Office|Department|Dept|Desk|Division|Section|Center|Centre|Specialist|Resolution|Outreach|Call|Please|Pay|Log|Contact|Reply|This|Mr|Ms|Mrs|Hello|Hi|Auto|Card|Insurance|Water|Power|Store|Property|Gas|Electric|Medical|Statement|Reminder|Payment|Late|Outstanding|Balance|Amount|Invoice)[\s.:,]*)+$/u;
const enPrincipal =
  /\b(?:on behalf of|behalf of|representing|represents|our client|acting for|for|client|creditor|owned by|purchased|bought|acquired|assigned|from|retained by|engaged by|servicing|collecting for)\b[:\s]+(?:the\s+)?(?:[A-Z][\w'’&.-]+)/u;

function enHasIdentity(text: string): boolean {
  const names = [...text.matchAll(enName)]
    .map((match) =>
      match[0].replace(/^(?:Dear|Subject|Hello|Hi|From|This|Your|The|Our|At|Re|Pay|Call|Please)\s+/u, ''),
    )
    .filter((name) => !enFunction.test(name));
  const agencies = names.filter((name) => enAgency.test(name));
  const creditors = names.filter((name) => !enAgency.test(name));
  if (creditors.length > 0) return true;
  return agencies.length > 1 || (agencies.length > 0 && enPrincipal.test(text));
}

const enOptOut =
  /\b(?:reply|text|txt|send|respond|answer|type|write|say|return|msg|message|e-?mail)(?:ing)?\b(?: us| back)?(?: with| the| a| word| words| message| just| simply| only|:)*\s*["'“‘]?(?:stop|end|quit|no|unsubscribe|cancel|remove|opt[ -]?out|out|n|x|s|no more|leave me|don['’]?t)\b|\bstop\s*(?:=|to|for|2|ends|and we|at any time|cancels|if you)|["'“‘]stop["'”’]|\bunsubscribe|\bunsub\b|\bopt(?:ing)?[\s-]?(?:out|me out)|\b(?:to|can|may|want to|wish to|prefer to|like to|you['’]d rather) (?:stop|end|quit|turn off|cancel|not (?:get|receive|hear|have))[^.]{0,40}(?:texts?|e-?mails?|messages?|reminders?|by (?:text|e-?mail|sms))|\bno (?:more|further) (?:e-?mails?|texts?|messages?)|\b(?:won['’]t|will not|not) (?:text|e-?mail|message) (?:you )?again|\b(?:texts?|e-?mails?|messages?) (?:off|end|stop)\b|\bmanage (?:your )?(?:preferences|e-?mail)/iu;
const enDispute =
  /\b(?:dispute|disagree|question|questions|complain|complaint|complaints|wrong|incorrect|error|mistake|believe this is not|not (?:yours|correct|accurate|right|owe)|don['’]?t owe|do not owe|contest|challenge|verify|verification|validation|object|inaccurate|stop (?:contacting|writing)|stop contact|cease|ask us to stop|doesn['’]?t look right|looks off|concerns?)\b/iu;

/**
 * What a whole outgoing message of a collector fails to say: who writes and for whom, and how to refuse or dispute. The span
 * is the whole text, since what is missing stands nowhere.
 */
export function findMissing({ lang, medium, text }: WordText): Missing[] {
  if (medium === 'call' || medium === 'note' || text.trim() === '') return [];
  const plain = text.normalize('NFKC').replace(/[\p{Cf}]/gu, '');
  const identity =
    lang === 'zh'
      ? zhHasIdentity(plain) || enHasIdentity(plain)
      : enHasIdentity(plain) || zhHasIdentity(plain);
  const wayOut =
    lang === 'zh'
      ? zhHasWayOut(plain)
      : medium === 'letter'
        ? enDispute.test(plain) || enOptOut.test(plain)
        : enOptOut.test(plain);
  const whole = { from: 0, to: text.length };
  return [
    ...(identity ? [] : [{ class: 'missing_identity' as const, ...whole }]),
    ...(wayOut ? [] : [{ class: 'missing_optout' as const, ...whole }]),
  ];
}
