// What every spec begins with: the built app on a server of its own, and a screen to look at it.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { REPOSITORY, noteMishaps } from './chromium';
import { App } from './screens/app';
import { serve } from './serve.mjs';

/** Where a site may stand: at the root of its host, or in a folder as project sites do. */
export const FOLDERS = ['/', '/musubime/'] as const;
export type Folder = (typeof FOLDERS)[number];

/** The built app for this folder. */
export function distFor(folder: Folder): string {
  const [variable, fallback] = folder === '/' ? ['DIST', 'dist'] : ['DIST_SUB', 'dist-sub'];
  const path = resolve(process.env[variable] ?? join(REPOSITORY, fallback));
  if (!existsSync(join(path, 'index.html'))) {
    const build = folder === '/' ? 'script/build' : 'PUBLIC_URL=/musubime/ script/build, kept as dist-sub';
    throw new Error(`${path} holds no built app. ${build} makes it; ${variable} names another place.`);
  }
  return path;
}

export type Server = Awaited<ReturnType<typeof serve>>;

interface ForEachWorker {
  servers: (folder: Folder) => Promise<Server>;
}

interface ForEachTest {
  /** Where the app stands in this test. */
  folder: Folder;
  /** The address of the app. */
  url: string;
  /** The app in a new browser without any past. */
  app: App;
  /** What the program reported as a panic or an uncaught error, in any tab; it has to stay empty. */
  mishaps: string[];
}

export const test = base.extend<ForEachTest, ForEachWorker>({
  servers: [
    async ({}, use) => {
      const running = new Map<Folder, Promise<Server>>();
      await use((folder) => {
        const server = running.get(folder) ?? serve({ dir: distFor(folder), base: folder });
        running.set(folder, server);
        return server;
      });
      for (const server of running.values()) await (await server).close();
    },
    { scope: 'worker' },
  ],
  folder: ['/', { option: true }],
  url: async ({ servers, folder }, use) => use((await servers(folder)).url),
  mishaps: [
    async ({ context }, use) => {
      const mishaps = noteMishaps(context);
      await use(mishaps);
      expect(mishaps, 'The program must not panic.').toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page, url }, use) => use(new App(page, url)),
});

export { expect };
