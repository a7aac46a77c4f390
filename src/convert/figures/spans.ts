/** Words for stretches of time, as parts of regular expressions. */

const quarter = '第?(?:[一二三四1-4]|[前头上][两二三23]|前)个?季度';
const months = '(?:1[0-2]|[1-9])月?(?:份)?[—~至到-]{1,2}(?:1[0-2]|[1-9])月(?:份)?';
const first = '[前头](?:1[0-2]|[1-9]|[一二两三四五六七八九十]{1,2})个月';
const part = `(?:${quarter}|[上下]半年|${months}|${first}|(?<!\\d)(?:1[0-2]|[1-9])月份)`;

/** 一季度, 上半年, 1至7月, 前十个月, 一季度和上半年. */
export const partOfYear = `(?:今年|去年|上年)?${part}(?:[和、及与]${part})*`;
