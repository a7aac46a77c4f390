/* Before the first paint: theme and text size as chosen on this machine. Nothing leaves it. */
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    ['theme', 'size'].forEach(function (name) {
      var value = localStorage.getItem('youju-' + name);
      if (value) root.setAttribute('data-' + name, value);
    });
  } catch {
    /* Storage is switched off: the system's choice holds. */
  }
})();
