import type { Archive } from '../archive/archive.ts';
import type { Reason, TargetState } from '../compare/index.ts';
import { whyEn, whyZh } from '../compare/index.ts';
import { compareText } from '../i18n/compare.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import type { Lang } from '../site/urls.ts';
import { href } from '../site/urls.ts';
import type { Markup } from './html.ts';
import { attribute, html, Markup as Made } from './html.ts';
import { quoted } from './quoted.ts';

export interface VerdictProps {
  readonly title: string;
  readonly titleUrl?: string | undefined;
  /** The title is Chinese whatever the language of the page. */
  readonly titleLang?: string | undefined;
  readonly state: TargetState['state'];
  readonly reason: Reason;
  readonly target: FigureRow;
  readonly outcome: FigureRow | null;
  readonly heading?: 'h3' | 'h4';
}

/** A target beside what was later said of it: the verdict in a word, the reason, both sentences. */
export function verdictMarkup(archive: Archive, props: VerdictProps, lang: Lang): Markup {
  const { title, titleUrl, titleLang, state, reason, target, outcome, heading = 'h3' } = props;
  const text = compareText(lang).compare;
  const id = `verdict-${target.id.replace('.', '-')}`;
  const label = reason.kind === 'near' ? text.near : text.outcome;
  const name = titleUrl ? html`<a href="${titleUrl}">${title}</a>` : title;
  const tag = new Made(heading);
  return html`<section class="verdict verdict-${state}" id="${id}">
    <header>
      <${tag}${attribute('lang', titleLang)}>${name}</${tag}>
      <p class="verdict-word">
        <a href="${href('/about/#rule', lang)}">${text.states[state]}</a>
      </p>
      <a class="verdict-link" href="#${id}" data-copy="${text.linkCopied}" aria-label="${text.link(title)}">#</a>
    </header>
    <p class="verdict-why"${lang === 'en' && attribute('lang', 'en')}>${lang === 'zh' ? whyZh(reason) : whyEn(reason)}</p>
    <div class="verdict-sentences">
      ${quoted(archive, target, lang, text.target)}
      ${outcome && quoted(archive, outcome, lang, label)}
    </div>
  </section>`;
}
