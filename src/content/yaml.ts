/** The form of YAML that convert writes, and a reader of that form, ten times as fast as one of all YAML. */

/** YAML with one line for each entry of the lists named, so that a diff shows one figure a line. */
export function toYaml(data: Record<string, unknown>, oneLineLists: readonly string[]): string {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value) && oneLineLists.includes(key) && value.length > 0) {
      lines.push(`${key}:`);
      for (const item of value) lines.push(`  - ${flow(item)}`);
    } else lines.push(`${key}: ${flow(value)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Safe as a plain YAML scalar within a flow collection whatever follows it. */
const plain = /^[\p{Script=Han}A-Za-z（][\p{Script=Han}A-Za-z0-9（）、—/·“”-]*$/u;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Whether a text is written as it is. Most are of the commonest characters, told apart by their codes. */
function isPlain(text: string): boolean {
  let usual = text !== '';
  for (let i = 0; usual && i < text.length; i++) {
    const code = text.charCodeAt(i);
    usual = (code >= 0x4e00 && code <= 0x9fa5) || (code >= 97 && code <= 122);
  }
  return (usual || plain.test(text)) && !(text.length < 6 && reserved.test(text));
}

/** Whether nothing of a text has to be escaped within quotes. Cheap, and right in what it affirms. */
function isQuotable(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code === 34 || code === 92 || (code > 126 && code < 0x3000) || code > 0x9fff)
      if (code < 0xff01 || code > 0xffee) return false;
  }
  return true;
}

function flow(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (value === null) return 'null';
  if (typeof value === 'string') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  let pairs = '';
  for (const [key, inner] of Object.entries(value))
    pairs += `${pairs === '' ? '' : ', '}${key}: ${flow(inner)}`;
  return `{ ${pairs} }`;
}

function scalar(text: string): string {
  if (isPlain(text)) return text;
  if (isQuotable(text)) return `"${text}"`;
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escapeUnit);
}

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * What `toYaml` wrote, read back; undefined where a text is not in that form, as after an edit by hand.
 * It may still be YAML then, and a reader of all YAML reads the same out of what this one reads.
 */
export function readWritten(text: string): Record<string, unknown> | undefined {
  // of these some are no YAML: whoever reads all of it knows which
  if (/[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/.test(text)) return undefined;
  try {
    return new Written(text).document();
  } catch (error) {
    if (error === otherForm) return undefined;
    throw error;
  }
}

const otherForm = new Error('not in the form that convert writes');

const [quote, comma, bracket, closing, brace] = [...'",[]{'].map((c) => c.charCodeAt(0));
const [blank, newline, backslash] = [...' \n\\'].map((c) => c.charCodeAt(0));

const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,20})?$/;
const name = /^[a-zA-Z][a-zA-Z0-9]{0,30}$/;
const constants: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['null', null],
  ['true', true],
  ['false', false],
]);

class Written {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    while (this.#at < this.#text.length) {
      const key = this.#key(data);
      if (this.#skip('\n')) data[key] = this.#lines();
      else {
        this.#expect(' ');
        data[key] = this.#value();
        this.#expect('\n');
      }
    }
    return data;
  }

  #lines(): unknown[] {
    const items: unknown[] = [];
    while (this.#skip('  - ')) {
      items.push(this.#value());
      this.#expect('\n');
    }
    return items.length > 0 ? items : other();
  }

  #value(): unknown {
    const unit = this.#text.charCodeAt(this.#at);
    if (unit === quote) return this.#quoted();
    if (unit === bracket) return this.#list();
    return unit === brace ? this.#record() : this.#scalar();
  }

  #list(): unknown[] {
    this.#at += 1;
    const items: unknown[] = [];
    if (this.#skip(']')) return items;
    do items.push(this.#value());
    while (this.#skip(', '));
    this.#expect(']');
    return items;
  }

  #record(): Record<string, unknown> {
    this.#expect('{ ');
    const data: Record<string, unknown> = {};
    do {
      const key = this.#key(data);
      this.#expect(' ');
      data[key] = this.#value();
    } while (this.#skip(', '));
    this.#expect(' }');
    return data;
  }

  /** A key with its colon, new to the record. */
  #key(data: Record<string, unknown>): string {
    const end = this.#text.indexOf(':', this.#at);
    const key = this.#text.slice(this.#at, end);
    if (!name.test(key) || Object.hasOwn(data, key)) other();
    this.#at = end + 1;
    return key;
  }

  #quoted(): string {
    const start = this.#at + 1;
    let escaped = false;
    let end = start;
    for (let unit; (unit = this.#text.charCodeAt(end)) !== quote; end += 1) {
      if (unit === backslash) {
        escaped = true;
        end += 1;
      } else if (unit === newline || Number.isNaN(unit)) other();
    }
    this.#at = end + 1;
    if (!escaped) return this.#text.slice(start, end);
    try {
      return JSON.parse(this.#text.slice(start - 1, this.#at)) as string;
    } catch {
      return other();
    }
  }

  #scalar(): unknown {
    const start = this.#at;
    for (let unit; (unit = this.#text.charCodeAt(this.#at)), !ends(unit);) this.#at += 1;
    const token = this.#text.slice(start, this.#at);
    if (number.test(token)) return Number(token);
    if (constants.has(token)) return constants.get(token);
    return isPlain(token) ? token : other();
  }

  #skip(text: string): boolean {
    const is = this.#text.startsWith(text, this.#at);
    if (is) this.#at += text.length;
    return is;
  }

  #expect(text: string): void {
    if (!this.#skip(text)) other();
  }
}

const ends = (unit: number): boolean =>
  unit === comma || unit === blank || unit === newline || unit === closing || Number.isNaN(unit);

function other(): never {
  throw otherForm;
}
