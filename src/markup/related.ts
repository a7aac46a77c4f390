import type { Archive } from '../archive/archive.ts';
import type { Related } from '../compare/index.ts';
import { compareText } from '../i18n/compare.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../site/urls.ts';
import type { Markup } from './html.ts';
import { element } from './html.ts';
import { quoted } from './quoted.ts';

/** A figure that comes close to an indicator, with the difference in words. */
export function relatedMarkup(
  archive: Archive,
  { figure, differences }: Related,
  lang: Lang,
): Markup {
  const why = differences.map((difference) => difference[lang]).join(lang === 'zh' ? '；' : '; ');
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'related-why' },
      element('b', {}, compareText(lang).indicator.difference),
      why,
    ),
    quoted(archive, figure, lang, t(lang).role[figure.role]),
  );
}
