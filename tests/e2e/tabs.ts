// Several tabs that write into the same notebook at the same time.
import { expect, type BrowserContext } from '@playwright/test';
import type { Chance } from './chance';
import { readStores, textIn } from './records';
import { App } from './screens/app';
import { SEVEN } from './screens/questions';

type Question = (typeof SEVEN)[number];

/** One tab, and what it last had on its screen of each answer after typing there. */
class Tab {
  readonly last = new Map<Question, string>();
  private open: Question | undefined;

  private constructor(
    private app: App,
    private readonly context: BrowserContext,
    private readonly company: string,
  ) {}

  static async in(context: BrowserContext, url: string, company: string): Promise<Tab> {
    const tab = new Tab(new App(await context.newPage(), url), context, company);
    await tab.app.open();
    return tab;
  }

  /** Adds a piece of text that nobody else writes. */
  async add(question: Question, piece: string): Promise<void> {
    const { page, answer } = this.app;
    if (this.open !== question) {
      await page.evaluate((hash) => { location.hash = hash; }, `#/c/${this.company}/q/${question.id}`);
      await expect(answer.number).toHaveText(`よく聞かれる質問 ${SEVEN.indexOf(question) + 1} / 7`);
      this.open = question;
    }
    await answer.field.evaluate((field: HTMLTextAreaElement) => {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    });
    await page.keyboard.insertText(piece);
    this.last.set(question, await answer.field.inputValue());
  }

  /** The cursor leaves the field. */
  async leave(): Promise<void> {
    if (this.open) await this.app.answer.field.blur();
  }

  async reload(): Promise<void> {
    await this.app.reload();
  }

  /** The tab is closed and another one opened. */
  async reopen(): Promise<void> {
    await this.app.page.close();
    this.app = new App(await this.context.newPage(), this.app.url);
    await this.app.open();
    this.open = undefined;
  }

  /** Everything this tab had to save is saved. */
  async comesToRest(): Promise<void> {
    await this.leave();
    await expect(this.app.answer.saving.filter({ hasText: /中$/ })).toHaveCount(0);
  }

  async close(): Promise<void> {
    await this.app.page.close();
  }
}

/** Writes at random in two to five tabs, and looks whether every text can still be found. */
export async function writeInTabs(app: App, company: string, chance: Chance, edits: number): Promise<void> {
  const context = app.page.context();
  const tabs = await Promise.all(
    Array.from({ length: chance.between(2, 5) }, () => Tab.in(context, app.url, company)),
  );
  const questions = SEVEN.slice(0, chance.between(1, 3));
  const pieces: string[] = [];
  const before: string[] = [];
  while (pieces.length < edits) {
    const writers = tabs.filter(() => chance.happens(0.5));
    await Promise.all(writers.map(async (tab) => {
      const piece = `［${pieces.length}］`;
      pieces.push(piece);
      await tab.add(chance.pick(questions), piece);
    }));
    const one = chance.pick(tabs);
    if (chance.happens(0.2)) await one.leave();
    if (chance.happens(0.05)) await one.reload();
    if (chance.happens(0.03)) {
      before.push(...one.last.values());
      one.last.clear();
      await one.reopen();
    }
  }
  for (const tab of tabs) await tab.comesToRest();

  const { local, records, history } = await readStores(app.page);
  // The keys of answers, of their conflicts and of their history all hold this.
  const isOurs = (key: string) => key.includes(`${company}.`);
  const kept = [local, records, history]
    .flatMap((store) => Object.entries(store))
    .filter(([key]) => isOurs(key))
    .map(([, stored]) => textIn(stored) ?? '');
  const isKept = (text: string) => kept.some((whole) => whole.includes(text));
  const lastTexts = [...before, ...tabs.flatMap((tab) => [...tab.last.values()])];
  expect(pieces.filter((piece) => !isKept(piece)), 'Pieces that can be found nowhere').toEqual([]);
  expect(lastTexts.filter((text) => !isKept(text)), 'Last texts that can be found nowhere').toEqual([]);
  for (const tab of tabs) await tab.close();
}
