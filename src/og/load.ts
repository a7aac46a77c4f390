/** Share images for Astro pages: cards and the typeface that they need, once a build. */
import path from 'node:path';
import { loadArchive, loadComparison } from '../archive/index.ts';
import type { Card } from './card.ts';
import { textOf } from './card.ts';
import { cardsOf } from './cards.ts';
import { loadTypeface } from './noto.ts';
import type { Typeface } from './typeface.ts';

export const cache = path.resolve('.cache/og');

let cards: Promise<ReadonlyMap<string, Card>> | undefined;
let face: Promise<Typeface> | undefined;

export function loadCards(): Promise<ReadonlyMap<string, Card>> {
  cards ??= Promise.all([loadArchive(), loadComparison()]).then(([archive, comparison]) =>
    cardsOf(archive, comparison),
  );
  return cards;
}

export function loadFace(): Promise<Typeface> {
  face ??= loadCards().then((all) =>
    loadTypeface(new Set([...all.values()].flatMap((card) => [...textOf(card), '…'])), cache),
  );
  return face;
}
