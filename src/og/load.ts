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
export function loadWorkCards(): Cards {
  return once('work cards', () => workCards(loadArchive(), hasSectionPictures()));
}

/** Cards of pages of the whole archive. */
export function loadSiteCards(): Cards {
  return once('site cards', () => {
    const { pairs } = loadSummary();
    return new Map([...siteCards(loadArchive(), loadComparison(), pairs), ...loadIssuerCards()]);
  });
}

/** Cards of governments, where there are several; drawn with the pages of the whole archive. */
function loadIssuerCards(): Cards {
  if (!loadMany()) return new Map();
  return issuerCards(loadHoldings(), loadSummary().boards);
}

/** All that pages of the scope may point to. */
export function loadCards(): Cards {
  return once('cards', () => {
    const own = [
      ...(rendersSite() ? loadSiteCards() : loadIssuerCards()),
      ...(holdsTexts() ? loadWorkCards() : []),
    ];
    return new Map(own);
  });
}

const typeface = openTypeface(cache);

export function loadFace(): Promise<Typeface> {
  return once('typeface', async () =>
    typeface([...loadCards().values()].flatMap((card) => [...textOf(card), '…'])),
  );
}
