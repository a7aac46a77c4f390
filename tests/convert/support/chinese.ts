/** Numbers as Chinese texts write them. */

const digits = '零一二三四五六七八九';

/** Writes a whole number below 10¹² in Chinese characters; the inverse of parseChinese. */
export function formatChinese(value: number): string {
  if (value === 0) return '零';
  let out = '';
  let rest = value;
  let gap = false;
  for (const [unit, name] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(rest / unit);
    rest -= part * unit;
    if (part === 0) {
      gap = gap || out !== '';
      continue;
    }
    if (out !== '' && (gap || part < 1000)) out += '零';
    out += belowTenThousand(part) + name;
    gap = false;
  }
  return out.startsWith('一十') ? out.slice(1) : out;
}

function belowTenThousand(value: number): string {
  let out = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = out !== '';
      continue;
    }
    out += (gap ? '零' : '') + digits.charAt(digit) + name;
    gap = false;
  }
  return out;
}
