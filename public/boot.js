// Starts the app, and says in plain words what happened if it does not start. It knows nothing of the app itself.
// The contract with the app: `window.musubime` (see also rescue.js) and the window events `musubime:update`,
// `musubime:installable` and `musubime:asked`, which this file sends, and `musubime:mounted` and `musubime:panic`, which
// the app sends.

const musubime = (window.musubime ??= {});
const base = new URL('./', import.meta.url).href;
const { js, wasm, ...parts } = document.querySelector('script[data-wasm]').dataset;
const isFirst = document.documentElement.dataset.start === 'first'; // start.js found nothing that was written.
// What the open screen needs besides the program itself (src/ui/parts.rs).
const needed = ['shared', location.hash === '#/r' ? 'friend' : 'screens'];
const workers = navigator.serviceWorker; // Missing on plain http, except on localhost.

// This file runs as soon as it is there: the program comes in, and reads what is stored, while the page is still read and
// laid out. All of the page stands, with its styles and rescue.js, when this is fulfilled.
const pageRead = new Promise((resolve) => {
  const isRead = () => performance.getEntriesByType('navigation')[0]?.domContentLoadedEventStart > 0;
  if (document.readyState === 'complete' || isRead()) resolve();
  for (const event of ['DOMContentLoaded', 'load']) addEventListener(event, resolve, { once: true });
});

const SLOW = 20_000;
const RETRY = 'musubime/boot-retry';
const HOUR = 3_600_000;

async function start() {
  const slow = setTimeout(offerReload, SLOW);
  try {
    if (typeof WebAssembly !== 'object') return await pageRead.then(() => rescue('unsupported'));
    const { init, response } = await load();
    if (givenUp) return;
    await init({ module_or_path: response });
    if (!isFirst) await all(needed);
    retry.forget();
    // What the worker keeps for later does not share the line with the screens.
    all(['shared', 'screens']).catch(() => {}).then(() => whenIdle(registerWorker));
  } catch (error) {
    console.error(error);
    await recover(error);
  } finally {
    clearTimeout(slow);
    document.querySelector('.rescue-wait')?.remove();
  }
}

// The program replaces the first screen when all of that is there, and not in the middle of a word. It asks when it has
// read what is stored: until then a person may have begun one.
musubime.screenIsFree = async () => {
  await pageRead;
  while (document.documentElement.dataset.composing) {
    await new Promise((resolve) => { addEventListener('compositionend', resolve, { once: true }); });
  }
};

async function load() {
  const options = retry.isMarked() ? { cache: 'reload' } : {};
  if (retry.isMarked()) await fetch(js, options);
  // Whoever has written something, or was sent a link, sees another screen than the first; the start waits for it.
  if (!isFirst) all(needed).catch(() => {});
  const [module, response] = await Promise.all([import(js), fetch(wasm, options)]);
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`);
  return { init: module.default, response };
}

// A part of the program behind the first screen, compiled. Asked for by this file and by the program, which asks again
// when one did not come.
const compiled = {};
let failed = false;
musubime.part = (name) => {
  // After a failure, what the browser has cached is not trusted.
  const options = failed || retry.isMarked() ? { cache: 'reload' } : {};
  compiled[name] ??= compile(fetch(parts[name], options)).catch((error) => {
    delete compiled[name];
    failed = true;
    throw error;
  });
  return compiled[name];
};
const all = (names) => Promise.all(names.map(musubime.part));

// Some hosts do not know the type of these files, and browsers compile no other while it comes in.
async function compile(fetched) {
  const response = await fetched;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const isTyped = response.headers.get('content-type')?.startsWith('application/wasm');
  return isTyped ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

// The usual cause is a mix of two versions. Dropping the worker and its caches and loading again once mends that, but
// only where the server answers: without it, the cached copy is all there is.
async function recover(error) {
  await pageRead;
  if (error instanceof WebAssembly.RuntimeError && musubime.panic) return musubime.panic(String(error));
  if (!(await serverAnswers())) return rescue('offline', String(error));
  if (!retry.mark()) return rescue('start', String(error));
  await dropWorkerAndCaches().catch(console.error);
  location.reload();
}

// HEAD passes the worker by.
function serverAnswers() {
  return fetch(`${base}sw.js`, { method: 'HEAD', cache: 'no-store' }).then((response) => response.ok, () => false);
}

// Other apps, and copies of this one under another path, may share the origin: only what is this copy's own goes.
async function dropWorkerAndCaches() {
  const own = `musubime-${new URL(base).pathname}-`;
  const registration = await workers?.getRegistration(base);
  if (registration?.scope === base) await registration.unregister();
  const names = (await window.caches?.keys()) ?? [];
  await Promise.all(names.filter((name) => name.slice(0, -16) === own).map((name) => caches.delete(name)));
}

// The mark that one automatic reload was spent. Where it cannot be kept, none is made, so there is never a loop.
const retry = {
  isMarked() {
    try { return sessionStorage.getItem(RETRY) !== null; } catch { return false; }
  },
  mark() {
    if (retry.isMarked()) return false;
    try { sessionStorage.setItem(RETRY, '1'); } catch { return false; }
    return retry.isMarked();
  },
  forget() {
    try { sessionStorage.removeItem(RETRY); } catch { /* Then there was no mark. */ }
  },
};

// From here on the app can be used: what `script/bench` measures.
addEventListener('musubime:mounted', () => performance.mark('musubime:mounted'), { once: true });

// Should the program die before rescue.js is there to hear it, it hears it late.
addEventListener('musubime:panic', ({ detail }) => pageRead.then(() => musubime.panic?.(detail)));

// ---- Coming back ---------------------------------------------------------------------------------------------------

// When one goes on to another address, Firefox ends what just runs in the page, in the middle and without a word, and may
// bring the page back from its memory like that: it looks alive, and saves nothing any more. A program that works answers
// with its next piece of work, which comes before any time-out; where there is no answer, the page is loaded anew.
addEventListener('musubime:mounted', () => addEventListener('pageshow', async ({ persisted }) => {
  if (!persisted) return;
  let answered = false;
  dispatchEvent(new CustomEvent('musubime:asked', { detail: () => { answered = true; } }));
  await new Promise((resolve) => { setTimeout(resolve); });
  if (!answered) location.reload();
}), { once: true });

// ---- Updates -------------------------------------------------------------------------------------------------------

let updating = false; // This page asked for the new version.
let overtaken = false; // Another page did.

async function registerWorker() {
  if (!workers) return;
  workers.addEventListener('controllerchange', () => {
    if (updating) return;
    overtaken = true;
    announce();
  });
  const registration = await workers.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  const look = () => { if (registration.waiting && registration.active) announce(); };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  // An app on the home screen may stay open for days.
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Math.abs(Date.now() - looked) < HOUR) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
}

function announce() {
  musubime.updateReady = true; // The app may not be there yet to hear it.
  window.dispatchEvent(new Event('musubime:update'));
}

// Switches to the new version. The app saves everything first, then calls this; the page is loaded anew once. Resolves
// to false if there is nothing to switch to. Without this call, the browser switches when the last window is closed.
musubime.update = async () => {
  const waiting = (await workers?.getRegistration(base))?.waiting;
  if (!waiting && !overtaken) return false;
  if (waiting) {
    updating = true;
    // The new worker waits while the old one still has work, such as a file it is handing to this page; loading anew
    // ends that too, and the load itself waits for a worker that is getting ready.
    const switched = new Promise((resolve) => {
      waiting.addEventListener('statechange', resolve, { once: true });
      setTimeout(resolve, 3000);
    });
    waiting.postMessage({ type: 'activate' });
    await switched;
  }
  location.reload();
  return true;
};

// ---- The home screen ----------------------------------------------------------------------------------------------

// Some browsers can put the app there. They would ask of their own accord; the app waits until it is wanted.
window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  musubime.install = async () => {
    delete musubime.install; // It can be asked once.
    await event.prompt();
    return (await event.userChoice).outcome === 'accepted';
  };
  window.dispatchEvent(new Event('musubime:installable'));
});

// ---- What the reader sees when it does not start -------------------------------------------------------------------

// rescue.js has the full page; should that file be missing too, this says the least that helps.
function rescue(kind, message) {
  if (musubime.rescue) return musubime.rescue(kind, message);
  const button = element('button', 'rescue__button', 'もう一度ひらく');
  button.addEventListener('click', () => location.reload());
  document.body.replaceChildren(
    element('p', 'rescue__lead', 'アプリを読みこめませんでした。書いたことは消していません。'),
    element('p', 'rescue__lead', '電波のよいところで、もう一度ひらいてみましょう。'),
    button,
  );
}

let givenUp = false; // The reader went to the rescue page, which must not be painted over.

// The app goes on loading behind this note, which leaves as soon as the app is there.
function offerReload() {
  const box = element('div', 'rescue-wait');
  const again = element('button', 'rescue-wait__button', 'もう一度読みこむ');
  const out = element('button', 'rescue-wait__button', '書いたものを取り出す');
  again.addEventListener('click', () => location.reload());
  out.addEventListener('click', () => {
    givenUp = true;
    rescue('slow');
  });
  box.setAttribute('role', 'status');
  box.append(element('p', 'rescue-wait__text', '読みこみに時間がかかっています。もう少しお待ちください。'), again, out);
  document.body.append(box);
}

function element(tag, className, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function whenIdle(task) {
  const run = () => task().catch((error) => console.warn(error));
  const idle = () => (window.requestIdleCallback ? requestIdleCallback(run, { timeout: 5000 }) : setTimeout(run, 500));
  if (document.readyState === 'complete') idle();
  else window.addEventListener('load', idle, { once: true });
}

// start.js refuses to stand in a frame.
if (window.top === window.self) start();
