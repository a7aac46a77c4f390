import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { fill, scratch } from '../support/command.ts';

const sentence = '各级各部门团结奋斗、真抓实干，群众的获得感明显增强，各项事业取得新的进展。';

/** A report of a size in UTF-8 that no report has: prose, headings, and a figure now and then. */
function longReport(bytes: number): string {
  const parts = ['青山市2023年政府工作报告\n\n一、2022年工作回顾\n\n'];
  for (let size = 0, n = 1; size < bytes; n += 1) {
    const paragraph = `　　${sentence.repeat(12)}新建学校${n}所。\n`;
    parts.push(paragraph);
    size += Buffer.byteLength(paragraph);
  }
  return `${parts.join('')}\n二、2023年工作安排\n\n　　新建学校12所。\n`;
}

test('a seed of 50 MB is read whole, within 2 GB of memory', { timeout: 120_000 }, () => {
  const text = longReport(50_000_000);
  const dir = fill(scratch(), { 'seeds/long.txt': text });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=2048',
      path.join(root, 'scripts', 'convert.ts'),
      '--seeds',
      path.join(dir, 'seeds'),
      '--content',
      path.join(dir, 'content'),
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' }, timeout: 110_000 },
  );
  expect(stderr).not.toMatch(/Error|heap/);
  expect(status).toBe(0);
  const row = stdout.split('\n').find((line) => line.startsWith('long.txt ')) ?? '';
  const [kept = 0, aside = 0, lost] = row.trim().split(/\s+/).slice(-3).map(Number);
  expect([kept + aside, lost]).toEqual([text.replace(/\s/g, '').length, 0]);
  const [report = ''] = readdirSync(path.join(dir, 'content', 'reports'));
  const last = readdirSync(path.join(dir, 'content', 'reports', report)).map((name) =>
    readFileSync(path.join(dir, 'content', 'reports', report, name), 'utf8'),
  );
  expect(last.some((section) => section.includes('新建学校12所。'))).toBe(true);
});
