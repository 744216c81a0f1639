// Whether a full notebook is felt: the start, and a key typed into a card, with one company and with thirty of 40 exchanges
// and 30 quotes each (2,100 cards), in turn in the same run, CPU ×4.
// Usage: node tests/bench/notebook.mjs [RUNS]
import { join } from 'node:path';
import { serve } from '../e2e/serve.mjs';
import { ROOT, launch, median, ratioRow, report, slow, spread } from './common.mjs';
import { fullNotebook } from './full.mjs';

const runs = Number(process.argv[2] ?? 9);
// After so many milliseconds the slowed page has read everything.
const REST = 4_000;
const app = await serve({ dir: join(ROOT, 'dist') });
const browser = await launch();

async function open(companies) {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await fullNotebook(page, app.url, companies);
  await slow(page);
  return page;
}

async function measure(page) {
  // The screen before has long come to rest when a person opens the app again; a page that goes on reading would hold up
  // its own successor.
  await page.waitForTimeout(REST);
  await page.reload();
  await page.locator('.card-list__card').first().waitFor();
  const start = await page.evaluate(() => performance.getEntriesByName('musubime:mounted')[0].startTime);
  await page.locator('.card-list__summary').first().click();
  const field = page.locator('.card-list__form textarea').first();
  await field.waitFor();
  const keys = await field.evaluate(async (area) => {
    const times = [];
    for (let key = 0; key < 20; key += 1) {
      area.value += 'あ';
      const begin = performance.now();
      area.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'あ' }));
      for (let turn = 0; turn < 30; turn += 1) await null;
      document.body.getBoundingClientRect();
      times.push(performance.now() - begin);
      await new Promise((done) => { setTimeout(done, 60); });
    }
    return times;
  });
  return { start, key: median(keys) };
}

const pages = [await open(1), await open(30)];
const measured = pages.map(() => ({ start: [], key: [] }));
for (let run = 0; run < runs; run += 1) {
  for (const [place, page] of pages.entries()) {
    const { start, key } = await measure(page);
    measured[place].start.push(start);
    measured[place].key.push(key);
  }
}
await browser.close();
await app.close();
const row = (what, kind) => {
  const [one, thirty] = measured.map((times) => times[kind]);
  return ratioRow(what, median(thirty), 'ms', 'with one', median(one), 1.1, { spread: spread(thirty) });
};
report('notebook', `Thirty full notebooks beside one, CPU ×4, ${runs} runs`, [row('usable after a reload', 'start'), row('a key typed into a card', 'key')]);
