// Lets the first screen be used before the program is there. It stands before the form, and does not hold up the words
// above it.
(() => {
  const root = document.documentElement;
  // A press of the button is remembered, and the program waits until a word that is being composed is finished.
  addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target.closest('.shell')) event.target.dataset.submitted = 'true';
  });
  addEventListener('compositionstart', () => { root.dataset.composing = 'true'; });
  addEventListener('compositionend', () => { delete root.dataset.composing; });
  let field;
  addEventListener('focusin', ({ target }) => { if (target.closest('.shell')) field = target.id; });
  addEventListener('musubime:mounted', () => {
    const same = field && document.getElementById(field);
    if (!same) return;
    same.focus();
    // The cursor goes behind what was typed; a field of a day or a time has none.
    if (same.type === 'text') same.setSelectionRange(same.value.length, same.value.length);
  }, { once: true });
  // The rest of the styles is there by now.
  dispatchEvent(new Event('musubime:letters'));
  // The browser's own bars take the colour of the chosen theme, whatever the device prefers.
  const bar = { light: '#F6F3EC', dark: '#10171D' }[root.dataset.theme];
  if (bar) document.querySelectorAll('meta[name="theme-color"]').forEach((meta) => { meta.content = bar; });
})();
