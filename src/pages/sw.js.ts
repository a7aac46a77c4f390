/** The service worker with the data version, base path and shell of this build. */
import type { APIRoute } from 'astro';
import { loadPublication } from '../site/publication.ts';
import { base, href } from '../site/urls.ts';
import worker from '../site/worker.js?raw';

const shell = [
  href('/offline/'),
  href('/search/'),
  href('/search/', 'en'),
  href('/search.js'),
  href('/search-data/head.bin'),
  href('/theme.js'),
];

export const GET: APIRoute = () => {
  const { edition } = loadPublication();
  const values = { version: edition.version, base, shell };
  const head = Object.entries(values)
    .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
  return new Response(head + worker, { headers: { 'content-type': 'text/javascript' } });
};
