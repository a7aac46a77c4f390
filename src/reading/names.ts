/** What documents and sections are called on pages. */
import { t } from '../i18n/index.ts';
import { latinName } from '../issuers/names.ts';
import type { ReportRow, SectionRow } from '../schemas/opendata.ts';
import type { Lang } from '../site/urls.ts';

/**
 * A document's name in a line of the interface.
 * @example reportName(report, 'zh') // => '成都市政府工作报告 2024'
 * @example reportName(report, 'en') // => 'Chengdu government work report 2024'
 */
export function reportName(report: ReportRow, lang: Lang): string {
  if (report.kind !== 'government-work-report') return report.title;
  return lang === 'en'
    ? `${placeName(report)} government work report ${report.year}`
    : `${report.issuer}${bareTitle(report)} ${report.year}`;
}

/** The title without issuer and year, which many reports print in it: 成都市2022年政府工作报告. */
function bareTitle({ title, issuer, year }: ReportRow): string {
  return title.replace(issuer, '').replace(`${year}年`, '').trim();
}

/** Language of `reportName`: titles of other kinds stay as they are. */
export function reportNameLang(report: ReportRow, lang: Lang): 'zh-CN' | 'en' {
  return lang === 'en' && report.kind === 'government-work-report' ? 'en' : 'zh-CN';
}

/** The place of a work report in Latin letters, from its identifier: `chengdu-2024` → Chengdu. */
function placeName({ id }: ReportRow): string {
  return latinName(id.replace(/-\d{4}$/, ''));
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
