/** The words of a figure's own before it, which the rules of naming read. */
import type { Reading } from './reading.ts';

/** 是2015年的|2.8倍, 不低于城市低保标准的|1.6倍: what it is a multiple of is not what is counted. */
const multiple =
  /(?:分别)?(?:约|就)?(?:是|为|相当于(?!(?:全[国省市区县州])?(?:地区|国内)?(?:生产总值|GDP))|达到|不[低高少多]于|不超过|高于|低于|超过)[^，、]{0,22}的(?:近|约|逾|超过?)?$/u;

/** 新增就业1200人，完成全年指标的|105%: how far what is told before is done. */
const ofPlanned = /完成(?:年初|年度|全年|计划)+(?:目标)?指标的?$/u;

const given = /^的?(?:基础上|(?:情况|背景|条件|前提|形势)下)/u;

/** The words before the figure, without a baseline, a row of years or a set of cities ranked. */
export function ownWords(reading: Reading): string {
  const { figure, place: around } = reading;
  // 在2020年90亿元|的基础上增长8%: the clause goes on.
  const own = /^的?基础上/u.test(reading.chunk)
    ? reading.chunk.replace(/^的?基础上，?/u, '')
    : reading.chunk;
  const words = figure.chinese ? own.replace(/(?<![迈跨站登跃])[上数几]$/u, '') : own;
  const times = /^(?:%|‰|倍|成|)$/u.test(figure.unit) ? words.replace(multiple, '') : words;
  const chunk =
    figure.unit === '%' && times.includes('指标') ? times.replace(ofPlanned, '') : times;
  // 在新增减税降费|41.69亿元基础上, 在调减种植面积|30万亩的情况下
  if (given.test(around.right)) return chunk.replace(/^在/u, '');
  if (figure.unit.endsWith('百分点')) return chunk.replace(adjustment, '').replace(overOthers, '');
  const adjusted = chunk.replace(adjustment, '');
  if (adjusted !== chunk) return adjusted;
  const ranked = rankedSet.exec(around.left);
  const ofRank = figure.ordinal || figure.unit === '位' || figure.unit === '名';
  if (ofRank && reading.sameSentence && fieldAlone.test(chunk)) return '';
  if (ranked !== null && ofRank) return (ranked[1] ?? '') + (ranked[2] ?? '');
  const ranking = ofRank ? field.exec(around.left) : null;
  if (ranking !== null) return ranking[1] ?? '';
  return figure.ordinal
    ? chunk
        .replace(/(?<=.{2}|^、?)在[^，、居]{2,30}中(?![西部东心国])(?=[^，、]{0,6}$)/u, '')
        .replace(/连续[\d一二三四五六七八九十两]+(?:年|届|次|个).*$/u, '')
    : chunk;
}

/** 发行特别国债，专项用于重大战略，今年先发行|1万亿元: of what the same verb was said before. */
export function sameObject({ chunk, told }: Reading): string {
  const verb = /^，?(?:今年|年内|目前)?(?:先|再|首批|首期)(发行|安排|下达|投放|启动)了?$/u.exec(
    chunk,
  )?.[1];
  if (verb === undefined) return '';
  const earlier = told().slice(0, -chunk.length);
  const at = earlier.lastIndexOf(verb);
  return at < 0 ? '' : (/^[^，。；、\d]{2,20}(?=[，；])/u.exec(earlier.slice(at + 2))?.[0] ?? '');
}

/** 增长8.5%，超过全省|0.4个百分点: than which it is more. */
const overOthers = /超过(?:全[国省市区县州旗盟]|国家|[省市州盟])(?:平均)?(?:水平)?$/u;

/** 剔除留抵退税因素后|同口径增长7.7%. */
const adjustment = /^（?(?:剔除|扣除|还原)[^，、]{0,20}?(?:因素|影响|基数)?后/u;
/** 空气质量综合指数|在全国168个重点城市|排名. */
const rankedSet = /^(.+?)在?全[国省市区]\d[^，]*?((?:排名|位次)[^，]*)$/u;
/** 开发区|在218家国家级开发区综合排名中|升至; 在全国72个评价城市中|列: the field in which a rank is held. */
const field = /^(.*?)在(?:全[国省市区])?\d[^，]*中[^，、]{0,6}$/u;

/** 效率居全国第5、|中部地区第1: where it is held, not what is ranked. */
const fieldAlone =
  /^[、，]?(?:[在居列]|位居|位列|排名)?(?:[东中西]部|东北|长三角|珠三角|京津冀|(?:副省级|省会|计划单列|地级)城市|同类城市|(?:全[国省]|[东中西]部)?百强)(?:地区|省份|城市|[省市县区])?中?(?:[居列排]|位居|位列|排名?)?[第前]$|^[、，]?在(?:全[国省市区县][、和]?)+(?:均|双双|分别)?(?:[居列排]|位居|位列|排名)[第前]$/u;

/** Whether a field is all that is told of a rank in its clause: 指数达到55.8，|在72个城市中列第24位. */
export const isRankedIn = ({ place }: Reading): boolean => field.exec(place.left)?.[1] === '';
