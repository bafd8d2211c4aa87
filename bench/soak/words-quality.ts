// How well the words checker does, in figures only: recall and false alarms by class with 95 % intervals, on the sentences for
// tuning and on those held out, by who wrote them; with DULY_DATA also hit rates on recorded texts that carry no labels of ours.
//   npm run soak -- words-quality
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  isLabelled,
  measureWords,
  readLabelled,
  type Share,
  wilson,
} from '@duly/checks/words/measure-words.ts';
import { checkWords } from '@duly/core/words/check-words.ts';
import type { WordText } from '@duly/core/words/word-class.ts';

const percent = (value: number) => `${Math.round(value * 1000) / 10}`.padStart(5);
const told = ({ hits, of, share, low, high }: Share) =>
  `${percent(share)} % (${percent(low)}–${percent(high)})  ${hits}/${of}`;

const sets = [
  { title: 'tune, veiled on purpose', names: ['tune-zh', 'tune-en'] },
  { title: 'tune, written apart 2026-11, realistic', names: ['tune-zh-2', 'tune-en-2'] },
  { title: 'TEST, written apart 2026-11, realistic', names: ['test-zh-2', 'test-en-2'] },
  { title: 'TEST, veiled on purpose', names: ['test-zh', 'test-en'] },
];
for (const { title, names } of sets) {
  if (!names.every(isLabelled)) {
    console.log(`\n${title}: not there, left out`);
    continue;
  }
  for (const some of [...names.map((name) => [name]), names]) {
    const texts = some.flatMap(readLabelled);
    console.log(`\n${title}, ${some.join(' + ')}: ${texts.length} texts`);
    const quality = measureWords(texts);
    for (const one of quality) {
      console.log(
        `  ${one.class.padEnd(24)} recall ${told(one.recall).padEnd(38)} false alarms ${told(one.falseAlarms)}`,
      );
    }
    const spoken = quality.filter((one) => !one.class.startsWith('missing_'));
    const hits = spoken.reduce((sum, one) => sum + one.recall.hits, 0);
    const labelled = spoken.reduce((sum, one) => sum + one.recall.of, 0);
    const held = quality.filter((one) => one.recall.share >= 0.95 && one.falseAlarms.share <= 0.02);
    console.log(`  spoken classes together     ${told(wilson(hits, labelled))}`);
    console.log(`  classes that hold 95 % and 2 %: ${held.map((one) => one.class).join(', ') || 'none'}`);
  }
}

type Tally = Map<string, { texts: number; flagged: number; classes: Map<string, number> }>;

function count(tally: Tally, label: string, text: WordText): void {
  const entry = tally.get(label) ?? { texts: 0, flagged: 0, classes: new Map<string, number>() };
  tally.set(label, entry);
  const classes = new Set(checkWords(text).map((one) => one.class));
  entry.texts += 1;
  entry.flagged += classes.size > 0 ? 1 : 0;
  for (const one of classes) entry.classes.set(one, (entry.classes.get(one) ?? 0) + 1);
}

function print(title: string, tally: Tally): void {
  console.log(`\n${title}`);
  for (const [label, { texts, flagged, classes }] of [...tally]
    .sort((a, b) => b[1].texts - a[1].texts)
    .slice(0, 24)) {
    const most = [...classes].sort((a, b) => b[1] - a[1]).slice(0, 5);
    console.log(
      `  ${label.slice(0, 52).padEnd(52)} ${`${flagged}/${texts}`.padStart(9)} ${percent(flagged / texts)} %  ${most.map(([one, n]) => `${one} ${n}`).join(', ')}`,
    );
  }
}

const data = process.env.DULY_DATA;

/** The rows of a CSV file by the names of its head; quoted cells hold commas, line ends and doubled quotes. */
function rowsOf(file: string): Record<string, string>[] {
  const cells = /("(?:[^"]|"")*"|[^,\r\n"]*)(,|\r?\n|$)/gy;
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const rows: string[][] = [[]];
  for (
    let match = cells.exec(text);
    match !== null && cells.lastIndex <= text.length;
    match = cells.exec(text)
  ) {
    const raw = match[1] ?? '';
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (match[2] === '') break;
    if (match[2] !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

if (data !== undefined) {
  const complaints: Tally = new Map();
  const folder = path.join(data, 'cfpb-debt-collection-complaints');
  // A consumer tells what a collector said: as the consumer's own words nothing is found, as a collector's words all of it.
  for (const name of ['debt_collection_complaints.csv', 'other_product_narratives.csv']) {
    for (const row of rowsOf(path.join(folder, name))) {
      const text = row['Consumer complaint narrative'] ?? '';
      if (text === '') continue;
      const label = name.startsWith('debt') ? (row.Issue ?? '') : `other product: ${row.Product ?? ''}`;
      count(complaints, label, { lang: 'en', speaker: 'collector', medium: 'call', text });
    }
  }
  print('cfpb-debt-collection-complaints, narratives passed as a collector’s words, by issue', complaints);

  const calls: Tally = new Map();
  const callFolder = path.join(data, 'debt-collection-calls', 'calls');
  for (const name of readdirSync(callFolder)) {
    for (const line of JSON.parse(readFileSync(path.join(callFolder, name), 'utf8')) as {
      speaker: string;
      text: string;
    }[]) {
      const agent = line.speaker === 'Agent';
      const text = { lang: 'en', medium: 'call', text: line.text } as const;
      count(calls, `${line.speaker}, as who they are`, { ...text, speaker: agent ? 'collector' : 'debtor' });
      if (!agent) count(calls, 'Customer, wrongly passed as collector', { ...text, speaker: 'collector' });
    }
  }
  print('debt-collection-calls', calls);

  const dialogues: Tally = new Map();
  const file = path.join(data, 'zh-collection-dialogues', 'debtor_utterances.csv');
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  for (const row of rowsOf(file)) {
    const text = { lang: 'zh', medium: 'call', text: row.utterance ?? '' } as const;
    count(dialogues, 'debtor, as debtor', { ...text, speaker: 'debtor' });
    count(dialogues, 'debtor, wrongly passed as collector', { ...text, speaker: 'collector' });
  }
  print('zh-collection-dialogues', dialogues);
} else console.log('\nDULY_DATA is not set: the recorded texts are left out');
