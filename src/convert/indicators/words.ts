/** Words that tell new from total and part from whole. */

const added =
  /新增|净增|增加(?![到至值])|新建|新改|改扩建|新引进|新认定|新登记|新设|新开|新培育|新创建|新打造|新落户|新布局|扩建|新获批|新发展|新签/g;
const total =
  /累计|总数|总量|总长|总规模|总里程|总面积|保有量|增至|增加[到至]|增长到|提升[至到]|扩大[至到]|拓展至|扩展至|余额|达到|总计|存量/g;

/** Whether the words before a figure speak of what is new or of the total; the nearest word decides. */
export function newOrTotal(left: string): 'new' | 'total' | null {
  const [a, b] = [last(left, added), last(left, total)];
  if (a === b) return null;
  return a > b ? 'new' : 'total';
}

/**
 * 三年攻坚完成，累计新增车位3万个，新建公厕|40座: what follows is added up over more than the year, until a
 * time or 新增 tells otherwise; 累计420家 is a total of its own.
 */
const sum =
  /累计(?:[新净增建改扩开完实推发培引打创]|提供|投入)(?![^。；]*(?:全年|今年|去年|当年|20\d\d年|,[新净]增))/;

/** Whether the words of a sentence up to a figure say that it is a sum of several years. */
export function addedUp(sentence: string): boolean {
  return sum.test(sentence);
}

/** A part of the place as subject: 天府新区|地区生产总值, 园区内|高新技术企业; not 片区|更新项目. */
const part =
  /[^，、]{0,4}(?:新区|片区|园区|开发区|高新区|经开区|合作区|都市圈|经济圈|经济区|保税区|试验区|自贸区|先导区|城区|主城|老城|集聚区|(?<![县各个、])市区)(?:[内的]|(?=$|实现|完成|力争|全年|地区|规模|工业|固定|进出口|一般公共)|(?<=城区?|市区)(?=(?:改造|新建|建成|新增|整治|打造)(?!项目|工程|提升|更新|投资|任务|面积|[，、])))/;

/** An industry or kind of firm as subject: 四大主导产业实现|一般公共预算收入; not 推动产业实现. */
const branch =
  /(?:^|[,、])[^,、推促使让带]{2,10}(?:产业|行业|企业|集团|集群)(?:共|累计|全年)?(?:实现|完成|贡献)$/;

/** A list whose first member is a part's: 两江新区服务贸易额超过70亿美元、跨境电商交易额 … */
const opening =
  /^[^，、]{2,6}(?:新区|高新区|经开区|合作区|试验区|保税区|都市圈)(?!建设|条例|发展|规划|直管)/;

/** Those whom a measure reached are not all there are: 惠及27万余户市场主体 */
const reachedBy = /(?:惠及|服务|支持|帮助|助力|扶持|走访|覆盖|涉及|减免)$/;

/** The verb by which a number tells whom something reached; `before` ends where figure or name begins. */
export function reaching(before: string): string | null {
  return reachedBy.exec(before)?.[0] ?? null;
}

/** A sentence that opens with the development of an area: 推动渝东南武陵山区城镇群文旅融合发展，… */
const area =
  /^[^,、]{2,10}(?:新区|合作区|都市圈|城镇群|城市群|经济圈|山区|库区)[^,、]{0,8}发展(?=,)/;
const whole = /全[市省区州县国社]|[我本][市省区州县国]/;

/** The area of which a normalised sentence speaks, unless the words from it to the figure name the whole again. */
export function areaOf(sentence: string): string | null {
  const found = area.exec(sentence)?.[0];
  return found === undefined || whole.test(sentence.slice(found.length)) ? null : found;
}

/** The words by which a clause limits itself to a part of the place, or null. */
export function partOfPlace(left: string): string | null {
  return (part.exec(left) ?? opening.exec(left) ?? branch.exec(left))?.[0] ?? null;
}

function last(text: string, mark: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(mark)) at = match.index;
  return at;
}
