import type { ReportRow } from '../schemas/opendata.ts';

/**
 * The title without issuer and year, which many reports print in it and which stand beside it.
 * @example bareTitle({ title: '成都市2022年政府工作报告', issuer: '成都市', year: 2022 }) // => '政府工作报告'
 */
export function bareTitle({
  title,
  issuer,
  year,
}: Pick<ReportRow, 'title' | 'issuer' | 'year'>): string {
  return title.replace(issuer, '').replace(`${year}年`, '').trim() || title;
}

/**
 * Who says what, in text outside the pages: the issuer before the title, unless that has it in it.
 * @example titleWithIssuer(report) // => '四川省总工会助力经济发展“开门红” 十二条措施'
 */
export function titleWithIssuer(
  report: Pick<ReportRow, 'kind' | 'title' | 'issuer' | 'year'>,
): string {
  const { kind, title, issuer } = report;
  if (kind === 'government-work-report') return issuer + bareTitle(report);
  return title.includes(issuer) ? title : `${issuer}：${title}`;
}
