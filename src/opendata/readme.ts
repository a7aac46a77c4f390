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

每张表有 CSV 和 Parquet 两种形式，主表另有保留嵌套列表的 JSON；datapackage.json 说明全部文件。
Every table comes as CSV and Parquet, the main ones also as JSON with their nested lists; datapackage.json describes all files.

CSV 供程序读取：RFC 4180，UTF-8，不带 BOM，以 LF 换行。空单元格即 null；字典中类型不带问号的文字列没有 null，空单元格就是空文字（如“103左右”没有单位）。用 Excel 打开请选“数据 → 自文本/CSV”，编码选 UTF-8；网站页面上为人下载的 CSV（数字页、指标页、图表）则带 BOM，以 CRLF 换行，可直接用 Excel 打开。
The CSV files are for programs: RFC 4180, UTF-8 without BOM, lines ended by LF. An empty cell is null; a column of text whose type bears no question mark in the dictionary has no null, and an empty cell is an empty text (103左右 has no unit). In Excel use Data → From Text/CSV with UTF-8; the CSV files that pages of the site hand to readers (figures, indicators, charts) have a BOM and CRLF, and open in Excel as they are.

\`start\`、\`end\`、\`spans\` 是去掉 BOM 之后原文的 UTF-16 位置，左闭右开。结论只比较政府自己的说法：结果与目标均见原句。
\`start\`, \`end\` and \`spans\` are half-open UTF-16 offsets into the source text without its BOM. Verdicts compare the governments' own words only; both sentences can be read at their addresses.

这个文本就是 \`sources/\` 下的文件（UTF-8，换行照原样，读取时不要转换），对应关系见 sources 表：
That text is a file below \`sources/\` (UTF-8, line ends as they are: read it without translating them); the table sources says which:

\`\`\`js
(await readFile(textFile, 'utf8')).slice(start, end); // JavaScript
\`\`\`

\`\`\`python
open(textFile, "rb").read().decode("utf-8").encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")
\`\`\`

去掉空白之后，它与数字的 \`text\` 一字不差。
White space aside, it equals the \`text\` of the figure to the character.

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
