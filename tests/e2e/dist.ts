// A built app as files: copies of it, and the next version of it.
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy that a test may change. */
export function copyOf(dist: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'musubime-dist-'));
  cpSync(dist, path, { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The files that the service worker keeps, with their hashes; '' is the page itself. */
export function filesOf(dist: string): Record<string, string> {
  const list = /\bFILES=(\{.*?\})/.exec(readFileSync(join(dist, 'sw.js'), 'utf8'))?.[1];
  if (!list) throw new Error('The service worker has no list of files.');
  return JSON.parse(list) as Record<string, string>;
}

/** The version the service worker says it is. */
export function versionOf(dist: string): string {
  const version = /\bVERSION="([0-9a-f]{16})"/.exec(readFileSync(join(dist, 'sw.js'), 'utf8'))?.[1];
  if (!version) throw new Error('The service worker has no version.');
  return version;
}

/** The place of a file of the service worker's list on the disk. */
export const placeOf = (dist: string, file: string) => join(dist, file || 'index.html');

/** Makes the next version: the page carries a mark, and the service worker knows its new hash. */
export function makeNextVersion(dist: string, mark: string, changed: string[] = ['']): void {
  const files = filesOf(dist);
  for (const file of changed) {
    appendFileSync(placeOf(dist, file), addition(file, mark));
    files[file] = `sha256-${sha256(readFileSync(placeOf(dist, file))).toString('base64')}`;
  }
  const version = sha256(JSON.stringify(files)).toString('hex').slice(0, 16);
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
    .replace(/\bFILES=\{.*?\}/, () => `FILES=${JSON.stringify(files)}`)
    .replace(/\bVERSION=".*?"/, `VERSION="${version}"`);
  writeFileSync(join(dist, 'sw.js'), worker);
}

// What may stand at the end of a file of its kind without changing what it does.
function addition(file: string, mark: string): string | Buffer {
  if (file.endsWith('.js')) return `\n// ${mark}\n`;
  if (file.endsWith('.css')) return `\n/* ${mark} */\n`;
  if (file === '' || /\.(html|svg)$/.test(file)) return `<!-- ${mark} -->\n`;
  // A section of the program that nothing reads: its kind, its size, and its name with the name's length.
  if (file.endsWith('.wasm')) return Buffer.from([0, mark.length + 1, mark.length, ...Buffer.from(mark)]);
  return `\n`;
}

function sha256(data: string | Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}
