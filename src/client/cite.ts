/**
 * The citation box follows the address: `#p3` cites paragraph 3, `#f8471` the figure, and the link to
 * a comparison keeps the governments picked. The access date is that of the reader's clock. Buttons
 * copy; the words are announced.
 */
import type { Citable } from '../cite/citable.ts';
import { formats } from '../cite/formats.ts';
import { fileLink, fileName } from '../cite/link.ts';
import { escapeMarkup } from '../markup/escape.ts';
import { citeFigure, citeParagraph } from '../cite/rows.ts';
import { sentenceAt } from '../cite/sentence.ts';
import { citeText } from '../i18n/cite.ts';
import { shortPath } from '../site/short.ts';
import { asset } from '../site/urls.ts';

const box = document.getElementById('cite');
if (box) {
  const page = JSON.parse(box.dataset['work'] ?? '') as Citable;
  const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const text = citeText(lang);
  const what = box.querySelector('[data-cite-what]');
  const atFirst = what?.textContent ?? '';

  const follow = (): void => {
    const work = { ...cited(page), accessed: today() };
    for (const entry of box.querySelectorAll<HTMLElement>('[data-format]')) {
      const format = formats.find(({ id }) => id === entry.dataset['format']);
      const pre = entry.querySelector('pre');
      if (!format || !pre) continue;
      const written = format.write(work);
      pre.textContent = written;
      const link = entry.querySelector('a');
      if (!link || !format.file) continue;
      link.href = fileLink(format.file.mediaType, written);
      link.download = fileName(work, format.file.ending);
    }
    const address = box.querySelector<HTMLAnchorElement>('[data-cite-short]');
    if (address) {
      address.href = new URL(asset(shortPath(work.id)), work.url).href;
      address.textContent = address.href;
    }
    showFrame(work);
    if (what) what.textContent = work.place ? text.what.paragraph(work.place) : atFirst;
  };

  box.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-cite-copy]');
    const pre = button?.closest('.cite-format')?.querySelector('pre');
    if (!button || !pre) return;
    navigator.clipboard?.writeText(pre.textContent).then(
      () => announce(button.dataset['citeCopy'] ?? ''),
      () => getSelection()?.selectAllChildren(pre),
    );
  });
  for (const change of ['hashchange', 'addresschange']) addEventListener(change, follow);
  follow();
}

/** The code of an embedded frame, for a figure alone. */
function showFrame({ id, title, version, url }: Citable): void {
  const entry = document.querySelector<HTMLElement>('[data-cite-frame]');
  const pre = entry?.querySelector('pre');
  if (!entry || !pre) return;
  entry.hidden = !/\.f\d+$/.test(id);
  const source = new URL(asset(`/embed/figure/#${id}@${version}`), url).href;
  pre.textContent = `<iframe src="${source}" title="${escapeMarkup(title)}" width="560" height="260" loading="lazy"></iframe>`;
}

function cited(page: Citable): Citable {
  const picked = /[?&](issuers=[\w,-]+)/.exec(location.search)?.[1];
  if (page.kind === 'compilation')
    return picked === undefined ? page : { ...page, url: `${page.url}?${picked}` };
  const fragment = location.hash.slice(1);
  const target = /^[pf]\d+$/.test(fragment) ? document.getElementById(fragment) : null;
  const paragraph = target?.closest('p[id]')?.id;
  if (!target || !paragraph || page.section === null) return page;
  const id = `${page.id}.${paragraph}`;
  const text = document.getElementById(paragraph)?.textContent ?? '';
  if (fragment.startsWith('p')) return citeParagraph(page, { id, text });
  const report = page.id.slice(0, page.id.lastIndexOf('.'));
  const figure = target.querySelector('a.figure') ?? target; // it may be named by an earlier number
  return citeFigure(
    page,
    { id: `${report}.${figure.id}`, paragraph: id, text: figure.textContent },
    sentenceAt(text, offsetWithin(figure)),
  );
}

/** How many UTF-16 units of its paragraph stand before an element. */
function offsetWithin(element: Element): number {
  const range = document.createRange();
  range.setStart(element.closest('p[id]') ?? element, 0);
  range.setEndBefore(element);
  return range.toString().length;
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function announce(words: string): void {
  const status = document.getElementById('announce');
  if (status) status.textContent = words;
}
