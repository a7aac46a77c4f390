/** What the figures of one list have in common behind the last or before the first. */
import { measured } from './measured.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { unitBase } from './units.ts';

/** More figures than this in one list no reader could follow. */
export const longestList = 12;

const capacity = /^的(?:年|日)?(?:产能|生产能力|生产规模)/u;
/** 城区15分钟、|乡村5公里的就业服务圈: how far it is to go. */
const circle = /^的[^，。；、的]{2,8}圈/u;
const reach = /^(?:分钟|小时|公里)$/u;
/** 减负20条、|留工12条等措施 */
const steps = /^等(?:一?系列)?(?:政策措施|措施|举措|政策)(?=$|[，。；])/u;

/** 形成轴承3000套、|齿轮500套的产能: the names with the head behind the last; '' for none. */
export function headBehind(readings: readonly Reading[], i: number): string {
  for (let j = i; j < i + longestList; j++) {
    const { figure, place } = readings[j] ?? {};
    const unit = figure?.unit ?? '';
    // one document alone has its own name
    const listed = unit === '条' && (j > i || readings[i]?.chunk.startsWith('、') === true);
    const last = listed ? steps : reach.test(unit) ? circle : capacity;
    const head = last.exec(readings[j]?.rest().slice(0, 12) ?? '')?.[0];
    if (head !== undefined && place !== undefined) {
      const own = nounBefore(readings[i]?.chunk ?? '', false).noun;
      return own === '' || own.endsWith(head.slice(-2))
        ? ''
        : own + head.slice(1).replace(/^一?系列/u, '');
    }
    const next = readings[j + 1];
    const goesOn = next?.continued === true && /^[、和].{2,}/u.test(next.chunk);
    const alike =
      next?.figure.unit === figure?.unit ||
      (reach.test(next?.figure.unit ?? '') && reach.test(figure?.unit ?? ''));
    if (place?.right !== '' || !goesOn || !alike) return '';
  }
  return '';
}

/** What is done to all members of a list: 4家医院和51所|学校标准化建设. */
const deed =
  /(?:的?(?:标准化|规范化|规划|开发|更新|提升|升级|技术|节能)*(?:建设|改造|改制|重组|治理|整治|修缮)(?:和(?:建设|改造|运营|(?:土地|用地)(?:整备|整理|收储)|[^和]{2,4}(?:购置|配备)))?(?:工作|任务)?)$/u;
const thing =
  /(?:[站所园馆院校店厂库场点圈村区县镇]|中心|企业|市场|学校|公司|单位|基地|机构|平台|枢纽)(?<!重点)$/u;

/**
 * 完成12户国有企业和30户|集体企业改制工作: the deed stands behind the last but is done to all, so it is
 * left out of the last as of the others.
 */
export function withoutDeed(readings: readonly Reading[], i: number, name: string): string {
  const reading = readings[i];
  const before = readings[i - 1];
  if (reading === undefined || before === undefined || measured.test(reading.figure.unit))
    return name;
  const listed = (chunk: string): boolean => /^(?:[、和及与]|以及)$/u.test(chunk);
  const own = nounAfter(before.place.right);
  if (!reading.continued || !listed(reading.chunk) || own === '' || deed.test(own)) return name;
  const next = readings[i + 1];
  if (next?.continued === true && listed(next.chunk)) return name;
  const bare = name.replace(deed, '');
  return bare !== name && nounAfter(reading.place.right) === name && thing.test(bare) ? bare : name;
}

/** 首山至江口等4条高速公路开工，东陵至江口等|3条通车: the examples are not what is counted. */
export function afterExamples(reading: Reading, before: Reading | undefined): boolean {
  const { chunk, figure, place, sameSentence } = reading;
  const counted =
    sameSentence && !measured.test(figure.unit) && figure.unit === before?.figure.unit;
  return (
    counted && /等$/u.test(chunk) && /等$/u.test(before.chunk) && nounAfter(place.right) === ''
  );
}

const ofThing = /^(?:处置|改造|整治|清理|治理|拆除|整改|清退|修复)(?:任务|工作|目标)$/u;

/** 开工5万千瓦光伏电站，完成|2万千瓦的建设任务: of what was counted before. */
export function taskOf(
  before: Reading | undefined,
  reading: Reading,
  previous: string,
  name: string,
) {
  // “批而未供”土地|15%的处置任务
  const { chunk, figure, place } = reading;
  if (figure.unit === '%' && place.right === `的${name}` && ofThing.test(name))
    return nounBefore(chunk, false).noun + name;
  if (!reading.sameSentence || before === undefined || previous === '') return name;
  // 筹集住房44万套，超额完成“十三五”时期|40万套的目标任务
  const bare = /^(?:建设|改造|治理|整治|修复|开工)任务$|^“十[一二三四五六]五”(?:时期|期间)?$/u.test(
    name,
  );
  const same = unitBase(before.figure.unit).unit === unitBase(reading.figure.unit).unit;
  return bare && same && reading.place.right.startsWith('的') ? previous : name;
}
