/** Every kind of breach that words can be, by the names that the API, the journal and the measurements use. */
export const wordClasses = [
  'insult',
  'threat_violence',
  'threat_arrest',
  'threat_exposure',
  'threat_family_work',
  'impersonation_authority',
  'false_legal_status',
  'false_urgency',
  'disclosure_third_party',
  'deceit_for_data',
  'private_payment',
  'contact_abuse',
  'illegal_fee',
  'coercive_borrowing',
  'missing_identity',
  'missing_optout',
] as const;
export type WordClass = (typeof wordClasses)[number];

/** Classes that are found in what is said; the other two are what a whole message fails to say. */
export type SpokenClass = Exclude<WordClass, 'missing_identity' | 'missing_optout'>;

export const speakers = ['collector', 'debtor', 'third-party'] as const;
export type Speaker = (typeof speakers)[number];

/** `note` is the collector's own record of what happened; the others reach a person. */
export const media = ['call', 'sms', 'email', 'letter', 'note'] as const;
export type Medium = (typeof media)[number];

export const wordLangs = ['zh', 'en'] as const;
export type WordLang = (typeof wordLangs)[number];

/** One utterance, message or note. `lang` decides what a message must carry and which rules are cited. */
export type WordText = {
  readonly lang: WordLang;
  readonly speaker: Speaker;
  readonly medium: Medium;
  readonly text: string;
};

export const findingBys = ['lexicon', 'likeness', 'missing'] as const;
export type FindingBy = (typeof findingBys)[number];

/** One breach: where it stands (UTF-16 offsets into the text as given, `to` exclusive), and what to say instead. */
export type WordFinding = {
  readonly class: WordClass;
  /** `lexicon`: a known way to say it. `likeness`: only like known breaches, so somebody should look. `missing`: not said. */
  readonly by: FindingBy;
  readonly span: readonly [from: number, to: number];
  readonly ruleId: string;
  readonly suggestion: { readonly zh: string; readonly en: string };
};
