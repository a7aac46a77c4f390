/** What each figure of a paragraph measures, where that depends on the figures before it. */
import type { Measure } from '../../schemas/values.ts';
import { isBaseline } from './baseline.ts';
import { isOfOthers } from './compared.ts';
import { exceedsAim, isNoted } from './held-against.ts';
import { measured } from './measured.ts';
import { measureBehind } from './measure-before.ts';
import { measureOf } from './measure.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { continuesList, head, sameUnit } from './same-list.ts';

/** Own measures; a bare list continues the measure of its first figure: 分别增长8.1%、10.1%. */
export function measuresOf(readings: readonly Reading[]): Measure[] {
  const found: Measure[] = [];
  let carried: Measure | null = null;
  let spans = false;
  let ofLevel = false;
  readings.forEach((reading, i) => {
    const first = readings[i - 1];
    const measure = found[i - 1];
    const listed =
      measure === 'amount' && /^[、和]/u.test(reading.chunk) && sameUnit(reading, first);
    // 排名由69位|上升到35位
    const ranked =
      measure === 'rank' && sameUnit(reading, first) && /[到至为]第?$/u.test(reading.chunk);
    const listedOn =
      measure !== undefined &&
      first !== undefined &&
      continuesList(reading, first, head(readings, i));
    const own =
      measure !== undefined && (listedOn || ranked || isSameRate(reading, first, measure))
        ? measure
        : measureBehind(
            reading,
            measureOf(reading.figure, reading.chunk, reading.place.right, listed),
            first,
            measure,
          );
    const isMember =
      carried !== null &&
      ((own === 'amount' && continuesNames(reading, carried, spans)) ||
        (carried === 'decrease' && first !== undefined && isCutToo(reading, first)));
    const partOfLevel: boolean =
      measure === 'level' &&
      own === 'amount' &&
      first !== undefined &&
      isPart(reading, first, ofLevel);
    ofLevel = partOfLevel;
    // 养殖规模稳定在2万匹、|5000峰
    const alike =
      measure === 'level' &&
      own === 'amount' &&
      /^[、和]$/u.test(reading.chunk) &&
      [reading, first].every((one) => /[头只羽匹峰]$/u.test(one?.figure.unit ?? ''));
    found.push(isMember ? carried! : partOfLevel || alike ? 'level' : own);
    if (isMember) return;
    carried = carrying(reading, own);
    spans =
      carried === 'level' &&
      /通达$|(?:目录|清单|名录)已?(?:扩大|扩展|拓展|增加)[到至]$/u.test(reading.chunk);
  });
  return found;
}

/**
 * 增长6.8%，比全国（|5.5%）高1.3个百分点; 增速由8%|回升到9.5%, 增长从一季度的14.5%|下降为二季度的4.6%: what the
 * rate before is held against, or has become.
 */
function isSameRate(reading: Reading, first: Reading | undefined, measure: Measure): boolean {
  if (first === undefined || reading.figure.unit !== '%' || !sameUnit(reading, first)) return false;
  if (isNoted(reading)) return true;
  return (
    measure === 'increase' &&
    isBaseline(first.place.left, first.place.right) &&
    /^[^，。；、\d]{1,4}[到至为](?:[^，。；、\d]{1,4}的)?$/u.test(reading.chunk)
  );
}

/**
 * 空气优良天数达到326天、其中|优的天数146天: a measured part of a level that was reached; `goesOn` where the one
 * before is another.
 */
function isPart(reading: Reading, whole: Reading, goesOn: boolean): boolean {
  const { chunk, figure, sameSentence } = reading;
  return (
    sameSentence &&
    sameUnit(reading, whole) &&
    (/^[、，]?其中/u.test(chunk) ||
      reading.told().endsWith(`其中：${chunk}`) ||
      (goesOn && /^[、和]/u.test(chunk))) &&
    measured.test(figure.unit) &&
    !/[新净]增/u.test(chunk) &&
    !nounBefore(chunk, false).verb
  );
}

/**
 * 达到8个、|实验室45家: a thing of its own under the verb before the first; `spans` where that verb
 * reaches several kinds of places: 通达107个国家、|315个港口.
 */
function continuesNames(
  { chunk, continued, figure }: Reading,
  carried: Measure,
  spans: boolean,
): boolean {
  return (
    continued &&
    (/^、.{2}/u.test(chunk) || (spans && /^、$|^国家[^，、]{0,3}的$/u.test(chunk))) &&
    (carried === 'decrease' || counted.test(figure.unit)) &&
    !nounBefore(chunk, false).verb
  );
}

/** 压减煤炭产能700万吨，|水泥产能90万吨: of the same kind and without a verb of its own. */
function isCutToo({ chunk, continued, figure, sameSentence }: Reading, first: Reading): boolean {
  if (continued || !sameSentence || figure.unit !== first.figure.unit) return false;
  const kind = chunk.slice(-2);
  return chunk.length > 2 && first.chunk.endsWith(kind) && nounBefore(chunk, false).noun === chunk;
}

/** The measure that a verb gives to all things behind it; null where it gives none. */
function carrying({ chunk, figure }: Reading, measure: Measure): Measure | null {
  // 压减|炼铁50万吨、煤炭210万吨
  if (measure === 'decrease')
    return /(?:压减|压缩|削减)[^，、]{2,12}$/u.test(chunk) ? measure : null;
  if (!counted.test(figure.unit)) return null;
  if (measure === 'level' && /(?:达到?|增至|(?:增加|扩大|扩展|拓展)到)$/u.test(chunk))
    return measure;
  return measure === 'increase' && chunk.includes('净增') ? measure : null;
}

const counted = /[个家户所座名位条项种]$/u;

/**
 * 经济增速…，预期目标设定为|6%以上, 经济增长…目标，定为|8%: rates of growth that are named in the clause
 * before.
 */
export function rateOf(measure: Measure, reading: Reading, name: string, text: string): Measure {
  const { chunk, place } = reading;
  // 臭氧浓度150微克/立方米，同比改善|2.6%: there is less of it.
  if (measure === 'increase' && improved.test(chunk) && harmful.test(name)) return 'decrease';
  // 同比|-4.1%
  if (measure === 'share' && reading.figure.value < 0 && chunk.endsWith('同比')) return 'increase';
  // 山羊、生猪存栏9万只、|16万头
  if (measure === 'amount' && /^[、和]$/u.test(chunk) && /存栏量?$/u.test(name)) return 'level';
  // 全员劳动生产率|9万元
  if (measure === 'amount' && name.endsWith('劳动生产率')) return 'level';
  // 新设企业达到|9万户: so many came, which is no level.
  if (measure === 'level' && /^新(?:设|登记|注册)/u.test(name)) return 'amount';
  if (measure === 'amount' && exceedsAim(reading)) return 'increase';
  // 失业率、物价涨幅|分别控制在5%和3%以内: no rate of unemployment is a growth
  if (measure === 'increase' && name.endsWith('率') && !growthRate.test(name) && ofSome.test(chunk))
    return 'share';
  // 产值增长8%，高于全省（|6%）: theirs is a rate as its own is
  if (measure === 'share' && isOfOthers(place.left) && !/[率重例比]$/u.test(name))
    return 'increase';
  if (measure !== 'share' || /[占比]/u.test(chunk)) return measure;
  const aimed =
    /^(?:拟|初步)?[设确]?定[为在]$/u.test(chunk) &&
    growthAim.test(text.slice(place.sentenceStart, place.clauseStart));
  return aimed || growthName.test(name) ? 'increase' : measure;
}

const improved = /改善(?:了|约|近|超过?|达)*$/u;
const harmful = /浓度(?:均值|平均值|值)?$|空气质量(?:综合)?指数$/u;
const growthRate = /(?:增长|上涨|下降|降低)率$/u;
const ofSome =
  /率、[^，。；]*(?:涨幅|增速|增幅|增长率)分别(?:控制|稳定|保持)?[在为是](?:不超过)?$/u;
const growthName = /(?:增速|增长速度|涨幅|增幅|[上增]涨?长?幅度|经济增长(?:(?:预期)?目标)?)$/u;
const growthAim = /(?:增长|增长速度|增速|涨幅|增幅)(?:的[^，。；]{0,10}|预期|调控)?目标，$/u;
