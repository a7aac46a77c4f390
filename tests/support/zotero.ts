/** What Zotero's translator for embedded metadata makes of a page, by its published rules. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
  readonly institution: string;
  readonly language: string;
  readonly creators: readonly { lastName: string; firstName: string }[];
}

/** `og:type` values that decide the type whatever the citation says. */
const decisive: Readonly<Record<string, string>> = {
  website: 'webpage',
  book: 'book',
  'video.other': 'videoRecording',
  'music.song': 'audioRecording',
};

export function zoteroItem(html: string): ZoteroItem {
  const head = html.slice(0, html.indexOf('</head>'));
  const metas = [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(
    ([, name = '', content = '']) => ({ name, content }),
  );
  // Elements of one name are joined, names are matched by their end.
  const text = (name: string): string =>
    metas
      .filter((meta) => meta.name.endsWith(name))
      .map(({ content }) => content)
      .join(', ');
  const byCitation = metas.some(({ name }) => name === 'citation_technical_report_institution')
    ? 'report'
    : metas.some(({ name }) => name === 'citation_title')
      ? 'journalArticle'
      : 'webpage';
  const creators = metas
    .filter(({ name }) => name.endsWith('citation_author'))
    .flatMap(({ content }) => content.split(/\s*;\s*/))
    .map((author) => {
      const space = author.lastIndexOf(' ');
      return { lastName: author.slice(space + 1), firstName: author.slice(0, Math.max(0, space)) };
    });
  return {
    itemType: decisive[text('og:type')] ?? byCitation,
    title: text('citation_title'),
    date: text('citation_publication_date'),
    url: text('citation_public_url'),
    institution: text('citation_technical_report_institution'),
    language: text('citation_language'),
    creators,
  };
}
