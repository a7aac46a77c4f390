/** Makes every address of the ledger answer on a built site. */
import type { Archive } from '../archive/archive.ts';
import { follow, leads } from '../content/aliases.ts';
import type { Fragments, Ledger } from '../content/ledger.ts';
import type { Alias } from '../schemas/aliases.ts';
import { appendMoved, idsOf, insertAnchor, insertNote, redirectPage } from './html.ts';
import { movedFigures } from './moved.ts';

/** Files of a site by their name relative to its folder. */
export interface SiteFiles {
  has(name: string): boolean;
  read(name: string): Buffer;
  write(name: string, contents: string | Buffer): void;
}

export interface BuiltSite {
  readonly files: SiteFiles;
  /** Base path without a trailing slash. */
  readonly base: string;
  readonly origin: string;
}

export interface Published {
  readonly ledger: Ledger;
  readonly aliases: readonly Alias[];
  readonly archive: Archive;
}

/** Language folder → what a reader is told of a passage that is no longer where the address points. */
const languages = {
  '': { moved: '这个地址的内容已移至新处', reworded: '这个编号先前指的文字现在在另一处' },
  '/en': {
    moved: 'What stood here has moved',
    reworded: 'What this number named before stands elsewhere now',
  },
} as const;

/**
 * Pages that moved send their readers on, lost fragments get an anchor at their new place, files that
 * moved answer at their old name too, and where a number names other words now, a note says so.
 * @returns the pages that moved, old → new, in every language
 */
export function keepOldAddresses(
  site: BuiltSite,
  { ledger, aliases, archive }: Published,
): Map<string, string> {
  const moved = keepPages(site, { ledger, aliases });
  keepFragments(site, { ledger, aliases, archive });
  return moved;
}

/**
 * Pages and files that are no more send their readers on.
 * @returns the pages that moved, old → new, in every language
 */
export function keepPages(
  site: BuiltSite,
  { ledger, aliases }: Omit<Published, 'archive'>,
): Map<string, string> {
  const moves = leads(aliases);
  const moved = new Map<string, string>();
  for (const [page, fragments] of ledger)
    if (!page.endsWith('/')) keepFile(site, page, follow(page, moves));
    else if (!site.files.has(pageFile(page)))
      for (const [from, to] of redirect(site, page, fragments, moves)) moved.set(from, to);
  return moved;
}

/** On the pages that are there, lost fragments and reworded passages lead to their new places. */
export function keepFragments(site: BuiltSite, { ledger, aliases, archive }: Published): void {
  const moves = leads(aliases);
  const gone = new Map<string, string[]>();
  for (const [page, fragments] of ledger) {
    const file = pageFile(page);
    if (!page.endsWith('/') || fragments.size === 0 || !site.files.has(file)) continue;
    const lost = lostFragments(fragments, site.files.read(file));
    if (lost.length > 0) gone.set(page, lost);
  }
  if (gone.size > 0) restore(site, gone, new Map([...movedFigures(archive, gone), ...moves]));
  for (const { from, to, was } of aliases)
    if (was !== undefined && from !== to) tellReworded(site, from, to);
}

/** Fragments that a page no longer has. */
export function lostFragments(fragments: Fragments, html: Buffer): string[] {
  if (fragments.size === 0) return [];
  const ids = idsOf(html.toString());
  return [...fragments.keys()].filter((fragment) => !ids.has(fragment));
}

/** `/reports/` → `reports/index.html` */
export const pageFile = (page: string): string => `${page.slice(1)}index.html`;

function keepFile({ files }: BuiltSite, address: string, to: string | null): void {
  const name = address.slice(1);
  if (to === null || files.has(name) || !files.has(to.slice(1))) return;
  files.write(name, files.read(to.slice(1)));
}

function redirect(
  site: BuiltSite,
  page: string,
  fragments: Fragments,
  moves: ReadonlyMap<string, string>,
): [from: string, to: string][] {
  const to = follow(page, moves);
  if (to === null) return [];
  const done: [string, string][] = [];
  for (const locale of Object.keys(languages)) {
    if (!site.files.has(pageFile(locale + (to.split('#')[0] ?? '')))) continue;
    const link = (address: string): string => site.base + locale + address;
    const places = [...fragments.keys()].flatMap((fragment): [string, string][] => {
      const place = follow(`${page}#${fragment}`, moves);
      return place === null ? [] : [[fragment, link(place)]];
    });
    site.files.write(
      pageFile(locale + page),
      redirectPage(link(to), site.origin + link(to), {
        script: `${site.base}/moved.js`,
        fragments: new Map(places),
      }),
    );
    done.push([locale + page, locale + to]);
  }
  return done;
}

/** Gives fragments that a page lost an anchor at their new place. */
function restore(
  site: BuiltSite,
  gone: ReadonlyMap<string, readonly string[]>,
  moves: ReadonlyMap<string, string>,
): void {
  for (const [page, fragments] of gone)
    edit(site, page, (html, locale, words) =>
      fragments.reduce((text, fragment) => {
        const to = follow(`${page}#${fragment}`, moves);
        if (to === null) return text;
        const [target, id = ''] = to.split('#');
        return target === page
          ? insertAnchor(text, fragment, id)
          : appendMoved(text, fragment, site.base + locale + to, words.moved);
      }, html),
    );
}

function tellReworded(site: BuiltSite, from: string, to: string): void {
  const [page = '', id = ''] = from.split('#');
  edit(site, page, (html, locale, words) =>
    insertNote(html, id, site.base + locale + to, words.reworded),
  );
}

type Words = (typeof languages)[keyof typeof languages];

function edit(
  site: BuiltSite,
  page: string,
  change: (html: string, locale: string, words: Words) => string,
): void {
  for (const [locale, words] of Object.entries(languages)) {
    const file = pageFile(locale + page);
    if (site.files.has(file))
      site.files.write(file, change(site.files.read(file).toString(), locale, words));
  }
}
