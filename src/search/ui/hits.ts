/** On a page reached from the search (`?hl=…#p3`): marks every hit and leads from one to the next. */
import { searchText } from '../../i18n/search.ts';
import { parts } from '../parts.ts';
import { h } from './dom.ts';
import { markRanges } from './marks.ts';
import style from './hits.css?url';
import { rangesIn } from './ranges.ts';

const BLOCKS = 'main h1, main .prose p';

const query = new URLSearchParams(location.search).get('hl') ?? '';
const wanted = parts(query);
if (wanted.length > 0) {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = style;
  sheet.addEventListener('load', show, { once: true });
  document.head.append(sheet);
}

function show(): void {
  const text = searchText(document.documentElement.lang === 'en' ? 'en' : 'zh').hits;
  const blocks = [...document.querySelectorAll(BLOCKS)];
  const ranges = blocks.flatMap((block) => rangesIn(block, wanted));
  const marks = markRanges(ranges);
  const count = h('span', { role: 'status' });
  let at = firstHit(ranges);
  const go = (to: number): void => {
    at = (to + ranges.length) % ranges.length;
    const range = ranges[at];
    if (range === undefined) return;
    marks.current(range);
    count.textContent = text.count(at + 1, ranges.length);
    scrollTo({ top: scrollY + range.getBoundingClientRect().top - innerHeight / 3 });
  };
  const step = (label: string, sign: string, by: number): HTMLElement =>
    h(
      'button',
      { type: 'button', 'aria-label': label, title: label, click: () => go(at + by) },
      sign,
    );
  const bar = h(
    'div',
    { class: 'hits-bar', role: 'group', 'aria-label': text.label },
    count,
    ranges.length > 1 && step(text.previous, '↑', -1),
    ranges.length > 1 && step(text.next, '↓', 1),
    h(
      'button',
      { type: 'button', 'aria-label': text.close, title: text.close, click: () => close() },
      '×',
    ),
  );
  const close = (): void => {
    marks.clear();
    bar.remove();
    history.replaceState(history.state, '', location.pathname + location.hash);
  };
  addEventListener('hashchange', () => go(firstHit(ranges)));
  (document.querySelector('.reading-bar') ?? document.body).append(bar);
  if (ranges.length === 0) count.textContent = text.none(query.slice(0, 20));
  else go(at);
}

/** Of the paragraph that the address names, else of the page. */
function firstHit(ranges: readonly Range[]): number {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  const inTarget = ranges.findIndex((range) => target?.contains(range.startContainer));
  return Math.max(0, inTarget);
}
