import { expect, test } from 'vitest';
import { isWebhookUrl } from './is-webhook-url.ts';

test('another system is told by https alone, and on this machine only where the operator allows it', () => {
  expect(isWebhookUrl('https://erp.example.com/hook', false)).toBe(true);
  for (const url of ['http://erp.example.com/', 'https://u:p@erp.example.com/', 'ftp://x.example', 'nothing'])
    expect([false, true].map((local) => isWebhookUrl(url, local))).toEqual([false, false]);
  for (const url of ['http://127.0.0.1:9/', 'http://localhost/', 'https://localhost/', 'http://[::1]/'])
    expect([false, true].map((local) => isWebhookUrl(url, local))).toEqual([false, true]);
});
