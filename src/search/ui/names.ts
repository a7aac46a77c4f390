/** What reports and those who issued them are called in the language of the page. */
import type { SearchText } from '../../i18n/search.ts';
import { bareTitle } from '../../reading/bare-title.ts';
import type { HeadReport } from '../head.ts';
import type { CardObservation } from '../cards-file.ts';
import { chinese, h } from './dom.ts';

const inEnglish = (): boolean => document.documentElement.lang === 'en';

export function issuerName(issuer: string, issuerEn: string | null): Node | string {
  return inEnglish() && issuerEn ? issuerEn : chinese(issuer);
}

/** A quantity in the language of the page; beside English stand the printed words. */
export function quantityName({ text, textEn }: Pick<CardObservation, 'text' | 'textEn'>): Node {
  return inEnglish() && textEn ? h('span', { title: text }, textEn) : chinese(text);
}

/** The title without issuer and year; only that of a work report has words in every language. */
export function titleName(report: HeadReport, text: SearchText): Node | string {
  const title = bareTitle(report);
  return title === WORK_REPORT ? text.workReport : chinese(title);
}

const WORK_REPORT = '政府工作报告';
