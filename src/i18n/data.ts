/** Strings of the data page. */
import { catalogue } from './catalogue.ts';

const size = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${(bytes / 1000).toFixed(0)} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const dataText = catalogue(
  {
    title: '数据',
    lede: '档案里的每一行都可以下载：报告、章节、段落、数字、指标对照、移出正文的文字和编者的更正。与网页来自同一次生成，编号相同。',
    description:
      '政府工作报告的开放数据：报告、章节、段落、每一个数字及其在原文中的位置、指标的目标与结果。CSV、JSON、Parquet，附数据字典。',
    version: '数据版本',
    versionNote:
      '版本号是全部数据行的散列值：数据相同，版本就相同；改动一行，版本就变。报告的页面和引文所写的，是最近一次改动那份报告的数据版本（尚未登记的，是它自己各行的散列值）：别的报告改动，它不变。',
    published: (date: string) => `${date} 发布`,
    draft: '尚未登记发布',
    all: '全部下载',
    zip: 'ZIP，含原文文本、说明、许可、引文和数据字典',
    descriptor: 'Data Package 2.0 描述文件',
    citations: '全部报告的引文',
    perReport: '按报告分的文件',
    perReportNote: '每篇报告一个 JSON，内有报告、章节、段落和数字：',
    perSection: '每一节的网页旁边还有 Markdown 和 JSON：把地址末尾加上 index.md 或 index.json。',
    sourceTexts: '每份原文解码后的文本（UTF-8），start、end、spans 都在其中计数：',
    files: '文件',
    table: '表',
    rows: '行数',
    size,
    within: (table: string) => `JSON 见 ${table}`,
    dictionary: '数据字典',
    dictionaryNote:
      '由程序的数据定义生成。问号表示可以为 null（CSV 中为空单元格）；不带问号的文字列，空单元格是空文字。CSV 为 UTF-8，不带 BOM，以 LF 换行；用 Excel 打开请选“自文本/CSV”。start、end、spans 是原文去掉 BOM 后的 UTF-16 位置，左闭右开，就在 sources 表所列的文本里计数。',
    field: '字段',
    type: '类型',
    meaning: '含义',
    types: {
      string: '文字',
      number: '数',
      integer: '整数',
      boolean: '真假',
      array: '列表（只在 JSON 中）',
      object: '对象（JSON）',
    },
    values: '取值',
    key: '主键',
    references: (table: string) => `指向 ${table}`,
    examples: '用法',
    examplesNote: '可以原样运行。',
    log: '版本记录',
    logEmpty: '还没有登记过版本。',
    rowsChanged: (reports: number) => `${reports}篇报告有变动`,
    licence: '许可',
    licenceText:
      '有据所加的标注、数字、结构和结论以 CC0 1.0 放弃权利，可自由使用，请注明数据版本。报告原文归其发布机构。',
    offline: '离线阅读',
    offlineText:
      '浏览器会把读过的页面留在本机，断网时仍可打开；有新的数据版本时全部换新。不想留，可以关掉。',
    offlineOn: '在本机保留读过的页面',
  },
  {
    title: 'Data',
    lede: 'Every row of the archive can be downloaded: reports, sections, paragraphs, figures, indicators, the text set aside, and the corrections of the editors. Made in the same run as the pages, under the same identifiers.',
    description:
      'Open data of Chinese government work reports: reports, sections, paragraphs, every figure with its place in the source, targets and outcomes of indicators. CSV, JSON, Parquet, with a data dictionary.',
    version: 'Data version',
    versionNote:
      'The version is the hash of all rows: the same data bear the same version, and one changed row makes another. The pages and citations of a report name the version of the data that last changed this report (before it is in the log, the hash of its own rows): changes to other reports leave it as it is.',
    published: (date) => `published ${date}`,
    draft: 'not entered in the log yet',
    all: 'Download everything',
    zip: 'ZIP with the source texts, README, licence, citations and dictionary',
    descriptor: 'Data Package 2.0 descriptor',
    citations: 'Citations of all reports',
    perReport: 'One file a report',
    perReportNote: 'A JSON file for each report, with its sections, paragraphs and figures:',
    perSection:
      'Beside the page of every section stand Markdown and JSON: add index.md or index.json to its address.',
    sourceTexts: 'The decoded text of every source (UTF-8), which start, end and spans count in:',
    files: 'Files',
    table: 'Table',
    rows: 'Rows',
    size,
    within: (table) => `JSON within ${table}`,
    dictionary: 'Data dictionary',
    dictionaryNote:
      'Generated from the program’s own schemas. A question mark means that the value may be null (an empty cell in CSV); in a column of text without one, an empty cell is an empty text. CSV is UTF-8 without BOM, its lines end in LF; in Excel use From Text/CSV. start, end and spans are half-open UTF-16 offsets into the source text without its BOM, as the files listed in the table sources hold it.',
    field: 'Field',
    type: 'Type',
    meaning: 'Meaning',
    types: {
      string: 'text',
      number: 'number',
      integer: 'integer',
      boolean: 'true or false',
      array: 'list (JSON only)',
      object: 'object (JSON)',
    },
    values: 'Values',
    key: 'primary key',
    references: (table) => `refers to ${table}`,
    examples: 'How to use it',
    examplesNote: 'These run as they stand.',
    log: 'Log of versions',
    logEmpty: 'No version has been entered yet.',
    rowsChanged: (reports) => `${reports} ${reports === 1 ? 'report' : 'reports'} changed`,
    licence: 'Licence',
    licenceText:
      'What the archive adds (structure, figures, annotations, verdicts) is dedicated to the public domain under CC0 1.0; please name the data version. The texts of the reports belong to those who issued them.',
    offline: 'Reading offline',
    offlineText:
      'The browser keeps the pages you have read on this device and opens them without a network; all are renewed when the data have a new version. You can switch this off.',
    offlineOn: 'Keep the pages I have read on this device',
  },
);
