import type { Measure } from '../../schemas/values.ts';
import type { Candidate } from './candidate.ts';

const comparators =
  /(?:不少于|不低于|不超过|不高于|不足|超过了?|超|逾|高于|约为?|近|接近|大约|至少|突破了?|预计|了)$/u;
const adverbs =
  /(?:分别|均|都|各|同比|环比|比上年|较上年|比去年|较去年|同口径|平均每年|年均|平均|累计|实际|合计|再|又|仅|只|也|已|共|总计|全部|达|可)$/u;
const up =
  /(?:增长|增加|增多|净增|提高|提升|上升|上涨|上浮|回升|扩大|增幅|涨幅|增速|增|高出|高于|快于|领先|多|前移|跃升|升|提速|增效|加快|延长|前进|上调|提前|进位|反弹|攀升|扩增|增收|多收)$/u;
const down =
  /(?:下降|降低|减少|压减|缩减|缩短|压缩|回落|下滑|减|降幅|降|精简|下调|低于|慢于|节约|收窄|削减|减排|降本|后移|下跌|缩小|少)$/u;
const reached = /(?:达到?|[至到]|为|突破|超过|超|保持在?|稳定在|控制在|维持在|有|实现|完成|是)$/u;
const growthSubject =
  /(?:增速|增幅|涨幅|增长率|增长速度|上涨幅度|增长幅度|增长|提升幅度|涨价幅度|提高幅度)$/u;
const dropSubject = /(?:降幅|下降率|降低率|下降幅度|减幅|降低|下降)$/u;
const stock =
  /(?:余额|保有量|拥有量|总量|存量|库存|库容|总数|总人口|人口|浓度|水平|标准|规模|总长度|总里程|里程|数量|指数|系数|寿命|产能|装机容量|装机|运力)(?:数|量)?$/u;
const startsUp =
  /^(?:、|和|及|并)?(?:其中|全年|累计|力争|预计|新|再|共|全市|全省|可|将|年内|每年|为|使)*(?:净增|增加|减免增加)/u;
const startsDown =
  /^(?:、|和|及|并)?(?:其中|全年|累计|力争|预计|共|全市|全省|可|将|年内|每年|较.{2,8}|比.{2,8})*(?:净减|减少|压减|削减|压缩|缩短|降低|减轻|精简)(?!费|税|负|排|灾|贫|损)/u;
const ratioUnit = /^(?:%|‰|‱|成|番)$/u;
const pointUnit = /(?:百分点|千分点|基点)$/u;

/** What kind of quantity the words before the figure make of it. */
export function measureOf(figure: Candidate, left: string, right: string): Measure {
  if (figure.ordinal) return figure.unit === '%' ? 'share' : 'rank';
  const tail = stripTail(left.slice(-40));
  const isUp = up.test(tail) && !/新增$/u.test(tail);
  const isDown = down.test(tail);
  if (pointUnit.test(figure.unit)) {
    return isDown || /(?:下降|降低|收窄|回落|低于|缩小|压缩|减少)/u.test(left.slice(-14))
      ? 'decrease'
      : 'increase';
  }
  const isRatio = ratioUnit.test(figure.unit) || (figure.unit === '' && figure.value < 1);
  if (isRatio) return ratioMeasure(tail, left, right, isUp, isDown);
  if (figure.unit === '倍') return isUp ? 'increase' : isDown ? 'decrease' : 'level';
  return countMeasure(figure, tail, left, isUp, isDown);
}

function ratioMeasure(
  tail: string,
  left: string,
  right: string,
  isUp: boolean,
  isDown: boolean,
): Measure {
  if (/^的增长|^的增速|^增长|^的速度增长/u.test(right)) return 'increase';
  if (/^的下降/u.test(right)) return 'decrease';
  if (isUp) return 'increase';
  if (isDown) return 'decrease';
  const subject = tail
    .replace(reached, '')
    .replace(adverbs, '')
    .replace(/(?:控制|保持|稳定|维持|预期|目标|实现)$/u, '');
  if (growthSubject.test(subject)) return 'increase';
  if (dropSubject.test(subject)) return 'decrease';
  if (startsDown.test(left)) return 'decrease';
  if (startsUp.test(left)) return 'increase';
  return 'share';
}

function countMeasure(
  figure: Candidate,
  tail: string,
  left: string,
  isUp: boolean,
  isDown: boolean,
): Measure {
  if (isUp) return 'increase';
  if (isDown) return 'decrease';
  if (reachedLevel(left)) return 'level';
  if (startsUp.test(left)) return 'increase';
  if (startsDown.test(left)) return 'decrease';
  if (stock.test(tail) || /每[百千万]+人|[人户]均|平均浓度/u.test(left)) return 'level';
  if (figure.unit === '') return 'level';
  if (/累计(?![建完实开新投发培引办受签已推招化])[^，]{2,12}$/u.test(tail)) return 'level';
  return 'amount';
}

/** 达到, 增至, 突破: a state reached; 全年开行超5000列 stays an amount. */
function reachedLevel(left: string): boolean {
  const bare = left
    .slice(-16)
    .replace(/(?:不少于|不低于|不超过|超过了?|超|逾|约|近|接近|预计|了)+$/u, '');
  return (
    /(?:达到?|[^以甚乃]至|[^不]到|突破|控制在|稳定在|保持在|维持在|[均各]为|为)$/u.test(bare) ||
    /突破了?$/u.test(left)
  );
}

function stripTail(left: string): string {
  let tail = left;
  for (;;) {
    const shorter = tail.replace(comparators, '').replace(adverbs, '');
    if (shorter === tail) return tail;
    tail = shorter;
  }
}
