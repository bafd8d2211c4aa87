import type { Problem } from './api-types.ts';
import { NoAnswer, ProblemAnswer } from './problem.ts';

type QueryValue = string | number | boolean | null | undefined;

let csrf = '';
let onSessionEnded: () => void = () => {};

/** Keeps the token that every write must carry; sign-in and the session answer give it. */
export function keepCsrf(token: string): void {
  csrf = token;
}

/** Says what happens when the server no longer knows the session. */
export function whenSessionEnds(act: () => void): void {
  onSessionEnded = act;
}

function address(path: string, query: Readonly<Record<string, QueryValue>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return `/api${path}${text === '' ? '' : `?${text}`}`;
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Problem;
    if (typeof body.code === 'string' && body.title !== undefined) return body;
  } catch {
    // A proxy may answer without a body of ours; the status still says enough.
  }
  const code = response.status >= 500 ? 'server-failed' : 'request-failed';
  return { type: 'about:blank', title: { zh: '', en: '' }, status: response.status, code };
}

async function answerOf<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch (error) {
    throw new NoAnswer(error);
  }
  if (response.ok) return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  const problem = await problemOf(response);
  if (response.status === 401 && !path.startsWith('/api/sign-in')) onSessionEnded();
  throw new ProblemAnswer(problem);
}

/** Reads. Throws `ProblemAnswer` when the server says no and `NoAnswer` when none comes. */
export function readApi<T>(
  path: string,
  query: Readonly<Record<string, QueryValue>> = {},
  signal?: AbortSignal,
): Promise<T> {
  return answerOf<T>(address(path, query), signal === undefined ? {} : { signal });
}

/**
 * Writes. The idempotency key belongs to the act and not to the try: pass the same one when the same form is sent again,
 * so that a lost answer does not make a second payment.
 */
export function writeApi<T>(
  method: 'POST' | 'PATCH',
  path: string,
  body: unknown,
  idempotencyKey: string = crypto.randomUUID(),
): Promise<T> {
  const headers: Record<string, string> = { 'x-duly-csrf': csrf, 'idempotency-key': idempotencyKey };
  const form = body instanceof FormData;
  if (!form) headers['content-type'] = 'application/json';
  return answerOf<T>(address(path, {}), {
    method,
    headers,
    body: form ? body : JSON.stringify(body ?? {}),
  });
}
