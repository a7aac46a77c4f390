const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text within an element or a double-quoted attribute of HTML or XML. */
export function escapeMarkup(text: string): string {
  // most texts have nothing to escape
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (char) => entities[char] ?? char) : text;
}
