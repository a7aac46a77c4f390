/** On a phone the areas of the site pass beyond the edge: that of the page is brought into sight. */
const here = document.querySelector<HTMLElement>('.site-nav [aria-current]');

if (here) here.closest('nav')!.scrollLeft = here.offsetLeft - innerWidth / 2;
