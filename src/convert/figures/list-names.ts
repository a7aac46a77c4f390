/** Names of several figures that stand in one list. */
import { awards } from './award.ts';
import { onSides, sidesOf, valuesBefore, withoutSide } from './compared.ts';
import { compose } from './compose.ts';
import {
  dealtOut,
  deedsOf,
  doubled,
  economyOf,
  givenTo,
  listedBefore,
  ofCounted,
  partsOf,
  sectorsOf,
  toldEach,
  toldOfBoth,
  togetherOf,
  waysOf,
  withSum,
} from './dealt-out.ts';
import { giversOf, pullsOf } from './contribution.ts';
import { isComplete, subjectsOf } from './distribution.ts';
import { isGeneric } from './generic.ts';
import { splitItems } from './items.ts';
import { longestList } from './list-heads.ts';
import { measured } from './measured.ts';
import { isSumOf } from './member-owner.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { stripOpeners } from './strip.ts';
import { dropTail } from './tail.ts';

/** 金融机构存贷款余额分别超…，|均居中西部城市第1位: the words behind 均 hold for the whole list. */
export const holdsForAll = /^、?均(?:居|位居|位列|列|排名|排|超|达|突破|创|高于|低于)/u;

/** What a list under one 分别 has in common, '' where its names stand in an earlier list. */
export function jointName({ chunk }: Reading): string {
  const mark = chunk.lastIndexOf('分别');
  return mark < 0 ? '' : nounBefore(chunk.slice(0, mark), false, true).noun;
}

/** |扣除价格因素分别增长: how it is reckoned, not what grows. */
const adjusted = /^(?:扣除|剔除|按)[^、]{2,12}(?:因素|影响|价格?|口径)(?:计算|后)?$/u;

/** Names for the figures from `i` on that stand under one 分别; null where there are none. */
export function distributed(
  readings: readonly Reading[],
  i: number,
  found: readonly string[],
): string[] | null {
  const first = readings[i];
  if (first === undefined) return null;
  let size = 1;
  while (size < longestList && readings[i + size]?.adjacent === true) size++;
  if (size < 2) return null;
  const mark = first.chunk.lastIndexOf('分别');
  const sectors = sectorsOf(first, mark, size);
  if (sectors !== null) return sectors;
  if (mark < 0) return listed(readings, i, size, found);
  const [noun, after] = withoutSide(first.chunk, mark);
  const own = adjusted.test(noun) ? '' : noun;
  if (onSides(after, size))
    return sidesOf(sideName(own, first.sameSentence ? (found[i - 1] ?? '') : ''), size);
  const behind = dropTail(after, false);
  const each =
    giversOf(found.slice(i - size, i), own) ?? ofCounted(readings, i, found, size, [own, behind]);
  if (each !== null) return each;
  const gifts = awards(readings[i + size - 1], after, size) ?? givenTo(own, behind, size);
  if (gifts !== null) return gifts;
  // 分别新增|停车泊位、动态数据10万和40万个
  const objects = own === '' ? nounBefore(after, false, true).noun : '';
  const objectNames = /、|和/u.test(objects) ? subjectsOf(objects, size) : null;
  if (objectNames !== null) return objectNames;
  const both =
    own === ''
      ? (togetherOf(first.before(), size) ??
        toldOfBoth(first, readings[i - 1], found[i - 1] ?? '', size))
      : null;
  if (both !== null) return both;
  // 化学需氧量、二氧化硫排放总量首次双下降，|比上年分别下降3.1%和4.6%
  // 装备、材料、消费品产业转型步伐加快，|增加值分别增长16.8％、5.9％、8.9％
  const told = own === '' || isGeneric(own) ? subjectsOf(first.subject(true), size) : null;
  // 产量分别增长16%、31%，|分别占全国14%、24%
  const joined = shareOf.test(behind) || isSumOf(first, readings[i - 1], behind);
  const part = own === '' && joined ? behind.replace(/的$/u, '') : own;
  const ways = waysOf(first.before(), own, size);
  if (ways !== null) return ways;
  if (told !== null) return told.map((name) => (part === '' ? name : compose(name, part)));
  if (own === '' && first.sameSentence && i >= size)
    return namesBefore(readings, i, size, found).map((name) => ofShare(name, part));
  if ((isGeneric(own) || total.test(own)) && first.sameSentence && i >= size)
    return found.slice(i - size, i).map((name) => compose(name, own));
  const names = doubled(own, size) ?? subjectsOf(own === '' ? first.subject() : own, size);
  // 数字经济、绿色经济分别占地区生产总值比重达…: the head stands behind 分别.
  if (names === null) return deedsOf(first.chunk.slice(0, mark), size, first.figure.unit === '%');
  const whose = names.every((name) => isGeneric(name) || name === '利税') ? economyOf(first) : '';
  if (whose !== '') return names.map((name) => compose(whose, name));
  // 江口区、海口区|分别新建3个和5个产业园
  if (!measured.test(first.figure.unit) && names.every((name) => district.test(name))) {
    const told = nounAfter(readings[i + size - 1]?.place.right ?? '');
    const thing = told === '' ? nounBefore(behind, false).noun : told;
    return names.map((name) => name + thing);
  }
  // 服务业营业收入增长9%，|科技服务业、商务服务业分别增长8%、7%
  const [, field, sum] = sumOfField.exec(first.sameSentence ? (found[i - 1] ?? '') : '') ?? [];
  if (field !== undefined && names.every((name) => name.endsWith(field)))
    return names.map((name) => name + sum);
  // 失业、工伤保险分别新增|参保: how many came to them is not how many there are.
  const pulls = pullsOf(names, behind);
  if (pulls !== null) return pulls;
  return behind.startsWith('占') || /^(?:新增)?参保(?:人[数员])?$/u.test(behind)
    ? names.map((name) => name + behind.replace(/的$/u, ''))
    : first.sameSentence && first.chunk.startsWith('其中')
      ? [...partsOf(found[i - 1] ?? '', names)]
      : withSum(names, behind);
}

/** 生产总值增长5%，|增速|分别高于全国、全省 */
const sideName = (own: string, previous: string): string =>
  own === '' ? previous : isGeneric(own) && previous !== '' ? compose(previous, own) : own;

/** 高速公路300公里、一级公路600公里，|总里程分别达 */
const total = /^总(?:里程|长度|产能|装机(?:容量)?|库容)$/u;
const sumOfField = /(服务业|制造业)((?:主营业务|营业)?收入|投资|利润总?额?)$/u;
const district = /^[^，、的]{2,8}(?:区|县|市|州|镇|乡)$/u;

/** 占|全国, of one whole: 占A、B的 are two. */
const shareOf = /^占(?!地|用)[^、和]{2,16}$/u;

/** 集成电路产量（占全省）| + 占全国 */
function ofShare(name: string, share: string): string {
  return share === '' ? name : compose(name.replace(/(?<=.{2})占.*$/u, ''), share);
}

/** 9万只、6万头 */
const heads = /^[万千]*[头只羽匹峰][万千]*[头只羽匹峰]$/u;
const twofold = /城乡(?:常住)?居民|存、?贷款/u;

/**
 * As many names as figures without 分别: 旅游人次和旅游总收入年均增长19.1%、18.6%; or the names of the
 * list before: 分别达到32193元和12638元，增长8.7%和9.4%.
 */
function listed(
  readings: readonly Reading[],
  i: number,
  size: number,
  found: readonly string[],
): string[] | null {
  const first = readings[i];
  const unit = first?.figure.unit;
  if (first === undefined) return null;
  const last = readings[i + size - 1]?.figure.unit;
  // 分别由19019元、6876元|提高到30775元和11045元: the second list has the names of the first.
  if (
    i >= size &&
    /分别[由从]/u.test(readings[i - size]?.chunk ?? '') &&
    /^.{1,4}[到至为](?:(?:20|19)\d\d年[底末]?的)?$/u.test(first.chunk)
  )
    return found.slice(i - size, i);
  if (last !== unit)
    return heads.test(`${unit}${last}`) ? dealtOut(readings, i, size, found) : paired(first, size);
  if (first.figure.ordinal || unit === '位') return rankedEach(readings, i, size, found);
  // 城乡居民人均可支配收入43150元、21340元: without 分别 too these are two.
  if (unit !== '%' && !(size === 2 && twofold.test(first.chunk)))
    return (
      dealtOut(readings, i, size, found) ??
      (toldEach(readings, i, size) ? found.slice(i - size, i) : null)
    );
  const own = nounBefore(first.chunk, false, true).noun;
  if (own !== '')
    return /和|、/u.test(own) || unit !== '%' || twofold.test(own) ? subjectsOf(own, size) : null;
  return listedBefore(readings, i, size) || toldEach(readings, i, size)
    ? found.slice(i - size, i)
    : null;
}

/**
 * Names of the figures before; 能耗、水耗为去年的80%，五年分别下降…: but where these are fewer since a ；, those
 * that the last name joins.
 */
function namesBefore(
  readings: readonly Reading[],
  i: number,
  size: number,
  found: readonly string[],
): string[] {
  const { figure, told } = readings[i]!;
  const words = told();
  const stop = words.lastIndexOf('；');
  const beyond = stop >= 0 && readings[i - size]!.figure.start < figure.start - words.length + stop;
  return (beyond && subjectsOf(found[i - 1] ?? '', size)) || valuesBefore(readings, i, size, found);
}

/**
 * 分别增长7%、5%，|增速居全国第4位、第6位; 江口经开区、海口经开区跻身百强，|排名第52位、第65位: as many ranks as
 * names before.
 */
function rankedEach(
  readings: readonly Reading[],
  i: number,
  size: number,
  found: readonly string[],
): string[] | null {
  const first = readings[i];
  if (first === undefined || first.continued) return null;
  const own = nounBefore(first.chunk, true).noun;
  // 经济总量、财政收入居全省|第3、第4
  if (own !== '' && !isGeneric(own)) return /[、和]/u.test(own) ? subjectsOf(own, size) : null;
  const names = listedBefore(readings, i, size)
    ? found.slice(i - size, i)
    : first.sameSentence
      ? null
      : subjectsOf(first.subject(true), size);
  return names?.map((name) => (own === '' ? name : compose(name, own))) ?? null;
}

/** 标识注册量、接入企业数|突破185亿个、2.1万家: measures that are whole names, each with its own unit. */
function paired({ chunk }: Reading, size: number): string[] | null {
  if (!/(?:达到?|突破|超过?|增至|增加到)$/u.test(chunk)) return null;
  const names = splitItems(dropTail(chunk, false)).map(stripOpeners);
  if (names.length === size && names.every(isComplete)) return names;
  // 江口港货物和集装箱吞吐量|超过2亿吨、300万标箱
  const { noun } = nounBefore(chunk, false, true);
  return /.[和与、]./u.test(noun) && isComplete(noun) ? subjectsOf(noun, size) : null;
}
