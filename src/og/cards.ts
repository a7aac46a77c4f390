/** The cards of an archive: one for each report, section, indicator and pair of years, and the home page's. */
import type { Archive } from '../archive/archive.ts';
import type { PairSummary } from '../archive/summary.ts';
import { sum } from '../archive/tally.ts';
import { sectionTitle } from '../cite/rows.ts';
import type { Comparison, IndicatorHistory } from '../compare/index.ts';
import { printedOn, signOn } from '../compare/index.ts';
import { titleWithIssuer } from '../reading/bare-title.ts';
import type { FigureRow, ReportRow, SectionRow } from '../schemas/opendata.ts';
import type { Role } from '../schemas/values.ts';
import type { Card } from './card.ts';
import type { Stroke } from './marks.ts';

/** Above this number sections share the image of their report. */
const mostSections = 2000;

/** Whether every section of an archive with so many has an image of its own. */
export const hasSectionCards = (sections: number): boolean => sections <= mostSections;

const roles: Readonly<Record<Role, string>> = { target: '目标', outcome: '结果', context: '' };

/** Cards of reports and, if asked for, sections: path of the page without slash at its end → card. */
export function workCards(archive: Archive, withSections: boolean): Map<string, Card> {
  const cards = new Map<string, Card>();
  for (const report of archive.reports) cards.set(key(report.url), reportCard(report, archive));
  if (withSections)
    for (const section of archive.sections)
      cards.set(key(section.url), sectionCard(section, archive));
  return cards;
}

/** Cards of pages of the whole archive: path of the page without slash at its end → card. */
export function siteCards(
  archive: Archive,
  { histories }: Comparison,
  pairs: readonly PairSummary[],
): Map<string, Card> {
  const cards = new Map<string, Card>([['/home', homeCard(archive)]]);
  for (const history of histories)
    cards.set(`/indicators/${history.indicator.id}`, indicatorCard(history));
  const byYears = Map.groupBy(pairs, ({ from, to }) => `${from.year}-${to.year}`);
  for (const [years, own] of byYears)
    cards.set(`/compare/${years}`, yearsCard(years, own, archive));
  return cards;
}

const key = (url: string): string => url.replace(/\/$/, '');

function homeCard({ reports, tallyOf, figuresOfReport }: Archive): Card {
  const { figures } = sum(reports.map(({ id }) => tallyOf(id)));
  return {
    kicker: '政府工作报告公开档案',
    title: '报告里的每个数字，都能回到原句',
    number: {
      text: `${figures.toLocaleString('en')}个数字`,
      label: `${reports.length}篇文件`,
      role: 'target',
    },
    strokes: strokesOf(figuresOfReport(reports[0]?.id ?? '')),
    points: [],
    id: '',
  };
}

/** Two years of one issuer, or how many issuers have reports of both. */
function yearsCard(years: string, pairs: readonly PairSummary[], archive: Archive): Card {
  const { from, to, issuer } = pairs[0]!;
  const alone = pairs.length === 1;
  const after = `${from.year}年说的，${to.year}年怎么样了`;
  return {
    kicker: '说到与做到',
    title: alone ? `${issuer}：${after}` : after,
    number: {
      text: alone ? `${targetsIn(pairs)}项` : `${pairs.length}个政府`,
      label: `${from.year}年的数字目标${alone ? '' : `共${targetsIn(pairs)}项`}`,
      role: 'target',
    },
    strokes: alone ? strokesOf(archive.figuresOfReport(from.report)) : [],
    points: [],
    id: `compare/${years}`,
  };
}

function targetsIn(pairs: readonly PairSummary[]): number {
  return pairs.flatMap(({ states }) => Object.values(states)).reduce((sum, n) => sum + n, 0);
}

function reportCard(report: ReportRow, archive: Archive): Card {
  const figures = archive.figuresOfReport(report.id);
  const isWorkReport = report.kind === 'government-work-report';
  return {
    kicker: isWorkReport ? `${report.year}年` : `${report.issuer} ${report.year}`,
    title: isWorkReport ? titleWithIssuer(report) : report.title,
    number: keyNumber(figures),
    strokes: strokesOf(figures),
    points: [],
    id: report.id,
  };
}

function sectionCard(section: SectionRow, archive: Archive): Card {
  const report = archive.report(section.report);
  const figures = archive.figuresOf(section.id);
  return {
    kicker:
      report.kind === 'government-work-report'
        ? `${titleWithIssuer(report)} ${report.year}`
        : report.title,
    title: sectionTitle(section),
    number: keyNumber(figures),
    strokes: strokesOf(figures),
    points: [],
    id: section.id,
  };
}

/** The only line with its newest number in large; of several, how many there are. */
function indicatorCard({ indicator, lines }: IndicatorHistory): Card {
  const card = { title: indicator.name, strokes: [], id: `indicators/${indicator.id}` };
  if (lines.length > 1) {
    const all = lines.reduce((sum, { observations }) => sum + observations.length, 0);
    const number = {
      text: `${lines.length}个政府`,
      label: `${all}个目标和结果`,
      role: 'target',
    } as const;
    return { ...card, kicker: '指标', number, points: [] };
  }
  const [line] = lines;
  const observations = (line?.observations ?? []).filter(({ year }) => year !== null);
  const newest = observations.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  return {
    ...card,
    kicker: line === undefined ? '指标' : `指标 · ${line.place}`,
    number: newest ? { ...said(newest.figure), text: printedOn(indicator, newest.figure) } : null,
    points: observations.map(({ figure, year }) => ({
      year: year ?? 0,
      value: signOn(indicator, figure) * figure.base,
      role: figure.role,
    })),
  };
}

/** The figure to remember: of an indicator rather than not, promised or done rather than context. */
function keyNumber(figures: readonly FigureRow[]): Card['number'] {
  const rank = ({ indicatorId, role }: FigureRow): number =>
    (indicatorId === null ? 2 : 0) + (role === 'context' ? 1 : 0);
  const best = figures.reduce<FigureRow | null>(
    (found, figure) => (found === null || rank(figure) < rank(found) ? figure : found),
    null,
  );
  return best === null ? null : said(best);
}

function said({ text, indicator, role, year }: FigureRow): NonNullable<Card['number']> {
  const when = year === null ? '' : `${year}年`;
  const prefix = roles[role] === '' ? when : `${when}${roles[role]}`;
  return { text, label: prefix === '' ? indicator : `${prefix}：${indicator}`, role };
}

/** Where the figures stand between the first and the last of them, in the text of the source. */
function strokesOf(figures: readonly FigureRow[]): Stroke[] {
  const starts = figures.map(({ start }) => start);
  const first = starts.reduce((least, start) => Math.min(least, start), Infinity);
  const last = starts.reduce((most, start) => Math.max(most, start), -Infinity);
  return figures.map(({ role, start }) => ({
    at: (start - first) / Math.max(1, last - first),
    role,
  }));
}
