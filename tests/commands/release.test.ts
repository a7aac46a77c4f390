import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { readLedger } from '../../src/content/published.ts';
import { readVersions } from '../../src/content/versions.ts';
import { tree } from '../support/command.ts';

const home = mkdtempSync(path.join(tmpdir(), 'release-'));
const content = path.join(home, 'content');
cpSync(path.join(root, 'content'), content, { recursive: true });
rmSync(path.join(content, 'versions.yaml'), { force: true });
rmSync(path.join(content, 'published.txt'), { force: true });
afterAll(() => rmSync(home, { recursive: true }));

function release(...args: string[]): { status: number | null; out: string; error: string } {
  const script = path.join(root, 'scripts', 'release.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--content', content, ...args],
    { cwd: home, encoding: 'utf8' },
  );
  return { status, out: stdout, error: stderr };
}

describe('npm run release', () => {
  test('enters version, date, note and changed reports into the log', () => {
    const { status, out } = release('--zh', '首次发布', '--en', 'First', '--date', '2026-11-21');
    expect(status).toBe(0);
    const [entry, ...more] = readVersions(content);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ date: '2026-11-21', zh: '首次发布', en: 'First' });
    expect(out).toContain(entry!.version);
    expect(Object.keys(entry!.changed).length).toBe(entry!.rows['reports']);
  });

  test('puts the data files and indicators into the ledger of published addresses', () => {
    const ledger = readLedger(content);
    expect(ledger.has('/data/figures.json')).toBe(true);
    expect(ledger.has('/data/youju.zip')).toBe(true);
    expect([...ledger.keys()].some((page) => page.startsWith('/indicators/'))).toBe(true);
  });

  test('puts the words of every paragraph and figure into the ledger', () => {
    const words = [...readLedger(content)].flatMap(([page, fragments]) =>
      page.startsWith('/reports/') ? [...fragments.values()] : [],
    );
    expect(words.length).toBeGreaterThan(700);
    expect(words.filter((word) => word !== null).length).toBeGreaterThan(words.length / 2);
  });

  test('refuses a paragraph that says something else under its number until an alias tells', () => {
    const file = path.join(content, 'ledger', 'chengdu-2023.txt');
    const ledger = readFileSync(file, 'utf8');
    writeFileSync(file, ledger.replace(/ p2:[0-9a-f]{6}/, ' p2:000000'));
    const { status, error } = release('--zh', '三', '--en', 'third');
    expect(status).toBe(1);
    expect(error.trim().split('\n')).toHaveLength(1);
    const address = /\/reports\/chengdu-2023\/[a-z0-9-]+\/#p2/.exec(error)?.[0] ?? '';
    expect(error).toMatch(/aliases\.yaml:1: .* no longer says what was published — add \{ from: /);
    writeFileSync(
      path.join(content, 'aliases.yaml'),
      `- { from: '${address}', was: '000000', to: '${address}', why: 补正 }\n`,
    );
    expect(release('--zh', '三', '--en', 'third').status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(ledger);
  });

  test('changes nothing when the data are those of the last version', () => {
    const before = readFileSync(path.join(content, 'versions.yaml'), 'utf8');
    const { status, out } = release('--zh', '再次', '--en', 'Again');
    expect(status).toBe(0);
    expect(out).toContain('in the log already');
    expect(readFileSync(path.join(content, 'versions.yaml'), 'utf8')).toBe(before);
  });

  describe('writes all or nothing', () => {
    const log = path.join(content, 'versions.yaml');
    const refused = (...args: string[]): string => {
      writeFileSync(log, readFileSync(log, 'utf8').replace(/[0-9a-f]{12}/, 'aaaaaaaaaaaa'));
      rmSync(path.join(content, 'published.txt'), { force: true });
      const before = tree(content);
      const { status, error } = release('--zh', '四', '--en', 'fourth', ...args);
      expect(status).toBe(1);
      expect(error.trim().split('\n')).toHaveLength(1);
      expect(tree(content)).toEqual(before);
      return error;
    };

    test('where the date is before that of the last version', () => {
      expect(refused('--date', '2026-11-20')).toContain('before the last version, of 2026-11-21');
    });

    test('where a file cannot be written', () => {
      symlinkSync(path.join(home, 'nowhere', 'file'), `${log}.part`);
      expect(refused('--date', '2026-11-21')).toContain('versions.yaml.part:1: ');
    });
  });

  test.each([
    [[], 'note for readers is missing'],
    [['--zh', '一', '--en', 'one', '--date', '2026-13-40'], 'is not a date'],
    [['--zh', '一', '--en', 'one', '--date', '2026-02-31'], 'is not a date'],
    [['--what', 'x'], '--what'],
  ])('says in one line what is wrong with %j', (args, words) => {
    const { status, error } = release(...args);
    expect(status).toBe(1);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).toMatch(/^npm run release:1: .* — /);
    expect(error).toContain(words);
  });
});
