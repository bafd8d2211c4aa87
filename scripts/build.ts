import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { buildWeb } from './build-web.ts';

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const out = path.join(root, 'dist/duly');
const storeys = ['kernel', 'facts', 'law', 'core', 'policies', 'sim', 'server'];

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name === 'testing' ? [] : filesUnder(file);
    return /\.test\.ts$|^tsconfig\.json$|^package\.json$/.test(entry.name) ? [] : [file];
  });
}

/** Points what a file names to the built files: `./x.ts` to `./x.js`, and our packages to their folders beside it. */
function relink(code: string, file: string): string {
  const up = path.posix.relative(path.posix.dirname(file), '.') || '.';
  return code.replaceAll(
    /(["'])(\.{1,2}\/[^"'\n]*?|@duly\/[^"'\n]+?)\.ts\1/g,
    (_, quote: string, name: string) => {
      const target = name.startsWith('@duly/') ? `${up}/${name.slice('@duly/'.length)}` : name;
      return `${quote}${target}.js${quote}`;
    },
  );
}

/**
 * One file for one file, in the tree that the sources have: what finds migrations, workers and the web app by its own
 * place then finds them in the delivery as well, which one bundled file would not.
 */
async function buildServer(): Promise<number> {
  const files = storeys.flatMap(filesUnder);
  for (const file of files) {
    const target = path.join(out, file.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(target), { recursive: true });
    if (!file.endsWith('.ts')) {
      cpSync(path.join(root, file), target);
      continue;
    }
    const text = readFileSync(path.join(root, file), 'utf8');
    const { code } = await transform(text, {
      loader: 'ts',
      format: 'esm',
      target: 'node24',
      sourcefile: file,
    });
    writeFileSync(target, relink(code, file));
  }
  return files.length;
}

/** The delivery's own package.json: what it runs with, at the versions that the sources were tested with. */
function writeManifest(): void {
  const read = (file: string) =>
    JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, Record<string, string>>;
  const { version, license, engines } = read('package.json');
  const { dependencies, optionalDependencies } = read('server/package.json');
  const manifest = {
    name: 'duly',
    version,
    license,
    type: 'module',
    engines,
    bin: { duly: 'server/main.js' },
  };
  const text = JSON.stringify({ ...manifest, dependencies, optionalDependencies }, null, 2);
  writeFileSync(path.join(out, 'package.json'), `${text}\n`);
}

// `npm run build`: dist/duly is what goes to a server: JavaScript, migrations, the web app and a list of dependencies.
rmSync(out, { recursive: true, force: true });
await buildWeb();
const count = await buildServer();
writeManifest();
cpSync(path.join(root, 'web/dist'), path.join(out, 'web/dist'), { recursive: true });
process.stdout.write(`dist/duly: ${count} files of the server, and the web app\n`);
