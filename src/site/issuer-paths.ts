/** Where pages stand that are one for an archive of one issuer, and one an issuer for more. Pure. */
import type { IssuerDirectory } from '../issuers/directory.ts';
import type { Indicator } from '../schemas/indicators.ts';
import { comparePath, indicatorPath, issuerComparePath, issuerThemePath } from './urls.ts';

/** Issuers go by the names that reports have for them; addresses without base path and language. */
export interface IssuerPaths {
  issuerId(issuer: string): string;
  comparePath(from: number, to: number, issuer: string): string;
  linePath(indicator: Pick<Indicator, 'id' | 'theme'>, issuer: string): string;
  /** The page with what reports speak of. */
  wordsPath(issuer: string): string;
  termsPath(issuer: string): string;
}

/** `many` is whether work reports of more than one issuer are held. */
export function issuerPaths(many: boolean, directory: Pick<IssuerDirectory, 'of'>): IssuerPaths {
  const issuerId = (name: string): string => directory.of(name).id;
  const own = (name: string): string | undefined => (many ? issuerId(name) : undefined);
  return {
    issuerId,
    comparePath: (from, to, issuer) => comparePath(from, to, own(issuer)),
    linePath: ({ id, theme }, issuer) =>
      many ? issuerThemePath(issuerId(issuer), theme, id) : indicatorPath(id),
    wordsPath: (issuer) => issuerComparePath(own(issuer)),
    termsPath: (issuer) => (many ? issuerComparePath(issuerId(issuer)) : '/terms/'),
  };
}
