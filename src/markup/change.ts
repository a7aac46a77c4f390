import type { Archive } from '../archive/archive.ts';
import type { IssuerPair } from '../compare/index.ts';
import { calledEn, calledZh, said } from '../compare/index.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import type { Lang } from '../site/urls.ts';
import { href, indicatorPath } from '../site/urls.ts';
import type { Markup, Part } from './html.ts';
import { element } from './html.ts';
import { quoted } from './quoted.ts';

type Years = readonly [from: number, to: number];

/** A target that two reports set, in the words of both. */
export function changeMarkup(
  archive: Archive,
  { indicator, from, to }: IssuerPair['changed'][number],
  years: Years,
  lang: Lang,
): Markup {
  const name = lang === 'en' ? indicator.nameEn : indicator.name;
  const link = element('a', { href: href(indicatorPath(indicator.id), lang) }, name);
  return both(archive, element('header', {}, element('h4', {}, link)), { from, to }, years, lang);
}

/**
 * The same of a target that both reports call alike, with both numbers, which no chart shows; where they
 * write its name in two ways, both are told.
 */
export function namedChangeMarkup(
  archive: Archive,
  { names, from, to }: IssuerPair['named'][number],
  years: Years,
  lang: Lang,
): Markup {
  const numbers = [from, to].map(({ figure }) => said(figure, changes(figure))[lang]);
  const called = names[0] !== names[1] && (lang === 'zh' ? calledZh : calledEn)(names);
  const why = [numbers.join(' → '), ...(called ? [called] : [])].join({ zh: '。', en: '. ' }[lang]);
  const head = [
    element('header', {}, element('h4', { lang: 'zh-CN' }, names[0])),
    element('p', { class: 'verdict-why', lang: lang === 'en' ? 'en' : undefined }, why),
  ];
  return both(archive, head, { from, to }, years, lang);
}

/** 增长5%, 压减10%: a rate says which way; what is added is a quantity. */
const changes = ({ measure, unit }: FigureRow): boolean =>
  measure === 'decrease' || (measure === 'increase' && unit === '%');

function both(
  archive: Archive,
  head: Part,
  { from, to }: Pick<IssuerPair['changed'][number], 'from' | 'to'>,
  years: Years,
  lang: Lang,
): Markup {
  return element(
    'section',
    { class: 'verdict' },
    head,
    element(
      'div',
      { class: 'verdict-sentences' },
      quoted(archive, from.figure, lang, String(years[0])),
      quoted(archive, to.figure, lang, String(years[1])),
    ),
  );
}
