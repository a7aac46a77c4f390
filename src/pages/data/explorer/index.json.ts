import type { APIRoute } from 'astro';
import { loadManifest } from '../../../explorer/load.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await loadManifest()), {
    headers: { 'content-type': 'application/json' },
  });
