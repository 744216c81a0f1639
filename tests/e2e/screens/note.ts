// ノート: the chapters of one company, their cards, and the knot.
import { expect, type Locator, type Page } from '@playwright/test';

export type Chapter = 'ふり返り' | '人物像' | '強み×課題' | 'ビジョン' | 'わたし' | '面接情報';

export class NoteScreen {
  constructor(private readonly page: Page) {}

  get chapters() {
    return this.page.getByRole('navigation', { name: 'ノートの章' });
  }

  /** Opens a chapter by its tab. */
  async open(chapter: Chapter): Promise<void> {
    await this.chapters.getByRole('link', { name: chapter }).click();
    await expect(this.chapters.getByRole('link', { name: chapter })).toHaveAttribute('aria-current', 'page');
  }

  /** A part of the page, by its heading. */
  part(heading: string): Locator {
    return this.page.locator('main .section', { has: this.page.getByRole('heading', { name: heading, exact: true }) });
  }

  /** The cards of a list, by its heading. */
  cards(heading: string): Locator {
    return this.part(heading).locator('.card-list__card');
  }

  /** Adds a card to the list with this heading; its first field has the focus. */
  async add(heading: string, button: string): Promise<Locator> {
    const before = await this.cards(heading).count();
    await this.part(heading).getByRole('button', { name: button }).click();
    await expect(this.cards(heading)).toHaveCount(before + 1);
    const card = this.cards(heading).nth(before);
    await expect(card.locator('input, textarea').first()).toBeFocused();
    return card;
  }

  /** Opens a card that is closed. */
  async unfold(card: Locator): Promise<void> {
    await card.locator('summary').click();
    await expect(card.locator('input, textarea').first()).toBeVisible();
  }

  get knot() {
    return this.page.locator('.knot-picture');
  }

  get saying() {
    return this.page.getByRole('region', { name: '結び文' });
  }

  /** A stop of the road ahead. */
  stop(year: string): Locator {
    return this.page.locator('.timeline__card', { has: this.page.getByText(year, { exact: true }) });
  }

  /** 保存ずみ stands in this card: the promise that it stays. */
  async isSaved(card: Locator): Promise<void> {
    await expect(card.locator('.save-status')).toHaveText('保存ずみ');
  }
}
