// 回答: the list of the seven questions.
import { expect, type Page } from '@playwright/test';

/** The seven in their order, as the list names them and as they are asked, with their stable ids. */
export const SEVEN = [
  { id: 'tenshokuriyuu', title: '転職理由', asked: '転職を考えられた理由を、聞かせてください' },
  { id: 'shiboudouki', title: '志望動機', asked: 'なぜ、当社を志望されるのですか' },
  { id: 'jisseki', title: '活かせる実績', asked: '当社で活かせる実績やスキルを、教えてください' },
  { id: 'chousho', title: '長所', asked: 'ご自身の長所は、どんなところですか' },
  { id: 'tansho', title: '短所', asked: 'では、短所はどんなところですか' },
  { id: 'career', title: '入社後のこと', asked: '入社したあと、どのように歩んでいきたいですか' },
  { id: 'gyakushitsumon', title: '逆質問', asked: '最後に、何か質問はありますか' },
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
