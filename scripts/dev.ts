import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const port = process.env.PORT ?? '4680';

// `npm run dev`: the server starts again when a file of it changes, and vite hands the API through to it.
const server = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', '--watch', path.join(root, 'server/main.ts'), 'serve'],
  { stdio: 'inherit', env: { ...process.env, PORT: port } },
);
process.env.DULY_API ??= `http://127.0.0.1:${port}`;
const { createServer } = await import('vite');
const web = await createServer({ root: path.join(root, 'web') });
await web.listen();
web.printUrls();

const stop = async (): Promise<void> => {
  server.kill('SIGTERM');
  await web.close();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
server.once('exit', (code) => {
  process.exitCode = code ?? 0;
  void web.close();
});
