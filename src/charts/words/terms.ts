/** What the frequencies of terms say in words. */
import { greatest, least } from 'd3';
import { number } from '../format.ts';
import type { Lang, Table, TermsData } from '../types.ts';
import { words } from './common.ts';

/** Occurrences in 10,000 characters; 0 for an empty text. */
export function rate(data: TermsData, term: number, report: number): number {
  const characters = data.reports[report]?.characters ?? 0;
  const count = data.terms[term]?.counts[report] ?? 0;
  return characters === 0 ? 0 : (count / characters) * 10_000;
}

export function rateLabel(value: number, lang: Lang): string {
  return number(value, lang, value < 9.95 ? 1 : 0);
}

/** The term that rose most and the one that fell most from the first to the last report. */
export function finding(data: TermsData, lang: Lang): string {
  const last = data.reports.length - 1;
  const zh = lang === 'zh';
  if (data.terms.length === 0 || last < 0) return zh ? '没有词语' : 'No terms';
  const changes = data.terms.map((t, i) => ({
    term: t.term,
    from: rate(data, i, 0),
    to: rate(data, i, last),
  }));
  const up = greatest(changes, (c) => c.to - c.from)!;
  const down = least(changes, (c) => c.to - c.from)!;
  const moves = [up, down].filter((c, i) => (i === 0 ? c.to > c.from : c.to < c.from));
  if (moves.length === 0 || last === 0) {
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
  const held = data.complete ? '' : zh ? '所存页面' : 'in the pages held: ';
  return zh
    ? `${held}每万字：${said.join('，')}`
    : `Per 10,000 characters${held === '' ? ', ' : ` ${held}`}${said.join('; ')}`;
}

export function caption(data: TermsData, lang: Lang): string {
  const partly = data.complete
    ? ''
    : lang === 'zh'
      ? '只数所存页面，各份报告收录的部分不同。'
      : ' Only pages held are counted, and different parts of the reports are held.';
  return lang === 'zh'
    ? `每万字出现次数，各图同一尺度；空心点为没有出现。${partly}`
    : `Occurrences in 10,000 characters, all panels on one scale; an open dot means none.${partly}`;
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
    columns: [words[lang].term, ...data.reports.map((r) => r.label[lang])],
    rows: data.terms.map((t, i) => [
      { text: t.term, lang: 'zh' },
      ...data.reports.map((_, r) => ({
        text: `${rateLabel(rate(data, i, r), lang)} (${t.counts[r] ?? 0})`,
        url: t.urls?.[r],
      })),
    ]),
  };
}
