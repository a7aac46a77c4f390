import { expect, inject, test } from 'vitest';
import { readPages } from '../support/pages.ts';

const one = readPages(inject('site').dir);
const many = readPages(inject('many'));

/** The first page of an archive whose address fits and which shows small charts. */
const withSparks = (pages: ReadonlyMap<string, string>, address: RegExp): string =>
  [...pages].find(([page, html]) => address.test(page) && html.includes('indicator-spark'))![1];

test.each([
  ['of all indicators', () => withSparks(one, /^\/indicators\/$/)],
  ['of a government', () => withSparks(many, /^\/issuers\/[^/]+\/$/)],
  ['of a theme of a government', () => withSparks(many, /^\/issuers\/[^/]+\/[^/]+\/$/)],
])('the page %s tells the signs of its small charts once and the years of each', (_, page) => {
  const html = page();
  expect(html.match(/横杠是目标，圆点是结果，叉号是未达到目标/g)).toHaveLength(1);
  const charts = html.split('class="indicator-spark"').slice(1);
  for (const chart of charts)
    expect(chart).toMatch(
      /^[^]{0,40}<svg [^]*?<\/svg>\s*<span class="spark-years">(?:\s*<span>\d{4}<\/span>){1,2}/,
    );
});

test('a theme counts all indicators that its link leads to', () => {
  const html = one.get('/indicators/')!;
  const links = [...html.matchAll(/href="#([a-z]+)">[^<]*<span class="count">(\d+)<\/span>/g)];
  expect(links.length).toBeGreaterThan(5);
  for (const [, theme, count] of links) {
    const section = html.split(`aria-labelledby="${theme}"`)[1]!.split('</section>')[0]!;
    const names = new Set(section.match(/href="\/indicators\/[^/"]+\/"/g));
    expect(names.size, theme).toBe(Number(count));
  }
});
