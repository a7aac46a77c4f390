/** Doubts about the shape of a text, and where there is none. */
import { describe, expect, it } from 'vitest';
import { convertStructure } from '../../src/convert/index.ts';
import type { StructuredSeed } from '../../src/convert/types.ts';
import { report } from './support/report.ts';
import { setInColumns } from './support/wrap.ts';

const convert = (text: string): StructuredSeed =>
  convertStructure({ name: 'd.txt', text, encoding: 'utf-8' }, [], []);

const table =
  '指标|单位|2023年完成|2024年目标\n地区生产总值|亿元|2345.6|2480\n城镇新增就业|万人|4.3|4\n';
const before = '重点抓好以下三个方面工作：';

describe('lines of two columns side by side', () => {
  it('are doubted once, with what to do', () => {
    const lines = setInColumns(report, { width: 20, first: 'indented' }).split('\n');
    const half = Math.ceil(lines.length / 2);
    const beside = lines
      .slice(0, half)
      .map((line, i) => `${line.padEnd(26, '\u3000')}${lines[half + i]?.trim() ?? ''}`);
    const { doubts } = convert(
      `政府工作报告\n——2024年1月18日在河川市第八届人民代表大会第三次会议上\n${beside.join('\n')}`,
    );
    expect(doubts.filter(({ what }) => what.includes('column by column'))).toHaveLength(1);
  });

  it('are no lines of a table', () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `规模以上工业企业数量    ${i}00    1${i}00    增长5.6%`,
    ).join('\n');
    expect(
      convert(`${report}\n${rows}`)
        .doubts.map(({ what }) => what)
        .join(),
    ).not.toContain('column by column');
  });
});

describe('lines of two columns between one another', () => {
  const head = '政府工作报告\n——2024年1月18日在河川市第八届人民代表大会第三次会议上\n';
  const doubtsOf = (lines: readonly string[]): string =>
    convert(head + lines.join('\n'))
      .doubts.map(({ what }) => what)
      .join();
  const told = 'stand between one another';

  it.each(['short', 'indented', 'blank', 'flush'] as const)(
    'are doubted, and lines in their order are not: %s',
    (first) => {
      const words =
        '推进“三河一湖”治理，落实《河川市城市更新条例》，办好“家门口”的学校（含幼儿园）12所，';
      const paragraph = `${words.repeat(6)}群众满意度不断提高。`;
      const text = Array.from({ length: 12 }, (_, i) => `第${i}片区${paragraph}`).join('\n');
      const lines = setInColumns(text, { width: 17, first }).split('\n');
      const half = lines.length >> 1;
      const mixed = lines.slice(0, half).flatMap((line, i) => [line, lines[half + i] ?? '']);
      expect(doubtsOf(mixed)).toContain(told);
      expect(doubtsOf(lines)).not.toContain(told);
    },
  );

  it('are no lines of speech', () => {
    const said =
      '居民说：“以前买菜要走很远的路，现在下楼就有市场，价钱公道，菜也新鲜，大家都说好。”';
    const text = Array.from({ length: 14 }, (_, i) => `第${i}位${said}`).join('\n');
    expect(doubtsOf(setInColumns(text, { width: 15, first: 'short' }).split('\n'))).not.toContain(
      told,
    );
  });
});

describe('a line above a table', () => {
  it('is no heading in doubt', () => {
    const { doubts } = convert(report.replace(before, `2024年主要预期目标\n${table}${before}`));
    expect(doubts).toEqual([]);
  });

  it('heads no attachment where the sections of the plan go on behind the table', () => {
    const { documents } = convert(
      report.replace(`${before}\n`, `${before}\n附表：2024年主要指标\n${table}`),
    );
    const parts = documents[0]!.sections.map(({ part, heading }) => `${part} ${heading}`);
    expect(parts).toContain('plan 全力推进工业强市，加快建设现代化产业体系');
    expect(parts.filter((part) => part.startsWith('attachment'))).toEqual(['attachment 名词解释']);
    const end = convert(report.replace('名词解释', `附表：2024年主要指标\n${table}名词解释`));
    expect(end.documents[0]!.sections.at(-2)).toMatchObject({
      part: 'attachment',
      heading: '附表：2024年主要指标',
    });
  });
});

describe('a line that says who does a deed', () => {
  it('is no heading in doubt', () => {
    const lines = '牵头单位：市住房城乡建设局\n责任单位：各县（市）区人民政府\n';
    expect(convert(report.replace(before, `新建公园12个。\n${lines}${before}`)).doubts).toEqual([]);
  });
});
