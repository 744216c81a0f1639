// What a person takes along: a file and back again, another phone, what was broken, and the end of it all.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { noteMishaps } from './chromium';
import { expect, test } from './fixtures';
import { read } from './qr';
import { answerKey, bodyOf, companyKey, envelope, openBackRoom, plant, readStores } from './records';
import { App } from './screens/app';
import { KeepingScreen } from './screens/keeping';

const COMPANY = 'keeping00000';
const MOTIVE = '導入のあとも現場に通う姿勢に、ひかれています。';

/** A notebook with a record of each kind. */
const NOTEBOOK = {
  [companyKey(COMPANY)]: envelope({ name: 'ハルカ物流システムズ', role: '法人営業', date: '2026-12-18' }),
  [answerKey(COMPANY, 'shiboudouki')]: envelope({ text: MOTIVE }, { rev: 3 }),
  [answerKey(COMPANY, 'tansho')]: envelope({ text: '考えこむことがあります。' }),
  [`musubime/1/question/${COMPANY}.own-01a204cd6e0-a7b2c1d0k3x9`]: envelope({ asked: '休みの日は、何をしていますか。' }),
  'musubime/1/card/me.strength.01a204cd6e1-b7b2c1d0k3x9': envelope({ place: 0, fields: { name: '現場を歩いて、使いにくさを見つける力' } }),
};

/** What is written in every record, without what tells of devices and clocks. */
async function bodies(page: Page): Promise<Record<string, unknown>> {
  const { records } = await readStores(page);
  const entries = Object.entries(records).map(([key, stored]) => [key, bodyOf<unknown>(stored)] as const);
  // What was deleted stays as an empty record, so that it cannot come back from another tab.
  return Object.fromEntries(entries.filter(([key, body]) => !key.includes('/setting/') && body !== null));
}

/** A device of its own, at 控えと引っ越し. */
async function device(browser: Browser, url: string, planted: Record<string, string> = {}) {
  const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const mishaps = noteMishaps(context);
  const page = await context.newPage();
  await openBackRoom(page, url);
  await plant(page, { local: planted, records: planted });
  const app = new App(page, url);
  await app.open('#/settings/backup');
  const close = async () => {
    expect(mishaps).toEqual([]);
    await context.close();
  };
  return { page, app, keeping: new KeepingScreen(page), context, close };
}

test('P14 a backup always restores: on another device, and away again', async ({ browser, url }) => {
  const old = await device(browser, url, NOTEBOOK);
  await old.app.open(`#/c/${COMPANY}/q/chousho`);
  await old.app.answer.write('相手の言葉で、話をそろえる力です。');
  await old.app.answer.isSaved();
  await old.app.open('#/settings/backup');
  const file = await old.keeping.export();
  const all = await bodies(old.page);
  expect(Object.keys(all)).toHaveLength(6);

  const fresh = await device(browser, url);
  expect(await bodies(fresh.page)).toEqual({});
  await fresh.keeping.chooseDownload(file);
  await expect(fresh.keeping.preview).toContainText('応募先1件、回答3件、自分の質問1件、カード1件が入っています。');
  expect(await bodies(fresh.page), 'A look changes nothing.').toEqual({});
  await fresh.keeping.takeIn();
  await expect.poll(() => bodies(fresh.page)).toEqual(all);
  await fresh.keeping.takeBack();
  await expect.poll(() => bodies(fresh.page)).toEqual({});

  await fresh.keeping.chooseDownload(file);
  await fresh.keeping.takeIn();
  await expect.poll(() => bodies(fresh.page)).toEqual(all);
  await fresh.keeping.preview.getByRole('link', { name: '応募先を見る' }).click();
  await expect(fresh.page.getByRole('heading', { level: 1, name: '応募先' })).toBeVisible();
  await fresh.app.open(`#/c/${COMPANY}/q/shiboudouki`);
  await expect(fresh.app.answer.field).toHaveValue(MOTIVE);
  await fresh.app.open('#/settings/backup');
  await fresh.keeping.chooseDownload(file);
  await expect(fresh.keeping.preview).toContainText('取りこむものはありません。この端末には、ファイルの記録がすべてあります。');
  await old.close();
  await fresh.close();
});

test('P14 what was written in two places is asked about, and the other text stays to be found', async ({ browser, url }) => {
  const old = await device(browser, url, NOTEBOOK);
  const first = await old.keeping.export();
  const fresh = await device(browser, url);
  await fresh.keeping.chooseDownload(first);
  await fresh.keeping.takeIn();
  const write = async ({ app }: typeof old, question: string, text: string) => {
    await app.open(`#/c/${COMPANY}/q/${question}`);
    await app.answer.write(text);
    await app.answer.isSaved();
  };
  await write(old, 'shiboudouki', '古い端末で書き足した志望動機です。');
  await write(old, 'tansho', '古い端末で書き足した短所です。');
  await write(fresh, 'shiboudouki', '新しい端末で書き足した志望動機です。');
  await write(fresh, 'tansho', '新しい端末で書き足した短所です。');
  await old.app.open('#/settings/backup');
  const second = await old.keeping.export();
  const before = await bodies(fresh.page);

  await fresh.app.open('#/settings/backup');
  await fresh.keeping.chooseDownload(second);
  await expect(fresh.keeping.apart).toHaveCount(2);
  await expect(fresh.keeping.preview).toContainText('このままなら、この端末の記録は何も変わりません。');
  const motive = fresh.keeping.apart.filter({ hasText: '志望動機（ハルカ物流システムズ）' });
  await expect(motive).toContainText('古い端末で書き足した志望動機です。');
  await expect(motive).toContainText('新しい端末で書き足した志望動機です。');
  await motive.getByText('ファイルの文にする').click();
  await fresh.keeping.takeIn();
  const expected = { ...before, [answerKey(COMPANY, 'shiboudouki')]: { text: '古い端末で書き足した志望動機です。', fine: [] } };
  await expect.poll(() => bodies(fresh.page)).toEqual(expected);
  for (const [question, other] of [
    ['shiboudouki', '新しい端末で書き足した志望動機です。'],
    ['tansho', '古い端末で書き足した短所です。'],
  ] as const) {
    await fresh.app.open('#/');
    await fresh.app.open(`#/c/${COMPANY}/q/${question}`);
    await fresh.app.answer.openEarlier();
    await expect(fresh.app.answer.earlier.filter({ hasText: other })).toBeVisible();
  }
  await old.close();
  await fresh.close();
});

test('P14 what was deleted comes back only if it is wanted', async ({ browser, url }) => {
  const { app, page, keeping, close } = await device(browser, url, NOTEBOOK);
  const all = await bodies(page);
  const file = await keeping.export();
  await app.open('#/settings/storage');
  await keeping.deleteAll();
  await expect.poll(() => bodies(page)).toEqual({});
  await app.open('#/settings/backup');
  await keeping.chooseDownload(file);
  await keeping.takeIn();
  await expect.poll(() => bodies(page)).toEqual(all);
  await close();
});

test.describe('P14 a file that cannot be read changes nothing:', () => {
  const cutOff = 'ファイルが途中で切れています。';
  const foreign = 'むすびめのファイルではないようです。';
  const kinds: [string, (whole: string) => string | Buffer, string][] = [
    ['cut off at the end', (whole) => whole.slice(0, -1), cutOff],
    ['cut off in the middle', (whole) => whole.slice(0, whole.length / 2), cutOff],
    ['nothing in it', () => '', cutOff],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]), foreign],
    ['JSON of somebody else', () => '{"name":"other"}', foreign],
    ['of a later version', (whole) => whole.replace('"v":1', '"v":99'), '新しい版で書き出したファイルです。'],
  ];
  for (const [name, damaged, words] of kinds) {
    test(name, async ({ browser, url }) => {
      const { page, keeping, close } = await device(browser, url, NOTEBOOK);
      const whole = readFileSync(await (await keeping.export()).path(), 'utf8');
      const before = await readStores(page);
      await keeping.choose(damaged(whole));
      await expect(keeping.said).toContainText(words);
      await expect(keeping.preview).toHaveCount(0);
      expect(await readStores(page)).toEqual(before);
      await keeping.choose(whole);
      await expect(keeping.preview, 'The next file is read as ever.').toBeVisible();
      await close();
    });
  }
});

test('a phone moves to another by codes on the screen', async ({ browser, url }) => {
  const old = await device(browser, url, {
    ...NOTEBOOK,
    // Words that no table of the codec knows, so that one code is not enough.
    [answerKey(COMPANY, 'jisseki')]: envelope({ text: Array.from({ length: 900 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))).join('') }),
  });
  const all = await bodies(old.page);
  await old.page.getByRole('button', { name: 'QRで引っ越す' }).click();
  const next = old.page.getByRole('button', { name: /^つぎのQR/ });
  const count = Number(/\/ (\d+)）/.exec((await next.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(1);
  const links: string[] = [];
  for (let i = 0; i < count; i += 1) {
    await expect(next).toContainText(`${i + 1} / ${count}`);
    links.push(await read(old.keeping.code));
    await next.click();
  }
  expect(new Set(links).size).toBe(count);

  const fresh = await device(browser, url);
  // Each opens a tab of its own, as a camera does it, and in any order.
  for (const [at, link] of links.toReversed().entries()) {
    const page = await fresh.context.newPage();
    await page.goto(link);
    await expect(page.locator('h1')).toHaveText('前の端末から引っ越す');
    if (at === 0) await page.getByRole('button', { name: '受けとりはじめる' }).click();
    const missing = links.length - at - 1;
    const keeping = new KeepingScreen(page);
    if (missing > 0) {
      await expect(page.locator('main')).toContainText(`${count}枚のうち、${at + 1}枚を受けとりました。`);
      await expect(page.locator('main')).toContainText(`${Array.from({ length: missing }, (_, i) => i + 1).join('、')}枚目です。`);
      expect(await bodies(page)).toEqual({});
    } else {
      await keeping.takeIn();
      await expect.poll(() => bodies(page)).toEqual(all);
    }
    await page.close();
  }
  await fresh.app.open(`#/c/${COMPANY}/q/shiboudouki`);
  await expect(fresh.app.answer.field).toHaveValue(MOTIVE);
  await old.close();
  await fresh.close();
});

test('everything is deleted, in every tab and both stores, and comes back for one who changes their mind', async ({ browser, url }) => {
  const { app, page, keeping, context, close } = await device(browser, url, NOTEBOOK);
  await app.open(`#/c/${COMPANY}/q/shiboudouki`);
  await app.answer.add('書き足しました。');
  await app.answer.isSaved();
  const all = await bodies(page);
  const other = new App(await context.newPage(), url);
  await other.open(`#/c/${COMPANY}/q/tansho`);
  await expect(other.answer.field).toHaveValue('考えこむことがあります。');

  await app.open('#/settings/storage');
  await keeping.deleteAll();
  await expect(other.answer.field, 'The other tab holds nothing that it could write back.').toHaveCount(0);
  await expect.poll(async () => {
    const { local, records, history, quarantine, rescue } = await readStores(page);
    return JSON.stringify([local, records, history, quarantine, rescue]);
  }).not.toMatch(/志望|現場|ハルカ|考えこむ|休みの日/);
  await keeping.undo();
  await expect.poll(() => bodies(page)).toEqual(all);

  await app.open('#/settings/storage');
  await keeping.deleteAll();
  await app.reload();
  await app.welcome.isOpen();
  expect(JSON.stringify(await readStores(page))).not.toContain('ハルカ');
  await close();
});

test('what could not be read is shown as it was, and goes only by hand', async ({ browser, url }) => {
  const raw = '{"v":1,"rev":4,"tab":"x","body":{"text":"こわれた所の前に書いた文';
  const { app, page, keeping, close } = await device(browser, url, { ...NOTEBOOK, [answerKey(COMPANY, 'jisseki')]: raw });
  await app.open('#/settings/storage');
  await expect(keeping.unreadable.first()).toContainText('こわれた所の前に書いた文');
  const found = await keeping.unreadable.count();
  await keeping.unreadable.first().getByRole('button', { name: '消す' }).click();
  await expect(keeping.unreadable).toHaveCount(found - 1);
  await keeping.undo();
  await expect(keeping.unreadable).toHaveCount(found);
  await app.reload();
  await expect(keeping.unreadable).toHaveCount(found);
  expect(JSON.stringify((await readStores(page)).quarantine)).toContain('こわれた所の前に書いた文');
  await close();
});

test('the day before, a backup is recommended once much was written, and not again', async ({ browser, url }) => {
  const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });
  const { app, keeping, page, close } = await device(browser, url, {
    ...NOTEBOOK,
    [companyKey(COMPANY)]: envelope({ name: 'ハルカ物流システムズ', date: tomorrow }),
    [answerKey(COMPANY, 'shiboudouki')]: envelope({ text: MOTIVE }, { rev: 60 }),
  });
  await app.open();
  await expect(keeping.reminder).toContainText('面接まであと1日です。');
  await keeping.reminder.getByRole('button', { name: 'あとで' }).click();
  await expect(keeping.reminder).toHaveCount(0);
  await app.reload();
  await app.home.isOpen();
  await expect(keeping.reminder).toHaveCount(0);
  expect(await bodies(page)).toHaveProperty([answerKey(COMPANY, 'shiboudouki')]);
  await close();
});
