import { memo } from '../memo.ts';
import type { NamedSection } from '../reading/names.ts';
import { sectionName } from '../reading/names.ts';
import { phrases, words } from '../reading/phrases.ts';
import type { ReportRow } from '../schemas/opendata.ts';
import { htmlLang } from '../site/locales.ts';
import type { Lang } from '../site/urls.ts';
import { html, Markup } from './html.ts';

/**
 * Number and heading of a section; what is not held is said in the interface's own voice. `large`
 * headings break their lines between phrases first.
 */
export function sectionHeading(
  section: NamedSection,
  report: ReportRow,
  lang: Lang,
  large = false,
): Markup {
  const { number, heading, held } = sectionName(section, report, lang);
  const shownNumber = number && html`<span class="heading-number" lang="zh-CN">${number}</span>`;
  const state = held ? '' : ' not-held';
  const shown = large ? largeHeading(section, heading) : heading;
  return html`${shownNumber}<span
      class="heading-text${state}"
      lang="${held ? 'zh-CN' : htmlLang[lang]}"
      >${shown}</span
    >`;
}

const largeHeading = memo((_: NamedSection, heading: string) => phrased(heading));

/** A heading whose lines break between its phrases where there is room for them, else between words. */
export function phrased(text: string): Markup[] {
  // a blank at the end of an inline block is dropped, so it stands between two of them
  return phrases(text).map((phrase) => {
    const blank = /\s$/.test(phrase) ? ' ' : '';
    return html`<span class="phrase">${breakable(phrase.trimEnd())}</span>${blank}`;
  });
}

function breakable(phrase: string): Markup[] {
  return words(phrase).map((word, index) => html`${index > 0 && new Markup('<wbr>')}${word}`);
}
