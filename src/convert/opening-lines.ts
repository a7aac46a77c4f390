/** The lines at the head of a report, seen while rows are joined: its title and the session. */
import { isAccountTitle } from './accounts.ts';
import { isReportTitle, ranks } from './opening.ts';
import type { Row } from './types.ts';

/** 在河川市第十五届人民代表大会第一次会议上, the date behind the speaker's name. */
const undated =
  /^[—–－─\-（(]*在[^，。；]{2,20}第[^，。；]{1,4}届(?:人民代表大会|人大)第[^，。；]{1,3}次(?:全体)?会议上[)）]?$/;

/** Whether some rows are the line that names the session, to its end (…第二次会议上). */
export function isOccasionLine(rows: readonly Row[], open: readonly number[]): boolean {
  if (open.length > 4 || (open[0] as number) > 8) return false;
  const text = open.map((k) => (rows[k] as Row).text.text).join('');
  if (text.length >= 70) return false;
  return /^[—（(]?.*[12一二]\S{3}年.*会议上[)）]?$/.test(text) || undated.test(text);
}

const date = '[12一二]\\S{3}年\\S{1,3}月\\S{1,3}日';
/** ——2025年3月21日在河川区第十九届, without the assembly. */
const halfOccasion = new RegExp(
  `^[—–－─\\-（(]*(?:(?:${date})?在.{1,20}第.{1,4}届(?:人民代表大会)?|${date}在.{2,20})$`,
);

/** 2025年3月21日在河川区第十九届 before 人民代表大会第四次会议上: the line naming the session in two lines. */
export function occasionGoesOn(
  rows: readonly Row[],
  open: readonly number[],
  next: string,
): boolean {
  if (open.length > 2 || (open[0] as number) > 8 || !/会议上?[)）]?$/.test(next)) return false;
  if (!/^(?:(?:第.{1,4}届)?(?:人民代表大会|人大)|第.{1,3}次会).{0,14}$/.test(next)) return false;
  return halfOccasion.test(open.map((k) => (rows[k] as Row).text.text).join(''));
}

/** 河川县人民政府 before 工作报告, 河川县 before 2024年政府工作报告: the title goes on. */
export function titleGoesOn(rows: readonly Row[], open: readonly number[], next: string): boolean {
  if (isLetters(rows, open, next)) return true;
  if (open.length > 1 || (open[0] as number) > 8 || next.length > 20) return false;
  const text = rows[open[0] as number]?.text.text ?? '';
  if (text.length > 30 || /[：:>]/.test(text) || !isReportTitle(text + next)) return false;
  return /[县市区旗省州盟镇乡]$|\d{4}年$|人民政府$|会议上的$/.test(text) || !isReportTitle(next);
}

/** 政, 府, 工, 作, 报, 告: whether a title set from top to bottom goes on with its next letter. */
function isLetters(rows: readonly Row[], open: readonly number[], next: string): boolean {
  const first = open[0] as number;
  if (first > 8 || next.length > 1 || rows[first]!.text.text.length > 1) return false;
  let title = '';
  for (let k = first; rows[k]?.text.text.length === 1; k += 1) title += rows[k]!.text.text;
  return isReportTitle(title);
}

const speaker = new RegExp(`^[一-鿿]{0,20}(?:${ranks})[ ：:]+[一-鿿](?:[ ·]?[一-鿿]){1,8}$`);
const bracketedDate = new RegExp(`^[（(]${date}[)）]$`);

/** 县长 李明, （2026年1月8日）: a line of the head that is whole. */
export function isWholeHeadLine(rows: readonly Row[], open: readonly number[]): boolean {
  const [first] = open as [number];
  if (open.length > 1 || first > 10) return false;
  const { text } = rows[first]!.text;
  return text.length <= 30 && (speaker.test(text) || bracketedDate.test(text));
}

/** 河川县政府工作报告, 关于河川市2023年决算的报告: a line at the head of the text that is its title, whole. */
export function isWholeTitle(rows: readonly Row[], open: readonly number[], next: string): boolean {
  if (open.length > 2 || (open[0] as number) > 8) return false;
  if (/^(?:[，,、；。：:的和与及]|有关)/.test(next)) return false;
  const text = open.map((k) => (rows[k] as Row).text.text).join('');
  return (!/[，,、：:]/.test(text) && isReportTitle(text)) || isAccountTitle(text);
}

/** （2025年2月27日…通过） behind the title: a line that opens with a date in brackets or behind a dash. */
export function opensWithDate(text: string, firstRow: number): boolean {
  return firstRow < 8 && /^(?:[（(]|——)\s*[12一二]\S{3}年\S{1,3}月\S{1,3}日/.test(text);
}
