/** A fingerprint of everything but the content that a built page depends on. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { add } from './plan.ts';

// what people keep in the repository's content is that of content folders that bring none
const inputs = [
  'src',
  'public',
  'content/indicators',
  'content/issuers',
  'astro.config.mjs',
  'package-lock.json',
];

/** `values` are settings that matter as well. */
export function programFingerprint(root: string, values: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...values]));
  for (const input of inputs) add(hash, path.join(root, input));
  return hash.digest('hex').slice(0, 16);
}
