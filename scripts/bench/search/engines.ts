/**
 * The engines under measurement. Each writes a folder with a page that answers
 * `ask(query)` → sections found by report, after loading the texts of the first ten.
 */
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { bundleSearch } from '../../../src/search/bundle.ts';
import { writeSearchIndex } from '../../../src/search/write.ts';
import { benchSections, plannedReports, type Corpus } from './corpus.ts';
import { pairsOf } from './pairs.ts';

export interface BenchEngine {
  readonly name: string;
  readonly write: (corpus: Corpus, reports: number, out: string) => Promise<void>;
}

function page(out: string, script: string): void {
  mkdirSync(out, { recursive: true });
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"><script type="module">${script}</script>`;
  writeFileSync(join(out, 'index.html'), html);
}

const ours: BenchEngine = {
  name: 'this search',
  async write(corpus, reports, out) {
    page(
      out,
      `window.ask = async (q) => {
        const { explore } = await import('/search.js');
        const found = await explore(q, { limit: 10 });
        return { sections: found.facets.report, occurrences: found.occurrences };
      };`,
    );
    const cache = mkdtempSync(join(tmpdir(), 'youju-shards-'));
    await Promise.all([
      writeSearchIndex({
        reports: plannedReports(corpus),
        source: { module: import.meta.resolve('./corpus.ts'), argument: String(reports) },
        comparisons: [],
        textOf: () => ({ zh: '', en: '' }),
        issuerEn: () => '',
        out,
        cache,
      }),
      bundleSearch(out),
    ]);
    rmSync(cache, { recursive: true });
  },
};

const pagefind: BenchEngine = {
  name: 'Pagefind, default',
  async write(corpus, _, out) {
    page(
      out,
      `let pagefind;
      window.ask = async (q) => {
        pagefind ??= await import('/pagefind/pagefind.js');
        await pagefind.filters();
        const found = await pagefind.search(q);
        await Promise.all(found.results.slice(0, 10).map((one) => one.data()));
        const counts = Object.entries(found.filters.report ?? {}).filter(([, n]) => n > 0);
        return { sections: Object.fromEntries(counts), occurrences: null };
      };`,
    );
    const { index } = await createIndex({});
    if (index === undefined) throw new Error('Pagefind made no index');
    for (const { id, report, text } of benchSections(corpus)) {
      await index.addCustomRecord({
        url: `/${id}/`,
        content: text,
        language: 'zh-cn',
        meta: { title: id },
        filters: { report: [report] },
      });
    }
    await index.writeFiles({ outputPath: join(out, 'pagefind') });
    await close();
  },
};

const miniSearch: BenchEngine = {
  name: 'MiniSearch on pairs, filtered',
  async write(corpus, _, out) {
    page(out, `import '/mini.js';`);
    const index = new MiniSearch({
      fields: ['text'],
      storeFields: ['report', 'text'],
      tokenize: pairsOf,
    });
    index.addAll(
      Array.from(benchSections(corpus), ({ id, report, text }) => ({
        id,
        report,
        text: text.normalize('NFKC').toLowerCase(),
      })),
    );
    writeFileSync(join(out, 'index.json'), JSON.stringify(index));
    await build({
      entryPoints: { mini: join(import.meta.dirname, 'minisearch-page.ts') },
      outdir: out,
      bundle: true,
      minify: true,
      format: 'esm',
      logLevel: 'error',
    });
  },
};

export const engines = { ours, pagefind, miniSearch };
