/** Names that the words on both sides of a figure make together. */
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';

const exemption = /(免征|减免|返还|退还|缓缴|免收)[\d.]+[万余多]*[家户名]$/u;
const levy = /^[^，。；、的]{2,10}(?:税费?|保费|保险费|租金|房租)$/u;
const passes = /^(?:稳定|全部|全面|持续)*(达标|合格)$/u;
const saving = /^[，、]?(?:严格)?(?:执行|落实|推行)?(.{2,}(?:节能|节水))$/u;

const ofPeople = /占(?:人口总[数量]|(?:全[国省市区县])?总?人口)$/u;

/** The name of such a figure; '' for others. */
export function bothSides({ figure, chunk, place: { left, right } }: Reading): string {
  // 免征1200家企业社保费|2亿元: not what they pay
  const spared = exemption.exec(left.slice(0, left.length - chunk.length))?.[1];
  if (spared !== undefined && figure.unit.endsWith('元') && levy.test(chunk)) return spared + chunk;
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
