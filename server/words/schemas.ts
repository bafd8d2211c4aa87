import { findingBys, media, speakers, wordClasses, wordLangs } from '@duly/core/words/word-class.ts';
import { z } from 'zod';
import { longestText, mostTexts } from './limits.ts';

const wordText = z
  .object({
    id: z.union([z.string().max(200), z.number()]).optional(),
    lang: z.enum(wordLangs),
    speaker: z.enum(speakers),
    medium: z.enum(media),
    text: z.string().max(longestText),
  })
  .meta({ id: 'WordText' });

/** One text, or up to two hundred. */
export const wordsAsked = z.union([z.object({ texts: z.array(wordText).max(mostTexts) }), wordText]);

export const wordFinding = z
  .object({
    class: z.enum(wordClasses),
    /** `lexicon`: a known way to say it; `likeness`: like known breaches, to be looked at; `missing`: not said. */
    by: z.enum(findingBys),
    /** UTF-16 offsets into the text as sent; the second is exclusive. */
    span: z.array(z.number().int()).length(2),
    ruleId: z.string(),
    suggestion: z.object({ zh: z.string(), en: z.string() }),
  })
  .meta({ id: 'WordFinding' });

/** In the order of the texts; `id` is null where none was given. */
export const wordsChecked = z.object({
  results: z.array(
    z.object({ id: z.union([z.string(), z.number()]).nullable(), findings: z.array(wordFinding) }),
  ),
});
