/** Strings of the page that resolves short addresses. */
import { catalogue } from './catalogue.ts';

export const shortText = catalogue(
  {
    title: '短地址',
    what: (id: string) => `短地址 /f/加编号，例如 /f/${id}，通向那个数字所在的段落。`,
    byHand:
      '转到原文要用脚本。没有脚本时，编号里点号前面是报告，后面是数字在原文中的位置：打开报告，或者在数字表里按编号查找。',
    figures: '全部数字',
    missing: (id: string) => `没有编号为 ${id} 的数字或段落。`,
    report: '打开这份报告',
  },
  {
    title: 'Short addresses',
    what: (id: string) =>
      `A short address, /f/ and an identifier such as /f/${id}, leads to the paragraph with that number.`,
    byHand:
      'Following one needs script. Without it: the part of the identifier before the dot is the report, the part after it the number’s place in the source; open the report, or look it up in the table of figures.',
    figures: 'All figures',
    missing: (id: string) => `There is no figure or passage ${id}.`,
    report: 'Open its report',
  },
);
