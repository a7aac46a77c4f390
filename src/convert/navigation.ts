/** What stands on a web page besides its text. */
import type { Span } from '../schemas/values.ts';

const separator = /^[>＞»›]$/;
const label =
  /^(?:来源|作者|编辑|责任编辑|时间|日期|发[布表]时间|更新时间|阅读量?|浏览(?:次数|量))[:：]$/;
/** Page heads are no longer. */
const headLines = 60;

/** 您当前的位置：首页 > … */
const position = /^(?:您|你)?(?:现在|目前|当前|所在)的?(?:所在)?位置(?:[:：]|是)/;
/** 首页 > 政务公开 > 政府工作报告, the names short. */
const path = /^[^<>＞»›。，；]{1,16}(?:\s*[>＞»›]+\s*[^<>＞»›。，；]{1,24}){2,}$/;
/** 发布日期：2026-01-20 来源：…, 主办：… 承办：…: labels that open a line of a page's head or foot. */
const labelled =
  /^(?:(?:发布|刊发|公开|印发|生成)(?:时间|日期)[:：]\s*(?:[12]\d{3}|$)|(?:浏览|阅读|点击|访问)(?:次数|人数|量|数)[:：]|(?:信息|稿件|文章|内容)来源[:：]|(?:主题|体裁|信息)分类[:：]|(?:文\s*号|发文机关|发布机构|公开方式|公开时限|网站标识码|延伸阅读|相关附件|附件下载)[:：]|(?:主办|承办|技术支持)(?:单位)?[:：].*(?:承办|技术支持|维护)(?:单位)?[:：]|主办[:：].*(?:人民政府|办公[厅室])|联系电话[:：]\s*[0-9０-９（(+])/;
/** 粤ICP备…号, 建议使用…分辨率: what closes a page, and 点击查看大图 below a picture. */
const fixed =
  /^(?:[一-鿿]?ICP[备证]|[一-鿿]?公网安备|(?:建议|推荐)使用.{0,40}(?:分辨率|浏览器)|点击(?:查看|放大|下载|收听|观看|播放)[^，。；]{0,8}$|版权所有|Copyright|相关附件$)/i;
/** 【打印】【关闭】【返回顶部】 */
const buttons =
  /^(?:[【[(（]\s*(?:打印|关闭|收藏|分享|下载|返回|大|中|小|纠错|朗读)[^】\])）]{0,4}[】\])）]\s*){2,}$/;
/** 1. 2026年政府工作报告.pdf（1.2MB） */
const file =
  /^[^。；]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|wps|ofd|zip|rar|jpe?g|png|mp[34])(?:\s*[（(][0-9.]{1,8}\s*[KMG]?B?[)）])?$/i;
const menu =
  /^(?:首页|无障碍.{0,4}|关怀版|长者.{0,4}|适老.{0,4}|简体.{0,2}|[繁正][体體].{0,2}|English|登录|注册|手机版|移动版|客户端|微信|微博|网站地图|站点地图|RSS|设为首页|加入收藏|收藏本站|网站支持IPv6|打印|关闭|返回顶部|复制链接|QQ空间)$/i;

/** Whether a line, without white space at its ends, is a page's own and no part of its text. */
export function isPageLine(line: string): boolean {
  if (labelled.test(line) || fixed.test(line) || position.test(line)) return true;
  if (/[>＞»›]/.test(line) && path.test(line)) return true;
  if (/[】\])）]$/.test(line) && buttons.test(line)) return true;
  if (/\.[a-z]{3,4}\b/i.test(line) && file.test(line)) return true;
  return line.length <= 80 && /[\s|｜·]/.test(line) && !/[，。]/.test(line) && isMenu(line);
}

/** 无障碍 | 关怀版 | English | 登录: short words, most of them a menu's. */
function isMenu(line: string): boolean {
  const words = line.split(/[\s|｜·]+/).filter((word) => word !== '');
  if (words.length < 2 || words.some((word) => word.length > 10)) return false;
  return words.filter((word) => menu.test(word)).length * 2 > words.length;
}

/**
 * What only the lines beside it tell of a page's head: the names between the marks of a path (首页 > 政务
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
    const isStep = beside && !(i > last && line.includes('工作报告'));
    const isValue = i > 0 && label.test(lines[i - 1]!.text);
    const isShort = line.length <= 20 && !/[。！？；，]/.test(line) && !separator.test(line);
    return isShort && (isStep || isValue) ? [[from, from + line.length]] : [];
  });
}
