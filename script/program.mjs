// Makes of what the compiler left the program as it is served: split in two, and small.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, run } from './checks.mjs';
import { withOrder } from './order-functions.mjs';

// What Rust's wasm32 target uses; every browser has had these since 2021.
const FEATURES = ['bulk-memory', 'sign-ext', 'nontrapping-float-to-int', 'mutable-globals', 'multivalue',
  'reference-types'].map((feature) => `--enable-${feature}`);

// A function that is called once stays one if it is long, for the browser makes each ready when it is first called.
const LONG_STAYS = '--one-caller-inline-max-function-size=300';

// The parts behind the first screen, as src/ui/parts.rs names them, and what the tool calls their files.
const BEHIND = { shared: /^chunk_\d+\.wasm$/, friend: /^split_friend\.wasm$/, screens: /^split_screens\.wasm$/ };

/** The names of the files behind the first screen, by their parts. */
export const behind = (name) => Object.fromEntries(Object.keys(BEHIND).map((part) => [part, `${name}_${part}.wasm`]));

/**
 * Writes into `dist` the program `name`: a script, what the first screen needs (`_bg.wasm`), and the parts behind it, each
 * with all that only it reaches, and one with what they share. Where it is split says src/ui/parts.rs. Trunk knows no
 * such step, so what the linker left is taken once more.
 */
export function makeProgram(dist, name, linked) {
  const [js, wasm] = [join(dist, `${name}.js`), join(dist, `${name}_bg.wasm`)];
  const desk = mkdtempSync(join(tmpdir(), 'musubime-'));
  run('wasm-split-cli', [linked, desk, '--target', 'web', '--out-name', name]);
  const made = readdirSync(desk).filter((file) => file.endsWith('.wasm') && file !== `${name}.wasm`);
  check(made.length === Object.keys(BEHIND).length, `The program was split into ${made.join(', ')}.`);
  run('wasm-bindgen', [join(desk, `${name}.wasm`), '--target', 'web', '--no-typescript', '--keep-lld-exports',
    '--out-dir', dist, '--out-name', name]);
  for (const [part, file] of Object.entries(behind(name))) {
    const source = made.find((one) => BEHIND[part].test(one));
    check(source, `The program was split into ${made.join(', ')}.`);
    cpSync(join(desk, source), join(dist, file));
    shrink(join(dist, file));
  }
  const text = withLoader(readFileSync(js, 'utf8'), readFileSync(join(desk, '__wasm_split.js'), 'utf8'));
  writeFileSync(js, withoutStreams(text));
  dropStreams(wasm, join(desk, 'graph.json'));
  rmSync(desk, { recursive: true });
  shrink(wasm);
}

// What loads the parts comes as a script of its own, which would be one more request before the program runs; and it asks
// for the files itself, which boot.js does, and may have done already.
function withLoader(text, loader) {
  const taken = /^import \* as (\w+) from "\.\/__wasm_split\.js";?\n/gm;
  const itself = /^import \{ initSync \} from "\.\/[\w-]+\.js";\n/m;
  const fetching = /const src = fetch\(new URL\("\.\/([\w.]+)", import\.meta\.url\)\);\n[\s\S]*?return async \(imports\) => \(WebAssembly\.instantiateStreaming\(src, imports\)\);/g;
  const given = /^export const (__wasm_split_load_\w+) =/gm;
  const loads = [...loader.matchAll(given)].map(([, load]) => load);
  const names = [...text.matchAll(taken)].map(([, name]) => name);
  check(names.length > 0 && itself.test(loader) && loads.length === 2, 'The loader of the parts is another.');
  const fitted = loader.replace(itself, '').replace(given, 'const $1 =').replace(fetching, (_, file) => {
    const part = Object.keys(BEHIND).find((one) => BEHIND[one].test(file));
    check(part, `Nobody knows the part ${file}.`);
    return `const module = window.musubime.part('${part}'); return async (imports) => WebAssembly.instantiate(await module, imports);`;
  });
  check(!/^(?:import|export)\b|\bfetch\(/m.test(fitted), 'The loader of the parts names more than is known.');
  const handed = names.map((name) => `const ${name} = { ${loads.join(', ')} };\n`).join('');
  return text.replaceAll(taken, '').replace(/^/, () => `${fitted}\n${handed}`);
}

// Leptos brings classes for streams from a server. Nothing here calls them, but being exported they would stay, with
// all that they reach. The classes go from the script around the program,
function withoutStreams(text) {
  const classes = /^export class IntoUnderlying\w+ \{\n[\s\S]*?^\}\n(?:if \(Symbol\.dispose\) .*\n)?/gm;
  const registries = /^const IntoUnderlying\w+Finalization = [\s\S]*?;\n/gm;
  const rest = text.replace(classes, '').replace(registries, '');
  check(!rest.includes('IntoUnderlying'), 'The script around the program still names the streams.');
  return rest;
}

// and from the program their exports, then what nobody reaches.
function dropStreams(wasm, plan) {
  const unwanted = /^(?:__wbg_)?intounderlying|^_WASM_SPLIT_MARKER/;
  const names = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(wasm))).map(({ name }) => name);
  const kept = names.filter((name) => !unwanted.test(name));
  check(kept.length < names.length, 'There are no streams to drop any more: dropStreams can go.');
  const graph = [
    { name: 'page', root: true, reaches: kept },
    ...kept.map((name) => ({ name, export: name })),
  ];
  writeFileSync(plan, JSON.stringify(graph));
  run('wasm-metadce', [wasm, ...FEATURES, '--graph-file', plan, '-o', wasm]);
}

// Makes a part of the program small, and puts its functions into the order that suits gzip.
function shrink(part) {
  run('wasm-opt', ['-Oz', LONG_STAYS, '--strip-producers', '--strip-target-features', ...FEATURES, part, '-o', part]);
  writeFileSync(part, withOrder(readFileSync(part)));
  run('wasm-opt', ['--reorder-functions-by-name', '--strip-debug', '--strip-producers', '--strip-target-features',
    ...FEATURES, part, '-o', part]);
  check(WebAssembly.validate(readFileSync(part)), `No browser would open ${part}.`);
}

/** The data section of a part of the program: nearly all of it is what the bank and the screens say. */
export function dataSection(program) {
  let at = 8;
  for (;;) {
    const kind = program[at];
    at += 1;
    let [size, shift] = [0, 0];
    for (;;) {
      const byte = program[at];
      at += 1;
      size |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte < 0x80) break;
    }
    if (kind === 11) return program.subarray(at, at + size);
    at += size;
    check(at < program.length, 'A part of the program has no data section.');
  }
}
