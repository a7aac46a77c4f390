import type { APIRoute } from 'astro';
import { asset } from '../site/urls.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(asset('/sitemap-index.xml'), site).href}\n`,
  );
