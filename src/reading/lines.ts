/** Lines of a source as readers count them. */
import type { Source } from '../archive/rows.ts';
import { lineCounter } from '../content/lines.ts';
import { memo } from '../memo.ts';

/** A function from offset to line number (from 1); made once a source. */
export const linesOf = memo(({ text }: Source) => lineCounter(text));
