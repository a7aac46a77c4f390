import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { random } from '../../scripts/bench/synthetic.ts';
import { root } from '../../scripts/lib/paths.ts';
import { recover } from '../../src/content/replace.ts';
import { fill, run, tree } from '../support/command.ts';
import { convert, oneLine, report } from '../support/convert.ts';

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
