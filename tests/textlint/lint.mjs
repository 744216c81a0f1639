// Reads every Japanese word of the program with textlint, in one process and without the network.
//   npm ci --prefix tests/textlint           once
//   node tests/textlint/lint.mjs [PATH…]     all, or what lies under these paths; ends with 1 if anything is found
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findings } from './findings.mjs';
import { ofPage, ofProgram } from './literals.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// Where words stand, and in which files.
const PLACES = [['src/bank', '.rs'], ['src/notebook', '.rs'], ['src/ui', '.rs'], ['public', '.js'], ['public', '.html'], ['index.html', '']];
// What somebody says aloud: the type and the field of a table of the bank.
const SPEECH = {
  Question: ['asked'],
  Sentence: ['text'],
  Weak: ['text', 'better'],
  FollowUp: ['text'],
  Ask: ['text'],
  PoorAsk: ['text', 'better'],
  ConditionCard: ['asked', 'sounds_like'],
  AxisReading: ['asks'],
};

// Whole files of what somebody says aloud or notes for themselves.
const SPOKEN = 'src/notebook/sample/';

function files(under, ending) {
  if (!ending) return [under];
  const names = readdirSync(join(ROOT, under), { recursive: true }).map(String).sort();
  return names.filter((name) => name.endsWith(ending)).map((name) => `${under}/${name.replaceAll('\\', '/')}`);
}

function literals(path) {
  const source = readFileSync(join(ROOT, path), 'utf8');
  return path.endsWith('.html') ? ofPage(source) : ofProgram(source, path.endsWith('.rs') ? 'rs' : 'js');
}

/** The texts of a file: a literal, or all sentences of an example, because a rule may look at several of them. */
function texts(path) {
  const found = [];
  for (const { words, lines, type, field, list } of literals(path)) {
    const last = found.at(-1);
    if (type === 'Sentence' && last?.list === list) {
      last.words += words;
      last.lines.push(...lines);
    } else {
      const isSpeech = path.startsWith(SPOKEN) || SPEECH[type]?.includes(field);
      found.push({ words, lines, list, kind: isSpeech ? 'speech' : 'app' });
    }
  }
  return found;
}

const asked = process.argv.slice(2).map((path) => path.replace(/^\.?\/|\/$/g, ''));
const isAsked = (path) => !asked.length || asked.some((one) => path === one || path.startsWith(`${one}/`));
const paths = PLACES.flatMap(([under, ending]) => files(under, ending)).filter(isAsked);
const counts = {};
let read = 0;
for (const path of paths) {
  const all = texts(path);
  read += all.length;
  for (const { line, ruleId, message, sentence } of await findings(all)) {
    counts[ruleId] = (counts[ruleId] ?? 0) + 1;
    console.log(`${path}:${line}: ${ruleId}: ${message}\n    ${sentence}`);
  }
}
if (!read) throw new Error(`There are no words under ${asked.join(' ')}.`);
for (const [ruleId, count] of Object.entries(counts)) console.log(`${String(count).padStart(5)} ${ruleId}`);
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(`${total} findings in ${read} texts of ${paths.length} files`);
process.exitCode = total ? 1 : 0;
