import { t } from '../i18n/index.ts';
import { memo } from '../memo.ts';
import type { OutlineNode } from '../reading/outline.ts';
import type { ReportRow, SectionRow } from '../schemas/opendata.ts';
import type { Lang } from '../site/urls.ts';
import { href } from '../site/urls.ts';
import type { Markup } from './html.ts';
import { html, Markup as Made } from './html.ts';
import { sectionHeading } from './section-heading.ts';

/** The plan of a report as a list of links, the current section marked. */
export function outlineMarkup(
  outline: readonly OutlineNode[],
  report: ReportRow,
  lang: Lang,
  current: SectionRow,
): Markup {
  const link = `href="${href(current.url, lang)}"`;
  return new Made(plain(outline, report, lang).replace(link, `${link} aria-current="page"`));
}

const plain = (outline: readonly OutlineNode[], report: ReportRow, lang: Lang): string =>
  ofReport(report, lang)(outline);

// every page of a report shows the same list
const ofReport = memo((report: ReportRow, lang: Lang) =>
  memo((outline: readonly OutlineNode[]) => list(outline, report, lang).html),
);

function list(outline: readonly OutlineNode[], report: ReportRow, lang: Lang): Markup {
  const text = t(lang);
  const heading = (section: SectionRow): Markup => sectionHeading(section, report, lang);
  const row = (section: SectionRow, before: Markup | null, behind: Markup | null): Markup =>
    html`<li><a href="${href(section.url, lang)}">${before}${heading(section)}</a>${behind}</li>`;
  return html`<ol class="outline-list">
    ${outline.map(({ section, children, missing }) => {
      const part =
        section.heading === null
          ? html`<span class="heading-part">${text.part[section.part]}</span>`
          : null;
      const absent =
        missing &&
        html`<li class="outline-missing">
          <span lang="zh-CN">${text.report.missingRows(...missing)}</span> ${text.report.notHeld}
        </li>`;
      const below =
        children.length === 0
          ? null
          : html`<ol>
              ${children.map((child) => row(child, null, null))}${absent}
            </ol>`;
      return row(section, part, below);
    })}
  </ol>`;
}
