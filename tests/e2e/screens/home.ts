// ホーム: the days left, one next step, and the seven questions.
import { expect, type Page } from '@playwright/test';

export class HomeScreen {
  constructor(private readonly page: Page) {}

  get daysLeft() {
    return this.page.locator('.hero__days');
  }

  get facts() {
    return this.page.locator('.hero__facts');
  }

  get nextStep() {
    return this.page.getByRole('region', { name: '次の一歩' });
  }

  get count() {
    return this.page.locator('[data-part="questions"] .section__more');
  }

  /** 「5つの軸のうち nつが結べました」, which opens to the five axes. */
  get outlook() {
    return this.page.locator('.hero__foot');
  }

  /** The five steps with how far each has come. */
  get steps() {
    return this.page.locator('.step-list__state');
  }

  get axes() {
    return this.page.locator('.axis-list__row');
  }

  /** One axis, with its three dots and what they count. */
  axis(name: string) {
    return this.page.locator('.axis-list__axis', { has: this.page.getByText(name, { exact: true }) });
  }

  /** The dots of the axis that are lit: 書く, 整える, 話す. */
  async isLit(name: string, dots: readonly string[]): Promise<void> {
    await expect(this.axis(name).locator('.axis-list__dot[data-on="true"] b')).toHaveText([...dots]);
  }

  /** Opens what the days left are for. */
  async openPlan(): Promise<void> {
    await this.daysLeft.getByRole('link').click();
  }

  async isOpen(): Promise<void> {
    await expect(this.daysLeft).toBeVisible();
  }

  async putOff(): Promise<void> {
    await this.nextStep.getByRole('button', { name: 'あとで' }).click();
  }

  async takeNextStep(): Promise<void> {
    await this.nextStep.getByRole('link').click();
  }

  row(title: string) {
    return this.page.locator('main .question-list__row', { has: this.page.getByText(title, { exact: true }) });
  }

  async openQuestion(title: string): Promise<void> {
    await this.row(title).click();
  }

  async openInterview(): Promise<void> {
    await this.page.locator('.hero__change').click();
  }

  /** The id of the company, as the links of this screen carry it. */
  async companyId(): Promise<string> {
    const href = (await this.page.locator('.hero__change').getAttribute('href')) ?? '';
    const id = /^#\/c\/([^/]+)\//.exec(href)?.[1];
    if (!id) throw new Error(`${href} names no company.`);
    return id;
  }
}
