import type { Archive } from '../archive/archive.ts';
import type { PlaceLine } from '../compare/index.ts';
import { compareText } from '../i18n/compare.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../site/urls.ts';
import { href } from '../site/urls.ts';
import { figureSaid } from './figure-text.ts';
import type { Markup } from './html.ts';
import { element } from './html.ts';
import { quoted } from './quoted.ts';

/** One number of a line: its year and role, and the sentence that says it. */
export function observationMarkup(
  archive: Archive,
  { indicator }: PlaceLine,
  { figure, year }: PlaceLine['observations'][number],
  lang: Lang,
): Markup {
  const { undated } = compareText(lang).indicator;
  return element(
    'li',
    { class: `role-${figure.role}` },
    element(
      'p',
      { class: 'observation-head' },
      element('b', {}, year ?? undated(archive.report(figure.report).year)),
      element('span', { class: 'observation-role' }, t(lang).role[figure.role]),
      element('a', { href: href(figure.url, lang) }, figureSaid(indicator, figure, lang)),
    ),
    quoted(archive, figure, lang),
  );
}
