/**
 * What paper needs of a page as it stands: the address with what the reader chose, and folds that are
 * open where the style sheet cannot open them.
 */
const address = document.querySelector<HTMLElement>('.print-cite [data-address]');
const opensByStyle = CSS.supports('selector(::details-content)');
let opened: HTMLDetailsElement[] = [];

function prepare(): void {
  if (address)
    address.textContent = readable(address.dataset['address'] + location.search + location.hash);
  if (opensByStyle || opened.length > 0) return;
  opened = [
    ...document.querySelectorAll<HTMLDetailsElement>(
      'main details:not([open], .fold, .cite, .chart-more, .found-filters)',
    ),
  ];
  for (const fold of opened) fold.open = true;
}

function restore(): void {
  for (const fold of opened) fold.open = false;
  opened = [];
}

/** Chinese as it is written; what an address cannot hold as it is stays encoded. */
function readable(url: string): string {
  try {
    return decodeURI(url).replace(/\s/g, encodeURIComponent);
  } catch {
    return url;
  }
}

addEventListener('beforeprint', prepare);
addEventListener('afterprint', restore);
matchMedia('print').addEventListener('change', ({ matches }) => (matches ? prepare : restore)());

export {};
