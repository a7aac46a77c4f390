/** Follows a short address. Stands on /f/ and on the page for all that is missing. */
import type { Places } from '../site/short.ts';
import { placeOfFigure, placesPath, resolveShort, shortId } from '../site/short.ts';
import { asset } from '../site/urls.ts';

const id = shortId(location);
if (id !== '') void follow(id);

async function follow(address: string): Promise<void> {
  const target = resolveShort(address);
  if (target.kind === 'unknown') return;
  if (target.kind === 'address') return location.replace(asset(target.path));
  const response = await fetch(asset(placesPath(target.report)));
  if (!response.ok) return;
  const places = (await response.json()) as Places;
  location.replace(asset(placeOfFigure(target.report, target.number, places)));
}
