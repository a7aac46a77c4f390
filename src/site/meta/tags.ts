import type { Markup } from '../../markup/html.ts';
import { attribute, html } from '../../markup/html.ts';

/** <meta> elements as data; Meta.astro prints them. */
export interface Tag {
  /** Open Graph is given by `property`, everything else by `name`. */
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** @example tagMarkup({ name: 'DC.language', content: 'zh-CN' }).html // => '<meta name="DC.language" content="zh-CN">' */
export const tagMarkup = ({ name, property, content }: Tag): Markup =>
  html`<meta${attribute('name', name)}${attribute('property', property)} content="${content}" />`;
