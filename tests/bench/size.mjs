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
const [shared, friend, screens] = ['shared', 'friend', 'screens'].map((part) => sum(dist, new RegExp(`_${part}\\.wasm$`)));
const bank = gzip(JSON.stringify(words()));
const peers = Object.entries(await buildPeers()).map(([what, folder]) => (
  { what: `${what}, with the same bank`, value: Number(sum(folder, /^(index\.html|style\.css|app\.js)$/).toFixed(1)), unit: 'KB' }));
report('size', 'First visit, gzip', [
  limitRow('first visit, until the app can be used', first, 'KB', 230),
  ...parts,
  { what: 'what all behind the first screen shares', value: round(shared), unit: 'KB' },
  { what: 'a friend\'s screen', value: round(friend), unit: 'KB' },
  { what: 'all other screens', value: round(screens), unit: 'KB' },
  { what: 'a friend\'s first visit, until it can be used', value: round(first + shared + friend), unit: 'KB' },
  limitRow('first visit, everything', first + shared + friend + screens, 'KB', 300),
  limitRow('the words of the bank, by themselves', bank, 'KB', 100),
  ...peers,
]);
