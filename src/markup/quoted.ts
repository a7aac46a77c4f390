import type { Archive } from '../archive/archive.ts';
import { sentenceAt } from '../explorer/sentence.ts';
import { memo } from '../memo.ts';
import { reportName, reportNameLang, sectionTitle } from '../reading/names.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import type { Lang } from '../site/urls.ts';
import { href } from '../site/urls.ts';
import type { Markup } from './html.ts';
import { html } from './html.ts';

/**
 * The sentence in which a figure stands, the figure marked, with its report and address; `label` is
 * said before the sentence, e.g. 目标.
 */
export function quoted(archive: Archive, figure: FigureRow, lang: Lang, label?: string): Markup {
  return quotedOf(archive)(figure, lang, label ?? '');
}

// a sentence is quoted wherever its figure is compared
const quotedOf = memo((archive: Archive) =>
  memo((figure: FigureRow, lang: Lang, label: string): Markup => {
    const report = archive.report(figure.report);
    const section = archive.sectionsOf(figure.report).find(({ id }) => id === figure.section)!;
    const { text } = section.paragraphs.find(({ id }) => id === figure.paragraph)!;
    const [start, end] = archive.placeInParagraph(figure.id);
    const [from, to] = sentenceAt(text, [start, end]);
    const url = href(figure.url, lang);
    const title =
      section.level > 0 && html` · <span lang="zh-CN">${sectionTitle(section, lang)}</span>`;
    return html`<figure class="quoted role-${figure.role}">
      ${label !== '' && html`<p class="quoted-label">${label}</p>`}
      <blockquote lang="zh-CN" cite="${url}">
        ${text.slice(from, start)}<a class="quoted-figure" href="${url}"
          >${text.slice(start, end)}</a
        >${text.slice(end, to)}
      </blockquote>
      <figcaption>
        <a href="${href(section.url, lang)}"
          ><span lang="${reportNameLang(report, lang)}">${reportName(report, lang)}</span
          >${title}</a
        >
      </figcaption>
    </figure>`;
  }),
);
