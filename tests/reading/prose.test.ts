import { expect, test } from 'vitest';
import { proseMarkup, proseOf } from '../../src/reading/prose.ts';

const html =
  '<div class="paragraph"><p id="p1">文一</p><a class="permalink" href="#p1">¶1</a><a class="origin" href="/base/sources/s/#L3">L3</a></div>' +
  '<div class="paragraph"><p id="p2">文二</p><a class="permalink" href="#p2">¶2</a><a class="origin" href="/base/sources/s/#L9">L9</a></div>';
const labels = {
  permalink: (n: number) => `Copy link to paragraph ${n}`,
  origin: (n: number) => `Original of paragraph ${n}, line`,
  copied: 'Copied',
};

test('proseOf gives one block a paragraph and leaves the text alone', () => {
  const blocks = proseOf(html, '/base/en', labels);
  expect(blocks).toHaveLength(2);
  expect(blocks[1]).toContain('<p id="p2">文二</p>');
});

test('proseOf names the links in the language of the page', () => {
  const [first] = proseOf(html, '/base/en', labels);
  expect(first).toContain('aria-label="Copy link to paragraph 1" href="#p1">¶1</a>');
  expect(first).toContain('aria-label="Original of paragraph 1, line L3"');
});

test('proseOf leads to the original in the language of the page', () => {
  expect(proseOf(html, '/base/en', labels)[1]).toContain('href="/base/en/sources/s/#L9"');
});

test('proseMarkup puts rows that follow one another in a grid, and other paragraphs outside of it', () => {
  const text = '<div class="paragraph"><p id="p1">如下表：</p></div>';
  const row = (n: number) => `<div class="paragraph" data-columns="3"><p id="p${n}">行</p></div>`;
  expect(proseMarkup([text, row(2), row(3), text])).toBe(
    `${text}<div class="rows" data-columns="3">${row(2)}${row(3)}</div>${text}`,
  );
  expect(proseMarkup([row(1)])).toBe(`<div class="rows" data-columns="3">${row(1)}</div>`);
});
