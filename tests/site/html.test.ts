import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { onePageOfEachKind, readPages } from '../support/pages.ts';

const pages = readPages(inject('site').dir);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and attributes in its own valid style.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    'doctype-style': 'off',
    // Nothing comes from another origin.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

test.each(onePageOfEachKind(pages))('%s is valid HTML', async (page) => {
  const report = await validator.validateString(pages.get(page) ?? '');
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
  expect(messages.slice(0, 10)).toEqual([]);
});

test('every page has one main heading, a title, a description and a language', () => {
  const faults: string[] = [];
  for (const [page, html] of pages) {
    if (/http-equiv="refresh"/i.test(html)) continue;
    if ((html.match(/<h1[\s>]/g) ?? []).length !== 1) faults.push(`${page}: h1`);
    if (!/<title>[^<]{2,}<\/title>/.test(html)) faults.push(`${page}: title`);
    if (!/<meta name="description" content="[^"]{8,}"/.test(html))
      faults.push(`${page}: description`);
    if (!/<html[^>]* lang="(zh-CN|zh-Hans|en)"/.test(html)) faults.push(`${page}: lang`);
  }
  expect(faults.slice(0, 10)).toEqual([]);
});
