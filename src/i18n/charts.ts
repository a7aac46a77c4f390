import { catalogue } from './catalogue.ts';

export const chartsText = catalogue(
  {
    table: '数据表',
    marks: '逐项浏览，可用方向键',
    save: '下载',
    svg: 'SVG 图片，下载',
    png: 'PNG 图片，下载',
    csv: 'CSV 数据，下载',
    embed: '嵌入',
    embedHow: (width: number) =>
      `把这段代码放进网页，图表随数据更新。栏宽${width}像素以上和手机上都显示全图；其间的栏宽，图在框内滚动，来源一直可见：`,
    embedPage: '单独打开',
    link: '复制链接',
    linkCopied: '图表链接已复制',
    source: (what: string) => `来源：${what}`,
    from: (site: string) => `图表：${site}`,
    sources: '政府工作报告原文',
  },
  {
    table: 'Data table',
    marks: 'Go through the items with the arrow keys',
    save: 'Download',
    svg: 'SVG picture, download',
    png: 'PNG picture, download',
    csv: 'CSV data, download',
    embed: 'Embed',
    embedHow: (width) =>
      `Put this into a web page; the chart follows the data. Columns of ${width} pixels or more and phones show all of it; in between it scrolls in its frame, the source always in sight:`,
    embedPage: 'Open alone',
    link: 'Copy link',
    linkCopied: 'Link to the chart copied',
    source: (what) => `Source: ${what}`,
    from: (site) => `Chart: ${site}`,
    sources: 'text of the government work reports',
  },
);
