/** Words that several charts use, in both languages. */
import type { Lang } from '../types.ts';

export const words = {
  zh: {
    target: '目标',
    outcome: '结果',
    context: '背景',
    exceeded: '超额',
    met: '达到',
    missed: '未达到',
    indicator: '指标',
    year: '年份',
    verdict: '结论',
    notHeld: '未收录',
    partHeld: '部分收录',
    lacksTarget: '目标所在报告未收录',
    lacksOutcome: '结果所在报告未收录',
    noFigure: '未提及',
    noFigureHeld: '所存页面未提及',
    report: '报告',
    section: '章节',
    theme: '主题',
    term: '词语',
    figure: '数字',
    change: '变化',
  },
  en: {
    target: 'Target',
    outcome: 'Outcome',
    context: 'Context',
    exceeded: 'Exceeded',
    met: 'Met',
    missed: 'Missed',
    indicator: 'Indicator',
    year: 'Year',
    verdict: 'Verdict',
    notHeld: 'not held',
    partHeld: 'part held',
    lacksTarget: 'report with the target not held',
    lacksOutcome: 'report with the outcome not held',
    noFigure: 'no figure',
    noFigureHeld: 'none in pages held',
    report: 'Report',
    section: 'Section',
    theme: 'Theme',
    term: 'Term',
    figure: 'Figure',
    change: 'Change',
  },
} as const satisfies Record<Lang, Record<string, string>>;

/** `plural(1, 'target')` // => `1 target` */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
