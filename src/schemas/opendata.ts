/**
 * The rows of the open data files under /data/, keys in the published order.
 * Everything that describes the data (dictionary page, Table Schema, types) is derived from here.
 */
import { z } from 'zod';
import { figureFields } from './corrections.ts';
import {
  comparator,
  correctionKind,
  kind,
  measure,
  part,
  role,
  span,
  targetChange,
  targetEnd,
  verdict,
} from './values.ts';

/** Text in both languages of the interface; the dictionary page prints it. */
function say<T extends z.ZodType>(type: T, zh: string, en: string): T {
  return type.meta({ description: en, zh }) as T;
}

const url = say(z.string(), '站内地址', 'Address on the site, without origin');
const spans = z.array(span);

export const reportRow = z.object({
  id: say(z.string(), '报告编号', 'Identifier of the report, frozen'),
  title: say(z.string(), '标题', 'Title; see `inferred` for whether it stands in the text'),
  titleSpans: say(spans, '标题在原文中的位置', 'Where the title stands in the seed'),
  kind: say(kind, '文种', 'Kind of document'),
  issuer: say(z.string(), '发布机构', 'Issuing institution or, for work reports, its place'),
  year: say(z.int(), '发布年份', 'Year in which it was delivered'),
  date: say(z.string().nullable(), '发布日期', 'Date of delivery or printing, ISO 8601, if known'),
  seed: say(z.string(), '原文件名', 'File name of the seed'),
  complete: say(z.boolean(), '是否完整', 'Whether the whole document is held'),
  continuesFrom: say(z.string().nullable(), '上接', 'Page it continues from, as printed'),
  continuesTo: say(z.string().nullable(), '下转', 'Page it continues on, as printed'),
  inferred: say(
    z.array(z.string()),
    '推断所得的字段',
    'Fields that stand nowhere in the text and were inferred or catalogued',
  ),
  url,
});

export const paragraphRow = z.object({
  id: say(z.string(), '段落编号', 'Identifier of the paragraph, frozen'),
  lead: say(
    z.string().nullable(),
    '段首句',
    'Run-in lead sentence with its full stop (a prefix of text), or null',
  ),
  text: say(z.string(), '正文', 'Reading text, the lead included'),
  spans: say(spans, '在原文中的位置', 'Where the paragraph stands in the seed'),
  url,
});

export const sectionRow = z.object({
  id: say(z.string(), '章节编号', 'Identifier of the section, frozen'),
  report: say(z.string(), '所属报告', 'Report it belongs to'),
  part: say(part, '部分', 'Review of the past, plan for the coming time, body or attachment'),
  number: say(z.string().nullable(), '序号', 'Number as printed, e.g. （二）'),
  heading: say(
    z.string().nullable(),
    '标题',
    'Heading without number and closing full stop; null where its page is not held',
  ),
  level: say(
    z.int().min(0).max(2),
    '层级',
    '1 or 2; 0 for text that stands directly under the document title',
  ),
  headingSpans: say(spans, '标题在原文中的位置', 'Where the heading stands in the seed'),
  order: say(z.int(), '次序', 'Position within the report, from 1'),
  url,
  paragraphs: say(z.array(paragraphRow), '段落', 'Paragraphs in reading order'),
});

export const figureRow = z.object({
  id: say(z.string(), '数字编号', 'Identifier of the figure, frozen'),
  report: say(z.string(), '所属报告', 'Report it stands in'),
  section: say(z.string(), '所属章节', 'Section it stands in'),
  paragraph: say(z.string(), '所属段落', 'Paragraph it stands in'),
  text: say(z.string(), '原样文字', 'First digit to the end of unit and trailing comparator'),
  value: say(z.number(), '数值', 'Value in the printed unit; lower end of a range'),
  valueMax: say(z.number().nullable(), '上限', 'Upper end of a range, else null'),
  unit: say(
    z.string(),
    '单位，连同万、亿；没有写单位的为空文字（103左右）',
    'Unit as printed with its scale word; an empty text where none is printed (103左右)',
  ),
  base: say(z.number(), '基本单位数值', 'Value in the base unit (1.5万个 is 15000; 16% is 16)'),
  comparator: say(comparator, '比较词', 'How the number bounds the quantity'),
  measure: say(measure, '量的种类', 'What kind of quantity it is'),
  role: say(role, '角色', 'Target, outcome or context'),
  year: say(z.int().nullable(), '所指年份', 'Year the figure is about, or null'),
  indicator: say(
    z.string(),
    '计数对象；原句没有说出的为空文字',
    'Shortest noun phrase that says what is counted; an empty text where the sentence names nothing',
  ),
  indicatorId: say(z.string().nullable(), '指标编号', 'Indicator of the catalogue, or null'),
  seed: say(z.string(), '原文件名', 'File name of the seed'),
  start: say(z.int(), '起点', 'Start offset in the seed'),
  end: say(z.int(), '终点', 'End offset in the seed'),
  url,
});

export const observationRow = z.object({
  figure: say(z.string(), '数字编号', 'Figure'),
  report: say(z.string(), '所属报告', 'Report it stands in'),
  year: say(z.int().nullable(), '所指年份', 'Year it is about'),
  role: say(role, '角色', 'Target, outcome or context'),
  value: say(z.number(), '数值', 'Value in the printed unit'),
  valueMax: say(z.number().nullable(), '上限', 'Upper end of a range'),
  unit: say(
    z.string(),
    '单位；没有写单位的为空文字',
    'Unit as printed; an empty text where none is',
  ),
  base: say(z.number(), '基本单位数值', 'Value in the base unit'),
  comparator: say(comparator, '比较词', 'Comparator'),
  url,
});

export const verdictRow = z.object({
  year: say(z.int(), '年份', 'Year of the target'),
  target: say(z.string(), '目标', 'Figure of the target'),
  outcome: say(
    z.string(),
    '结果；不可比的，可以是相近而不在线上的数字',
    'Figure of the outcome; where not comparable, it may be one that only comes close and stands among no observations',
  ),
  verdict: say(verdict, '结论', 'Outcome against target'),
  why: say(z.string(), '理由', 'The comparison in words'),
});

export const targetRow = z.object({
  figure: say(z.string(), '目标', 'Figure of the target'),
  report: say(z.string(), '所属报告', 'Report it stands in'),
  year: say(z.int(), '年份', 'Year it is for'),
  indicator: say(
    z.string().nullable(),
    '指标编号；目录里没有的为 null，按名称与结果相配',
    'Indicator; null where the catalogue has none and the outcome is matched by name',
  ),
  end: say(
    targetEnd,
    '下落：结论，或报告全文没有（not-found）、所存页面没有（not-reported）、讲述结果的报告没有收存（not-held）',
    'What became of it: the verdict, or not told in a report held in full (not-found), not in the pages held (not-reported), or the report that would tell it is not held (not-held)',
  ),
  outcome: say(
    z.string().nullable(),
    '结果；不可比的，是相近的数字；没有结果的为 null',
    'Figure of the outcome, of one that only comes close where not comparable; null where none is told',
  ),
  why: say(z.string(), '理由', 'The comparison, or why there is none, in words'),
  url,
  previous: say(
    z.string().nullable(),
    '上一年的报告里同样的目标：同一指标的，或按名称相配的；没有的、没有收存的为 null',
    'Figure of the same target in the report of the year before, of the same indicator or matched by name; null where there is none, or none is held',
  ),
  change: say(
    targetChange.nullable(),
    '与上一年的目标相比，只说数字：提高、降低、不变、不可比',
    'How it stands to that target, of the numbers alone: raised, lowered, unchanged or not comparable',
  ),
});

export const comparisonRow = z.object({
  id: say(z.string(), '指标编号', 'Identifier of the indicator, frozen'),
  name: say(z.string(), '名称', 'Name in Chinese'),
  nameEn: say(z.string(), '英文名称', 'Name in English'),
  theme: say(z.string(), '主题', 'Theme'),
  unit: say(z.string(), '单位', 'Common unit'),
  observations: say(
    z.array(observationRow),
    '观测值；只有相近的数字时为空',
    'Targets and outcomes on one line; empty where only figures that come close are held',
  ),
  verdicts: say(
    z.array(verdictRow),
    '结论，每个有结果或相近数字可对的目标一条；没有的，所存文本未报告结果',
    'One for each target that has an outcome or a figure close to it; a target without one is not reported in what is held',
  ),
  url,
});

export const setAsideRow = z.object({
  seed: say(z.string(), '原文件名', 'File name of the seed'),
  start: say(z.int(), '起点', 'Start offset in the seed'),
  end: say(z.int(), '终点', 'End offset in the seed'),
  text: say(z.string(), '文字', 'What was taken out of the reading text'),
  why: say(z.string(), '缘由', 'Why it was set aside'),
});

export const correctionRow = z.object({
  id: say(z.string(), '更正编号', 'Identifier of the correction'),
  seed: say(z.string(), '原文件名', 'File name of the seed'),
  kind: say(
    correctionKind,
    '做了什么：set 改了数字的读法，strike 划去不是数字的，arrange 把拼版的文字排成阅读次序',
    'What was done: set changed how a figure is read, strike took away what is none, arrange put the pieces of a torn page in reading order',
  ),
  start: say(z.int().nullable(), '数字的起点', 'Start offset of the figure in the seed'),
  end: say(z.int().nullable(), '数字的终点', 'End offset of the figure in the seed'),
  text: say(z.string().nullable(), '数字的原样文字', 'The figure as printed'),
  figure: say(
    z.string().nullable(),
    '改过的数字；划去的、排次序的为 null',
    'Figure that was set; null where it was struck, or pieces arranged',
  ),
  reports: say(
    z.array(z.string()),
    '所涉报告',
    'Reports it is about: that of the figure, or those that were arranged',
  ),
  before: say(
    figureFields.nullable(),
    '规则原来读出的：改动的字段，划去的为全部字段；CSV 和 Parquet 中为 JSON 文字',
    'What the rules had read: the fields that changed, or all of a figure that was struck; a text of JSON in CSV and Parquet',
  ),
  after: say(figureFields.nullable(), '改成的：同样的字段', 'What it was set to: the same fields'),
  reason: say(z.string(), '理由', 'Why, in the words of the editors'),
  source: say(z.string(), '依据', 'What it rests on, in the words of the editors'),
  url,
});

export const sourceRow = z.object({
  seed: say(z.string(), '原文件名', 'File name of the seed'),
  encoding: say(z.string(), '编码', 'Encoding that was recognised'),
  sha256: say(z.string(), '原文件的 SHA-256', 'SHA-256 of the seed, byte for byte'),
  textFile: say(
    z.string(),
    '解码后的文本，所有位置都在其中计数',
    'The decoded text that all offsets count in: a file in UTF-8 without BOM, beside this one',
  ),
  textSha256: say(z.string(), '该文本文件的 SHA-256', 'SHA-256 of that file'),
  length: say(z.int(), '文本长度（UTF-16）', 'Length of the text in UTF-16 code units'),
  url,
});

export type ReportRow = z.infer<typeof reportRow>;
export type SectionRow = z.infer<typeof sectionRow>;
export type ParagraphRow = z.infer<typeof paragraphRow>;
export type FigureRow = z.infer<typeof figureRow>;
export type ObservationRow = z.infer<typeof observationRow>;
export type VerdictRow = z.infer<typeof verdictRow>;
export type TargetRow = z.infer<typeof targetRow>;
export type ComparisonRow = z.infer<typeof comparisonRow>;
export type SetAsideRow = z.infer<typeof setAsideRow>;
export type CorrectionRow = z.infer<typeof correctionRow>;
export type SourceRow = z.infer<typeof sourceRow>;
