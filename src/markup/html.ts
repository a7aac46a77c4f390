import { escapeMarkup } from './escape.ts';

/**
 * HTML as text, safe by default: what a template is given is escaped unless it is markup itself.
 * Astro lays pages out; what stands on them by the hundred is written here, and so is what a script
 * makes in the browser.
 */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

export type Part = Markup | string | number | false | null | undefined | readonly Part[];

const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

/** White space of the source, which is one blank to a browser, is one blank. */
function tidy(strings: TemplateStringsArray): readonly string[] {
  let own = tidied.get(strings);
  if (own === undefined)
    tidied.set(strings, (own = strings.map((text) => text.replace(/\s*\n\s*/g, ' '))));
  return own;
}

/** @example html`<b>${'<'}</b>`.html // => '<b>&lt;</b>' */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const around = tidy(strings);
  let out = around[0] ?? '';
  for (let index = 0; index < parts.length; index += 1)
    out += print(parts[index]) + (around[index + 1] ?? '');
  return new Markup(out);
}

/** An attribute with the blank before it, or nothing where it has no value. */
export function attribute(name: string, value: string | undefined): Markup {
  return new Markup(value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`);
}

/**
 * An element with nothing between its parts, as Astro prints it; attributes without a value are left out.
 * @example element('td', { class: 'year' }, 2024).html // => '<td class="year">2024</td>'
 */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...parts: readonly Part[]
): Markup {
  let open = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) open += ` ${name}="${escapeMarkup(value)}"`;
  }
  return new Markup(`${open}>${printed(parts)}</${tag}>`);
}

function printed(part: Part): string {
  if (typeof part === 'string') return escapeMarkup(part).replaceAll("'", '&#39;');
  return Array.isArray(part) ? part.map(printed).join('') : print(part);
}

function print(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(print).join('');
  return typeof part === 'number' ? String(part) : escapeMarkup(part);
}
