/** The figures of the archive with the sentences they stand in. */
import type { Archive } from '../archive/archive.ts';
import { leadingTheme } from '../compare/shares.ts';
import { reportName } from '../reading/names.ts';
import type { ReportRow } from '../schemas/opendata.ts';
import type { ExplorerFigure, ExplorerReport } from './columns.ts';
import type { Lang } from '../site/urls.ts';
import { sentenceAt } from './sentence.ts';

type Read = Pick<Archive, 'sectionsOf' | 'figuresOfReport' | 'placeInParagraph'>;

/**
 * The figures of one report, in order of the text. The theme is that of the figure's indicator;
 * where it has none, the one whose words weigh most in what it counts, or else in its sentence.
 */
export function collect(
  archive: Read,
  report: ReportRow,
  themeOfIndicator: (indicator: string) => string | null,
): ExplorerReport {
  const paragraphs = new Map(
    archive
      .sectionsOf(report.id)
      .flatMap((section) => section.paragraphs)
      .map(({ id, text }) => [id, text] as const),
  );
  const themes = new Map<string, string | null>();
  const themeOf = (words: string): string | null => {
    const known = themes.get(words);
    if (known !== undefined) return known;
    const theme = leadingTheme(words);
    themes.set(words, theme);
    return theme;
  };
  const figures = archive.figuresOfReport(report.id).map((figure): ExplorerFigure => {
    const paragraph = paragraphs.get(figure.paragraph) ?? '';
    const place = archive.placeInParagraph(figure.id);
    const [from, to] = sentenceAt(paragraph, place);
    const sentence = paragraph.slice(from, to);
    const own = figure.indicatorId === null ? null : themeOfIndicator(figure.indicatorId);
    return {
      figure,
      sentence,
      hit: [place[0] - from, place[1] - from],
      theme: own ?? themeOf(figure.indicator) ?? themeOf(sentence),
    };
  });
  return {
    report,
    name: { zh: shortName(report, 'zh'), en: shortName(report, 'en') },
    figures,
  };
}

/** 成都市 2025 for a work report, the title for anything else. */
function shortName(report: ReportRow, lang: Lang): string {
  if (report.kind !== 'government-work-report') return report.title;
  return lang === 'zh'
    ? `${report.issuer} ${report.year}`
    : reportName(report, 'en').replace(' government work report', '');
}
