// Storage that fails when it is told to. The patches sit on the prototypes, where the app finds them like anything
// else of the browser; what they throw is what browsers throw.
import type { Page } from '@playwright/test';

/** What browsers throw when storage is full, forbidden, broken, or already closed. */
export const ERRORS = ['QuotaExceededError', 'SecurityError', 'UnknownError', 'InvalidStateError'] as const;

export interface Fault {
  /** localStorage, or IndexedDB. */
  store: 'local' | 'mirror';
  /** Which call fails, counted from the moment the fault is armed. */
  nth: number;
  error: (typeof ERRORS)[number];
  /** Every call from then on fails too, until the fault is lifted. */
  lasts: boolean;
}

interface Breakable {
  armFault: (fault: Fault | null) => void;
}

/** Makes the storage of this page breakable from its next load on, armed from the start with `fault` if there is one. */
export async function makeBreakable(page: Page, fault: Fault | null = null): Promise<void> {
  await page.addInitScript((first) => {
    let armed: typeof first = null;
    let calls = 0;
    const failing = (store: Fault['store']) => {
      if (armed?.store !== store) return false;
      calls += 1;
      return armed.lasts ? calls >= armed.nth : calls === armed.nth;
    };
    const broken = (): DOMException => new DOMException('The storage fails, as the test wishes.', armed?.error);
    const patch = (prototype: object, name: string, store: Fault['store']) => {
      const found = Object.getOwnPropertyDescriptor(prototype, name);
      const kind = found?.get ? 'get' : 'value';
      const original = found?.[kind] as ((...given: unknown[]) => unknown) | undefined;
      if (!found || !original) throw new Error(`${name} is not there.`);
      Object.defineProperty(prototype, name, {
        ...found,
        [kind](this: unknown, ...given: unknown[]) {
          if (failing(store)) throw broken();
          return original.apply(this, given);
        },
      });
    };
    for (const name of ['length', 'key', 'getItem', 'setItem', 'removeItem']) patch(Storage.prototype, name, 'local');
    patch(IDBFactory.prototype, 'open', 'mirror');
    patch(IDBDatabase.prototype, 'transaction', 'mirror');
    patch(IDBTransaction.prototype, 'objectStore', 'mirror');
    for (const name of ['get', 'getAll', 'getAllKeys', 'put', 'delete']) patch(IDBObjectStore.prototype, name, 'mirror');
    const arm = (fault: Fault | null) => {
      armed = fault;
      calls = 0;
    };
    (window as unknown as Breakable).armFault = arm;
    arm(first);
  }, fault);
}

/** From now on the storage fails like this. */
export async function arm(page: Page, fault: Fault): Promise<void> {
  await page.evaluate((fault) => (window as unknown as Breakable).armFault(fault), fault);
}

/** The storage works again. */
export async function lift(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as Breakable).armFault(null));
}

/** From the next load on, every IndexedDB request that is to write is stopped by an abort of its transaction. */
export async function abortWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      const request = put.call(this, value, key);
      if (!(window as unknown as { mendWrites?: true }).mendWrites) this.transaction.abort();
      return request;
    };
  });
}

/** Ways in which a browser refuses storage altogether. */
export type Blockade =
  | 'localStorage throws'
  | 'localStorage is null'
  | 'IndexedDB throws'
  | 'IndexedDB is absent'
  | 'both throw';

/** Blocks storage from the next load on. */
export async function block(page: Page, blockade: Blockade): Promise<void> {
  await page.addInitScript((blockade) => {
    const refuse = () => { throw new DOMException('The browser refuses storage.', 'SecurityError'); };
    if (blockade === 'localStorage throws' || blockade === 'both throw') {
      Object.defineProperty(window, 'localStorage', { get: refuse });
    }
    if (blockade === 'localStorage is null') Object.defineProperty(window, 'localStorage', { get: () => null });
    if (blockade === 'IndexedDB throws' || blockade === 'both throw') IDBFactory.prototype.open = refuse;
    if (blockade === 'IndexedDB is absent') Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  }, blockade);
}
