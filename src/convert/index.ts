/** The structural core: bytes → seed → documents, sections, paragraphs. */
export { accountFor } from './account.ts';
export { ConvertError } from './convert-error.ts';
export { decode } from './decode.ts';
export { convertStructure } from './structure.ts';
export { parseCatalog, parseCorrections } from './told.ts';
export { reasons } from './furniture.ts';
export { explain } from './explain.ts';
