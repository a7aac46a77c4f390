/**
 * The sentence of a paragraph in which an offset lies, with its closing mark.
 * @example sentenceAt('先抓项目。增长8%。', 7) // => '增长8%。'
 */
export function sentenceAt(paragraph: string, offset: number): string {
  const ends = [...paragraph.matchAll(/[。！？][”’）》」』]*/g)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const start = ends.findLast((end) => end <= offset) ?? 0;
  const end = ends.find((position) => position > offset) ?? paragraph.length;
  return paragraph.slice(start, end).trim();
}
