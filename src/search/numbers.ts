/** Numbers as they are asked for: 84.7 is every figure that is 84.7, not 184.7 or 84.75. */

/** A number as digits and at most one point, and what is written behind it: 3500, 亿元以上. */
export interface NumberInText {
  readonly number: string;
  readonly rest: string;
}

const NUMBER = /\d+(?:\.\d+)?/gu;
const BARE = /^(\d[\d,]*(?:\.\d+)?)(\D.*)?$/u;
const LONGEST = 24;

/** The numbers of a figure's canonical text, thousands separators dropped: two of a range. */
export function numbersIn(figure: string): NumberInText[] {
  const plain = figure.replace(/(?<=\d),(?=\d{3})/gu, '');
  return [...plain.matchAll(NUMBER)].map(({ 0: number, index }) => ({
    number,
    rest: plain.slice(index + number.length),
  }));
}

/** The number and unit that a canonical query is, or null when it is something else. */
export function askedNumber(part: string): NumberInText | null {
  const match = BARE.exec(part);
  if (match === null || part.length > LONGEST) return null;
  const [, number = '', rest = ''] = match;
  return { number: number.replaceAll(',', ''), rest };
}

/** Whether a figure of this canonical text is the number asked for, with the unit if one was typed. */
export function isAsked(figure: string, asked: NumberInText): boolean {
  return numbersIn(figure).some(
    ({ number, rest }) => number === asked.number && rest.startsWith(asked.rest),
  );
}
