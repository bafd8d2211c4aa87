import { expect, test } from 'vitest';
import { cssVariables, darkPalette, lightPalette, type Palette } from './palette.ts';

function channel(part: number): number {
  const share = part / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

/** The contrast of WCAG 2.2 between two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const schemes: readonly [string, Palette][] = [
  ['light', lightPalette],
  ['dark', darkPalette],
];

test.each(schemes)('every text colour reaches 4.5 : 1 on every ground it stands on (%s)', (_, palette) => {
  const grounds = [palette.canvas, palette.surface, palette.sunken, palette.hover, palette.actBg];
  for (const text of [palette.ink, palette.ink2, palette.ink3, palette.act])
    for (const ground of grounds) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  const verdicts = [
    [palette.ok, palette.okBg],
    [palette.wait, palette.waitBg],
    [palette.stop, palette.stopBg],
  ] as const;
  for (const [text, own] of verdicts)
    for (const ground of [palette.surface, palette.hover, palette.actBg, own])
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.onAct, palette.act)).toBeGreaterThanOrEqual(4.5);
});

test.each(schemes)('borders of fields and bars reach 3 : 1 (%s)', (_, palette) => {
  for (const line of [palette.field, palette.okFill, palette.waitFill, palette.stopFill])
    expect(contrast(line, palette.surface)).toBeGreaterThanOrEqual(3);
});

test('every colour has the name by which the style sheets call it', () => {
  const names = Object.keys(cssVariables(lightPalette));
  expect(names).toContain('--ink-2');
  expect(names).toContain('--act-bg');
  expect(names).toContain('--age-7');
});
