import type { SignedInClient } from '../../http/testing/open-test-duly.ts';

const boundary = 'x-duly-test-boundary';

/** Sends a file as the web app does: a form with its kind and its content. */
export function uploadFile(client: SignedInClient, kind: string, fileName: string, content: string | Buffer) {
  const body = Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="kind"\r\n\r\n${kind}\r\n`),
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return client.send('POST', '/api/imports', body, {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  });
}
