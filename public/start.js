// Runs before the first paint, so that the page never flashes in the wrong theme or with the wrong shell.
// Everything is guarded: where storage is blocked, the page starts as for a first visit in the device's own theme.
(() => {
  const root = document.documentElement;
  root.dataset.start = 'first';
  try {
    // A deleted record stays as an envelope around nothing.
    const kept = (key) => key.startsWith('musubime/1/company/') && !/"body":null}$/.test(localStorage.getItem(key));
    if (Object.keys(localStorage).some(kept)) root.dataset.start = 'returning';
    const { theme } = JSON.parse(localStorage.getItem('musubime/1/setting/theme'))?.body ?? {};
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is blocked, or something else wrote there.
  }
})();
