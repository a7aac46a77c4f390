/** Places and people that something reaches: they are named with what reaches them. */
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';

/** A noun that is a place and no more. */
export const place =
  /^(?:个)?(?:区|县|市|省|村|城市|国家|乡镇|国家(?:和地区|（地区）)|省份|省市|区县|县区|市县|区（市）县|街道)$/u;

/** 远程教育已覆盖|36万所农村中小学: what is reached there. */
const institution =
  /^[^，、的]{0,6}(?:中小学|学校|幼儿园|医院|卫生院|卫生室|行政村|自然村|社区|小区)$/u;

const practised = /(?:实施|实行|推行|普及)了?([^，、\d]{2,12})，[^，]*$/u;

/** 国际班列通达境外|108个城市: neither the trains nor the cities alone; '' for other phrases. */
export function placesReached(reading: Reading, behind: string, previous: string): string {
  const { chunk, figure, place: around } = reading;
  // 合作医疗制度不断完善，已扩大到全省|86%的县
  const spread =
    figure.unit === '%' && place.test(behind)
      ? /^(.*?)[已要将]*((?:扩大|推广|延伸)到)全?[国省市]?$/u.exec(chunk)
      : null;
  if (spread !== null) {
    const what = spread[1] === '' ? reading.subject(true) : nounBefore(spread[1] ?? '', false).noun;
    // 实行义务教育，使|实施面|扩大到
    const of = /^.{2}面$/u.test(what) ? (practised.exec(reading.told())?.[1] ?? '') : '';
    return what === '' ? '' : `${of}${what.replace(/制度$/u, '')}${spread[2] ?? ''}的${behind}`;
  }
  // 落实帮扶政策，力争覆盖|65%以上监测对象; 高铁里程达到3万公里、覆盖|80%的城市
  const covers = figure.unit === '%' && behind !== '' && /^、?[力争已要将]*覆盖$/u.test(chunk);
  if (covers) {
    const what = chunk.startsWith('、') ? previous : reading.activity();
    const bearer = what.replace(/(?<=.{2})(?:营业|运营|通车)?总?(?:里程|规模)$/u, '');
    if (bearer !== '') return `${bearer}覆盖${behind}`;
  }
  const helped = peopleReached(reading, behind, previous);
  if (helped !== '') return helped;
  // 国际班列通达30个国家、|120个港口; 运输网络覆盖30个国家的|120个港口
  const listed = /^(?:、|[^，、]{0,8}的)$/u.test(chunk) ? reachedBefore.exec(around.left) : null;
  if (listed !== null && /^(?:港口|口岸|城市|站点|国家)$/u.test(behind)) {
    const subject = nounBefore(listed[1] ?? '', false).noun;
    return subject === '' ? '' : `${subject}${listed[2] ?? ''}${behind}`;
  }
  const reached = /^(.{2,}?)[已新共]*覆盖$/u.exec(chunk)?.[1] ?? '';
  if (reached !== '' && institution.test(behind)) {
    const what = nounBefore(reached, false).noun;
    return what === '' ? '' : `${what}覆盖${behind}`;
  }
  const verb = place.test(behind) ? /(?:通达|覆盖)[^，、]{0,4}$/u.exec(chunk) : null;
  if (verb === null) return '';
  const subject = nounBefore(chunk.slice(0, verb.index), false).noun;
  return subject === '' ? '' : subject + verb[0] + behind;
}

const reachedBefore =
  /^(.{2,}?)[已共]*(通达|联通|连通|覆盖)(?:境外|海外|全球)?[约近超过]*\d[^，、的]*[、的]$/u;

const people =
  /^[^，、的]{0,8}(?:孩子|人口|群众|学生|在校生|(?:市场|经营)主体|职工|居民|市民|村民|农民|农牧民|儿童|幼儿|家庭|老年?人|妇女|师生|患者)$/u;
const scheme =
  /(?:计划|工程|制度|政策|改革|试点|保险|医保|行动|项目|服务|贷款|补贴|补助|提标|降息|扩面|免征|减免)”?$/u;
const helping =
  /^(.*?)[已将新共]*(惠及|覆盖)(?:全[国省市区县])?(农村|城镇|城乡|基层|中西部|边远)?(?:地区)?[了约近超过上]*$/u;

/**
 * 营养改善计划惠及|3000万孩子; 试点扩大到900个县，覆盖农村|5亿人口; 免费体检使|500万个家庭受益: whom a scheme
 * reaches, with the scheme; '' for other phrases.
 */
function peopleReached(reading: Reading, behind: string, previous: string): string {
  const { chunk, place: around, sameSentence } = reading;
  // 惠及|20万群众的改造工程: what stands behind reaches them.
  if (!people.test(behind) || around.right.startsWith(`${behind}的`)) return '';
  const benefited = around.right.startsWith(`${behind}受益`)
    ? /^(.{3,})[使让][了约近超过]*$/u.exec(chunk)?.[1]
    : undefined;
  if (benefited !== undefined) {
    const what = nounBefore(benefited, false).noun;
    return what === '' ? '' : `${what}受益${behind}`;
  }
  const [, lead = '', verb = '', scope = ''] = helping.exec(chunk) ?? [];
  // 惠及3亿职工、|8亿农民
  if (chunk === '、' && reading.continued && /^惠及(?!企业)/u.test(previous))
    return `惠及${behind}`;
  if (verb === '') return '';
  const follows = /，$/u.test(reading.told().slice(0, -chunk.length));
  const told = follows && !reading.continued ? reading.subject(true) : '';
  const earlier = follows && sameSentence ? previous : '';
  // 医改试点县: the trial is what reaches them.
  const own = (lead === '' ? told || earlier : nounBefore(lead, false).noun).replace(
    /(?<=试点)(?:省份|乡镇|区县|[省市县区村])$/u,
    '',
  );
  if (scheme.test(own)) return `${own}${verb}${scope}${behind}`;
  // ，惠及|500多万在校生: not all there are
  return scope === '' && !(verb === '惠及' && lead === '') ? '' : `${verb}${scope}${behind}`;
}
