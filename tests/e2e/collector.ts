// Somebody else's server, on another port: it takes everything that comes, and remembers what was asked for.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Collector {
  /** Where it listens, with a slash at the end. */
  url: string;
  /** The first part of every path that was asked for. */
  seen: Set<string>;
  close: () => Promise<void>;
}

/** Starts a collector; `pages` are addresses it answers with a page of its own, and with nothing elsewhere. */
export async function collect(pages: Record<string, string> = {}): Promise<Collector> {
  const seen = new Set<string>();
  const note = (address = '/') => seen.add(address.split(/[/?]/)[1] ?? '');
  const server = createServer((request, response) => {
    note(request.url);
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 204 : 200, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'cache-control': 'no-store',
      'content-type': page === undefined ? 'text/plain' : 'text/html; charset=utf-8',
    });
    response.end(page);
  });
  // A WebSocket knocks in another way.
  server.on('upgrade', (request, socket) => {
    note(request.url);
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, seen, close };
}
