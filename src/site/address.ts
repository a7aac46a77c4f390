/** SITE_URL, the public address of the archive, path included: https://example.org/archive/ */
import { ContentError } from '../content/error.ts';

export interface PublicAddress {
  readonly origin: string;
  /** Base path without a trailing slash, '' at the root of a host. */
  readonly base: string;
}

/**
 * What SITE_URL names; the local server, where it is not set.
 * @throws ContentError when it is no address of the web
 */
export function publicAddress(): PublicAddress {
  const given = process.env['SITE_URL'] || 'http://127.0.0.1:4321/';
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given))
    throw new ContentError(
      'SITE_URL',
      1,
      `${given} is no web address`,
      'write it whole, as https://example.org/archive/',
    );
  const { origin, pathname } = new URL(given);
  return { origin, base: pathname.replace(/\/+$/, '') };
}
