// Whether a full notebook is felt: the start, the first screen of the notebook, and a key typed there, with one company
// and with 30 companies of 40 exchanges and 30 quotes each (2,100 cards), in turn in the same run, CPU ×4. It prints
// medians and spreads.
// Usage: node tests/bench/notebook.mjs [RUNS]
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { serve } from '../e2e/serve.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const require = createRequire(join(root, 'tests/e2e/package.json'));
const { chromium } = require('@playwright/test');

const runs = Number(process.argv[2] ?? 9);
// After so many milliseconds the slowed page has read everything.
const REST = 4_000;
const app = await serve({ dir: join(root, 'dist'), base: '/', port: 0, host: '127.0.0.1' });
const executablePath = execFileSync(join(root, 'script/chromium'), { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

// As the app stores a record: an envelope with a checksum over its parts.
function envelope(body) {
  const json = JSON.stringify(body);
  const sum = crc32(`1\n1\nbenchtab0000\n1795420800000\n${json}`);
  return `{"v":1,"rev":1,"tab":"benchtab0000","at":1795420800000,"sum":"${sum.toString(16).padStart(8, '0')}","body":${json}}`;
}

// Node has its own only since version 20.15.
function crc32(text) {
  let sum = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function notebook(companies) {
  // The company the app was last about, as it is remembered after the first visit.
  const stored = { 'musubime/1/setting/company': envelope({ company: 'bench0000000' }) };
  for (let company = 0; company < companies; company += 1) {
    const id = `bench${String(company).padStart(7, '0')}`;
    stored[`musubime/1/company/${id}`] = envelope({ name: `会社${company}` });
    for (let card = 0; card < 40; card += 1) {
      const fields = { asked: `${card}番目に聞かれたこと`, said: '法人40社を3年担当し、問い合わせを月120件から78件に減らしました。', mesh: 'good', reactions: 'nod memo' };
      stored[`musubime/1/card/${id}.exchange.${String(card).padStart(11, '0')}`] = envelope({ place: card, fields });
    }
    for (let card = 0; card < 30; card += 1) {
      const fields = { words: '倉庫に通って、現場の言葉で話せる人を待っています。', common: '月に2回、現場に通っていました。', source: 'careers' };
      stored[`musubime/1/card/${id}.quote.${String(card).padStart(11, '0')}`] = envelope({ place: card, fields });
    }
  }
  return stored;
}

async function open(stored) {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html>' }));
  await page.goto(`${app.url}empty`);
  await page.evaluate((records) => {
    for (const [key, text] of Object.entries(records)) localStorage.setItem(key, text);
  }, stored);
  // The first start copies everything into the mirror; it is not what is measured.
  await page.goto(`${app.url}#/c/bench0000000/note/review`);
  await page.locator('.card-list__card').first().waitFor();
  await page.waitForTimeout(3_000);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
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
    return times.sort((one, two) => one - two)[10];
  });
  return { start, keys };
}

const pages = [['1 company', await open(notebook(1))], ['30 companies', await open(notebook(30))]];
const measured = pages.map(([name]) => [name, { start: [], keys: [] }]);
for (let run = 0; run < runs; run += 1) {
  for (const [place, [, page]] of pages.entries()) {
    const { start, keys } = await measure(page);
    measured[place][1].start.push(start);
    measured[place][1].keys.push(keys);
  }
}
console.log(`\n  a full notebook, CPU ×4, ${runs} runs        ms   spread`);
for (const [name, times] of measured) {
  for (const [what, label] of [['start', 'running'], ['keys', 'a key, laid out']]) {
    const sorted = times[what].sort((one, two) => one - two);
    const middle = sorted[Math.floor(sorted.length / 2)];
    console.log(`  ${name.padEnd(14)}${label.padEnd(20)}${middle.toFixed(1).padStart(8)}   ${sorted[0].toFixed(1)}–${sorted.at(-1).toFixed(1)}`);
  }
}
await browser.close();
await app.close();
