/** SITE_URL, the public address of the archive, path included: https://example.org/archive/ */

export interface PublicAddress {
  readonly origin: string;
  /** Base path without a trailing slash, '' at the root of a host. */
  readonly base: string;
}

/** What SITE_URL names; the local server, where it is not set. */
export function publicAddress(): PublicAddress {
  const { origin, pathname } = new URL(process.env['SITE_URL'] || 'http://127.0.0.1:4321/');
  return { origin, base: pathname.replace(/\/+$/, '') };
}
