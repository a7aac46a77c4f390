/** The Atom feed: reports as they come in and versions of the data, newest first. Pure. */
import { order } from '../../archive/order.ts';
import type { Citable } from '../../cite/citable.ts';
import { archiveNameBoth } from '../../cite/citable.ts';
import { gbt7714 } from '../../cite/gbt7714.ts';
import type { DataVersion } from '../../schemas/versions.ts';
import { escapeMarkup as xml } from '../../markup/escape.ts';

export interface FeedInput {
  /** Public address with a trailing slash. */
  readonly site: string;
  readonly title: string;
  readonly subtitle: string;
  readonly reports: readonly FeedReport[];
  /** Oldest first. */
  readonly log: readonly DataVersion[];
}

export interface FeedReport {
  readonly work: Citable;
  readonly name: string;
  /** ISO date of its present form, or null where only the report's own date is known. */
  readonly modified: string | null;
  readonly summary: string;
}

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly updated: string;
  readonly published: string | null;
  readonly author: string;
  readonly summary: string;
}

const longest = 100;

/** A feed whose dates all come from the data: the same content, the same feed. */
export function atomFeed({ site, title, subtitle, reports, log }: FeedInput): string {
  const entries = [
    ...reports.map(reportEntry),
    ...log.map((version) => versionEntry(version, site)),
  ]
    .sort((a, b) => order(b.updated, a.updated) || order(a.id, b.id))
    .slice(0, longest);
  const updated = entries[0]?.updated ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${xml(site)}</id>
  <title>${xml(title)}</title>
  <subtitle>${xml(subtitle)}</subtitle>
  <updated>${updated}T00:00:00Z</updated>
  <author><name>${xml(archiveNameBoth)}</name><uri>${xml(site)}</uri></author>
  <link rel="self" type="application/atom+xml" href="${xml(site)}feed.xml"/>
  <link rel="alternate" type="text/html" href="${xml(site)}"/>
${entries.map(print).join('')}</feed>
`;
}

function reportEntry({ work, name, modified, summary }: FeedReport): Entry {
  return {
    id: work.url,
    url: work.url,
    title: name,
    updated: modified ?? work.date ?? `${work.year}-01-01`,
    published: work.date,
    author: work.author,
    summary: `${summary} ${gbt7714(work)}`,
  };
}

function versionEntry({ version, date, zh, en }: DataVersion, site: string): Entry {
  const url = `${site}data/#v${version}`;
  return {
    id: url,
    url,
    title: `数据版本 ${version}`,
    updated: date,
    published: date,
    author: archiveNameBoth,
    summary: `${zh} ${en}`,
  };
}

function print({ id, url, title, updated, published, author, summary }: Entry): string {
  return `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <updated>${updated}T00:00:00Z</updated>
${published === null ? '' : `    <published>${published}T00:00:00Z</published>\n`}    <author><name>${xml(author)}</name></author>
    <link rel="alternate" type="text/html" href="${xml(url)}"/>
    <summary>${xml(summary)}</summary>
  </entry>
`;
}
