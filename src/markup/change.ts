import type { Archive } from '../archive/archive.ts';
import type { IssuerPair } from '../compare/index.ts';
import type { Lang } from '../site/urls.ts';
import { href, indicatorPath } from '../site/urls.ts';
import type { Markup } from './html.ts';
import { element } from './html.ts';
import { quoted } from './quoted.ts';

/** A target that two reports set, in the words of both. */
export function changeMarkup(
  archive: Archive,
  { indicator, from, to }: IssuerPair['changed'][number],
  years: readonly [number, number],
  lang: Lang,
): Markup {
  const name = lang === 'en' ? indicator.nameEn : indicator.name;
  const link = element('a', { href: href(indicatorPath(indicator.id), lang) }, name);
  return element(
    'section',
    { class: 'verdict' },
    element('header', {}, element('h4', {}, link)),
    element(
      'div',
      { class: 'verdict-sentences' },
      quoted(archive, from.figure, lang, String(years[0])),
      quoted(archive, to.figure, lang, String(years[1])),
    ),
  );
}
