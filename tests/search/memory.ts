import { buildCommon } from '../../src/search/common.ts';
import { createEngine, type Engine } from '../../src/search/engine.ts';
import { HEAD } from '../../src/search/files.ts';
import { encodeHead } from '../../src/search/head.ts';
import type { IndexedDocument } from '../../src/search/pagefind/page.ts';
import type { PlaceRow } from '../../src/search/places-file.ts';
import { planShards, type PlannedReport, type ShardSize } from '../../src/search/plan.ts';
import { toHits, toPlaces, type Postings } from '../../src/search/postings.ts';
import { indexedReport } from '../../src/search/records.ts';
import { encodeShard } from '../../src/search/shard-file.ts';
import { countNames } from '../../src/search/words.ts';
import { buildShard } from '../../src/search/shard.ts';
import { rowsByReport, type SearchRows } from './rows.ts';

/** The places of terms, looked up in the texts themselves. */
export function postingsOf(documents: readonly IndexedDocument[]): Postings {
  return {
    unit: (unit) => {
      const found = documents.flatMap(({ texts }, doc): [number, number][] => {
        const count = texts.join('').split(unit).length - 1;
        return count > 0 ? [[doc, count]] : [];
      });
      return Promise.resolve(toHits(found));
    },
    places: (term) => {
      const found = documents.flatMap(({ texts }, doc): [number, number[]][] => {
        const positions: number[] = [];
        let base = 0;
        for (const text of texts) {
          for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
            positions.push(base + at);
          base += text.length + 1;
        }
        return positions.length > 0 ? [[doc, positions]] : [];
      });
      return Promise.resolve(toPlaces(found));
    },
    figures: ({ number, rest }) => {
      const found = documents.flatMap(({ figures }, doc): [number, number[]][] => {
        const own = figures.filter((one) => one.number === number && one.rest.startsWith(rest));
        return own.length > 0 ? [[doc, own.map((_, index) => index)]] : [];
      });
      return Promise.resolve(toPlaces(found));
    },
  };
}

/** 甲市 is In English 甲市. */
const issuerEn = (issuer: string): string => `In English ${issuer}`;

/** An engine over an index held in memory, in shards of that size, and the paths it has loaded. */
export function engineOf(
  rows: SearchRows,
  size?: ShardSize,
  places: readonly PlaceRow[] = [],
): Engine & { readonly loaded: string[] } {
  const planned = rowsByReport(rows).map((one): PlannedReport & { one: typeof one } => ({
    ...one.report,
    characters: one.sections.flatMap(({ paragraphs }) => paragraphs).length * 100,
    fingerprint: '',
    one,
  }));
  const plan = planShards(planned, size);
  const shards = plan.map((reports) => buildShard(reports.map(({ one }) => indexedReport(one))));
  const texts = new Map(rows.figures.map(({ id, text }) => [id, { zh: text, en: text }]));
  const issuers = new Map(rows.reports.map(({ id, issuer }) => [id, issuer]));
  const common = buildCommon({
    facts: shards.map(({ facts }) => facts),
    comparisons: rows.comparisons,
    count: (words) =>
      shards.map(({ documents }) =>
        countNames(
          documents.flatMap((one) => one.texts),
          words,
        ),
      ),
    textOf: (figure) => texts.get(figure) ?? { zh: figure, en: figure },
    issuerOf: (report) => issuers.get(report) ?? '',
    issuerEn,
    places,
  });
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const keep = (path: string, content: string | Uint8Array): void => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    files.set(path, Uint8Array.from(bytes));
  };
  const head = encodeHead({
    hasPlaces: places.length > 0,
    ...common.head,
    common: 'common',
    engine: 'engine.wasm',
    reports: plan.flat().map((report) => ({ ...report, issuerEn: issuerEn(report.issuer) })),
    shards: shards.map(({ facts: { sections } }, index) => ({
      folder: `shard${index}`,
      reports: sections.length,
      sections: sections.reduce((sum, count) => sum + count, 0),
    })),
  });
  keep(HEAD, head);
  keep('engine.wasm', '');
  for (const [path, content] of [...common.files, ...common.placeFiles])
    keep(`common/${path}`, content);
  for (const [index, { file, files: own }] of shards.entries()) {
    keep(`shard${index}/shard.bin`, encodeShard({ ...file, chunks: [] }));
    for (const [path, content] of own) keep(`shard${index}/${path}`, content);
  }
  const loaded: string[] = [];
  const load = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    loaded.push(path);
    const file = files.get(path);
    if (file === undefined) throw new Error(`no file ${path}`);
    return file;
  };
  const documents = shards.flatMap((shard) => shard.documents);
  const engine = createEngine(load, async () => postingsOf(documents));
  return { ...engine, loaded };
}
