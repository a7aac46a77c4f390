import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { buildingFolder, recoverSite, replaceSite } from '../../src/build/replace.ts';
import { fill, tree } from '../support/command.ts';

/** How many changes to the disk are still done before the machine goes off. */
const power = vi.hoisted(() => ({ left: Infinity }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const changing = ['renameSync', 'writeFileSync', 'mkdirSync', 'rmSync', 'cpSync'] as const;
  const failing = Object.fromEntries(
    changing.map((name) => [
      name,
      (...args: unknown[]): unknown => {
        if (power.left <= 0) throw new Error('no power');
        power.left -= 1;
        return (real[name] as (...own: unknown[]) => unknown)(...args);
      },
    ]),
  );
  return { ...real, ...failing };
});

const scratch = fs.mkdtempSync(path.join(tmpdir(), 'youju-replace-'));
afterAll(() => {
  power.left = Infinity;
  fs.rmSync(scratch, { recursive: true, force: true });
});

const last = {
  'index.html': 'old home',
  'robots.txt': 'old',
  'gone/index.html': 'gone',
  'reports/index.html': 'old list',
  'reports/a/index.html': 'a',
  'reports/a/s1/index.html': 'a s1',
  'reports/b/index.html': 'old b',
  'reports/b/lost/index.html': 'b lost',
  'reports/c/index.html': 'c',
  'reports/d/index.html': 'd',
  'en/reports/a/index.html': 'a en',
  'en/reports/x/index.html': 'x en',
  'en/reports/y/index.html': 'y en',
  'embed/a.svg': 'a svg',
  'embed/a/index.html': 'a embed',
  'embed/b.svg': 'old b svg',
  'embed/c.svg': 'c svg',
};

const built = {
  'index.html': 'new home',
  'reports/index.html': 'new list',
  'reports/b/index.html': 'new b',
  'reports/e/index.html': 'e',
  'reports/a/was/index.html': 'leads on',
  'en/reports/z/index.html': 'z en',
  'embed/b.svg': 'new b svg',
  'data/a.csv': 'linked',
};

const names = new Set([
  'reports/a',
  'reports/c',
  'reports/d',
  'en/reports/a',
  'embed/a.svg',
  'embed/a',
  'embed/c.svg',
]);

const expected = {
  ...built,
  ...Object.fromEntries(
    Object.entries(last).filter(([name]) =>
      [...names].some((one) => name === one || name.startsWith(`${one}/`)),
    ),
  ),
};

let count = 0;

/** A place with the last site and a new one that is built but not in its place. */
function prepared(): string {
  power.left = Infinity;
  const home = path.join(scratch, `${(count += 1)}`);
  fill(path.join(home, 'site'), last);
  const out = path.join(home, 'site');
  fill(buildingFolder(out), built);
  return out;
}

const sorted = (files: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** @returns whether all was done */
function replaceWith(changes: number, out: string): boolean {
  power.left = changes;
  try {
    replaceSite(out, names);
    return true;
  } catch {
    return false;
  } finally {
    power.left = Infinity;
  }
}

describe('a new site that takes over what has not changed', () => {
  test('is what was built and what was taken over, nothing else', () => {
    const out = prepared();
    expect(replaceWith(Infinity, out)).toBe(true);
    expect(sorted(tree(out))).toEqual(sorted(expected));
    expect(fs.existsSync(buildingFolder(out))).toBe(false);
  });

  test('moves few folders where most is taken over', () => {
    const names = Array.from({ length: 300 }, (_, index) => `reports/r${index}`);
    const out = path.join(scratch, 'many', 'site');
    fill(out, Object.fromEntries(names.map((name) => [`${name}/index.html`, name])));
    fill(buildingFolder(out), { 'reports/new/index.html': 'new' });
    power.left = 30;
    replaceSite(out, new Set(names));
    power.left = Infinity;
    expect(fs.readdirSync(path.join(out, 'reports')).length).toBe(301);
  });

  test('is there whole or not at all, wherever the machine was turned off, when the next build has looked', () => {
    const ends = { old: 0, new: 0 };
    for (let changes = 0; ; changes += 1) {
      const out = prepared();
      if (replaceWith(changes, out)) break;
      recoverSite(out);
      const files = sorted(tree(out));
      const isNew = files.some(([, text]) => text === 'new home');
      expect(files, `after ${changes} changes`).toEqual(sorted(isNew ? expected : last));
      expect(fs.existsSync(buildingFolder(out))).toBe(false);
      ends[isNew ? 'new' : 'old'] += 1;
    }
    expect(ends.old).toBeGreaterThan(1);
    expect(ends.new).toBeGreaterThan(15);
  });

  test('and is so when the machine goes off again while it recovers', () => {
    for (let changes = 6; ; changes += 3) {
      const out = prepared();
      if (replaceWith(changes, out)) break;
      power.left = 2;
      try {
        recoverSite(out);
      } catch {
        // once more
      }
      power.left = Infinity;
      recoverSite(out);
      expect(sorted(tree(out)), `after ${changes} changes`).toEqual(sorted(expected));
    }
  });
});
