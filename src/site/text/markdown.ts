/** Reports and sections as Markdown files, for readers that are programs. Pure. */
import type { Citable } from '../../cite/citable.ts';
import { gbt7714 } from '../../cite/gbt7714.ts';
import { sectionTitle } from '../../cite/rows.ts';
import { toMarkdown } from '../../content/verbatim.ts';
import type { SectionRow } from '../../schemas/opendata.ts';

/** A section: citation, heading, paragraphs as they are, each behind the address of its own. */
export function sectionMarkdown(work: Citable, section: SectionRow): string {
  const paragraphs = section.paragraphs.map(
    ({ text }, index) => `[¶${index + 1}](${work.url}#p${index + 1}) ${toMarkdown(text)}`,
  );
  return [
    head(work),
    `# ${toMarkdown(work.title)}`,
    `## ${toMarkdown(sectionTitle(section))}`,
    ...paragraphs,
    footer(work),
  ].join('\n\n');
}

/** A report: citation, and its sections with the addresses of their Markdown. */
export function reportMarkdown(
  work: Citable,
  sections: readonly SectionRow[],
  absolute: (path: string) => string,
): string {
  const list = sections.map(
    (section) =>
      `${'  '.repeat(Math.max(0, section.level - 1))}- [${toMarkdown(sectionTitle(section))}](${absolute(section.url)}index.md)`,
  );
  return [
    head(work),
    `# ${toMarkdown(work.title)}`,
    list.join('\n'),
    `[全部数据 All rows (JSON)](${absolute(`/data/reports/${work.id}.json`)})`,
    footer(work),
  ].join('\n\n');
}

function head(work: Citable): string {
  const fields = {
    id: work.id,
    title: work.title,
    ...(work.section === null ? {} : { section: work.section }),
    author: work.author,
    year: work.year,
    date: work.date,
    url: work.url,
    dataVersion: work.version,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---`;
}

function footer(work: Citable): string {
  return `---\n\n${toMarkdown(gbt7714(work))}\n`;
}
