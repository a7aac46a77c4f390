import { describe, expect, it } from 'vitest';
import { findFurniture } from '../../src/convert/furniture.ts';

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
