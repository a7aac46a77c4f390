/** What the shares of themes say in words. */
import { greatest, sum } from 'd3';
import { number } from '../format.ts';
import { theme, themes } from '../palette.ts';
import type { Lang, Table, ThemesData } from '../types.ts';
import { words } from './common.ts';

/** Share of each theme in a report's text, 0 to 1; themes of no text are left out. */
export function sharesOf(report: ThemesData['reports'][number]): Map<string, number> {
  const all = sum(report.shares, (s) => s.characters);
  const shares = new Map<string, number>();
  for (const s of report.shares) {
    if (s.characters === 0) continue;
    const id = theme(s.theme).id;
    shares.set(id, (shares.get(id) ?? 0) + s.characters / all);
  }
  return shares;
}

/** `26%`, below one per cent with a decimal */
export function percent(share: number, lang: Lang): string {
  return `${number(share * 100, lang, share > 0 && share < 0.0095 ? 1 : 0)}%`;
}

/** The largest theme of the last report and the one that grew most since the first. */
export function finding(data: ThemesData, lang: Lang): string {
  const first = data.reports[0];
  const last = data.reports.at(-1);
  if (first === undefined || last === undefined) return lang === 'zh' ? '没有文字' : 'No text';
  const now = sharesOf(last);
  const before = sharesOf(first);
  const known = [...now].filter(([id]) => id !== 'other');
  const top = greatest(known, ([, share]) => share);
  const grown = greatest(known, ([id, share]) => share - (before.get(id) ?? 0));
  const name = (id: string) => theme(id).name[lang];
  const zh = lang === 'zh';
  if (top === undefined) return zh ? '没有文字' : 'No text';
  const head = zh
    ? `${last.label.zh}${name(top[0])}占篇幅最多，为${percent(top[1], lang)}`
    : `${name(top[0])} takes the most space in ${last.label.en}: ${percent(top[1], lang)}`;
  if (!data.complete) return largest(data, lang);
  if (data.reports.length < 2) return head;
  if (grown === undefined) return head;
  const points = Math.round((grown[1] - (before.get(grown[0]) ?? 0)) * 100);
  if (points < 1) return head;
  if (grown[0] === top[0]) {
    return zh
      ? `${head}，比${first.label.zh}多${points}个百分点`
      : `${head}, ${points} ${points === 1 ? 'point' : 'points'} more than in ${first.label.en}`;
  }
  return zh
    ? `${head}；比${first.label.zh}增加最多的是${name(grown[0])}，多${points}个百分点`
    : `${head}; ${name(grown[0])} has grown most since ${first.label.en}, by ${points} ${points === 1 ? 'point' : 'points'}`;
}

/** Where reports are held in part, shares are not compared: only what leads in each is said. */
function largest(data: ThemesData, lang: Lang): string {
  const parts = data.reports.flatMap((report) => {
    const known = [...sharesOf(report)].filter(([id]) => id !== 'other');
    const top = greatest(known, ([, share]) => share);
    if (top === undefined) return [];
    const [id, share] = top;
    return [`${report.label[lang]} ${theme(id).name[lang]} ${percent(share, lang)}`];
  });
  return lang === 'zh'
    ? `所存页面中占篇幅最多的：${parts.slice(-3).join('，')}`
    : `Largest theme in the pages held: ${parts.slice(-3).join(', ')}`;
}

export function caption(data: ThemesData, lang: Lang): string {
  const partly = data.complete
    ? ''
    : lang === 'zh'
      ? '各份报告收录的部分不同，年份之间不宜直接相比。'
      : ' Different parts of the reports are held, so years should not be set against each other.';
  return how(lang) + partly;
}

function how(lang: Lang): string {
  return lang === 'zh'
    ? '各主题占所存正文字数的比重；每段按用词归入一个主题，没有主题词的段落不计。'
    : 'Share of each theme in the text held; a paragraph counts for one theme, by the words it uses, or for none.';
}

export function table(data: ThemesData, lang: Lang): Table {
  const all = data.reports.map(sharesOf);
  const ids = order(data);
  return {
    columns: [words[lang].theme, ...data.reports.map((r) => r.label[lang])],
    rows: ids.map((id) => [
      { text: theme(id).name[lang] },
      ...all.map((shares, i) => ({
        text: percent(shares.get(id) ?? 0, lang),
        url: data.reports[i]?.shares.find((s) => s.theme === id)?.url,
      })),
    ]),
  };
}

/** Ids of the themes that any report treats, in the one order. */
export function order(data: ThemesData): string[] {
  const seen = new Set(data.reports.flatMap((r) => [...sharesOf(r).keys()]));
  return themes.map((t) => t.id).filter((id) => seen.has(id));
}
