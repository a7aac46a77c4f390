import { describe, expect, it } from 'vitest';
import { toDocuments } from '../../src/convert/content.ts';
import { findFurniture } from '../../src/convert/furniture.ts';
import { convertStructure } from '../../src/convert/index.ts';

const furniture = (text: string) =>
  findFurniture(text).map(({ span, why }) => [why, text.slice(...span).trim()]);

describe('findFurniture', () => {
  it.each([
    ['未来！ 下转06版', [['page-jump', '下转06版']]],
    ['（上接第一版）全市经济', [['page-jump', '（上接第一版）']]],
    ['— 12 —', [['page-number', '— 12 —']]],
    ['责任编辑：张三', [['editor', '责任编辑：张三']]],
    ['保持96%以上。 成都市人社局供图', [['credit', '成都市人社局供图']]],
    ['<!-- 图片 -->', [['comment', '<!-- 图片 -->']]],
    ['## 一、回顾', [['markup', '##']]],
    [
      '**提速**换挡',
      [
        ['markup', '**'],
        ['markup', '**'],
      ],
    ],
    [
      '***提速**',
      [
        ['markup', '***'],
        ['markup', '**'],
      ],
    ],
    ['甲\u0000乙', [['control', '\u0000']]],
    ['下转移支付资金', []],
    ['提升为2.0版本', []],
    ['字号：大 中 小', [['web', '字号：大 中 小']]],
    ['字号”特色品牌，建设一批特色农', []],
    ['<script>alert(1)</script>', []],
    ['[责任编辑：张三]', [['editor', '[责任编辑：张三]']]],
    ['<div>责任编辑：张三</div>', [['editor', '<div>责任编辑：张三</div>']]],
    ['> 市长 李明', [['markup', '>']]],
    [
      '见[全文](https://example.cn/a.html)。',
      [
        ['markup', '['],
        ['markup', '](https://example.cn/a.html)'],
      ],
    ],
    ['![全市经济增长](./chart.gif)', [['markup', '![全市经济增长](./chart.gif)']]],
    [
      '- **新建**公园',
      [
        ['markup', '-'],
        ['markup', '**'],
        ['markup', '**'],
      ],
    ],
    ['- 新建公园12个。', [['markup', '-']]],
    ['- 2030年', []],
    ['-3.5', []],
    [
      '2026/1/23 21:07 政府工作报告 - 河川市人民政府',
      [['web', '2026/1/23 21:07 政府工作报告 - 河川市人民政府']],
    ],
    ['https://example.cn/a.html 1/15', [['web', 'https://example.cn/a.html 1/15']]],
    ['范文网>报告>工作报告>', [['web', '范文网>报告>工作报告>']]],
    ['▍2025年工作回顾', [['markup', '▍']]],
    ['◆ 一、2025年工作回顾', [['markup', '◆']]],
    ['•（二）城乡面貌焕然一新。', [['markup', '•']]],
    [
      '【一、2025年工作回顾】',
      [
        ['markup', '【'],
        ['markup', '】'],
      ],
    ],
    ['● 城乡面貌焕然一新', [['markup', '●']]],
    ['▼', [['web', '▼']]],
    ['PART 02', [['web', 'PART 02']]],
    ['◆做强实体经济。', []],
    ['【关键词】高质量发展', []],
    ['新闻 15家媒体', []],
    ['2026年1月28日开工', []],
    [
      '**（二）推动\n发展。**抓好',
      [
        ['markup', '**'],
        ['markup', '**'],
      ],
    ],
    ['3**4\n\n5**6', []],
  ])('sets aside of %s only what is no text', (text, found) => {
    expect(furniture(text)).toEqual(found);
  });
});

describe('the foot of a page inside a figure', () => {
  it('is no part of its value or unit', () => {
    const text = `河川县2024年政府工作报告
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
一、2023年工作回顾
2023年，全县地区生产总值完成472.3亿元。居民人均可支配收入16883
- 2 -
元，增长9%。
二、2024年工作安排
新建学校5所。
`;
    const seed = convertStructure({ name: 'a.txt', text, encoding: 'utf-8' }, [], []);
    const sections = toDocuments(seed, 'a').flatMap((document) => document.sections);
    const [, figure] = sections.flatMap(({ data }) => data.figures);
    expect(figure).toMatchObject({ value: 16883, unit: '元', indicator: '居民人均可支配收入' });
  });
});
