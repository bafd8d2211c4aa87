import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const weights = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'];

const configuration = (fonts: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${cache}</cachedir>
  ${['sans-serif', 'serif', 'monospace', 'system-ui']
    .map(
      (family) => `<alias><family>${family}</family><default><family>Noto Sans SC</family></default></alias>`,
    )
    .join('\n  ')}
</fontconfig>
`;

/**
 * Gives the browser Chinese glyphs on a machine that has none: without a font a page passes every test with boxes.
 * @returns the fontconfig file for FONTCONFIG_FILE
 */
export function placeFonts(under: string): string {
  const source = path.dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'),
  );
  const fonts = path.join(under, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const weight of weights) {
    const file = path.join(fonts, path.basename(weight));
    if (existsSync(file)) continue;
    copyFileSync(path.join(source, weight), `${file}.${process.pid}`);
    renameSync(`${file}.${process.pid}`, file);
  }
  const file = path.join(under, 'fonts.conf');
  const half = `${file}.${process.pid}`;
  writeFileSync(half, configuration(fonts, path.join(under, 'font-cache')));
  renameSync(half, file);
  return file;
}
