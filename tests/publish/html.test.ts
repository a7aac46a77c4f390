import { describe, expect, test } from 'vitest';
import {
  appendMoved,
  idsOf,
  insertAnchor,
  insertNote,
  markMoved,
  readHead,
  redirectPage,
} from '../../src/publish/html.ts';

const page = `<!doctype html><html lang="zh-CN"><head>
<link rel="canonical" href="https://example.org/reports/linan-2024/">
<meta name="DCTERMS.modified" content="2026-11-21">
<link rel="alternate" hreflang="zh-CN" href="https://example.org/reports/linan-2024/">
<link rel="alternate" hreflang="en" href="https://example.org/en/reports/linan-2024/">
</head><body><main id="main"><p id="p1">改造<a class="figure" id="f25" href="#x">2448户</a></p></main></body></html>`;

describe('fragments of a page', () => {
  test('are its ids', () => {
    expect([...idsOf(page)]).toEqual(['main', 'p1', 'f25']);
  });

  test('one that moved within the page gets an empty anchor before its new place', () => {
    const html = insertAnchor(page, 'f20', 'p1');
    expect(html).toContain('<a id="f20"></a><p id="p1">');
    expect(insertAnchor(page, 'f20', 'f25')).toContain('改造<a id="f20"></a><a class="figure"');
  });

  test('an anchor for a place that is not there changes nothing', () => {
    expect(insertAnchor(page, 'f20', 'p9')).toBe(page);
  });

  test('a figure that moved within the page is in an element of its earlier number', () => {
    const html = markMoved(markMoved(page, 'f20', 'f25'), 'f14', 'f25');
    expect(html).toContain(
      '<span class="moved" id="f20"><span class="moved" id="f14"><a class="figure" id="f25" href="#x">2448户</a></span></span></p>',
    );
    expect(markMoved(page, 'f20', 'f26')).toBe(page);
  });

  const said = { text: '现在在另一处', lang: 'zh-CN', href: '/x/#p2' };

  test('one that names other words now has a note before its paragraph', () => {
    for (const id of ['p1', 'f25'])
      expect(insertNote(page, id, said)).toContain(
        `<p class="note was" data-was="${id}" lang="zh-CN"><a href="/x/#p2">现在在另一处</a></p><p id="p1">`,
      );
    expect(insertNote(page, 'p9', said)).toBe(page);
  });

  test('a note on a lost fragment stands before its anchor, with or without a link', () => {
    expect(insertNote(insertAnchor(page, 'f20', 'p1'), 'f20', { ...said, href: null })).toContain(
      'data-was="f20" lang="zh-CN">现在在另一处</p><a id="f20"></a><p id="p1">',
    );
  });

  test('one that moved to another page ends the text with a link to it', () => {
    expect(appendMoved(page, 'f99', said)).toContain(
      '<p id="f99" class="page note"><a href="/x/#p2">现在在另一处</a></p></main>',
    );
  });
});

describe('what a page says of itself', () => {
  test('is address, date and languages', () => {
    expect(readHead(Buffer.from(page))).toEqual({
      canonical: 'https://example.org/reports/linan-2024/',
      indexed: true,
      modified: '2026-11-21',
      languages: [
        ['zh-CN', 'https://example.org/reports/linan-2024/'],
        ['en', 'https://example.org/en/reports/linan-2024/'],
      ],
    });
  });

  test('a moved page refreshes to its new address and stays out of search engines', () => {
    const html = redirectPage('/archive/reports/a/', 'https://example.org/archive/reports/a/', {
      script: '/moved.js',
      fragments: new Map([['p3', '/new/#p4']]),
    });
    expect(html).toContain('http-equiv="refresh" content="0;url=/archive/reports/a/"');
    expect(readHead(Buffer.from(html))).toMatchObject({
      canonical: 'https://example.org/archive/reports/a/',
      indexed: false,
    });
  });

  test('words in the text are not taken for the head', () => {
    expect(
      readHead(Buffer.from('<head></head><body><link rel="canonical" href="x"></body>')),
    ).toBeNull();
  });
});
