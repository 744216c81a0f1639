// まなぶ: everything there is to read.
import { expect, type Page } from '@playwright/test';

export class LearnScreen {
  constructor(private readonly page: Page) {}

  get heading() {
    return this.page.locator('h1');
  }

  /** What this page has to say. */
  get content() {
    return this.page.getByRole('main');
  }

  /** A line of the overview that leads to a page; it begins with the title. */
  row(title: string) {
    return this.content.getByRole('link', { name: new RegExp(`^${title}`) });
  }

  /** Opens a page by its line in the overview. */
  async open(title: string): Promise<void> {
    await this.row(title).first().click();
    await expect(this.heading).not.toHaveText('二次面接は、ここがちがう');
    await expect(this.heading).toBeFocused();
  }

  /** By whom to ask. */
  filter(who: string) {
    return this.content.getByRole('button', { name: new RegExp(`^${who}`) });
  }

  async back(): Promise<void> {
    await this.page.getByRole('link', { name: 'もどる' }).click();
    await expect(this.heading).toHaveText('二次面接は、ここがちがう');
  }
}
