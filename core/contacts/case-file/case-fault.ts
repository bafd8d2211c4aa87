import type { Words } from '@duly/law/words.ts';

/** What is wrong with a case file, at one place of it; all faults of a file are told at once. */
export interface CaseFault {
  /** `person.zones[0]`; empty for the whole. */
  readonly path: string;
  readonly expected: Words;
  /** What stands there, shortened. */
  readonly got: string;
}

/** A value as a message can show it: JSON, at most 60 characters. */
export function shownValue(json: unknown): string {
  const text = JSON.stringify(json) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** The sentence of a fault in each language. */
export function faultWords(fault: CaseFault): Words {
  const { path, expected, got } = fault;
  return {
    zh: `${path === '' ? '案例' : path}：应为${expected.zh}，现为 ${got}`,
    en: `${path === '' ? 'case' : path}: expected ${expected.en}, got ${got}`,
  };
}
