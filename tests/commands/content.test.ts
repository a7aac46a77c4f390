import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { generated } from '../../src/content/replace.ts';
import { run, scratch, tree } from '../support/command.ts';

const content = path.join(root, 'content');

test('convert reproduces the committed content byte for byte', () => {
  const copy = scratch();
  for (const folder of ['corrections', 'indicators', 'ledger'])
    cpSync(path.join(content, folder), path.join(copy, folder), { recursive: true });
  const { status, stderr } = run('convert', ['--content', copy]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  for (const folder of generated) {
    const made = tree(path.join(copy, folder));
    const committed = tree(path.join(content, folder));
    expect(Object.keys(made).sort()).toEqual(Object.keys(committed).sort());
    const changed = Object.keys(made).filter((name) => made[name] !== committed[name]);
    expect(changed).toEqual([]);
  }
});

test('the table of a run accounts for every character of the five seeds', () => {
  const copy = scratch();
  const { stdout } = run('convert', ['--content', copy]);
  for (const seed of readdirSync(path.join(root, 'seeds')).filter((name) =>
    name.endsWith('.txt'),
  )) {
    const row = stdout.split('\n').find((line) => line.startsWith(`${seed} `));
    const [kept = 0, aside = 0, lost] = (row ?? '').split(/\s+/).slice(-3).map(Number);
    const all = readFileSync(path.join(root, 'seeds', seed), 'utf8').replace(/\s/g, '').length;
    expect([kept + aside, lost]).toEqual([all, 0]);
  }
});
