import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { Card } from '../../src/og/card.ts';
import { cardSvg, textOf } from '../../src/og/card.ts';
import { openTypeface } from '../../src/og/noto.ts';
import { renderPng } from '../../src/og/render.ts';
import { widthOf } from '../../src/og/typeface.ts';
import { wrap } from '../../src/og/wrap.ts';

const cache = mkdtempSync(path.join(tmpdir(), 'og-'));
afterAll(() => rmSync(cache, { recursive: true }));

const card: Card = {
  kicker: '临安市政府工作报告 2024',
  title: '（二）深入推进“建圈强链”，加快建设现代化产业体系；镕、喆、㐂、𠮷',
  number: { text: '2448户', label: '2024年目标：城中村', role: 'target' },
  strokes: [{ at: 0.5, role: 'outcome' }],
  points: [],
  id: 'linan-2024.plan-2',
};
const face = await openTypeface(cache)([...textOf(card), '…']);

describe('the typeface', () => {
  test('has every character of both languages in both weights', () => {
    for (const char of '政府工作报告“建圈强链”（一）Youju 0123456789%.…—、镕喆')
      for (const weight of [400, 700] as const)
        if (textOf(card).includes(char))
          expect(face.outline(char, weight), `${char} ${weight}`).not.toBeNull();
  });

  test('is heavier at weight 700', () => {
    expect(face.outline('工', 700)?.path).not.toBe(face.outline('工', 400)?.path);
  });

  test('gives a Han character the width of an em', () => {
    expect(widthOf('工作', 50, 400, face)).toBe(100);
  });
});

describe('lines', () => {
  const box = { size: 50, weight: 400, face } as const;

  test('do not begin with closing punctuation nor end with opening punctuation', () => {
    const text = '深入推进“建圈强链”，加快建设';
    for (let width = 150; width < 800; width += 50)
      for (const line of wrap(text, { ...box, width, lines: 99 })) {
        expect(line).not.toMatch(/^[”，]/);
        expect(line).not.toMatch(/“$/);
      }
  });

  test('lose nothing while they fit', () => {
    const text = '深入推进“建圈强链”，加快建设';
    expect(wrap(text, { ...box, width: 300, lines: 99 }).join('')).toBe(text);
  });

  test('that are too many end in an ellipsis', () => {
    const lines = wrap('工作'.repeat(50), { ...box, width: 300, lines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  test('keep a number whole', () => {
    const lines = wrap('二〇二四 2024 工作', { ...box, width: 240, lines: 9 });
    expect(lines.some((line) => line.includes('2024'))).toBe(true);
  });
});

describe('the image', () => {
  test('is drawn without any font or text element', () => {
    const svg = cardSvg(card, face);
    expect(svg).not.toMatch(/<text|font-family/);
    expect(svg).toContain('<path');
  });

  test('is 1200 by 630 pixels, and not rendered twice', async () => {
    const folder = path.join(cache, 'png');
    const first = await renderPng(cardSvg(card, face), folder);
    const { width, height, format } = await sharp(first).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    const kept = readdirSync(folder);
    expect(Buffer.compare(await renderPng(cardSvg(card, face), folder), first)).toBe(0);
    expect(readdirSync(folder)).toEqual(kept);
  });

  test('differs when one character does', () => {
    expect(cardSvg({ ...card, kicker: '临安市政府工作报告 2025' }, face)).not.toBe(
      cardSvg(card, face),
    );
  });
});
