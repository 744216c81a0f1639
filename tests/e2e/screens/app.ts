// The app as a person has it before them. Each screen is a class of its own; this one opens them.
import { expect, type Page } from '@playwright/test';
import { AnswerScreen } from './answer';
import { DayScreen } from './day';
import { HomeScreen } from './home';
import { InterviewScreen } from './interview';
import { LearnScreen } from './learn';
import { NoteScreen, type Chapter } from './note';
import { PracticeScreen } from './practice';
import { QuestionsScreen } from './questions';
import { RescueScreen } from './rescue';
import { SettingsScreen } from './settings';
import { WelcomeScreen } from './welcome';

export class App {
  readonly welcome: WelcomeScreen;
  readonly home: HomeScreen;
  readonly questions: QuestionsScreen;
  readonly answer: AnswerScreen;
  readonly day: DayScreen;
  readonly interview: InterviewScreen;
  readonly learn: LearnScreen;
  readonly note: NoteScreen;
  readonly practice: PracticeScreen;
  readonly settings: SettingsScreen;
  readonly rescue: RescueScreen;

  constructor(
    readonly page: Page,
    readonly url: string,
  ) {
    this.welcome = new WelcomeScreen(page);
    this.home = new HomeScreen(page);
    this.questions = new QuestionsScreen(page);
    this.answer = new AnswerScreen(page);
    this.day = new DayScreen(page);
    this.interview = new InterviewScreen(page);
    this.learn = new LearnScreen(page);
    this.note = new NoteScreen(page);
    this.practice = new PracticeScreen(page);
    this.settings = new SettingsScreen(page);
    this.rescue = new RescueScreen(page);
  }

  /** Opens the app at this route and waits until the program runs. */
  async open(route = ''): Promise<void> {
    await this.page.goto(this.url + route);
    await this.runs();
  }

  /** A start after every window was closed. Going from the app to itself keeps a window open, and with it the version. */
  async openCold(route = ''): Promise<void> {
    await this.page.goto('about:blank');
    await this.open(route);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.runs();
  }

  /** The program has taken the place of the static page. */
  async runs(): Promise<void> {
    await expect(this.page.locator('#app > .frame')).toBeVisible();
  }

  /** Waits until everything is kept for use without a network. */
  async keptForOffline(): Promise<void> {
    await this.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  }

  /** The first visit of a person: a name, and a notebook stands. Gives the company's id. */
  async begin(name = 'ハルカ物流システムズ'): Promise<string> {
    await this.open();
    await this.welcome.enter({ name });
    await this.welcome.make();
    await this.home.isOpen();
    return this.home.companyId();
  }

  /** Goes through ホーム and the list to the field of this question. */
  async openAnswer(title: string): Promise<void> {
    await this.home.openQuestion(title);
    await this.answer.isOpen();
  }

  /** The lines of warning above the screen. */
  get banner() {
    return this.page.locator('.banner');
  }

  /** The main menu. */
  get menu() {
    return this.page.getByRole('navigation', { name: '主なメニュー' });
  }

  /** A tap on a place of the main menu. */
  async goTo(place: 'ホーム' | 'ノート' | '回答' | '練習' | 'まなぶ'): Promise<void> {
    // While one writes, a phone shows no menu.
    await this.page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
    await this.menu.getByRole('link', { name: place }).click();
  }

  /** Opens a chapter of ノート. */
  async goToNote(chapter: Chapter): Promise<void> {
    await this.goTo('ノート');
    await this.note.open(chapter);
  }

  get heading() {
    return this.page.locator('h1');
  }
}
