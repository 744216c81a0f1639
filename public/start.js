// Runs before the first paint, so that the page never flashes in the wrong theme or with the wrong shell.
// Everything is guarded: where storage is blocked, the page starts as for a first visit in the device's own theme.
(() => {
  const root = document.documentElement;
  root.dataset.start = 'first';
  try {
    // A deleted record stays as an envelope around nothing.
    const kept = (key) => key.startsWith('musubime/1/company/') && !/"body":null}$/.test(localStorage.getItem(key));
    if (Object.keys(localStorage).some(kept)) root.dataset.start = 'returning';
    const { theme } = JSON.parse(localStorage.getItem('musubime/1/setting/theme')).body;
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is blocked, or no theme was ever chosen.
  }
  // The words of the first screen are painted first: the browser needs longer for its fields of a day and a time than
  // for all the rest. They follow with the next frame.
  if (globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    root.dataset.painted = 'false';
    new PerformanceObserver(() => { delete root.dataset.painted; }).observe({ type: 'paint' });
  }
  // The first screen can be used before the program is there: a press of its button is remembered, and the program
  // waits until a word that is being composed is finished.
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
  // The browser's own bars take the colour of the chosen theme, whatever the device prefers.
  const bar = { light: '#F6F3EC', dark: '#10171D' }[root.dataset.theme];
  if (bar) document.querySelectorAll('meta[name="theme-color"]').forEach((meta) => { meta.content = bar; });
})();
