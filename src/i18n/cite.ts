/** Strings of the citation box. */
import { catalogue } from './catalogue.ts';

export const citeText = catalogue(
  {
    title: '引用',
    whole: '引用整篇',
    what: {
      report: '引用这篇文件。',
      section: '引用这一节。点正文旁的段落号或数字，这里就改成引用那一段、那个数字。',
      paragraph: (place: string) => `引用${place}。`,
      dataset: '引用数据。',
    },
    copy: '复制',
    copied: '引文已复制',
    copyOf: (format: string) => `复制 ${format} 引文`,
    download: '下载',
    downloadOf: (format: string) => `下载 ${format} 文件`,
    card: '可粘贴的卡片',
    cardNote: '一段不带脚本的 HTML，数字、原句、出处和数据版本都写在里面；粘贴之后不再改变。',
    frame: '嵌入网页',
    frameNote: '一个内嵌框架，随数据更新；若数字在你引用之后改过，框里会写明。',
    pick: '先点正文里的一个数字。',
    accessed: '未启用脚本时，引文中的引用日期是数据版本的日期。',
  },
  {
    title: 'Cite',
    whole: 'Cite the whole document',
    what: {
      report: 'Cites this document.',
      section:
        'Cites this section. Choose a paragraph number or a figure in the text, and this box cites that paragraph or figure.',
      paragraph: (place) => `Cites ${place}.`,
      dataset: 'Cites the data.',
    },
    copy: 'Copy',
    copied: 'Citation copied',
    copyOf: (format) => `Copy the ${format} citation`,
    download: 'Download',
    downloadOf: (format) => `Download the ${format} file`,
    card: 'Card to paste',
    cardNote:
      'HTML without script that holds number, sentence, source and data version; once pasted it never changes.',
    frame: 'Embed',
    frameNote:
      'A frame that follows the data; if the number was changed after you cited it, the frame says so.',
    pick: 'Choose a figure in the text first.',
    accessed: 'Without script the access date is that of the data version.',
  },
);
