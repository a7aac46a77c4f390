/** What readers are told who come by an address whose words stand elsewhere now. */
import { catalogue } from './catalogue.ts';

const isFigure = (id: string): boolean => id.startsWith('f');

export const movedText = catalogue(
  {
    /** On the page that a figure or paragraph has left for another. */
    elsewhere: (id: string) =>
      isFigure(id) ? `编号 ${id} 的数字已移至另一页` : `原第${id.slice(1)}段已移至另一页`,
    /** At what bears the number now; `text` is the figure that had it before. */
    before: (id: string, to: string | null, text?: string) => {
      if (!isFigure(id)) return `第${id.slice(1)}段先前的文字现在在另一处`;
      const what = text === undefined ? '数字' : `“${text}”`;
      return to === null
        ? `编号 ${id} 先前指的是另一个数字，已无法确认是哪一个`
        : `编号 ${id} 先前指的${what}现在在另一处`;
    },
    /** In the paragraph where a figure stood that cannot be told any more. */
    doubtful: (id: string) => `编号 ${id} 先前指的数字有改动，无法确认是哪一个；它原在这一段`,
  },
  {
    elsewhere: (id: string) =>
      isFigure(id)
        ? `The figure ${id} has moved to another page`
        : `What was paragraph ${id.slice(1)} has moved to another page`,
    before: (id: string, to: string | null, text?: string) => {
      if (!isFigure(id)) return `What was paragraph ${id.slice(1)} before stands elsewhere now`;
      const what = text === undefined ? 'The figure' : `“${text}”, the figure`;
      return to === null
        ? `${id} named another figure before, which can no longer be told for certain`
        : `${what} that ${id} named before, stands elsewhere now`;
    },
    doubtful: (id: string) =>
      `The figure that ${id} named has changed and cannot be told for certain; it stood in this paragraph`,
  },
);
