// How long a letter typed into an answer of 600 characters keeps the page busy, with all checks live, on a CPU slowed four
// times: from the input to the letter laid out, and to the next frame painted. In turn in the same run: a page with nothing
// but a field and an empty handler, the peers, and the app with thirty full notebooks.
// Usage: node tests/bench/typing.mjs [KEYS]
import { join } from 'node:path';
import { serve } from '../e2e/serve.mjs';
import { ANSWER, ROOT, at, launch, limitRow, median, ratioRow, report, round, slow } from './common.mjs';
import { fullNotebook } from './full.mjs';
import { PEERS, buildPeers } from './peers/build.mjs';

const keys = Number(process.argv[2] ?? 100);
const browser = await launch();
const app = await serve({ dir: join(ROOT, 'dist') });
const peers = {};
for (const [name, dir] of Object.entries(await buildPeers())) peers[name] = await serve({ dir });

async function open(arrive) {
  const page = await (await browser.newContext({ viewport: { width: 375, height: 812 }, serviceWorkers: 'block' })).newPage();
  await arrive(page);
  await page.locator('textarea').first().fill(ANSWER);
  await page.waitForTimeout(2_000);
  await slow(page);
  return page;
}

async function openSample(page) {
  await page.goto(`${app.url}#/sample`);
  await page.locator('.hero__change').waitFor();
  await page.goto(`${app.url}#/c/sample/q/shiboudouki`);
  await page.locator('textarea.editor__text').waitFor();
}

// One page at a time, for several would take the processor from each other; in turn, because the machine has moods.
const arrivals = {
  empty: async (page) => {
    await page.setContent('<textarea rows="20" cols="40"></textarea>');
    await page.evaluate(() => document.querySelector('textarea').addEventListener('input', () => {}));
  },
  musubime: openSample,
  'musubime, 30 notebooks': async (page) => {
    await fullNotebook(page, app.url, 30);
    await openSample(page);
  },
};
for (const name of Object.keys(PEERS)) {
  arrivals[name] = async (page) => {
    await page.goto(peers[name].url);
    await page.locator('li button').nth(3).click();
  };
}

const type = (page) => page.locator('textarea').first().evaluate(async (field) => {
  // As the browser does it: frameworks watch the property, so the letter goes in past what they have put over it.
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  set.call(field, `${field.value}あ`);
  const begin = performance.now();
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'あ' }));
  for (let turn = 0; turn < 30; turn += 1) await null;
  document.body.getBoundingClientRect();
  const laid = performance.now() - begin;
  await new Promise((done) => { requestAnimationFrame(() => { setTimeout(done); }); });
  const painted = performance.now() - begin;
  await new Promise((done) => { setTimeout(done, 30); });
  return { laid, painted };
});

const ROUNDS = 3;
const times = Object.fromEntries(Object.keys(arrivals).map((name) => [name, { laid: [], painted: [] }]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, arrive] of Object.entries(arrivals)) {
    const page = await open(arrive);
    for (let key = 0; key < keys / ROUNDS; key += 1) {
      const { laid, painted } = await type(page);
      times[name].laid.push(laid);
      times[name].painted.push(painted);
    }
    await page.context().close();
  }
}
await browser.close();
await app.close();
for (const peer of Object.values(peers)) await peer.close();

const middle = (name) => median(times[name].laid);
const high = (name) => ({ spread: `95 %: ${round(at(times[name].laid, 0.95))}` });
report('typing', `A letter in 600字, CPU ×4, ${keys} keys, until it is laid out`, [
  ratioRow('a letter, all checks live', middle('musubime'), 'ms', 'an empty handler', middle('empty'), 1.25, high('musubime')),
  limitRow('a letter, all checks live, 95 % of them', at(times.musubime.laid, 0.95), 'ms', 16, { against: `an empty handler ${round(at(times.empty.laid, 0.95))}` }),
  ratioRow('a letter beside thirty full notebooks', middle('musubime, 30 notebooks'), 'ms', 'with the sample alone', middle('musubime'), 1.1, high('musubime, 30 notebooks')),
  { what: 'an empty handler', value: round(middle('empty')), unit: 'ms', ...high('empty') },
  ...Object.keys(PEERS).map((name) => ({ what: name, value: round(middle(name)), unit: 'ms', ...high(name) })),
  ...['empty', 'musubime', 'vanilla', 'react'].map((name) => (
    { what: `until the frame is painted: ${name}`, value: round(median(times[name].painted)), unit: 'ms', spread: `95 %: ${round(at(times[name].painted, 0.95))}` })),
]);
