/** What the frequencies of terms say in words. */
import { greatest, least } from 'd3';
import { number } from '../format.ts';
import type { Lang, Table, TermsData } from '../types.ts';
import { plural, words } from './common.ts';

/** Occurrences in 10,000 characters; 0 for an empty text. */
export function rate(data: TermsData, term: number, report: number): number {
  const characters = data.reports[report]?.characters ?? 0;
  const count = data.terms[term]?.counts[report] ?? 0;
  return characters === 0 ? 0 : (count / characters) * 10_000;
}

export function rateLabel(value: number, lang: Lang): string {
  return number(value, lang, value < 9.95 ? 1 : 0);
}

/**
 * The term that rose most and the one that fell most from the first to the last report. Of reports
 * held in part that would be told of the pages that lack: only those held whole are set against each
 * other, and where there are no two of them nothing is.
 */
export function finding(data: TermsData, lang: Lang): string {
  const zh = lang === 'zh';
  if (data.terms.length === 0 || data.reports.length === 0) return zh ? '没有词语' : 'No terms';
  const whole = data.reports.flatMap((report, i) => (report.partial ? [] : [i]));
  const [first, last] = [whole[0], whole.at(-1)];
  const some = whole.length < data.reports.length;
  if (some && first === last) {
    return zh
      ? `${data.terms.length}个词语每万字出现的次数，只数所存页面`
      : `How often ${plural(data.terms.length, 'term')} occur in 10,000 characters of the pages held`;
  }
  const changes = data.terms.map((t, i) => ({
    term: t.term,
    from: rate(data, i, first!),
    to: rate(data, i, last!),
  }));
  const up = greatest(changes, (c) => c.to - c.from)!;
  const down = least(changes, (c) => c.to - c.from)!;
  const moves = [up, down].filter((c, i) => (i === 0 ? c.to > c.from : c.to < c.from));
  if (moves.length === 0 || last === first) {
    const { term, to } = up;
    return zh
      ? `“${term}”每万字${rateLabel(to, lang)}次`
      : `${term}: ${rateLabel(to, lang)} per 10,000 characters`;
  }
  const said = moves.map((c, i) => {
    const [from, to] = [rateLabel(c.from, lang), rateLabel(c.to, lang)];
    if (zh) return `“${c.term}”从${from}次${i === 0 && c === up ? '增至' : '降至'}${to}次`;
    return `${c.term} ${c === up ? 'rose' : 'fell'} from ${from} to ${to}`;
  });
  const [from, to] = [data.reports[first!]!.label[lang], data.reports[last!]!.label[lang]];
  if (zh) return `${some ? `${from}到${to}，` : ''}每万字：${said.join('，')}`;
  return `Per 10,000 characters${some ? `, ${from} to ${to}` : ''}, ${said.join('; ')}`;
}

export function caption(data: TermsData, lang: Lang): string {
  const zh = lang === 'zh';
  if (data.reports.some((report) => report.partial)) {
    return zh
      ? '各图同一尺度；带*的年份只收录了部分页面，虚线所连的不宜直接比较，空心点为所存页面没有出现。'
      : 'All panels on one scale; of years with * only some pages are held, so that what a dashed line joins is not to be compared; an open dot means none in the pages held.';
  }
  return zh
    ? '每万字出现次数，各图同一尺度；空心点为没有出现。'
    : 'Occurrences in 10,000 characters, all panels on one scale; an open dot means none.';
}

/** The name of a report on the axis and in the table; `2023年*` where it is held in part. */
export function label({ label, partial }: TermsData['reports'][number], lang: Lang): string {
  return label[lang] + (partial ? '*' : '');
}

export function sentence(data: TermsData, term: number, report: number, lang: Lang): string {
  const t = data.terms[term]!;
  const r = data.reports[report]!;
  const per = rateLabel(rate(data, term, report), lang);
  const count = t.counts[report] ?? 0;
  return lang === 'zh'
    ? `${t.term}，${r.label.zh}：${count}次，每万字${per}次`
    : `${t.term}, ${r.label.en}: ${count}, ${per} per 10,000 characters`;
}

export function table(data: TermsData, lang: Lang): Table {
  return {
    columns: [words[lang].term, ...data.reports.map((r) => label(r, lang))],
    rows: data.terms.map((t, i) => [
      { text: t.term, lang: 'zh' },
      ...data.reports.map((_, r) => ({
        text: `${rateLabel(rate(data, i, r), lang)} (${t.counts[r] ?? 0})`,
        url: t.urls?.[r],
      })),
    ]),
  };
}
