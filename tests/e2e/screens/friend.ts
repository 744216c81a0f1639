// 友だちの画面: what somebody else's link shows.
import { expect, type Locator, type Page } from '@playwright/test';

export class FriendScreen {
  constructor(private readonly page: Page) {}

  async isOpen(): Promise<void> {
    await expect(this.page.locator('.page[data-page="friend"]')).toBeVisible();
  }

  async mode(name: '聞く' | '評価する' | '読む'): Promise<void> {
    await this.page.getByRole('group', { name: '手伝い方' }).getByRole('button', { name }).click();
  }

  /** Chooses a level from 0 to 3 on each axis. */
  async rate(levels: readonly number[]): Promise<void> {
    for (const [place, level] of levels.entries()) {
      await this.page.locator('.scale__axis').nth(place).getByRole('radio').nth(level).check();
    }
  }

  sentence(words: string): Locator {
    return this.page.locator('.paper__sentence', { hasText: words });
  }

  async say(sentence: string, stamp: string, words: string): Promise<void> {
    await this.sentence(sentence).click();
    await this.page.getByRole('group', { name: 'どう聞こえましたか' }).getByRole('button', { name: stamp }).click();
    await this.page.getByLabel('この文に一言').fill(words);
    await this.sentence(sentence).click();
  }

  async next(): Promise<void> {
    await this.page.getByRole('navigation', { name: '進む' }).getByRole('button').click();
  }

  async call(name: string): Promise<void> {
    await this.page.getByLabel('お名前').fill(name);
  }

  async link(): Promise<string> {
    const text = this.page.locator('.send__link');
    await expect(text).toHaveText(/^http/);
    return (await text.textContent()) ?? '';
  }
}
