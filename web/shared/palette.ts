/**
 * The colours of both schemes, once: the style sheets read them as custom properties, Ant Design as tokens.
 * Text colours reach 4.5 : 1 on every ground they stand on; borders of fields and bars reach 3 : 1.
 */
export interface Palette {
  readonly canvas: string;
  readonly surface: string;
  readonly sunken: string;
  readonly hover: string;
  readonly line: string;
  readonly line2: string;
  readonly field: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly act: string;
  readonly actBg: string;
  readonly actLine: string;
  readonly onAct: string;
  readonly ok: string;
  readonly okBg: string;
  readonly okFill: string;
  readonly wait: string;
  readonly waitBg: string;
  readonly waitFill: string;
  readonly stop: string;
  readonly stopBg: string;
  readonly stopLine: string;
  readonly stopFill: string;
  readonly overlay: string;
  /** Seven steps of one hue for ages; older is further from the ground. */
  readonly ages: readonly [string, string, string, string, string, string, string];
}

export const lightPalette: Palette = {
  canvas: '#f4f5f6',
  surface: '#ffffff',
  sunken: '#f9fafa',
  hover: '#f2f4f6',
  line: '#e2e6e9',
  line2: '#c9d0d6',
  field: '#7d8994',
  ink: '#17212b',
  ink2: '#45515d',
  ink3: '#5d6975',
  act: '#1a5790',
  actBg: '#e8f0f8',
  actLine: '#b4cde5',
  onAct: '#ffffff',
  ok: '#1b6846',
  okBg: '#e6f2ec',
  okFill: '#2f8a61',
  wait: '#7f5300',
  waitBg: '#fbf2de',
  waitFill: '#b87a10',
  stop: '#a3302a',
  stopBg: '#fbeceb',
  stopLine: '#ebbbb7',
  stopFill: '#c4514a',
  overlay: '0 8px 28px rgb(20 32 44 / 16%), 0 0 0 1px #e2e6e9',
  ages: ['#d3e1ee', '#a9c5e0', '#7ba5cd', '#4f85b8', '#2f699f', '#1a5080', '#123a60'],
};

export const darkPalette: Palette = {
  canvas: '#0e1317',
  surface: '#151b20',
  sunken: '#1a2127',
  hover: '#1e262d',
  line: '#28313a',
  line2: '#3b4751',
  field: '#6f7d89',
  ink: '#e7ebee',
  ink2: '#b9c3cb',
  ink3: '#93a0ab',
  act: '#86b9e8',
  actBg: '#16293b',
  actLine: '#2c4d6c',
  onAct: '#0b1926',
  ok: '#74c79f',
  okBg: '#14291f',
  okFill: '#3f9c72',
  wait: '#dfb25f',
  waitBg: '#2d2412',
  waitFill: '#b98a34',
  stop: '#f19a92',
  stopBg: '#361d1b',
  stopLine: '#693631',
  stopFill: '#cc6a62',
  overlay: '0 10px 32px rgb(0 0 0 / 50%), 0 0 0 1px #3b4751',
  ages: ['#1d3348', '#244563', '#2f5d86', '#4078a9', '#5c96c7', '#86b5de', '#b5d4ef'],
};

/** The custom properties that the style sheets read, by the names they use. */
export function cssVariables(palette: Palette): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(palette)) {
    if (typeof value !== 'string') continue;
    variables[`--${name.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`)}`] = value;
  }
  palette.ages.forEach((colour, index) => {
    variables[`--age-${index + 1}`] = colour;
  });
  return variables;
}
