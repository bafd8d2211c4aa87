/** Words of an error for people. */
export type Words = { readonly zh: string; readonly en: string };

export type ErrorEntry = { readonly status: number; readonly title: Words };

const entry = (status: number, zh: string, en: string): ErrorEntry => ({ status, title: { zh, en } });

/**
 * The one table of what the API can answer other than success: stable code → HTTP status and title. A room adds its
 * codes here, in the alphabet. A refusal whose code is not listed is answered 422 under `refused`, with its own code
 * among the refusals.
 */
export const errors = {
  'account-closed': entry(409, '账户已结清关闭', 'The account is closed'),
  'account-unknown': entry(404, '没有这个账户', 'There is no such account'),
  'agreement-unknown': entry(404, '没有这项约定', 'There is no such agreement'),
  'act-particulars': entry(422, '填写的事项与这种行为不符', 'What was told does not fit this act'),
  'act-unknown': entry(422, '没有这种行为', 'There is no such act'),
  'answer-invalid': entry(500, '系统给出的应答不符合约定', 'The answer did not match its contract'),
  'answered-by-unknown': entry(422, '没有这个接听人代码', 'There is no such code for who answered'),
  'archive-damaged': entry(422, '工作簿已损坏，无法打开', 'The workbook is damaged and cannot be opened'),
  'archive-encrypted': entry(422, '工作簿已加密', 'The workbook is encrypted'),
  'archive-has-entities': entry(
    422,
    '工作簿含有实体声明，已拒绝',
    'The workbook declares entities, which no spreadsheet writes',
  ),
  'archive-too-large': entry(
    422,
    '工作簿解压后过大，已拒绝',
    'The workbook unpacks to far more than a ledger',
  ),
  'bank-file-unknown': entry(404, '没有这个流水文件', 'There is no such bank file'),
  'body-too-large': entry(413, '请求内容过大', 'The request body is too large'),
  'call-back-in-the-past': entry(422, '约定再联系的时间已过', 'The call-back time is in the past'),
  'call-back-missing': entry(422, '请填写约定再联系的时间', 'Say when to call back'),
  'columns-missing': entry(422, '文件缺少必需的列', 'The file lacks a column that is needed'),
  conflict: entry(409, '与现有数据冲突', 'This conflicts with what is already recorded'),
  'consent-unknown': entry(404, '没有这项同意', 'There is no such consent'),
  'contact-before-permit': entry(409, '联系开始于放行之前', 'The contact began before its permit was given'),
  'contact-ends-before-start': entry(422, '结束时间早于开始时间', 'The contact ends before it starts'),
  'contact-in-the-future': entry(422, '联系开始时间在将来', 'The contact starts in the future'),
  'contact-point-known': entry(409, '这个联系方式已经登记', 'This contact point is already recorded'),
  'contact-point-malformed': entry(422, '联系方式格式不正确', 'The contact point is not well formed'),
  'contact-point-opted-out': entry(
    409,
    '对方已要求停用此联系方式，须先解除停催',
    'Its owner asked us not to use this contact point; lift the stop first',
  ),
  'contact-point-retired': entry(409, '此联系方式已永久停用', 'This contact point is retired for good'),
  'contact-point-unknown': entry(404, '没有这个联系方式', 'There is no such contact point'),
  'contact-unknown': entry(404, '没有这次联系', 'There is no such contact'),
  'csrf-missing': entry(
    403,
    '缺少防伪令牌，请刷新页面',
    'The anti-forgery token is missing or wrong; reload the page',
  ),
  'cursor-invalid': entry(
    400,
    '翻页位置无效，请从头查询',
    'The page position is not valid; start again from the first page',
  ),
  'date-ambiguous': entry(422, '日期有两种读法，请选择', 'Dates can be read in two ways; please choose'),
  'date-format-contradicted': entry(422, '所选日期格式与文件不符', 'The dates do not have the format chosen'),
  'date-mixed': entry(422, '日期格式互相矛盾，请选择', 'Dates contradict one another; please choose'),
  'days-out-of-order': entry(422, '截止日早于起始日', 'The last day is before the first'),
  'day-already-passed': entry(409, '该营业日已经过去', 'That business day has already passed'),
  'day-too-far': entry(
    422,
    '日期太远：只能运行到今天之后 31 天',
    'That date is too far: a day can be run up to 31 days after today',
  ),
  'day-run-under-way': entry(409, '该租户的营业日正在运行', 'The day is being run already'),
  'decision-unknown': entry(404, '没有这个决定', 'There is no such decision'),
  'decision-without-facts': entry(409, '这个决定作出时未留存事实', 'No facts were kept with this decision'),
  'designation-account': entry(
    422,
    '指定的账户不是这位客户的，或者币种不同',
    "A designated account is not this party's, or is in another currency",
  ),
  'designation-amount': entry(
    422,
    '指定金额须大于零，合计不能超过这笔款',
    'What is designated must be above zero and together at most the payment',
  ),
  'designation-excluded': entry(
    409,
    '合同约定不由付款人指定；双方现在同意的，请选“双方同意”',
    'The contract leaves the payer no choice; where both sides agree now, say so',
  ),
  'designation-item': entry(422, '指定的单据不在这个账户里', 'A designated item is not of that account'),
  'designation-needs-agreement': entry(
    422,
    '不许付款人指定，须有合同约定（民法典第 560 条）',
    'To exclude the choice of the payer takes a term of the contract (Civil Code, art. 560)',
  ),
  'dispute-closed': entry(409, '异议已经结案', 'The dispute is closed already'),
  'dispute-unknown': entry(404, '没有这项异议', 'There is no such dispute'),
  'encoding-unknown': entry(
    422,
    '无法确认文件编码；请另存为 UTF-8 的 CSV 或 XLSX',
    'The encoding is not UTF-8, UTF-16 or GB18030; save the file as CSV in UTF-8 or as XLSX',
  ),
  'file-empty': entry(422, '文件是空的', 'The file is empty'),
  'file-too-large': entry(413, '文件过大', 'The file is too large'),
  'gate-case-invalid': entry(422, '案例内容有误', 'The case is not well formed'),
  'gate-refused': entry(409, '合规闸门拒绝了这次联系', 'The gate refused this contact'),
  'house-limits-invalid': entry(
    422,
    '内部规定的数值超出范围',
    'A figure of the house limits is out of bounds',
  ),
  'house-limits-outdated': entry(
    409,
    '内部规定已被他人修改，请刷新后再改',
    'Somebody else changed the house limits meanwhile; reload them',
  ),
  'idempotency-key-reused': entry(
    409,
    '同一幂等键已用于另一请求',
    'This idempotency key was used for another request',
  ),
  'import-not-waiting': entry(
    409,
    '这次导入已经执行或正在执行',
    'This import has been applied or is under way',
  ),
  'import-unknown': entry(404, '没有这次导入', 'There is no such import'),
  internal: entry(500, '系统内部错误', 'Something went wrong inside'),
  'item-in-whole-dispute': entry(
    409,
    '整笔债务有异议，请先结案该异议',
    'The whole debt is disputed; close that dispute first',
  ),
  'item-settled': entry(409, '这笔应收已结清', 'This receivable is settled'),
  'item-unknown': entry(404, '没有这笔应收', 'There is no such receivable'),
  'kinds-need-agreement': entry(
    422,
    '改变费用、利息、本金的先后，须有合同约定（民法典第 561 条）',
    'Another order of costs, interest and principal takes a term of the contract (Civil Code, art. 561)',
  ),
  'last-admin': entry(409, '至少要保留一名管理员', 'A tenant keeps at least one admin'),
  'login-taken': entry(409, '登录名已被使用', 'This login is already in use'),
  'mapping-lacks': entry(422, '文件没有映射所指的列', 'The file lacks columns of the mapping'),
  'media-type-unknown': entry(415, '不支持的内容类型', 'This content type is not supported'),
  'not-signed-in': entry(401, '请先登录', 'Please sign in first'),
  'note-missing': entry(422, '请填写记录', 'Write a note'),
  'old-workbook': entry(
    422,
    '这是旧版 XLS 或加密的工作簿；请另存为 XLSX 或 CSV',
    'This is an old XLS or a workbook with a password; save it as XLSX or CSV',
  ),
  'order-needs-agreement': entry(
    422,
    '不按法定顺序抵充，须有合同约定（民法典第 560 条）',
    'Another order than that of the law takes a term of the contract (Civil Code, art. 560)',
  ),
  'outcome-not-for-result': entry(422, '该结束方式与结果不符', 'This ending does not go with the result'),
  'party-erased': entry(410, '该当事人的资料已被删除', "This party's data has been erased"),
  'party-unknown': entry(404, '没有这个当事人', 'There is no such party'),
  'party-without-account': entry(
    409,
    '此人名下没有账户（如担保人、付款经办人），暂不能外呼；请从主债务人的案件联系',
    "They have no account of their own (a guarantor, a payer's contact) and cannot be called yet; work the debtor's case",
  ),
  'password-too-weak': entry(422, '密码太短或太常见', 'The password is too short or too common'),
  'password-wrong': entry(403, '当前密码不正确', 'The present password is wrong'),
  'payment-already-recorded': entry(409, '这笔款项已经登记过', 'This payment is already recorded'),
  'payment-amount': entry(422, '金额必须大于零', 'The amount must be more than nothing'),
  'payment-currency': entry(422, '币种与账户不一致', "The currency is not the account's"),
  'payment-in-the-future': entry(422, '到账日在将来', 'The payment day is in the future'),
  'payment-not-designated': entry(
    422,
    '款项未进入指定收款账户',
    'The money did not reach a designated account',
  ),
  'payment-not-found-or-reversed': entry(
    409,
    '没有这笔付款，或已经冲销',
    'There is no such payment, or it is reversed already',
  ),
  'payment-unknown': entry(404, '没有这笔付款', 'There is no such payment'),
  'permission-missing': entry(403, '没有权限', 'You may not do this'),
  'permit-already-used': entry(409, '这次放行已经用过', 'This permit is used already'),
  'permit-expired': entry(409, '放行已过期，请重新申请', 'The permit has expired; ask again'),
  'permit-for-other-channel': entry(409, '放行用于另一渠道', 'The permit is for another channel'),
  'permit-for-other-point': entry(409, '放行用于另一联系方式', 'The permit is for another contact point'),
  'permit-missing': entry(422, '外呼或外发必须先取得放行', 'An outward contact needs a permit first'),
  'permit-of-somebody-else': entry(409, '放行属于另一位同事', "The permit is somebody else's"),
  'permit-on-inbound': entry(422, '呼入不需要放行', 'An inbound contact has no permit'),
  'permit-revoked': entry(
    409,
    '放行已因新的情况收回，请勿再联系',
    'The permit was taken back because of what was learned since; do not contact them',
  ),
  'permit-unknown': entry(404, '没有这次放行', 'There is no such permit'),
  'preference-incomplete': entry(422, '请补全这项要求', 'Say what this request is about'),
  'preference-unknown': entry(404, '没有这项要求', 'There is no such request'),
  'promise-above-open': entry(422, '承诺金额超过欠款', 'The promise is more than what is owed'),
  'promise-amount-not-positive': entry(
    422,
    '承诺金额必须大于零',
    'The promised amount must be more than nothing',
  ),
  'promise-currency-differs': entry(
    422,
    '承诺币种与账户不一致',
    "The promise is not in the account's currency",
  ),
  'promise-horizon-needs-reason': entry(
    422,
    '晚于明天的承诺须说明原因',
    'A promise beyond tomorrow needs a reason',
  ),
  'promise-in-the-past': entry(422, '承诺时间已过', 'The promised time is in the past'),
  'promise-missing': entry(422, '请填写承诺的金额和时间', 'Say what was promised and for when'),
  'promise-not-expected': entry(422, '该结果不含还款承诺', 'This result is no promise to pay'),
  'promise-not-open': entry(409, '该承诺已不在有效期内', 'The promise is not open any more'),
  'promise-too-far': entry(
    422,
    '承诺期限过长，请改为分期计划',
    'The promise is too far ahead; make a plan instead',
  ),
  'promise-unknown': entry(404, '没有这个还款承诺', 'There is no such promise'),
  'reason-missing': entry(422, '请选择未付原因', 'Say why it was not paid'),
  'reason-unknown': entry(422, '没有这个原因代码', 'There is no such reason'),
  refused: entry(422, '业务规则不允许', 'The rules of business do not allow this'),
  'request-invalid': entry(400, '请求不符合约定', 'The request does not match its contract'),
  'request-under-way': entry(409, '同一请求正在处理', 'The same request is still under way'),
  'result-not-for-answered-by': entry(422, '该结果与接听人不符', 'This result does not go with who answered'),
  'result-not-for-channel': entry(422, '该结果不适用于此渠道', 'This result does not go with the channel'),
  'result-not-for-inbound': entry(
    422,
    '该结果不适用于呼入',
    'This result does not go with an inbound contact',
  ),
  'result-unknown': entry(422, '没有这个结果代码', 'There is no such result'),
  'route-unknown': entry(404, '没有这个地址', 'There is nothing at this address'),
  'run-unknown': entry(404, '没有这次运行', 'There is no such run'),
  'sensitive-days-too-many': entry(
    422,
    '敏感日一次最多两个月',
    'At most two months of sensitive days at once',
  ),
  'session-expired': entry(401, '登录已过期，请重新登录', 'The session has expired; please sign in again'),
  'sheet-missing': entry(422, '工作簿里没有工作表', 'The workbook has no sheet'),
  'sign-in-failed': entry(401, '登录名或密码不正确', 'The login or the password is wrong'),
  'sign-in-limited': entry(429, '尝试次数过多，请稍后再试', 'Too many attempts; please try again later'),
  'state-misfit': entry(422, '该状态不带这些内容', 'This state does not take what was given with it'),
  'stop-already-lifted': entry(409, '停催已经解除', 'The stop is lifted already'),
  'stop-unknown': entry(404, '没有这条停催记录', 'There is no such stop'),
  'table-empty': entry(422, '文件里没有表格', 'There is no table in the file'),
  'task-locked-by-other': entry(409, '同事正在处理', 'A colleague is working on it'),
  'task-needs-contact': entry(422, '联系类任务须登记联系结果', 'Record the contact that this task asks for'),
  'task-unknown': entry(404, '没有这个任务', 'There is no such task'),
  'too-many-rows': entry(413, '行数过多', 'There are too many rows'),
  'zone-unknown': entry(422, '没有这个时区', 'There is no such time zone'),
  unavailable: entry(503, '服务暂时不可用', 'The service is not available at the moment'),
  'user-unknown': entry(404, '没有这个用户', 'There is no such user'),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errors;

/** The table's entry of any code; a code of the business that has none is a plain refusal. */
export function errorEntry(code: string): ErrorEntry {
  return (errors as Record<string, ErrorEntry>)[code] ?? errors.refused;
}

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errors, code);
}
