/** Where the figures of a report stand, for the strip. */
import type { Archive } from '../../archive/archive.ts';
import type { Lang, StripData, StripSection } from '../../charts/types.ts';
import { saidAlone } from '../../compare/quantity.ts';
import { reportName } from '../../reading/names.ts';
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
      text: saidAlone(figure),
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
    const row = { number: null, heading, part: last.part, length: 0, marks: [], stands: n };
    return [{ id: `${report.id}.absent`, ...row }];
  });
  const title = lang === 'en' ? reportName(report, lang) : report.title;
  return { title, sections: [...sections, ...absent] };
}
