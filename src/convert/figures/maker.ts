/** Who made, won or offers what is counted by the noun behind a figure. */
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { zoneOf } from './zones.ts';

const schools =
  /^[，、]?((?:普通|公办|优质|义务|学前|高等|职业|中职|[和、])*(?:高中|初中|小学|幼儿园|教育))(?:阶段)?(?:扩招|新增|增加|增设|扩充)(?:约|近|超过?)?$/u;
const innovations = /^[^，。；、的]{0,8}(?:成果|举措|经验|案例)/u;
const plants = /[^，、的]{2,}(?:电站|电厂|枢纽|核电)$/u;
const sumOf =
  /^(?:、(?=[^、]{2,6}累计))?((?!全|目前|截至|我|已|近|去年|今年|自)[^，、“”]{2,16})累计$/u;
const deed =
  /^(.{4,}(?<!分别|各|均))(?:形成|推出|出台|产生|新?(?:落地|引进|签约|培育)|集聚|聚集|新增)了?$/u;

/** 自贸试验区|形成11项制度成果, 江口合作区|落地8个项目: the zone that made them; '' for none. */
export function makerOf(reading: Reading, noun: string): string {
  const { chunk, place } = reading;
  // 高中扩招|3000个学位: those of all schools are another number.
  if (noun === '学位') return schools.exec(chunk)?.[1] ?? '';
  // 江口水利枢纽|7台机组
  if (noun.startsWith('机组') && plants.test(chunk)) return nounBefore(chunk, false).noun;
  const maker = deed.exec(chunk)?.[1];
  if (maker !== undefined) return zoneOf(reading, nounBefore(maker, false).noun);
  // 江口综合改革试点累计|20项经验
  return innovations.test(place.right) ? (sumOf.exec(chunk)?.[1] ?? '') : '';
}
