// What Lighthouse says of the built app: accessibility, best practices and SEO of the first screen, of a notebook and of
// a page of reading, on a phone. Each point that is missing is printed with its reason. It measures; it asserts nothing.
// Usage: node tests/bench/lighthouse.mjs   (script/build and npm ci in tests/bench come first)
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serve } from '../e2e/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const SCREENS = ['', '#/sample', '#/learn', '#/settings/backup', '#/no/such/page'];

const server = await serve({ dir: `${root}dist` });
const chrome = await launch({
  chromePath: execFileSync(`${root}script/chromium`, { encoding: 'utf8' }).trim(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
try {
  console.log(['', ...CATEGORIES].map((name) => name.padEnd(20)).join(''));
  for (const screen of SCREENS) {
    const { lhr } = await lighthouse(`${server.url}${screen}`, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' });
    const points = CATEGORIES.map((name) => String(Math.round((lhr.categories[name]?.score ?? 0) * 100)).padEnd(20));
    console.log(`${(screen || 'はじめに').padEnd(20)}${points.join('')}`);
    for (const { auditRefs } of CATEGORIES.map((name) => lhr.categories[name])) {
      for (const { id, weight } of auditRefs) {
        const { score, title, details } = lhr.audits[id];
        if (score === null || score >= 1 || weight === 0) continue;
        console.log(`  ${id}: ${title} ${JSON.stringify(details?.items ?? []).slice(0, 300)}`);
      }
    }
  }
} finally {
  await chrome.kill();
  await server.close();
}
