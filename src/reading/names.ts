/** What documents and sections are called on pages. */
import { t } from '../i18n/index.ts';
import type { ReportRow, SectionRow } from '../schemas/opendata.ts';
import { issuerName, loadDirectory } from '../site/issuers.ts';
import type { Lang } from '../site/urls.ts';
import { bareTitle } from './bare-title.ts';

/**
 * A document's name in a line of the interface.
 * @example reportName(report, 'zh') // => '成都市政府工作报告 2024'
 * @example reportName(report, 'en') // => 'Chengdu government work report 2024'
 */
export function reportName(report: ReportRow, lang: Lang): string {
  if (report.kind !== 'government-work-report') return report.title;
  return lang === 'en'
    ? `${issuerName(loadDirectory().of(report.issuer), 'en')} government work report ${report.year}`
    : `${report.issuer}${bareTitle(report)} ${report.year}`;
}

/**
 * A document's name with its year, which titles of other kinds do not end in.
 * @example datedName(report, 'zh') // => '四川省总工会助力经济发展“开门红” 十二条措施 2023'
 */
export function datedName(report: ReportRow, lang: Lang): string {
  const name = reportName(report, lang);
  return report.kind === 'government-work-report' ? name : `${name} ${report.year}`;
}

/**
 * Several documents in one line; work reports of one name stand once, with their years, and other
 * titles, which may have any mark inside, between title marks.
 * @example reportNames(reports, 'zh') // => '成都市政府工作报告 2016—2019、2021；《十二条措施》（2023）'
 */
export function reportNames(reports: readonly ReportRow[], lang: Lang): string {
  const [comma, dash] = lang === 'zh' ? ['、', '—'] : [', ', '–'];
  const named = reports.map((report) => {
    const { kind, title, year } = report;
    const name =
      kind === 'government-work-report' ? reportName(report, lang) : titled(title, year, lang);
    return { year, name, bare: name.replace(new RegExp(` ${year}$`), '') };
  });
  return [...Map.groupBy(named, ({ bare }) => bare)]
    .map(([bare, own]) => {
      if (own.length === 1 || bare === own[0]!.name) return own[0]!.name;
      const runs = runsOf(own.map(({ year }) => year));
      const years = runs.map(([from, to]) =>
        from === to ? String(from) : `${from}${to === from + 1 ? comma : dash}${to}`,
      );
      return `${bare}${lang === 'en' ? 's' : ''} ${years.join(comma)}`;
    })
    .join(lang === 'zh' ? '；' : '; ');
}

/** 《…》, with 〈…〉 for a title inside and no blank before a dash; the year it appeared behind it. */
function titled(title: string, year: number, lang: Lang): string {
  const inner = title
    .replaceAll('《', '〈')
    .replaceAll('》', '〉')
    .replace(/\s+(?=—)/g, '');
  return lang === 'zh' ? `《${inner}》（${year}）` : `《${inner}》 (${year})`;
}

/** First and last of each run of years that follow one another. */
function runsOf(years: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}

/** Language of `reportName`: titles of other kinds stay as they are. */
export function reportNameLang(report: ReportRow, lang: Lang): 'zh-CN' | 'en' {
  return lang === 'en' && report.kind === 'government-work-report' ? 'en' : 'zh-CN';
}

/** A printed page in a sentence of the interface: 04版 stays so in Chinese and is 04 in English. */
export function pageName(page: string, lang: Lang): string {
  return lang === 'en' ? page.replace(/[版页]$/, '') : page;
}

export interface SectionName {
  readonly number: string | null;
  readonly heading: string;
  /** Whether the heading is the text's own; otherwise it says what is missing. */
  readonly held: boolean;
}

/** What a section is named by. */
export type NamedSection = Pick<SectionRow, 'number' | 'heading' | 'level' | 'part'>;

/** Number and heading; where the page with the heading is not held, words that say so. */
export function sectionName(section: NamedSection, report: ReportRow, lang: Lang): SectionName {
  const { number, heading } = section;
  if (heading !== null) return { number, heading, held: true };
  const text = t(lang).section;
  const page = report.continuesFrom;
  return {
    number,
    heading: page === null ? text.noHeadingUnknown : text.noHeading(pageName(page, lang)),
    held: false,
  };
}

/** In one line, for titles of pages and links; a part without its heading goes by what it is. */
export function sectionTitle(section: NamedSection, lang: Lang): string {
  const { number, heading, level, part } = section;
  const text = t(lang);
  if (heading !== null) return (number ?? '') + heading;
  return text.section.untitled(number ?? (level < 2 ? text.part[part] : text.section.firstHeld));
}
