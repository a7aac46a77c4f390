/** What a sum of money is for, or whose investment it is. */
import { awardOf } from './award.ts';
import { countedBehind } from './counted.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import { headNouns } from './predicates.ts';
import type { Naming } from './naming.ts';
import type { Reading } from './reading.ts';

/** What a sum or a share is used for, from the words behind it; '' for other figures. */
export function purposeOf(reading: Reading, previous: string): string {
  const { figure, chunk, place } = reading;
  const { right } = place;
  // 把|80%以上的财政支出投入到民生领域
  const share =
    /^[%成]$/u.test(figure.unit) && /^(?:每年|全年|坚持|都)*[把将]$/u.test(chunk)
      ? /^的?([^，。；、的]{0,14}(?:支出|财力|收入|资金|收益|投资|指标)(?:用于|投入到?|投向)[^，。；、]{2,16})$/u.exec(
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
  const paid = money && awardOf(right) !== '';
  // 对种粮农民一次性发放|200亿元补贴, 新认定示范企业给予最高|20万元奖补
  const to = paid ? paidTo.exec(chunk)?.[1] : undefined;
  if (to !== undefined) return to + right;
  // 按用电增量给予每千瓦时最高|0.1元奖励
  if (paid && /^按[^，、]{2,30}给予(?:每[^，、]{1,6})?(?:最高|不超过)*$/u.test(chunk)) return right;
  const whom = aid === null ? null : byRate.exec(chunk);
  if (whom !== null) return (whom[1] ?? '').replace(/的/gu, '') + (aid?.[1] ?? '');
  // 整合涉农资金|3亿元用于乡村建设: the funds have a name
  if (purpose !== '' && money) {
    const funds = /(?:资金|债券|国债|专款)$/u.test(chunk) ? nounBefore(chunk, false).noun : '';
    return funds.length > 2 ? funds : purpose;
  }
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
  /^(?:再次?)?(?:对|给|向|(?=新认定))(?:新认定|首次认定)?([^，、的\d]{2,20}?)(?:再次|再|一次性|及时)*(?:发放|给予)了?(?:最高|不超过)*$/u;
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
  '(?:新建|建成|整修|硬化|铺设|拓宽|疏浚|翻修|购置|更新完善|添置|安装|改建|扩建|改扩建|建设|修建|兴建|(?:合作|联合)?共建(?!“)|合作建设|联合建设|打造)';
/** 投资|3亿元整治背街小巷 */
const worked = /^，?(改造|整治|治理|修缮)(?:提升|升级)?([^，。；、的\d]{2,16})(?=$|[\d，。；])/u;
/** 投资|3亿元建设廉租住房2000套, 投资1亿元，安排建设周转房800套 */
const built = new RegExp(
  `^，?(?:安排|计划)?${building}(?:、?${building})*(?:了)?([^，。；、的\\d]{2,16})(?=[\\d，。；]|$)`,
  'u',
);
/** 投入|1亿元，全面实施河道治理工程 */
const undertaken =
  /^，(?:全面|深入|重点|大力|集中)*(?:加强|推进|实施|启动|完成)了?([^，。；、的\d]{2,20}(?:建设|工程|项目|改造|治理|整治|修复))(?=[，。；]|$)/u;
/** 投入|7亿元，建成60个安置点 */
const counted = new RegExp(`^，?(?:实施|完成|${building})了?(?=\\d)`, 'u');
/** 投资|300万元将服务中心由500平方米扩至, 投资1亿元对主干道进行改造 */
const enlarged = /^[将对]([^，。；、的\d]{2,16}?)(?:[由从]\d|进行|实施|开展)/u;
/** 投资|6亿元华光颜料项目落户 */
const settled =
  /^([^，。；、的\d]{2,18}(?:项目|工程|小镇|产业园|生产线|基地))(?=落户|落地|开工|建成|投产|签约|被|正式|启动|竣工|投用)/u;

/** What a sum is invested in, with 投资 or 投入; '' for other phrases. */
export function investedInBuilding({ reading, next, own }: Naming): string {
  const { figure, chunk, rest } = reading;
  if (!figure.unit.endsWith('元')) return '';
  const paid = /^[，、]?(?:又|再|共|累计|全年|先后)*(投[入资](?:资金)?)$/u.exec(chunk)?.[1];
  const verb = own().noun === '投资' && /(?<!完成)投资$/u.test(chunk) ? '投资' : paid;
  if (verb === undefined) return '';
  const [, work, place = ''] = worked.exec(rest()) ?? [];
  if (work !== undefined) return `${place}${work}${verb}`;
  const after = rest();
  const words = (built.exec(after) ?? undertaken.exec(after) ?? enlarged.exec(after))?.[1] ?? '';
  const settles = figure.suffix === '' ? (settled.exec(after)?.[1] ?? '') : '';
  const things = next !== undefined && counted.test(after) ? countedBehind(next, undefined) : '';
  const thing = settles || things || nounBefore(words, false).noun;
  if (thing !== '') return thing + verb;
  // …；投入|2亿元, 投入3亿元为学生购买|校服: it goes on with nothing that was told before.
  const anew =
    reading.told().endsWith(`；${chunk}`) || /^(?:为|对|给|向|用于|实施了?[^，；]*的)/u.test(after);
  return anew && (paid !== undefined || after.startsWith('实施')) ? verb : '';
}

/** 投资|2.9亿元实施了农房抗震加固工程; '' for other phrases. */
export function projectOf({ figure, place }: Reading, noun: string): string {
  const project =
    /^(?:支持|推进|实施了?|办好)([^，。；、]{2,24}|[^，。；]{2,36}工程)$/u.exec(place.right)?.[1] ??
    '';
  return figure.unit.endsWith('元') && /^(?:又?投[入资])?$/u.test(noun) ? project : '';
}

const examples = /^的[^，。；\d]{2,}等$/u;
const kindsOf = /^的(?:[\d一二三四五六七八九十]{1,2}(?:大?类|大?方面|个领域)、?)?$/u;

/** 总投资|330亿元的97个基础设施项目: theirs, not that of the projects before. */
export function investmentOf(
  { figure, place, rest }: Reading,
  noun: string,
  next: Reading | undefined,
): string {
  // 总投资20亿元的|8大类、47项工程: the kinds are no name.
  const gap = kindsOf.exec(place.right)?.[0].length ?? 0;
  const from = (next?.figure.start ?? 0) - figure.end;
  // 总投资20亿元的|江口物流园、海口产业园等12个重大项目
  const listed = next?.continued === true && from < 60 && examples.test(rest().slice(0, from));
  const theirs = gap > 0 && (from === gap || (gap > 1 && from === gap + 1));
  if (next === undefined || !(theirs || listed) || !/^(?:总|计划总?)?投资$/u.test(noun)) return '';
  const projects = countedBehind(next, undefined);
  return projects === '' ? '' : projects + noun;
}

const capacity = /吨|千瓦|兆瓦|平方米|辆$|台$|套$|片$|升$|GW/u;

/** 投资|130亿元的零部件扩产项目, 总投资|90亿元的华光年产8万吨多晶硅项目; '' for other phrases. */
export function investedIn(naming: Naming): string {
  const { reading, next, before, last } = naming;
  const { figure, chunk, place } = reading;
  const { right } = place;
  if (!right.startsWith('的')) return '';
  const [behind, noun] = [naming.behind(), naming.own().noun];
  if (behind === '') return '';
  // 投资5亿元的江口产业园、|2亿元的海口产业园
  if (noun === '' && chunk === '、' && before?.place.right.startsWith('的') === true)
    return last.endsWith('投资') && before.figure.unit.endsWith('元')
      ? `${behind.replace(/(?<=.{2})等(?:一批|重大|重点)*项目$/u, '')}投资`
      : '';
  if (!/^(?:总|计划|完成)?投资$/u.test(noun)) return '';
  // 投资|15亿元的码头工程等重大项目: of the one that is named
  const thing = behind
    .replace(/年产$|(?<=.{2})等\d.*$/u, '')
    .replace(/(?<=^[^、]{2,})等(?:一批|重大|重点|产业)*项目$/u, '');
  const inside =
    next?.figure.start === figure.end + right.length && capacity.test(next.figure.unit);
  const whole =
    inside && headNouns.before(thing, thing.length) === 0 ? nounAfter(next.place.right) : '';
  return thing + whole + noun.replace(/^完成/u, '');
}

/** 房地产业快速发展，|全年投资: of the sector told of, if the words before say no more; '' for others. */
export function investedSector({ chunk, subject }: Reading, noun: string): string {
  if (!/^(?:完成)?投资$/u.test(noun) || !/^(?:全年|累计|共|已|完成)*投资/u.test(chunk)) return '';
  const told = subject(true);
  // 城乡电网改造取得阶段性成果，累计完成|投资
  if (/^(?!(?:重[点大])?项目)[^，、的]{2,10}(?:改造|建设|治理|整治|修复|合作)$/u.test(told))
    return told;
  return noun === '投资' && /^(?!.*[企就创事毕作])[^，、的]{1,7}业$/u.test(told) ? told : '';
}
