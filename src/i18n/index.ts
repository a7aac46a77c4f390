/** Strings of the interface. `t(lang)` gives those that every page shares. */
import { catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export const t = catalogue(zh, en);
