/** Rendered Markdown of the sections, read once a build. */
import { getCollection } from 'astro:content';

let loaded: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * HTML of a section's paragraphs, by section id.
 * @throws if it was not rendered, so that a failing plugin cannot leave an empty page
 */
export async function renderedSection(id: string): Promise<string> {
  loaded ??= read();
  const html = (await loaded).get(id);
  if (html === undefined) throw new Error(`section ${id} was not rendered`);
  return html;
}

async function read(): Promise<ReadonlyMap<string, string>> {
  const entries = await getCollection('sections');
  return new Map(
    entries.flatMap(({ data, rendered }) =>
      rendered && (rendered.html !== '' || data.paragraphs.length === 0)
        ? [[`${data.report}.${data.slug}`, rendered.html] as const]
        : [],
    ),
  );
}
