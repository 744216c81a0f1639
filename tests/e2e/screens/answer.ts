// 回答を書く: one question, the field, its state of saving, and what helps to write.
import { expect, type Page } from '@playwright/test';

export type Panel = '書く' | 'ねらい' | '回答例' | '深掘り' | '階段' | '質問';

export class AnswerScreen {
  constructor(private readonly page: Page) {}

  get field() {
    return this.page.locator('textarea.editor__text');
  }

  /** 入力中, 保存中, 保存ずみ, … */
  get saving() {
    return this.page.locator('.editor .save-status');
  }

  /** 「120字・約24秒」 */
  get length() {
    return this.page.locator('.gauge__words');
  }

  get question() {
    return this.page.locator('h1.question-head__asked');
  }

  get number() {
    return this.page.locator('.question-head__number');
  }

  get notes() {
    return this.page.getByRole('region', { name: '書くための材料' });
  }

  /** The words under the field, of which only the marks are seen. */
  get mirror() {
    return this.page.locator('.editor__mirror');
  }

  /** The marked words. */
  marks(tint: 'good' | 'fact' | 'company' | 'look') {
    // What the cursor stands in is marked more strongly.
    const also = tint === 'look' ? ', .editor__mark[data-tint=current]' : '';
    return this.page.locator(`.editor__mark[data-tint=${tint}]${also}`);
  }

  /** The rows of 点検. */
  get rows() {
    return this.page.locator('.check-list__row');
  }

  /** 「あと2つ」 */
  get count() {
    return this.page.locator('.check-list__count');
  }

  /** A row of 点検, by its name. */
  row(title: string) {
    return this.rows.filter({ has: this.page.getByText(title, { exact: true }) });
  }

  /** Opens a row that is closed. */
  async openRow(title: string): Promise<void> {
    await this.row(title).locator('summary').first().click();
  }

  get shape() {
    return this.page.getByRole('button', { name: '型だけ使う' });
  }

  get undo() {
    return this.page.getByRole('button', { name: '元に戻す' });
  }

  get redo() {
    return this.page.getByRole('button', { name: 'やり直す' });
  }

  /** The warning that the text could not be kept. */
  get unsaved() {
    return this.page.locator('.answer__write > .tip[role=alert]');
  }

  /** 別の画面でも、この答えを書いていました */
  get conflict() {
    return this.page.locator('.answer__write > .card[data-kind=warn]');
  }

  /** The bar and the dock with the ways to other questions. */
  get dock() {
    return this.page.getByRole('navigation', { name: '質問の移動' });
  }

  async isOpen(): Promise<void> {
    await expect(this.field).toBeVisible();
  }

  /** The buttons that choose what is seen; a wide screen shows the field beside everything else and has none for it. */
  choice(panel: Panel) {
    return this.page.getByRole('group', { name: '見るもの' }).getByRole('button', { name: panel, exact: true });
  }

  async look(panel: Panel): Promise<void> {
    const choice = this.choice(panel);
    if (panel !== '書く' || (await choice.isVisible())) await choice.click();
  }

  /** Writes at the end of what is there, as pasted or dictated text comes: at once. */
  async add(text: string): Promise<void> {
    await this.field.press('ControlOrMeta+End');
    await this.page.keyboard.insertText(text);
  }

  /** Replaces everything. */
  async write(text: string): Promise<void> {
    await this.field.fill(text);
  }

  /** 保存ずみ stands there: the promise that this text stays. */
  async isSaved(): Promise<void> {
    await expect(this.saving).toHaveText('保存ずみ');
  }

  /** Opens 前に書いた文. */
  async openEarlier(): Promise<void> {
    await this.page.getByText('前に書いた文').click();
  }

  get earlier() {
    return this.page.locator('.versions .other-text-card');
  }

  /** To the list of questions: by the dock of a phone, by the menu of anything wider. */
  async goToList(): Promise<void> {
    // While one writes, a phone shows neither.
    await this.field.blur();
    const list = this.dock.getByRole('link', { name: '一覧へ' });
    await ((await list.isVisible()) ? list : this.page.getByRole('link', { name: '回答', exact: true })).click();
  }

  async back(): Promise<void> {
    await this.page.getByRole('link', { name: 'もどる' }).click();
  }
}
