/** What the strip of figures along a report says in words. */
import { greatest, sum } from 'd3';
import type { Lang, StripData, StripMark, StripSection, Table } from '../types.ts';
import { plural, words } from './common.ts';

export function count(sections: readonly StripSection[], role: StripMark['role']): number {
  return sum(sections, (s) => s.marks.filter((m) => m.role === role).length);
}

/** The section with most figures, as a reader would call it. */
export function name(section: StripSection, lang: Lang): string {
  const heading = section.heading ?? (lang === 'zh' ? '标题未收录' : 'heading not held');
  return `${section.number ?? ''}${heading}`;
}

/** `186个数字：目标74个，结果98个；最多的一节是“聚焦提升城市能级”` */
export function finding(data: StripData, lang: Lang): string {
  const all = sum(data.sections, (s) => s.marks.length);
  const targets = count(data.sections, 'target');
  const outcomes = count(data.sections, 'outcome');
  const most = greatest(data.sections, (s) => s.marks.length);
  if (lang === 'zh') {
    if (all === 0) return '没有数字';
    const parts = [targets > 0 ? `目标${targets}个` : '', outcomes > 0 ? `结果${outcomes}个` : ''];
    const head = `${all}个数字：${parts.filter(Boolean).join('，') || '均为背景'}`;
    return most?.heading && data.sections.length > 1
      ? `${head}；最多的一节是“${most.heading.split(/[，,、]/)[0]}”`
      : head;
  }
  if (all === 0) return 'No figures';
  const parts = [
    targets > 0 ? plural(targets, 'target') : '',
    outcomes > 0 ? plural(outcomes, 'outcome') : '',
  ];
  return `${plural(all, 'figure')}: ${parts.filter(Boolean).join(', ') || 'all context'}`;
}

export function caption(data: StripData, lang: Lang): string {
  const missing = sum(data.sections, (s) => (s.length === 0 ? (s.stands ?? 1) : 0));
  const zh = lang === 'zh';
  const how = zh
    ? '每条横线是一节，长短为字数；空心圈是目标，实心点是结果，短竖线是背景，菱形是位次，按在文中的先后排列。'
    : 'Each line is a section, its length the amount of text; rings are targets, dots outcomes, strokes context and diamonds ranks, in the order of the text.';
  if (missing === 0) return how;
  return zh ? `${how}虚线为未收录的${missing}节。` : `${how} Dashed lines are sections not held.`;
}

export const parts: Record<Lang, Record<StripSection['part'], string>> = {
  zh: { review: '工作回顾', plan: '工作安排', body: '正文', attachment: '附件' },
  en: { review: 'Review', plan: 'Plan', body: 'Text', attachment: 'Attachment' },
};

export function sentence(mark: StripMark, lang: Lang): string {
  return `${mark.indicator} ${mark.text} ${lang === 'zh' ? '（' : '('}${words[lang][mark.role]}${lang === 'zh' ? '）' : ')'}`;
}

export function table(data: StripData, lang: Lang): Table {
  const w = words[lang];
  return {
    columns: [w.section, lang === 'zh' ? '字数' : 'Characters', w.target, w.outcome, w.context],
    rows: data.sections.map((s) => [
      { text: name(s, lang), url: s.url, lang: 'zh' },
      { text: s.length === 0 ? w.notHeld : String(s.length) },
      ...(['target', 'outcome', 'context'] as const).map((r) => ({ text: String(count([s], r)) })),
    ]),
  };
}
