/** What a sum of money is for, or whose investment it is. */
import { countedBehind } from './counted.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import { headNouns } from './predicates.ts';
import type { Reading } from './reading.ts';

/** What a sum or a share is used for, from the words behind it; '' for other figures. */
export function purposeOf(reading: Reading, previous: string): string {
  const { figure, chunk, place } = reading;
  const { right } = place;
  // 把|80%以上的财政支出投入到民生领域
  const share =
    figure.unit === '%' && /^[把将]$/u.test(chunk)
      ? /^的?([^，。；、的]{2,14}(?:支出|财力|收入|资金|收益|投资|指标)(?:用于|投入到?|投向)[^，。；、]{2,16})$/u.exec(
          right,
        )
      : null;
  if (share !== null) return share[1] ?? '';
  // 1/6的财政支出用于教育
  const ofBudget =
    isShareOf(figure) && /^[，、]?(?:其中)?$/u.test(chunk)
      ? /^的?([^，。；、的]{0,10}(?:财政支出|财力|财政资金)用于[^，。；、]{2,16})$/u.exec(
          right,
        )?.[1]
      : undefined;
  if (ofBudget !== undefined) return ofBudget;
  const effect =
    figure.unit.endsWith('元') && /发挥好?$/u.test(chunk) ? fundEffect.exec(right)?.[1] : undefined;
  if (effect !== undefined) return effect;
  const purpose = /^用于([^，。；、]{2,20})$/u.exec(right)?.[1] ?? '';
  const money = figure.unit.endsWith('元');
  // 压减一般性支出的20%、共|3亿元用于民生: the cut again, as a sum
  if (money && /^、(?:共计?|合计|约)$/u.test(chunk) && reading.sameSentence) return previous;
  if (money && right === '' && given.test(chunk)) return purposes(reading.rest());
  // 出台|90亿元总盘子的两年投资计划, 设立|20亿元规模的基金
  const size = money
    ? /^(总盘子|总规模|规模|总额度|额度)的([^，。；、的]{2,16})$/u.exec(right)
    : null;
  if (size !== null) return `${size[2] ?? ''}${size[1] === '规模' ? '' : (size[1] ?? '')}`;
  // 对新增床位按每张床位|2000元给予一次性补贴
  const aid = money
    ? /^(?:给予|发放)((?:一次性)?[^，。；、]{0,6}(?:补贴|补助|奖励))$/u.exec(right)
    : null;
  const paid = money ? /^(?:一次性)?(?:补贴|补助|奖励|津贴|救助)$/u.exec(right) : null;
  // 对种粮农民一次性发放|200亿元补贴
  const to = paid === null ? undefined : paidTo.exec(chunk)?.[1];
  if (to !== undefined) return to + right;
  const whom = aid === null ? null : byRate.exec(chunk);
  if (whom !== null) return (whom[1] ?? '').replace(/的/gu, '') + (aid?.[1] ?? '');
  if (purpose !== '' && money) return purpose;
  // 转移支付4万亿元，|87%用于支持中西部地区: of what was counted before
  const spent =
    /^(?:被)?((?:用于|投向)[^，。；、]{2,20})$/u.exec(right)?.[1] ??
    (right === '' && chunk.endsWith('的')
      ? (/^，(用于[^，。；、]{2,20})(?=$|[，。；])/u.exec(reading.rest())?.[1] ?? '')
      : '');
  if (spent !== '' && figure.unit === '%' && /^(?:其中)?$/u.test(chunk) && reading.sameSentence)
    return previous + spent;
  // 把财政支出的|70%用于改善民生
  // 新增用地指标|50%以上用于工业项目
  // 用地供应计划不低于|1/3用于工业项目
  const whole =
    spent !== '' && isShareOf(figure)
      ? /^(.{2,}?)(?:的|(?<=指标|资金|收入|收益|支出|财力|投资|计划|用地|面积|额度))(?:不[低少]于|超过|至少)?$/u.exec(
          chunk,
        )?.[1]
      : undefined;
  if (whole !== undefined) return nounBefore(whole, false).noun + spent;
  if (!money) return '';
  // 签约大数据项目|3919亿元: not paid yet
  if (right === '' && /(?:项目|工程)$/u.test(chunk) && signed.test(place.left)) {
    const { noun } = nounBefore(chunk, false);
    return noun.startsWith('签约') ? noun : `${noun}签约`;
  }
  // 5亿元|资金专项用于科技攻关
  const fund =
    /^资金(?:专项|专门|全部|主要|重点|直接)?用于([^，。；、]{2,20})$/u.exec(right)?.[1] ?? '';
  if (fund !== '') return `${fund}资金`;
  // 将3亿元|专项资金纳入直达机制, 对新增2亿元|专项资金建立直达机制: that part of the fund
  const part = /[将把对](?:新增)?$/u.test(chunk)
    ? /^([^，。；、]{0,10}(?:资金|财力|债券|贷款))(?:全部|全都|统一)?(?:纳入|建立)([^，。；、]{2,12})(?:$|、)/u.exec(
        right,
      )
    : null;
  return part === null ? '' : `${part[2] ?? ''}${part[1] ?? ''}`;
}

const isShareOf = ({ unit, value }: Reading['figure']): boolean =>
  unit === '%' || (unit === '' && value < 1);
/** 发挥|20亿元产业基金撬动作用 */
const fundEffect = /^的?([^，。；、的]{2,20}(?:基金|资金池?|贷款))的?[^，。；、的]{0,4}作用/u;

/** 累计签约商业项目25亿元、金融项目|23亿元 */
const signed = /^(?:新|累计|集中)*签约(?![^，、]*(?:投资|资金|额|金额))[^，]{2,}$/u;

/** 安排|3亿元，用于学校、医院等各类公共设施: nothing but a verb before the sum. */
const given = /^(?:[，、])?(?:全年|共|累计|已)*(?:安排|投入|拿出|拨付|下拨|筹集)了?$/u;
const paidTo =
  /^(?:再次?)?(?:对|给|向)([^，、的\d]{2,10}?)(?:再次|再|一次性|及时)*(?:发放|给予)了?$/u;
/** 对|养老机构新增床位|按每张床位2000元 */
const byRate = /^(?:对|给)([^，、]{2,16})按照?每[^，、]{1,4}$/u;

/** The head of a list of purposes, or a short list itself; '' for a long list without a head. */
function purposes(rest: string): string {
  const words =
    /^，(?:主要|重点|专项|全部)?用于([^，。；]{2,40})(?=[，。；]|$)/u.exec(rest)?.[1] ?? '';
  if (!words.includes('、')) return words.length > 20 || /\d/u.test(words) ? '' : words;
  const head = /、[^、]+等((?:各类|各项)?[^、的等]{3,14})$/u.exec(words)?.[1] ?? '';
  return head === '' && words.length <= 20 && !/[的等\d]/u.test(words) ? words : head;
}

const building =
  '(?:新建|改建|扩建|改扩建|建设|修建|兴建|(?:合作|联合)?共建(?!“)|合作建设|联合建设|打造)';
/** 投资|3亿元整治背街小巷 */
const worked = /^(改造|整治|治理|修缮)([^，。；、的\d]{2,16})(?=$|[，。；])/u;
/** 投资|3亿元建设廉租住房2000套, 投资1亿元，安排建设周转房800套 */
const built = new RegExp(
  `^，?(?:安排|计划)?${building}+(?:了)?([^，。；、的\\d]{2,16})(?=[\\d，。；]|$)`,
  'u',
);

/** What a sum is invested in, with 投资; '' for other phrases. */
export function investedInBuilding({ figure, chunk, rest }: Reading, noun: string): string {
  if (!figure.unit.endsWith('元') || noun !== '投资' || !/(?<!完成)投资$/u.test(chunk)) return '';
  const [, work, place = ''] = worked.exec(rest()) ?? [];
  if (work !== undefined) return `${place}${work}投资`;
  const thing = nounBefore(built.exec(rest())?.[1] ?? '', false).noun;
  return thing === '' ? '' : `${thing}投资`;
}

/** 投资|2.9亿元实施了农房抗震加固工程; '' for other phrases. */
export function projectOf({ figure, place }: Reading, noun: string): string {
  const project =
    /^(?:支持|推进|实施了?|办好)([^，。；、]{2,24}|[^，。；]{2,36}工程)$/u.exec(place.right)?.[1] ??
    '';
  return figure.unit.endsWith('元') && /^(?:又?投[入资])?$/u.test(noun) ? project : '';
}

const kindsOf = /^的(?:[\d一二三四五六七八九十]{1,2}(?:大?类|大?方面|个领域)、?)?$/u;

/** 总投资|330亿元的97个基础设施项目: theirs, not that of the projects before. */
export function investmentOf(
  { figure, place }: Reading,
  noun: string,
  next: Reading | undefined,
): string {
  // 总投资20亿元的|8大类、47项工程: the kinds are no name.
  const gap = kindsOf.exec(place.right)?.[0].length ?? 0;
  const from = (next?.figure.start ?? 0) - figure.end;
  const theirs = next !== undefined && gap > 0 && (from === gap || (gap > 1 && from === gap + 1));
  if (!theirs || !/^(?:总|计划总?)?投资$/u.test(noun)) return '';
  const projects = countedBehind(next, undefined);
  return projects === '' ? '' : projects + noun;
}

const capacity = /吨|千瓦|兆瓦|平方米|辆$|台$|套$|片$|升$|GW/u;

/** 投资|130亿元的零部件扩产项目, 总投资|90亿元的华光年产8万吨多晶硅项目; '' for other phrases. */
export function investedIn(
  { figure, place: { right } }: Reading,
  behind: string,
  noun: string,
  next: Reading | undefined,
): string {
  if (behind === '' || !right.startsWith('的') || !/^(?:总|计划)?投资$/u.test(noun)) return '';
  // 投资|15亿元的码头工程等重大项目: of the one that is named
  const thing = behind
    .replace(/年产$|(?<=.{2})等\d.*$/u, '')
    .replace(/(?<=^[^、]{2,})等(?:一批|重大|重点|产业)*项目$/u, '');
  const inside =
    next?.figure.start === figure.end + right.length && capacity.test(next.figure.unit);
  const whole =
    inside && headNouns.before(thing, thing.length) === 0 ? nounAfter(next.place.right) : '';
  return thing + whole + noun;
}
