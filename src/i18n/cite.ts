/** Strings of the citation box. */
import { catalogue } from './catalogue.ts';

export const citeText = catalogue(
  {
    title: '引用',
    what: {
      report: '引用这篇文件。',
      section: '引用这一节。点正文旁的段落号，或数字卡片里的链接，这里就改成引用那一段、那个数字。',
      paragraph: (place: string) => `引用${place}。`,
      compilation: '引用这一页的对照；其中每一句，点进去可单独引用。',
      dataset: '引用数据。',
    },
    copy: '复制',
    copied: '引文已复制',
    copyOf: (format: string) => `复制 ${format} 引文`,
    download: '下载',
    downloadOf: (format: string) => `下载 ${format} 文件`,
    frame: '嵌入网页',
    frameNote:
      '一个内嵌框架，随数据更新；数据版本变了，框里会写明。要一份不再改变的，用上面的 HTML。',
    short: '短地址',
    shortCopied: '短地址已复制',
    accessed: '未启用脚本时，引文中的引用日期是数据版本的日期。',
  },
  {
    title: 'Cite',
    what: {
      report: 'Cites this document.',
      section:
        'Cites this section. Choose a paragraph’s number, or the link on a figure’s card, and this box cites that paragraph or figure.',
      paragraph: (place) => `Cites ${place}.`,
      compilation: 'Cites this comparison. Each sentence in it can be cited where it stands.',
      dataset: 'Cites the data.',
    },
    copy: 'Copy',
    copied: 'Citation copied',
    copyOf: (format) => `Copy the ${format} citation`,
    download: 'Download',
    downloadOf: (format) => `Download the ${format} file`,
    frame: 'Embed',
    frameNote:
      'A frame that follows the data and says so when their version has changed. For one that never changes, take the HTML above.',
    short: 'Short address',
    shortCopied: 'Short address copied',
    accessed: 'Without script the access date is that of the data version.',
  },
);
