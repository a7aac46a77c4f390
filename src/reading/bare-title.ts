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
