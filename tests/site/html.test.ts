import { expect, inject, test } from 'vitest';
import { onePageOfEachKind, readPages } from '../support/pages.ts';
import { faultsOf } from '../support/validator.ts';

const pages = readPages(inject('site').dir);

test.each(onePageOfEachKind(pages))('%s is valid HTML', async (page) => {
  expect(await faultsOf(pages.get(page) ?? '')).toEqual([]);
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
