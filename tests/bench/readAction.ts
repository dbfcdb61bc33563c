/**
 * `npm run bench:reading`: how long reading an Urgent Action takes by its length, on the fixtures and on mutated ones;
 * and whether twice the text takes about twice the time, also for text made to be hard.
 */
import { mutateDocument, numbersFrom } from '../builders/mutateDocument';
import { loadUrgentActions } from '../site/loadUrgentAction';
import { readUrgentAction } from '../../utils/urgent-action/readUrgentAction';

const ROUNDS = 3_000;
const documents = loadUrgentActions().map(({ text }) => text);

function timed(text: string): number {
  const start = performance.now();
  readUrgentAction(text);
  return performance.now() - start;
}

for (const text of documents) timed(text);

const number = numbersFrom(1);
const perKilobyte: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const text = mutateDocument(documents[round % documents.length]!, number);
  if (text.length > 500) perKilobyte.push(timed(text) / (text.length / 1000));
}
perKilobyte.sort((a, b) => a - b);
const at = (share: number) => perKilobyte[Math.floor((perKilobyte.length - 1) * share)]!.toFixed(2);
console.log(
  `${perKilobyte.length} mutated documents, ms per 1,000 characters: median ${at(0.5)}, 99 % ${at(0.99)}, most ${at(1)}`,
);

const HEAD = 'URGENT ACTION\n\nTAKE ACTION:\n';
const hard: Record<string, (count: number) => string> = {
  'many documents in one': (count) =>
    documents
      .join('\n')
      .repeat(Math.ceil(count / 60_000))
      .slice(0, count),
  'one line of addresses': (count) => HEAD + '12 Example Street, NW Washington, DC 20500, USA '.repeat(count / 48),
  'many lines of addresses': (count) => HEAD + 'Mr A Example 12 Example Street, DC 20500\n'.repeat(count / 41),
  'one line of digits': (count) => HEAD + '1 '.repeat(count / 2),
  'one word': (count) => HEAD + 'a'.repeat(count),
  spaces: (count) => `${HEAD}a${' '.repeat(count)}b`,
  brackets: (count) => `${HEAD}\nNAME AND PRONOUN: ${'(['.repeat(count / 2)}`,
  labels: (count) => 'TAKE ACTION: UNTIL: Date: '.repeat(count / 26).replaceAll('UNTIL: ', 'UNTIL:\n'),
  columns: (count) => HEAD + `${'x'.repeat(20)}     ${'y'.repeat(20)}\n`.repeat(count / 46),
};
console.log('ms for 50,000 and 100,000 characters, and their ratio (2 is in proportion):');
for (const [name, make] of Object.entries(hard)) {
  const [half, whole] = [50_000, 100_000].map((count) => Math.min(...[1, 2, 3].map(() => timed(make(count)))));
  console.log(
    `${name.padEnd(26)} ${half!.toFixed(1).padStart(8)} ${whole!.toFixed(1).padStart(8)} ${(whole! / half!).toFixed(1)}`,
  );
}
