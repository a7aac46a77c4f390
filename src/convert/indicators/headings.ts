/** What stands above each paragraph and says of which time and scope it speaks. */

interface Para {
  readonly text: string;
}

interface Sect<P extends Para> {
  readonly level: number;
  readonly heading: string | null;
  readonly paragraphs: readonly P[];
}

const member = /^(?:——|[一二三四五六七八九十]是)/;
/**
 * 这五年，我们…。 这是城乡面貌改善的五年。 刚刚过去的2025年很不平凡。 各位代表，过去的一年，…: the time of
 * which a paragraph and those after it tell. 2025年9月1日，… is but the day of a session.
 */
const timed =
  /^这是[^。！？；，]{2,30}的[一两二三四五]年|^(?:各位代表[，！])?(?:回[顾首望])?(?:刚刚)?(?:过去的?|这)?(?:[一两二三四五]年|20\d\d年(?!\d{1,2}月\d{1,2}日)|“(?:十[一二三四五六]?|九)五”(?:时期|期间)|[一二三四1-4]季度|前[两二三]季度|上半年)(?:以?来|间)?[^。！？；，]{0,60}/;

const oneYear = /^(?!.*(?:[两二三四五]年|时期|期间)).*(?:20\d\d|一)年/;

/** 各位代表！过去的一年，成绩来之不易。 closes an account, and opens none. */
const closing = /^(?:各位代表[，！])?[^。！？]*(?:来之不易|归功于|体会到)/;

/** 五年来，我们重点抓了以下工作。 opens what the sections tell, whatever stands behind the last of them. */
const opens =
  /[^。！？]*(?:以下|下列|如下|[二两三四五六七八九十]个?方面)(?:的|主要|重点|几[个项]方面)*(?:工作|成绩|成效|方面|进展)[。：:]$/;

/**
 * Every paragraph of a document in order, with the headings above it, outermost first, and, for a
 * member of a list (——…, 一是…), the beginning of the paragraph that opens the list; for one that
 * names no time at its beginning, that of the last one of the section that does, else of the one of the
 * part that announces what its sections tell, or of the first one that names one year.
 */
export function* withHeadings<P extends Para>(
  sections: readonly Sect<P>[],
): Generator<[P, readonly string[]]> {
  let part = '';
  let partTime = '';
  for (const section of sections) {
    if (section.level <= 1) {
      part = section.heading ?? '';
      partTime = '';
    }
    const above = section.level === 2 ? [part, section.heading ?? ''] : [part];
    let opening = '';
    let time = section.level === 2 ? partTime : '';
    for (const paragraph of section.paragraphs) {
      const listed = member.test(paragraph.text);
      if (!listed) opening = paragraph.text.slice(0, 120);
      const own = timed.exec(paragraph.text)?.[0] ?? '';
      const before = own === '' && time !== '' ? [...above, time] : above;
      if (own !== '') time = own;
      if (section.level <= 1) {
        const opened = timed.exec(opens.exec(paragraph.text)?.[0] ?? '')?.[0] ?? '';
        if (opened !== '') partTime = opened;
        else if (partTime === '' && oneYear.test(own) && !closing.test(paragraph.text))
          partTime = own;
      }
      yield [paragraph, listed ? [...before, opening] : before];
    }
  }
}
