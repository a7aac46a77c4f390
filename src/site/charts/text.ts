/** What charts of whole reports take: where figures stand, themes and terms. */
import type { Archive } from '../../archive/archive.ts';
import type { Lang, StripData, StripSection, TermsData, ThemesData } from '../../charts/types.ts';
import { countTerm, themeShares } from '../../compare/index.ts';
import type { ReportRow, SectionRow } from '../../schemas/opendata.ts';
import { href } from '../urls.ts';

function stripSection(archive: Archive, section: SectionRow, lang: Lang): StripSection {
  const starts = new Map<string, number>();
  let length = 0;
  for (const { id, text } of section.paragraphs) {
    starts.set(id, length);
    length += text.length;
  }
  return {
    id: section.id,
    number: section.number,
    heading: section.heading,
    part: section.part,
    length,
    url: href(section.url, lang),
    marks: archive.figuresOf(section.id).map((figure) => ({
      id: figure.id,
      at: (starts.get(figure.paragraph) ?? 0) + archive.placeInParagraph(figure.id)[0],
      role: figure.role,
      measure: figure.measure,
      text: figure.text,
      indicator: figure.indicator,
      url: href(figure.url, lang),
    })),
  };
}

/** Every section with text of its own, and a line for those announced and not held. */
export function stripData(archive: Archive, report: ReportRow, lang: Lang): StripData {
  const sections = archive
    .sectionsOf(report.id)
    .filter((section) => section.paragraphs.length > 0)
    .map((section) => stripSection(archive, section, lang));
  const last = sections.at(-1);
  const absent = archive.missingOf(report.id).flatMap((missing) => {
    if (missing.what !== 'announced' || last === undefined) return [];
    const n = missing.announced - missing.held;
    const heading =
      lang === 'zh' ? `另有${n}节，所在页面未收录` : `${n} more sections, pages not held`;
    return [
      { id: `${report.id}.absent`, number: null, heading, part: last.part, length: 0, marks: [] },
    ];
  });
  return { title: report.title, sections: [...sections, ...absent] };
}

const yearLabel = ({ year }: ReportRow) => ({ zh: `${year}年`, en: String(year) });

/** Work reports of one issuer, oldest first. */
export function themesData(archive: Archive, works: readonly ReportRow[], lang: Lang): ThemesData {
  return {
    complete: works.every((report) => report.complete),
    reports: works.map((report) => ({
      id: report.id,
      label: yearLabel(report),
      shares: themeShares(archive.sectionsOf(report.id)).map((share) => ({
        ...share,
        url: href(report.url, lang),
      })),
    })),
  };
}

/** How often terms occur in work reports of one issuer, oldest first; terms of none are left out. */
export function termsData(
  archive: Archive,
  works: readonly ReportRow[],
  terms: readonly string[],
  lang: Lang,
): TermsData {
  const counted = terms.map((term) => ({ term, counts: countTerm(term, works, archive.sections) }));
  const characters = counted[0]?.counts.map((c) => c.characters) ?? works.map(() => 0);
  return {
    complete: works.every((report) => report.complete),
    reports: works.map((report, i) => ({
      id: report.id,
      label: yearLabel(report),
      characters: characters[i] ?? 0,
    })),
    terms: counted
      .filter(({ counts }) => counts.some((c) => c.occurrences > 0))
      .map(({ term, counts }) => ({
        term,
        counts: counts.map((c) => c.occurrences),
        urls: counts.map(() => href(`/search/?q=${encodeURIComponent(term)}`, lang)),
      })),
  };
}
