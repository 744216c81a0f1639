// How long a letter typed into the search keeps the page busy: from the input to the first results laid out, with the
// whole bank and seven written answers, on a CPU slowed four times and at full speed. A frame is 16.7 ms. The browser
// slows a page down by stopping it for some milliseconds at a time, so one short stretch of work measures anything
// between a quarter and twice its length; four times the median at full speed is the steadier figure.
// Usage: node tests/bench/search.mjs [RUNS]
import { join } from 'node:path';
import { serve } from '../e2e/serve.mjs';
import { ROOT, launch, limitRow, median, report, round, slow, spread } from './common.mjs';

const runs = Number(process.argv[2] ?? 15);
// From what nearly everything holds to what nothing does.
const QUERIES = ['の', '仕事', '年収', 'リーダー', '数字 理由', 'どこにもない言葉'];
const ANSWER = '前の職場では、配送の遅れを減らすために、毎朝10分だけ現場と話す場をつくりました。'.repeat(8);

const app = await serve({ dir: join(ROOT, 'dist') });
const browser = await launch();
const page = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
await page.goto(app.url);
await page.waitForSelector('.frame');
await page.fill('#company', '試験');
await page.click('.frame button[type=submit]');
const questions = page.locator('main .question-list__row');
await questions.first().waitFor();
for (let question = 0; question < 7; question += 1) {
  await page.goto(`${app.url}#/`);
  await questions.nth(question).click();
  await page.fill('textarea', ANSWER);
  await page.getByText('保存ずみ').waitFor();
}
await page.getByRole('link', { name: 'もどる' }).click();
await page.locator('#find').waitFor();
const session = await slow(page);

const rows = [];
for (const query of QUERIES) {
  const { times: slowed, found } = await measure(query, 4);
  const { times: fast } = await measure(query, 1);
  const count = /^\d+/.exec(found)?.[0] ?? '0';
  rows.push(limitRow(`「${query}」, ${count} results`, median(slowed), 'ms', 16.7,
    { spread: spread(slowed), against: `full speed × 4: ${round(4 * median(fast))}` }));
}
await browser.close();
await app.close();
report('search', `A letter in the search, CPU ×4, ${runs} runs, until the first results are laid out`, rows);

async function measure(query, rate) {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return page.evaluate(async ({ query, runs }) => {
    const field = document.querySelector('#find');
    const type = async (words) => {
      field.value = words;
      const start = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // The program draws in microtasks; a task of its own would let a frame of the browser in between.
      for (let turn = 0; turn < 30; turn += 1) await null;
      document.body.getBoundingClientRect();
      return performance.now() - start;
    };
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      await type(''); // Each run begins with the first letter.
      await new Promise((done) => { setTimeout(done, 50); });
      times.push(await type(query));
    }
    return { times: times.sort((one, two) => one - two), found: document.querySelector('[role=status]').textContent };
  }, { query, runs });
}
