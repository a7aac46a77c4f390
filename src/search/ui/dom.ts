type Child = Node | string | null | false;
type Value = string | number | boolean | null | ((event: Event) => void);

/**
 * An element. Attributes that are null or false are left out, true ones are empty; a function is a
 * listener of the event that its key names.
 * @example h('button', { type: 'button', click: close }, text.close)
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** Text of the reports, whatever the language of the interface. */
export function chinese(text: string): HTMLElement {
  return h('span', { lang: 'zh-CN' }, text);
}
