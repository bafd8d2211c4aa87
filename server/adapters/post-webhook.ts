import { type LookupAddress, lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isInnerAddress } from './is-inner-address.ts';

export type WebhookPost = {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether this machine and private networks may be reached. */
  readonly local: boolean;
  readonly timeoutMs: number;
};

/** The status that was answered; null: no answer, or an address that may not be called. */
export type WebhookAnswer = { readonly status: number | null };

/** Resolves a name and refuses where it leads before anything is sent; the connection then uses that very address. */
const outerOnly: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error) return done(error, '', 0);
    const inside = addresses.some(({ address }) => isInnerAddress(address));
    if (first === undefined || inside) return done(new Error('the address is an inner one'), '', 0);
    return options.all ? done(null, addresses) : done(null, first.address, first.family);
  });
};

function isInnerLiteral(hostname: string): boolean {
  const literal = hostname.replace(/^\[|\]$/g, '');
  return isIP(literal) !== 0 && isInnerAddress(literal);
}

/** Posts JSON to another system. Follows no redirect and reads no more of the answer than its status. Never throws. */
export function postWebhook({ url, body, headers, local, timeoutMs }: WebhookPost): Promise<WebhookAnswer> {
  const target = new URL(url);
  if (!local && (target.protocol !== 'https:' || isInnerLiteral(target.hostname)))
    return Promise.resolve({ status: null });
  const wire = target.protocol === 'https:' ? https : http;
  return new Promise((resolve) => {
    const request = wire.request(
      target,
      {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
        // Its own connection, so that nothing is sent over one to an address that was looked up before.
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        ...(local ? {} : { lookup: outerOnly }),
      },
      (response) => {
        resolve({ status: response.statusCode ?? null });
        response.destroy();
      },
    );
    request.on('error', () => resolve({ status: null }));
    request.end(body);
  });
}
