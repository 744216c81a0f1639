// Takes the pictures that an install dialogue shows: `node tests/e2e/pictures.mjs` writes public/screenshots/*.jpg from
// the built app and its sample notebook. Run it by hand after the look has changed; the results are committed.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PHONE = { width: 390, height: 844 };
const PICTURES = [
  { name: 'home', route: '#/', viewport: PHONE },
  { name: 'answer', route: '#/c/sample/q/shiboudouki', viewport: PHONE },
  { name: 'knots', route: '#/c/sample/note/bridge', viewport: PHONE },
  { name: 'wide', route: '#/c/sample/q/shiboudouki', viewport: { width: 1280, height: 800 } },
];

mkdirSync(`${root}public/screenshots`, { recursive: true });
const server = await serve({ dir: `${root}dist` });
const executablePath = execFileSync(`${root}script/chromium`, { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const { name, route, viewport } of PICTURES) {
  const deviceScaleFactor = viewport === PHONE ? 2 : 1;
  const page = await browser.newPage({ viewport, deviceScaleFactor, locale: 'ja-JP', timezoneId: 'Asia/Tokyo', reducedMotion: 'reduce' });
  await page.goto(`${server.url}#/sample`);
  await page.locator('.hero').waitFor();
  await page.goto(`${server.url}${route}`);
  await page.locator('h1').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${root}public/screenshots/${name}.jpg`, type: 'jpeg', quality: 82 });
  await page.close();
}
await browser.close();
await server.close();
