// Nothing leaves the page: what it asks for is its own, what else it could try is blocked, and no other page holds it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { CHANNELS, UNPROVEN } from './channels';
import { collect, type Collector } from './collector';
import { copyOf, filesOf } from './dist';
import { everythingIn, readExport } from './exports';
import { distFor, expect, test } from './fixtures';
import { readStores } from './records';
import { App } from './screens/app';
import { FriendScreen } from './screens/friend';
import { ShareScreen } from './screens/share';
import { serve } from './serve.mjs';
import { LEARN } from './tour';

const SECRET = '誰にも見せない、大切な答えです。';

interface Asked {
  method: string;
  address: string;
  body: string | null;
  byWorker: boolean;
}

/** Notes what any tab and the service worker ask for. */
function noteRequests(context: BrowserContext): Asked[] {
  const asked: Asked[] = [];
  context.on('request', (request) => {
    const byWorker = request.serviceWorker() !== null;
    asked.push({ method: request.method(), address: request.url(), body: request.postData(), byWorker });
  });
  return asked;
}

test('P7 a whole journey asks for nothing but the app’s own files', async ({ app, page, context, url }) => {
  const asked = noteRequests(context);
  const sockets: string[] = [];
  context.on('page', (opened) => opened.on('websocket', (socket) => sockets.push(socket.url())));
  page.on('websocket', (socket) => sockets.push(socket.url()));

  await app.open();
  await app.welcome.enter({ name: 'ハルカ物流システムズ', date: '2026-12-01', time: '14:00' });
  await app.welcome.make();
  await app.home.isOpen();
  const company = await app.home.companyId();
  await app.openAnswer('志望動機');
  await app.answer.add(SECRET);
  await app.answer.isSaved();
  await expect(page.getByRole('region', { name: '回答の点検' })).toBeVisible();
  for (const panel of ['ねらい', '回答例', '深掘り', '階段', '書く'] as const) await app.answer.look(panel);
  await app.open(`#/c/${company}`);
  await app.goToNote('ふり返り');
  const exchange = await app.note.add('聞かれたこと', '聞かれたことを足す');
  await exchange.getByLabel('答えたこと').fill(SECRET);
  await app.note.isSaved(exchange);
  await app.open(`#/c/${company}/share`);
  const share = new ShareScreen(page);
  await share.tick('志望動機');
  const link = await share.link();
  await share.showCode();
  await app.keptForOffline();

  const friend = new App(await context.newPage(), url);
  await friend.page.goto(link);
  await new FriendScreen(friend.page).isOpen();
  await friend.page.close();

  await app.open('#/settings');
  expect(everythingIn(await readExport(await app.settings.exportAll()))).toContain(SECRET);
  for (const page of LEARN) await app.open(page);
  await page.close();
  await context.setOffline(true);
  const offline = new App(await context.newPage(), url);
  await offline.open(`#/c/${company}/q/shiboudouki`);
  await expect(offline.answer.field).toHaveValue(SECRET);
  await offline.answer.add('つづき。');
  await offline.answer.isSaved();

  const kept = Object.keys(filesOf(distFor('/'))).map((path) => url + path);
  const own = new Set([...kept, `${url}sw.js`]);
  // The route and what a link holds stand behind the sign that no browser sends; the query asks a chat's browser to
  // give the link to the real one.
  const others = asked.filter(({ address }) => !own.has(address.replace(/#.*/, '').replace('?openExternalBrowser=1', '')) && !address.startsWith('blob:'));
  expect(others).toEqual([]);
  expect(sockets).toEqual([]);
  expect(asked.filter(({ method, body }) => body !== null || (method !== 'GET' && method !== 'HEAD'))).toEqual([]);
  // The log is no empty one: it holds the page, the program, and what the service worker fetched.
  expect(asked.some(({ address }) => address.endsWith('.wasm'))).toBe(true);
  const byWorker = new Set(asked.filter(({ byWorker }) => byWorker).map(({ address }) => address));
  expect([...byWorker].filter((address) => !address.endsWith('/sw.js')).sort()).toEqual(kept.sort());
});

test('P7 a journey sends its server no word of what was written', async ({ page }) => {
  const received: string[] = [];
  const server = await serve({ dir: distFor('/'), onRequest: (request) => received.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`) });
  try {
    const app = new App(page, server.url);
    await app.begin('ハルカ物流システムズ');
    await app.openAnswer('長所');
    await app.answer.add(SECRET);
    await app.answer.isSaved();
    await app.keptForOffline();
    const address = page.url();
    await app.reload();
    await page.close();
    const own = new Set([...Object.keys(filesOf(distFor('/'))), 'sw.js'].map((path) => `/${path}`));
    expect(received.length).toBeGreaterThan(5);
    expect(received.filter((line) => !own.has(line.split(' ')[1] ?? ''))).toEqual([]);
    const route = new URL(address).hash.slice(1);
    expect(route).toContain('/q/chousho');
    const words = [SECRET, encodeURI(SECRET), 'ハルカ', route];
    expect(received.filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
    // Nor where in the app someone is: only the service worker says that it asks.
    expect(received.filter((line) => /"cookie":|"referer":"(?![^"]*\/sw\.js")/.test(line))).toEqual([]);
  } finally {
    await server.close();
  }
});

/** Tries every channel from this page, each at an address of the collector that is named after it. */
async function tryAll(page: Page, collector: Collector): Promise<void> {
  for (const [name, attempt] of Object.entries({ ...CHANNELS, ...UNPROVEN })) {
    // Nothing waits for the outcome: some never end.
    await page.evaluate(`void (async () => (${attempt})(${JSON.stringify(collector.url + name)}))().catch(() => {})`);
  }
}

/** The channels that the policy stopped, as the page was told. */
async function noteStopped(page: Page): Promise<Set<string>> {
  const stopped = new Set<string>();
  await page.exposeFunction('noteStopped', (uri: string, directive: string) => stopped.add(`${uri} ${directive}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
      (window as unknown as { noteStopped: (...said: string[]) => void }).noteStopped(blockedURI, effectiveDirective);
    });
  });
  return stopped;
}

/** The same app without the policy in its pages. */
function withoutPolicy(): ReturnType<typeof copyOf> {
  const dist = copyOf(distFor('/'));
  for (const name of ['index.html', '404.html']) {
    const path = join(dist.path, name);
    const page = readFileSync(path, 'utf8');
    const bare = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    expect(bare.length, `${name} has a policy.`).toBeLessThan(page.length);
    writeFileSync(path, bare);
  }
  return dist;
}

/** What the browser reports without its address; each of these is there once at least. */
const REPORTED_BY_KIND = {
  object: 'object-src', embed: 'object-src', iframe: 'frame-src',
  'worker-import': 'blob worker-src', 'worker-fetch': 'blob worker-src', 'shared-worker': 'blob worker-src',
};
const NOT_REPORTED = ['worklet'];

for (const [name, route] of Object.entries({ 'the app': '', 'the page of lost addresses': 'no/such/page' })) {
  test(`P7 ${Object.keys(CHANNELS).length} quiet channels are closed in ${name}, and open without the policy`, async ({ browser, page, url }) => {
    const [control, collector, dist] = [await collect(), await collect(), withoutPolicy()];
    const open = await serve({ dir: dist.path });
    const elsewhere = await browser.newContext();
    try {
      const free = await elsewhere.newPage();
      await free.goto(open.url + route);
      await tryAll(free, control);
      const unreached = () => Object.keys(CHANNELS).filter((name) => !control.seen.has(name));
      await expect.poll(unreached, 'What reaches no other server even without a policy proves nothing').toEqual([]);

      const stopped = await noteStopped(page);
      await page.goto(url + route);
      await tryAll(page, collector);
      const isStopped = (channel: string) => {
        const sign = (REPORTED_BY_KIND as Record<string, string>)[channel] ?? `/${channel} `;
        return [...stopped].some((report) => report.includes(sign));
      };
      const unstopped = () => Object.keys(CHANNELS).filter((name) => !NOT_REPORTED.includes(name) && !isStopped(name));
      await expect.poll(unstopped, 'What the policy did not stop').toEqual([]);
      // A navigation is not stopped by any policy: it comes after everything else, and shows that the way was open.
      await page.goto(`${collector.url}last`).catch(() => {});
      await page.close();
      await expect.poll(() => collector.seen.has('last')).toBe(true);
      expect([...collector.seen].filter((path) => path !== 'favicon.ico')).toEqual(['last']);
    } finally {
      await elsewhere.close();
      await Promise.all([open.close(), control.close(), collector.close()]);
      dist.remove();
    }
  });
}

for (const [name, attributes] of Object.entries({
  'another host': '',
  'another host, in a sandbox': 'sandbox="allow-scripts allow-same-origin allow-forms allow-popups"',
  'another host, in a sandbox without an origin': 'sandbox="allow-scripts"',
})) {
  test(`P7 a page of ${name} cannot hold the app in a frame`, async ({ app, page, url, context }) => {
    await app.begin();
    await app.openAnswer('短所');
    await app.answer.add(SECRET);
    await app.answer.isSaved();
    const before = await readStores(page);
    const host = await collect({ '/host': `<!DOCTYPE html><iframe ${attributes} src="${url}#/settings"></iframe>` });
    try {
      const other = await context.newPage();
      await other.goto(`${host.url}host`);
      const framed = other.frameLocator('iframe');
      await expect(framed.locator('body')).toHaveText('安全のため、ほかのページの中ではひらきません。新しい画面でひらく');
      const way = framed.getByRole('link', { name: '新しい画面でひらく' });
      await expect(way).toHaveAttribute('target', '_blank');
      expect(await way.evaluate((link: HTMLAnchorElement) => link.href)).toBe(url);
      await expect(framed.locator('#app, textarea, input, button')).toHaveCount(0);
      expect(await readStores(page)).toEqual(before);
    } finally {
      await host.close();
    }
  });
}

test('P7 a page of the same host cannot hold the app in a frame', async ({ app, page, url, context }) => {
  await app.begin();
  await app.openAnswer('短所');
  await app.answer.add(SECRET);
  await app.answer.isSaved();
  const neighbour = await context.newPage();
  await neighbour.goto(`${url}licences.txt`);
  await neighbour.evaluate((app) => { document.body.append(Object.assign(document.createElement('iframe'), { src: app })); }, `${url}#/settings`);
  const framed = neighbour.frameLocator('iframe');
  await expect(framed.locator('body')).toContainText('安全のため、ほかのページの中ではひらきません。');
  await expect(framed.locator('#app')).toHaveCount(0);
  await expect(app.answer.field).toHaveValue(SECRET);
  expect(page.url()).toContain('/q/tansho');
});
