/** What a section page says of the terms that the report itself explains. */
import type { Archive } from '../archive/archive.ts';
import type { Definition } from '../schemas/content.ts';
import type { SectionRow } from '../schemas/opendata.ts';

/** A term used in a section, with its definition. */
export interface ExplainedTerm {
  /** Fragment of its entry on the section's page. */
  readonly id: string;
  readonly term: string;
  readonly text: string;
  /** Address of the place where the section first uses it. */
  readonly use: string;
  /** Address of the definition in the report's glossary. */
  readonly entry: string | null;
}

/** The explained terms that a section uses, in order of the text. */
export function explainedIn(archive: Archive, section: SectionRow): ExplainedTerm[] {
  const definitions = definitionsOf(archive, section.report);
  return archive.termsOf(section.id).flatMap(({ at, definition: index }) => {
    const definition = definitions[index];
    if (definition === undefined) return [];
    return {
      id: `term-${index + 1}`,
      term: definition.term,
      text: definition.text,
      use: `${section.url}#t${at}`,
      entry: entryUrl(archive, section.report, definition),
    };
  });
}

/** A term that a glossary section explains, and the sections that use it. */
export interface UsedTerm {
  readonly term: string;
  readonly entry: string;
  readonly uses: readonly { readonly section: SectionRow; readonly url: string }[];
}

/** The terms that a glossary section explains, each with the places that use it; none elsewhere. */
export function usesOf(archive: Archive, section: SectionRow): UsedTerm[] {
  const own = new Map(section.paragraphs.map(({ spans, url }) => [spans[0]?.[0], url]));
  const sections = archive.sectionsOf(section.report);
  return definitionsOf(archive, section.report).flatMap(({ term, spans }, index) => {
    const entry = own.get(spans[0]?.[0]);
    if (entry === undefined) return [];
    const uses = sections.flatMap((user) =>
      archive
        .termsOf(user.id)
        .filter(({ definition }) => definition === index)
        .map(({ at }) => ({ section: user, url: `${user.url}#t${at}` })),
    );
    return uses.length === 0 ? [] : { term, entry, uses };
  });
}

function definitionsOf(archive: Archive, report: string): readonly Definition[] {
  return archive.files.get(report)?.definitions ?? [];
}

function entryUrl(archive: Archive, report: string, { spans }: Definition): string | null {
  const start = spans[0]?.[0];
  for (const { paragraphs } of archive.sectionsOf(report))
    for (const paragraph of paragraphs) if (paragraph.spans[0]?.[0] === start) return paragraph.url;
  return null;
}
