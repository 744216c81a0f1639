// What the reader of answers adds to the program, gzip: the program as it is, beside the same one in which the functions
// that other rooms call return nothing, so that the compiler leaves out all that only they need.
// Usage: node tests/bench/weight.mjs   (script/build comes first; this builds twice more, which takes minutes)
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, limitRow, report, round } from './common.mjs';

const PARTS = ['.cargo', 'Cargo.lock', 'Cargo.toml', 'Trunk.toml', 'index.html', 'public', 'script', 'src', 'style'];
// What an answer is read for; the rest of the room serves the sheets, the storyline and the matrix.
const READER = ['read', 'facts', 'probes', 'ledger'];
const DOOR = /^pub fn (\w+)\([^{]*\) -> (Vec|Option)<[^{]*\{\n/gm;

const sources = (folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.rs')).map((name) => join(folder, name));
const program = (root) => readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.wasm'))
  .reduce((sum, name) => sum + gzipSync(readFileSync(join(root, 'dist', name)), { level: 9 }).length / 1024, 0);

const desk = mkdtempSync(join(tmpdir(), 'musubime-'));
for (const part of PARTS) cpSync(join(ROOT, part), join(desk, part), { recursive: true });

/** The program in which these doors of src/check return nothing; `true` takes all of them. */
function without(doors) {
  const shut = [];
  for (const file of sources(join(desk, 'src/check'))) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(DOOR, (head, name, kind) => {
      if (doors !== true && !doors.includes(name)) return head;
      shut.push(name);
      return `${head}    if true {\n        return ${kind === 'Vec' ? 'Vec::new()' : 'None'};\n    }\n`;
    }));
  }
  if (doors !== true && shut.length !== doors.length) throw new Error(`Only these doors were found: ${shut.join(', ')}`);
  execFileSync(join(desk, 'script/wasm'), ['trunk', 'build', '--release'], {
    cwd: desk, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CARGO_TARGET_DIR: join(ROOT, 'target/weight'), CARGO_TERM_QUIET: 'true', TRUNK_LOG: 'error' },
  });
  return program(desk);
}

try {
  const whole = program(ROOT);
  const [reader, room] = [whole - without(READER), whole - without(true)];
  report('weight', 'What the reader adds to the program, gzip', [
    limitRow('findings, facts, probes and the ledger', reader, 'KB', 40),
    { what: 'with all else that src/check does', value: round(room), unit: 'KB' },
  ]);
} finally {
  rmSync(desk, { recursive: true });
}
