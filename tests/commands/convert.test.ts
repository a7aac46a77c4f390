import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fill, run, scratch, tree } from '../support/command.ts';
import { convert, oneLine, report } from '../support/convert.ts';

test('what was understood of a new text can be read at a glance', () => {
  const result = convert({
    'a.txt': `${report()}\n名词解释\n\n1.一网通办：一个平台办完。\n`,
    'b.txt': report('白水市').replace('（二）', '（三）'),
  });
  expect(result.stdout).toContain('a.txt → qingshan-2023\n');
  expect(result.stdout).toContain(
    '  government-work-report, 青山市, 2023, delivered 2023-01-10, by 李明\n',
  );
  expect(result.stdout).toMatch(/ {2}review +一、2022年工作回顾 +1 paragraph +3 figures\n/);
  expect(result.stdout).toMatch(
    / {2}plan +二、2023年工作安排 +2 sections +2 paragraphs +5 figures\n/,
  );
  expect(result.stdout).toMatch(/ {2}attachment +名词解释 +1 term +1 paragraph\n/);
  const lines = result.stdout.slice(result.stdout.indexOf('\ndoubts\n')).trim().split('\n');
  expect(lines).toEqual([
    'doubts',
    'a.txt:23: the text nowhere uses 「一网通办」 of the glossary',
    'b.txt:19: （三） does not follow the number before it',
  ]);
  const again = run('convert', [
    '--seeds',
    path.join(result.dir, 'seeds'),
    '--content',
    result.content,
  ]);
  expect(again.stdout).not.toContain('→');
  expect(again.stdout).toContain('b.txt:19: ');
});

test('--explain says which rule did what to a line', () => {
  const { dir, content } = convert({ 'a.txt': report() });
  const explain = (line: number): string =>
    run('convert', [
      ...['--seeds', path.join(dir, 'seeds'), '--content', content],
      ...['--explain', `a.txt:${line}`],
    ]).stdout;
  expect(explain(3)).toContain('is set aside: line naming session and date');
  expect(explain(17)).toContain(
    'the heading of qingshan-2023.plan-1 (number （一）, level 2, plan)',
  );
  expect(explain(13)).toMatch(
    /「3\.5万人」 is .+ \(outcome, 2022, amount, on the line [a-z0-9-]+\): /,
  );
  expect(explain(2)).toBe('the line is blank\n');
});

test('convert twice gives the same bytes', () => {
  const first = convert({ 'a.txt': report() });
  const before = tree(first.content);
  run('convert', ['--seeds', path.join(first.dir, 'seeds'), '--content', first.content]);
  expect(tree(first.content)).toEqual(before);
});

test('a text that is no report is kept as one plain document, with a doubt', () => {
  const result = convert({
    'a.txt': '春天来了。\n\n花开了，草绿了，燕子也飞回来了，田里的人们忙着播种。\n',
    'catalog.yaml':
      '- seed: a.txt\n  documents:\n    - { title: 春天, issuer: 青山市, year: 2023, kind: feature, id: spring-2023, reason: told by the editor }\n',
  });
  expect(result.stderr).toBe('');
  expect(result.status).toBe(0);
  expect(
    Object.keys(tree(path.join(result.content, 'reports'))).some((name) =>
      name.startsWith('spring-2023/'),
    ),
  ).toBe(true);
});

describe('corrections of figures', () => {
  const correction = (words: string): string =>
    `- seed: a.txt\n  figure: 3.5万人\n  within: ${words}\n  set: { value: 3.4, base: 34000 }\n  reason: 印刷错误\n  source: 次年报告\n`;

  function corrected(words: string) {
    const dir = fill(scratch(), {
      'seeds/a.txt': report(),
      'content/corrections/a.yaml': correction(words),
    });
    const content = path.join(dir, 'content');
    const result = run('convert', ['--seeds', path.join(dir, 'seeds'), '--content', content]);
    return { ...result, content, dir };
  }

  test('one entry mends one figure', () => {
    const result = corrected('城镇新增就业3.5万人');
    expect(result.stderr).toBe('');
    const files = Object.values(tree(path.join(result.content, 'reports'))).join('\n');
    expect(result.stdout).toMatch(/ {2}corrected by .*a\.yaml:1\n/);
    expect(files).toMatch(/text: "3\.5万人", value: 3\.4, .*base: 34000/);
  });

  test('stands with its reason and source beside the text, once more the same bytes', () => {
    const { content, dir } = corrected('城镇新增就业3.5万人');
    const before = tree(content);
    const source = before['sources/a/source.yaml'] ?? '';
    const at = before['sources/a/source.txt']!.indexOf('3.5万人');
    expect(source.slice(source.indexOf('corrections:'))).toBe(
      `corrections:\n  - { kind: set, at: [${at}, ${at + 5}], text: "3.5万人", before: { value: 3.5, base: 35000 }, after: { value: 3.4, base: 34000 }, reports: [qingshan-2023], reason: 印刷错误, source: 次年报告 }\n`,
    );
    const again = run('convert', ['--seeds', path.join(dir, 'seeds'), '--content', content]);
    expect(again.stdout).not.toContain('→');
    expect(tree(content)).toEqual(before);
    rmSync(path.join(content, 'corrections', 'a.yaml'));
    run('convert', ['--seeds', path.join(dir, 'seeds'), '--content', content]);
    expect(tree(content)['sources/a/source.yaml']).not.toContain('corrections');
  });

  test('an entry that no longer matches fails the run with file and line', () => {
    const result = corrected('农村新增就业3.5万人');
    expect(result.stderr).toMatch(oneLine);
    expect(result.stderr).toContain('a.yaml:1:');
    expect(result.status).toBe(1);
  });
});

describe('the ledger of a report that no seed makes any more', () => {
  const without = (isReleased: boolean) => {
    const first = convert({ 'a.txt': report(), 'b.txt': report('绿水市') });
    if (isReleased)
      run('release', ['--content', first.content, '--zh', '首次发布', '--en', 'First']);
    rmSync(path.join(first.dir, 'seeds', 'b.txt'));
    const again = run('convert', [
      ...['--seeds', path.join(first.dir, 'seeds'), '--content', first.content],
    ]);
    const files = Object.keys(tree(first.content));
    expect(files.filter((name) => name.startsWith('reports/lvshui'))).toEqual([]);
    return { ...again, files, content: first.content };
  };

  test('stays once it was released, and both convert and release ask for an alias', () => {
    const { files, stdout, content } = without(true);
    expect(files).toContain('ledger/lvshui-2023.txt');
    const asked =
      /lvshui-2023\.txt:1: \/reports\/lvshui-2023\/ was released and no seed makes it now — /;
    expect(stdout).toMatch(asked);
    const release = (): ReturnType<typeof run> =>
      run('release', ['--content', content, '--zh', '撤', '--en', 'gone']);
    expect(release().stderr).toMatch(/aliases\.yaml:1: \/reports\/lvshui-2023\/ .*was published/);
    fill(content, {
      'aliases.yaml': '- { from: /reports/lvshui-2023/, to: /reports/qingshan-2023/, why: 误写 }\n',
    });
    expect(release().status).toBe(0);
  }, 120_000);

  test('goes with it where it was never released, and the run says so', () => {
    const { files, stdout } = without(false);
    expect(files).not.toContain('ledger/lvshui-2023.txt');
    expect(stdout).toMatch(/lvshui-2023\.txt:1: left out: .* never released\n/);
  });

  test('holds nothing of an earlier reading before the first release', () => {
    const first = convert({ 'a.txt': report() });
    const { dir, content } = first;
    fill(dir, { 'seeds/a.txt': report().replace('（一）', '').replace('（二）', '') });
    run('convert', ['--seeds', path.join(dir, 'seeds'), '--content', content]);
    expect(tree(content)['ledger/qingshan-2023.txt']).not.toContain('/plan-2/');
  });
});
