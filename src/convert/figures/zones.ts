/** Whose a count or a sum is where a zone or a project acts, not the whole place. */
import { isComplete } from './distribution.ts';
import { sums } from './first-owner.ts';
import { zoneNames } from './predicates.ts';
import type { Reading } from './reading.ts';
import { startsWithVerb, stripOpeners } from './strip.ts';

const zone = new RegExp(`^.{2,16}(?:${zoneNames}|(?<!^产业)集群|(?:互联互通|合作|共建)项目)$`, 'u');

/** 长江口生态绿色示范区|新增制度成果46项: a zone that acts is not the whole place; 在示范区 is where. */
export function zoneOf({ chunk }: Reading, owner: string): string {
  const whose = owner.replace(/(?:新|又|已|共|全年|累计|引进)+$/u, '');
  const lead = chunk.slice(0, Math.max(0, chunk.indexOf(whose)));
  return zone.test(whose) && !/[在和与向为]/u.test(lead + whose.charAt(0)) ? whose : '';
}

export const namedZone = new RegExp(
  `^(?![国省市]家?级|各)[^，、的]{2,12}?(?:${zoneNames}|城市新中心|互联互通项目)`,
  'u',
);

/**
 * 江口新区产值80亿元、|进出口额30亿元; 江口新区引进企业30家，|集聚团队8个, 、|落地项目6个: a zone that opens the clause owns the
 * measures of its list and what is done in clauses without a subject.
 */
export function zoneOfList(reading: Reading, previous: string, name: string): string {
  const { chunk, continued, place, sameSentence } = reading;
  // 江口开发区高新技术产业产值、进出口等|主要经济指标: the zone's own.
  const indices = /^(?:主要|核心)?(?:经济)?指标(?=占|增速|增幅)/u.exec(name)?.[0] ?? '';
  // 江口新区生产总值、固定资产投资等|指标占全市比重: which
  const listed = indices === '' ? -1 : chunk.lastIndexOf(`等${indices}`);
  if (listed > 0) return `${stripOpeners(chunk.slice(0, listed))}等${name}`;
  if (/^主要(?:经济)?指标$/u.test(name) && /等主要(?:经济)?指标/u.test(chunk))
    return (namedZone.exec(stripOpeners(chunk))?.[0] ?? '') + name;
  const zone = (sameSentence ? namedZone.exec(previous)?.[0] : undefined) ?? activeZone(reading);
  if (zone === undefined || namedZone.test(name)) return name;
  if (/全[国省市区县州]|我[省市区县州]|国家|世界/u.test(chunk)) return name;
  const member =
    continued && chunk.startsWith('、') && (isComplete(name) || startsWithVerb(chunk.slice(1)));
  if (member) return stripOpeners(place.left).startsWith(zone) ? zone + name : name;
  const told = reading.told().slice(0, -chunk.length);
  const at = told.lastIndexOf(zone);
  const done = told.slice(at + zone.length);
  if (at < 0 || !/(?:^|[，；])$/u.test(told.slice(0, at))) return name;
  const acts =
    !continued && /^[^；]{4,}，$/u.test(done) && done.slice(0, -1).split('，').every(isDone);
  return acts && isDone(chunk) && !state.test(chunk) ? zone + name : name;
}

const park = new RegExp(
  `^(?![国省市]家?级|各|全)[^，；、的\\d]{2,12}?(?:${zoneNames}|园区|[创产工]业园)(?=(?:全年|预计|累计|共)*(?:实现|完成)?${sums}[^，；]*\\d)`,
  'u',
);
const macro = new RegExp(`^${sums}$`, 'u');
const goesOn = new RegExp(`^(?:同比|[比较]上年)?(?:增长|下降|占)|^到位资金|^${sums}`, 'u');

/**
 * 江口经开区实现地区生产总值90亿元；完成|固定资产投资30亿元，增长9%；|进出口总额2亿元: of whose sums a sentence tells first, it
 * tells all, up to a new subject; '' for other names.
 */
export function parkOf({ chunk, sameSentence, told }: Reading, name: string): string {
  if (!sameSentence || !macro.test(name) || /全[国省市区县州]|我[省市区县州]/u.test(chunk))
    return '';
  const words = stripOpeners(told());
  const owner = park.exec(words)?.[0] ?? '';
  if (owner === '') return '';
  const clauses = words.slice(owner.length).split(/[，；]/u);
  return clauses.every((clause) => goesOn.test(clause) || isDone(clause)) ? owner : '';
}

const state =
  /^(?:展现[^，]{2,6}|(?:建设|发展)?(?:提速|加速|加力)[^，]{0,4}|(?:加快|提速)(?:建设|发展|推进|崛起))$/u;
const isDone = (clause: string): boolean =>
  state.test(clause) || /^新?(?:注册|登记|签约)/u.test(clause) || startsWithVerb(clause);
/** 江口新区展现新面貌，|新增企业300家: the zone that opens the sentence with a deed without number; undefined for none. */
function activeZone({ told, continued }: Reading): string | undefined {
  if (continued) return undefined;
  const [first = '', second] = told().split('，', 2);
  if (second === undefined || first.length > 24) return undefined;
  const zone = namedZone.exec(first)?.[0] ?? '';
  return zone !== '' && state.test(first.slice(zone.length)) ? zone : undefined;
}
