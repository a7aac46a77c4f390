import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/compare/diff.ts';

const side = (pieces: ReturnType<typeof diff>, kind: 'removed' | 'added'): string =>
  pieces
    .filter((p) => p.kind === 'same' || p.kind === kind)
    .map((p) => p.text)
    .join('');

describe('diff', () => {
  it('keeps whole phrases and marks the one that changed', () => {
    expect(
      diff(
        '开展产融对接活动200场以上，新建学校80所。',
        '开展产融对接活动200场以上，新建学校75所。',
      ),
    ).toEqual([
      { kind: 'same', text: '开展产融对接活动200场以上，新建学校' },
      { kind: 'removed', text: '80所' },
      { kind: 'added', text: '75所' },
      { kind: 'same', text: '。' },
    ]);
  });

  it('never splits a number from its unit', () => {
    const pieces = diff('新建充电桩6万个', '新建充电桩2万个以上');
    expect(pieces.map((p) => p.text)).toEqual(['新建充电桩', '6万个', '2万个以上']);
  });

  it('does not take a lone shared character for something kept', () => {
    const pieces = diff('加快建设', '全面提升的快乐');
    expect(pieces.some((p) => p.kind === 'same')).toBe(false);
  });

  it('leaves a character to the changed word that it belongs to', () => {
    const pieces = diff('培育数字消费新业态', '发展数字消费新热点');
    expect(pieces).toEqual([
      { kind: 'removed', text: '培育' },
      { kind: 'added', text: '发展' },
      { kind: 'same', text: '数字消费' },
      { kind: 'removed', text: '新业态' },
      { kind: 'added', text: '新热点' },
    ]);
  });

  it('takes neither a bare number nor a short word for something kept', () => {
    const pieces = diff('改造农贸市场20个', '新建口袋公园20个以下');
    expect(pieces.some((p) => p.kind === 'same')).toBe(false);
  });

  it('gives both texts back', () => {
    const word = fc.constantFrom('建设', '，', '。', '100个', '提升', '、', 'A', '城', '“', '”');
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pieces = diff(a, b);
        expect(side(pieces, 'removed')).toBe(a);
        expect(side(pieces, 'added')).toBe(b);
      }),
    );
  });

  it('finds nothing to mark in equal texts', () => {
    expect(diff('坚持稳中求进，加快发展。', '坚持稳中求进，加快发展。')).toEqual([
      { kind: 'same', text: '坚持稳中求进，加快发展。' },
    ]);
  });
});
