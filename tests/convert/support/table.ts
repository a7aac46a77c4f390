/** A report whose plan begins with a table. */
import { expect } from 'vitest';
import { toDocuments } from '../../../src/convert/content.ts';
import { accountFor, convertStructure } from '../../../src/convert/index.ts';
import type { StructuredSeed } from '../../../src/convert/types.ts';
import type { FigureEntry } from '../../../src/schemas/content.ts';

const head = `河川市政府工作报告
——2025年1月18日在河川市第九届人民代表大会第三次会议上
各位代表：
现在，我代表市人民政府向大会报告工作，请予审议。
一、2024年工作回顾
全市经济稳步增长。
二、2025年工作安排
`;

/** Line of the seed that the table begins in. */
export const firstLine = head.split('\n').length;

export function convertTable(table: string): StructuredSeed {
  const text = `${head}${table}\n全市财政平稳运行。\n`;
  const structured = convertStructure({ name: 't.txt', text, encoding: 'utf-8' }, [], []);
  expect(accountFor(structured)).toMatchObject({ lost: 0, twice: 0 });
  return structured;
}

/** The figures of the table, each where it says that it is. */
export function figuresOfTable(table: string): FigureEntry[] {
  const structured = convertTable(table);
  const { text } = structured.seed;
  return toDocuments(structured, 't')
    .flatMap(({ sections }) => sections)
    .flatMap(({ data, paragraphs }) => {
      for (const figure of data.figures) {
        expect(paragraphs[figure.p - 1]!.slice(...figure.in)).toBe(figure.text);
        expect(text.slice(...figure.at)).toBe(figure.text);
      }
      return data.figures;
    });
}

/** The unit in brackets, where the figure's own text does not say it. */
export const unsaid = (text: string, unit: string): string =>
  text.includes(unit) ? '' : `(${unit})`;
