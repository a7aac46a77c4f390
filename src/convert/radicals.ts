/** Characters that the text layer of a PDF has as radicals or compatibility characters: 中国政府⽹, 县⻓. */

/** Radicals that Unicode does not lead back to the characters they are, or to their old forms. */
const known = new Map(
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⼾户⾭青'
    .match(/../g)!
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const strange = /[\u2e80-\u2fd5\uf900-\ufaff]/g;

/** The text with each of them as the character it stands for, one unit for one, so that offsets hold. */
export function withIdeographs(text: string): string {
  return text.replace(strange, (char) => {
    const own = known.get(char) ?? char.normalize('NFKC');
    return own.length === 1 ? own : char;
  });
}
