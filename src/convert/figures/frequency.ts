import type { Reading } from './reading.ts';

/** 平均每天新增|2家, 每千人口拥有|托位3.5个: such a number is not one of all, nor of the year. */
const often =
  /^[、，和]?(?:全[市省国区县]|全年|目前|已|实现)*((?:平均)?每(?:[天日周月]|小时)|[日周月]均|年均(?=新增|净增|新登记|新注册|新设)|每[十百千万]+(?:名|户)?(?:常住)?人口?)(?:(?!$)|(?<=实现[日周月]均))(新增|新设|净增|新登记|新注册|诞生|拥有)?/u;

/** 平均每天新增企业2家、|个体工商户9户 */
const ofList = /^(平均每(?:[年天日周月]|小时))(新增|新设|净增|新登记|新注册|诞生)?/u;

/** 高铁客运量由|每天|3000人增至: so many a day, not in all. */
const flow =
  /(?:客运|客流|车流|货运|发送|发运|通行|处理|供[水气电]|用[水电]|吞吐|办件)量(?:由|从|达到?|约为?|突破|超过?|[增升]至)*(每[天日]|日均)(?:约|近|超过?|达到?|突破)?$/u;
const flowNoun = /(?:客运|客流|车流|货运|发送|发运|通行|处理|供[水气电]|用[水电]|吞吐|办件)量$/u;

const daysAdded =
  /[^，、]{2}((?:日均|月均|平均每[天日月]|每[天日月])(?:净增|新增|新登记|新设))(?:加)?(?:约|近|超过?|达到?|突破)?$/u;

/** 单日|航班|最高 */
const peak = /单日[^，、]{2,6}最高(?:达到?)?$/u;

/** The name with 日均 or 每千人口 where its clause begins so. */
export function frequency({ chunk, continued, figure, place }: Reading, name: string): string {
  const daily = flow.exec(chunk)?.[1];
  if (daily !== undefined && !/[日天]/u.test(name)) return name.replace(flowNoun, `${daily}$&`);
  if (name.startsWith('单日') && peak.test(chunk)) return `单日最高${name.slice(2)}`;
  const lists = continued && /^[、和][^，\d累共已全]{2,}$/u.test(chunk);
  const listed = lists ? ofList.exec(place.left) : null;
  const [, rate = '', verb = ''] = listed ?? often.exec(chunk) ?? [];
  // 企业数量|日均净增1万户以上
  const added = rate === '' ? (daysAdded.exec(chunk)?.[1] ?? '') : '';
  if (added !== '' && name !== '' && !name.includes(added))
    return added + name.replace(/(?<=.{2})(?:数量|总量|总数)$/u, '');
  return rate === '' || figure.unit === '%' || name.includes(rate) || name === ''
    ? name
    : rate + (name.startsWith(verb) || /^新(?:登记|注册|设)/u.test(name) ? '' : verb) + name;
}
