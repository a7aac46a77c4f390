/** llms.txt: where programs that read text find it. Pure. */
import { titleWithIssuer } from '../../reading/bare-title.ts';
import type { ReportRow } from '../../schemas/opendata.ts';

/** Reports that are listed, the newest; of more the data tell. */
const listed = 200;

export function llmsText(
  reports: readonly ReportRow[],
  version: string,
  absolute: (path: string) => string,
): string {
  const list = reports
    .slice(0, listed)
    .map(
      (report) => `- [${titleWithIssuer(report)} ${report.year}](${absolute(report.url)}index.md)`,
    );
  const more =
    reports.length > listed
      ? ` The newest ${listed} of ${reports.length} follow; all stand in [reports.json](${absolute('/data/reports.json')}).`
      : '';
  return `# 有据 Youju

> An archive of Chinese government work reports. Every number leads back to its sentence, its page and its source file. Data version ${version}.

Report texts are Chinese and verbatim. Cite a paragraph by its address (\`…/#p3\`) and a number by its own (\`…/#f8471\`); addresses are frozen. Verdicts compare the issuing governments' own words only.

## Data

- [All files as a Data Package](${absolute('/data/datapackage.json')}): JSON, CSV and Parquet tables of reports, sections, paragraphs, figures, comparisons
- [Everything in one zip](${absolute('/data/youju.zip')})
- [Data dictionary](${absolute('/data/')})

## Reports

Each report lists its sections; each section is Markdown at \`index.md\` and JSON at \`index.json\` beside its page.${more}

${list.join('\n')}
`;
}
