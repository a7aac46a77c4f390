/** The routes of share images. */
import type { APIRoute } from 'astro';
import type { Card } from './card.ts';
import { cardSvg } from './card.ts';
import { cache, loadFace } from './load.ts';
import { renderPng } from './render.ts';

/** Static paths of cards whose page lies below `folder`; `name` is the route's parameter. */
export function pathsOf(cards: ReadonlyMap<string, Card>, folder: string, name: string) {
  return [...cards].map(([path, card]) => ({
    params: { [name]: path.slice(folder.length) },
    props: { card },
  }));
}

export const drawCard: APIRoute<{ card: Card }> = async ({ props: { card } }) => {
  const png = await renderPng(cardSvg(card, await loadFace()), cache);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
