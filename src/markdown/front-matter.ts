import type { VFile } from 'vfile';
import type { SectionFile } from '../schemas/content.ts';

declare module 'vfile' {
  interface DataMap {
    /** What is known of the section whose Markdown the file holds. */
    section: SectionFile;
  }
}

/** The front matter of the section being rendered, as it was read and checked with its file. */
export function frontMatter(file: VFile): SectionFile {
  const { section } = file.data;
  if (section === undefined) throw new Error(`${file.path}: rendered without its front matter`);
  return section;
}
