import type { VFile } from 'vfile';
import type { SectionFile } from '../schemas/content.ts';

declare module 'vfile' {
  interface DataMap {
    /** Front matter of the section that is being rendered. */
    section: SectionFile;
  }
}

/** The front matter of the section being rendered. */
export function frontMatter(file: VFile): SectionFile {
  const { section } = file.data;
  if (section === undefined) throw new Error(`${file.path}: rendered without its front matter`);
  return section;
}
