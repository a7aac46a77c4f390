/** Makes every address of the ledger answer on a built site. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { follow, leads } from '../content/aliases.ts';
import type { Fragments, Ledger } from '../content/ledger.ts';
import type { Alias } from '../schemas/aliases.ts';
import { appendMoved, idsOf, insertAnchor, insertNote, redirectPage } from './html.ts';
import { movedFigures } from './moved.ts';

export interface BuiltSite {
  /** Folder. */
  readonly dir: string;
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
  const moves = leads(aliases);
  const gone = new Map<string, string[]>();
  const moved = new Map<string, string>();
  for (const [page, fragments] of ledger) {
    if (!page.endsWith('/')) {
      keepFile(site, page, follow(page, moves));
      continue;
    }
    const file = pageFile(site, page);
    if (existsSync(file)) {
      const ids = idsOf(readFileSync(file, 'utf8'));
      const lost = [...fragments.keys()].filter((fragment) => !ids.has(fragment));
      if (lost.length > 0) gone.set(page, lost);
    } else for (const [from, to] of redirect(site, page, fragments, moves)) moved.set(from, to);
  }
  if (gone.size > 0) restore(site, gone, new Map([...movedFigures(archive, gone), ...moves]));
  for (const { from, to, was } of aliases)
    if (was !== undefined && from !== to) tellReworded(site, from, to);
  return moved;
}

const pageFile = ({ dir }: BuiltSite, page: string): string => path.join(dir, page, 'index.html');

function keepFile({ dir }: BuiltSite, name: string, to: string | null): void {
  const file = path.join(dir, name);
  if (to === null || existsSync(file) || !existsSync(path.join(dir, to))) return;
  mkdirSync(path.dirname(file), { recursive: true });
  copyFileSync(path.join(dir, to), file);
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
    if (!existsSync(pageFile(site, locale + (to.split('#')[0] ?? '')))) continue;
    const link = (address: string): string => site.base + locale + address;
    const places = [...fragments.keys()].flatMap((fragment): [string, string][] => {
      const place = follow(`${page}#${fragment}`, moves);
      return place === null ? [] : [[fragment, link(place)]];
    });
    write(
      pageFile(site, locale + page),
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
    const file = pageFile(site, locale + page);
    if (existsSync(file)) writeFileSync(file, change(readFileSync(file, 'utf8'), locale, words));
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
