/**
 * node scripts/bench/figures.ts [--gold DIR --seeds DIR] [-v]
 *
 * How well figures are read: recall and precision of extent, value and unit, and the share of right
 * values of every other field, on the annotated fixtures or on `--gold` (`<seed>.figures.jsonl`)
 * beside `--seeds`; with the peer on the same text in the same run. `-v` prints what is wrong.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { extractFigures } from '../../src/convert/figures/index.ts';
import { main } from '../lib/main.ts';
import { peerScore } from './figures/peer.ts';
import { add, emptyScore, fields } from './figures/score.ts';
import { fixtureCases, goldCases } from './figures/truth.ts';
import type { Case } from './figures/truth.ts';

const root = path.join(import.meta.dirname, '..', '..');

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function print(name: string, cases: readonly Case[], verbose: boolean): void {
  const score = emptyScore();
  for (const one of cases) add(score, one);
  const cells = [
    `recall ${percent(score.exact, score.core)}`,
    `precision ${percent(score.found - score.spurious, score.found)}`,
    ...fields.map((field) => `${field} ${percent(score.right[field], score.core)}`),
  ];
  console.log(`${name.padEnd(24)} ${String(score.core).padStart(4)} figures  ${cells.join('  ')}`);
  if (verbose) for (const line of score.worst) console.log(`    ${line}`);
}

function speed(cases: readonly Case[]): string {
  const texts = cases.map(({ text }) => text);
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const context = {
    kind: 'government-work-report',
    part: 'plan',
    reportYear: 2024,
    heading: null,
  } as const;
  const rounds = Math.ceil(4e6 / Math.max(1, size));
  const start = process.cpuUsage().user;
  for (let i = 0; i < rounds; i++) for (const text of texts) extractFigures(text, context);
  return ((size * rounds) / (process.cpuUsage().user - start)).toFixed(2);
}

await main(() => {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string' },
      seeds: { type: 'string', default: path.join(root, 'seeds') },
      content: { type: 'string', default: path.join(root, 'content') },
      verbose: { type: 'boolean', short: 'v', default: false },
    },
  });
  const cases =
    values.gold === undefined
      ? fixtureCases(path.join(root, 'tests', 'fixtures', 'figures'))
      : goldCases(values.gold, values.seeds, values.content);
  for (const [name, group] of Map.groupBy(cases, (one) => one.name))
    print(name, group, values.verbose);
  print('all', cases, false);
  const peer = peerScore(cases);
  const core = cases.reduce((sum, one) => sum + one.core.length, 0);
  console.log(
    `@microsoft/recognizers-text-suite: exact extent and unit ${peer.exact} of ${core} (${percent(peer.exact, core)}), touched ${peer.touched}, spurious ${peer.spurious}`,
  );
  console.log(`extraction: ${speed(cases)} million characters a second of processor time`);
});
