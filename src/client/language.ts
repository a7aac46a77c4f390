/**
 * The link to the page in the other language leads to the same place and the same question: it takes
 * the query and the fragment of the address when it is about to be used, since pages change theirs as
 * readers work.
 */
const link = document.querySelector<HTMLAnchorElement>('.site-tools a[rel="alternate"]')!;

function follow(): void {
  link.search = location.search;
  link.hash = location.hash;
}

for (const use of ['pointerover', 'focus', 'click']) link.addEventListener(use, follow);
