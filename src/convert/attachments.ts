/** Where the attachments of a document begin. */
import { isNumbered } from './headlines.ts';
import { isAttachmentHeading } from './parts.ts';
import type { Block } from './types.ts';

/**
 * The body, then each attachment from its heading on.
 * @param items those of a list of attachments, which head nothing
 */
export function zones(blocks: readonly Block[], items: ReadonlySet<Block>): Block[][] {
  const found: Block[][] = [[]];
  blocks.forEach((block, i) => {
    if (i > blocks.length / 4 && headsAttachment(blocks, i, items)) found.push([]);
    found.at(-1)?.push(block);
  });
  return found.filter((zone, i) => i === 0 || zone.length > 0);
}

/** The number of an item in a list of attachments: 2.名词解释. */
export const listed = /^[0-9０-９]{1,2}[.．、]\s*/;

/** The items of a list of attachments, which stand below it: 2.名词解释. */
export function attachmentsListed(blocks: readonly Block[]): ReadonlySet<Block> {
  const below = new Set<string>();
  const found = new Set<Block>();
  for (const block of blocks.toReversed()) {
    const { text } = block.text;
    if (block.rows > 2 || text.length > 40) continue;
    const words = text.replace(listed, '');
    if (words !== text && below.has(words)) found.add(block);
    else below.add(text);
  }
  return found;
}

/** Whether a block is the heading of an attachment: by its words, or by the label above it (附件2). */
function headsAttachment(blocks: readonly Block[], at: number, items: ReadonlySet<Block>): boolean {
  const { rows, labelled, text, table } = blocks[at] as Block;
  if (rows > 2 || table) return false;
  const words = text.text.replace(listed, '');
  const isListed = words !== text.text;
  if (labelled && !isListed && words.length <= 40 && !/[。；，：]/.test(words)) return true;
  if (!isAttachmentHeading(text.text) || isCaption(blocks, at)) return false;
  return !items.has(blocks[at] as Block);
}

/** 附表：2026年主要指标 above a table in the midst of a text, whose sections or closing words go on behind it. */
function isCaption(blocks: readonly Block[], at: number): boolean {
  let end = at + 1;
  while (blocks[end]?.table === true) end += 1;
  const next = blocks[end]?.text.text;
  if (end === at + 1 || next === undefined) return false;
  return /^各位代表/.test(next) || isNumbered(next);
}
