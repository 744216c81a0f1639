// 面接までの予定: the days left, what falls on each, and the way into the calendar.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, type Page } from '@playwright/test';

export class PlanScreen {
  constructor(private readonly page: Page) {}

  /** The days, each with what it holds. */
  get days() {
    return this.page.locator('.days__day', { has: this.page.locator('.days__date') });
  }

  /** What found no room. */
  get rest() {
    return this.page.locator('.section', { has: this.page.getByRole('heading', { name: '入りきらなかったこと' }) }).locator('.days__row');
  }

  /** The stretches that have a day, in their order. */
  get phases() {
    return this.page.locator('.section__title', { hasText: /前/ });
  }

  async choose(what: '1日の時間' | '始める時刻', choice: string): Promise<void> {
    await this.page.getByRole('group', { name: what }).getByRole('button', { name: choice, exact: true }).click();
  }

  /** Saves the file for the calendar and reads it with a parser that has nothing to do with the app. */
  async calendar(): Promise<{ text: string; events: ICAL.Event[] }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'ファイルを保存' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('yotei.ics');
    const text = readFileSync(await download.path(), 'utf8');
    await expect(this.page.getByRole('status').filter({ hasText: '保存しました' })).toBeVisible();
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    return { text, events };
  }
}
