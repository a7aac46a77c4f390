/**
 * A heading cut behind its commas, stops and blanks, so that a page can break its lines there first.
 * Joined again the parts are the heading.
 * @example phrases('说到的，做到的，都有据可查') // => ['说到的，', '做到的，', '都有据可查']
 */
export function phrases(text: string): string[] {
  return text.split(/(?<=[，；：。！？]|\s)(?=[^，；：。！？\s”’）])/u);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const endsHan = /\p{Script=Han}$/u;
const beginsHan = /^\p{Script=Han}/u;
/** Particles that stay with the word before them. */
const clings = /^[的了着们等之]$/u;

/**
 * A phrase cut between its words where two Chinese characters meet, so that a line need not end
 * within a word. Joined again the parts are the phrase.
 * @example words('加快高质量发展') // => ['加快', '高质量', '发展']
 */
export function words(phrase: string): string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(phrase)) {
    const last = parts.at(-1);
    const meets =
      last !== undefined && endsHan.test(last) && beginsHan.test(segment) && !clings.test(segment);
    if (last === undefined || meets) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}
