import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { fill, run } from '../support/command.ts';

const dir = path.join(root, '.cache', 'archives', 'units');
const at = (name: string): string => path.join(dir, name);

/** A short work report; `n` makes its numbers differ. */
function seed(place: string, year: number, n: number): string {
  return `${place}${year}年政府工作报告
（${year}年1月12日在${place}人民代表大会会议上）

各位代表：

一、${year - 1}年工作回顾

（一）道路更通畅

全年新建道路${n + 20}公里，改造桥梁${n + 3}座，公交线路增加到${n + 40}条。

（二）学校更宽敞

新增学位${n + 1}万个，建成学校${n + 5}所，平均每班${n + 30}人。

二、${year}年工作安排

（一）继续修路

计划新建道路${n + 25}公里，改造桥梁${n + 4}座。

（二）继续办学

计划新增学位${n + 2}万个，建成学校${n + 6}所。
`;
}

function convert(seeds: Readonly<Record<string, string>>): void {
  rmSync(at('seeds'), { recursive: true, force: true });
  const named = Object.entries(seeds).map(([name, text]) => [`seeds/${name}.txt`, text] as const);
  fill(dir, Object.fromEntries(named));
  const { status, stderr } = run('convert', ['--seeds', at('seeds'), '--content', at('content')]);
  if (status !== 0) throw new Error(stderr);
}

function build(out: string): void {
  const { status, stderr } = run('build', ['--content', at('content'), '--out', at(out)]);
  if (status !== 0) throw new Error(stderr);
}

/** Name → contents of every file of a site. */
function filesOf(site: string): Map<string, Buffer> {
  const entries = readdirSync(at(site), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(at(site), file), readFileSync(file)]),
  );
}

/** Names of files that one of the two does not have, or has with other bytes. */
function differing(a: string, b: string): string[] {
  const [left, right] = [filesOf(a), filesOf(b)];
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => !right.has(name) || left.get(name)?.equals(right.get(name)!) !== true,
  );
}

const first = {
  a1: seed('临江市', 2023, 0),
  a2: seed('临江市', 2024, 4),
  b1: seed('望山市', 2024, 7),
};
const page = (report: string): string => `reports/${report}/plan-1/index.html`;
/** Changes when the file is written anew. */
const identity = (report: string): string => {
  const { ino, mtimeMs } = statSync(at(path.join('site', page(report))));
  return `${ino} ${mtimeMs}`;
};

describe('a site that is built unit by unit', () => {
  let before: readonly string[];
  let after: readonly string[];

  beforeAll(() => {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    convert(first);
    build('site');
    before = [identity('linjiang-2024'), identity('wangshan-2024')];
    convert({ ...first, b0: seed('望山市', 2023, 1), c1: seed('清泉市', 2024, 9) });
    build('site');
    after = [identity('linjiang-2024'), identity('wangshan-2024')];
    build('fresh');
    build('again');
  }, 240_000);

  test('is the same, byte for byte, when it is built again', () => {
    expect(filesOf('fresh').size).toBeGreaterThan(200);
    expect(differing('fresh', 'again')).toEqual([]);
  });

  test('is the same whether all of it was rendered or only what changed', () => {
    expect(differing('site', 'fresh')).toEqual([]);
  });

  test('takes over the pages of a place that did not change, and renders those of one that did', () => {
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  test('does not take over what somebody changed in it', () => {
    const file = at(path.join('site', page('linjiang-2023')));
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, 'spoilt');
    build('site');
    expect(readFileSync(file, 'utf8')).toBe(text);
  }, 120_000);

  test('stays as it was when a build is killed', async () => {
    const files = filesOf('site');
    convert({ ...first, a1: seed('临江市', 2023, 50) });
    const child = spawn(
      process.execPath,
      [path.join(root, 'scripts', 'build.ts'), '--content', at('content'), '--out', at('site')],
      { cwd: root, stdio: 'ignore' },
    );
    const unfinished = at('.site.building');
    const isUnderWay = (): boolean =>
      readdirSync(dir).includes('.site.building') && readdirSync(unfinished).includes('reports');
    while (child.exitCode === null && !isUnderWay())
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(child.exitCode).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const after = filesOf('site');
    expect([...after.keys()]).toEqual([...files.keys()]);
    for (const [name, contents] of files)
      expect(after.get(name)?.equals(contents), name).toBe(true);
  }, 120_000);
});
