import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, picture, standalone } from '../../src/charts/index.ts';
import { textWidth } from '../../src/charts/measure.ts';
import type { Lang } from '../../src/charts/types.ts';
import { launchBrowser } from '../support/browser.ts';
import { cases, layouts } from './cases.ts';

const origin = 'http://charts.test';
const source = (path: string) =>
  readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** All charts on one page, as src/components/Chart.astro sets them. */
function gallery(lang: Lang): string {
  const figures = Object.entries(cases).map(([name, chart]) => {
    const about = { title: chart.finding(lang), desc: chart.caption(lang) };
    const drawings = layouts(name).map(([layout, width]) => {
      const drawn = chart.draw({ width, lang });
      const svg = picture(drawn, { ...about, id: `${name}-${layout}` }) + marks(drawn, 'marks');
      return `<div class="chart-layout chart-${layout}">${svg}</div>`;
    });
    const png = `<button type="button" hidden data-png="/${name}.svg" data-name="${name}.png">PNG</button>`;
    return `<figure class="chart" id="${name}"><figcaption><h2 class="chart-title">chart</h2></figcaption><div class="chart-canvas">${drawings.join('')}</div>${png}</figure>`;
  });
  const css = ['tokens', 'base', 'charts'].map((name) => source(`styles/${name}.css`)).join('\n');
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>charts</title><style>${css} main{padding:16px}</style></head><body><main><h1>charts</h1>${figures.join('')}</main><script type="module" src="/client/enhance.ts"></script></body></html>`;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

async function open(options: {
  width: number;
  lang?: Lang;
  colorScheme?: 'light' | 'dark';
}): Promise<Page> {
  const { width, lang = 'zh', colorScheme = 'light' } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: gallery(lang) });
    if (path.startsWith('/client/')) {
      const body = stripTypeScriptTypes(source(`charts${path}`));
      return route.fulfill({ contentType: 'text/javascript', body });
    }
    const chart = cases[path.slice(1, -4)];
    if (path.endsWith('.svg') && chart) {
      const imprint = {
        title: chart.finding(lang),
        caption: chart.caption(lang),
        source: 's',
        address: origin,
        version: 'v',
        lang,
      };
      return route.fulfill({
        contentType: 'image/svg+xml',
        body: standalone(chart.draw({ width: 720, lang }), imprint),
      });
    }
    return route.fulfill({ status: 404 });
  });
  await page.goto(`${origin}/`);
  return page;
}

interface Text {
  chart: string;
  text: string;
  size: number;
  bold: boolean;
  length: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  inside: boolean;
}

/** Every visible line of text of every drawing with the box of its em square on the screen. */
function texts(page: Page): Promise<Text[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('.chart-picture text')].flatMap((node) => {
      if (node.getClientRects().length === 0) return [];
      const svg = node.ownerSVGElement!;
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const size = Number(node.getAttribute('font-size'));
      const rect = node.getBoundingClientRect();
      const matrix = node.getScreenCTM()!;
      const baseline = Number(node.getAttribute('y')) * matrix.d + matrix.f;
      const frame = svg.getBoundingClientRect();
      return [
        {
          chart: svg.closest('figure')!.id,
          text: node.textContent ?? '',
          size,
          bold: node.getAttribute('font-weight') === '600',
          length: node.getComputedTextLength(),
          left: rect.left,
          right: rect.right,
          top: baseline - 0.86 * size * scale,
          bottom: baseline + 0.12 * size * scale,
          inside: rect.left >= frame.left - 1 && rect.right <= frame.right + 1,
        },
      ];
    }),
  );
}

describe.each([360, 768, 1280])('at %i px', (width) => {
  it.each(['zh', 'en'] as const)('no two texts of a chart touch, in %s', async (lang) => {
    const page = await open({ width, lang });
    const all = await texts(page);
    expect(all.length).toBeGreaterThan(150);
    const touching = all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter(
          (b) =>
            a.chart === b.chart &&
            a.left < b.right - 0.5 &&
            b.left < a.right - 0.5 &&
            a.top < b.bottom - 0.5 &&
            b.top < a.bottom - 0.5,
        )
        .map((b) => `${a.chart}: “${a.text}” and “${b.text}”`),
    );
    expect(touching).toEqual([]);
    expect(all.filter((t) => !t.inside).map((t) => `${t.chart}: “${t.text}”`)).toEqual([]);
    await page.context().close();
  });

  it('shows one drawing of each chart and scrolls sideways nowhere', async () => {
    const page = await open({ width });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('figure.chart')].map(
        (figure) =>
          [...figure.querySelectorAll('.chart-picture')].filter(
            (svg) => svg.getClientRects().length > 0,
          ).length,
      ),
    );
    expect(new Set(shown)).toEqual(new Set([1]));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.context().close();
  });
});

it('never measures a text narrower than the browser sets it', async () => {
  for (const lang of ['zh', 'en'] as const) {
    const page = await open({ width: 768, lang });
    const narrow = (await texts(page)).filter(
      (t) => t.length > textWidth(t.text, t.size, t.bold) + 0.5,
    );
    expect(narrow.map((t) => [t.text, t.length, textWidth(t.text, t.size, t.bold)])).toEqual([]);
    await page.context().close();
  }
});

it('draws texts no smaller than 10 px on a phone', async () => {
  const page = await open({ width: 360 });
  const small = (await texts(page)).filter((t) => t.bottom - t.top < 9.8);
  expect(small.map((t) => t.text)).toEqual([]);
  await page.context().close();
});

describe('the keyboard', () => {
  it('has one stop for each chart and walks the marks with arrow keys', async () => {
    const page = await open({ width: 768 });
    const stops = await page.evaluate(() =>
      [...document.querySelectorAll('figure.chart')].map(
        (figure) =>
          [...figure.querySelectorAll('[tabindex="0"]')].filter(
            (e) => e.getClientRects().length > 0,
          ).length,
      ),
    );
    expect(Math.max(...stops)).toBe(1);
    await page.locator('#promise .chart-wide [tabindex="0"]').focus();
    const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('ArrowDown');
    const second = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(first).toContain('城中村改造户数');
    expect(second).toContain('新建充电桩');
    expect(await page.locator('#promise .chart-tip').textContent()).toBe(second);
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
      '规模以上工业增加值增长',
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('#promise .chart-tip').isHidden()).toBe(true);
    await page.context().close();
  });
});

it('shows what a mark says when the pointer comes near it', async () => {
  const page = await open({ width: 768 });
  const mark = page.locator('#strip .chart-wide .chart-mark').nth(5);
  await mark.scrollIntoViewIfNeeded();
  const box = (await mark.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  expect(await page.locator('#strip .chart-tip').textContent()).toBe(
    await mark.getAttribute('aria-label'),
  );
  await page.context().close();
});

it('saves a chart as PNG', async () => {
  const page = await open({ width: 768 });
  const waiting = page.waitForEvent('download');
  await page.locator('#promise button[data-png]').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('promise.png');
  const file = readFileSync(await download.path());
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect(file.readUInt32BE(16)).toBe(2 * (720 + 48));
  await page.context().close();
});

it.each([
  ['light', 360],
  ['dark', 1280],
] as const)('has no accessibility finding in the %s theme at %i px', async (colorScheme, width) => {
  const page = await open({ width, colorScheme });
  // One of each kind: the rule about contrast takes a second for every drawing.
  const axe = new AxeBuilder({ page });
  for (const kind of ['promise', 'history-gap', 'slope', 'strip', 'themes', 'terms'])
    axe.include(`#${kind}`);
  const { violations } = await axe
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map((v) => [v.id, v.nodes[0]?.html.slice(0, 200)])).toEqual([]);
  await page.context().close();
});
