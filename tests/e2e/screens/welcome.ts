// はじめに: the first screen, as static text and as part of the program.
import { expect, type Page } from '@playwright/test';

export class WelcomeScreen {
  constructor(private readonly page: Page) {}

  get name() {
    return this.page.getByLabel('会社の名前');
  }

  get date() {
    return this.page.getByLabel('二次面接の日');
  }

  get time() {
    return this.page.getByLabel('時刻');
  }

  get greeting() {
    return this.page.getByRole('heading', { name: '一次面接、おつかれさまでした。' });
  }

  get error() {
    return this.page.locator('.field__error');
  }

  get button() {
    return this.page.getByRole('button', { name: 'ノートをつくる' });
  }

  async isOpen(): Promise<void> {
    await expect(this.greeting).toBeVisible();
  }

  async enter({ name = '', date = '', time = '' }): Promise<void> {
    if (name) await this.name.fill(name);
    if (date) await this.date.fill(date);
    if (time) await this.time.fill(time);
  }

  async make(): Promise<void> {
    await this.button.click();
  }
}
