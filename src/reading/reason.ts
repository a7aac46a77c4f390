import { reasons } from '../convert/furniture.ts';
import type { Lang } from '../site/urls.ts';

/** Why a stretch was set aside, in words; a reason given by an editor stands as it is. */
export function reasonInWords(why: string, lang: Lang): string {
  const known: Readonly<Record<string, { zh: string; en: string }>> = reasons;
  return known[why]?.[lang] ?? why;
}
