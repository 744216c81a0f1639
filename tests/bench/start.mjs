// How soon the first words stand and how soon the app can be used: first visit on slow 4G and a CPU slowed four times, in turn
// with a blank page and the peers with the same text, and that of a friend who was sent a link; and second visits from the worker on the same CPU, in a profile such as
// a person has, once with nothing written and once with the sample's notebook.
// Usage: node tests/bench/start.mjs [RUNS]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../e2e/serve.mjs';
import { ROOT, launch, launchAs, limitRow, median, ratioRow, report, round, slow, spread } from './common.mjs';
import { buildPeers } from './peers/build.mjs';

const runs = Number(process.argv[2] ?? 9);
const blank = mkdtempSync(join(tmpdir(), 'blank-'));
writeFileSync(join(blank, 'index.html'), '<!DOCTYPE html><html lang="ja"><meta charset="utf-8">'
  + '<meta name="viewport" content="width=device-width,initial-scale=1"><title>空</title><p>空のページです。');
const folders = { blank, musubime: join(ROOT, 'dist'), ...(await buildPeers()) };
const sites = {};
for (const [name, dir] of Object.entries(folders)) sites[name] = await serve({ dir });
const browser = await launch();

const READY = { musubime: 'musubime:mounted', blank: null };
const first = Object.fromEntries(Object.keys(sites).map((name) => [name, { fcp: [], usable: [], moved: [] }]));
const second = {};
const PHONE = { viewport: { width: 375, height: 812 } };

async function measure(page, name) {
  const ready = name in READY ? READY[name] : 'peer:mounted';
  if (ready) await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, ready, { polling: 50 });
  return page.evaluate((mark) => new Promise((done) => {
    const read = () => {
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      if (fcp === undefined) return setTimeout(read, 20);
      const shifts = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      return setTimeout(() => done({
        fcp,
        usable: mark && performance.getEntriesByName(mark)[0].startTime,
        moved: shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
      }), 100);
    };
    read();
  }), ready);
}

// The link that shows one answer of the sample.
async function linkToSend() {
  const page = await (await browser.newContext(PHONE)).newPage();
  await page.goto(`${sites.musubime.url}#/sample`);
  await page.locator('.hero__change').waitFor();
  await page.goto(`${sites.musubime.url}#/c/sample/share`);
  await page.getByRole('checkbox', { name: '志望動機' }).first().check();
  const link = await page.waitForFunction(() => /^http.*/.exec(document.querySelector('.send__link')?.textContent ?? '')?.[0]);
  const url = await link.jsonValue();
  await page.context().close();
  return url;
}

async function visit(name, url) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await slow(page, { line: true });
  await page.goto(url);
  const found = await measure(page, name);
  await context.close();
  return found;
}

const link = await linkToSend();
const friend = [];
for (let run = 0; run < runs; run += 1) {
  for (const [name, { url }] of Object.entries(sites)) {
    const { fcp, usable, moved } = await visit(name, url);
    first[name].fcp.push(fcp);
    first[name].moved.push(moved);
    if (usable) first[name].usable.push(usable);
  }
  friend.push((await visit('musubime', link)).usable);
}
// The second visit: the worker has kept everything, and the page before is long gone.
async function comeAgain(name, before = async () => {}) {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const context = await launchAs(profile, PHONE);
  const first = await context.newPage();
  await first.goto(sites[name].url);
  await measure(first, name);
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await before(first);
  // What a browser keeps of its own accord, it keeps in the quiet after a visit.
  await first.waitForTimeout(3_000);
  await first.close();
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await context.newPage();
    await slow(page);
    await page.goto(sites[name].url);
    times.push((await measure(page, name)).usable);
    await page.close();
  }
  await context.close();
  rmSync(profile, { recursive: true });
  return times;
}
for (const name of Object.keys(sites).filter((name) => name !== 'blank')) second[name] = await comeAgain(name);
const withNotebook = await comeAgain('musubime', async (page) => {
  await page.goto(`${sites.musubime.url}#/sample`);
  await page.locator('.hero__change').waitFor();
});
await browser.close();
for (const site of Object.values(sites)) await site.close();
rmSync(blank, { recursive: true });

const middle = (name, what) => median(first[name][what]);
const plain = (what, values) => ({ what, value: round(median(values)), unit: 'ms', spread: spread(values) });
const of = (values) => ({ spread: spread(values) });
report('start', `Start, CPU ×4, ${runs} runs; first visits on slow 4G`, [
  ratioRow('first words', middle('musubime', 'fcp'), 'ms', 'vanilla', middle('vanilla', 'fcp'), 0.5, of(first.musubime.fcp)),
  limitRow('first words, behind those of a blank page', middle('musubime', 'fcp') - middle('blank', 'fcp'), 'ms', 150),
  ratioRow('usable', middle('musubime', 'usable'), 'ms', 'vanilla', middle('vanilla', 'usable'), 1.7, of(first.musubime.usable)),
  ratioRow('usable', middle('musubime', 'usable'), 'ms', 'react', middle('react', 'usable'), 1.3),
  plain('usable for a friend who opens a link', friend),
  limitRow('layout that moved when the program took over (CLS)', Math.max(...first.musubime.moved), '', 0.01),
  limitRow('usable on the second visit', median(second.musubime), 'ms', 300, of(second.musubime)),
  ratioRow('usable on the second visit', median(second.musubime), 'ms', 'vanilla', median(second.vanilla), 1.5),
  plain('the same with a notebook', withNotebook),
  plain('first words of a blank page', first.blank.fcp),
  ...['vanilla', 'preact', 'svelte', 'react'].flatMap((name) => [
    plain(`first words of ${name}`, first[name].fcp),
    plain(`usable, ${name}`, first[name].usable),
    plain(`usable on the second visit, ${name}`, second[name]),
  ]),
]);
