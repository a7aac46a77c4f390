/** HTML as text, safe by default: what a template is given is escaped unless it is markup itself. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Part = Markup | string | number | false | null | readonly Markup[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** @example html`<b>${'<'}</b>`.html // => '<b>&lt;</b>' */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let out = strings[0] ?? '';
  for (const [index, part] of parts.entries()) out += print(part) + (strings[index + 1] ?? '');
  return new Markup(out);
}

function print(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map((item) => item.html).join('');
  return String(part).replace(/[&<>"]/g, (char) => escapes[char] ?? char);
}
