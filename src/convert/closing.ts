/** Where a part's own closing paragraphs begin, behind its last section. */
import { leadOf } from './leads.ts';

/** How they open: 一年来，…等工作持续加强；各位代表！成绩…；同时，我们也清醒看到… */
const opening =
  /^(?:各位代表[!！，,：:。]?|同志们[!！，,：:]|(?:过去|刚刚过去)?的?(?:一|五|这一|这五)年来?[，,]|回首|回顾|总结(?:过去|成绩|一年)|在此[，,]|在?(?:看到|肯定|总结)成绩的同时|(?:同时|但)?[，,]?我们(?:也|还|要|更)?(?:清醒|深知|深刻体会|深切体会|必须看到)|(?:上述|这些|以上|过去[一五]年的?|一年来的?|五年来的?)成绩|成绩(?:来之不易|的取得|属于)|取得(?:上述|这些|以上)成绩|当前[，,]|此外[，,]|在此基础上[，,]?再)/;

/** 应对新挑战、完成新任务，对政府工作提出新的更高要求。: on all of the work, behind another paragraph. */
const duties = /^[^。]{2,40}对政府(?:工作|自身建设)提出了?(?:新的)?更高的?要求/;

/** 去年是我国外交工作开创新局的一年。: abroad after all the work at home. */
const abroad =
  /^(?:去年|过去一年|过去五年|一年来|五年来)[，,]?是?[^。，,]{0,8}(?:特色大国)?外交[^。，,]{2,16}的[一五]年[。，,]/;

/** …，寄托着人民的期望。我们坚信，目标一定能够实现！ sums up a part. */
const confident = /(?:坚信|一定能够?|一定会|必将)[^。！]*！$/;

/** 今年将开展“十五五”规划编制工作。 right before the closing paragraphs is the first of them. */
const planning =
  /^(?:各位代表，)?(?:今年[将要](?:编制好?|开展|启动)|(?:科学)?编制(?=[^。]{2,12}是今年))“十[一二三四五六七]五”规划/;

/** 今年要继续办好十件民生实事: belongs to the section on livelihood. */
const deeds = /(?:民生|惠民|为民|利民)?实事/;

export interface ClosingParagraph {
  readonly text: string;
  readonly bold: number;
}

/**
 * Index of the first closing paragraph among those of a part's last section, or their number if
 * there is none. `siblings` are the paragraphs of the sections before it.
 */
export function closingFrom(
  last: readonly ClosingParagraph[],
  siblings: readonly (readonly ClosingParagraph[])[],
  runIn: boolean,
): number {
  // Where the sections have paragraphs, the first one is no closing paragraph.
  const first = runIn || siblings.every(({ length }) => length > 0) ? 1 : 0;
  const named = last.findIndex(
    ({ text }, i) =>
      (i >= first && opening.test(text)) || (i > 0 && (duties.test(text) || abroad.test(text))),
  );
  let end = named < 0 ? last.length : named;
  while (end > 1 && planning.test(last[end - 1]?.text ?? '')) end -= 1;
  if (siblings.length < 2) return end;
  // Where every section is one paragraph, the last one is too.
  if (runIn && siblings.every(({ length }) => length === 1)) {
    const second = last[1]?.text.slice(0, 60) ?? '';
    return deeds.test(second) ? end : Math.min(1, end);
  }
  // Where every section is one paragraph below its heading, one more that sums up is the part's.
  const single = siblings.length >= 3 && siblings.every(({ length }) => length === 1);
  if (single && end > 1 && confident.test(last[end - 1]?.text ?? '')) return end - 1;
  // Where all paragraphs have leads, those without, at the very end, are closing ones.
  const led = (paragraph: ClosingParagraph): boolean =>
    leadOf(paragraph.text, paragraph.bold) !== null;
  if (!siblings.every((paragraphs) => paragraphs.length > 1 && paragraphs.slice(1).every(led))) {
    return end;
  }
  let from = end;
  const ours = (paragraph: ClosingParagraph): boolean =>
    led(paragraph) || deeds.test(/^[^。]*/u.exec(paragraph.text)?.[0] ?? '');
  while (from > 1 && !ours(last[from - 1] as ClosingParagraph)) from -= 1;
  return last.slice(1, from).some(led) ? from : end;
}
