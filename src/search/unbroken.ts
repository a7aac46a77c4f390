/** Without line breaks and the blanks around them: a sentence pasted from a page is broken anywhere. */
export function unbroken(text: string): string {
  return text.replace(/[^\S\r\n]*[\r\n]+\s*/gu, '');
}
