const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text within an XML element or a double-quoted attribute. */
export function xml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => named[char] ?? char);
}
