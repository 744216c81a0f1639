// The app is broken, and the texts come out all the same.
import { everythingIn, readExport } from './exports';
import { block } from './faults';
import { expect, test } from './fixtures';
import { answerKey, companyKey, envelope, openBackRoom, plant, readStores } from './records';
import { PROGRAM, SCREENS, holdTheProgram, routesOf } from './tour';

const COMPANY = 'rescue000000';
const ANSWERS = {
  [answerKey(COMPANY, 'shiboudouki')]: '現場に通い続ける姿勢に、心が動きました。',
  [answerKey(COMPANY, 'chousho')]: '順番から整える力です。',
};
const STORED = {
  [companyKey(COMPANY)]: envelope({ name: 'ハルカ物流', date: '2026-12-01' }),
  ...Object.fromEntries(Object.entries(ANSWERS).map(([key, text]) => [key, envelope({ text })])),
};

// One answer is in one store only, as after a kill or a blocked store.
test.beforeEach(async ({ page, url }) => {
  const [first = '', second = ''] = Object.keys(ANSWERS);
  const { [first]: inRecords, ...local } = STORED;
  const { [second]: inLocal, ...records } = STORED;
  expect(inRecords && inLocal).toBeTruthy();
  await openBackRoom(page, url);
  await plant(page, { local, records });
});

test.describe('P10 answers can be taken out of an app that does not start', () => {
  const html = '<!DOCTYPE html><title>Not found</title>';
  const breakages = {
    'the program is missing': { of: PROGRAM, answer: { status: 404, contentType: 'text/html', body: html } },
    'the program is cut': { of: PROGRAM, answer: { contentType: 'application/wasm', body: Buffer.from('\0asm\x01\0\0\0\x01') } },
    'the program is something else': { of: PROGRAM, answer: { contentType: 'text/html', body: html } },
    'the program is empty': { of: PROGRAM, answer: { contentType: 'application/wasm', body: '' } },
    'its screens are missing': { of: SCREENS, answer: { status: 404, contentType: 'text/html', body: html } },
    'its screens are cut': { of: SCREENS, answer: { contentType: 'application/wasm', body: Buffer.from('\0asm\x01\0\0\0\x01') } },
    'its other half is missing': { of: /\/musubime-[0-9a-f]+\.js$/, answer: { status: 404, body: '' } },
    'its other half is of another version': {
      of: /\/musubime-[0-9a-f]+\.js$/,
      answer: { contentType: 'text/javascript', body: 'export default async () => { throw new TypeError("of another version"); };' },
    },
  };

  for (const [name, { of, answer }] of Object.entries(breakages)) {
    test(name, async ({ app, page, url, mishaps }) => {
      await page.route(of, (route) => route.fulfill(answer));
      await page.goto(url);
      await expect(app.rescue.title).toHaveText('アプリをひらけませんでした');
      await expect(app.rescue.status).toContainText('書いたことは、この端末に残っています。');
      for (const text of Object.values(ANSWERS)) await expect(app.rescue.texts).toContainText(text);
      const file = await readExport(await app.rescue.exportAll());
      expect({ ...file.mirror, ...file.local }).toEqual(STORED);
      await expect(app.rescue.status).toContainText('3件を書き出しました。');
      await page.unroute(of);
      await app.rescue.again.click();
      await app.runs();
      await app.openAnswer('志望動機');
      await expect(app.answer.field).toHaveValue(ANSWERS[answerKey(COMPANY, 'shiboudouki')] ?? '');
      mishaps.length = 0;
    });
  }

  test('the browser knows no WebAssembly', async ({ app, page, url }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    await page.goto(url);
    await expect(app.rescue.title).toHaveText('このブラウザでは、まだ使えません');
    const file = await readExport(await app.rescue.exportAll());
    expect({ ...file.mirror, ...file.local }).toEqual(STORED);
  });

  test('the program does not come', async ({ app, page, url }) => {
    await page.clock.install();
    await holdTheProgram(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('.shell:visible')).toBeVisible();
    await expect(page.locator('script[data-wasm]')).toBeAttached();
    await expect(async () => {
      await page.clock.fastForward(21_000);
      await expect(page.getByText('読みこみに時間がかかっています。もう少しお待ちください。')).toBeVisible({ timeout: 100 });
    }).toPass();
    await page.getByRole('button', { name: '書いたものを取り出す' }).click();
    await expect(app.rescue.title).toHaveText('読みこみを待っています');
    const file = await readExport(await app.rescue.exportAll());
    expect({ ...file.mirror, ...file.local }).toEqual(STORED);
  });
});

test('P10 answers can be taken out after an accident on every screen', async ({ app, page }) => {
  test.setTimeout(120_000);
  for (const route of routesOf(COMPANY)) {
    await page.goto('about:blank');
    await app.open(route);
    await page.evaluate(() => dispatchEvent(new CustomEvent('musubime:panic', { detail: 'an accident' })));
    await expect(app.rescue.title, route).toHaveText('画面を動かせなくなりました');
    await expect(app.rescue.title).toBeFocused();
    const file = await readExport(await app.rescue.exportAll());
    for (const [key, text] of Object.entries(ANSWERS)) {
      expect(file.local[key] ?? file.mirror[key], route).toContain(text);
    }
  }
});

test.describe('an accident while someone types', () => {
  const UNSAVED = 'まだ保存されていない文です。';

  test('what stands in the field is kept, shown and exported', async ({ app, page }) => {
    await app.open(`#/c/${COMPANY}/q/career`);
    // Not even the event of this text reaches the app.
    await app.answer.field.evaluate((field: HTMLTextAreaElement, text) => { field.value = text; }, UNSAVED);
    await page.evaluate(() => dispatchEvent(new CustomEvent('musubime:panic', { detail: 'an accident' })));
    await expect(app.rescue.texts).toContainText(UNSAVED);
    expect(everythingIn(await readExport(await app.rescue.exportAll()))).toContain(UNSAVED);
    await expect.poll(async () => {
      const { local, rescue } = await readStores(page);
      const kept = [Object.entries(local).find(([key]) => key.startsWith('musubime/1/rescue/'))?.[1], Object.values(rescue)[0]];
      return kept.map((text) => String(text).includes(UNSAVED));
    }).toEqual([true, true]);
    await app.rescue.again.click();
    await app.runs();
    await app.open('#/settings');
    expect(everythingIn(await readExport(await app.settings.exportAll()))).toContain(UNSAVED);
  });

  test('even where nothing can be stored', async ({ app, page }) => {
    await block(page, 'both throw');
    await app.open();
    await app.welcome.enter({ name: 'ハルカ物流' });
    await app.welcome.make();
    await app.openAnswer('短所');
    await app.answer.add(UNSAVED);
    await page.evaluate(() => dispatchEvent(new CustomEvent('musubime:panic', { detail: 'an accident' })));
    await expect(app.rescue.status).toContainText('まだ保存できていない文があります。');
    await expect(app.rescue.texts).toContainText(UNSAVED);
    expect(everythingIn(await readExport(await app.rescue.exportAll()))).toContain(UNSAVED);
  });
});
