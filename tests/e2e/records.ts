// What the app stores, as seen from outside: the envelopes, both stores, and a way to put things there. Written anew
// on purpose, without the app's own code, so that a mistake there does not hide itself here.
import type { Page } from '@playwright/test';

export const APP = 'musubime/1/';

/** Everything this origin holds of the app. */
export interface Stores {
  local: Record<string, string>;
  records: Record<string, unknown>;
  history: Record<string, unknown>;
  quarantine: Record<string, unknown>;
  rescue: Record<string, unknown>;
}

export interface Envelope {
  v: number;
  rev: number;
  tab: string;
  at: number;
  sum: string;
  body: unknown;
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as zip files use it, in eight hexadecimal digits. */
export function crc32(text: string): string {
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) sum = (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/** A record as the app stores it. */
export function envelope(body: unknown, { rev = 1, tab = 'plantedtab00', at = 1_795_420_800_000, v = 1 } = {}): string {
  const json = JSON.stringify(body);
  const sum = crc32(`1\n${rev}\n${tab}\n${at}\n${json}`);
  return `{"v":${v},"rev":${rev},"tab":"${tab}","at":${at},"sum":"${sum}","body":${json}}`;
}

export const companyKey = (company: string) => `${APP}company/${company}`;
export const answerKey = (company: string, question: string) => `${APP}answer/${company}.${question}`;

/** The document inside a stored record; `undefined` if there is none. */
export function bodyOf<T>(stored: unknown): T | undefined {
  return typeof stored === 'string' ? ((JSON.parse(stored) as Envelope).body as T) : undefined;
}

/** The text of an answer inside a stored record; `undefined` if there is none. */
export function textIn(stored: unknown): string | undefined {
  if (typeof stored !== 'string') return undefined;
  try {
    const { body } = JSON.parse(stored) as Envelope;
    const inner = (body as { body?: unknown } | null)?.body ?? body;
    return (inner as { text?: string } | null)?.text;
  } catch {
    return undefined;
  }
}

/** Reads both stores from a page of the same origin. */
export function readStores(page: Page): Promise<Stores> {
  return page.evaluate(async () => {
    const found: Stores = { local: {}, records: {}, history: {}, quarantine: {}, rescue: {} };
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('musubime/')) found.local[key] = localStorage.getItem(key) ?? '';
    }
    if (!(await indexedDB.databases()).some(({ name }) => name === 'musubime')) return found;
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open('musubime'));
    for (const name of ['records', 'history', 'quarantine', 'rescue'] as const) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      keys.forEach((key, i) => { found[name][String(key)] = values[i]; });
    }
    database.close();
    return found;
  });
}

/** What to put into the stores before the app starts. */
export type Planted = Partial<Stores>;

/** Puts things into both stores; to be used on a page of the same origin where the app does not run. */
export async function plant(page: Page, planted: Planted): Promise<void> {
  await page.evaluate(async ({ local = {}, ...stores }) => {
    for (const [key, text] of Object.entries(local)) localStorage.setItem(key, text);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('musubime', 1);
      request.onupgradeneeded = () => {
        for (const name of ['records', 'history', 'quarantine', 'rescue', 'recordings']) {
          request.result.createObjectStore(name);
        }
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const [name, entries] of Object.entries(stores)) {
      const transaction = database.transaction(name, 'readwrite');
      for (const [key, value] of Object.entries(entries)) transaction.objectStore(name).put(value, key);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
    }
    database.close();
  }, planted);
}

/** Opens a place of the same origin where the app does not run but its stores can be reached. */
export async function openBackRoom(page: Page, url: string): Promise<void> {
  await page.goto(`${url}favicon.svg`);
}

/** Takes everything of the app out of both stores; to be used where the app does not run. */
export async function empty(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('musubime');
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    });
  });
}
