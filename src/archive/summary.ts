/**
 * What pages of the whole archive need of all its reports: counts, the lines of the indicators, what
 * became of targets, words. Made of one unit at a time and put together, without the texts. Pure.
 */
import type { Comparison, IndicatorHistory, PlaceLine, TargetState } from '../compare/index.ts';
import { historiesOf, tally } from '../compare/index.ts';
import { placeOf } from '../compare/place.ts';
import { places as issuersOf } from '../convert/indicators/context.ts';
import { sentenceAt } from '../explorer/sentence.ts';
import { reportHashes } from '../opendata/versions.ts';
import type { Coverage } from '../reading/coverage.ts';
import { coverageOf } from '../reading/coverage.ts';
import type { WordUse } from '../reading/highlights.ts';
import { densest, wordUses } from '../reading/highlights.ts';
import type { Catalogue, Indicator } from '../schemas/indicators.ts';
import type { ReportFile } from '../schemas/content.ts';
import type { SectionRow } from '../schemas/opendata.ts';
import type { HeldArchive } from './archive.ts';
import { order } from './order.ts';
import type { SetAside } from './set-aside.ts';
import { gather, setAsideOf } from './set-aside.ts';
import type { Tally } from './tally.ts';
import type { Terms } from './terms.ts';
import { charactersOf, mergeTerms, termsOf } from './terms.ts';

/** What became of the targets of one place and year. */
export interface Board {
  readonly place: string;
  readonly year: number;
  readonly states: Readonly<Record<TargetState['state'], number>>;
}

/** Two reports of one issuer that are compared. */
export interface PairSummary {
  readonly issuer: string;
  readonly from: { readonly report: string; readonly year: number };
  readonly to: { readonly report: string; readonly year: number };
  /** Targets for the earlier year by what became of them. */
  readonly states: Readonly<Record<TargetState['state'], number>>;
  /** Targets of both reports that changed, or not. */
  readonly changed: number;
}

/** The sentence of a figure; `hit` is where the figure stands in it. */
export interface Quote {
  readonly sentence: string;
  readonly hit: readonly [start: number, end: number];
}

/** A place with figures that come close to an indicator. */
export interface Beside {
  readonly indicator: string;
  readonly place: string;
}

/** A section without its text. */
type Section = Omit<SectionRow, 'paragraphs' | 'headingSpans'>;

export interface Summary {
  readonly reports: readonly ReportFile[];
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Report → hash of its rows. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly sources: number;
  readonly setAside: SetAside;
  readonly coverage: Coverage;
  /** In the order of the catalogue, then of the places. */
  readonly lines: readonly PlaceLine[];
  /** Whose figures only come close to an indicator of which the unit has no line. */
  readonly beside: readonly Beside[];
  /** The sentences of all figures on `lines`, by figure. */
  readonly quotes: ReadonlyMap<string, Quote>;
  /** Newest year first, then by place. */
  readonly boards: readonly Board[];
  /** Newest first, then by issuer. */
  readonly pairs: readonly PairSummary[];
  /** By what is counted. */
  readonly words: ReadonlyMap<string, WordUse>;
  /** The section with most figures of a role. */
  readonly densest: Readonly<
    Record<'target' | 'outcome', { section: Section; count: number } | null>
  >;
  readonly terms: Terms;
  /** Report → characters of its text that is held, white space aside. */
  readonly characters: ReadonlyMap<string, number>;
}

/** The summary of an archive in memory. */
export function summarise(archive: HeldArchive, comparison: Comparison): Summary {
  const lines = comparison.histories.flatMap((history) => history.lines);
  const byBoard = Map.groupBy(comparison.states, ({ place, year }) => `${year} ${place}`);
  return {
    reports: archive.reports.map(({ id }) => archive.files.get(id)!),
    tallies: new Map(archive.reports.map(({ id }) => [id, archive.tallyOf(id)])),
    hashes: reportHashes(archive),
    sources: archive.sources.length,
    setAside: setAsideOf(archive.sources),
    coverage: coverageOf(archive),
    lines,
    beside: besideOf(archive, comparison),
    quotes: quotesOf(archive, lines),
    boards: [...byBoard.values()]
      .map((own) => ({
        place: own[0]!.place,
        year: own[0]!.year,
        states: tally(own),
      }))
      .sort(boardOrder),
    pairs: comparison.pairs
      .flatMap(({ issuers }) => issuers)
      .map(({ issuer, from, to, states: own, changed }) => ({
        issuer,
        from: { report: from.id, year: from.year },
        to: { report: to.id, year: to.year },
        states: tally(own),
        changed: changed.length,
      }))
      .sort(pairOrder),
    words: wordUses(archive.figures),
    densest: {
      target: named(densest(archive, 'target')),
      outcome: named(densest(archive, 'outcome')),
    },
    terms: termsOf(archive),
    characters: charactersOf(archive),
  };
}

/** The lines of a summary by indicator, and the indicators that have none; without what comes close. */
export function summedHistories(
  { lines, beside }: Pick<Summary, 'lines' | 'beside'>,
  catalogue: Pick<Catalogue, 'indicators'>,
): IndicatorHistory[] {
  return historiesOf(lines, new Map(beside.map(({ indicator }) => [indicator, []])), catalogue);
}

/** The summary of all units together; `indicators` are those of the catalogue, in its order. */
export function merge(summaries: readonly Summary[], indicators: readonly Indicator[]): Summary {
  const rank = new Map(indicators.map(({ id }, index) => [id, index]));
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const all = <K extends 'reports' | 'lines' | 'beside' | 'boards' | 'pairs'>(key: K) =>
    summaries.flatMap((summary) => summary[key] as unknown as Summary[K][number][]);
  const coverage = { characters: 0, kept: 0, setAside: 0, lost: 0 };
  for (const one of summaries)
    for (const key of ['characters', 'kept', 'setAside', 'lost'] as const)
      coverage[key] += one.coverage[key];
  return {
    reports: all('reports') as ReportFile[],
    tallies: new Map(summaries.flatMap(({ tallies }) => [...tallies])),
    hashes: new Map(summaries.flatMap(({ hashes }) => [...hashes])),
    sources: summaries.reduce((total, { sources }) => total + sources, 0),
    setAside: gather(summaries.map(({ setAside }) => setAside)),
    coverage,
    lines: (all('lines') as PlaceLine[])
      .map((line) => ({ ...line, indicator: known.get(line.indicator.id) ?? line.indicator }))
      .sort(
        (a, b) =>
          (rank.get(a.indicator.id) ?? 0) - (rank.get(b.indicator.id) ?? 0) ||
          order(a.place, b.place),
      ),
    beside: all('beside') as Beside[],
    quotes: new Map(summaries.flatMap(({ quotes }) => [...quotes])),
    boards: (all('boards') as Board[]).sort(boardOrder),
    pairs: (all('pairs') as PairSummary[]).sort(pairOrder),
    words: mergeWords(summaries),
    densest: { target: most(summaries, 'target'), outcome: most(summaries, 'outcome') },
    terms: mergeTerms(
      summaries.map(({ terms }) => terms),
      places(summaries),
    ),
    characters: new Map(summaries.flatMap(({ characters }) => [...characters])),
  };
}

function besideOf({ reports, report }: HeldArchive, { histories }: Comparison): Beside[] {
  const known = issuersOf(reports);
  return histories
    .filter(({ lines }) => lines.length === 0)
    .flatMap(({ indicator: { id }, related }) => {
      const own = related.map(({ figure }) => placeOf(report(figure.report).issuer, known));
      return [...new Set(own)].map((place) => ({ indicator: id, place }));
    });
}

function quotesOf(archive: HeldArchive, lines: readonly PlaceLine[]): Map<string, Quote> {
  const texts = new Map(
    archive.sections.flatMap(({ paragraphs }) => paragraphs.map((p) => [p.id, p.text] as const)),
  );
  return new Map(
    lines.flatMap(({ observations }) =>
      observations.map(({ figure: { id, paragraph } }) => {
        const text = texts.get(paragraph) ?? '';
        const [start, end] = archive.placeInParagraph(id);
        const [from, to] = sentenceAt(text, [start, end]);
        return [id, { sentence: text.slice(from, to), hit: [start - from, end - from] }] as const;
      }),
    ),
  );
}

function named(found: ReturnType<typeof densest>): { section: Section; count: number } | null {
  if (found === null) return null;
  const { id, report, part, number, heading, level, order: place, url } = found.section;
  return {
    section: { id, report, part, number, heading, level, order: place, url },
    count: found.count,
  };
}

function most(summaries: readonly Summary[], role: 'target' | 'outcome') {
  const place = places(summaries);
  const found = summaries.flatMap(({ densest: { [role]: one } }) => (one === null ? [] : [one]));
  found.sort((a, b) => b.count - a.count || place(a.section.report) - place(b.section.report));
  return found[0] ?? null;
}

function mergeWords(summaries: readonly Summary[]): Map<string, WordUse> {
  const all = new Map<string, { reports: number; count: number }>();
  for (const { words } of summaries)
    for (const [word, { reports, count: uses }] of words) {
      const known = all.get(word);
      if (known === undefined) all.set(word, { reports, count: uses });
      else {
        known.reports += reports;
        known.count += uses;
      }
    }
  return all;
}

/** Place of a report in publishing order. */
function places(summaries: readonly Summary[]): (report: string) => number {
  const rank = new Map(
    summaries
      .flatMap(({ reports }) => reports)
      .sort((a, b) => b.year - a.year || order(a.id, b.id))
      .map(({ id }, index) => [id, index]),
  );
  return (report) => rank.get(report) ?? 0;
}

function boardOrder(a: Board, b: Board): number {
  return b.year - a.year || order(a.place, b.place);
}

function pairOrder(a: PairSummary, b: PairSummary): number {
  return b.from.year - a.from.year || b.to.year - a.to.year || order(a.issuer, b.issuer);
}
