/** Strings of the interface. `t(lang)` gives those that every page shares. */
import { catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export { catalogue } from './catalogue.ts';
export type { Translation } from './catalogue.ts';

export const t = catalogue(zh, en);
