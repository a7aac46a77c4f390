import type { ReportRow } from '../schemas/opendata.ts';

/**
 * The institution to name as author. A work report's issuer is given as its place; its author is the
 * place's people's government.
 * @example authorOf({ kind: 'government-work-report', issuer: '成都市' }) // => '成都市人民政府'
 */
export function authorOf({ kind, issuer }: Pick<ReportRow, 'kind' | 'issuer'>): string {
  const isInstitution = /(?:国务院|政府|委员会|公署|办公室)$/.test(issuer);
  return kind === 'government-work-report' && !isInstitution ? `${issuer}人民政府` : issuer;
}
