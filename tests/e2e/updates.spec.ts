// An update that was put on the server in halves, in every half there is: it never mixes with what is there.
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { copyOf, filesOf, makeNextVersion, placeOf, versionOf } from './dist';
import { patience } from './counts';
import { distFor, expect, test } from './fixtures';
import { App } from './screens/app';
import { serve } from './serve.mjs';

const TEXT = '古い版で書いた文です。';
const PAGE = '<!DOCTYPE html><title>Not found</title>';
const FILES = Object.keys(filesOf(distFor('/')));

/** The ways in which one file can be wrong. */
const WRONGS: Record<string, (place: string) => void> = {
  missing: (place) => rmSync(place),
  truncated: (place) => truncateSync(place, Math.floor(readFileSync(place).length / 2)),
  'another page': (place) => writeFileSync(place, PAGE),
};

/** Makes one file wrong while `work` runs. */
async function whileWrong(dist: string, file: string, wrong: string, work: () => Promise<void>): Promise<void> {
  const place = placeOf(dist, file);
  const whole = readFileSync(place);
  WRONGS[wrong]?.(place);
  try {
    await work();
  } finally {
    writeFileSync(place, whole);
  }
}

/** Looks for an update, and says how far it came. */
const update = (page: Page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  const { installing } = registration;
  if (!installing) return 'nothing new';
  return new Promise<string>((resolve) => {
    installing.onstatechange = () => { if (installing.state !== 'installing') resolve(installing.state); };
  });
});

/** The version that answers: by the mark at the end of the page and of the program. */
const marks = (page: Page, files: string[]) => page.evaluate(async (files) => {
  const found = new Set<string>();
  for (const file of files) {
    const text = await (await fetch(file || './')).text();
    found.add(/\b(v[0-9])( -->| \*\/)?\s*$/.exec(text)?.[1] ?? 'v1');
  }
  return [...found];
}, files);

const TYPED = /\.(js|css|wasm)$/;
for (const wrong of Object.keys(WRONGS)) {
  test(`P9 an update with one of ${FILES.length} files ${wrong} never mixes or loses`, async ({ context, page }) => {
    test.setTimeout(patience(FILES.length, 4_000));
    const dist = copyOf(distFor('/'));
    const server = await serve({ dir: dist.path });
    try {
      const app = new App(page, server.url);
      const company = await app.begin();
      const first = versionOf(dist.path);
      await app.openAnswer('長所');
      await app.answer.add(TEXT);
      await app.answer.isSaved();
      await app.keptForOffline();
      await app.reload();

      makeNextVersion(dist.path, 'v2', FILES);
      const look = FILES.filter((file) => file === '' || TYPED.test(file));
      for (const file of FILES) {
        await whileWrong(dist.path, file, wrong, async () => {
          expect(await update(page), file || 'the page').toBe('redundant');
          await app.reload();
          await expect(app.answer.field).toHaveValue(TEXT);
        });
      }
      expect(await marks(page, look)).toEqual(['v1']);

      makeNextVersion(dist.path, 'v3', FILES);
      expect(await update(page)).toBe('installed');
      await app.reload();
      expect(await marks(page, look)).toEqual(['v1']);
      await page.close();
      const fresh = new App(await context.newPage(), server.url);
      await expect(async () => {
        await fresh.openCold(`#/c/${company}/q/chousho`);
        expect(await marks(fresh.page, look)).toEqual(['v3']);
      }).toPass();
      await expect(fresh.answer.field).toHaveValue(TEXT);
      await context.setOffline(true);
      await fresh.reload();
      await expect(fresh.answer.field).toHaveValue(TEXT);
      const kept = await fresh.page.evaluate(() => caches.keys());
      expect(kept).toEqual([`musubime-/-${versionOf(dist.path)}`]);
      expect(versionOf(dist.path)).not.toBe(first);
    } finally {
      await server.close();
      dist.remove();
    }
  });
}
