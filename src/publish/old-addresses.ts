/** Makes every address of the ledger answer on a built site. */
import type { Archive } from '../archive/archive.ts';
import { follow, leads } from '../content/aliases.ts';
import type { Fragments, Ledger } from '../content/ledger.ts';
import { parseEntry, sameWords } from '../content/ledger.ts';
import type { Moves } from '../content/moves.ts';
import { movesOf } from '../content/moves.ts';
import { movedText } from '../i18n/moved.ts';
import { escapeMarkup } from '../markup/escape.ts';
import type { Alias } from '../schemas/aliases.ts';
import { htmlLang } from '../site/locales.ts';
import type { Places } from '../site/short.ts';
import { placesPath } from '../site/short.ts';
import { appendMoved, idsOf, insertAnchor, insertNote, markMoved, redirectPage } from './html.ts';
import { paragraphsOfLost } from './moved.ts';

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
  /** The words that stand at the addresses now. */
  readonly present?: Ledger;
  /** Page → fragments that it no longer has, where they are known; else the pages are read. */
  readonly lost?: ReadonlyMap<string, readonly string[]>;
}

/** Language folder → what readers are told in it. */
const languages = { '': 'zh', '/en': 'en' } as const;

/**
 * Pages and files that are no more send their readers on.
 * @returns the pages that moved, old → new, in every language
 */
export function keepPages(
  site: BuiltSite,
  { ledger, aliases }: Pick<Published, 'ledger' | 'aliases'>,
): Map<string, string> {
  const moves = leads(aliases);
  const moved = new Map<string, string>();
  const gone = [...ledger].filter(
    ([page]) => page.endsWith('/') && !site.files.has(pageFile(page)),
  );
  for (const page of ledger.keys())
    if (!page.endsWith('/')) keepFile(site, page, follow(page, moves));
  for (const [page, fragments] of gone)
    for (const [from, to] of redirect(site, page, fragments, moves)) moved.set(from, to);
  keepShort(site, gone, (page, fragment) => follow(`${page}#${fragment}`, moves));
  return moved;
}

/**
 * On the pages that are there, lost fragments and reworded passages lead to their new places, and so do
 * their short addresses.
 */
export function keepFragments(site: BuiltSite, published: Published): void {
  const { ledger, aliases, archive, present = new Map<string, Fragments>() } = published;
  const told = leads(aliases);
  const gone = published.lost ?? lostOf(site, ledger);
  const moves = movesOf(ledger, present);
  const doubtful = paragraphsOfLost(archive, gone, moves.shiftAt);
  const stands = (address: string): boolean => {
    const [page = '', id = ''] = address.split('#');
    return present.get(page)?.has(id) ?? false;
  };
  const place = (address: string): Place | null => {
    const alias = follow(address, told);
    const to = alias === null ? moves.now(address) : stands(alias) ? alias : moves.now(alias);
    if (to !== null || alias !== null) return { to: to ?? alias!, sure: true };
    const near = doubtful.get(address);
    return near === undefined ? null : { to: near, sure: false };
  };
  const notes = [...notesOf(published, moves), ...aliasNotes(aliases)];
  const figures = new Map<string, string>();
  const named = new Set(notes.flatMap(({ to }) => to ?? []));
  if (named.size > 0)
    for (const { url, text } of archive.figures)
      if (named.has(url)) figures.set(url, escapeMarkup(text));
  restore(site, gone, place);
  for (const [page, own] of Map.groupBy(notes, ({ page }) => page))
    edit(site, page, (html, locale) =>
      own.reduce(
        (text, { id, to }) =>
          insertNote(text, id, {
            text: movedText(languages[locale]).before(id, to, figures.get(to ?? '')),
            lang: htmlLang[languages[locale]],
            href: to === null ? null : site.base + locale + to,
          }),
        html,
      ),
    );
  keepShort(site, ledger, (page, fragment) => {
    const address = `${page}#${fragment}`;
    const here = site.files.has(pageFile(page));
    if (here && !gone.get(page)?.includes(fragment)) return null;
    const found = place(address);
    return found?.sure || !here ? (found?.to ?? null) : address;
  });
}

interface Place {
  readonly to: string;
  /** Whether it is the figure itself, not only about where it stood. */
  readonly sure: boolean;
}

/** That what an id of a page once named stands elsewhere, or can be told no more. */
interface Reworded {
  readonly page: string;
  readonly id: string;
  readonly to: string | null;
}

/** What the ledger tells of ids that name other words now. */
function notesOf({ ledger, aliases, present }: Published, { now }: Moves): Reworded[] {
  if (!present) return [];
  const told = new Set(aliases.flatMap(({ from, was }) => (was === undefined ? [] : from)));
  const notes: Reworded[] = [];
  for (const [page, fragments] of ledger)
    for (const [id, text] of fragments) {
      const here = present.get(page)?.get(id) ?? null;
      if (text === null || here === null) continue;
      const address = `${page}#${id}`;
      const { words, earlier } = parseEntry(text);
      for (const old of earlier) {
        const to = now(`${page.split('/', 3).join('/')}/${old.replace('#', '/#')}`);
        if (to !== null && to !== address) notes.push({ page, id, to });
      }
      if (sameWords(words, here) || told.has(address)) continue;
      const to = now(address);
      // a paragraph that says something else may just have been put right
      if (to !== null || id.startsWith('f')) notes.push({ page, id, to });
    }
  return notes;
}

function aliasNotes(aliases: readonly Alias[]): Reworded[] {
  return aliases.flatMap(({ from, to, was }) => {
    const [page = '', id = ''] = from.split('#');
    return was !== undefined && from !== to ? [{ page, id, to }] : [];
  });
}

function lostOf({ files }: BuiltSite, ledger: Ledger): Map<string, string[]> {
  const gone = new Map<string, string[]>();
  for (const [page, fragments] of ledger) {
    const file = pageFile(page);
    if (!page.endsWith('/') || fragments.size === 0 || !files.has(file)) continue;
    const lost = lostFragments(fragments, files.read(file));
    if (lost.length > 0) gone.set(page, lost);
  }
  return gone;
}

/** Tells the short addresses of a report's figures where those stand that are not where they were. */
function keepShort(
  { files }: BuiltSite,
  ledger: Iterable<readonly [page: string, fragments: Fragments]>,
  place: (page: string, fragment: string) => string | null,
): void {
  const reports = Map.groupBy(
    [...ledger].filter(([page]) => page.startsWith('/reports/')),
    ([page]) => page.split('/')[2] ?? '',
  );
  for (const [report, pages] of reports) {
    const moved: Record<string, string> = {};
    for (const [page, fragments] of pages)
      for (const fragment of fragments.keys()) {
        const to = fragment.startsWith('f') ? place(page, fragment) : null;
        if (to !== null) moved[fragment.slice(1)] ??= to;
      }
    if (Object.keys(moved).length === 0) continue;
    const file = placesPath(report).slice(1);
    const known = files.has(file) ? files.read(file).toString() : '{"figures":{}}';
    const places = JSON.parse(known) as Places;
    const text = `${JSON.stringify({ ...places, moved: { ...moved, ...places.moved } })}\n`;
    if (text !== known) files.write(file, text);
  }
}

/** Fragments that a page no longer has. */
export function lostFragments(fragments: Fragments, html: Buffer): string[] {
  if (fragments.size === 0) return [];
  // a byte a character: what is looked for are ids alone, and pages are long
  const ids = idsOf(html.toString('latin1'));
  return [...fragments.keys()].filter(
    (fragment) => !ids.has(Buffer.from(fragment).toString('latin1')),
  );
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
  place: (address: string) => Place | null,
): void {
  for (const [page, fragments] of gone)
    edit(site, page, (html, locale) =>
      fragments.reduce((text, fragment) => {
        const found = place(`${page}#${fragment}`);
        if (found === null) return text;
        const [target, id = ''] = found.to.split('#');
        const say = movedText(languages[locale]);
        const lang = htmlLang[languages[locale]];
        if (target !== page)
          return appendMoved(text, fragment, {
            text: say.elsewhere(fragment),
            lang,
            href: site.base + locale + found.to,
          });
        if (fragment.startsWith('f') && id.startsWith('f')) return markMoved(text, fragment, id);
        const anchored = insertAnchor(text, fragment, id);
        return found.sure
          ? anchored
          : insertNote(anchored, fragment, { text: say.doubtful(fragment), lang, href: null });
      }, html),
    );
}

type Locale = keyof typeof languages;

function edit(
  site: BuiltSite,
  page: string,
  change: (html: string, locale: Locale) => string,
): void {
  for (const locale of Object.keys(languages) as Locale[]) {
    const file = pageFile(locale + page);
    if (!site.files.has(file)) continue;
    const html = site.files.read(file).toString();
    const changed = change(html, locale);
    if (changed !== html) site.files.write(file, changed);
  }
}
