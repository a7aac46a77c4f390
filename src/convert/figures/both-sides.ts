/** Names that the words on both sides of a figure make together. */
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';

const exemption = /(免征|减免|返还|退还|缓缴|免收)[\d.]+[万余多]*[家户名]$/u;
const levy = /^[^，。；、的]{2,10}(?:税费?|保费|保险费|租金|房租)$/u;
const passes = /^(?:稳定|全部|全面|持续)*(达标|合格)$/u;
const saving = /^[，、]?(?:严格)?(?:执行|落实|推行)?(.{2,}(?:节能|节水))$/u;

const ofPeople = /占(?:人口总[数量]|(?:全[国省市区县])?总?人口)$/u;

/** 出台支持科技创新|20条措施: what they are for. */
const measuresFor =
  /(?:出台|制定(?:实施|出台)?|印发|发布|实施|落实|用好|推出|执行)了?(?:国家|中央)?((?:支持|便利|促进|服务|关爱|推动|提振|放宽|优化|帮助|简化|(?:进一步)?扩大)[^，、的《》“”]{2,20})$/u;
const measures = /^(?:政策)?(?:措施|举措)|^政策$/u;

/** 可保障|3000万人次的年旅客吞吐量: what could be done is not what is. */
const able = /(?:可|能够?|可以)(?:保障|满足|容纳|承载|支撑)(?:近|约|超过?)?$/u;
const quantity = /^的((?:年|日)?[^，。；、的]{2,8}(?:量|需求))$/u;

/** The name of such a figure; '' for others. */
export function bothSides(reading: Reading): string {
  const {
    figure,
    chunk,
    place: { left, right },
  } = reading;
  // 免征1200家企业社保费|2亿元: not what they pay
  const spared = exemption.exec(left.slice(0, left.length - chunk.length))?.[1];
  if (spared !== undefined && figure.unit.endsWith('元') && levy.test(chunk)) return spared + chunk;
  if (figure.unit === '条') {
    const head = measures.exec(right)?.[0];
    const aim = head === undefined ? undefined : measuresFor.exec(chunk)?.[1];
    return aim === undefined ? '' : aim + (head ?? '');
  }
  const met = right.startsWith('的') ? quantity.exec(right)?.[1] : undefined;
  const could = met === undefined ? null : able.exec(chunk);
  if (met !== undefined && could !== null) {
    const whose = could.index === 0 ? reading.subject(true) : '';
    return whose + could[0].replace(/(?:近|约|超过?)$/u, '') + met;
  }
  if (figure.unit !== '%') return '';
  // 水源地水质|100%稳定达标
  const state = passes.exec(right)?.[1];
  const subject = state === undefined ? '' : nounBefore(chunk, false).noun;
  if (subject !== '' && state !== undefined)
    return subject + (subject.endsWith(`${state}率`) ? '' : `${state}率`);
  // 扩大到占总人口|90%的地区: a share of the people
  const whose = ofPeople.exec(chunk)?.[0];
  const place = whose === undefined ? '' : nounAfter(right);
  if (whose !== undefined && place !== '') return place + whose;
  // 严格执行新建建筑节能|50%的设计标准
  return /^的[^，。；、]{0,4}标准$/u.test(right) ? (saving.exec(chunk)?.[1] ?? '') : '';
}
