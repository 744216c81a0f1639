// Joins what the benchmarks found: prints one table, writes it to docs/bench.md, and draws docs/bench.svg. Usage: node tests/bench/report.mjs
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULTS, ROOT, show } from './common.mjs';

const NAMES = ['size', 'weight', 'start', 'typing', 'notebook', 'read', 'search', 'links', 'memory'];
const found = Object.fromEntries(NAMES.map((name) => [name, join(RESULTS, `${name}.json`)])
  .filter(([, path]) => existsSync(path)).map(([name, path]) => [name, JSON.parse(readFileSync(path, 'utf8'))]));
for (const { title, rows } of Object.values(found)) show(title, rows);
const limits = Object.values(found).flatMap(({ rows }) => rows).filter(({ met }) => met !== undefined);
console.log(`\n  ${limits.filter(({ met }) => met).length} of ${limits.length} budgets met.\n`);

const cell = (text) => String(text ?? '').replaceAll('|', '\\|');
const table = Object.values(found).map(({ title, rows }) => [
  `## ${title}`,
  '',
  '| | found | spread | beside | budget | |',
  '|---|---|---|---|---|---|',
  ...rows.map(({ what, value, unit, spread, against, ratio, limit, met }) => `| ${[what, `${value} ${unit}`, spread,
    ratio === undefined ? against : `${against}: ${ratio} ×`, limit, met === undefined ? '' : met ? 'met' : 'not met'].map(cell).join(' | ')} |`),
].join('\n'));
writeFileSync(join(ROOT, 'docs/bench.md'), `# What was measured last\n\nMade by \`script/bench\`. Medians; only rows of one run can be compared.\n\n${table.join('\n\n')}\n`);

const pick = (name, what) => found[name]?.rows.find((row) => row.what === what)?.value;
const PEERS = ['vanilla', 'preact', 'svelte', 'react'];
const charts = [
  ['First words, first visit on slow 4G, CPU ×4 (ms)', [['musubime', pick('start', 'first words')],
    ...PEERS.map((name) => [name, pick('start', `first words of ${name}`)])]],
  ['Usable, first visit on slow 4G, CPU ×4 (ms)', [['musubime', pick('start', 'usable')],
    ...PEERS.map((name) => [name, pick('start', `usable, ${name}`)])]],
  ['Usable, second visit, CPU ×4 (ms)', [['musubime', pick('start', 'usable on the second visit')],
    ...PEERS.map((name) => [name, pick('start', `usable on the second visit, ${name}`)])]],
  ['A letter in 600字, CPU ×4 (ms; musubime reads it with 24 checks)', [['musubime', pick('typing', 'a letter, all checks live')],
    ['empty handler', pick('typing', 'an empty handler')], ...PEERS.map((name) => [name, pick('typing', name)])]],
];

const [WIDTH, LABEL, BAR, GAP] = [640, 110, 18, 26];
let y = 16;
const parts = [];
for (const [title, bars] of charts) {
  const known = bars.filter(([, value]) => value !== undefined);
  if (known.length === 0) continue;
  const most = Math.max(...known.map(([, value]) => value));
  parts.push(`<text x="16" y="${y + 14}" font-weight="700">${title}</text>`);
  y += 26;
  for (const [name, value] of known) {
    const width = Math.round((value / most) * (WIDTH - LABEL - 110));
    parts.push(`<text x="${LABEL}" y="${y + 14}" text-anchor="end">${name}</text>`
      + `<rect x="${LABEL + 8}" y="${y}" width="${width}" height="${BAR}" rx="3" fill="${name === 'musubime' ? '#155470' : '#b9c4cd'}"/>`
      + `<text x="${LABEL + width + 16}" y="${y + 14}">${value}</text>`);
    y += GAP;
  }
  y += 14;
}
if (parts.length > 0) {
  writeFileSync(join(ROOT, 'docs/bench.svg'), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" `
    + `font-family="sans-serif" font-size="13" fill="#1b2631"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>\n`);
}
