import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fuzz, fuzzPool } from '../../scripts/bench/fuzz/run.ts';
import { readKnowledge } from '../../scripts/lib/knowledge.ts';
import { root } from '../../scripts/lib/paths.ts';
import { convertStructure, decode } from '../../src/convert/index.ts';
import { report } from './support/report.ts';
import { setInColumns } from './support/wrap.ts';

const known = readKnowledge(path.join(root, 'seeds'), path.join(root, 'content'));

/** Converts with a catalog entry, so that no beginning is too damaged. */
function convert(text: string): void {
  const documents = [{ title: '题', issuer: '某市', year: 2024, reason: '试' }];
  convertStructure(
    decode('x.txt', new TextEncoder().encode(text)),
    [{ seed: 'x.txt', documents }],
    [],
  );
}

// The whole series of ten thousand: npm run bench -- --only fuzz
describe('any text', () => {
  it.each([
    ['a fixed series', 1],
    ['a series of its own each time', Date.now() % 1_000_000],
  ])(
    'is converted or refused in one line, and no character is lost: %s (%i)',
    (_, series) => {
      const { converted } = fuzz(fuzzPool(), known, { series, runs: 300 });
      expect(converted).toBeGreaterThan(200);
    },
    120_000,
  );

  it('takes time in proportion to its length', () => {
    const time = (text: string): number => {
      const start = process.cpuUsage();
      convert(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const columns = setInColumns(report, { width: 21, first: 'short' });
    for (const text of [
      report,
      columns,
      columns.replaceAll('\n', ''),
      '（一）'.repeat(600),
      '**'.repeat(900),
    ]) {
      time(text.repeat(20));
      const small = Math.min(time(text.repeat(20)), time(text.repeat(20)));
      const large = time(text.repeat(200));
      expect(large).toBeLessThan(small * 40 + 200);
    }
  });
});
