/** What became of every stretch of a source, for the page that shows it line by line. */
import type { Archive, Source } from '../archive/index.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../site/urls.ts';
import { href } from '../site/urls.ts';
import { reasonInWords } from './reason.ts';
import type { Mark } from './source-lines.ts';

/** Titles, headings, paragraphs and what was set aside, of all documents of the source. */
export function sourceMarks(archive: Archive, source: Source, lang: Lang): Mark[] {
  const text = t(lang);
  const marks: Mark[] = source.setAside.map(({ at, why }) => ({
    span: at,
    kind: 'aside',
    url: null,
    label: reasonInWords(why, lang),
  }));
  for (const report of archive.reports) {
    if (archive.sourceOf(report.id) !== source) continue;
    for (const span of report.titleSpans)
      marks.push({
        span,
        kind: 'title',
        url: href(report.url, lang),
        label: text.source.documentTitle,
      });
    for (const section of archive.sectionsOf(report.id)) {
      const place = section.number ?? (section.level === 0 ? '' : text.part[section.part]);
      for (const span of section.headingSpans)
        marks.push({ span, kind: 'heading', url: href(section.url, lang), label: place });
      section.paragraphs.forEach(({ spans, url }, index) => {
        for (const span of spans)
          marks.push({
            span,
            kind: 'paragraph',
            url: href(url, lang),
            label: `${place} ¶${index + 1}`.trim(),
          });
      });
    }
  }
  return marks;
}
