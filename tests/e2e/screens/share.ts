// 友だちに見てもらう: what goes into a link, how it leaves, and what came back.
import { expect, type Locator, type Page } from '@playwright/test';

export class ShareScreen {
  constructor(private readonly page: Page) {}

  async tick(...titles: string[]): Promise<void> {
    for (const title of titles) await this.page.getByRole('checkbox', { name: title }).first().check();
  }

  async untick(...titles: string[]): Promise<void> {
    for (const title of titles) await this.page.getByRole('checkbox', { name: title }).first().uncheck();
  }

  field(label: string): Locator {
    return this.page.getByLabel(label).first();
  }

  /** What the friend will see, read out of the link. */
  async preview(): Promise<string> {
    const summary = this.page.getByText('友だちに見える文を確かめる');
    const preview = this.page.locator('.fold', { has: summary });
    if ((await preview.getAttribute('open')) === null) await summary.click();
    return preview.locator('.preview').innerText();
  }

  /** The link, as the screen shows it. */
  async link(): Promise<string> {
    const text = this.page.locator('.send__link');
    await expect(text).toHaveText(/^http/);
    return (await text.textContent()) ?? '';
  }

  async seal(word: string): Promise<void> {
    await this.page.getByText('合言葉をかける', { exact: true }).click();
    await this.page.getByLabel('合言葉').fill(word);
    await this.page.getByRole('button', { name: 'この合言葉をかける' }).click();
    await expect(this.page.getByText('合言葉をかけました。')).toBeVisible();
  }

  async showCode(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'QRを出す' }).click();
    const code = this.page.locator('.qr__code');
    await expect(code).toBeVisible();
    return code;
  }

  /** Pastes a text from a friend and opens the link in it. */
  async paste(text: string): Promise<void> {
    const fold = this.page.locator('.fold', { has: this.page.getByText('返ってきたリンクを読みこむ') });
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
    await fold.getByLabel('届いたリンク').fill(text);
    await fold.getByRole('button', { name: 'ひらく' }).click();
  }

  async take(): Promise<void> {
    await this.page.getByRole('button', { name: '読みこむ', exact: true }).click();
    await expect(this.page.getByText('読みこみました')).toBeVisible();
  }

  get voices(): Locator {
    return this.page.locator('.voices__row');
  }
}
