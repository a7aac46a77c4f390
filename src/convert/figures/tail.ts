import { tails } from './openers.ts';

const rankTail =
  /(?:稳居|位居|跃居|位列|名列|跃升|升居|继续居|仍居|居|列|上升|提升|晋升|前移|升|跻身|进入|退出|跃)(?:至|到|为|入)?[^，、；“]{0,14}$/u;
const yearTail =
  /(?:又?比|较|于)?(?:(?:20|19)\d\d|[一二][一二三四五六七八九〇零○]{3}|上一|前一|同)年(?:底|末)?$/u;

/** Drops the words between what is counted and the number: …比重|提高至, …投资|同比增长. */
export function dropTail(left: string, ordinal: boolean): string {
  let text = ordinal ? left.replace(rankTail, '') : left;
  for (;;) {
    const length = tails.before(text, text.length);
    if (length > 0) text = text.slice(0, -length);
    else if (/[年底末]$/u.test(text) && yearTail.test(text)) text = text.replace(yearTail, '');
    else return text;
  }
}
