import { kindsText } from '../i18n/kinds.ts';
import type { Lang } from '../site/urls.ts';
import type { CitableKind } from './citable.ts';

const own = {
  zh: { compilation: '对照', dataset: '数据集' },
  en: { compilation: 'Comparison of reports', dataset: 'Data set' },
} as const;

/**
 * The kind of a work in the words of the site. A format takes the language that it is written in.
 * @example kindName('notice', 'zh') // => '公文'
 */
export function kindName(kind: CitableKind, lang: Lang): string {
  return kind === 'compilation' || kind === 'dataset' ? own[lang][kind] : kindsText(lang)[kind];
}
