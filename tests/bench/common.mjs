// What the benchmarks share: a browser as slow as a cheap phone, medians with their spreads, and rows that go into one
// table. A row is `{ what, value, unit, spread?, against?, ratio?, limit?, met? }`; `docs/bench/` keeps the rows of the last
// run of each benchmark, and report.mjs joins them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');
export const RESULTS = join(ROOT, 'docs/bench');
const { chromium } = createRequire(join(ROOT, 'tests/e2e/package.json'))('@playwright/test');

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--no-first-run'];

const options = (...more) => ({
  executablePath: execFileSync(join(ROOT, 'script/chromium'), { encoding: 'utf8' }).trim(),
  args: [...ARGUMENTS, ...more],
});

/** A browser of the installed kind. */
export const launch = (...more) => chromium.launch(options(...more));

/** The same with a profile of its own in this folder, as a person has one: it also keeps what it has compiled. */
export const launchAs = (folder, settings) => chromium.launchPersistentContext(folder, { ...options(), ...settings });

/** Makes a page as slow as on a cheap phone; with `line`, on a bad line too (slow 4G: 1.6 Mbit/s, 150 ms). */
export async function slow(page, { line = false } = {}) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (!line) return session;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions',
    { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 });
  return session;
}

/** The value below which this share of them lies. */
export const at = (values, share) => [...values].sort((one, two) => one - two)[Math.floor((values.length - 1) * share)];
export const median = (values) => at(values, 0.5);
export const spread = (values) => `${round(Math.min(...values))}–${round(Math.max(...values))}`;
export const round = (value) => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toFixed(Math.abs(value) >= 10 ? 1 : 2)));

/** A row that is measured against another value of the same run: `limit` is the ratio that may be reached. */
export function ratioRow(what, value, unit, against, other, limit, more = {}) {
  const ratio = value / other;
  return { what, value: round(value), unit, against: `${against} ${round(other)}`, ratio: round(ratio), limit: `≤ ${limit} ×`, met: ratio <= limit, ...more };
}

/** A row with a limit of its own. */
export const limitRow = (what, value, unit, limit, more = {}) => (
  { what, value: round(value), unit, limit: `≤ ${limit}`, met: value <= limit, ...more });

const width = (text) => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) > 0x2e7f ? 2 : 1), 0);
const pad = (text, to) => String(text) + ' '.repeat(Math.max(1, to - width(String(text))));

/** Prints the rows of a benchmark. */
export function show(title, rows) {
  console.log(`\n  ${title}`);
  for (const { what, value, unit, spread: between = '', against = '', ratio, limit = '', met } of rows) {
    const beside = ratio === undefined ? against : `${against} → ${ratio} ×`;
    console.log(`  ${pad(what, 54)}${pad(`${value} ${unit}`, 14)}${pad(between, 14)}${pad(beside, 30)}${pad(limit, 12)}${met === undefined ? '' : met ? 'met' : 'not met'}`);
  }
}

/** Prints the rows and keeps them. */
export function report(name, title, rows) {
  show(title, rows);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify({ title, rows }, null, 1)}\n`);
}

/** About 600 characters of spoken Japanese in which there is much to find. */
export const ANSWER = ('御社を志望するのは、導入したあとの使い方まで、製品の一部と考えているからです。いまの会社では通信機器の営業として法人42社を'
  + '3年担当し、訪問して手順を絵にまとめ直したところ、月120件あった問い合わせが78件に減りました。いろいろな現場を見てきた経験を、'
  + '御社の夜の倉庫で活かしたいと考えています。').repeat(4).slice(0, 600);
