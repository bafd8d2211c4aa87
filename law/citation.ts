import type { Words } from './words.ts';

/**
 * Authority, highest first: L1 statute, L2 administrative regulation, L3 judicial interpretation, L4 rule of the
 * financial regulator, L5 recommended national standard, L6 guideline of an association, L7 court practice, and the
 * tenant's own rules.
 */
export type AuthorityLevel = 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'L6' | 'L7' | 'house';

/**
 * How well the source was seen: S1 its wording, S2 quoted by another page, S3 retold by several. S4 (one weak page) and
 * R (remembered) are never cited: such rules ship as house policy.
 */
export type Confidence = 'S1' | 'S2' | 'S3' | 'house';

/**
 * The source of a rule or of one of its figures: the name used in sentences, its full title where that is longer, and
 * the article, which is named only where its wording was seen.
 */
export interface Citation extends Words {
  readonly title?: Words;
  readonly article?: string;
}

/** The article of a citation as it is written in each language, empty where none is cited. */
export function articleWords(citation: Citation): Words {
  const { article } = citation;
  if (article === undefined) return { zh: '', en: '' };
  return { zh: `第 ${article.replaceAll(', ', '、')} 条`, en: `, art. ${article}` };
}

/** What a breach of the source is called, at its level: only law is "violated", a standard is "not met". */
export function breachWords(level: AuthorityLevel, citation: Citation): Words {
  const article = articleWords(citation);
  if (level === 'L5')
    return { zh: `不符合国家标准 ${citation.zh}`, en: `Not in line with national standard ${citation.en}` };
  if (level === 'L6')
    return { zh: `不符合行业指引${citation.zh}`, en: `Not in line with industry guideline ${citation.en}` };
  if (level === 'house')
    return { zh: `不符合内部规定${citation.zh}`, en: `Against house policy ${citation.en}` };
  return { zh: `违反${citation.zh}${article.zh}`, en: `Contrary to ${citation.en}${article.en}` };
}

/** What an act is called that a rule of law presumes to violate it. */
export function presumptionWords(citation: Citation): Words {
  const article = articleWords(citation);
  return {
    zh: `推定违反${citation.zh}${article.zh}`,
    en: `Presumed contrary to ${citation.en}${article.en}`,
  };
}
