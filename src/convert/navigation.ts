/** What stands on a web page besides its text. */
import type { Span } from '../schemas/values.ts';

const separator = /^[>＞»›]$/;
const label =
  /^(?:来源|作者|编辑|责任编辑|时间|日期|发[布表]时间|更新时间|阅读量?|浏览(?:次数|量)|索引号|(?:主题|体裁|信息|组配)分类|(?:发布|发文|公开)(?:机构|机关|单位|部门|日期|方式|范围)|(?:成文|生成|生效|废止|印发)(?:日期|时间)|(?:发文)?(?:字号|文号)|有效性|时效性?|关键词|主题词|语种)[:：]$/;
/** Page heads are no longer. */
const headLines = 60;

/** 您当前的位置：首页 > … */
const position = /^(?:您|你)?(?:现在|目前|当前|所在)的?(?:所在)?位置(?:[:：]|是)/;
/** 首页 > 政务公开 > 政府工作报告, the names short. */
const path = /^[^<>＞»›。，；]{1,16}(?:\s*[>＞»›]+\s*[^<>＞»›。，；]{1,24}){2,}(?:\s*[>＞»›]+)?$/;
/** 发布日期：2026-01-20 来源：…, 主办：… 承办：…: labels that open a line of a page's head or foot. */
const labelled =
  /^(?:(?:发布|刊发|公开|印发|生成)(?:时间|日期)[:：]\s*(?:[12]\d{3}|$)|(?:浏览|阅读|点击|访问)(?:次数|人数|量|数)[:：]|(?:信息|稿件|文章|内容)来源[:：]|(?:主题|体裁|信息)分类[:：]|(?:标\s*题|原标题|名\s*称|文\s*号|发文字号|有\s*效\s*性|(?:本文|文章)来源|发文机关|发布机构|公开方式|公开时限|网站标识码|延伸阅读|相关附件|附件下载)[:：]|(?:主办|承办|技术支持)(?:单位)?[:：].*(?:承办|技术支持|维护)(?:单位)?[:：]|主办[:：].*(?:人民政府|办公[厅室])|联系电话[:：]\s*[0-9０-９（(+])/;
/** 粤ICP备…号, 建议使用…分辨率: what closes a page, and 点击查看大图 below a picture. */
const fixed =
  /^(?:(?:免责|版权)声明[:：]|[一-鿿]?ICP[备证]|[一-鿿]?公网安备|(?:建议|推荐)使用.{0,40}(?:分辨率|浏览器)|点击(?:查看|放大|下载|收听|观看|播放)[^，。；]{0,8}$|版权所有|Copyright|相关附件$|[（(](?:全文)?完[)）]$)/i;
/** 【打印】【关闭】【返回顶部】 */
const buttons =
  /^(?:[【[(（]\s*(?:打印|关闭|收藏|分享|下载|返回|大|中|小|纠错|朗读)[^】\])）]{0,4}[】\])）]\s*){2,}$/;
/** 1. 2026年政府工作报告.pdf（1.2MB） */
const file =
  /^[^。；]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|wps|ofd|zip|rar|jpe?g|png|mp[34])(?:\s*[（(][0-9.]{1,8}\s*[KMG]?B?[)）])?$/i;
/** 点击上方“河川发布”关注我们, 点个“在看”, 阅读 10万+, END: what a post of an account asks and counts. */
const posted =
  /^(?:(?:点击|戳|长按|扫码|识别)[^。；]{0,20}(?:关注|订阅|蓝字|二维码)[^。；]{0,10}|点(?:个|亮|击)?[“"]?(?:在看|赞|分享)[^。；]{0,20}|(?:阅读|浏览|点赞|在看|评论|收藏)\s*[（(]?[\d.]+[万wW]?\+?[)）]?|喜欢此内容的人还喜欢|[-—–·\s]*END[-—–·\s]*)$/;
/** 原创 河川发布 2026年01月28日 08:30 四川: who posted a text, and when. */
const byline =
  /^(?:原创\s+)?(?:\S{2,20}\s+){1,3}20\d\d[年-]\d{1,2}[月-]\d{1,2}日?\s+\d{1,2}:\d{2}(?:\s+\S{2,4})?$/;
/** 首页 上一页 1 [2] 3 下一页 共3页, and 第2页：2026年工作安排 above the text of a page. */
const pager =
  /^(?=.*(?:[上下]一页|[尾末]页))(?:首页|[上下]一页|[尾末]页|[共第]\s*\d{1,3}\s*页|[[【(（]?\d{1,3}(?!\d)[\]】)）]?|跳转到?|转到|GO|[\s|.…<>«»‹›])+$/i;
const pageOf = /^第\s*\d{1,2}\s*页[:：][^。；]{1,40}$/;
/** 河川市人民政府门户网站 www.example.cn */
const site = /^(?:[一-鿿]{0,20}[\s:：]*)?(?:https?:\/\/|www\.)[\w./?=&%#-]+$/i;
/** 2026/1/23 21:07 政府工作报告 - 河川市人民政府, https://www.example.cn/a.html 1/15: what a browser prints on each page. */
const printed =
  /^(?:\d{2,4}\/\d{1,2}\/\d{1,4},?\s+(?:[上下]午\s*)?\d{1,2}:\d{2}(?:\s*[AP]M)?\s+[^，。；]{2,80}|(?:https?|file):\/\/\S+\s+\d{1,3}\s*\/\s*\d{1,3})$/i;
const pictures =
  /^(?:\p{Extended_Pictographic}|[\u2190-\u21ff\u25a0-\u25ff\u2605\u2606\s]|\ufe0f|\u200d)+$/u;
/** PART 01 above the heading of a part. */
const ornamental = /^PART\.?\s*(?:0?\d{1,2})?$/i;
/** 往期推荐, 相关链接: what stands below it leads to other pages. */
const elsewhere =
  /^(?:(?:往期|热门|精彩|相关|更多|延伸)(?:推荐|回顾|阅读|精选|文章|链接|报道|新闻|稿件)|猜你喜欢)[:：]?$/;
const menu =
  /^(?:(?:网站)?首页|(?:政务|政府信息|信息)公开|(?:政务|办事|公共)服务|互动交流|政民互动|公众参与|(?:要闻|新闻|政务)动态|新闻中心|专题专栏|解读回应|政策解读|数据开放|走进[一-鿿]{2,4}|无障碍.{0,4}|关怀版|长者.{0,4}|适老.{0,4}|简体.{0,2}|[繁正][体體].{0,2}|English|登录|注册|手机版|移动版|客户端|微信|微博|网站地图|站点地图|RSS|设为首页|加入收藏|收藏本站|网站支持IPv6|打印|关闭|返回顶部|复制链接|QQ空间)$/i;

/** Whether a line, without white space at its ends, is a page's own and no part of its text. */
export function isPageLine(line: string): boolean {
  if (labelled.test(line) || fixed.test(line) || position.test(line)) return true;
  if (line.length <= 60 && isPosted(line)) return true;
  if (line.includes('/') && printed.test(line)) return true;
  if (/[>＞»›]/.test(line) && path.test(line)) return true;
  if (/[】\])）]$/.test(line) && buttons.test(line)) return true;
  if (/\.[a-z]{3,4}\b/i.test(line) && file.test(line)) return true;
  return line.length <= 80 && /[\s|｜·]/.test(line) && !/[，。]/.test(line) && isMenu(line);
}

function isPosted(line: string): boolean {
  if (posted.test(line) || elsewhere.test(line) || pageOf.test(line)) return true;
  if (line.length <= 12 && (pictures.test(line) || ornamental.test(line))) return true;
  return (
    (/页/.test(line) && pager.test(line)) ||
    (/[:.]/.test(line) && (byline.test(line) || site.test(line)))
  );
}

/** 无障碍 | 关怀版 | English | 登录: short words, most of them a menu's. */
function isMenu(line: string): boolean {
  const words = line.split(/[\s|｜·]+/).filter((word) => word !== '');
  if (words.length < 2 || words.some((word) => word.length > 10)) return false;
  return words.filter((word) => menu.test(word)).length * 2 > words.length;
}

const isWord = (line: { readonly text: string } | undefined): boolean =>
  line !== undefined && menu.test(line.text);

/**
 * What only the lines beside it tell of a page's head: the words of a menu, the names between the marks of a path (首页 > 政务
 * 公开 > …), and the values below their labels (来源：).
 */
export function navigation(text: string): Span[] {
  const lines = [...text.slice(0, 4000).matchAll(/[^\n\r]*\S[^\n\r]*/g)]
    .slice(0, headLines)
    .map(({ 0: line, index }) => {
      const from = index + line.length - line.trimStart().length;
      return { text: line.trim(), from };
    });
  const last = lines.findLastIndex(({ text: line }) => separator.test(line));
  return lines.flatMap(({ text: line, from }, i): Span[] => {
    const beside = [lines[i - 1], lines[i + 1]].some(
      (other) => other !== undefined && separator.test(other.text),
    );
    const isStep = beside && !/^[>＞]\s*\S/.test(line) && !(i > last && line.includes('工作报告'));
    const isItem =
      isWord(lines[i]) && lines.slice(Math.max(0, i - 4), i + 5).filter(isWord).length > 2;
    const isLabel = label.test(line.replace(/\s/g, ''));
    const isValue = i > 0 && label.test(lines[i - 1]!.text.replace(/\s/g, ''));
    const isShort = line.length <= 24 && !/[。！？；，]/.test(line) && !separator.test(line);
    return isShort && (isStep || isItem || isLabel || (isValue && !isLabel))
      ? [[from, from + line.length]]
      : [];
  });
}

interface Line {
  readonly span: Span;
  readonly text: string;
  /** Why the whole line was set aside, if it was. */
  readonly why: string | null;
}

/** The names of other pages below 往期推荐, where nothing but short lines stands from there to the end. */
export function linksBehind(lines: readonly Line[]): Span[] {
  const at = lines.findLastIndex(({ text, why }) => why === 'web' && elsewhere.test(text));
  if (at < lines.length / 2) return [];
  const links = lines.slice(at + 1).filter(({ why }) => why === null);
  const isShort = ({ text }: Line): boolean => text.length <= 60 && !/[。；]/.test(text);
  return links.every(isShort) ? links.map(({ span }) => span) : [];
}
