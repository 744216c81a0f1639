// Whether an hour's use makes the app grow: 500 changes of the screen and 5,000 letters, in ten parts, and after each part
// what the page holds once everything that can be thrown away is: the heap of the browser and the memory of the program.
// Usage: node tests/bench/memory.mjs [PARTS]
import { join } from 'node:path';
import { serve } from '../e2e/serve.mjs';
import { ANSWER, ROOT, launch, limitRow, report, round } from './common.mjs';

const parts = Number(process.argv[2] ?? 10);
const app = await serve({ dir: join(ROOT, 'dist') });
const browser = await launch();
const page = await (await browser.newContext({ viewport: { width: 375, height: 812 }, serviceWorkers: 'block' })).newPage();
// Asking the browser for all objects of a kind ends this one's page where a program is in two files.
await page.addInitScript(() => {
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...given) => {
    const made = await instantiateStreaming(...given);
    window.memoryOfTheProgram = made.instance.exports.memory;
    return made;
  };
});
await page.goto(`${app.url}#/sample`);
await page.locator('.hero__change').waitFor();
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');

const ROUTES = ['', 'c/sample/q', 'c/sample/note/review', 'c/sample/note/bridge', 'c/sample/q/shiboudouki', 'c/sample/ledger',
  'learn', 'learn/asks', 'settings', 'c/sample/practice'];

/** What is held, in megabytes. */
async function held() {
  await page.goto(`${app.url}#/`);
  await page.locator('.hero__change').waitFor();
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  const bytes = await page.evaluate(() => window.memoryOfTheProgram.buffer.byteLength);
  return { heap: value('JSHeapUsedSize') / 2 ** 20, program: bytes / 2 ** 20, nodes: value('Nodes') };
}

async function use() {
  for (let change = 0; change < 50; change += 1) {
    await page.evaluate((route) => { location.hash = `#/${route}`; }, ROUTES[change % ROUTES.length]);
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); }));
  }
  await page.evaluate(() => { location.hash = '#/c/sample/q/tansho'; });
  const field = page.locator('textarea.editor__text');
  await field.waitFor();
  await field.evaluate(async (area, text) => {
    for (let key = 0; key < 500; key += 1) {
      area.value = text.slice(0, 100 + key);
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (key % 20 === 0) await new Promise((done) => { setTimeout(done, 200); });
    }
  }, ANSWER);
}

const seen = [];
await use(); // What is read once, such as the bank's search index, is no growth.
seen.push(await held());
for (let part = 0; part < parts; part += 1) {
  await use();
  seen.push(await held());
}
await browser.close();
await app.close();
const [first, last] = [seen[0], seen.at(-1)];
const grown = (what) => last[what] - first[what];
report('memory', `Memory after ${parts * 50} changes of the screen and ${parts * 500} letters`, [
  limitRow('growth of the heap and of the program', grown('heap') + grown('program'), 'MB', 2),
  ...['heap', 'program'].map((what) => ({ what: `${what}, at the beginning and at the end`, value: round(last[what]), unit: 'MB', spread: `${round(first[what])}–${round(last[what])}` })),
  { what: 'nodes of the page, at the beginning and at the end', value: last.nodes, unit: '', spread: `${first.nodes}–${last.nodes}` },
]);
