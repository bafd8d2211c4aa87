const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a system may be told at this address, as far as the address itself says: https, without a name and password in it. Plain
 * http is for the same machine only, where the operator allows it; where a name leads is looked at when it is called.
 */
export function isWebhookUrl(text: string, local: boolean): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  if (username !== '' || password !== '') return false;
  if (protocol === 'https:') return local || !loopback.has(hostname);
  return protocol === 'http:' && local && loopback.has(hostname);
}
