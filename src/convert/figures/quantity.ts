import { isLetter, looksLikeWord } from './never.ts';
import { looseUnits } from './unit-lexicon.ts';
import { scaleAt, unitAt } from './units.ts';

/** Unit, scale and 余/多 as they follow a number. */
export interface Quantity {
  readonly end: number;
  readonly unit: string;
  readonly more: boolean;
}

const stops = '，。；：！？、）（”“」》和及与或以左的—~0123456789';

/**
 * Reads what follows a number: scale word, 余/多/几 and unit in the order in which they are
 * printed (12.5万余个, 1500多亿元, 5个多月). The unit is '' where none of the lexicon stands.
 */
export function quantityAt(text: string, pos: number): Quantity {
  let at = pos;
  const scale = scaleAt(text, at);
  const first = text.slice(at, at + scale);
  at += scale;
  let more = false;
  if (isMore(text.charAt(at)) && followsMore(text, at + 1)) {
    more = true;
    at += 1;
  }
  const unit = readUnit(text, at, more || scale > 0);
  if (unit === null) {
    const late = more && scale === 0 ? scaleAt(text, at) : 0;
    return { end: at + late, unit: first + text.slice(at, at + late), more };
  }
  let end = unit.end;
  let core = text.slice(at, end);
  // 5个多月, 2个多百分点
  const later = core === '个' && text.charAt(end) === '多' ? behindMore(text, end + 1) : '';
  if (later !== '') {
    end += 1 + later.length;
    core += later;
    more = true;
  } else if (!more && isTrailingMore(text, end)) {
    more = true;
    end += 1;
  }
  return { end, unit: first + core, more };
}

const behindMore = (text: string, at: number): string =>
  ['月', '百分点', '小时'].find((unit) => text.startsWith(unit, at)) ?? '';

function readUnit(text: string, at: number, sure: boolean): { readonly end: number } | null {
  const unit = unitAt(text, at);
  if (unit === null) return null;
  const coreStart = at + unit.scale.length;
  if (looksLikeWord(text, coreStart, unit.core.length)) return scaleOnly(at, unit.scale.length);
  const next = text.charAt(unit.end);
  const last = unit.core.charAt(unit.core.length - 1);
  if (isLetter(last) && (isLetter(next) || /\d/u.test(next)))
    return scaleOnly(at, unit.scale.length);
  // 36节|示范课
  const lesson = unit.core === '节' && /^[^，。；、]{0,6}课/u.test(text.slice(unit.end));
  // 3金2铜|佳绩
  const medal =
    /^[金银铜]$/u.test(unit.core) &&
    /^(?:佳绩|好成绩|优异成绩)/u.test(text.slice(unit.end, unit.end + 4));
  // 120村|扶贫开发项目, 8县|脱贫摘帽
  const places =
    /^[村县镇乡]$/u.test(unit.core) &&
    /^(?:扶贫|农村|整村|脱贫|摘帽)/u.test(text.slice(unit.end, unit.end + 2));
  if (
    !lesson &&
    !medal &&
    !places &&
    looseUnits.has(unit.core) &&
    !sure &&
    unit.scale === '' &&
    next !== '' &&
    !stops.includes(next)
  )
    return null;
  return unit;
}

function scaleOnly(at: number, scale: number): { readonly end: number } | null {
  return scale > 0 ? { end: at + scale } : null;
}

function isMore(char: string): boolean {
  return char === '余' || char === '多' || char === '几';
}

/** 余 before a scale, a unit or a noun, but not in 余额; 多 not in 多元. */
function followsMore(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (text.charAt(at - 1) === '余') return next !== '额' && next !== '年' ? true : next === '年';
  return !'元种样边式方'.includes(next) || text.startsWith('元', at);
}

/** 2倍多, 3年多: 多 behind the unit, at the end of the phrase. */
function isTrailingMore(text: string, end: number): boolean {
  const char = text.charAt(end);
  if (char !== '多' && char !== '余') return false;
  const next = text.charAt(end + 1);
  return next === '' || '，。；、）！'.includes(next);
}
