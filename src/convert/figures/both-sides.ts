/** Names that the words on both sides of a figure make together. */
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { startsWithVerb } from './strip.ts';

const exemption = /(免征|减免|返还|退还|缓缴|免收)[\d.]+[万余多]*[家户名]$/u;
const levy = /^[^，。；、的]{2,10}(?:税费?|保费|保险费|租金|房租)$/u;
const passes = /^(?:稳定|全部|全面|持续|全)*(达标|合格|覆盖)$/u;
/** 规上企业实现|100%复工, 行政村实现|100%通硬化路 */
const allDone =
  /^(?:全面)?(复工复产|复工|复产|开工|投产|达产|参保|入学|上线|联网|通(?![过报常])[^，。；、的\d]{1,6})$/u;
const saving = /^[，、]?(?:严格)?(?:执行|落实|推行)?(.{2,}(?:节能|节水))$/u;

const ofPeople = /占(?:人口总[数量]|(?:全[国省市区县])?总?人口)$/u;

/** 出台支持科技创新|20条措施: what they are for. */
const measuresFor =
  /(?:^、?(?:推动)?(?!推动)|出台|制定(?:实施|出台)?|印发|发布|实施|落实|用好|推出|执行)了?(?:国家|中央)?((?:支持|便利|促进|服务|关爱|推动|提振|放宽|优化|帮助|简化|降低|减轻|(?:进一步)?扩大)[^，、的《》“”]{2,20})$/u;
const measures = /^(?:改革|政策|特别|具体|专项|配套)?(?:措施|举措)|^政策$/u;
/** 川渝市场一体化|17条经验, 制造业竞争力提升|7个行动计划: of what field they are. */
const field =
  /^(?:出台|制定|印发|发布|落实|实施)?([^，、的\d《》“”]{2,14}(?:改革|一体化|试点|创新|便利化|提升|改造|整治|治理|更新))$/u;
const ofField =
  /^(?:改革|典型|创新|先进|成熟|成功)*(?:经验|举措|措施|做法)(?:[和及与](?:改革|典型|创新|先进)*(?:经验|举措|措施|做法))?|^(?:行动|实施)(?:计划|方案)$/u;

const whom =
  /(?:^|发布|出台|推出|实施|落实|办好|办成|完成|制定|印发)了?(惠[港澳台侨民农企商]|利民|便民|助企|暖企|稳企)$/u;
const benefits = /^(?:实事|(?:政策)?(?:措施|举措)|政策)/u;

/** 将批发业等行业现行|17%的税率降至|14%: whose rate it is. */
const current = /^(?:[把将]|下调|上调)?([^，；、\d][^，；\d]+?)(?:现行|目前)的?$/u;
const changed = /^的([^，。；、的\d]{1,8}?)(?:[上下]调|降低|提高|[降减提升])[到至为]$/u;
const changedFrom =
  /(?:^|[，；])(?:[把将]|下调|上调)?([^，；、\d][^，；\d]+?)(?:现行|目前)的?\d[\d.]*%的([^，。；、的\d]{1,8}?)(?:[上下]调|降低|提高|[降减提升])[到至为]$/u;

/** 可保障|3000万人次的年旅客吞吐量: what could be done is not what is. */
const able = /(?:可|能够?|可以)(?:保障|满足|容纳|承载|支撑)(?:近|约|超过?)?$/u;
const quantity = /^的((?:年|日)?[^，。；、的]{2,8}(?:量|需求))$/u;

const ofWhole = /^(.{2,}?)(?:超过?|接近|近|约)(全[球国省市]|世界)$/u;

/** “医械通”试点目录扩大到20种|药品、12种|器械: those on it. */
const extended =
  /^([^，、\d]{2,}?(?:目录|清单|名录))已?(?:扩大|扩展|拓展|增加|扩容)[到至](?:\d+[^，、\d]{2,8}、)*$/u;

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
  // 发布惠港|9件实事
  const benefit = /^[件项]$/u.test(figure.unit) ? benefits.exec(right)?.[0] : undefined;
  const to = benefit === undefined ? undefined : whom.exec(chunk)?.[1];
  if (to !== undefined) return to + (benefit ?? '');
  const whole = /^[条项个]$/u.test(figure.unit) ? ofField.exec(right)?.[0] : undefined;
  const of = whole === undefined ? undefined : field.exec(chunk)?.[1];
  if (of !== undefined && !startsWithVerb(of)) return of + (whole ?? '');
  if (/^[条项]$/u.test(figure.unit)) {
    const head = measures.exec(right)?.[0];
    const aim = head === undefined ? undefined : measuresFor.exec(chunk)?.[1];
    if (aim !== undefined || figure.unit === '条')
      return aim === undefined ? '' : aim + (head ?? '');
  }
  const list = /^[种个家项款]$/u.test(figure.unit) ? extended.exec(left)?.[1] : undefined;
  const listed = list === undefined ? '' : nounAfter(right);
  if (list !== undefined && listed !== '') return nounBefore(list, false).noun + listed;
  const met = right.startsWith('的') ? quantity.exec(right)?.[1] : undefined;
  const could = met === undefined ? null : able.exec(chunk);
  if (met !== undefined && could !== null) {
    const whose = could.index === 0 ? reading.subject(true) : '';
    return whose + could[0].replace(/(?:近|约|超过?)$/u, '') + met;
  }
  // 新增装机超过全球|一半
  const half = figure.unit === '' && figure.value < 1 ? ofWhole.exec(chunk) : null;
  if (half !== null) {
    const what =
      /新增[^，、]{2,8}$/u.exec(half[1] ?? '')?.[0] ?? nounBefore(half[1] ?? '', false).noun;
    return what === '' ? '' : `${what}占${half[2] ?? ''}`;
  }
  if (figure.unit !== '%') return '';
  const rate = right.startsWith('的') ? changed.exec(right)?.[1] : undefined;
  const payers = rate === undefined ? undefined : current.exec(chunk)?.[1];
  if (payers !== undefined) return payers + (rate ?? '');
  const since = chunk.startsWith('的') ? changedFrom.exec(reading.told()) : null;
  if (since !== null) return `${since[1] ?? ''}${since[2] ?? ''}`;
  // 建成区|44%以上面积达到海绵城市要求
  const area = /^的?(面积|人口)(?:达标|达到[^，。；]{2,14}(?:要求|标准))/u.exec(right)?.[1];
  const within = area === undefined ? '' : nounBefore(chunk, false).noun;
  if (area !== undefined && within !== '') return within + area;
  // 政务服务事项|80%以上“全市域通办”、|90%以上“掌上办”
  const done = /^“[^”]{1,6}办”$/u.exec(right)?.[0];
  const things = done === undefined ? '' : nounBefore(left.replace(/\d.*$/u, ''), false).noun;
  if (done !== undefined && things !== '') return things + done;
  // 水源地水质|100%稳定达标
  const state = passes.exec(right)?.[1];
  const subject = state === undefined ? '' : nounBefore(chunk, false).noun;
  if (subject !== '' && state !== undefined)
    return subject + (subject.endsWith(`${state}率`) ? '' : `${state}率`);
  // 规上企业实现|100%复工
  const deed =
    figure.value === 100 && chunk.endsWith('实现') ? allDone.exec(right)?.[1] : undefined;
  if (deed !== undefined) {
    const { noun, owner } = nounBefore(chunk, false);
    const who = (noun === '' ? owner : noun).replace(/(?<=项目)建设$/u, '');
    if (who !== '') return who + deed;
  }
  // 扩大到占总人口|90%的地区: a share of the people
  const whose = ofPeople.exec(chunk)?.[0];
  const place = whose === undefined ? '' : nounAfter(right);
  if (whose !== undefined && place !== '') return place + whose;
  // 严格执行新建建筑节能|50%的设计标准
  return /^的[^，。；、]{0,4}标准$/u.test(right) ? (saving.exec(chunk)?.[1] ?? '') : '';
}
