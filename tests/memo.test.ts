import { expect, test } from 'vitest';
import { memo } from '../src/memo.ts';

test('memo works a thing out once for an object and its further arguments', () => {
  let made = 0;
  const name = memo((of: { id: string }, lang: string) => `${of.id} ${lang} ${(made += 1)}`);
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  expect([name(a, 'zh'), name(a, 'zh'), name(a, 'en'), name(b, 'zh')]).toEqual([
    'a zh 1',
    'a zh 1',
    'a en 2',
    'b zh 3',
  ]);
  expect(name({ id: 'a' }, 'zh')).toBe('a zh 4');
});

test('memo keeps what is undefined, too', () => {
  let asked = 0;
  const nothing = memo((_: object): undefined => void (asked += 1));
  const key = {};
  nothing(key);
  nothing(key);
  expect(asked).toBe(1);
});
