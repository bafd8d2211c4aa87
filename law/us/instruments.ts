import type { Citation } from '../citation.ts';

/** Fair Debt Collection Practices Act, 15 USC 1692-1692p; sections 1692a to 1692k were read. */
export function fdcpa(section: string): Citation {
  return {
    zh: `《公平债务催收作业法》15 USC ${section}`,
    en: `the Fair Debt Collection Practices Act, 15 USC ${section}`,
  };
}

/** Regulation F, 12 CFR part 1006, known through its official interpretations (Supplement I) and the bureau's answers. */
export function regulationF(section: string, comment?: string): Citation {
  const where = comment === undefined ? '' : ` (${comment})`;
  return { zh: `Regulation F 12 CFR ${section}${where}`, en: `Regulation F, 12 CFR ${section}${where}` };
}

/** Telephone Consumer Protection Act, 47 USC 227; (b) and (c) were read. */
export function tcpa(section: string): Citation {
  return {
    zh: `《电话消费者保护法》47 USC ${section}`,
    en: `the Telephone Consumer Protection Act, 47 USC ${section}`,
  };
}

/** What is remembered of the law and was not read is never cited: it is the house's own rule. */
export const housePolicy: Citation = { zh: '内部规定', en: 'house policy' };
