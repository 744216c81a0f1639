// Builds the peers: small honest apps with the bank's whole text, a list, an editor that saves every letter to
// localStorage, a counter, and a worker that keeps them. One in plain JavaScript, one in Preact, Svelte and React each.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { words } from './words.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = join(HERE, 'dist');

export const PEERS = { vanilla: 'vanilla.js', preact: 'preact.jsx', svelte: 'svelte.js', react: 'react.jsx' };

const page = (name) => `<!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>${name}</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="stylesheet" href="style.css">
<link rel="modulepreload" href="app.js"><div id="app"></div><script type="module" src="app.js"></script>`;

const svelte = {
  name: 'svelte',
  setup(builder) {
    builder.onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client', css: 'external' });
      return { contents: js.code, loader: 'js' };
    });
  },
};

/** Builds all of them; gives the folder of each by its name. */
export async function buildPeers() {
  rmSync(OUT, { recursive: true, force: true });
  const json = JSON.stringify(words());
  const folders = {};
  for (const [name, entry] of Object.entries(PEERS)) {
    const folder = join(OUT, name);
    mkdirSync(folder, { recursive: true });
    await build({
      entryPoints: [join(HERE, entry)],
      outfile: join(folder, 'app.js'),
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      jsx: 'automatic',
      jsxImportSource: name === 'react' ? 'react' : 'preact',
      conditions: ['browser', 'production'],
      mainFields: ['browser', 'module', 'main'],
      define: { 'process.env.NODE_ENV': '"production"', __WORDS__: json },
      plugins: [svelte],
      logLevel: 'error',
    });
    writeFileSync(join(folder, 'index.html'), page(name));
    for (const file of ['style.css', 'sw.js']) writeFileSync(join(folder, file), readFileSync(join(HERE, file)));
    folders[name] = folder;
  }
  return folders;
}
