// How soon the first words are on the screen, and how soon the app runs, on a cheap phone and a bad line: slow 4G
// (1.6 Mbit/s down, 0.75 up, 150 ms) and a CPU slowed four times. Beside it, in the same run and in turn, a blank page
// of plain HTML: nothing can paint sooner. It prints medians and spreads; only the ratios within one run count.
// Usage: node tests/bench/start.mjs [RUNS]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { serve } from '../e2e/serve.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const require = createRequire(join(root, 'tests/e2e/package.json'));
const { chromium } = require('@playwright/test');

const runs = Number(process.argv[2] ?? 9);
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--no-first-run'];
const blank = mkdtempSync(join(tmpdir(), 'blank-'));
writeFileSync(join(blank, 'index.html'), '<!DOCTYPE html><html lang="ja"><meta charset="utf-8">'
  + '<meta name="viewport" content="width=device-width,initial-scale=1"><title>空</title><p>空のページです。');

const pages = {
  'blank page': await serve({ dir: blank, base: '/', port: 0, host: '127.0.0.1' }),
  musubime: await serve({ dir: join(root, 'dist'), base: '/', port: 0, host: '127.0.0.1' }),
};
const executablePath = execFileSync(join(root, 'script/chromium'), { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args });

const measured = Object.fromEntries(Object.keys(pages).map((name) => [name, { fcp: [], mounted: [] }]));
for (let run = 0; run < runs; run += 1) {
  for (const [name, { url }] of Object.entries(pages)) {
    const { fcp, mounted } = await firstVisit(url, name === 'musubime');
    measured[name].fcp.push(fcp);
    if (mounted) measured[name].mounted.push(mounted);
  }
}
await browser.close();
await Promise.all(Object.values(pages).map((page) => page.close()));
rmSync(blank, { recursive: true });

const row = (name, what, values) => {
  const sorted = [...values].sort((one, two) => one - two);
  const [least, middle, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(Math.round);
  console.log(`  ${name.padEnd(12)}${what.padEnd(26)}${String(middle).padStart(6)}   ${least}–${most}`);
  return middle;
};
console.log(`\n  first visit, slow 4G, CPU ×4, ${runs} runs          ms   spread`);
const bare = row('blank page', 'first contentful paint', measured['blank page'].fcp);
const ours = row('musubime', 'first contentful paint', measured.musubime.fcp);
row('musubime', 'running', measured.musubime.mounted);
console.log(`\n  The first words stand ${ours - bare} ms after those of a blank page (budget: 150).\n`);

// A new context has empty caches and no service worker.
async function firstVisit(url, isApp) {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions',
    { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url);
  if (isApp) await page.waitForSelector('.frame');
  const times = await page.evaluate(() => new Promise((done) => {
    const read = () => {
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      if (fcp === undefined) return requestAnimationFrame(read);
      return done({ fcp, mounted: performance.getEntriesByName('musubime:mounted')[0]?.startTime });
    };
    read();
  }));
  await context.close();
  return times;
}
