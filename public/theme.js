/* Theme and text size as chosen on this machine. */
{
  const root = document.documentElement;
  root.classList.add('js');
  try {
    for (const name of ['theme', 'size']) {
      const value = localStorage.getItem(`youju-${name}`);
      if (value) root.dataset[name] = value;
    }
  } catch {
    /* no storage */
  }
}
