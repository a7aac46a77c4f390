/** The end of a noun that stands behind a figure. */

/** The noun without what belongs to the next figure or is told of it, and without a bracket left open. */
export function clean(whole: string): string {
  const text = lastOfTold.has(whole.charAt(whole.length - 1)) ? whole.replace(toldOf, '') : whole;
  // 1654项政务服务事项“最多跑一次”比例|达80%: the next figure's verb.
  const noun = text.replace(
    /(?:[和及与的等也在、—，]|(?<=项目|工程|企业|电站)于|(?<![合兼归吞])并|(?<=.{3})(?:减少|下降|上升|降低|增加|提高|压缩|缩短)|(?<=.{2})(?:[人户]均|精准|就近|正常|初步|逐步|预计|适时|相应|及时|前[一二三四五十百]+强?|当[年月]|年内|[同次]年)|(?<![高初集])中|(?<=.{2})(?:(?<![公总])共|未)|(?<=.户)户|(?<=.人)人|(?<=.{2})(?<![大小健名上中少老干武主])将|(?<=.{2})(?<![人户日月年平亩地])均|(?<=.{2})前[列茅]|(?<=乡镇|县|村|企业|家庭|地区|国家)近|(?<=[率重例值量额比])(?:达到?|为|超过?|约|近)|(?<=收入|税收|产值|增加值)(?:超?过|超|突破))+$/u,
    '',
  );
  return noun.endsWith('）') && !balanced(noun) ? clean(noun.slice(0, -1)) : noun;
}

function balanced(text: string): boolean {
  return text.split('（').length === text.split('）').length;
}

/** 30家|企业重点扶持, 人均收入稳定|超过, 7条|公路和投资2亿元的水厂, 4万户|农户发展 */
const toldOf =
  /(?<=企业|项目|园区)重点(?:扶持|培育|支持|打造)$|(?<=收入|税收|产值)稳定$|和(?:计划|总)?投资$|(?<=农户|贫困户)发展$/u;
const lastOfTold: ReadonlySet<string> = new Set('持育造定资展');

/** What is said of those counted, in quotation marks or as what can be done with them. */
export const said =
  /(?<=.{4})作用$|(?<=.{2})“[^”年]{1,2}年[^”年]{0,3}任务[^”年]{1,3}年[^”]{1,4}”$|(?<=.{2})“(?:当年[^”]{2}、?){2}”$|(?<=资金|政策|补贴)“(?:免申|免审|即申)即[享得]”$|(?<=事项)(?:异地|网上|掌上|就近|跨省|一网|指尖)(?:可|通|能)办$|(?<=事项)“[^”]{2,8}”办[理结]$/u;
