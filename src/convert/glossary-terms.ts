/** Sections with the places where they use terms of their document's glossary. */
import type { SectionContent } from '../content/files.ts';
import type { FigureEntry, TermEntry } from '../schemas/content.ts';
import type { Span } from '../schemas/values.ts';
import { TermFinder } from './terms.ts';
import type { TermText } from './terms.ts';
import type { Section, StructuredDocument } from './types.ts';

/**
 * Adds to each section the first use of every term that it holds. A mark touches no figure and does
 * not cross the end of a lead.
 * @param contents the sections of the document in its order
 */
export function withTerms(
  document: StructuredDocument,
  contents: readonly SectionContent[],
): SectionContent[] {
  const { definitions, sections } = document;
  if (definitions.length === 0) return [...contents];
  const entries = new Set(definitions.map(({ spans }) => spans[0]?.[0]));
  const isGlossary = (section: Section): boolean =>
    section.paragraphs.some(({ text }) => entries.has(text.at[0]));
  const texts = sections
    .filter((section) => !isGlossary(section))
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.text));
  const finder = new TermFinder(definitions, texts);
  return contents.map((content, i) => {
    const section = sections[i] as Section;
    if (isGlossary(section)) return content;
    const terms = finder
      .find(textsOf(section, content.data.figures))
      .map((term): TermEntry => ({ ...term, at: offsetOf(section, term) }));
    return terms.length === 0 ? content : { ...content, data: { ...content.data, terms } };
  });
}

function textsOf(section: Section, figures: readonly FigureEntry[]): TermText[] {
  const byParagraph = Map.groupBy(figures, ({ p }) => p);
  return section.paragraphs.map(({ lead, text }, i) => {
    const end = lead?.length ?? 0;
    const taken: Span[] = (byParagraph.get(i + 1) ?? []).map((figure) => figure.in);
    return { text: text.text, taken: end > 0 ? [...taken, [end, end]] : taken };
  });
}

function offsetOf(section: Section, { p, in: [start] }: Omit<TermEntry, 'at'>): number {
  return section.paragraphs[p - 1]?.text.at[start] ?? 0;
}
