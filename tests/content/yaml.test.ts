import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { readWritten, toYaml } from '../../src/content/yaml.ts';

const key = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/).filter((name) => name !== '');
const scalar = fc.oneof(
  fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
  fc.constantFrom(
    '城中村',
    '是',
    'yes',
    'No',
    'null',
    '~',
    '1_000',
    '0x1F',
    '2024-01-05',
    '-',
    ': ',
    '# a',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  ),
}));
const document = fc.dictionary(key, value, { minKeys: 1, maxKeys: 6, noNullPrototype: true });

test('what is written is read by every reader of YAML, and by ours alike', () => {
  fc.assert(
    fc.property(document, (data) => {
      const text = toYaml(data, Object.keys(data).slice(0, 2));
      const all = load(text);
      expect(all).toEqual(data);
      const own = readWritten(text);
      if (own !== undefined) expect(own).toEqual(all);
    }),
    { numRuns: 500 },
  );
});

test('what convert wrote of the seeds needs no other reader', () => {
  const content = path.join(import.meta.dirname, '../../content');
  const files = globSync(['reports/*/*.{md,yaml}', 'sources/*/*.yaml'], { cwd: content });
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const text = readFileSync(path.join(content, file), 'utf8');
    const yaml = file.endsWith('.md') ? (/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '') : text;
    expect([file, readWritten(yaml)]).toEqual([file, load(yaml)]);
  }
});

test.each([
  ['a comment', 'slug: plan # the second\n'],
  ['another layout', 'spans:\n  - [1, 2]\n\nslug: plan\n'],
  ['a block', 'heading: |\n  一\n'],
  ['an anchor', 'slug: &a plan\n'],
  ['single quotes', "heading: '一'\n"],
  ['a key twice', 'slug: a\nslug: b\n'],
  ['a list of nothing', 'figures:\nslug: a\n'],
  ['an end that is missing', 'slug: [1, 2\n'],
  ['a character that YAML forbids', 'slug: "\u0007"\n'],
])('%s is left to the reader of all YAML', (_, text) => {
  expect(readWritten(text)).toBeUndefined();
});
