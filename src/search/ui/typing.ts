/** What the reader types, once it is typed: after a short pause, never half of an IME composition. */
import { unbroken } from '../unbroken.ts';

const PAUSE = 60;

/** Calls `ask` with the value of `input` when it has changed and rests; returns a way to ask at once. */
export function onTyped(input: HTMLInputElement, ask: (query: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = input.value;
  const now = (): void => {
    clearTimeout(timer);
    if (input.value === last) return;
    last = input.value;
    ask(last);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(now, PAUSE);
  };
  input.addEventListener('compositionstart', () => clearTimeout(timer));
  input.addEventListener('compositionend', later);
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) later();
  });
  input.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n]/u.test(pasted)) return;
    // The field would keep the blanks around a line break, which part a query.
    event.preventDefault();
    const { selectionStart, selectionEnd } = input;
    input.setRangeText(
      unbroken(pasted),
      selectionStart ?? input.value.length,
      selectionEnd ?? input.value.length,
      'end',
    );
    later();
  });
  return now;
}
