// 回答: the list of the seven questions.
import { expect, type Page } from '@playwright/test';

/** The seven in their order, as the list names them, with their stable ids. */
export const SEVEN = [
  { id: 'tenshokuriyuu', title: '転職理由' },
  { id: 'shiboudouki', title: '志望動機' },
  { id: 'jisseki', title: '実績' },
  { id: 'chousho', title: '長所' },
  { id: 'tansho', title: '短所' },
  { id: 'career', title: 'キャリア' },
  { id: 'gyakushitsumon', title: '逆質問' },
] as const;

export class QuestionsScreen {
  constructor(private readonly page: Page) {}

  get heading() {
    return this.page.getByRole('heading', { level: 1, name: '回答' });
  }

  get rows() {
    return this.page.locator('main .question-list__row');
  }

  row(title: string) {
    return this.rows.filter({ has: this.page.getByText(title, { exact: true }) });
  }

  async isOpen(): Promise<void> {
    await expect(this.heading).toBeVisible();
  }

  async openQuestion(title: string): Promise<void> {
    await this.row(title).click();
  }
}
