/** The query engine, as the browser runs it; pure but for the loading function it is given. */
import { hitRanges, excerptAt, excerptHtml, type Excerpt } from './excerpt.ts';
import { canonicalTexts } from './match.ts';
import { applyFilters, chosenValues, type FacetCounts, type Filters } from './facets.ts';
import { occurrences } from './occurrences.ts';
import { checkSort, joinParts, sorted, type Ranked, type Sort } from './rank.ts';
import { readQuery, type Reading } from './reading.ts';
import { IndexReader, type Load, type OpenPostings } from './reader.ts';
import type { HeadReport } from './head.ts';
import type { SectionFigure, SectionText } from './section-file.ts';

export interface SearchOptions {
  readonly filters?: Filters;
  readonly sort?: Sort;
  /** How many sections to return; default 20, `Infinity` for all. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

export interface ResultParagraph {
  /** Id of the paragraph, or of the section for a hit in its heading. */
  readonly id: string;
  readonly url: string;
  /** HTML: the sentence of the first hit, hits in `<mark>`. */
  readonly excerpt: string;
}

export interface Result {
  readonly url: string;
  /** Id of the report. */
  readonly report: string;
  /** Id of the section. */
  readonly section: string;
  readonly title: string;
  readonly occurrences: number;
  readonly paragraphs: readonly ResultParagraph[];
}

export interface SearchResults {
  readonly query: string;
  /** Sections that hold every part of the query. */
  readonly total: number;
  readonly occurrences: number;
  readonly results: readonly Result[];
}

export interface ExploredParagraph {
  readonly id: string;
  readonly url: string;
  readonly occurrences: number;
  readonly excerpt: Excerpt;
  /** Figures that a hit touches. */
  readonly figures: readonly SectionFigure[];
}

export interface ExploredResult {
  readonly doc: number;
  readonly report: HeadReport;
  readonly section: SectionText;
  readonly occurrences: number;
  readonly paragraphs: readonly ExploredParagraph[];
}

export interface Exploration {
  readonly query: string;
  /** How the query was read: the parts searched, other readings of its pinyin. */
  readonly reading: Reading;
  readonly total: number;
  readonly occurrences: number;
  readonly facets: FacetCounts;
  readonly occurrencesByYear: Readonly<Record<string, number>>;
  /** All reports of the archive, newest first. */
  readonly reports: readonly HeadReport[];
  readonly results: readonly ExploredResult[];
}

const DEFAULT_LIMIT = 20;

export interface Engine {
  /** The module's contract: see CONTRACT of `/search.js` in the README. */
  search(query: string, options?: SearchOptions): Promise<SearchResults>;
  /** The same search with what an interface needs beyond it. */
  explore(query: string, options?: SearchOptions): Promise<Exploration>;
  /** The opened index, for look-ups beside the passages. */
  reader(): Promise<IndexReader>;
}

/**
 * `load` fetches a file by its path below the index folder, `openPostings` the index of places; `base` is put before the
 * addresses of results, '' at the root of a host.
 */
export function createEngine(load: Load, openPostings: OpenPostings, base = ''): Engine {
  let opening: Promise<IndexReader> | null = null;
  const reader = (): Promise<IndexReader> => {
    opening ??= IndexReader.open(load, openPostings);
    opening.catch(() => (opening = null));
    return opening;
  };
  const open = async (query: string, options: SearchOptions): Promise<Exploration> => {
    options.signal?.throwIfAborted();
    return run(await reader(), query, options);
  };
  const explore: Engine['explore'] = async (query, options = {}) =>
    rebased(await unlessAborted(open(String(query), options), options.signal), base);
  return {
    reader,
    explore,
    async search(query, options) {
      const { total, occurrences, results } = await explore(query, options);
      return { query, total, occurrences, results: results.map(plainResult) };
    },
  };
}

async function run(
  reader: IndexReader,
  query: string,
  { filters = {}, sort = 'relevance', limit = DEFAULT_LIMIT, signal }: SearchOptions,
): Promise<Exploration> {
  signal?.throwIfAborted();
  const chosen = chosenValues(filters);
  checkSort(sort);
  const { reading, hits } = await readQuery(reader, query);
  signal?.throwIfAborted();
  const joined = hits.length === 0 ? [] : joinParts(reader.sections, hits);
  const { kept, counts, occurrencesByYear } = applyFilters(reader.sections, joined, chosen);
  const first = sorted(reader.sections, kept, sort).slice(0, Math.max(0, limit));
  const results = await Promise.all(
    first.map((found) => locate(reader, found, reading.parts, signal)),
  );
  signal?.throwIfAborted();
  return {
    query,
    reading,
    total: kept.length,
    occurrences: kept.reduce((sum, found) => sum + found.occurrences, 0),
    facets: counts,
    occurrencesByYear,
    reports: reader.sections.newest,
    results,
  };
}

/** Rejects with the signal's reason as soon as it is aborted, whatever `work` still waits for. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** The same with addresses of this host. */
function rebased(found: Exploration, base: string): Exploration {
  const at = <T extends { readonly url: string }>(item: T): T => ({
    ...item,
    url: base + item.url,
  });
  return {
    ...found,
    results: found.results.map((result) => ({
      ...result,
      section: at(result.section),
      paragraphs: result.paragraphs.map((paragraph) => ({
        ...at(paragraph),
        figures: paragraph.figures.map(at),
      })),
    })),
  };
}

async function locate(
  reader: IndexReader,
  found: Ranked,
  parts: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ExploredResult> {
  const section = await reader.section(found.doc);
  signal?.throwIfAborted();
  const canonical = canonicalTexts(reader, section);
  const pieces = [
    { id: section.id, url: section.url, text: section.heading },
    ...section.paragraphs,
  ];
  const paragraphs = pieces.flatMap(({ id, url, text }, index): ExploredParagraph[] => {
    const count = parts.reduce(
      (sum, part) => sum + occurrences(canonical[index] ?? '', part).length,
      0,
    );
    if (count === 0) return [];
    const ranges = hitRanges(text, parts, reader.head.folds);
    const figures = section.figures.filter(
      ({ paragraph, start, end }) =>
        paragraph === index - 1 && ranges.some((range) => range[0] < end && range[1] > start),
    );
    return [{ id, url, occurrences: count, excerpt: excerptAt(text, ranges), figures }];
  });
  const report = reader.sections.reportOf(found.doc);
  return { doc: found.doc, report, section, occurrences: found.occurrences, paragraphs };
}

function plainResult({ report, section, occurrences, paragraphs }: ExploredResult): Result {
  return {
    url: section.url,
    report: report.id,
    section: section.id,
    title: section.heading === '' ? report.title : section.heading,
    occurrences,
    paragraphs: paragraphs.map(({ id, url, excerpt }) => ({
      id,
      url,
      excerpt: excerptHtml(excerpt),
    })),
  };
}
