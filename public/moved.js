// On a page that has moved: goes on to where the fragment of the address, or the page, stands now.
addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const page = document.querySelector('a[href]');
  location.replace(place instanceof HTMLAnchorElement ? place.href : page.href);
});
