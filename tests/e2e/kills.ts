// A person who types and a browser that dies meanwhile, with a witness of what stood on the screen until then.
import { setTimeout as moment } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import type { Chance } from './chance';
import { KillableBrowser, freshProfile } from './chromium';
import { InputMethod, growth, type Clause } from './ime';
import { MORE, WHY_THIS_COMPANY } from './phrases';
import { App } from './screens/app';
import { SEVEN } from './screens/questions';

/** What was seen of one field until the browser died. */
interface Account {
  route: string;
  /** Every text the field was meant to hold, in order; the last ones may not have been reached. */
  meant: string[];
  /** Every text the field did hold, with the moment of the input by the page's own clock. */
  inputs: { at: number; text: string }[];
  /** Every text that stood there together with 保存ずみ. */
  promised: string[];
  killedAt: number;
}

type Seen = Pick<Account, 'inputs' | 'promised'>;
type Verdict = (account: Account, left: string) => void;

/** 保存ずみ is never lost: what is left is the text that was promised last, or a later one. */
export const keepsThePromise: Verdict = ({ meant, promised }, left) => {
  const last = promised.at(-1) ?? meant[0] ?? '';
  expect(meant, 'What is left was never typed.').toContain(left);
  expect(meant.lastIndexOf(left), `保存ずみ: ${last}\nleft: ${left}`).toBeGreaterThanOrEqual(meant.indexOf(last));
};

/** At most what was typed in the last second is missing. */
export const losesASecondAtMost: Verdict = ({ meant, inputs, killedAt }, left) => {
  const old = inputs.findLast(({ at }) => at <= killedAt - 1_000)?.text ?? meant[0] ?? '';
  expect(meant, 'What is left was never typed.').toContain(left);
  expect(meant.lastIndexOf(left), `A second before: ${old}\nleft: ${left}`).toBeGreaterThanOrEqual(meant.indexOf(old));
};

/** Types and kills, over and over, on one profile; after each start the verdict is spoken on what is left. */
export async function killAgainAndAgain(
  url: string,
  chance: Chance,
  times: number,
  type: (writer: Writer) => Promise<void>,
  verdict: Verdict,
): Promise<void> {
  const profile = freshProfile();
  const shouldStand = new Map<string, string>();
  let company = '';
  let account: Account | undefined;
  try {
    for (let kill = 0; kill <= times; kill += 1) {
      const browser = await KillableBrowser.start(profile.path);
      try {
        const page = await browser.phonePage();
        const app = new App(page, url);
        const seen = await witness(page);
        if (!company) company = await begin(app);
        if (account) {
          await app.open(account.route);
          await app.answer.isOpen();
          const left = await app.answer.field.inputValue();
          verdict(account, left);
          shouldStand.set(account.route, left);
        }
        if (kill === times) {
          for (const [route, text] of shouldStand) {
            await app.open(route);
            await expect(app.answer.field).toHaveValue(text);
          }
          return;
        }
        const question = SEVEN[kill % SEVEN.length]?.id ?? SEVEN[0].id;
        account = await typeUntilKilled(browser, app, seen, `#/c/${company}/q/${question}`, chance, type);
      } finally {
        await browser.kill();
      }
    }
  } finally {
    profile.remove();
  }
}

// The company itself has to be safe before the first kill, which is about answers.
async function begin(app: App): Promise<string> {
  const company = await app.begin();
  await app.home.openInterview();
  await app.interview.role.fill('法人営業');
  await app.interview.isSaved();
  return company;
}

async function typeUntilKilled(
  browser: KillableBrowser,
  app: App,
  { inputs, promised }: Seen,
  route: string,
  chance: Chance,
  type: (writer: Writer) => Promise<void>,
): Promise<Account> {
  await app.open(route);
  await app.answer.isOpen();
  await app.answer.field.press('ControlOrMeta+End');
  const writer = new Writer(app, await InputMethod.on(app.page), chance, await app.answer.field.inputValue());
  // The page goes down under the fingers: whatever was being typed then fails, and nobody hears of it.
  const typing = (async () => { for (;;) await type(writer); })().catch((error: unknown) => error);
  // On a busy machine the first letter takes its time; from then on the moment is chance itself.
  await expect.poll(() => inputs.length, { message: 'The witness saw the typing.' }).toBeGreaterThan(0);
  await moment(chance.between(0, 3_000));
  const killedAt = Date.now();
  await browser.kill();
  await typing;
  expect(browser.mishaps).toEqual([]);
  return { route, meant: writer.meant, inputs, promised, killedAt };
}

/** Sends over every input and every 保存ずみ of the page at the moment it happens. */
async function witness(page: Page): Promise<Seen> {
  const inputs: Account['inputs'] = [];
  const promised: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.bindingCalled', ({ payload }) => {
    const { at, text } = JSON.parse(payload) as { at?: number; text: string };
    if (at === undefined) promised.push(text);
    else inputs.push({ at, text });
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellTheTest' });
  await page.addInitScript(() => {
    const { tellTheTest } = window as unknown as { tellTheTest: (payload: string) => void };
    addEventListener('input', ({ target }) => {
      const at = performance.timeOrigin + performance.now();
      if (target instanceof HTMLTextAreaElement) tellTheTest(JSON.stringify({ at, text: target.value }));
    }, { capture: true });
    const look = () => {
      const isSaved = document.querySelector('.editor .save-status')?.getAttribute('data-state') === 'saved';
      const text = document.querySelector('textarea')?.value;
      if (isSaved) tellTheTest(JSON.stringify({ text }));
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributeFilter: ['data-state'] });
  });
  return { inputs, promised };
}

/** Types at the end of the field and remembers every text it is meant to hold on the way. */
export class Writer {
  readonly meant: string[];

  constructor(
    private readonly app: App,
    private readonly ime: InputMethod,
    private readonly chance: Chance,
    text: string,
  ) {
    this.meant = [text];
  }

  private get text(): string {
    return this.meant.at(-1) ?? '';
  }

  /** A clause through the input method. */
  async clause(): Promise<void> {
    const clause: Clause = this.chance.pick(this.chance.happens(0.5) ? MORE : WHY_THIS_COMPANY);
    const before = this.text;
    this.meant.push(...growth(clause[0]).map((shown) => before + shown), before + clause[1]);
    await this.ime.type(clause);
  }

  /** A plain key. */
  async key(): Promise<void> {
    const key = this.chance.pick(['1', '2', '3', 'a', 'B', 'Enter']);
    this.meant.push(this.text + (key === 'Enter' ? '\n' : key));
    await this.app.page.keyboard.press(key);
  }

  /** The last character goes. */
  async backspace(): Promise<void> {
    if (!this.text) return;
    this.meant.push(this.text.slice(0, -1));
    await this.app.page.keyboard.press('Backspace');
  }

  /** A rest, until 保存ずみ stands there. */
  async rest(): Promise<void> {
    if (this.meant.length > 1) await this.app.answer.isSaved();
  }
}
