/** Where Chinese sentences end. */

const closers = /[”’"'）)】》」』\]]+$/;
/** 请予审议。（掌声） */
const applause = /[（(][^（()）]{0,4}(?:掌声|鼓掌)[)）]\s*$/;

/** The text without closing quotation marks and brackets at its end. */
function bare(text: string): string {
  return text.slice(-16).replace(applause, '').slice(-12).replace(closers, '');
}

/** Whether the text ends with a full stop, a question or exclamation mark, a colon or an ellipsis. */
export function endsSentence(text: string): boolean {
  const tail = bare(text);
  return /(?:[。！？：!?:︰．]|⋯⋯|……|\.{3,})$/.test(tail) || /[一-鿿”）%％‰][.]$/.test(tail);
}

/** 三次产业结构为9.2:51:39.8 or 全年降水量达到612毫米: a sentence that lost its full stop. */
const measured =
  /(?:为|达到?|增长|下降|提高到?)\d[\d.]*(?:[:：∶]\d[\d.]*)*(?:[%％‰]|[一-鿿]{1,3})?$/;

/** Whether the text ends with what something measures, as headings do not. */
export function endsMeasure(text: string): boolean {
  return measured.test(text.slice(-30));
}

/**
 * 粮食产量 115.9万吨 1.0: a line of a list of figures, which neither goes on with the line before nor
 * into the next one.
 */
export function isFigureLine(text: string): boolean {
  return text.length <= 30 && figureLine.test(text);
}
const figureLine =
  /^[#＃*]?[一-鿿（）()、]{2,14}[:：]? ?-?\d[\d.]*(?:[%％‰]|[一-鿿]{1,4}) ?(?:[-−]?\d[\d.]*[%％]?)?$/;

/** Whether the text ends with a semicolon. */
export function endsClause(text: string): boolean {
  return /[；;]$/.test(bare(text));
}

/** Offset behind the first 。！？ with the closing marks that follow it, or -1. */
export function firstSentenceEnd(text: string, limit = 200): number {
  const end = Math.min(text.length, limit);
  for (let i = 0; i < end; i += 1) {
    const char = text[i] as string;
    if (char !== '。' && char !== '！' && char !== '？' && char !== '!' && char !== '?') continue;
    let close = i + 1;
    while (close < text.length && /[”’）)】》」』]/.test(text[close] as string)) close += 1;
    return close;
  }
  return -1;
}
