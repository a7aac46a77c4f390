/** Levels of government and kinds of places that name what is counted only with its noun. */
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import { measured } from './measured.ts';
import type { Reading } from './reading.ts';
import { unitBase } from './units.ts';

const level = '(?:世界|国家|全国|自治区|省|市|州|区|县|部|乡镇|村)级';
const levels = new RegExp(`^${level}$`, 'u');
const leveled = new RegExp(`^${level}(?:及?以上)?(.{2,})$`, 'u');

/** What an adjective before the first says of all in a list. */
const outdated = /^(落后|过剩|老旧|低效).*(产能|机组|设备|装置|生产线)$/u;

/** Where something is, not what. */
export const where = /^(?:市县|省市县|城乡|农村|城市|城区|市区|县域)$/u;

/**
 * A part of what was counted before, named by where it is or by its level alone: 充电桩2万个，其中
 * 农村|1万个; 国家级企业技术中心2家、省级|20家.
 */
export function ofPart(
  { chunk, figure, sameSentence }: Reading,
  before: Reading | undefined,
  name: string,
  whole: string,
): string {
  if (
    !sameSentence ||
    before === undefined ||
    unitBase(before.figure.unit).unit !== unitBase(figure.unit).unit
  )
    return name;
  // ESI全球前1‰学科4个、|前1%学科16个
  const top = /^前[\d.]+[%‰‱]/u.test(name)
    ? /^.{2,}?(?=前[\d.]+[%‰‱])/u.exec(whole)?.[0]
    : undefined;
  if (top !== undefined && chunk.startsWith('、')) return top + name;
  // 落后炼铁产能4万吨、|炼钢产能3万吨
  const rated = chunk === `、${name}` ? outdated.exec(whole) : null;
  if (rated !== null && name.endsWith(rated[2] ?? '') && !outdated.test(name))
    return (rated[1] ?? '') + name;
  if (where.test(name) && /^[、，]?其中/u.test(chunk)) return name + whole;
  const counted = levels.test(name) ? leveled.exec(whole)?.[1] : undefined;
  return counted === undefined ? name : name + counted;
}

/** 省级|39个、市级|300个重点项目: what stands behind the last is counted at each level; '' for other phrases. */
export function levelOf(
  { figure, place: { right } }: Reading,
  noun: string,
  next: Reading | undefined,
): string {
  if (!levels.test(noun) || figure.ordinal || measured.test(figure.unit)) return '';
  const ownHead = nounAfter(right);
  if (ownHead !== '' || right !== '') return ownHead === '' ? '' : noun + ownHead;
  const other = next?.continued === true ? nounBefore(next.chunk, false).noun : '';
  const head = levels.test(other) ? nounAfter(next?.place.right ?? '') : '';
  return head === '' ? '' : noun + head;
}
