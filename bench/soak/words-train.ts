// Trains the second stage of the words checker on the labelled sentences, tells how well it does on sentences that it has not
// seen, and whether the committed weights are what comes out; with `write` it writes them.
//   npm run soak -- words-train [write]
import { readFileSync, writeFileSync } from 'node:fs';
import { wilson } from '@duly/checks/words/measure-words.ts';
import { likenessClasses } from '@duly/checks/words/read-rows.ts';
import { renderLikeness, weightsFile } from '@duly/checks/words/render-likeness.ts';
import { trainLikeness } from '@duly/checks/words/train-likeness.ts';

const began = performance.now();
const { weights, estimated } = trainLikeness();
const percent = (value: number) => `${Math.round(value * 1000) / 10}`;
for (const lang of ['zh', 'en'] as const) {
  const own = estimated.filter(({ row }) => row.lang === lang);
  console.log(`\n${lang}: ${own.length} sentences, each scored by a model that has not seen it`);
  let recalls = 0;
  likenessClasses.forEach((name, of) => {
    const fires = ({ scores }: (typeof own)[number]) =>
      (scores[of] as number) > (weights.thresholds[lang][of] as number);
    const breaches = own.filter(({ row }) => row.answers[of]);
    const others = own.filter(({ row }) => !row.answers[of]);
    const recall = wilson(breaches.filter(fires).length, breaches.length);
    const alarms = wilson(others.filter(fires).length, others.length);
    recalls += recall.share / likenessClasses.length;
    console.log(
      `  ${name.padEnd(24)} recall ${percent(recall.share)} % (${percent(recall.low)}–${percent(recall.high)}) ${recall.hits}/${recall.of}  false alarms ${percent(alarms.share)} %`,
    );
  });
  console.log(`  mean recall ${percent(recalls)} %`);
}
const lines = weights.traits.split('\n').length;
const text = renderLikeness(weights);
if (process.argv[2] === 'write') {
  writeFileSync(weightsFile, text);
  console.log(`\nwritten: ${lines} traits, ${Math.round(text.length / 1024)} K characters`);
} else if (readFileSync(weightsFile, 'utf8') === text) console.log('\nthe committed weights are these');
else {
  console.error('\nthe committed weights differ: npm run soak -- words-train write');
  process.exitCode = 1;
}
console.log(`${Math.round((performance.now() - began) / 1000)} s`);
