/** Names that say nothing without their owner: 产量, 总数, 占地区生产总值比重. */
const generic =
  /^(?:总量|总数|数量|产量|增速|[增减降涨升跌]幅|增加值|总额|规模|面积|产值|金额|占比|比重|总投资|投资|完成投资|投资额|总规模|总面积|总产量|总产值|年产值|余额|销售额|营业收入|销售收入|主营业务收入|收入|利润|利润总额|总值|增量|人数|参保|从业人员|单产|注册资本|协议投资|协议总投资|(?:完成|化解|办结|办复|合格|结案|达标|覆盖|整改|使用|转化|增长|准确|满意|普及|利用|破案|签约|开工|履约|落地|入学|就业|成活|达产|保存)率|成交额|实现产值|排名|位次|[占超](?!用|地(?!区)|道).*)$/u;

/** Whether a name needs its owner before it. */
export function isGeneric(noun: string): boolean {
  return generic.test(noun);
}
