/** What travels with the files: how to read them, what may be done with them, how to cite them. */
import { gbt7714 } from '../cite/gbt7714.ts';
import { citeDataset } from '../cite/rows.ts';
import { citeContext } from './citations.ts';
import type { Edition } from './datapackage.ts';
import { licence } from './datapackage.ts';
import type { Table } from './dictionary.ts';
import { tables } from './dictionary.ts';

/** README.md of the zip, in both languages, its dictionary generated from the schemas. */
export function readme(edition: Edition): string {
  const { version, date, site } = edition;
  const cited = citeDataset(edition.year, citeContext(edition));
  return `# 有据：政府工作报告数据 · Youju: government work report data

数据版本 Data version: ${version}${date === null ? '（未登记 not in the log）' : ` (${date})`}
来源 Source: ${site}

每张表有 CSV（RFC 4180，UTF-8，空单元格即 null）和 Parquet 两种形式，主表另有保留嵌套列表的 JSON；datapackage.json 说明全部文件。
Every table comes as CSV (RFC 4180, UTF-8, an empty cell is null) and Parquet, the main ones also as JSON with their nested lists; datapackage.json describes all files.

\`start\`、\`end\`、\`spans\` 是去掉 BOM 之后原文的 UTF-16 位置，左闭右开。结论只比较政府自己的说法：结果与目标均见原句。
\`start\`, \`end\` and \`spans\` are half-open UTF-16 offsets into the source text without its BOM. Verdicts compare the governments' own words only; both sentences can be read at their addresses.

## 引用 Citation

${gbt7714(cited)}

## 许可 Licence

${licenceText}
## 数据字典 Data dictionary

${tables.map(dictionary).join('\n')}`;
}

function dictionary({ name, zh, en, fields }: Table): string {
  const rows = fields.map(
    ({ name: field, type, values, required, zh: chinese, en: english }) =>
      `| ${field} | ${type}${required ? '' : '?'} | ${chinese} ${english}${values ? `: ${values.join(', ')}` : ''} |`,
  );
  return `### ${name} — ${zh} ${en}\n\n| field | type | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
}

export const licenceText = `有据所加的标注、数字、结构和结论以 CC0 1.0 放弃权利，可自由使用；报告原文归其发布机构。
What the archive adds (structure, figures, annotations, verdicts) is dedicated to the public domain under CC0 1.0: ${licence.path}
The texts of the reports belong to those who issued them.
`;
