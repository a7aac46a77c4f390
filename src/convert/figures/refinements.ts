/** What is added to a name or taken from it once it is found, step by step. */
import { frequency } from './frequency.ts';
import { goesOn } from './goes-on.ts';
import { ofPart } from './level.ts';
import { afterExamples, headBehind, taskOf, withoutDeed } from './list-heads.ts';
import { measured } from './measured.ts';
import { investedBy, withOwnerBefore } from './member-owner.ts';
import type { Naming } from './naming.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { stripOpeners, verbAt } from './strip.ts';
import { dropTail } from './tail.ts';
import { wholeName } from './whole-name.ts';
import { named, ofList, owned, paidFor, perHead, soldOf, yearlyOf } from './whose.ts';
import { parkOf, zoneOfList } from './zones.ts';

/** What the step does, in words for `--explain`, and the name that it makes of a name. */
export type Refinement = readonly [does: string, refine: (name: string, naming: Naming) => string];

/** Whose the name is, from words farther off; not for names under one 分别, which have their owner. */
export const owners: readonly Refinement[] = [
  [
    'goes on with the task before',
    (name, { reading, before, previous }) =>
      afterExamples(reading, before) ? previous : taskOf(before, reading, previous, name),
  ],
  ['says what is sold', (name, { reading, previous }) => soldOf(reading, previous, name)],
  ['says whose it is', (name, { reading, previous }) => owned(reading, previous, name)],
  [
    'takes the owner of the name before',
    (name, { reading, before, previous }) => withOwnerBefore(reading, before, previous, name),
  ],
  ['goes on with what was told before', goesOn],
  ['says what was invested in', (name, { reading }) => investedBy(reading, name)],
  ['says what is paid for', (name, { reading }) => paidFor(reading, name)],
  ['says what the pronoun stands for', (name, { reading }) => named(reading, name)],
  ['names the zone', (name, { reading, previous }) => zoneOfList(reading, previous, name)],
  ['names the park told of', (name, { reading }) => parkOf(reading, name) + name],
  [
    'says whose year it is',
    (name, { reading, before, previous }) => yearlyOf(before, reading, previous, name),
  ],
  [
    'says that it is per head',
    (name, { reading }) => (reading.sameSentence ? perHead(reading, name) : name),
  ],
  ['says that those of the list are counted', (name, { before }) => ofList(before, name)],
];

/** What holds for every name. */
export const refinements: readonly Refinement[] = [
  ['takes the head behind the list', (name, { readings, i }) => headBehind(readings, i) || name],
  [
    'says of what it is a part',
    (name, { reading, before, last }) => ofPart(reading, before, name, last),
  ],
  ['leaves out what is done to all', (name, { readings, i }) => withoutDeed(readings, i, name)],
  [
    'takes the words next to the figure',
    (name, { reading }) => (name === '' ? wordsBeside(reading) : attended(reading, name)),
  ],
  ['says that the new ones are meant', newOnes],
  ['says that it is lent or given', (name, { reading }) => granted(reading, name)],
  ['says that it is signed for', (name, { reading }) => name + signed(reading, name)],
  ['closes what was cut', (name, { reading }) => wholeName(name, reading)],
  [
    'says how often',
    // 经济增长|6.5%以上: its growth is the name.
    (name, { reading }) => frequency(reading, name === '经济' ? '经济增长' : name),
  ],
  [
    'leaves out the field',
    // 验收考核全国|第2: the field is not what is ranked.
    (name, { reading: { figure } }) =>
      // 在中部百强县排名|第68位
      figure.ordinal
        ? name.replace(/(?<=.{3})(?:全[国省市区球]|世界)$|^在(?=.{4,}(?:排名|排行榜?)$)/u, '')
        : name,
  ],
];

/** Where no name stands: the words of the clause next to the figure, 拆迁|15000户, 1人|荣获大奖. */
function wordsBeside({ chunk, figure, place: { right } }: Reading): string {
  const own = dropTail(chunk, false)
    .replace(/^[、，和及与的]+/u, '')
    // 两年|新增4万亿元投资
    .replace(/^(?:近|过去)?[一二两三四五六七八九十]+年(?:来|间)?$/u, '');
  const before = stripOpeners(own).slice(-10);
  // 确定|4.5%左右的增长目标
  const pace = figure.unit === '%' ? /^的(增[长幅速])/u.exec(right)?.[1] : undefined;
  if (pace !== undefined && before !== '' && verbAt(before) === before.length) return pace;
  if (/^(?:剩余|其余|余下)$/u.test(before)) return '';
  if (before.length > 1) return before;
  // 。完成全年招商任务的|60%: the task itself, where nothing says of what it is one
  const task = figure.unit === '%' ? taskAlone.exec(chunk)?.[1] : undefined;
  if (task !== undefined) return task;
  // 实现|9.5%左右的增长
  if (measured.test(figure.unit))
    return (
      own.slice(-10) ||
      (/^的(增[长幅速])/u.exec(right)?.[1] ?? right.replace(/^的/u, '').slice(0, 12))
    );
  // 收到20余份|有意向的求职者投递的简历: the head of the words behind.
  // 1800万人|完成疫苗全程接种
  return right
    .replace(/^.*的(?=.{2})|^的|^(?:完成|进行|接受|实施|开展)了?(?=.{4})/u, '')
    .slice(0, 12);
}

const taskAlone = /完成(?:年初|年度|全年)*([^，、的]{2,}(?:任务|目标|计划|预期))的$/u;

/** 污水处理工程|2亿元贷款, 省级|3000万元补助, 总投资|90亿元项目库 */
function granted({ figure, chunk, place: { right } }: Reading, name: string): string {
  if (!figure.unit.endsWith('元') || !chunk.endsWith(name) || right === '') return name;
  if (name === '总投资') return (/^的?(项目(?:储备)?库)/u.exec(right)?.[1] ?? '') + name;
  if (!/项目$|工程$|^(?:国家|中央|省|市)级?$/u.test(name)) return name;
  return name + (/^(?:贷款|(?:补助|奖补)(?:资金)?)(?=$|全部|已|均)/u.exec(right)?.[0] ?? '');
}

const signing = /^[，、]?(?:[^，、\d]{2,10}项目)?(?:新|共|累计|成功)*签约(?!项目)(?![^，]*投资)/u;

/** 签约|重大产业项目300亿元、|金融项目20亿元: not yet spent. */
function signed({ figure, chunk, place }: Reading, name: string): string {
  if (!figure.unit.endsWith('元') || !name.endsWith('项目') || name.includes('签约')) return '';
  const own = /^、[^，]*项目$/u.test(chunk) ? place.left : chunk;
  return chunk.endsWith('项目') && signing.test(own) ? '签约' : '';
}

const newly = /(?:新(?:登记注册|登记|注册|设立|设|签约|签|开业|增|发展|培育)|净增)(?:各类)?$/u;

const newlyAlone =
  /^[，、]?(?:其中|全年|当年|今年)?(新(?:登记注册|登记|注册|设立|设))(?:约|近|超过?)?$/u;

const reachedNew =
  /(新(?:登记注册|登记|注册|设立|设))(?:各类)?([^，、的]{2,12}?)(?:首次)?(?:达到?|突破|超过?)$/u;

/** 新登记|企业增长12%, 新登记企业5万户、|增长12%: those that came, not all there are. */
function newOnes(name: string, { reading, before, last }: Naming): string {
  const { figure, chunk } = reading;
  // 新增|市场主体数量居全省第2位: not of all there are
  if (figure.ordinal && /[数总]量$/u.test(name))
    return `${/(?:新增|净增|新登记)$/u.exec(chunk.slice(0, Math.max(0, chunk.indexOf(name))))?.[0] ?? ''}${name}`;
  if (name.length < 2) return name;
  // 新设企业达到|9万户: those of the year
  const came = figure.unit !== '%' ? reachedNew.exec(chunk) : null;
  if (came !== null) return came[2] === name ? (came[1] ?? '') + name : name;
  if (figure.unit !== '%' || !/增长(?:约|近|超过?|达|逾)*$/u.test(chunk)) return name;
  const bare =
    !chunk.includes(name) && name === last && /^[，、](?:同比|[比较]上年)?增长$/u.test(chunk);
  const words = bare ? (before?.chunk ?? '') : chunk;
  // 经营主体400万户，新登记50万户、|增长12%
  const alone = bare && before?.sameSentence === true ? newlyAlone.exec(words)?.[1] : undefined;
  if (alone !== undefined) return alone + name;
  // 新登记企业增长12%，其中：|外资企业增长8%
  const whole = /^新(?:登记注册|登记|注册|设立|设)/u.exec(last)?.[0];
  const own = chunk.replace(/^(?:其中|、)|(?:同比)?增长$/gu, '');
  if (whole !== undefined && own === name && reading.sameSentence)
    if (/其中：?[^，；]*$/u.test(reading.told())) return whole + name;
  const at = words.indexOf(name);
  const verb = at < 0 ? undefined : newly.exec(words.slice(0, at))?.[0];
  return verb === undefined ? name : verb.replace(/各类$/u, '') + name;
}

/** 开展网络竞赛，|近90万人次参与: it is the people who are counted. */
function attended({ figure, chunk, place: { right } }: Reading, name: string): string {
  const verb = /人次?$|名$/u.test(figure.unit) ? /^(?:参与|参加|观看)/u.exec(right)?.[0] : '';
  if (verb === undefined || verb === '' || name.endsWith(verb)) return name;
  return nounBefore(chunk, false).noun === '' ? name + verb : name;
}
