// 設定: the look and the data.
import { expect, type Download, type Page } from '@playwright/test';

export class SettingsScreen {
  constructor(private readonly page: Page) {}

  async isOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: '設定' })).toBeVisible();
  }

  look(choice: '端末に合わせる' | '明るい' | '暗い') {
    return this.page.getByRole('group', { name: '見た目' }).getByRole('button', { name: choice });
  }

  get states() {
    return this.page.locator('.state-list__row');
  }

  get result() {
    return this.page.locator('.card__words[role=status]');
  }

  /** すべて書き出す */
  async exportAll(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'すべて書き出す' }).click();
    return download;
  }
}
