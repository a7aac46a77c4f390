import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { recover } from '../../src/content/replace.ts';
import { random } from '../../scripts/bench/synthetic.ts';
import { root } from '../../scripts/lib/paths.ts';
import { fill, run, scratch, tree } from '../support/command.ts';

const report = (city = '青山市', year = 2023): string => `${city}${year}年政府工作报告

——${year}年1月10日在${city}第八届人民代表大会第二次会议上

市长 李明

各位代表：

现在，我代表市人民政府，向大会报告工作，请予审议。

一、${year - 1}年工作回顾

过去一年，全市地区生产总值增长6.2%，城镇新增就业3.5万人，新建改建农村公路120公里。

二、${year}年工作安排

（一）稳定经济增长。地区生产总值增长6%左右，城镇新增就业3万人以上。

（二）办好民生实事。新建学校12所、增加学位8000个，改造老旧小区45个。
`;

function convert(files: Readonly<Record<string, string | Uint8Array>>) {
  const dir = fill(
    scratch(),
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`seeds/${name}`, text])),
  );
  const content = path.join(dir, 'content');
  const result = run('convert', ['--seeds', path.join(dir, 'seeds'), '--content', content]);
  return { ...result, dir, content };
}

/** The one line that a user's mistake ends in. */
const oneLine = /^[^\n]+:\d+: [^\n]+ — [^\n]+\n$/;

function expectFault(result: ReturnType<typeof convert>, ...words: readonly string[]): void {
  expect(result.stderr).toMatch(oneLine);
  for (const word of words) expect(result.stderr).toContain(word);
  expect(result.status).toBe(1);
  expect(existsSync(path.join(result.content, 'reports'))).toBe(false);
}

describe('what a user can get wrong ends in one line that says where and what to do', () => {
  test('a folder that is not there', () => {
    const result = run('convert', ['--seeds', path.join(scratch(), 'none')]);
    expect(result.stderr).toMatch(oneLine);
    expect(result.status).toBe(1);
  });

  test('a folder without a seed', () => {
    const result = run('convert', ['--seeds', scratch(), '--content', scratch()]);
    expect(result.stderr).toMatch(oneLine);
    expect(result.status).toBe(1);
  });

  test('a file that cannot be read', () => {
    const dir = fill(scratch(), { 'seeds/a.txt': report() });
    symlinkSync(path.join(dir, 'nowhere.txt'), path.join(dir, 'seeds', 'b.txt'));
    const result = run('convert', [
      '--seeds',
      path.join(dir, 'seeds'),
      '--content',
      path.join(dir, 'content'),
    ]);
    expect(result.stderr).toMatch(oneLine);
    expect(result.stderr).toContain('b.txt');
    expect(result.status).toBe(1);
  });

  test('an unknown option', () => {
    const result = run('convert', ['--seed', 'x']);
    expect(result.stderr).toMatch(oneLine);
    expect(result.stderr).toContain('--seeds');
    expect(result.status).toBe(1);
  });

  test('an empty file', () => expectFault(convert({ 'a.txt': '' }), 'a.txt:1:', 'empty'));

  test('a file of blanks', () => expectFault(convert({ 'a.txt': ' \n\u3000\n' }), 'a.txt:1:'));

  test('bytes that are no text', () =>
    expectFault(
      convert({ 'a.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256) }),
      'a.txt:1:',
    ));

  test('a text without issuer or year names the catalog line to add', () =>
    expectFault(
      convert({ 'a.txt': '春天来了。\n\n花开了，草绿了，燕子也飞回来了。\n' }),
      'a.txt:',
      'catalog.yaml',
    ));

  test('two seeds with one id', () =>
    expectFault(
      convert({ 'a.txt': report(), 'b.txt': `${report()}\n` }),
      'b.txt:1:',
      'a.txt',
      'id',
    ));

  test('a report twice in one seed names the line of the second', () => {
    const long = report().replace('过去一年，', `过去一年，${'我们攻坚克难，'.repeat(10)}`);
    expectFault(
      convert({ 'a.txt': `${long}\n${long.replace('第二次', '第三次')}` }),
      'a.txt:21:',
      'second document',
      'qingshan-2023',
    );
  });

  test('a catalog entry for a seed that is not there', () =>
    expectFault(
      convert({
        'a.txt': report(),
        'catalog.yaml': '- seed: c.txt\n  documents:\n    - { year: 2023, reason: known }\n',
      }),
      'catalog.yaml:1:',
      'c.txt',
    ));

  test('a catalog entry that no longer matches its text', () =>
    expectFault(
      convert({
        'a.txt': report(),
        'catalog.yaml':
          '\n- seed: a.txt\n  documents:\n    - { contains: 文中没有的话, year: 2023, reason: known }\n',
      }),
      'catalog.yaml:2:',
    ));

  test('a catalog that is not as it should be', () =>
    expectFault(
      convert({
        'a.txt': report(),
        'catalog.yaml': '- seed: a.txt\n  documents:\n    - { yaer: 2023, reason: known }\n',
      }),
      'catalog.yaml:3:',
    ));
});

describe('what files bring with them is read for what it is', () => {
  const paragraphs = (result: ReturnType<typeof convert>): string[] =>
    Object.entries(tree(path.join(result.content, 'reports')))
      .filter(([name]) => name.endsWith('.md'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, text]) => text.split('---\n').slice(2).join('---\n'));

  const plain = paragraphs(convert({ 'a.txt': report() }));

  test('the report of these tests has its parts and sections', () => {
    expect(plain.join('')).toContain('城镇新增就业3.5万人');
    expect(plain.length).toBeGreaterThanOrEqual(4);
  });

  const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
    const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
    bytes.setUint16(0, 0xfeff, littleEndian);
    for (let i = 0; i < text.length; i += 1)
      bytes.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
    return new Uint8Array(bytes.buffer);
  };

  test.each([
    ['UTF-16 LE', utf16(report(), true)],
    ['UTF-16 BE', utf16(report(), false)],
    ['UTF-8 with a byte order mark', `\uFEFF${report()}`],
    ['CRLF', report().replaceAll('\n', '\r\n')],
    ['CR alone', report().replaceAll('\n', '\r')],
  ])('%s', (_, bytes) => {
    const result = convert({ 'a.txt': bytes });
    expect(result.stderr).toBe('');
    expect(paragraphs(result).map(bodyOf)).toEqual(plain.map(bodyOf));
  });

  test('GB18030', () => {
    const gb = spawnSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: report() }).stdout;
    expect(gb.length).toBeGreaterThan(100);
    expect(paragraphs(convert({ 'a.txt': gb })).map(bodyOf)).toEqual(plain.map(bodyOf));
  });

  test('NUL and control characters are neither lost nor in the way', () => {
    const result = convert({ 'a.txt': report().replace('过去一年', '过去\u0000一\u0007年') });
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(/a\.txt .* 0\n/);
  });

  test('Markdown, HTML, front matter and script are text', () => {
    const hostile = '---\ntitle: x\n---\n';
    const line = '<script>alert(1)</script> [a](b) **c** `d` &amp; {{e}} # f，新建学校12所。';
    const result = convert({
      'a.txt': report().replace('过去一年', `${line}过去一年`) + `\n${hostile}`,
    });
    expect(result.status).toBe(0);
    expect(paragraphs(result).join('')).toContain('\\<script\\>');
  });
});

const bodyOf = (text: string): string => text.replace(/\s+/g, '');

describe('the old content stays until the new is whole', () => {
  test('an error in one seed leaves all content as it was', () => {
    const first = convert({ 'a.txt': report() });
    const before = tree(first.content);
    fill(first.dir, { 'seeds/b.txt': '' });
    const second = run('convert', [
      '--seeds',
      path.join(first.dir, 'seeds'),
      '--content',
      first.content,
    ]);
    expect(second.status).toBe(1);
    expect(tree(first.content)).toEqual(before);
  });

  test('a seed that claims the report of another, unchanged one leaves all content as it was', () => {
    const { dir, content } = convert({ 'a.txt': report() });
    const before = tree(content);
    fill(dir, { 'seeds/b.txt': report().replace('120公里', '130公里') });
    const again = run('convert', ['--seeds', path.join(dir, 'seeds'), '--content', content]);
    expect(again.stderr).toMatch(oneLine);
    expect(again.status).toBe(1);
    expect(tree(content)).toEqual(before);
  });

  test('a full disk leaves all content as it was', () => {
    const first = convert({ 'a.txt': report() });
    const before = tree(first.content);
    fill(first.dir, { 'seeds/a.txt': report().repeat(1) + '我们要再接再厉。'.repeat(20_000) });
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        `ulimit -f 64; exec "$0" "$@"`,
        process.execPath,
        path.join(root, 'scripts/convert.ts'),
        '--seeds',
        path.join(first.dir, 'seeds'),
        '--content',
        first.content,
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toMatch(oneLine);
    expect(status).toBe(1);
    expect(tree(first.content)).toEqual(before);
  });

  test(
    'a run killed at any moment leaves the old content or the new, never a mixture',
    { timeout: 120_000 },
    async () => {
      const seed = Date.now() % 1_000_000;
      const next = random(seed);
      const texts = (length: number): Record<string, string> =>
        Object.fromEntries(
          Array.from({ length: 20 }, (_, i) => [
            `s${i}.txt`,
            report(`青山${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${'东西'[Math.floor(i / 10)]}市`).replace(
              '120公里',
              `${length}公里`,
            ),
          ]),
        );
      const first = convert(texts(120));
      expect(first.stderr).toBe('');
      const args = ['--seeds', path.join(first.dir, 'seeds'), '--content', first.content];
      const put = (length: number): void => {
        for (const [name, text] of Object.entries(texts(length)))
          fill(first.dir, { [`seeds/${name}`]: text });
      };
      const started = performance.now();
      put(130);
      expect(run('convert', args).status).toBe(0);
      const whole = performance.now() - started;
      let length = 130;
      let before = tree(first.content);
      for (let round = 0; round < 24; round += 1) {
        put((length += 1));
        const child = spawn(process.execPath, [path.join(root, 'scripts/convert.ts'), ...args], {
          stdio: 'ignore',
        });
        const ended = once(child, 'exit');
        await pause(next() * whole * 1.1);
        child.kill('SIGKILL');
        await ended;
        recover(first.content);
        const found = tree(first.content);
        const seen = new Set(
          Object.values(found).flatMap((text) => text.match(/(?<=农村公路)\d+(?=公里)/g) ?? []),
        );
        expect([...seen], `random seed ${seed}, round ${round}`).toHaveLength(1);
        expect(Object.keys(found), `random seed ${seed}, round ${round}`).toEqual(
          Object.keys(before),
        );
        if (!seen.has(String(length))) expect(found, `random seed ${seed}`).toEqual(before);
        before = found;
      }
    },
  );
});

test('what was understood of a new text can be read at a glance', () => {
  const result = convert({
    'a.txt': `${report()}\n名词解释\n\n1.一网通办：一个平台办完。\n`,
    'b.txt': report('白水市').replace('（二）', '（三）'),
  });
  expect(result.stdout).toContain('a.txt → qingshan-2023\n');
  expect(result.stdout).toContain('  青山市, 2023, delivered 2023-01-10, by 李明\n');
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
    return { ...result, content };
  }

  test('one entry mends one figure', () => {
    const result = corrected('城镇新增就业3.5万人');
    expect(result.stderr).toBe('');
    const files = Object.values(tree(path.join(result.content, 'reports'))).join('\n');
    expect(files).toMatch(/text: "3\.5万人", value: 3\.4, .*base: 34000/);
  });

  test('an entry that no longer matches fails the run with file and line', () => {
    const result = corrected('农村新增就业3.5万人');
    expect(result.stderr).toMatch(oneLine);
    expect(result.stderr).toContain('a.yaml:1:');
    expect(result.status).toBe(1);
  });
});

test('the ledger of a report outlives its seed', () => {
  const first = convert({ 'a.txt': report(), 'b.txt': report('绿水市') });
  rmSync(path.join(first.dir, 'seeds', 'b.txt'));
  run('convert', ['--seeds', path.join(first.dir, 'seeds'), '--content', first.content]);
  const files = Object.keys(tree(first.content));
  expect(files).toContain('ledger/lvshui-2023.txt');
  expect(files.filter((name) => name.startsWith('reports/lvshui'))).toEqual([]);
});
