// One says it aloud: with a microphone, without one, and through a browser that dies meanwhile.
import type { Page } from '@playwright/test';
import { ARGUMENTS, KillableBrowser, MICROPHONE, executablePath, freshProfile } from './chromium';
import { COUNTS, patience } from './counts';
import { expect, test } from './fixtures';
import { App } from './screens/app';

test.use({ launchOptions: { executablePath: executablePath(), args: [...ARGUMENTS, ...MICROPHONE] } });

/** Every request that leaves the page from now on, but for the icon of the tab, which the browser looks for by itself. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => { if (!/^blob:|\/favicon\.svg$|\/icon-192\.png$/.test(request.url())) requests.push(`${request.method()} ${request.url()}`); });
  return requests;
}

/** The keys of the pieces in IndexedDB. */
const pieces = (page: Page) => page.evaluate(async () => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('musubime');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const keys = await new Promise<IDBValidKey[]>((resolve) => {
    const request = database.transaction('recordings').objectStore('recordings').getAllKeys();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return keys.map(String);
});

test('ten minutes: three questions with follow-ups, recorded, heard again and rated, and nothing is sent', async ({ app, page }) => {
  const company = await app.begin();
  await app.openAnswer('転職理由');
  await app.answer.write('転職の理由は、教える仕事に移りたいからです。今の会社では、チームで売上を伸ばしてきました。いろいろな方に支えられました。');
  await app.answer.isSaved();
  await app.open(`#/c/${company}/practice`);
  const requests = requestsOf(page);
  const { practice } = app;
  await practice.set('10分').getByRole('link').click();
  await practice.main.click();
  for (let place = 1; place <= 3; place += 1) {
    await practice.speakAtOnce();
    if (place === 2) {
      await expect.poll(() => practice.kept(), { timeout: 15_000 }).toBeGreaterThan(1);
      await practice.button('止める').click();
      await expect(practice.button('つづける')).toBeVisible();
      await practice.button('つづける').click();
      await practice.isSpeaking();
    } else {
      await practice.speakFor(1);
    }
    await practice.finish();
    for (const number of [1, 2]) {
      await expect(practice.chip).toHaveText(`深掘り ${number} / 2`);
      await practice.speakAtOnce();
      await practice.speakFor(1);
      await practice.finish();
    }
    await expect(app.heading).toHaveText('いまの答え、手応えは？');
    await expect(practice.lengths).toHaveCount(3);
    if (place === 2) {
      await expect(practice.lengths.first()).toContainText('いちばん長い間');
      const first = practice.parts.first();
      await first.getByRole('button', { name: '録音を聞く' }).click();
      await expect.poll(() => first.locator('video').evaluate((audio: HTMLVideoElement) => audio.currentTime)).toBeGreaterThan(0.3);
      await first.getByRole('button', { name: 'ここに印' }).click();
      await expect(first.getByRole('button', { name: /印の所から聞く/ })).toBeVisible();
    }
    await practice.feeling('話せた').click();
    await expect(practice.feeling('話せた')).toHaveAttribute('aria-pressed', 'true');
    await expect(practice.feeling('話せた')).toContainText('3日後に出します');
    if (place < 3) await practice.onward.click();
  }
  await page.getByRole('link', { name: '練習へもどる' }).click();
  await expect(practice.log).toHaveCount(3);
  await expect(practice.log.first()).toContainText('3日後に出します');
  expect(requests, 'Nothing is sent.').toEqual([]);

  // What was rated is counted at home, and stays after a reload.
  await app.reload();
  await expect(practice.log).toHaveCount(3);
  expect((await pieces(page)).length).toBeGreaterThan(0);

  // Recordings alone are taken away; what was felt stays.
  await app.open('#/settings/storage');
  await page.getByRole('button', { name: '録音だけ消す…' }).click();
  await page.getByRole('button', { name: '録音をすべて消す' }).click();
  await expect.poll(() => pieces(page)).toEqual([]);
  await app.open(`#/c/${company}/practice`);
  await practice.log.first().click();
  await expect(practice.parts.first()).toContainText('この端末にありません');
  await expect(practice.feeling('話せた')).toHaveAttribute('aria-pressed', 'true');
});

const REFUSALS = [
  ['denied', 'NotAllowedError', 'マイクが許可されていません'],
  ['missing', 'NotFoundError', 'マイクが見つかりません'],
] as const;

for (const [name, error, words] of REFUSALS) {
  test(`microphone ${name}: the rehearsal goes on with the timer and says why`, async ({ app, page }) => {
    await page.addInitScript((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
    }, error);
    const company = await app.begin();
    const { practice } = app;
    await app.open(`#/c/${company}/practice/run?set=one-tansho`);
    await practice.main.click();
    await practice.speakAtOnce();
    await expect(practice.notice).toContainText(words);
    await expect(practice.notice).toContainText('時間だけはかります');
    await practice.speakFor(2);
    await practice.finish();
    for (const _ of [1, 2]) {
      await practice.speakAtOnce();
      await practice.finish();
    }
    await expect(practice.parts.first()).toContainText('録音なしで話しました');
    await expect(practice.lengths.first()).toContainText('はかれませんでした');
    await practice.feeling('つまった').click();
    await expect(practice.feeling('つまった')).toContainText('このあと、もう一度');
    expect(await pieces(page)).toEqual([]);
  });
}

test('one’s own expression is recorded, and without a camera the sound alone', async ({ app, page }) => {
  const company = await app.begin();
  const { practice } = app;
  await app.open(`#/c/${company}/practice`);
  await practice.openOptions();
  await practice.choose('録音', '映像');
  await expect(page.locator('.options__summary')).toContainText('録画あり');
  const speak = async () => {
    await app.open(`#/c/${company}/practice/run?set=one-tansho`);
    await practice.main.click();
    await practice.speakAtOnce();
    await expect.poll(() => practice.kept(), { timeout: 30_000 }).toBeGreaterThan(1);
  };
  const film = practice.parts.first().locator('video');
  await speak();
  await practice.finish();
  await practice.leave();
  await practice.log.first().click();
  await expect(film).toBeVisible();
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBeGreaterThan(0);
  await practice.parts.first().getByRole('button', { name: '録音を聞く' }).click();
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0.3);

  await page.addInitScript(() => {
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = (wanted) => (
      wanted?.video ? Promise.reject(new DOMException('', 'NotFoundError')) : open(wanted));
  });
  await page.reload();
  await speak();
  await expect(practice.notice).toContainText('音声だけを録音します');
  await practice.finish();
  await practice.leave();
  await practice.log.first().click();
  await practice.parts.first().getByRole('button', { name: '録音を聞く' }).click();
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0.2);
  await expect(film).toBeHidden();
});

test('one’s own pace is measured once, and lengths are counted by it', async ({ app, page }) => {
  const at = (seconds: number) => page.clock.setFixedTime(Date.UTC(2026, 10, 23, 3, 0, seconds));
  await at(0);
  const company = await app.begin();
  await app.open(`#/c/${company}/q/tansho`);
  await app.answer.write('あ'.repeat(180));
  await expect(app.answer.length).toHaveText('180字・約36秒');
  await app.answer.isSaved();
  await app.open(`#/c/${company}/practice`);
  await app.practice.openOptions();
  await page.getByRole('button', { name: '300字を読んではかる' }).click();
  await at(50);
  await page.getByRole('button', { name: '読み終えた' }).click();
  await expect(page.getByText('あなたの速さは、1分に360字です。')).toBeVisible();
  await app.open(`#/c/${company}/q/tansho`);
  await expect(app.answer.length).toHaveText('180字・約30秒');
  await expect(app.answer.row('長さ')).toContainText('約30秒');
});

test('no recorder and no device for it at all: each says why', async ({ app, page, context, url }) => {
  const company = await app.begin();
  const without = async (what: string, words: string) => {
    const other = new App(await context.newPage(), url);
    await other.page.addInitScript((what) => {
      if (what === 'MediaRecorder') Reflect.deleteProperty(window, 'MediaRecorder');
      else Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
    }, what);
    await other.open(`#/c/${company}/practice/run?set=one-tansho`);
    await other.practice.main.click();
    await other.practice.speakAtOnce();
    await expect(other.practice.notice).toContainText(words);
    await other.page.close();
  };
  await without('MediaRecorder', '録音に対応していません');
  await without('mediaDevices', 'この開き方では、マイクを使えません');
  await page.close();
});

test('the stage is led by the keyboard, and Escape asks before it leaves', async ({ app, page }) => {
  const company = await app.begin();
  const { practice } = app;
  await app.open(`#/c/${company}/practice/run?set=one-tansho`);
  await expect(app.menu).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(practice.main).toHaveText(/すぐ答える/);
  await page.keyboard.press('Space');
  await practice.isSpeaking();
  await practice.speakFor(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: '練習をやめますか' })).toBeVisible();
  await page.getByRole('button', { name: 'つづける' }).last().click();
  await practice.isSpeaking();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'やめる' }).click();
  await expect(practice.log).toHaveCount(1);
});

test('nobody is recorded behind the question whether to leave', async ({ app, page }) => {
  const company = await app.begin();
  const { practice } = app;
  await page.clock.install();
  await app.open(`#/c/${company}/practice/run?set=one-tansho`);
  await page.keyboard.press('Enter');
  await expect(practice.main).toHaveText(/すぐ答える/);
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: '練習をやめますか' });
  await expect(question.getByRole('button', { name: 'つづける' })).toBeFocused();
  await page.clock.runFor(60_000);
  await expect(practice.stage).toHaveAttribute('data-phase', '1');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await page.clock.runFor(60_000);
  await practice.isSpeaking();
});

test(`P19 a recording stays, up to the last piece: ${COUNTS.recordingKills} kills`, async ({ url }) => {
  test.setTimeout(patience(COUNTS.recordingKills, 60_000));
  const profile = freshProfile();
  try {
    let company = '';
    let before = 0;
    for (let kill = 0; kill <= COUNTS.recordingKills; kill += 1) {
      const browser = await KillableBrowser.start(profile.path, MICROPHONE);
      try {
        const app = new App(await browser.phonePage(), url);
        if (company) {
          await app.open(`#/c/${company}/practice`);
          await app.practice.showsTakes(kill);
          const left = await pieces(app.page);
          expect(left.length, 'pieces that were promised are there').toBeGreaterThanOrEqual(before);
          before = left.length;
          await app.practice.log.first().click();
          const part = app.practice.parts.first();
          await expect(part.getByRole('button', { name: '録音を聞く' })).toBeEnabled();
          await part.getByRole('button', { name: '録音を聞く' }).click();
          await expect.poll(() => part.locator('video').evaluate((audio: HTMLVideoElement) => audio.currentTime)).toBeGreaterThan(0.2);
        } else {
          company = await app.begin();
          await app.home.openInterview();
          await app.interview.role.fill('法人営業');
          await app.interview.isSaved();
        }
        if (kill === COUNTS.recordingKills) return;
        await app.open(`#/c/${company}/practice/run?set=one-tansho`);
        await app.practice.main.click();
        await app.practice.speakAtOnce();
        const wanted = 1 + (kill % 4);
        await expect.poll(() => app.practice.kept(), { timeout: 30_000 }).toBeGreaterThanOrEqual(wanted);
        before += await app.practice.kept();
        expect(browser.mishaps).toEqual([]);
      } finally {
        await browser.kill();
      }
    }
  } finally {
    profile.remove();
  }
});
