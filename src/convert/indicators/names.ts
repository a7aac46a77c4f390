/** Noun phrases made comparable: width, quotes and blanks closed up, words that narrow nothing removed. */
import { ownWords } from '../../compare/place.ts';
import { remember } from '../remember.ts';

/**
 * One written form for 规上 and 规模以上, ％ and %, R&D经费, 研究与开发经费 and 研究与试验发展经费, 占…的比重 and
 * 占…比重, 占生产总值比例, 相当于全市生产总值的比例 and 占地区生产总值比重, 能源消耗 and 能耗, GDP总量, 辖区GDP and GDP, 生产总值综合能耗 and 生产总值能耗; 生产总值(GDP) and 固定资产投资(不含农户) without the
 * brackets, which change nothing.
 */
export const normalise = remember(written, { longest: 16 });

/** What a name must have for anything below to change it: cheap, for most have none of it. */
const changing =
  /[^\u4e00-\u9fff、。]|规上|生产总值|研究|占|预算收入总量|细颗粒|市场|商事|能源消耗|对外贸易/;

function written(text: string): string {
  if (!changing.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』_]/g, '')
    .replace(/规上/g, '规模以上')
    .replace(/生产总值\(?GDP\)?|GDP\(生产总值\)/gi, '生产总值')
    .replace(/GDP/gi, '地区生产总值')
    .replace(/(生产总值|预算收入)总量/g, '$1')
    .replace(/辖区(?=(?:国内|地区)?生产总值)/g, '')
    .replace(
      /研究与?[试实]验发展(?:\(R&D\))?|研究[与和](?:试验)?开发|研究[与和]发展(?=经费|投入|支出)|R&D/gi,
      '研发',
    )
    .replace(/\((?:以?下同|(?:不含农户|不含农村农户|含房地产投资|含房地产|可比价))\)/g, '')
    .replace(
      /(占|相当于)(?:全[国省市区县州])?((?:地区|国内)?)生产总值(的?比[重例])?/g,
      (all, verb: string, of: string, share?: string) =>
        verb === '占' && share === undefined
          ? all
          : `占${of || '地区'}生产总值${share === undefined ? '' : '比重'}`,
    )
    .replace(/占(.{2,16})的比重/g, '占$1比重')
    .replace(/细颗粒物\(PM2\.5\)|细颗粒物|PM2\.5/gi, 'PM2.5')
    .replace(/市场(?:经营)?主体|商事主体/g, '经营主体')
    .replace(/能源消耗/g, '能耗')
    .replace(/生产总值综合能耗/g, '生产总值能耗')
    .replace(/对外贸易/g, '外贸');
}

const times =
  '20\\d\\d年|[到至]?(?:十[一二三四五六]?|九)五(?:时期|期)?末期?|今年|去年|全年|当年|年末|年底|年内|本年|上年|明年|过去一年|一年来|这一年|到年底|至年末|初步统计|初步核算|据统计|数据显示';

const doing =
  '新建和?改?扩建|新建、改扩建|新\\(改\\)建|新改扩建|新改建|改扩建|新建|改建|扩建|建成投用|建成投运|建成|建设|打造|新打造|开工建设|开工|新开工|完工|开展|举办|实施|组织实施|组织|改造提升|提升改造|改造|修复|保护修复|筹集建设|建设筹集|新筹集|筹集|筹建|新筹建|开行|新增|净增|增加|新引进|引进|引育|招引|新培育|培育|培养|选拔|新创建|争创|创建|新认定|认定|实现|完成|取得|支持|服务|推广应用|推广使用|示范推广|推广|提供|发放|投放|新投放|布局|新布局|恢复|打通|启动|新启动|处置|保障|惠及|培训|升级|更新|开通|新开通|开通运营|投用|投运|落实|安排|办结|整治|治理|竣工|交付|落地|发布|盘活|清理|淘汰|加装|设立|新设|新设立|成立|聚集|集聚|评选|种植|运营|接待|发展|新发展|建强|形成';

const saying =
  '力争|确保|预计|预期|推动|促进|带动|保持|其中|使|将|把|达到|努力|争取|继续|持续|进一步|稳步|平均|总共|共计|共|新|已|均|都|分别|及|以及|和|与|并|也|主要预期目标是|预期目标是|目标是|挂图作战|深入|加快|扎实|全面|全力|着力|积极|大力|围绕|全社会|各类|年度|年|等|:|、|\\(|\\)|—|-';

/** From what size on projects count in the statistic: 500万元以上|固定资产投资. */
export const countedFrom = '500?万元及?以上(?:项目)?的?';

/** 提出GDP增长8%左右, 今年计划… tell of the place's own aim, 国家提出… and 规划提出… of another's. */
const announcing = '(?<=^(?:今年|我们)*)(?:提出|计划|确定|设定)';

const cache = new Map<string, { head: RegExp; tail: RegExp }>();

function neutral(place: string): { head: RegExp; tail: RegExp } {
  const found = cache.get(place);
  if (found) return found;
  const own = ownWords(place)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  const made = {
    head: new RegExp(
      `^(?:${times}|${countedFrom}(?=固定资产投资)|${own}|其中|的|各类|预计|力争|完成|实现)+`,
    ),
    tail: new RegExp(`(?:${times}|${own}|${doing}|${saying}|${announcing})$`),
  };
  cache.set(place, made);
  return made;
}

/** A normalised phrase without leading words of time and of the place's own territory. */
export function bare(phrase: string, place: string): string {
  return phrase.replace(neutral(place).head, '') || phrase;
}

/** What stands before a noun and narrows it: 实现园区内|高新技术企业 → 实现园区内; `''` if nothing does. */
export function narrowing(before: string, place: string): string {
  const { tail } = neutral(place);
  let rest = before;
  while (rest !== '' && tail.test(rest)) rest = rest.replace(tail, '');
  return rest === before || rest === '' ? rest : '';
}
