/** Names in which the figure stands: 环城生态区|10.1万亩|耕地. */
import { measured } from './measured.ts';
import type { Naming } from './naming.ts';
import { nounAfter } from './noun-after.ts';
import type { Reading } from './reading.ts';

/** 8万吨|多晶硅等一批项目: what is produced, not the projects. */
export const projects = /(?<=.{2})等[^，、的\d]{0,6}项目.*$/u;

const those = /^[，、]?其中((?:获|被|入选|列入|属于|达到|超过)[^，、的]{2,16})的(?:就?有|占|达)?$/u;

/** 减税5亿元，超过原定的|4亿元规模 */
const planned = /^[，、]?(?:超过|高于|多于|好于|低于)(原定|预定|预期|原计划)的(?:近|约)?$/u;

const bound = '(?:超过?|过|突破|逾)[\\d.百千万亿十]+(?:元|(?<=万|亿)(?=的))';
const sum =
  '年?(?:总?产值|主营业务收入|销售收入|营业收入|收入|营收|销售额|税收|纳税|利税|利润|投资额?)';
const ownSize = new RegExp(
  `^[，、]?(?:其中|另有|有)?(${sum})?(${bound}|[\\d.百千万亿十]+元以上(?=的)|[\\d.]+[—~至到-][\\d.百千万亿]+元(?=的))的?(?:有|达到?|共)*$`,
  'u',
);
const priorSize = new RegExp(
  `^(.*?${sum})?(?:${bound}|[\\d.百千万亿十]+元以上|(?:[\\d.]+[—~至到-])?[\\d.百千万亿]+元(?=的))的?(.+)$`,
  'u',
);

/** 产值超50亿元的企业2家、|超10亿元的5家; 高新技术企业300家，其中|产值超亿元65家: those of that size; '' for other phrases. */
function sizeOfThose(chunk: string, previous: string): string {
  const [, own, size] = /[元万亿]/u.test(chunk) ? (ownSize.exec(chunk) ?? []) : [];
  if (size === undefined) return '';
  // 单体项目超10亿元8个、|超百亿元2个
  const sized = previous.replace(/(?<=项目|企业|园区)超过?[\d.]+[百千万亿]+元$/u, '');
  const [, of = '', things = sized] = priorSize.exec(sized) ?? [];
  return /(?:企业|项目|集群|集团|园区|公司|楼宇|基地|市场|合作社|[村镇县])$/u.test(things)
    ? `${own ?? of}${size}的${things}`
    : '';
}

/** 成果400项，其中获国家奖励的|17项; '' for other phrases. */
export function whichOf(
  { figure, chunk, place: { right }, sameSentence }: Reading,
  before: Reading | undefined,
  previous: string,
): string {
  const size = sameSentence ? sizeOfThose(chunk, previous) : '';
  if (size !== '' && /^[家户个项座]$/u.test(figure.unit)) return size;
  const plan = sameSentence && before !== undefined ? planned.exec(chunk)?.[1] : undefined;
  if (plan !== undefined) return previous === '' ? '' : plan + previous;
  const same = sameSentence && before?.figure.unit === figure.unit && right === '';
  const which = same && /^.?其中/u.test(chunk) ? those.exec(chunk)?.[1] : undefined;
  return which === undefined || previous === '' || measured.test(figure.unit)
    ? ''
    : which + previous;
}

/** A name whose figure stands inside it, from the noun before it and the one behind. */
export function aroundFigure({ chunk, rest }: Reading, before: string, behind: string): string {
  // 华光扩能、江口|20万千瓦机组: the name next to it, as in a list that goes on
  const goesOn = before.includes('、') && /^[^，。；、]+、/u.test(rest());
  const long = (goesOn || before.length > 8) && !chunk.endsWith('等');
  const prior = long
    ? (/、((?!全)[^、的]{2,4}|[^、的]{2,8}(?:公司|集团))$/u.exec(before)?.[1] ?? before)
    : before;
  const thing = behind.replace(projects, '').replace(/、.*$/u, '');
  // 东环路、西环路等|90公里快速路建设: those before 等 are examples.
  if (chunk.endsWith('等')) {
    const kind = thing.replace(/(?<=.{2})(?:建设|改造)$/u, '');
    return /^(?:在建|续建|新建|重点)?(?:项目|工程|线路|路段|航线)$/u.test(kind)
      ? `${prior}等${kind}`
      : kind;
  }
  // 示范区首期|100万千瓦风电项目, 江口经济开发区食品产业园|6万平方米厂房
  const own =
    prior.length <= (/[首一二三四]期$|[Ⅰ-Ⅻ](?:系列|期|号)?$|业园区?$/u.test(prior) ? 18 : 8) &&
    !/^[在从]/u.test(prior);
  // 支持北港建设|80万吨乙烯主体工程
  const owner = thing.length < 5 ? prior : prior.replace(/(?<=.{2})(?:建设|新建)$/u, '');
  return own && !/[的、]$/u.test(chunk) ? owner + thing : thing;
}

/** 新建3条、40公里地铁线路: two measures of one thing. */
export function lengthOf({ reading, next, own }: Naming): string {
  const { figure, place: around } = reading;
  if (around.right !== '' || next?.adjacent !== true || next.chunk !== '、') return '';
  // 组织7批、90名医务人员
  if (figure.unit === '批' && /^[人名]$/u.test(next.figure.unit) && own().noun === '')
    return nounAfter(next.place.right);
  if (!/^[条座个处段]$/u.test(figure.unit) || !/公里|平方|亩|公顷/u.test(next.figure.unit))
    return '';
  return own().noun === '' ? nounAfter(next.place.right) : '';
}
