import type { Citable } from '../../cite/citable.ts';
import { archiveNameBoth } from '../../cite/citable.ts';
import type { Lang } from '../urls.ts';
import type { Tag } from './tags.ts';

interface Preview {
  readonly title: string;
  readonly description: string;
  /** Null for a page that stands for no address of its own. */
  readonly url: string | null;
  readonly image: string;
  readonly lang: Lang;
  readonly work: Citable | null;
}

/** Size of every share image in pixels, as the networks ask. */
export const imageSize = { width: 1200, height: 630 } as const;

/**
 * What networks show of a shared link. A page of a report is an `article`: Zotero would file a
 * `website` as a web page, whatever its citation says.
 */
export function openGraph({ title, description, url, image, lang, work }: Preview): Tag[] {
  const tags: (readonly [property: string, content: string])[] = [
    ['og:type', work === null ? 'website' : 'article'],
    ['og:site_name', archiveNameBoth],
    ['og:title', title],
    ['og:description', description],
    ...(url === null ? [] : [['og:url', url] as const]),
    ['og:locale', lang === 'en' ? 'en_US' : 'zh_CN'],
    ['og:locale:alternate', lang === 'en' ? 'zh_CN' : 'en_US'],
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(imageSize.width)],
    ['og:image:height', String(imageSize.height)],
    ['og:image:alt', title],
  ];
  return [
    ...tags.map(([property, content]) => ({ property, content })),
    ...(work?.date ? [{ property: 'article:published_time', content: work.date }] : []),
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:title', content: title },
    { name: 'twitter:description', content: description },
    { name: 'twitter:image', content: image },
  ];
}
