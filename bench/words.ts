// How fast words are checked on one core, in MB of UTF-8 a second, beside two peers of the same run: the bare automaton over the
// same folded text, and one regular expression that alternates over the same words.
//   npm run bench -- words [seconds]
import { newHits } from '@duly/core/words/automaton.ts';
import { checkWords, lexiconOf } from '@duly/core/words/check-words.ts';
import { foldText } from '@duly/core/words/fold-text.ts';
import { readLabelled } from '@duly/checks/words/measure-words.ts';

const seconds = Number(process.argv[2] ?? 4);
// What a house really checks: utterances, messages and notes in both languages, breaches and harmless ones.
const texts = [...readLabelled('tune-zh'), ...readLabelled('tune-en')].map((one) => ({ ...one, speaker: 'collector' as const }));
const bytes = texts.reduce((sum, one) => sum + Buffer.byteLength(one.text), 0);

const began = performance.now();
const lexicon = lexiconOf();
const compiledMs = Math.round(performance.now() - began);

/** MB/s of UTF-8 that `work` goes through, over whole rounds of the texts. */
function rate(work: (text: string) => void): number {
  for (const one of texts) work(one.text);
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < seconds * 1000) {
    for (const one of texts) work(one.text);
    rounds += 1;
  }
  return (bytes * rounds) / 1000 / (performance.now() - start);
}

const byText = new Map(texts.map((one) => [one.text, one]));
const check = rate((text) => {
  const one = byText.get(text);
  if (one !== undefined) checkWords(one);
});
const hits = newHits();
const automaton = rate((text) => {
  hits.length = 0;
  const folded = foldText(text);
  lexicon.scan(folded.units, folded.length, hits);
});
const escaped = [...new Set(lexicon.keywords.map((one) => one.text))].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const alternation = new RegExp(escaped.join('|'), 'g');
let matches = 0;
const regex = rate((text) => {
  for (const _ of text.toLowerCase().matchAll(alternation)) matches += 1;
});

const one = (value: number) => Math.round(value * 10) / 10;
console.log(
  JSON.stringify({
    texts: texts.length,
    words: lexicon.keywords.length,
    compiledMs,
    checkMbPerS: one(check),
    automatonMbPerS: one(automaton),
    regexMbPerS: one(regex),
    matches: matches > 0,
  }),
);
