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

  letters(size: '標準' | '大きめ' | '大きい' | '特大') {
    return this.page.getByRole('radiogroup', { name: '文字の大きさ' }).getByRole('radio', { name: size });
  }

  get states() {
    return this.page.locator('.state-list__row');
  }

  async openRow(name: '控えと引っ越し' | '保存の状態' | 'ホーム画面に置く' | '版とライセンス'): Promise<void> {
    await this.page.getByRole('link', { name }).click();
    await expect(this.page.locator('.bar__name')).toHaveText(name);
  }

  /** Opens 控えと引っ越し, exports everything, and comes back. */
  async exportAll(): Promise<Download> {
    await this.openRow('控えと引っ越し');
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'すべて書き出す' }).click();
    const file = await download;
    await expect(this.page.getByText(/^\d+件を書き出しました。/)).toBeVisible();
    await this.page.getByRole('link', { name: 'もどる' }).click();
    await this.isOpen();
    return file;
  }
}
