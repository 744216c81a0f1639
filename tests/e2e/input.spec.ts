// Japanese input, as real input methods send it.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { InputMethod } from './ime';
import { MANNERS } from './manners';
import { answerKey, bodyOf, companyKey, readStores, textIn } from './records';

test.describe('P15 Japanese input never submits or doubles', () => {
  const BEFORE = 'はじめ。おわり。';

  const submits = (page: Page) => page.evaluate(() => (window as { submits?: number }).submits ?? 0);

  async function countSubmits(page: Page): Promise<void> {
    await page.addInitScript(() => {
      addEventListener('submit', () => {
        const counting = window as { submits?: number };
        counting.submits = (counting.submits ?? 0) + 1;
      }, { capture: true });
    });
  }

  test(`${MANNERS.length} manners in an answer`, async ({ app, page }) => {
    await countSubmits(page);
    const company = await app.begin();
    const submitted = await submits(page);
    const ime = await InputMethod.on(page);
    for (const { name, type } of MANNERS) {
      await app.open(`#/c/${company}/q/tansho`);
      await app.answer.write(BEFORE);
      await app.answer.isSaved();
      const expected = await type({ ime, page, field: app.answer.field, before: BEFORE });
      await expect(app.answer.field, name).toHaveValue(expected);
      await app.answer.isSaved();
      const { local, records } = await readStores(page);
      expect(textIn(local[answerKey(company, 'tansho')]), name).toBe(expected);
      expect(textIn(records[answerKey(company, 'tansho')]), name).toBe(expected);
    }
    expect(await submits(page)).toBe(submitted);
  });

  test(`${MANNERS.length} manners in the name of the first notebook`, async ({ app, page }) => {
    await countSubmits(page);
    await app.open();
    const ime = await InputMethod.on(page);
    let expected = '';
    for (const { name, type } of MANNERS) {
      await app.welcome.name.fill(BEFORE);
      expected = await type({ ime, page, field: app.welcome.name, before: BEFORE });
      await expect(app.welcome.name, name).toHaveValue(expected);
      expect(await submits(page), name).toBe(0);
    }
    expect((await readStores(page)).local).toEqual({});
    await page.keyboard.press('Enter');
    await app.home.isOpen();
    expect(await submits(page)).toBe(1);
    await expect(page.locator('.bar__name')).toHaveText(expected);
  });

  test(`${MANNERS.length} manners in a field of 面接情報`, async ({ app, page }) => {
    await countSubmits(page);
    const company = await app.begin();
    const submitted = await submits(page);
    const ime = await InputMethod.on(page);
    await app.home.openInterview();
    for (const { name, type } of MANNERS) {
      await app.interview.place.fill(BEFORE);
      const expected = await type({ ime, page, field: app.interview.place, before: BEFORE });
      await expect(app.interview.place, name).toHaveValue(expected);
      await app.interview.isSaved();
      const { records } = await readStores(page);
      expect(bodyOf<{ place: string }>(records[companyKey(company)])?.place, name).toBe(expected);
    }
    expect(await submits(page)).toBe(submitted);
  });
});
