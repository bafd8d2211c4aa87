import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './build-web.ts';
import { handOver } from './hand-over.mjs';

const main = path.resolve(fileURLToPath(new URL('../server/main.ts', import.meta.url)));

// `npm start`: the web app is built when its sources changed, then this process becomes the server.
await buildWeb();
const flags = ['--disable-warning=ExperimentalWarning'];
handOver(process.execPath, [...flags, main, 'serve', '--seed', ...process.argv.slice(2)], process.env);
