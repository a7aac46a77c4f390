/**
 * The link to the page in the other language leads to the same place and the same question: it takes
 * the query and the fragment of the address. Pages change theirs as readers work, so it is looked at
 * whenever the link is about to be used.
 */
const link = document.querySelector<HTMLAnchorElement>('.site-tools a[rel="alternate"]');

function follow(): void {
  if (link === null) return;
  link.search = location.search;
  link.hash = location.hash;
}

for (const use of ['pointerover', 'pointerdown', 'focus', 'click'])
  link?.addEventListener(use, follow);
for (const change of ['hashchange', 'popstate', 'pageshow']) addEventListener(change, follow);
follow();
