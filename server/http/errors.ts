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
  'account-unknown': entry(404, '没有这个账户', 'There is no such account'),
  'answer-invalid': entry(500, '系统给出的应答不符合约定', 'The answer did not match its contract'),
  'body-too-large': entry(413, '请求内容过大', 'The request body is too large'),
  conflict: entry(409, '与现有数据冲突', 'This conflicts with what is already recorded'),
  'contact-point-unknown': entry(404, '没有这个联系方式', 'There is no such contact point'),
  'csrf-missing': entry(
    403,
    '缺少防伪令牌，请刷新页面',
    'The anti-forgery token is missing or wrong; reload the page',
  ),
  'day-already-passed': entry(409, '该营业日已经过去', 'That business day has already passed'),
  'gate-refused': entry(409, '合规闸门拒绝了这次联系', 'The gate refused this contact'),
  'idempotency-key-reused': entry(
    409,
    '同一幂等键已用于另一请求',
    'This idempotency key was used for another request',
  ),
  'import-unknown': entry(404, '没有这次导入', 'There is no such import'),
  internal: entry(500, '系统内部错误', 'Something went wrong inside'),
  'item-unknown': entry(404, '没有这笔应收', 'There is no such receivable'),
  'last-admin': entry(409, '至少要保留一名管理员', 'A tenant keeps at least one admin'),
  'login-taken': entry(409, '登录名已被使用', 'This login is already in use'),
  'media-type-unknown': entry(415, '不支持的内容类型', 'This content type is not supported'),
  'not-signed-in': entry(401, '请先登录', 'Please sign in first'),
  'party-erased': entry(410, '该当事人的资料已被删除', "This party's data has been erased"),
  'party-unknown': entry(404, '没有这个当事人', 'There is no such party'),
  'password-too-weak': entry(422, '密码太短或太常见', 'The password is too short or too common'),
  'password-wrong': entry(403, '当前密码不正确', 'The present password is wrong'),
  'payment-unknown': entry(404, '没有这笔付款', 'There is no such payment'),
  'permission-missing': entry(403, '没有权限', 'You may not do this'),
  'promise-unknown': entry(404, '没有这个还款承诺', 'There is no such promise'),
  refused: entry(422, '业务规则不允许', 'The rules of business do not allow this'),
  'request-invalid': entry(400, '请求不符合约定', 'The request does not match its contract'),
  'request-under-way': entry(409, '同一请求正在处理', 'The same request is still under way'),
  'route-unknown': entry(404, '没有这个地址', 'There is nothing at this address'),
  'run-unknown': entry(404, '没有这次运行', 'There is no such run'),
  'session-expired': entry(401, '登录已过期，请重新登录', 'The session has expired; please sign in again'),
  'sign-in-failed': entry(401, '登录名或密码不正确', 'The login or the password is wrong'),
  'sign-in-limited': entry(429, '尝试次数过多，请稍后再试', 'Too many attempts; please try again later'),
  'stop-unknown': entry(404, '没有这条停催记录', 'There is no such stop'),
  'task-unknown': entry(404, '没有这个任务', 'There is no such task'),
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
