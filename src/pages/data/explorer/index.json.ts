import type { APIRoute } from 'astro';
import { printManifest } from '../../../explorer/chunk.ts';
import { loadManifest } from '../../../explorer/load.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(printManifest(loadManifest())), {
    headers: { 'content-type': 'application/json' },
  });
