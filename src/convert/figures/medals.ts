import type { Reading } from './reading.ts';

/** 省运动员获|悉尼奥运会|2金1银, 健儿在|第八届全运会|上收获. */
const games =
  /[^，、在获夺摘揽]{2,16}?(?:[奥亚全省青残]运会|奥会|运动会|锦标赛|世锦赛|大赛|比赛)(?:、[^，、在获]{1,6}(?:奥会|运会|运动会)|等[^，、中上在]{2,8}(?:赛事|比赛|大赛))?/u;

/** The competition at which medals were won, and which they are; '' for other figures. */
export function medalsOf({ figure, place: { left, right } }: Reading): string {
  // 1金1银和|3个优胜奖
  const prize = /\d[金银铜][和、]$/u.test(left) ? /^[^，。；、的]{1,6}奖/u.exec(right)?.[0] : '';
  if (prize) return (games.exec(left)?.[0] ?? '') + prize;
  // 荣获|4枚金牌, 金牌|4枚
  const medal =
    figure.unit === '枚'
      ? (/^(?:[金银铜]|奖)牌$/u.exec(right)?.[0] ?? /(?:[金银铜]|奖)牌$/u.exec(left)?.[0])
      : undefined;
  if (medal !== undefined) {
    const at = games.exec(left)?.[0] ?? '';
    return at === '' ? '' : at + medal;
  }
  if (!/^[金银铜]$/u.test(figure.unit)) return '';
  const name = games.exec(left)?.[0] ?? '';
  return name === '' ? '' : `${name}${figure.unit}牌`;
}
