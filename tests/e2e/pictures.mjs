// Takes the pictures that show the app to someone who does not have it yet, from the built app on a day that is always
// the same: docs/pictures/*.png for the README, of which film.png moves, and public/screenshots/*.jpg for the install
// dialogue. `script/pictures` runs it; the results are committed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { film } from './film.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [README, INSTALL] = [`${root}docs/pictures`, `${root}public/screenshots`];
const SMALL = { viewport: { width: 375, height: 760 }, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true };
const PHONE = { ...SMALL, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const DESK = { viewport: { width: 1280, height: 800 } };
const DARK = { ...SMALL, colorScheme: 'dark' };
const NOON = new Date('2026-11-27T12:00:00+09:00');
const PICTURES = [
  { path: `${README}/home.png`, route: '#/', screen: SMALL },
  { path: `${README}/answer.png`, route: '#/c/sample/q/shiboudouki', screen: SMALL },
  { path: `${README}/knots.png`, route: '#/c/sample/note/bridge', screen: SMALL },
  { path: `${README}/storyline-dark.png`, route: '#/c/sample/storyline', screen: DARK },
  { path: `${README}/sheet-dark.png`, route: '#/c/sample/sheet', screen: DARK },
  { path: `${README}/stage-dark.png`, route: '#/c/sample/practice/run?set=today', screen: DARK },
  { path: `${README}/desk.png`, route: '#/c/sample/q/shiboudouki', screen: DESK },
  { path: `${INSTALL}/home.jpg`, route: '#/', screen: PHONE },
  { path: `${INSTALL}/answer.jpg`, route: '#/c/sample/q/shiboudouki', screen: PHONE },
  { path: `${INSTALL}/knots.jpg`, route: '#/c/sample/note/bridge', screen: PHONE },
  { path: `${INSTALL}/wide.jpg`, route: '#/c/sample/q/shiboudouki', screen: DESK },
];

for (const folder of [README, INSTALL]) mkdirSync(folder, { recursive: true });
const server = await serve({ dir: `${root}dist` });
const executablePath = execFileSync(`${root}script/chromium`, { encoding: 'utf8' }).trim();
// With its Japanese words installed and asked for, the browser writes days and times as it does for a Japanese user.
const args = ['--no-sandbox', '--disable-gpu', '--lang=ja'];
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, LANGUAGE: 'ja' } });

/** A page on that day, on a screen like this. */
async function newPage(screen) {
  const page = await browser.newPage({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', reducedMotion: 'reduce', ...screen });
  await page.clock.setFixedTime(NOON);
  return page;
}

for (const { path, route, screen } of PICTURES) {
  const page = await newPage(screen);
  await page.goto(`${server.url}#/sample`);
  await page.locator('.hero').waitFor();
  await page.goto(`${server.url}${route}`);
  await page.locator('h1').waitFor();
  if (route.includes('/q/')) {
    // What is found in the answer follows the text, and so does what the stores say.
    await page.locator('.editor__mark').first().waitFor();
    await page.getByText('保存ずみ').first().waitFor();
  }
  await page.screenshot({ path, ...(path.endsWith('.jpg') && { type: 'jpeg', quality: 82 }) });
  await page.close();
}
const page = await newPage({ ...SMALL, viewport: { width: 360, height: 700 } });
writeFileSync(`${README}/film.png`, await film(page, server.url));
await browser.close();
await server.close();

for (const path of [...PICTURES.map((picture) => picture.path), `${README}/film.png`]) {
  console.log(`${path.slice(root.length).padEnd(36)} ${Math.ceil(statSync(path).size / 1024)} KB`);
}
