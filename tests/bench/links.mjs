// How long a link is, in characters for each character of the answers in it: with the app's own codec, envelope and all,
// and with what one would use instead, on the bank's examples, one at a time and seven together. Nothing but the payload is
// counted. Usage: node tests/bench/links.mjs
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync } from 'node:zlib';
import { ROOT, ratioRow, report, round } from './common.mjs';

const lz = createRequire(join(ROOT, 'tests/e2e/package.json'))('lz-string');

const printed = execFileSync('cargo', ['run', '--quiet', '--release', '--example', 'links'], { cwd: ROOT, encoding: 'utf8' });
const lines = printed.trim().split('\n').map((line) => JSON.parse(line));
const base64url = (bytes) => bytes.toString('base64url').length;
const METHODS = [
  ['むすびめ', ({ link }) => link.length],
  ['lz-string', ({ text }) => lz.compressToEncodedURIComponent(text).length],
  ['deflate', ({ text }) => base64url(deflateRawSync(text, { level: 9 }))],
  ['brotli', ({ text }) => base64url(brotliCompressSync(text))],
  ['percent-encoded', ({ text }) => encodeURIComponent(text).length],
];

const rows = [];
for (const [answers, words, limit] of [[1, 'one answer', 0.6], [7, 'seven answers', 0.7]]) {
  const cases = lines.filter((line) => line.answers === answers);
  const characters = cases.reduce((sum, { text }) => sum + [...text].length, 0);
  const [ours, lzString, ...others] = METHODS.map(([name, length]) => [name, cases.reduce((sum, one) => sum + length(one), 0) / characters]);
  rows.push(ratioRow(`${words}, with the envelope`, ours[1], 'a character', 'lz-string', lzString[1], limit));
  rows.push(...others.map(([name, length]) => ({ what: `${words}, ${name}`, value: round(length), unit: 'a character' })));
}
report('links', 'Length of a link for each character of the answers in it', rows);
