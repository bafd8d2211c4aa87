import type { SignedInClient } from '../../http/testing/open-test-duly.ts';

const boundary = 'x-duly-test-boundary';
const field = (name: string, value: string) =>
  Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);

/** Sends a bank's file as the web app does: fields first, then the content. */
export function uploadBankFile(
  client: SignedInClient,
  fileName: string,
  content: string | Buffer,
  fields: Readonly<Record<string, string>> = {},
) {
  const body = Buffer.concat([
    ...Object.entries(fields).map(([name, value]) => field(name, value)),
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return client.send('POST', '/api/bank-files', body, {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  });
}
