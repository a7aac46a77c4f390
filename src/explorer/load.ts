/** The explorer's data for Astro pages, made once a build. */
import { loadArchive, loadCatalogue } from '../archive/index.ts';
import { once } from '../archive/scope.ts';
import { themes } from '../compare/themes.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../site/urls.ts';
import type { Chunk, Manifest } from './chunk.ts';
import { chunkFile, manifestFile, sentencesFile } from './chunk.ts';
import { collect } from './collect.ts';
import type { ExplorerReport } from './columns.ts';
import { encode } from './encode.ts';
import type { Labels } from './labels.ts';
import { FigureTable } from './table.ts';

export interface Explorer {
  /** The files below /data/explorer/. */
  readonly files: ReadonlyMap<string, string>;
  /** Everything, loaded. */
  readonly table: FigureTable;
  readonly reports: ReadonlyMap<string, ExplorerReport>;
}

export function loadExplorer(): Promise<Explorer> {
  return once('explorer', read);
}

async function read(): Promise<Explorer> {
  const archive = await loadArchive();
  const { indicators } = loadCatalogue();
  const themeOf = new Map(indicators.map(({ id, theme }) => [id, theme]));
  const reports = archive.reports.map((report) =>
    collect(archive, report, (indicator) => themeOf.get(indicator) ?? null),
  );
  const files = encode(reports);
  const parse = <T>(file: string): T => JSON.parse(files.get(file) ?? '') as T;
  const manifest = parse<Manifest>(manifestFile);
  const table = new FigureTable(manifest);
  for (const [number, { name }] of manifest.chunks.entries()) {
    table.addRows(number, parse<Chunk>(chunkFile(name)));
    table.addSentences(number, parse<string[]>(sentencesFile(name)));
  }
  return { files, table, reports: new Map(reports.map((report) => [report.report.id, report])) };
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
