// Links from anywhere, made by people who mean no good: they change nothing and stay words.
import { execFileSync } from 'node:child_process';
import { REPOSITORY } from './chromium';
import { COUNTS } from './counts';
import { expect, test } from './fixtures';
import { readStores } from './records';
import { SHARED, holdTheProgram } from './tour';
import { FriendScreen } from './screens/friend';

/** Lines of JSON that the program's own library writes: links with hostile words in every field, and payloads that nobody
 * should have made. */
function hostile(): { links: { link: string; words: string[] }[]; payloads: string[] } {
  const printed = execFileSync('cargo', ['run', '--locked', '--quiet', '--example', 'hostile'], {
    cwd: REPOSITORY, encoding: 'utf8', maxBuffer: 1 << 28,
  });
  return JSON.parse(printed) as ReturnType<typeof hostile>;
}

test.describe('links from anywhere', () => {
  test.setTimeout(600_000);
  const { links, payloads: all } = hostile();
  // Of each kind so many: the kinds follow one another.
  const payloads = all.filter((_, place) => place % Math.ceil(all.length / COUNTS.hostileLinks) === 0);

  test(`P12 ${payloads.length} hostile links change nothing and say why`, async ({ app, page }) => {
    await app.begin();
    await page.goto(`${app.url}#/r`);
    await expect(page.getByRole('heading', { name: 'リンクを貼ってひらく' })).toBeVisible();
    const before = await readStores(page);
    const seen = await page.evaluate(async (payloads) => {
      const headings: Record<string, number> = {};
      const turn = () => new Promise((resolve) => { setTimeout(resolve); });
      for (const payload of payloads) {
        const field = document.querySelector<HTMLTextAreaElement>('.paste textarea');
        const button = document.querySelector<HTMLButtonElement>('.paste button');
        if (!field || !button) throw new Error(`There is no way on after ${payload.slice(0, 80)}`);
        field.value = payload;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await turn();
        button.click();
        await turn();
        const heading = document.querySelector('h1')?.textContent ?? '';
        headings[heading] = (headings[heading] ?? 0) + 1;
      }
      return headings;
    }, payloads);
    const known = ['リンクが途中で切れています', '新しい版で作られたリンクです', 'リンクの中身が読みとれません', '別の種類のリンクです'];
    expect(Object.keys(seen).filter((heading) => !known.includes(heading))).toEqual([]);
    expect(Object.values(seen).reduce((sum, count) => sum + count)).toBe(payloads.length);
    for (const link of SHARED) {
      await page.goto('about:blank');
      await page.goto(`${app.url}${link}`);
      await app.runs();
      await expect(page.locator('main')).not.toBeEmpty();
    }
    expect(await readStores(page)).toEqual(before);
  });

  test('what a link brings is out of the address before the program is there', async ({ app, page }) => {
    const letThrough = await holdTheProgram(page);
    const payload = SHARED[0]?.slice('#/r/'.length) ?? '';
    for (const sign of ['#', '%23']) {
      await page.goto('about:blank');
      await page.goto(`${app.url}?openExternalBrowser=1${sign}/r/${payload}`, { waitUntil: 'commit' });
      await expect(page).toHaveURL(`${app.url}#/r`);
    }
    letThrough();
    await new FriendScreen(page).isOpen();
    // A link that is followed while the app is open, and the one before it.
    await page.evaluate((link) => { location.hash = link; }, SHARED.find((link) => link.startsWith('#/f')) ?? '');
    await expect(page.getByText('このブラウザには、まだノートがありません。')).toBeVisible();
    await expect(page).toHaveURL(`${app.url}#/f`);
    await page.goBack();
    await new FriendScreen(page).isOpen();
  });

  test('words that look like a page stay words', async ({ app, page }) => {
    let dialogs = 0;
    page.on('dialog', (dialog) => { dialogs += 1; void dialog.dismiss(); });
    await app.begin();
    let words = 0;
    for (const { link, words: inside } of links) {
      await page.goto('about:blank');
      await page.goto(`${app.url}${link}`);
      await app.runs();
      const shown = await page.evaluate(async (isPack) => {
        const texts: string[] = [];
        const turn = () => new Promise((resolve) => { setTimeout(resolve); });
        const take = () => texts.push(document.body.textContent ?? '');
        take();
        for (let step = 0; isPack && step < 200; step += 1) {
          document.querySelector<HTMLButtonElement>('.dock button')?.click();
          await turn();
          take();
          if (document.querySelector('.scale')) break;
        }
        for (let step = 0; isPack && step < 200; step += 1) {
          document.querySelector<HTMLButtonElement>('.dock button')?.click();
          await turn();
          take();
          if (document.querySelector('.asking')) break;
        }
        const strange = document.querySelectorAll('#app :is(script, img, iframe, object, embed, svg [onload], [onerror], [onclick], a[href^="javascript"])');
        return { text: texts.join('\n'), strange: strange.length };
      }, link.startsWith('#/r'));
      expect(shown.strange).toBe(0);
      const missing = inside.filter((one) => !shown.text.includes(one));
      expect(missing).toEqual([]);
      words += inside.length;
      if (link.startsWith('#/f') && words < 400) {
        await page.getByRole('button', { name: '読みこむ', exact: true }).click();
        await page.getByRole('link', { name: 'コメントを見る' }).click();
        await expect(page.locator('.voices__row').first()).toBeVisible();
        const home = await page.locator('main').textContent();
        expect(inside.filter((one) => !home?.includes(one))).toEqual([]);
        await expect(page.locator('main :is(script, img, iframe, object, embed, [onload], [onerror])')).toHaveCount(0);
      }
    }
    expect(words).toBeGreaterThanOrEqual(2_000);
    expect(dialogs).toBe(0);
  });
});
