// Some programs that check links write `#` as `%23`, which turns the part after it into a path that does not exist.
// Only the exact shapes of the app's own links are mended; anything else gets the page as it is.
(() => {
  const { base } = document.currentScript.dataset;
  const { pathname, search } = location;
  if (!pathname.startsWith(`${base}%23/`)) return;
  const route = pathname.slice(base.length + 3);
  const shared = /^\/[rfm]\/[\w.~-]+$/.test(route);
  const page = /^\/(?![rfm]\/)[\w./-]*$/.test(route);
  // A query added on the way is no part of a shared text, but pages of the app can have one.
  if (shared) location.replace(`${base}#${route}`);
  else if (page) location.replace(`${base}#${route}${search}`);
})();
