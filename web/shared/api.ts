import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './api-schema.generated.ts';
import type { Problem } from './api-types.ts';
import { NoAnswer, ProblemAnswer } from './problem.ts';

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

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Problem;
    if (typeof body.code === 'string' && body.title !== undefined) return body;
  } catch {
    // A proxy may answer without a body of ours; the status still says enough.
  }
  const code = response.status >= 500 ? 'server-failed' : 'request-failed';
  return { type: 'about:blank', title: { zh: '', en: '' }, status: response.status, code, instance: '' };
}

const border: Middleware = {
  onRequest({ request, schemaPath }) {
    if (request.method === 'GET') return;
    request.headers.set('x-duly-csrf', csrf);
    // A preview writes nothing, and is asked at every keystroke: there is nothing to do once only.
    if (schemaPath === '/api/parties/{id}/payments/preview') return;
    if (!request.headers.has('idempotency-key')) request.headers.set('idempotency-key', crypto.randomUUID());
  },
  async onResponse({ response, schemaPath }) {
    if (response.ok) return;
    const problem = await problemOf(response);
    if (response.status === 401 && schemaPath !== '/api/sign-in') onSessionEnded();
    throw new ProblemAnswer(problem);
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === 'AbortError' ? error : new NoAnswer(error);
  },
};

/** The HTTP API by its document. A call throws `ProblemAnswer` when the server says no and `NoAnswer` when none comes. */
export const api = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin' });
api.use(border);

/** The body of an answer; what is no success has been thrown before. */
export async function answer<T>(call: Promise<{ readonly data?: T }>): Promise<NonNullable<T>> {
  const { data } = await call;
  // An answer without a body (204) is of a type that has none.
  return data as NonNullable<T>;
}

/** A cursor as a query takes it: left out on the first page. */
export function cursorOf(cursor: string | null): { cursor?: string } {
  return cursor === null ? {} : { cursor };
}

/** The headers of a write that belongs to one filled-in form. */
export function keyed(idempotencyKey: string): { readonly headers: { readonly 'idempotency-key': string } } {
  return { headers: { 'idempotency-key': idempotencyKey } };
}
