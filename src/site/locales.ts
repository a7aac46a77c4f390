/** The languages of the interface and the routes of `src/pages/[...locale]/`. */
import type { Lang } from './urls.ts';

export const languages: readonly Lang[] = ['zh', 'en'];

/** Value of the `lang` attribute. */
export const htmlLang = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Lang, string>;

type Params = Record<string, string | undefined>;

/**
 * A page for each language: the default language has no prefix.
 * @example export const getStaticPaths = () => localised([{ params: {} }])
 * @example localised(reports.map((report) => ({ params: { report: report.id }, props: { report } })))
 */
export function localised<P extends object>(
  paths: readonly { readonly params: Params; readonly props?: P }[],
): { params: Params & { locale: string | undefined }; props: P & { lang: Lang } }[] {
  return languages.flatMap((lang) =>
    paths.map(({ params, props }) => ({
      params: { ...params, locale: lang === 'zh' ? undefined : lang },
      props: { ...(props as P), lang },
    })),
  );
}
