/** HTML of the paragraphs of sections. */
import { loadContent } from '../archive/index.ts';
import { sectionId } from '../archive/rows.ts';
import { once } from '../archive/scope.ts';
import { sectionRenderer } from '../markdown/render.ts';
import { base } from './urls.ts';

const render = sectionRenderer(base);

/** HTML of a section's paragraphs, by section id; made once for all languages. */
export function renderedSection(id: string): string {
  return once(`rendered ${id}`, () => {
    const content = once(
      'content by section',
      () =>
        new Map(
          loadContent().sections.map((section) => [
            sectionId(section.data.report, section.data.slug),
            section,
          ]),
        ),
    ).get(id);
    if (content === undefined) throw new RangeError(`the archive holds no ${id}`);
    return render(content);
  });
}
