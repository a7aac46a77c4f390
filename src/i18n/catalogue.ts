import type { Lang } from '../site/urls.ts';

/** What a catalogue must hold in the other language: the same keys, the same arguments. */
export type Translation<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Translation<T[K]> };

/**
 * The strings of one area of the site in both languages. A string that English lacks, or one too
 * many, fails the type check. An area of its own has its own file, `src/i18n/<area>.ts`:
 *
 * @example
 * export const termsText = catalogue(
 *   { title: '词语', found: (n: number) => `${n}处` },
 *   { title: 'Words', found: (n) => `${n} places` },
 * );
 * const text = termsText(lang);
 */
export function catalogue<T>(zh: T, en: Translation<NoInfer<T>>): (lang: Lang) => Translation<T> {
  return (lang) => (lang === 'en' ? en : (zh as Translation<T>));
}
