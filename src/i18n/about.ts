/** Strings of the page that says what was done to the texts and how verdicts are reached. */
import type { Verdict } from '../schemas/values.ts';
import { catalogue } from './catalogue.ts';
import { plural } from './plural.ts';

export const aboutText = catalogue(
  {
    title: '关于有据',
    lede: '有据把政府工作报告变成公共档案。读者能读、能查、能比、能引用，并且每个数字都能一步回到原句。',
    method: '对文本做了什么',
    methodLede: '原文件一字不动。正文是从原文件里读出来的，每一个字都记着它原来的位置。',
    steps: {
      decode: '识别编码，原样读入。',
      setAside: '版面跳转、报头、图片说明、系统残留等不属于文章的文字移出正文，逐条列出。',
      rejoin: '报纸分栏造成的断行接回成段。',
      outline: '按标题与序号认出部分和节；标题所在版面未收的，写明未收，不代拟。',
      punctuation: '半角标点在正文里改作全角，原文视图照旧。',
      figures: '数字按规则提取：数值、单位、比较词、目标或结果、所指年份、计的是什么。',
    },
    numbers: '以数字说',
    rows: {
      seeds: '原文件',
      documents: '文件',
      sections: '章节',
      paragraphs: '段落',
      figures: '数字',
      characters: '原文字数（不计空白）',
      kept: '进入正文与标题的字',
      setAside: '移出的字',
      lost: '丢失的字',
    },
    rule: '结论怎样得出',
    ruleLede: '只有一条规则：拿次年报告说的结果，比当年报告许的目标。',
    rules: {
      exceeded: '结果高于所许之数。',
      met: '结果等于所许之数，或只知道不低于它。',
      missed: '结果低于所许之数。',
      'not-comparable': '所计对象、范围、口径或单位不同，写明缘由。',
    } satisfies Record<Verdict, string>,
    ruleDown: '以少为好的（下降、不超过），高低相反。',
    ruleNames:
      '指标目录里没有的目标，次年报告用同一名称说出结果的，也拿来相比，并写明按名称相配；名称笼统的不比，所做的事、范围、时段或口径不同的不判。两份报告用同一名称提出的目标，也照此说明是提高、降低还是不变。',
    ruleEvidence: '唯一的依据是发布机构自己的话；目标和结果的原句总是一并列出。本站不评判意图。',
    limits: '不做什么',
    limitsText:
      '不用模型，不联网查证，不补写缺页，不评判政策。看到错误，可以改一行更正文件：每条更正都写明理由和出处，每次生成时核对。',
    setAside: '移出正文的文字',
    setAsideLede: (n: number) => `共${n}处，全部列在这里。`,
    setAsideMany: (n: number) =>
      `共${n.toLocaleString('en')}处，这里按缘由列出；每份原文的页面逐处标明，全部可以下载：`,
    setAsideNone: '没有移出任何文字。',
    cite: '怎样引用',
    citeText:
      '每段、每个数字都有不变的地址。段落旁的 ¶ 复制段落地址；点开数字可复制数字地址；L 开头的是原文行号。',
    columns: { text: '文字', why: '缘由', line: '原文件', count: '处数', examples: '例' },
  },
  {
    title: 'About Youju',
    lede: 'Youju (有据, “with evidence”) turns Chinese government work reports into a public archive to read, search, compare and cite, in which every number is one step from its sentence.',
    method: 'What was done to the texts',
    methodLede:
      'Source files are never changed. The reading text is read out of them, and every character remembers where it stood.',
    steps: {
      decode: 'The encoding is recognised and the text read as it is.',
      setAside:
        'Page jumps, mastheads, captions and system residue are set aside from the reading text, each one listed.',
      rejoin: 'Lines broken by newspaper columns are rejoined into paragraphs.',
      outline:
        'Parts and sections are recognised by headings and numbering. A heading whose page is not held is named as missing, never invented.',
      punctuation:
        'ASCII punctuation is set full width in the reading text; the original view keeps it.',
      figures:
        'Figures are extracted by rules: value, unit, bound, target or outcome, the year meant, what is counted.',
    },
    numbers: 'In numbers',
    rows: {
      seeds: 'Source files',
      documents: 'Documents',
      sections: 'Sections',
      paragraphs: 'Paragraphs',
      figures: 'Figures',
      characters: 'Characters in the sources (without white space)',
      kept: 'Characters in text and headings',
      setAside: 'Characters set aside',
      lost: 'Characters lost',
    },
    rule: 'How verdicts are reached',
    ruleLede:
      'There is one rule: the outcome that the next report tells, against the target that the report set.',
    rules: {
      exceeded: 'The outcome is above the number stated.',
      met: 'The outcome equals it, or is known only to be at least equal.',
      missed: 'The outcome is below the number stated.',
      'not-comparable': 'Another thing, scope, measure or unit was counted; the reason is given.',
    },
    ruleDown: 'Where less is the aim (a decrease, “no more than”), it is the other way round.',
    ruleNames:
      'A target that the catalogue of indicators does not know meets an outcome that the next report tells under the same name, and says so. Names that tell too little are not matched; where deed, scope, period or definition differ, nothing is judged. Targets that two reports set under the same name are told as raised, lowered or unchanged in the same way.',
    ruleEvidence:
      'The issuing government’s own words are the only evidence; both sentences are always shown. Intent is not judged.',
    limits: 'What it does not do',
    limitsText:
      'No model, no look-up on the network, no missing page made up, no judgement of policy. A mistake is corrected by one line in a reviewed file that gives the reason and the source and is checked at every run.',
    setAside: 'Text set aside',
    setAsideLede: (n) => `${plural(n, 'passage')}, all listed here.`,
    setAsideMany: (n) =>
      `${plural(n, 'passage')}, by reason. The page of each source marks its own, and all can be downloaded:`,
    setAsideNone: 'Nothing was set aside.',
    cite: 'How to cite',
    citeText:
      'Every paragraph and figure has an address that does not change. ¶ beside a paragraph copies its address; an opened figure offers its own; L is a line of the original.',
    columns: {
      text: 'Text',
      why: 'Reason',
      line: 'Source',
      count: 'Passages',
      examples: 'Examples',
    },
  },
);
