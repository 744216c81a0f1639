// 練習: the sets, the stage, and the page after a take.
import { expect, type Page } from '@playwright/test';

export type Feeling = 'つまった' | 'あと少し' | '話せた' | '手応えあり';

export class PracticeScreen {
  constructor(private readonly page: Page) {}

  /** A set, by its name. */
  set(name: string) {
    return this.page.locator('.sets__row').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  get today() {
    return this.page.getByRole('region', { name: '今日の3問' });
  }

  /** The takes in the log. */
  get log() {
    return this.page.locator('.takes__row');
  }

  /** The log holds so many takes; it shows ten at a time. */
  async showsTakes(count: number): Promise<void> {
    for (let shown = 10; shown < count; shown += 10) {
      await expect(this.log).toHaveCount(shown);
      await this.page.getByRole('button', { name: '前の練習も見る' }).click();
    }
    await expect(this.log).toHaveCount(count);
  }

  async openOptions(): Promise<void> {
    await this.page.locator('.options__summary').click();
  }

  async choose(option: string, choice: string): Promise<void> {
    await this.page.getByRole('group', { name: option, exact: true }).getByRole('button', { name: choice, exact: true }).click();
  }

  // The stage.

  get stage() {
    return this.page.locator('.stage');
  }

  get question() {
    return this.page.locator('.stage__question');
  }

  /** 「深掘り 1 / 2」 */
  get chip() {
    return this.page.locator('.stage__chip');
  }

  /** What cannot be used, and what to do. */
  get notice() {
    return this.page.locator('.stage__notice');
  }

  get clock() {
    return this.page.getByRole('timer');
  }

  /** The large button. */
  get main() {
    return this.page.locator('.stage__main');
  }

  button(name: string) {
    return this.page.locator('.stage').getByRole('button', { name });
  }

  /** How many pieces of the recording are on the disk, as the screen says. */
  async kept(): Promise<number> {
    return Number(await this.page.locator('.ring__kept').getAttribute('data-kept'));
  }

  /** Speaks now, without waiting for the reading and the counting. */
  async speakAtOnce(): Promise<void> {
    await expect(this.main).toHaveText(/すぐ答える/);
    await this.main.click();
    await this.isSpeaking();
  }

  async isSpeaking(): Promise<void> {
    await expect(this.stage).toHaveAttribute('data-phase', '3');
  }

  /** Speaks so many seconds at least. */
  async speakFor(seconds: number): Promise<void> {
    await expect(this.clock).toHaveText(new RegExp(`^0:0[${seconds}-9]$`));
  }

  async finish(): Promise<void> {
    await this.main.click();
  }

  /** Leaves the stage in the middle; what was said stays. */
  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('dialog').getByRole('button', { name: 'やめる' }).click();
  }

  // The page after a take.

  get rating() {
    return this.page.getByRole('group', { name: '手応え' });
  }

  feeling(name: Feeling) {
    return this.rating.getByRole('button', { name });
  }

  get lengths() {
    return this.page.getByRole('region', { name: '話した長さ' }).locator('.lengths__row');
  }

  get parts() {
    return this.page.locator('.player__part');
  }

  get onward() {
    return this.page.getByRole('link', { name: 'つぎの質問へ' });
  }
}
