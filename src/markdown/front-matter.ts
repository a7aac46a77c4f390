import type { VFile } from 'vfile';
import type { SectionFile } from '../schemas/content.ts';
import { sectionFile } from '../schemas/content.ts';

/** The front matter of the section being rendered, as Astro leaves it on the file. */
export function frontMatter(file: VFile): SectionFile {
  const astro = file.data['astro'] as { frontmatter?: unknown } | undefined;
  return sectionFile.parse(astro?.frontmatter);
}
