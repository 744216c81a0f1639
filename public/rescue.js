// Takes the user's texts out of a broken app. Plain script without any dependency: it must work when the app is dead,
// absent, or of another version. It defines, on `window.musubime`:
//   exportAll(memory)      downloads everything as one file; resolves to the number of records and the file read back
//   panic(message)         keeps what stands in the fields, then shows the rescue page (also: event `musubime:panic`)
//   rescue(kind, message)  shows the rescue page; kinds: the keys of PAGES
// The app may leave in `musubime.memory` an object of key → stored text, for when the browser refuses to store.
(() => {
  const musubime = (window.musubime = window.musubime || {});
  const STORES = { mirror: 'records', history: 'history', quarantine: 'quarantine', rescue: 'rescue' };
  // Never a password: it would end up in a file.
  const FIELDS = 'textarea, input:is(:not([type]), [type=text], [type=search], [type=date], [type=time])';
  const PATIENCE = 5000; // An IndexedDB that never answers must not hold back the rest.
  const JOURNAL = 100_000; // Characters, which are 200 KB.

  // ---- The journal: the last text of every field, in this page's memory only. A copy on the device would outlive the
  // user's own deletions; what belongs there, the app saves within a moment.
  const journal = new Map();
  let journalSize = 0;
  const where = () => location.hash.slice(0, 100); // A link can carry a whole answer.
  const nameOf = (field) => field.id || field.name;
  addEventListener('input', ({ target }) => {
    if (!target.matches?.(FIELDS)) return;
    const key = `${where()} ${nameOf(target)}`;
    journalSize -= journal.get(key)?.text.length ?? 0;
    journal.delete(key); // So that the order is that of the last change.
    if (target.value.length > JOURNAL) return;
    journal.set(key, { where: where(), field: nameOf(target), text: target.value });
    journalSize += target.value.length;
    for (const [oldest, { text }] of journal) {
      if (journalSize <= JOURNAL) break;
      journal.delete(oldest);
      journalSize -= text.length;
    }
  }, { capture: true, passive: true });

  // ---- Reading both stores as they are
  function promised(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
  const lateness = () => new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE));
  // Without a version, nothing is upgraded; a database that is not there is not made, and null is returned.
  async function openDatabase(late = lateness()) {
    let absent = false;
    const request = indexedDB.open('musubime');
    request.onupgradeneeded = () => { absent = true; request.transaction.abort(); };
    const opened = promised(request).catch((error) => { if (absent) return null; throw error; });
    opened.then((database) => { if (database) database.onversionchange = () => database.close(); }, () => {});
    return Promise.race([opened, late]);
  }
  async function readStore(database, name, late) {
    const store = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.race([Promise.all([promised(store.getAllKeys()), promised(store.getAll())]), late]);
    return Object.fromEntries(keys.map((key, i) => [String(key), values[i]]));
  }
  async function gather(memory = musubime.memory) {
    const all = { format: 'musubime', v: 1, at: new Date().toISOString(), local: {}, mirror: {}, history: {},
      quarantine: {}, rescue: {}, memory: { ...memory }, journal: [...journal.values()], unread: [] };
    try {
      for (let i = 0; i < localStorage.length; i += 1) {
        const key = localStorage.key(i);
        if (key.startsWith('musubime/')) all.local[key] = localStorage.getItem(key);
      }
    } catch { all.unread.push('local'); }
    const late = lateness(); // One for all of it: who is afraid for their words waits no longer.
    late.catch(() => {});
    const database = await openDatabase(late).catch(() => undefined);
    if (database === null) return all;
    await Promise.all(Object.entries(STORES).map(async ([part, store]) => {
      try { all[part] = await readStore(database, store, late); } catch { all.unread.push(part); }
    }));
    database?.close();
    return all;
  }
  // ---- Writing the file
  // What was kept in an emergency is no record, and a deleted record stays as an envelope around nothing.
  const living = (part) => Object.keys(part).filter((key) => !/\/(rescue|quarantine)\//.test(key)
    && !String(part[key]).endsWith('"body":null}'));
  const countOf = (all) => new Set([all.local, all.mirror, all.memory].flatMap(living)).size;
  async function download(all) {
    const two = (number) => String(number).padStart(2, '0');
    const now = new Date();
    const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('');
    const [link, file] = [document.createElement('a'), new Blob([JSON.stringify(all)], { type: 'application/json' })];
    link.href = URL.createObjectURL(file);
    link.download = `musubime-${day}-${two(now.getHours())}${two(now.getMinutes())}.json`;
    link.addEventListener('click', (event) => event.stopPropagation()); // It is no link of the app.
    document.body.append(link); // Firefox ignores a link outside the page.
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // Some phones ask first, and read the file only then.
    return file.text();
  }
  musubime.exportAll = (memory) => gather(memory)
    .then(async (all) => ({ count: countOf(all), text: await download(all) }));

  // ---- When the app has died
  // Some of its code would still answer, with half-changed data: from now on no event of the page reaches it.
  const DEADLY = ('input beforeinput change click submit keydown keyup pointerdown pointerup focusin focusout blur '
    + 'compositionend hashchange popstate storage visibilitychange pagehide').split(' ');
  const silence = (event) => event.target.closest?.('.rescue, a[download]') ?? event.stopImmediatePropagation();
  async function keep(message) {
    const fields = [...document.querySelectorAll(FIELDS)].filter((field) => field.value)
      .map((field) => ({ where: where(), field: nameOf(field), text: field.value }));
    if (!fields.length && !journal.size) return;
    const key = `musubime/1/rescue/${new Date().toISOString()}`;
    const text = JSON.stringify({ v: 1, at: Date.now(), panic: message, fields, journal: [...journal.values()] });
    musubime.memory = { ...musubime.memory, [key]: text };
    try { localStorage.setItem(key, text); } catch { /* Full or blocked: IndexedDB may still take it. */ }
    const database = await openDatabase();
    database?.transaction('rescue', 'readwrite').objectStore('rescue').put(text, key);
    database?.close(); // Waits for the transaction.
  }
  let dead = false;
  musubime.panic = (message) => {
    if (dead) return;
    dead = true;
    DEADLY.forEach((type) => addEventListener(type, silence, { capture: true }));
    const kept = keep(String(message)).catch(() => {}); // Reads the fields before the page below replaces them.
    musubime.rescue('panic', String(message), kept);
  };
  addEventListener('musubime:panic', (event) => musubime.panic(event.detail));
  // A trap without a panic message, such as memory that ran out.
  const trap = (error) => window.WebAssembly && error instanceof WebAssembly.RuntimeError && musubime.panic(error);
  addEventListener('error', (event) => trap(event.error));
  addEventListener('unhandledrejection', (event) => trap(event.reason));

  // ---- The page
  const PAGES = {
    panic: ['画面を動かせなくなりました', 'アプリの中で、思わぬことが起きました。「もう一度ひらく」で、つづきから使えます。'],
    start: ['アプリをひらけませんでした', '必要なファイルがそろいませんでした。少し待ってから、もう一度ひらいてみましょう。'],
    offline: ['アプリをひらけませんでした', 'つながりが切れているようです。電波のよいところで、もう一度ひらいてみましょう。'],
    slow: ['読みこみを待っています', '読みこみに時間がかかっています。書いたものは、ここから取り出せます。'],
    unsupported: ['このブラウザでは、まだ使えません', '画面を動かすしくみ（WebAssembly）が見つかりません。新しいSafariやChromeでひらいてみましょう。'],
  };
  function make(tag, className, ...content) {
    const element = Object.assign(document.createElement(tag), { className });
    element.append(...content);
    return element;
  }
  function button(label, kind, onclick) {
    const element = Object.assign(make('button', 'rescue__button', label), { type: 'button', onclick });
    element.dataset.kind = kind;
    return element;
  }
  musubime.rescue = (kind, message = '', ready = Promise.resolve()) => {
    const [title, cause] = PAGES[kind] ?? PAGES.start;
    const heading = make('h1', 'rescue__title', title);
    const status = make('p', 'rescue__status');
    const texts = make('div', 'rescue__texts');
    const home = () => { history.replaceState(null, '', '#/'); location.reload(); };
    const buttons = make('div', 'rescue__buttons', button('書き出す', 'main', save),
      button('もう一度ひらく', 'plain', () => location.reload()), button('ホームからひらく', 'text', home));
    const main = make('main', 'rescue', heading, make('p', 'rescue__lead', cause), status, buttons, texts);
    const summary = make('summary', 'rescue__summary', 'くわしい記録');
    if (message) main.append(make('details', 'rescue__details', summary, make('pre', 'rescue__text', message)));
    DEADLY.forEach((type) => main.addEventListener(type, (event) => event.stopPropagation()));
    heading.tabIndex = -1;
    status.setAttribute('role', 'status');
    document.title = `${title} — むすびめ`;
    document.body.replaceChildren(main);
    heading.focus();
    ready.then(() => gather()).then(show).catch(() => {});
    async function save() {
      try {
        const all = await gather();
        const { format } = JSON.parse(await download(all)); // A file that cannot be read back is none.
        if (format !== 'musubime') throw new Error('The file is not what was written.');
        status.textContent = `${countOf(all)}件を書き出しました。録音はふくまれません。`;
        if (all.unread.length) status.append('読めなかった所があります。下の文もコピーしておきましょう。');
      } catch {
        status.textContent = 'ファイルをつくれませんでした。下の文を選んで、コピーしておきましょう。';
      }
    }
    function show(all) {
      const found = textsOf(all);
      const stored = textsOf({ ...all, memory: {}, journal: [] });
      if (found.length > stored.length) status.textContent = 'まだ保存できていない文があります。下からコピーしておきましょう。';
      else if (found.length) status.textContent = '書いたことは、この端末に残っています。心配なときは、先に書き出しましょう。';
      if (found.length) texts.append(make('h2', 'rescue__heading', '残っている文'));
      found.forEach((text) => texts.append(make('pre', 'rescue__text', text)));
    }
  };
  // Every text a person may have written, once, whatever shape its record has: the app that knew it is gone.
  function textsOf(all) {
    const found = new Set();
    const walk = (value, name) => {
      if (!value || name === 'panic') return;
      if (typeof value === 'object') Object.entries(value).forEach(([inner, part]) => walk(part, inner));
      else if (name === 'text' || name === 'name' || /[^\x00-\x7f]/.test(value)) found.add(String(value));
    };
    [all.journal, ...[all.memory, all.local, all.mirror, all.rescue].flatMap(Object.values)].forEach((record) => {
      try { walk(typeof record === 'string' ? JSON.parse(record) : record); } catch { walk(record, 'text'); }
    });
    return [...found];
  }
})();
