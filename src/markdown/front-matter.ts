import type { VFile } from 'vfile';
import type { SectionFile } from '../schemas/content.ts';

/** The front matter of the section being rendered, as it was read and checked with its file. */
export function frontMatter(file: VFile): SectionFile {
  const section = file.data.astro?.frontmatter;
  if (section === undefined) throw new Error(`${file.path}: rendered without its front matter`);
  return section as SectionFile;
}
