/** What publishing reads of a built page, and the few things that it adds. Pure, on text. */

/** All values of `id` attributes. */
export function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''));
}

/** Puts an empty anchor before the element with another id, for a fragment that moved within its page. */
export function insertAnchor(html: string, id: string, before: string): string {
  const at = html.search(new RegExp(`<[a-z][a-z0-9]*(?: [^<>]*)? id="${before}"`));
  return at < 0 ? html : `${html.slice(0, at)}<a id="${id}"></a>${html.slice(at)}`;
}

/** Puts a figure's link into an element with another id, for a figure that moved within its page. */
export function markMoved(html: string, id: string, figure: string): string {
  const at = html.indexOf(`<a class="figure" id="${figure}"`);
  const end = html.indexOf('</a>', at) + '</a>'.length;
  return at < 0
    ? html
    : `${html.slice(0, at)}<span class="moved" id="${id}">${html.slice(at, end)}</span>${html.slice(end)}`;
}

/** What readers are told who come by an address that named something else, in the page's language. */
export interface Note {
  readonly text: string;
  readonly lang: string;
  /** Where it leads, if anywhere. */
  readonly href: string | null;
}

const told = ({ text, href }: Note): string =>
  href === null ? text : `<a href="${href}">${text}</a>`;

/** Ends the page's text with a link to where a fragment of it stands now. */
export function appendMoved(html: string, id: string, note: Note): string {
  const at = html.lastIndexOf('</main>');
  const end = `<p id="${id}" class="page note">${told(note)}</p>`;
  return at < 0 ? html : html.slice(0, at) + end + html.slice(at);
}

/**
 * Puts a note before the paragraph that an id names or stands in, about what the id once named; pages
 * show it to those who come by the id.
 */
export function insertNote(html: string, id: string, note: Note): string {
  const named = html.indexOf(` id="${id}"`);
  const open = html.lastIndexOf('<', named);
  // an anchor of a lost fragment stands before its paragraph
  const before = html.startsWith(`<a id="${id}"></a>`, open);
  const at = named < 0 ? -1 : before ? open : html.lastIndexOf('<p', named);
  return at < 0
    ? html
    : `${html.slice(0, at)}<p class="note was" data-was="${id}" lang="${note.lang}">${told(note)}</p>${html.slice(at)}`;
}

/**
 * A page that sends its readers on, for hosts that know no redirects: with script to where the
 * fragment stands now, without it to the page.
 */
export function redirectPage(
  href: string,
  absolute: string,
  { script, fragments }: { script: string; fragments: ReadonlyMap<string, string> },
): string {
  const places = [...fragments].map(
    ([id, place]) => `<li><a id="${id}" href="${place}">#${id}</a></li>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>已移至新地址 Moved</title><script src="${script}"></script><noscript><meta http-equiv="refresh" content="0;url=${href}"></noscript><meta name="robots" content="noindex"><link rel="canonical" href="${absolute}"></head><body><p><a href="${href}">${absolute}</a></p>${places.length > 0 ? `<ul>${places.join('')}</ul>` : ''}</body></html>\n`;
}

export interface PageHead {
  readonly canonical: string;
  readonly indexed: boolean;
  readonly modified: string | null;
  /** `hreflang` and absolute address. */
  readonly languages: readonly (readonly [lang: string, href: string])[];
}

/** What a page says of itself; null where it has no canonical address. */
export function readHead(html: Buffer): PageHead | null {
  const head = html.toString('utf8', 0, html.indexOf('</head>'));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  if (canonical === undefined) return null;
  const languages = head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return {
    canonical,
    indexed: !/<meta name="robots" content="[^"]*noindex/.test(head),
    modified: /<meta name="DCTERMS\.modified" content="([^"]+)"/.exec(head)?.[1] ?? null,
    languages: [...languages].map(([, lang, href]) => [lang ?? '', href ?? '']),
  };
}
