/** What kinds of documents are called, on pages and in citations alike. */
import type { Kind } from '../schemas/values.ts';
import { catalogue } from './catalogue.ts';

export const kindsText = catalogue(
  {
    'government-work-report': '政府工作报告',
    news: '新闻报道',
    feature: '专题报道',
    notice: '公文',
  } satisfies Record<Kind, string>,
  {
    'government-work-report': 'Government work report',
    news: 'News report',
    feature: 'Feature',
    notice: 'Official document',
  },
);
