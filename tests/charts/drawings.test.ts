import { describe, expect, it } from 'vitest';
import { csv, marks, picture, standalone } from '../../src/charts/index.ts';
import { light, themes } from '../../src/charts/palette.ts';
import { cases, layouts } from './cases.ts';
import { expectGolden } from './golden.ts';

const languages = ['zh', 'en'] as const;

describe.each(Object.entries(cases))('%s', (name, chart) => {
  for (const lang of languages) {
    for (const [layout, width] of layouts(name)) {
      const drawn = chart.draw({ width, lang });
      const about = {
        id: name,
        title: chart.finding(lang),
        desc: chart.caption(lang),
      };
      const svg = picture(drawn, about);

      it(`is drawn ${layout} in ${lang} as last looked at`, async () => {
        await expectGolden(`${name}.${layout}.${lang}`, svg);
      });

      it(`is one image with title and description, ${layout} in ${lang}`, () => {
        expect(svg).toMatch(
          /^<svg [^>]*role="img"[^>]*aria-labelledby="(\S+)"[^>]*><title id="\1">/,
        );
        expect(svg).toContain(`viewBox="0 0 ${width} `);
      });

      it(`has no inline styles, ${layout} in ${lang}`, () => {
        expect(svg + marks(drawn, 'marks')).not.toMatch(/style=|<style|<script/);
      });

      it(`names only colours of the palette, ${layout} in ${lang}`, () => {
        const known = new Set<string>([
          ...Object.keys(light),
          ...themes.map((t) => `theme-${t.id}`),
        ]);
        const used = [...svg.matchAll(/var\(--([a-z0-9-]+)\)/g)].map((m) => m[1]!);
        expect(used.filter((colour) => !known.has(colour))).toEqual([]);
        expect(svg).not.toMatch(/(fill|stroke)="#/);
      });

      it(`keeps its marks inside the drawing, ${layout} in ${lang}`, () => {
        for (const mark of drawn.marks) {
          expect(mark.label).not.toBe('');
          expect(mark.x).toBeGreaterThanOrEqual(-12);
          expect(mark.x + mark.width).toBeLessThanOrEqual(width + 12);
          expect(mark.y + mark.height).toBeLessThanOrEqual(drawn.height + 12);
        }
      });

      it(`draws the same twice, ${layout} in ${lang}`, () => {
        expect(picture(chart.draw({ width, lang }), about)).toBe(svg);
      });
    }

    it(`has a finding and a caption in ${lang}`, () => {
      expect(chart.finding(lang)).not.toBe('');
      expect(chart.finding(lang)).not.toMatch(/undefined|NaN|[。.]$/);
      expect(chart.caption(lang)).toMatch(lang === 'zh' ? /。$/ : /\.$/);
    });

    it(`has a table without holes in ${lang}`, () => {
      const table = chart.table(lang);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      const lines = csv(table).trim().split('\r\n');
      expect(lines).toHaveLength(table.rows.length + 1);
    });

    it(`is a file of its own with title, source and address in ${lang}`, () => {
      const file = standalone(chart.draw({ width: 720, lang }), {
        title: chart.finding(lang),
        caption: chart.caption(lang),
        source: 'Source & more',
        address: 'https://example.org/embed/x/',
        version: 'Data version f998ce9eb10c',
        lang,
      });
      expect(file).not.toContain('var(');
      expect(file).toContain('Source &amp; more');
      expect(file).toContain('https://example.org/embed/x/');
      expect(file).toContain('Data version f998ce9eb10c');
      expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
      expect(file).not.toMatch(/href=|<script|class="chart-mark/);
    });
  }
});
