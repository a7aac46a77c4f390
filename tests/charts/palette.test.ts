import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { light, themes } from '../../src/charts/palette.ts';
import type { Colour } from '../../src/charts/palette.ts';

const css = (name: string) =>
  readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');

/** `--name: light-dark(#a, #b)` of a style sheet. */
function pairs(sheet: string): Map<string, readonly [light: string, dark: string]> {
  const found = sheet.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name, a, b]) => [name!, [a!, b!] as const]));
}

const tokens = pairs(css('tokens'));

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (x! + 0.05) / (y! + 0.05);
}

describe('palette', () => {
  it('has the colours of the site in the files that readers save', () => {
    for (const [name, value] of Object.entries(light))
      expect([name, tokens.get(name)?.[0]]).toEqual([name, value]);
  });

  it('has the theme colours that the style sheet gives the pages', () => {
    const sheet = pairs(css('charts'));
    expect(sheet.size).toBe(themes.length);
    for (const t of themes) expect(sheet.get(`theme-${t.id}`)).toEqual([t.light, t.dark]);
  });

  const text: Colour[] = ['ink', 'ink-2', 'target', 'outcome', 'missed', 'met', 'exceeded'];
  it.each(text)('%s is readable as text on both grounds in both themes', (name) => {
    for (const mode of [0, 1] as const)
      for (const ground of ['paper', 'paper-2'])
        expect(contrast(tokens.get(name)![mode], tokens.get(ground)![mode])).toBeGreaterThanOrEqual(
          4.5,
        );
  });

  it('draws thin lines that carry meaning, and all themes, at 3:1 or better', () => {
    for (const mode of [0, 1] as const) {
      const ground = tokens.get('paper')![mode];
      expect(contrast(tokens.get('rule-2')![mode], ground)).toBeGreaterThanOrEqual(3);
      for (const t of themes) {
        expect([t.id, contrast(mode === 0 ? t.light : t.dark, ground) >= 3]).toEqual([t.id, true]);
      }
    }
  });
});
