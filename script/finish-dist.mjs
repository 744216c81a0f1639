// Finishes what Trunk built; Trunk runs it as its post_build hook (see Trunk.toml), before `dist` is replaced.
// It splits the program, joins the style sheets, gives the page's scripts names with a hash, fills in the paths that
// depend on where the app is served, writes the list of files into the service worker, and prints how large the app has become.
// Whatever it does not expect ends the build.
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { check, run } from './checks.mjs';
import { behind, dataSection, makeProgram } from './program.mjs';

const { TRUNK_STAGING_DIR: dist, TRUNK_PUBLIC_URL: base, TRUNK_PROFILE: profile, SIZE_REPORT: report } = process.env;
const { CARGO_TARGET_DIR: targets = 'target' } = process.env;
check(dist && base, 'Trunk runs this script; it is not meant to be started by hand.');
check(/^\/(?:[\w.~-]+\/)*$/.test(base), `The public URL has to be a path such as /musubime/, not ${base}`);

// What a first visit loads before the app can be used, by kind; the parts behind the first screen come after that.
const rooms = { 'html and css': /^index\.html$|^style-\w+\.css$/, js: /^(?!sw\.js|404\.js).*\.js$/, wasm: /_bg\.wasm$/ };

let html = read('index.html').replace(/\s*<!--[\s\S]*?-->(?=\n)/g, '');
const styleOfLost = joinStyles();
inlineScripts();
nameScripts();
const parts = placeProgram();
checkPage();
write('index.html', html);
fill('404.html', { '%base%': base, '%style%': base + styleOfLost });
shorten('404.js');
fill('manifest.webmanifest', { '%base%': base });
writeWorker();
printSizes();

// What the first words need stands in the page itself: on a slow line a request for it would put off the first paint by
// a third of a second. The policy names it by its hash, so that no other inline style is let through. Reading the rest
// would put the paint off too, so that is a file, asked for where the page links to style.css: the browser paints what
// stands above it. Either keeps the order of the links, which is the order of the cascade. Returns the name of a third
// sheet, for 404.html, of which nothing can be said beforehand.
function joinStyles() {
  const place = '<link rel="stylesheet" href="style.css">';
  const [above, below] = html.split(place);
  check(below, 'index.html has no place for the rest of the styles.');
  const tags = [...above.matchAll(/\s*<link\b[^>]*\brel="stylesheet"[^>]*>/g)].map(([tag]) => tag);
  const sheets = tags.map((tag) => ({ name: sheetName(attribute(tag, 'href')), text: takeSheet(tag) }));
  const join = (wanted) => sheets.filter(({ name }) => wanted(name)).map(({ text }) => text).join('\n');
  const isFirst = (name) => isForAll(name) || isNamedIn(above, name);
  const first = join(isFirst);
  check(first.startsWith('@layer'), 'The first style sheet has to begin with the order of the layers.');
  tags.forEach((tag, i) => { html = html.replace(tag, () => (i === 0 ? `\n    <style>${first}</style>` : '')); });
  allow('style-src', first);
  const lost = read('404.html');
  const [rest, ofLost] = [join((name) => !isFirst(name)), join((name) => isForAll(name) || isNamedIn(lost, name))];
  const [nameOfRest, nameOfLost] = [named('style.css', rest), named('404.css', ofLost)];
  write(nameOfRest, rest);
  write(nameOfLost, ofLost);
  html = html.replace(place, () => `<link rel="stylesheet" href="${base}${nameOfRest}">`);
  return nameOfLost;
}

function sheetName(href) {
  const name = href.match(/([\w-]+?)-[\da-f]+\.css$/)?.[1];
  check(name, `The sheet ${href} has no name that tells its block.`);
  return name;
}

// The way out of trouble has to look right also when no further file comes.
function isForAll(name) {
  return ['layers', 'reset', 'tokens', 'base', 'layout', 'rescue'].includes(name);
}

// Whether a class of this block or page stands in this page.
function isNamedIn(page, name) {
  return new RegExp(`class="(?:[^"]* )?${name}(?:__|[ "])`).test(page);
}

// start.js has to run before the first paint and shell.js before the form can be used; both are too short to be worth
// a request that holds them up.
function inlineScripts() {
  for (const name of ['start.js', 'shell.js']) {
    const tag = `<script src="${name}"></script>`;
    check(html.includes(tag), `index.html does not load ${name}.`);
    shorten(name);
    const text = read(name).trim();
    check(!/<\/script|<!--/i.test(text), `${name} cannot stand in a page.`);
    rmSync(join(dist, name));
    html = html.replace(tag, () => `<script>${text}</script>`);
    allow('script-src', text);
  }
}

// Lets exactly this text through the policy.
function allow(directive, text) {
  const hash = `'sha256-${sha256(text).toString('base64')}'`;
  check(html.includes(`${directive} 'self'`), `The content security policy has no ${directive}.`);
  html = html.replace(`${directive} 'self'`, `${directive} 'self' ${hash}`);
}

// The text of a style sheet without comments and indentation; its file goes.
function takeSheet(tag) {
  const path = local(attribute(tag, 'href'));
  const source = read(path);
  check(!/@import|@charset/.test(source), `${path}: @import and @charset do not survive the joining.`);
  const bare = source.replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[\s\S]*?\*\//g, (_, quoted) => quoted ?? ' ');
  const tight = bare.replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\s*([{};,>])\s*/g, (_, quoted, sign) => quoted ?? sign);
  const text = tight.replace(/;\}/g, '}').replace(/([{;][\w-]+): /g, '$1:').replace(/\s+/g, ' ').trim();
  rmSync(join(dist, path));
  const media = attribute(tag, 'media', '');
  return media ? `@media ${media}{${text}}` : text;
}

// A page of one version must never get a script of another from a cache on the way.
function nameScripts() {
  for (const [, source] of html.matchAll(/<script\b[^>]*\bsrc="([^"]*)"/g)) {
    const path = local(source);
    shorten(path, ...(path === 'boot.js' ? ['--module'] : []));
    const name = named(path, read(path));
    renameSync(join(dist, path), join(dist, name));
    html = html.replace(`src="${source}"`, `src="${base}${name}"`);
  }
}

// What Trunk made of the program is replaced by the parts of it. Returns the names of those behind the first screen.
function placeProgram() {
  const [js, wasm] = ['modulepreload', 'preload'].map((rel) => {
    const tag = html.match(new RegExp(`<link\\b[^>]*\\brel="${rel}"[^>]*>`))?.[0] ?? '';
    return local(attribute(tag, 'href'));
  });
  check(profile === 'release', 'The program is built as a release.');
  const name = js.replace(/\.js$/, '');
  check(wasm === `${name}_bg.wasm`, `The program is called ${wasm}.`);
  makeProgram(dist, name, join(targets, 'wasm32-unknown-unknown', profile, 'musubime.wasm'));
  shorten(js, '--module');
  check(html.includes(' data-wasm="'), 'index.html does not say which file is the program.');
  const named = Object.entries(behind(name)).map(([part, file]) => ` data-${part}="${base}${file}"`).join('');
  html = html.replace(' data-wasm="', () => `${named} data-wasm="`);
  return behind(name);
}

// Says the same in fewer letters. What a script shares with others, its global names and its strings, stays.
function shorten(path, ...options) {
  const file = join(dist, path);
  run('terser', [file, '--compress', '--mangle', ...options, '--output', file]);
}

// What the content security policy would block in silence.
function checkPage() {
  check(/http-equiv="Content-Security-Policy"/.test(html), 'index.html has no content security policy.');
  check(html.match(/<script(?![^>]*\bsrc=)/g)?.length === 2, 'index.html has an inline script of its own.');
  check(html.match(/<style\b/g)?.length === 1, 'index.html has an inline style of its own.');
  check(!/\sstyle=/.test(html), 'index.html has a style attribute, which the browser would block.');
  check(!/\son\w+=/.test(html), 'index.html has an inline event handler, which the browser would block.');
}

function writeWorker() {
  // What only a shop window shows, the pictures of the install dialogue, needs no place on anybody's device.
  const kept = files().filter((path) => !/^(?:sw\.js|404(?:-\w+)?\.\w+|screenshots\/.*)$|\.map$/.test(path));
  const hashes = kept.map((path) => [path, sha256(read(path, null))]);
  const version = sha256(JSON.stringify(hashes.map(([path, hash]) => [path, hash.toString('hex')])));
  // The page is asked for as the folder: some hosts answer index.html itself with a redirect.
  const list = hashes.map(([path, hash]) => [path === 'index.html' ? '' : path, `sha256-${hash.toString('base64')}`]);
  const values = { "'%version%'": `'${version.toString('hex').slice(0, 16)}'` };
  fill('sw.js', { ...values, "{ '%files%': '' }": JSON.stringify(Object.fromEntries(list)) });
  shorten('sw.js');
}

function printSizes() {
  const later = /^(?:sw\.js|404(?:-\w+)?\.\w+|manifest\.webmanifest|licences\.txt|favicon\.svg|icons\/.*|screenshots\/.*)$/;
  const size = (test) => files().filter((path) => test.test(path)).reduce((sum, path) => sum + gzipped(path), 0);
  const rows = Object.entries(rooms).map(([name, test]) => [name, size(test)]);
  const first = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
  const [shared, friend, screens] = ['shared', 'friend', 'screens'].map((part) => gzipped(parts[part]));
  const words = Object.values(parts).map((part) => dataSection(read(part, null)));
  rows.push(['before it can be used', first], ['shared by all behind', shared], ['a friend\'s screen', friend], ['all other screens', screens]);
  rows.push(['  of all behind, words', gzipSync(Buffer.concat(words), { level: 9 }).length]);
  rows.push(['a friend\'s first visit', first + shared + friend], ['first visit', first + shared + screens + friend]);
  rows.push(['worker, icons, rest', size(later)]);
  const known = [later, ...Object.values(rooms)];
  const unknown = files().filter((path) => !known.some((test) => test.test(path)) && !Object.values(parts).includes(path));
  check(unknown.length === 0, `Files of no known kind: ${unknown.join(', ')}`);
  const lines = rows.map(([name, bytes]) => `  ${name.padEnd(24)}${(bytes / 1024).toFixed(1).padStart(8)}`);
  const table = `\n  ${'gzip'.padEnd(24)}${'KB'.padStart(8)}\n${lines.join('\n')}\n`;
  console.log(table);
  if (report) appendFileSync(report, table); // For script/build, which hides the output of a step that went well.
}

function gzipped(path) {
  return gzipSync(read(path, null), { level: 9 }).length;
}

// Replaces every placeholder by its value; each has to be there.
function fill(path, values) {
  let text = read(path);
  for (const [placeholder, value] of Object.entries(values)) {
    check(text.includes(placeholder), `${path}: ${placeholder} is missing.`);
    text = text.replaceAll(placeholder, () => value);
  }
  write(path, text);
}

function attribute(tag, name, otherwise) {
  const value = tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? otherwise;
  check(value !== undefined, `${tag} has no ${name}.`);
  return value;
}

// The path in the dist of something the page names.
function local(url) {
  const path = url.startsWith(base) ? url.slice(base.length) : url;
  check(files().includes(path), `index.html names ${url}, which is not in the dist.`);
  return path;
}

function files() {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)));
  return paths.map((path) => path.split(sep).join('/')).sort();
}

// The file's name with the hash of its content.
function named(path, text) {
  return path.replace(/\.\w+$/, (ending) => `-${sha256(text).toString('hex').slice(0, 16)}${ending}`);
}

function read(path, encoding = 'utf8') {
  return readFileSync(join(dist, path), encoding);
}

function write(path, text) {
  writeFileSync(join(dist, path), text);
}

function sha256(data) {
  return createHash('sha256').update(data).digest();
}
