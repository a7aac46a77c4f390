/** Golden drawings: compared byte for byte; a missing one fails instead of being written. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** One element a line, so that a difference shows where it is. */
export function normalise(svg: string): string {
  return `${svg.replace(/></g, '>\n<')}\n`;
}

/** `vitest run tests/charts -u` with UPDATE_GOLDENS=1 writes; look at the pictures before committing. */
export async function expectGolden(name: string, svg: string): Promise<void> {
  const file = fileURLToPath(new URL(`./${name}.svg`, import.meta.url));
  if (!process.env['UPDATE_GOLDENS']) {
    expect(existsSync(file), `${name}.svg is missing; see tests/charts/golden.ts`).toBe(true);
  }
  await expect(normalise(svg)).toMatchFileSnapshot(file);
}
