// 回答: the questions, the search, and the user's own questions.
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
    return this.page.locator('main .question-list__row:visible');
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

  /** What is looked for. */
  get query() {
    return this.page.getByRole('searchbox');
  }

  async find(words: string): Promise<void> {
    await this.query.fill(words);
  }

  /** How many were found. */
  get found() {
    return this.page.getByRole('main').getByRole('status');
  }

  /** What was found. */
  get hits() {
    return this.page.locator('.hits__row');
  }

  hit(kind: string, title: string) {
    return this.hits.filter({ has: this.page.getByText(kind, { exact: true }) }).filter({ hasText: title });
  }

  /** Chooses one of the filters. */
  async narrow(filter: '見られる軸' | 'テーマ' | '聞く人', choice: string): Promise<void> {
    const select = this.page.getByLabel(filter);
    if (!(await select.isVisible())) await this.page.getByText('質問をしぼりこむ').click();
    await select.selectOption(choice);
  }

  get unanswered() {
    return this.page.getByLabel('まだ書いていない質問だけ');
  }

  /** Nothing is looked for any more. */
  async clear(): Promise<void> {
    await this.query.fill('');
    const all = this.page.getByRole('button', { name: 'すべて外す' });
    if (await all.isVisible()) await all.click();
  }

  list(name: 'よく聞かれる' | 'ほかの質問' | '自分の質問') {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** A theme of the further questions, which opens. */
  theme(name: string) {
    return this.page.locator('.theme', { has: this.page.getByText(name, { exact: true }) });
  }

  /** Adds a question of one's own. */
  async add(asked: string, { isFromFirstRound = false } = {}): Promise<void> {
    await this.page.getByLabel('足したい質問').fill(asked);
    if (isFromFirstRound) await this.page.getByLabel('一次面接で出た質問').check();
    await this.page.getByRole('button', { name: '質問を足す' }).click();
    await expect(this.row(asked)).toBeVisible();
  }
}
