import { describe, expect, it } from 'vitest';
import { TermFinder } from '../../src/convert/terms.ts';

const finderOf = (terms: readonly string[], texts: readonly string[]) =>
  new TermFinder(
    terms.map((term, i) => ({ number: i + 1, term, text: '……', spans: [] })),
    texts,
  );
/** The stretches marked in one section whose paragraphs are `texts`. */
const marked = (terms: readonly string[], ...texts: readonly string[]) =>
  finderOf(terms, texts)
    .find(texts.map((text) => ({ text, taken: [] })))
    .map(({ p, in: [start, end], definition }) => [p, texts[p - 1]?.slice(start, end), definition]);

describe('TermFinder', () => {
  it('marks the first use in a section, whatever quotation marks stand in it', () => {
    expect(
      marked(['“四化”乡镇卫生院'], '建成“四化”乡镇卫生院12家。', '四化乡镇卫生院增加3家。'),
    ).toEqual([[1, '“四化”乡镇卫生院', 0]]);
    expect(marked(['三线一单'], '推进“三线一单”落地。')).toEqual([[1, '三线一单', 0]]);
    expect(marked(['长江大保护 “双十工程”'], '实施长江大保护“双十工程”。')).toEqual([
      [1, '长江大保护“双十工程”', 0],
    ]);
  });

  it('prefers the longer term and lets none overlap', () => {
    expect(marked(['智能制造', '智能制造成熟度'], '智能制造成熟度居前，智能制造提速。')).toEqual([
      [1, '智能制造成熟度', 1],
      [1, '智能制造', 0],
    ]);
  });

  it('takes a term of two characters only where marks set it off', () => {
    expect(marked(['三社'], '第三社区建成。')).toEqual([]);
    expect(marked(['三社'], '第三社区推行“三社”联动。')).toEqual([[1, '三社', 0]]);
  });

  it('does not cut words of Latin letters and digits', () => {
    expect(marked(['5G工厂'], '建成15G工厂。', '建成5G工厂3家。')).toEqual([[2, '5G工厂', 0]]);
  });

  it('knows a term by its parts where the text never has it whole', () => {
    expect(marked(['“双规范”和“双减”工作'], '“双减”成效明显。')).toEqual([[1, '双减', 0]]);
    expect(marked(['首发经济（首店）'], '发展首发经济。')).toEqual([[1, '首发经济', 0]]);
  });

  it('leaves figures and leads alone', () => {
    const text = '办好10件民生实事。';
    const found = finderOf(['10件民生实事'], [text]).find([{ text, taken: [[2, 5]] }]);
    expect(found).toEqual([{ p: 1, in: [5, 9], definition: 0 }]);
  });

  it('follows the numbers of notes where the text has them', () => {
    expect(marked(['路网', '通办'], '建成路网①，推行通办②。', '路网①收尾。')).toEqual([
      [1, '①', 0],
      [1, '②', 1],
    ]);
  });
});
