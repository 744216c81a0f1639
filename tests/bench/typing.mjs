// How long a letter typed into an answer of 600 characters keeps the page busy, with all checks live, on a CPU slowed four
// times: from the input to the letter and the marks laid out, and to the next frame painted. What is found follows a
// pause. Beside it, in turn in the same run, a page with nothing but a field and an empty handler. It prints medians and
// 95th percentiles; a frame is 16.7 ms.
// Usage: node tests/bench/typing.mjs [KEYS]
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { serve } from '../e2e/serve.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const require = createRequire(join(root, 'tests/e2e/package.json'));
const { chromium } = require('@playwright/test');

const keys = Number(process.argv[2] ?? 100);
// About 600 characters of spoken Japanese: an answer of the sample three times over, so that there is much to find.
const ANSWER = ('御社を志望するのは、導入したあとの使い方まで、製品の一部と考えているからです。いまの会社では通信機器の営業として法人42社を'
  + '3年担当し、訪問して手順を絵にまとめ直したところ、月120件あった問い合わせが78件に減りました。いろいろな現場を見てきた経験を、'
  + '御社の夜の倉庫で活かしたいと考えています。').repeat(4).slice(0, 600);

const app = await serve({ dir: join(root, 'dist'), base: '/', port: 0, host: '127.0.0.1' });
const executablePath = execFileSync(join(root, 'script/chromium'), { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

async function open(url, field) {
  const page = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
  await url(page);
  await page.locator(field).fill(ANSWER);
  await page.waitForTimeout(1_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

// The sample has a full notebook: exchanges, cards and six other answers to be consistent with.
const reader = await open(async (page) => {
  await page.goto(`${app.url}#/sample`);
  await page.locator('.hero__change').waitFor();
  await page.goto(`${app.url}#/c/sample/q/shiboudouki`);
  await page.locator('textarea.editor__text').waitFor();
}, 'textarea.editor__text');
const empty = await open(async (page) => {
  await page.setContent('<textarea rows="20" cols="40"></textarea>');
  await page.evaluate(() => document.querySelector('textarea').addEventListener('input', () => {}));
}, 'textarea');

const type = (page) => page.locator('textarea').first().evaluate(async (field) => {
  field.value += 'あ';
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

const times = { reader: [], empty: [] };
for (let key = 0; key < keys; key += 1) {
  times.empty.push(await type(empty));
  times.reader.push(await type(reader));
}
const at = (list, share) => list.sort((one, two) => one - two)[Math.floor((list.length - 1) * share)].toFixed(1).padStart(8);
console.log(`\n  a letter, 600字, CPU ×4, ${keys} keys     median     95 %   (ms)`);
for (const [name, label] of [['empty', 'an empty handler'], ['reader', 'all checks']]) {
  for (const [what, words] of [['laid', 'laid out'], ['painted', 'frame painted']]) {
    const list = times[name].map((time) => time[what]);
    console.log(`  ${label.padEnd(18)}${words.padEnd(16)}${at(list, 0.5)} ${at(list, 0.95)}`);
  }
}
await browser.close();
await app.close();
