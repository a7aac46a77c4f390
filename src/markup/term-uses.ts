/** Where a term occurs: on the page of terms, and in the browser where a reader asks for another. */
import type { TermCount, TermLine } from '../compare/terms.ts';
import type { Markup } from './html.ts';
import { html } from './html.ts';

/** A report as the page names it. */
export interface NamedReport {
  readonly id: string;
  /** With its year. */
  readonly name: string;
  readonly lang: string;
  /** With base path and language. */
  readonly url: string;
}

export interface TableWords {
  readonly report: string;
  readonly count: string;
  readonly rate: string;
  /** What the table is, for those who do not see it. */
  readonly label: string;
}

/** One row a report, in their order; those without the term as well. */
export function termTable(
  counts: readonly Pick<TermCount, 'report' | 'occurrences' | 'per10000'>[],
  reports: readonly NamedReport[],
  words: TableWords,
): Markup {
  const byReport = new Map(counts.map((one) => [one.report, one]));
  return html`<section class="scroll-table" tabindex="0" aria-label="${words.label}">
    <table class="term-table">
      <thead>
        <tr>
          <th scope="col">${words.report}</th>
          <th scope="col">${words.count}</th>
          <th scope="col">${words.rate}</th>
        </tr>
      </thead>
      <tbody>
        ${reports.map(({ id, name, lang }) => {
          const { occurrences = 0, per10000 = 0 } = byReport.get(id) ?? {};
          return html`<tr>
            <th scope="row" lang="${lang}">${name}</th>
            <td>${occurrences}</td>
            <td>${per10000.toFixed(1)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

/**
 * The sentences under the names of their reports, both in the order given.
 * @param link address of the site → address on the page
 */
export function termLinesList(
  lines: readonly TermLine[],
  reportOf: (id: string) => NamedReport | undefined,
  { level, link }: { level: 3 | 4; link: (path: string) => string },
): Markup {
  const byReport = Map.groupBy(lines, ({ place }) => place.slice(0, place.indexOf('.')));
  return html`${[...byReport].map(([id, own]) => {
    const report = reportOf(id);
    const name =
      report &&
      html`<a class="touch" href="${report.url}" lang="${report.lang}">${report.name}</a>`;
    return html`${
        level === 3
          ? html`<h3 class="kwic-report">${name}</h3>`
          : html`<h4 class="kwic-report">${name}</h4>`
      }
      <ol class="kwic" lang="zh-CN">
        ${own.map(
          ({ before, term, after, url }) =>
            html`<li>
              <a href="${link(url)}">
                <span class="kwic-before">${before}</span><mark>${term}</mark
                ><span class="kwic-after">${after}</span>
              </a>
            </li>`,
        )}
      </ol>`;
  })}`;
}
