/** The display panel: theme and text size, remembered on the reader's machine only. */
const root = document.documentElement;
const initial: Record<string, string> = { theme: 'auto', size: 'medium' };

for (const input of document.querySelectorAll<HTMLInputElement>('#display input')) {
  const { name, value } = input;
  if (value === (root.getAttribute(`data-${name}`) ?? initial[name])) input.checked = true;
  input.addEventListener('change', () => {
    choose(name, value);
  });
}

function choose(name: string, value: string): void {
  const isInitial = value === initial[name];
  if (isInitial) root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, value);
  try {
    if (isInitial) localStorage.removeItem(`youju-${name}`);
    else localStorage.setItem(`youju-${name}`, value);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
