/** Reads what people write: the catalogue of seeds, corrections, indicators, issuers. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { yamlIn } from '../../src/content/by-hand.ts';
import { readIndicators } from '../../src/content/indicators.ts';
import { readIssuers } from '../../src/content/issuers.ts';
import { parseCatalog, parseCorrections } from '../../src/convert/index.ts';
import type { Knowledge } from '../../src/convert/seed.ts';

/** @throws ConvertError with file and line for anything that is not as its schema says */
export function readKnowledge(seeds: string, content: string): Knowledge {
  const catalogFile = path.join(seeds, 'catalog.yaml');
  const catalog = existsSync(catalogFile)
    ? parseCatalog(readFileSync(catalogFile, 'utf8'), shown(catalogFile))
    : [];
  const corrections = yamlIn(path.join(content, 'corrections')).flatMap(({ name, text }) =>
    parseCorrections(text, shown(name)),
  );
  return {
    catalog,
    corrections,
    indicators: readIndicators(content),
    issuers: readIssuers(content),
  };
}

/** A path as the user knows it. */
export function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
