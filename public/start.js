// Runs before the first paint, so that the page never flashes in the wrong theme or with the wrong shell, and what a link
// brings along is never seen in the address.
// Everything is guarded: where storage is blocked, the page starts as for a first visit in the device's own theme.
(() => {
  const root = document.documentElement;
  root.dataset.start = 'first';
  try {
    // A deleted record stays as an envelope around nothing.
    const kept = (key) => key.startsWith('musubime/1/company/') && !/"body":null}$/.test(localStorage.getItem(key));
    if (Object.keys(localStorage).some(kept)) root.dataset.start = 'returning';
    const chosen = (name) => JSON.parse(localStorage.getItem(`musubime/1/setting/${name}`))?.body?.[name];
    const [theme, letters] = [chosen('theme'), chosen('letters')];
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (letters && letters !== 'standard') root.dataset.letters = letters;
  } catch {
    // Storage is blocked, or something else wrote there.
  }
  // The breaks of the layout count in the letters of the browser, not in those that are chosen in 設定. So that they
  // answer as they do to larger letters of the browser's own, each is moved along; paper keeps its own.
  const breaks = new Map();
  const moveBreaks = (times, rule) => {
    const own = breaks.get(rule) ?? rule.media?.mediaText;
    if (/\drem/.test(own)) {
      breaks.set(rule, own);
      const moved = own.replace(/[\d.]+(?=rem)/g, (rems) => rems * times);
      rule.media.mediaText = /^screen/.test(own) ? moved : `screen and ${moved}, print and ${own}`;
    }
    for (const inner of rule.cssRules ?? []) moveBreaks(times, inner);
  };
  const followLetters = () => {
    if (!root.dataset.letters && !breaks.size) return;
    const times = Number(getComputedStyle(root).getPropertyValue('--letters'));
    for (const sheet of document.styleSheets) moveBreaks(times, sheet);
  };
  addEventListener('musubime:letters', followLetters);
  followLetters();
  // What a friend is shown, or returned, leaves the address for the state of this entry of the history: it is there again
  // when the page is loaded anew, but in no list, no bookmark and no picture of the screen. Some programs that check
  // links write `#` as `%23`; behind a query that makes it a part of the query.
  const takeShared = () => {
    const link = /(?:#|%23)(\/[rfm])\/([^#]*)$/i.exec(location.search + location.hash);
    if (!link) return;
    try {
      history.replaceState({ shared: link[2] }, '', `${location.pathname}#${link[1]}`);
    } catch {
      // A browser that was asked too often refuses; the page then reads the address.
    }
  };
  takeShared();
  addEventListener('hashchange', takeShared);
  if (/^#\/[rfm]$/.test(location.hash)) root.dataset.start = 'returning';

  // Another site could lay its own buttons over a framed page. This stands here, and not where the app is started,
  // because a frame without an origin of its own loads no module and would keep the first screen.
  const refuseFrame = () => {
    const link = Object.assign(document.createElement('a'), {
      className: 'rescue__link', textContent: '新しい画面でひらく', target: '_blank', rel: 'noopener',
      href: new URL('./', location.href).href,
    });
    const note = Object.assign(document.createElement('p'), {
      className: 'rescue__lead', textContent: '安全のため、ほかのページの中ではひらきません。',
    });
    note.append(link);
    document.body.replaceChildren(note);
    root.hidden = false;
  };
  if (window.top !== window.self) {
    root.hidden = true;
    addEventListener('DOMContentLoaded', refuseFrame);
  }
})();
