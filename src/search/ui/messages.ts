/** What is said about the query itself: how it was read, what does not occur, what comes near. */
import type { SearchText } from '../../i18n/search.ts';
import type { Around } from '../around.ts';
import type { Exploration } from '../engine.ts';
import { h } from './dom.ts';
import { localised } from './links.ts';
import { chosenCount, type SearchState } from './state.ts';

type Ask = (query: string) => void;

/** Longest query that is repeated in a message. */
const LONGEST = 60;

export function readingElement(
  { reading }: Exploration,
  text: SearchText,
  ask: Ask,
): HTMLElement | null {
  if (reading.pinyin.length === 0) return null;
  return h(
    'div',
    { class: 'found-reading' },
    ...reading.pinyin.map(({ typed, word, others }) =>
      h(
        'p',
        {},
        text.readAs(typed, word),
        others.length > 0 && ` ${text.orRead}`,
        ...others.map((other) => wordButton(other.text, ask)),
      ),
    ),
  );
}

/** Said when nothing is found. */
export function nothingElement(
  found: Exploration,
  { nearest, place }: Around,
  state: SearchState,
  text: SearchText,
  ask: Ask,
  clearFilters: () => void,
): HTMLElement {
  const { absent, parts } = found.reading;
  const query = found.query.trim();
  const shown = query.length > LONGEST ? `${query.slice(0, LONGEST)}…` : query;
  const why =
    absent.length === 0 && chosenCount(state) > 0
      ? text.nothingFiltered
      : absent.length === 0 && parts.length > 1
        ? text.notTogether
        : place !== null && place.rest.length === 0
          ? text.onlyNamed(shown)
          : text.nothing(shown);
  return h(
    'div',
    { class: 'found-nothing' },
    h('p', {}, why),
    chosenCount(state) > 0 &&
      h('button', { type: 'button', class: 'text-button', click: clearFilters }, text.clearFilters),
    ...nearest.flatMap(({ part, words }) => [
      ...(parts.length > 1 ? [h('p', {}, text.nowhere(part.slice(0, LONGEST)))] : []),
      ...(words.length > 0
        ? [
            h(
              'p',
              {},
              text.nearest,
              ...words.map((word) => wordButton(word.text, ask, String(word.count))),
            ),
          ]
        : []),
    ]),
    ...(/[a-z]{3}/i.test(query) ? inChineseElements(text, ask) : []),
    h('p', {}, h('a', { href: localised('/terms/') }, text.terms)),
  );
}

/** To who asks in Latin letters: what the texts are written in, and where English names lead. */
function inChineseElements(text: SearchText, ask: Ask): HTMLElement[] {
  const { note, words, indicators } = text.inChinese;
  const tried = Object.entries(words).flatMap(([word, meaning]) => [
    wordButton(word, ask),
    meaning && `(${meaning}) `,
  ]);
  return [
    h('p', {}, note, ...tried),
    h('p', {}, h('a', { href: localised('/indicators/') }, indicators)),
  ];
}

function wordButton(word: string, ask: Ask, note = ''): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'word-button', lang: 'zh-CN', click: () => ask(word) },
    word,
    note !== '' && h('span', { class: 'found-count' }, ` ${note}`),
  );
}
