// How large the first visit is, by room, beside the peers with the same text.
// Usage: node tests/bench/size.mjs   (script/build comes first)
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, limitRow, report, round } from './common.mjs';
import { buildPeers } from './peers/build.mjs';
import { words } from './peers/words.mjs';

const gzip = (data) => gzipSync(data, { level: 9 }).length / 1024;
const files = (folder, wanted) => readdirSync(folder).filter((name) => wanted.test(name));
const sum = (folder, wanted) => files(folder, wanted).reduce((total, name) => total + gzip(readFileSync(join(folder, name))), 0);

const dist = join(ROOT, 'dist');
const rooms = { 'html and css': /^index\.html$|^style-\w+\.css$/, js: /^(?!sw\.js|404\.js).*\.js$/, wasm: /_bg\.wasm$/ };
const parts = Object.entries(rooms).map(([what, wanted]) => ({ what, value: Number(sum(dist, wanted).toFixed(1)), unit: 'KB' }));
const first = parts.reduce((total, { value }) => total + value, 0);
const behind = sum(dist, /_screens\.wasm$/);
const bank = gzip(JSON.stringify(words()));
const peers = Object.entries(await buildPeers()).map(([what, folder]) => (
  { what: `${what}, with the same bank`, value: Number(sum(folder, /^(index\.html|style\.css|app\.js)$/).toFixed(1)), unit: 'KB' }));
report('size', 'First visit, gzip', [
  limitRow('first visit, until the app can be used', first, 'KB', 230),
  ...parts,
  { what: 'the screens behind the first one, which come after it', value: round(behind), unit: 'KB' },
  limitRow('first visit, everything', first + behind, 'KB', 300),
  limitRow('the words of the bank, by themselves', bank, 'KB', 100),
  ...peers,
]);
