import type { APIRoute } from 'astro';
import { loadManifest } from '../../../explorer/load.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(loadManifest()), {
    headers: { 'content-type': 'application/json' },
  });
