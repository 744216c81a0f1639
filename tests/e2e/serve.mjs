// A static server with the rules of GitHub Pages: index.html for the base folder, 404.html with status 404 for what is
// missing, no falling back to the page, ten minutes in the browser's cache, gzip.
//   node tests/e2e/serve.mjs --dir dist --base / --port 8080 [--host 127.0.0.1]
// Tests import `serve`; files may be exchanged while it runs.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};
const UNPACKED = new Set(['.png']); // Already compressed.

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ root: string, folder: string, packed: Map<string, File>, types: Map<string, string> }} Site */
/** @typedef {{ stamp: string, body: Buffer, tag: string, zipped?: Buffer }} File One file as it is sent. */

/**
 * Serves a folder until `close()` is called. Port 0 takes any free port.
 * `onRequest` hears of every request; `types` says which paths below the folder are sent under another type, and may
 * change while it runs.
 * @param {{
 *   dir: string, base?: string, port?: number, host?: string,
 *   onRequest?: (request: Request) => void, types?: Map<string, string>,
 * }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ dir, base = '/', port = 0, host = '127.0.0.1', onRequest, types = new Map() }) {
  const root = realpathSync(resolve(dir));
  const folder = `/${base}/`.replace(/\/+/g, '/');
  /** @type {Site} */
  const site = { root, folder, packed: new Map(), types };
  const server = createServer((request, response) => {
    try {
      onRequest?.(request);
      respond(request, response, site);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  });
  await new Promise((done, failed) => {
    server.once('error', failed).listen(port, host, () => done(undefined));
  });
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${taken}${folder}`;
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url, close };
}

/** @type {(request: Request, response: Response, site: Site) => void} */
function respond(request, response, site) {
  const { root, folder } = site;
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
  const [pathname = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  if (`${pathname}/` === folder) {
    return void response.writeHead(301, { location: folder + (query ? `?${query}` : '') }).end();
  }
  if (!pathname.startsWith(folder)) return void response.writeHead(404).end('Outside of the base folder.');
  const path = fileFor(pathname.slice(folder.length), root);
  send(request, response, path ? 200 : 404, path ?? join(root, '404.html'), site);
}

// The file for a path below the base, or undefined. What leads out of the folder is as if it were not there.
/** @type {(encoded: string, root: string) => string | undefined} */
function fileFor(encoded, root) {
  let path;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const full = join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  const inside = full.startsWith(root + sep) && statSync(full, { throwIfNoEntry: false })?.isFile();
  return inside && realpathSync(full).startsWith(root + sep) ? full : undefined;
}

/** @type {(request: Request, response: Response, status: number, path: string, site: Site) => void} */
function send(request, response, status, path, { root, packed, types }) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return void response.writeHead(404).end('Not found.');
  const stamp = `${stats.mtimeMs}-${stats.size}`;
  let file = packed.get(path);
  if (!file || file.stamp !== stamp) {
    const body = readFileSync(path);
    const tag = createHash('sha256').update(body).digest('hex').slice(0, 16);
    file = { stamp, body, tag, zipped: UNPACKED.has(extname(path)) ? undefined : gzipSync(body, { level: 9 }) };
    packed.set(path, file);
  }
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) ? file.zipped : undefined;
  const body = zipped ?? file.body;
  const headers = {
    ...(zipped && { 'content-encoding': 'gzip' }),
    'content-type': types.get(relative(root, path)) ?? TYPES[extname(path)] ?? 'application/octet-stream',
    'cache-control': 'max-age=600',
    vary: 'Accept-Encoding',
    etag: `W/"${file.tag}"`,
  };
  if (status === 200 && String(request.headers['if-none-match'] ?? '').includes(file.tag)) {
    return void response.writeHead(304, headers).end();
  }
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const type = /** @type {const} */ ('string');
  const options = {
    dir: { type, default: 'dist' },
    base: { type, default: '/' },
    port: { type, default: '8080' },
    host: { type, default: '127.0.0.1' },
  };
  const { dir, base, port, host } = parseArgs({ options }).values;
  serve({ dir, base, port: Number(port), host }).then(
    ({ url }) => console.log(`Serving ${dir} at ${url}  (Ctrl-C ends it)`),
    (error) => {
      console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Try another one: --port 8081` : error);
      process.exit(1);
    },
  );
}
