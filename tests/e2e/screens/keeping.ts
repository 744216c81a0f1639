// 控えと引っ越し and 保存の状態: what is taken along, brought back, found broken and deleted.
import { readFileSync } from 'node:fs';
import { expect, type Download, type Page } from '@playwright/test';

export class KeepingScreen {
  constructor(private readonly page: Page) {}

  /** What was said about the chosen file. */
  get said() {
    return this.page.locator('.card', { has: this.page.locator('input[type=file]') }).getByRole('status');
  }

  /** ファイルの中身: what a file would bring. */
  get preview() {
    return this.page.getByRole('region', { name: 'ファイルの中身' });
  }

  /** What the preview counts, a line each. */
  get tally() {
    return this.preview.locator('.tally__row');
  }

  /** The records that were written in two places. */
  get apart() {
    return this.preview.locator('.other-text-card');
  }

  /** 控えのおすすめ on ホーム. */
  get reminder() {
    return this.page.getByRole('complementary', { name: '控えのおすすめ' });
  }

  /** What could not be read, as it was found. */
  get unreadable() {
    return this.page.locator('.other-text-card');
  }

  /** The code on the screen. */
  get code() {
    return this.page.locator('.qr__code');
  }

  async export(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'すべて書き出す' }).click();
    const file = await download;
    await expect(this.page.getByText(/^\d+件を書き出しました。/)).toBeVisible();
    return file;
  }

  /** Chooses this text as the file to bring back. */
  async choose(text: string | Buffer): Promise<void> {
    const buffer = Buffer.isBuffer(text) ? text : Buffer.from(text);
    await this.page.locator('input[type=file]').setInputFiles({ name: 'musubime.json', mimeType: 'application/json', buffer });
  }

  async chooseDownload(download: Download): Promise<void> {
    await this.choose(readFileSync(await download.path()));
    await expect(this.preview).toBeVisible();
  }

  get take() {
    return this.preview.getByRole('button', { name: /件を取りこむ$/ });
  }

  async takeIn(): Promise<void> {
    await this.take.click();
    await expect(this.preview.getByText(/^\d+件を取りこみました。$/)).toBeVisible();
  }

  async takeBack(): Promise<void> {
    await this.preview.getByRole('button', { name: '取りこむ前に戻す' }).click();
    await expect(this.preview.getByText('取りこむ前に戻しました。')).toBeVisible();
  }

  async deleteAll(): Promise<void> {
    await this.page.getByRole('button', { name: 'すべて消す…' }).click();
    await this.page.getByRole('button', { name: 'この端末からすべて消す' }).click();
    await expect(this.page.getByText('すべて消しました')).toBeVisible();
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: '元に戻す' }).click();
  }
}
