// 面接情報: the name, the job, the day, the time and the place; every field saves as it is typed.
import { expect, type Page } from '@playwright/test';

export class InterviewScreen {
  constructor(private readonly page: Page) {}

  get name() {
    return this.page.getByLabel('会社の名前');
  }

  get role() {
    return this.page.getByLabel('応募した職種');
  }

  get date() {
    return this.page.getByLabel('面接の日');
  }

  get time() {
    return this.page.getByLabel('時刻');
  }

  get place() {
    return this.page.getByLabel('場所');
  }

  get error() {
    return this.page.locator('.field__error');
  }

  get saving() {
    return this.page.locator('.page__end .save-status');
  }

  async isOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: '二次面接のこと' })).toBeVisible();
  }

  async isSaved(): Promise<void> {
    await expect(this.saving).toHaveText('保存ずみ');
  }
}
