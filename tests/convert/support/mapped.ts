import { mappedSlice } from '../../../src/convert/mapped.ts';

/** A whole text as if it were a seed of its own. */
export const mapped = (text: string) => mappedSlice(text, 0, text.length);
