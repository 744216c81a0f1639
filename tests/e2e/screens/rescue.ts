// The page that takes the texts out of a broken app.
import { type Download, type Page } from '@playwright/test';

export class RescueScreen {
  constructor(private readonly page: Page) {}

  get title() {
    return this.page.locator('.rescue__title');
  }

  get status() {
    return this.page.locator('.rescue__status');
  }

  get texts() {
    return this.page.locator('.rescue__texts');
  }

  get again() {
    return this.page.getByRole('button', { name: 'もう一度ひらく' });
  }

  async exportAll(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: '書き出す', exact: true }).click();
    return download;
  }
}
