/** Share images: /og/<path of the page>.png */
import type { APIRoute } from 'astro';
import type { Card } from '../../og/card.ts';
import { cardSvg } from '../../og/card.ts';
import { cache, loadCards, loadFace } from '../../og/load.ts';
import { renderPng } from '../../og/render.ts';

export async function getStaticPaths() {
  const cards = await loadCards();
  return [...cards].map(([path, card]) => ({ params: { card: path.slice(1) }, props: { card } }));
}

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => {
  const png = await renderPng(cardSvg(card, await loadFace()), cache);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
