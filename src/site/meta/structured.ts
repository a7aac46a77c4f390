/** JSON-LD in the vocabulary of schema.org. Every function returns one node of the page's graph. */
import type { Citable } from '../../cite/citable.ts';
import { archiveNameBoth, fullTitle } from '../../cite/citable.ts';
import type { Edition } from '../../opendata/datapackage.ts';
import { licence } from '../../opendata/datapackage.ts';

export type Node = Readonly<Record<string, unknown>>;

const archive = (site: string): Node => ({
  '@type': 'Organization',
  '@id': `${site}#archive`,
  name: archiveNameBoth,
  url: site,
});

const types = {
  'government-work-report': 'Report',
  news: 'NewsArticle',
  feature: 'NewsArticle',
  notice: 'Report',
  compilation: 'WebPage',
  dataset: 'Dataset',
} as const satisfies Record<Citable['kind'], string>;

interface Place {
  readonly site: string;
  /** Absolute address of the share image. */
  readonly image: string;
}

/** A whole document; `parts` are its sections. */
export function documentNode(work: Citable, parts: readonly Citable[], place: Place): Node {
  return {
    '@type': types[work.kind],
    ...common(work, place),
    hasPart: parts.map((part) => ({
      '@type': 'Chapter',
      '@id': part.url,
      name: part.section,
      url: part.url,
    })),
  };
}

/** A section, as a chapter of its document. */
export function sectionNode(section: Citable, whole: Citable, order: number, place: Place): Node {
  return {
    '@type': 'Chapter',
    ...common(section, place),
    name: section.section,
    position: order,
    isPartOf: {
      '@type': types[whole.kind],
      '@id': whole.url,
      name: whole.title,
      url: whole.url,
    },
  };
}

function common(work: Citable, { site, image }: Place): Node {
  return {
    '@id': work.url,
    identifier: work.id,
    name: fullTitle(work),
    headline: fullTitle(work).slice(0, 110),
    url: work.url,
    mainEntityOfPage: work.url,
    author: { '@type': 'GovernmentOrganization', name: work.author },
    publisher: archive(site),
    datePublished: work.date ?? String(work.year),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    image,
    version: work.version,
  };
}

/** From the outermost page to this one. */
export function breadcrumbNode(trail: readonly { name: string; url: string }[]): Node {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

interface Coverage {
  readonly description: string;
  readonly files: readonly { readonly name: string; readonly mediaType: string }[];
  /** Years that the figures are about. */
  readonly years: readonly number[];
  /** What the reports speak of, not who speaks. */
  readonly places: readonly string[];
}

/** The open data as a whole, in the form that data set search asks for. */
export function datasetNode(edition: Edition, coverage: Coverage): Node {
  const { site, version, date } = edition;
  const { description, files, years, places } = coverage;
  return {
    '@type': 'Dataset',
    '@id': `${site}data/`,
    name: '有据：政府工作报告数据 Youju: government work report data',
    description,
    url: `${site}data/`,
    version,
    ...(date === null ? {} : { dateModified: date, datePublished: date }),
    license: licence.path,
    creator: archive(site),
    publisher: archive(site),
    isAccessibleForFree: true,
    inLanguage: 'zh-CN',
    keywords: ['政府工作报告', 'government work report', '目标', '指标'],
    ...(years.length === 0
      ? {}
      : { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` }),
    spatialCoverage: places.map((name) => ({ '@type': 'Place', name })),
    distribution: files.map(({ name, mediaType }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: `${site}data/${name}`,
      encodingFormat: mediaType,
    })),
  };
}

/** The text of a JSON-LD script: safe within HTML whatever a title holds. */
export function jsonLd(graph: readonly Node[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
}
