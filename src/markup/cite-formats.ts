import type { Citable } from '../cite/citable.ts';
import { formats } from '../cite/formats.ts';
import { fileLink, fileName } from '../cite/link.ts';
import { citeText } from '../i18n/cite.ts';
import { memo } from '../memo.ts';
import { shortPath } from '../site/short.ts';
import type { Lang } from '../site/urls.ts';
import { asset } from '../site/urls.ts';
import type { Markup, Part } from './html.ts';
import { html } from './html.ts';

/** A work in each of the formats, which is the same in every language. */
const written = memo((work: Citable) =>
  formats.map(({ id, name, file, write }) => {
    const own = write(work);
    return {
      id,
      name,
      reference: html`<pre lang="zh-CN">${own}</pre>`,
      target:
        file &&
        html`href="${fileLink(file.mediaType, own)}" download="${fileName(work, file.ending)}"`,
    };
  }),
);

/** The ways to cite a work, as the terms and descriptions of a list. */
export function citeFormats(work: Citable, lang: Lang): Markup {
  const text = citeText(lang);
  const rows = written(work).map(({ id, name, reference, target }) => {
    const download =
      target && html`<a ${target} aria-label="${text.downloadOf(name)}">${text.download}</a>`;
    const copy = html`<button
      class="needs-script"
      type="button"
      data-cite-copy="${text.copied}"
      aria-label="${text.copyOf(name)}"
    >
      ${text.copy}
    </button>`;
    return html`<div class="cite-format" data-format="${id}">
      ${row(name, reference, [copy, download])}
    </div>`;
  });
  return html`${rows}${shortAddress(work, lang)}${frame(lang)}`;
}

function row(term: string, body: Markup, actions: Part): Markup {
  return html`<dt>${term}</dt>
    <dd>
      ${body}
      <p class="cite-actions">${actions}</p>
    </dd>`;
}

/** What the archive put together itself has no short address. */
function shortAddress(work: Citable, lang: Lang): Markup | null {
  if (work.kind === 'dataset' || work.kind === 'compilation') return null;
  const text = citeText(lang);
  const address = new URL(asset(shortPath(work.id)), work.url).href;
  return html`<div class="cite-format">
    <dt>${text.short}</dt>
    <dd>
      <a data-cite-short data-copy="${text.shortCopied}" href="${address}">${address}</a>
    </dd>
  </div>`;
}

/** Filled by script where the address names a figure. */
function frame(lang: Lang): Markup {
  const text = citeText(lang);
  const copy = html`<button
    type="button"
    data-cite-copy="${text.copied}"
    aria-label="${text.copyOf(text.frame)}"
  >
    ${text.copy}
  </button>`;
  const body = html`<p class="note">${text.frameNote}</p>
    <pre></pre>`;
  return html`<div class="cite-format" data-cite-frame hidden>${row(text.frame, body, copy)}</div>`;
}
