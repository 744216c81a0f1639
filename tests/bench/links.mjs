// How long a link is, in characters for each character of the answers in it: with the app's own codec, envelope and all,
// and with what one would use instead, on the bank's examples, one at a time and seven together. Nothing but the payload is
// counted. Usage: node tests/bench/links.mjs
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { brotliCompressSync, deflateRawSync } from 'node:zlib';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const require = createRequire(join(root, 'tests/e2e/package.json'));
const lz = require('lz-string');

const printed = execFileSync('cargo', ['run', '--quiet', '--release', '--example', 'links'], { cwd: root, encoding: 'utf8' });
const lines = printed.trim().split('\n').map((line) => JSON.parse(line));
const base64url = (bytes) => bytes.toString('base64url').length;
const METHODS = [
  ['むすびめ', ({ link }) => link.length],
  ['lz-string', ({ text }) => lz.compressToEncodedURIComponent(text).length],
  ['deflate', ({ text }) => base64url(deflateRawSync(text, { level: 9 }))],
  ['brotli', ({ text }) => base64url(brotliCompressSync(text))],
  ['percent-encoded', ({ text }) => encodeURIComponent(text).length],
];

for (const answers of [1, 7]) {
  const cases = lines.filter((line) => line.answers === answers);
  const characters = cases.reduce((sum, { text }) => sum + [...text].length, 0);
  const lengths = METHODS.map(([name, length]) => [name, cases.reduce((sum, one) => sum + length(one), 0)]);
  const beside = lengths.find(([name]) => name === 'lz-string')[1];
  console.log(`\n  ${answers === 1 ? 'one answer' : 'seven answers'}, ${cases.length} links     a character   of lz-string's`);
  for (const [name, length] of lengths) {
    console.log(`  ${name.padEnd(20)}${(length / characters).toFixed(3).padStart(14)}${(length / beside).toFixed(2).padStart(15)}`);
  }
}
console.log('\n  Budget: 0.60 of lz-string for one answer, 0.70 for seven.\n');
