/** The explorer's data for Astro pages, made once a scope. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadArchive, loadCatalogue } from '../archive/index.ts';
import { chunkPrefix, once, scope } from '../archive/scope.ts';
import { themes } from '../compare/themes.ts';
import { t } from '../i18n/index.ts';
import type { ReportRow } from '../schemas/opendata.ts';
import type { Lang } from '../site/urls.ts';
import type { Chunk, Manifest } from './chunk.ts';
import { chunkFile, sentencesFile } from './chunk.ts';
import { collect } from './collect.ts';
import type { ExplorerReport } from './columns.ts';
import { encode, manifestOf } from './encode.ts';
import type { Labels } from './labels.ts';
import { FigureTable } from './table.ts';

export interface Explorer {
  /** All rows; sentences are loaded where they are asked for. */
  readonly table: FigureTable;
  /** Loads the sentences of rows, and of those that lie in their chunks. */
  readonly loadSentences: (rows: readonly number[]) => void;
}

/** The figures of the reports of the scope; on pages of a big archive those that are asked for. */
export function loadReportFigures(): (report: ReportRow) => ExplorerReport {
  return once('report figures', () => {
    const archive = loadArchive();
    const themeOf = new Map(loadCatalogue().indicators.map(({ id, theme }) => [id, theme]));
    return (report: ReportRow) =>
      once(`figures of ${report.id}`, () =>
        collect(archive, report, (indicator) => themeOf.get(indicator) ?? null),
      );
  });
}

/** The chunks of the unit, or of an archive in memory. */
export function loadExplorerFiles(): ReturnType<typeof encode> {
  return once('explorer files', () => {
    const collected = loadReportFigures();
    return encode(loadArchive().reports.map(collected), chunkPrefix());
  });
}

/** What there is to load below /data/explorer/. */
export function loadManifest(): Manifest {
  return once('explorer manifest', () => {
    const here = scope();
    return manifestOf(here.kind === 'site' ? here.chunks : loadExplorerFiles().chunks);
  });
}

/** All figures of the archive, as a browser has them when all chunks are loaded. */
export function loadExplorer(): Explorer {
  return once('explorer', () => {
    const manifest = loadManifest();
    const read = reader();
    const table = new FigureTable(manifest);
    for (const [number, { name }] of manifest.chunks.entries())
      table.addRows(number, JSON.parse(read(chunkFile(name))) as Chunk);
    const loadSentences = (rows: readonly number[]): void => {
      for (const number of new Set(rows.map((row) => table.chunks.of(row)))) {
        const { name } = manifest.chunks[number]!;
        table.addSentences(number, JSON.parse(read(sentencesFile(name))) as string[]);
      }
    };
    return { table, loadSentences };
  });
}

/** Files of chunks: from memory, or as the units wrote them into the site. */
function reader(): (file: string) => string {
  const here = scope();
  if (here.kind === 'site')
    return (file) => readFileSync(path.join(here.out, 'data', 'explorer', file), 'utf8');
  const { files } = loadExplorerFiles();
  return (file) => files.get(file) ?? '';
}

export function labelsIn(lang: Lang): Labels {
  const { role, measure } = t(lang);
  return {
    lang,
    role,
    measure,
    theme: Object.fromEntries(themes.map((theme) => [theme.id, theme[lang]])),
  };
}
