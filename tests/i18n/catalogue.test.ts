import { expect, expectTypeOf, test } from 'vitest';
import { aboutText } from '../../src/i18n/about.ts';
import { catalogue } from '../../src/i18n/catalogue.ts';
import { t } from '../../src/i18n/index.ts';

test('a catalogue gives the strings of the language asked for', () => {
  const text = catalogue(
    { title: '词语', found: (n: number) => `${n}处` },
    { title: 'Words', found: (n) => `${n} places` },
  );
  expect([text('zh').found(3), text('en').found(3)]).toEqual(['3处', '3 places']);
});

test('a string that English lacks does not pass the type check', () => {
  // @ts-expect-error `found` is missing
  catalogue({ title: '词语', found: (n: number) => `${n}处` }, { title: 'Words' });
  expectTypeOf(t('en').section.position).parameters.toEqualTypeOf<[number, number]>();
});

test('no string of the interface is empty in either language', () => {
  const empty: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string' && value.trim() === '') empty.push(path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  for (const text of [t, aboutText]) {
    walk(text('zh'), 'zh');
    walk(text('en'), 'en');
  }
  expect(empty).toEqual([]);
});
