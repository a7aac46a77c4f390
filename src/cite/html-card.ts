import type { Citable } from './citable.ts';
import { archiveNameBoth, fullTitle } from './citable.ts';
import { escapeMarkup } from '../markup/escape.ts';

/**
 * A card to paste into any page: HTML without script, style or request. It holds the words, where
 * they stand and from which version of the data they were taken, so it never changes.
 */
export function htmlCard(work: Citable): string {
  const where = [fullTitle(work), work.place].filter((part) => part !== null).join('，');
  const quote = work.quote === null ? '' : `  <p>${escapeMarkup(work.quote)}</p>\n`;
  return `<blockquote cite="${escapeMarkup(work.url)}" lang="zh-CN">
${quote}  <footer>${escapeMarkup(work.author)}，<cite><a href="${escapeMarkup(work.url)}">${escapeMarkup(where)}</a></cite>（${work.date ?? work.year}）。${archiveNameBoth}，数据版本 ${work.version}</footer>
</blockquote>
`;
}
