import type { Words } from '../http/errors.ts';

/** What `duly verify` found wrong: a code, where, and the words. */
export type Finding = {
  readonly code:
    | 'entry-changed'
    | 'entry-missing'
    | 'entry-reordered'
    | 'entries-cut-off'
    | 'entry-unsealed-head'
    | 'seal-broken'
    | 'seal-missing'
    | 'seal-file-missing'
    | 'balance-differs'
    | 'state-differs'
    | 'outcome-differs';
  readonly slot?: number;
  /** First and last number of the entries meant. */
  readonly seq?: string;
  readonly toSeq?: string;
  readonly sealNo?: string;
  readonly subject?: string;
  readonly words: Words;
};

const span = (from: bigint, to: bigint) => (from === to ? `${from}` : `${from}–${to}`);

export const changed = (slot: number, seq: bigint): Finding => ({
  code: 'entry-changed',
  slot,
  seq: `${seq}`,
  words: { zh: `链 ${slot} 第 ${seq} 条记录被改动`, en: `chain ${slot}: entry ${seq} was changed` },
});

export const missing = (slot: number, from: bigint, to: bigint): Finding => ({
  code: 'entry-missing',
  slot,
  seq: `${from}`,
  toSeq: `${to}`,
  words: {
    zh: `链 ${slot} 缺少第 ${span(from, to)} 条记录`,
    en: `chain ${slot}: entry ${span(from, to)} is missing`,
  },
});

export const reordered = (slot: number, seq: bigint, was: bigint): Finding => ({
  code: 'entry-reordered',
  slot,
  seq: `${seq}`,
  toSeq: `${was}`,
  words: {
    zh: `链 ${slot} 第 ${seq} 条记录原为第 ${was} 条`,
    en: `chain ${slot}: entry ${seq} stood at ${was} before`,
  },
});

export const cutOff = (slot: number, from: bigint, to: bigint, known: 'head' | 'seal' | 'file'): Finding => ({
  code: 'entries-cut-off',
  slot,
  seq: `${from}`,
  toSeq: `${to}`,
  words: {
    zh: `链 ${slot} 末尾第 ${span(from, to)} 条记录被截去（依据：${{ head: '链头', seal: '封印', file: '库外封印文件' }[known]}）`,
    en: `chain ${slot}: entry ${span(from, to)} was cut off its end (known from the ${{ head: 'head', seal: 'seals', file: 'seal file outside the database' }[known]})`,
  },
});

export const headMoved = (slot: number, seq: bigint): Finding => ({
  code: 'entry-unsealed-head',
  slot,
  seq: `${seq}`,
  words: {
    zh: `链 ${slot} 的链头与第 ${seq} 条记录不符`,
    en: `chain ${slot}: its head does not fit entry ${seq}`,
  },
});

export const sealBroken = (sealNo: bigint, why: Words, slots: readonly number[] = []): Finding => ({
  code: 'seal-broken',
  sealNo: `${sealNo}`,
  ...(slots.length > 0 ? { subject: slots.join(',') } : {}),
  words: {
    zh: `第 ${sealNo} 号封印不成立：${why.zh}${slots.length > 0 ? `（链 ${slots.join('、')}）` : ''}`,
    en: `seal ${sealNo} does not hold: ${why.en}${slots.length > 0 ? ` (chain ${slots.join(', ')})` : ''}`,
  },
});

export const sealMissing = (from: bigint, to: bigint, where: 'database' | 'file'): Finding => ({
  code: 'seal-missing',
  sealNo: `${from}`,
  toSeq: `${to}`,
  words: {
    zh: `${where === 'database' ? '数据库' : '库外文件'}缺少第 ${span(from, to)} 号封印`,
    en: `the ${where === 'database' ? 'database' : 'seal file'} lacks seal ${span(from, to)}`,
  },
});

export const sealFileMissing: Finding = {
  code: 'seal-file-missing',
  words: { zh: '库外封印文件不存在', en: 'the seal file outside the database is not there' },
};
