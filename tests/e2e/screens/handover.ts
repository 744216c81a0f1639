// 申し送りシート, 面接が終わったら and 再チャレンジ.
import type { Locator, Page } from '@playwright/test';

export class HandoverScreen {
  constructor(private readonly page: Page) {}

  /** A part of the memo, by its heading. */
  part(heading: string): Locator {
    return this.page.locator('.memo__part', { has: this.page.getByRole('heading', { name: heading, exact: true }) });
  }

  /** The lines of a part. */
  lines(heading: string): Locator {
    return this.part(heading).locator('.memo__line');
  }

  /** The questions that probably come. */
  get questions() {
    return this.page.locator('.predicted__row');
  }

  /** Those that this rule made. */
  byRule(rule: string): Locator {
    return this.page.locator(`.predicted__row[data-rule="${rule}"]`);
  }
}
