import { describe, expect, it } from 'vitest';
import { definitionsOf } from '../../src/convert/glossary.ts';
import { mapped, mappedSlice } from './support/mapped.ts';

describe('definitionsOf', () => {
  const terms = (...lines: readonly string[]) =>
    definitionsOf(lines.map(mapped), '').map(({ number, term, text }) => [number, term, text]);

  it.each([
    [
      '3.“三个十”重大创新平台：十大国家级平台、十大省级平台：共二十个。',
      [3, '“三个十”重大创新平台', '十大国家级平台、十大省级平台：共二十个。'],
    ],
    ['六稳：稳就业、稳金融。', [undefined, '六稳', '稳就业、稳金融。']],
    ['（2）“两山”转化，是指生态价值的实现。', [2, '“两山”转化', '是指生态价值的实现。']],
    ['④碳汇是指吸收二氧化碳的过程。', [4, '碳汇', '是指吸收二氧化碳的过程。']],
    ['[12] 首店——品牌在一地的第一家店。', [12, '首店', '品牌在一地的第一家店。']],
    ['* 标准厂房：统一建设的生产用房。', [undefined, '标准厂房', '统一建设的生产用房。']],
    ['【注释5】飞地经济：跨越行政区划的合作。', [5, '飞地经济', '跨越行政区划的合作。']],
  ])('parts the term of %s from its explanation', (line, found) => {
    expect(terms(line)).toEqual([found]);
  });

  it('passes over a paragraph that explains nothing', () => {
    expect(terms('没有冒号的一句话。', '以上名词按出现顺序排列。')).toEqual([]);
  });

  it('tells a number from the digits that the term begins with by the sequence', () => {
    expect(terms('1.六稳：稳就业。', '2.10件实事：年初承诺的十件事。')).toEqual([
      [1, '六稳', '稳就业。'],
      [2, '10件实事', '年初承诺的十件事。'],
    ]);
  });

  it('takes a blank behind the term for its end where most entries have one', () => {
    const entries = ['1．六稳 稳就业、稳金融。', '2．一站式机制 明确1个目标：马上办好。'];
    expect(terms(...entries, '3．5分钟健身圈 步行五分钟可达的场地。')).toEqual([
      [1, '六稳', '稳就业、稳金融。'],
      [2, '一站式机制', '明确1个目标：马上办好。'],
      [3, '5分钟健身圈', '步行五分钟可达的场地。'],
    ]);
    expect(terms('1．六稳：稳就业。', '2．小哥 驿站：歇脚处。', '3．链长制：专人负责。')).toEqual([
      [1, '六稳', '稳就业。'],
      [2, '小哥 驿站', '歇脚处。'],
      [3, '链长制', '专人负责。'],
    ]);
  });

  it('takes the sentence below for what a numbered term on a line of its own means', () => {
    expect(
      terms('1.三进一改', '进社区、进企业、进农村，改进作风。', '②链长制', '由市领导任链长。'),
    ).toEqual([
      [1, '三进一改', '进社区、进企业、进农村，改进作风。'],
      [2, '链长制', '由市领导任链长。'],
    ]);
    expect(terms('三进一改', '进社区、进企业、进农村，改进作风。', '1.链长制')).toEqual([]);
  });

  it('knows the stretch of the seed that the entry takes', () => {
    const text = '  六稳：稳就业。';
    const [found] = definitionsOf([mappedSlice(text, 2, text.length)], text);
    expect(found?.spans).toEqual([[2, text.length]]);
  });
});
