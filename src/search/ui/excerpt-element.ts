import type { Excerpt } from '../excerpt.ts';
import { h } from './dom.ts';

/** The excerpt with its hits in `<mark>`. */
export function excerptElement({ text, marks }: Excerpt): HTMLElement {
  const element = h('span', { lang: 'zh-CN', class: 'found-text' });
  let at = 0;
  for (const [start, end] of marks) {
    element.append(text.slice(at, start), h('mark', {}, text.slice(start, end)));
    at = end;
  }
  element.append(text.slice(at));
  return element;
}
