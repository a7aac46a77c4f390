/** Share images for Astro pages: the cards of the scope and the typeface that they need. */
import path from 'node:path';
import { loadArchive, loadComparison, loadSummary } from '../archive/index.ts';
import { hasSectionPictures, once, rendersSite, holdsTexts } from '../archive/scope.ts';
import { loadHoldings, loadMany } from '../site/issuers.ts';
import type { Card } from './card.ts';
import { textOf } from './card.ts';
import { siteCards, workCards } from './cards.ts';
import { issuerCards } from './issuer-cards.ts';
import { openTypeface } from './noto.ts';
import type { Typeface } from './typeface.ts';

export const cache = path.resolve('.cache/og');

type Cards = ReadonlyMap<string, Card>;

/** Cards of reports and sections. */
export function loadWorkCards(): Promise<Cards> {
  return once('work cards', async () => workCards(await loadArchive(), hasSectionPictures()));
}

/** Cards of pages of the whole archive. */
export function loadSiteCards(): Promise<Cards> {
  return once('site cards', async () => {
    const { pairs } = await loadSummary();
    return new Map([
      ...siteCards(await loadArchive(), await loadComparison(), pairs),
      ...(await loadIssuerCards()),
    ]);
  });
}

/** Cards of governments, where there are several; drawn with the pages of the whole archive. */
async function loadIssuerCards(): Promise<Cards> {
  if (!(await loadMany())) return new Map();
  return issuerCards(await loadHoldings(), (await loadSummary()).boards);
}

/** All that pages of the scope may point to. */
export function loadCards(): Promise<Cards> {
  return once('cards', async () => {
    const own = [
      ...(rendersSite() ? await loadSiteCards() : await loadIssuerCards()),
      ...(holdsTexts() ? await loadWorkCards() : []),
    ];
    return new Map(own);
  });
}

const typeface = openTypeface(cache);

export function loadFace(): Promise<Typeface> {
  return once('typeface', async () =>
    typeface([...(await loadCards()).values()].flatMap((card) => [...textOf(card), '…'])),
  );
}
