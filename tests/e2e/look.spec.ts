// How it looks and feels: on every width, in both themes, with the keyboard alone, and while one writes on a phone.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { APP, answerKey, companyKey, envelope, openBackRoom, plant } from './records';
import { fitsTheScreen, holdTheProgram, routesOf } from './tour';

const COMPANY = 'look00000000';
const LONG_NAME = '株式会社ながいなまえのほんしゃはとおくのまちにありますホールディングスグループ本部第二営業';
const LONG_ANSWER = '私は今の会社で五年間、倉庫の管理システムを提案してきました。https://example.com/averylongaddresswithoutanybreak\n'.repeat(45);

/** One card of each list, and one knot, whose texts could burst it. */
const CARDS: [string, Record<string, string>][] = [
  [`${COMPANY}.exchange.a`, { asked: LONG_ANSWER, said: `${LONG_ANSWER}40社を3年`, pins: '40社' }],
  [`${COMPANY}.quote.a`, { words: LONG_ANSWER, common: LONG_ANSWER }],
  [`${COMPANY}.problem.a`, { words: LONG_ANSWER, growth: LONG_NAME }],
  [`${COMPANY}.bridge.a`, { strength: 'a', problem: 'a', sentence: LONG_ANSWER }],
  [`${COMPANY}.bridge.b`, { strength: 'a' }],
  [`${COMPANY}.vision.only`, { 'mine-1': LONG_ANSWER, 'theirs-1': LONG_NAME }],
  ['me.strength.a', { name: LONG_NAME, ground: LONG_ANSWER }],
];

/** A notebook with everything in it that could burst a screen. */
async function openFullNotebook(page: Page, url: string): Promise<void> {
  const stored = {
    [companyKey(COMPANY)]: envelope({
      name: LONG_NAME,
      role: '法人営業とカスタマーサクセスと新規事業の立ち上げとそのほかの多くの仕事',
      date: '2026-12-01',
      time: '14:00',
      place: 'https://example.com/meeting/averylongaddresswithoutanybreakatall?room=0123456789',
    }),
    [answerKey(COMPANY, 'shiboudouki')]: envelope({ text: LONG_ANSWER }),
    [answerKey(COMPANY, 'tansho')]: envelope({ text: 'あ'.repeat(20) }),
    ...Object.fromEntries(CARDS.map(([id, fields]) => [`${APP}card/${id}`, envelope({ place: 0, fields })])),
  };
  await openBackRoom(page, url);
  await plant(page, { local: stored, records: stored });
}

for (const width of [320, 375, 768, 1024, 1280]) {
  test(`nothing has to be scrolled sideways at ${width} px`, async ({ app, page, url }) => {
    expect([...LONG_NAME].length).toBeGreaterThan(39);
    expect(LONG_ANSWER.length).toBeGreaterThan(3_000);
    await page.setViewportSize({ width, height: 800 });
    await app.open();
    await fitsTheScreen(page);
    await openFullNotebook(page, url);
    for (const route of routesOf(COMPANY)) {
      await app.open(route);
      await expect(app.heading).toBeVisible();
      await fitsTheScreen(page);
    }
    await app.open(`#/c/${COMPANY}/q/shiboudouki`);
    for (const panel of ['ねらい', '回答例', '深掘り'] as const) {
      await app.answer.look(panel);
      await fitsTheScreen(page);
    }
    await app.open('#/');
    await app.home.outlook.click();
    await fitsTheScreen(page);
  });
}

test.describe('the theme', () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const LIGHT = 'rgb(246, 243, 236)';
  const DARK = 'rgb(16, 23, 29)';

  test('follows the device until one is chosen', async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await app.begin();
    await expect.poll(() => ground(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => ground(page)).toBe(LIGHT);
    await app.open('#/settings');
    await expect(app.settings.look('端末に合わせる')).toHaveAttribute('aria-pressed', 'true');
  });

  for (const [choice, device, colour] of [['暗い', 'light', DARK], ['明るい', 'dark', LIGHT]] as const) {
    test(`${choice} is kept and there before the first paint`, async ({ app, page }) => {
      await page.emulateMedia({ colorScheme: device });
      await app.begin();
      await app.open('#/settings');
      await app.settings.look(choice).click();
      await expect(app.settings.look(choice)).toHaveAttribute('aria-pressed', 'true');
      await expect.poll(() => ground(page)).toBe(colour);

      // While the program is on its way, the page stands in the chosen theme already.
      await holdTheProgram(page);
      await page.reload({ waitUntil: 'domcontentloaded' });
      expect(await ground(page)).toBe(colour);
      const bars = await page.locator('meta[name=theme-color]').evaluateAll((all: HTMLMetaElement[]) => all.map(({ content }) => content));
      expect(new Set(bars)).toEqual(new Set([choice === '暗い' ? '#10171D' : '#F6F3EC']));
      await page.unrouteAll({ behavior: 'ignoreErrors' });

      await app.open('#/settings');
      await app.settings.look('端末に合わせる').click();
      await expect.poll(() => ground(page)).toBe(device === 'dark' ? DARK : LIGHT);
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [375, 1280]) {
    test(`P18 no barrier that a machine can find: ${colorScheme}, ${width} px`, async ({ app, page, url }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 812 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const barriers: string[] = [];
      const look = async (where: string) => {
        const { violations } = await new AxeBuilder({ page })
          .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], rules: { 'target-size': { enabled: true } } })
          .analyze();
        for (const { id, nodes } of violations) {
          barriers.push(...nodes.map(({ target, failureSummary }) => `${where}: ${id} ${target.join(' ')}\n${failureSummary}`));
        }
      };

      await app.open();
      await app.welcome.make();
      await expect(app.welcome.error.first()).toContainText('空いています');
      await look('はじめに');
      await openFullNotebook(page, url);
      await app.open('#/');
      await app.home.outlook.click();
      for (const route of routesOf(COMPANY)) {
        await app.open(route);
        await expect(app.heading).toBeVisible();
        await look(route);
      }
      await app.open(`#/c/${COMPANY}/q/shiboudouki`);
      for (const panel of ['ねらい', '回答例', '深掘り'] as const) {
        await app.answer.look(panel);
        for (const more of await app.answer.notes.locator('summary').all()) await more.click();
        await look(panel);
      }
      await app.answer.look('書く');
      await app.answer.add('もう一文。');
      await look('書いているあいだ');
      await app.answer.isSaved();
      await app.answer.openEarlier();
      await expect(app.answer.earlier.first()).toBeVisible();
      await look('前に書いた文');
      await page.evaluate(() => dispatchEvent(new CustomEvent('musubime:panic', { detail: 'an accident' })));
      await expect(app.rescue.title).toBeVisible();
      await look('取り出すページ');
      expect(barriers).toEqual([]);
    });
  }
}

test.describe('with the keyboard alone', () => {
  /** Presses the tab key until the focus is there. */
  async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press(key);
      if (await goal.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`The tab key does not lead to ${goal}.`);
  }

  for (const width of [375, 1280]) {
    test(`a notebook is made and an answer written, at ${width} px`, async ({ app, page }) => {
      await page.setViewportSize({ width, height: 812 });
      await app.open();
      await tabTo(page, app.welcome.name);
      await page.keyboard.insertText('ハルカ物流');
      await tabTo(page, app.welcome.button);
      await page.keyboard.press('Enter');
      await app.home.isOpen();
      await tabTo(page, app.home.outlook);
      await page.keyboard.press('Enter');
      await expect(app.home.axes.first()).toBeVisible();
      await tabTo(page, app.home.row('長所'));
      await page.keyboard.press('Enter');
      await expect(app.answer.question).toBeFocused();
      await tabTo(page, app.answer.choice('回答例'));
      await page.keyboard.press('Space');
      await expect(app.answer.notes.getByRole('article').first()).toBeVisible();
      if (width < 1200) {
        await tabTo(page, app.answer.choice('書く'), 'Shift+Tab');
        await page.keyboard.press('Space');
      }
      await tabTo(page, app.answer.field, width < 1200 ? 'Tab' : 'Shift+Tab');
      await page.keyboard.insertText('順番から整える力です。');
      await app.answer.isSaved();
      await tabTo(page, app.answer.undo);
      await page.keyboard.press('Space');
      await expect(app.answer.field).toHaveValue('');
      const out = page.getByRole('link', { name: width < 720 ? 'もどる' : '回答', exact: true });
      await tabTo(page, out, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await app.questions.isOpen();
      await expect(app.questions.heading).toBeFocused();
      await tabTo(page, app.menu.getByRole('link', { name: 'ホーム' }));
      await page.keyboard.press('Enter');
      await expect(app.home.daysLeft).toBeFocused();
    });
  }

  test('what has the focus can be seen', async ({ app, page }) => {
    await page.setViewportSize({ width: 375, height: 640 });
    const company = await app.begin();
    for (const route of ['#/', `#/c/${company}/q`, `#/c/${company}/q/career`, `#/c/${company}/note/info`, '#/settings']) {
      await app.open(route);
      await expect(app.heading).toBeFocused();
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        const hidden = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return '';
          const { left, top, width, height } = focused.getBoundingClientRect();
          const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8], [0.5, 0.1], [0.5, 0.9]] as const;
          const isSeen = points.some(([x, y]) => {
            const there = document.elementFromPoint(left + width * x, top + height * y);
            return there !== null && (focused.contains(there) || there.contains(focused));
          });
          return isSeen ? '' : `${focused.tagName} ${focused.className} ${focused.textContent?.slice(0, 40)}`;
        });
        expect(hidden, `${route}: the focus is under something`).toBe('');
      }
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true });

  test('the bars leave the screen to the text while one writes', async ({ app }) => {
    const company = await app.begin();
    await app.open(`#/c/${company}/q/shiboudouki`);
    await expect(app.answer.dock).toBeVisible();
    await app.answer.field.tap();
    await expect(app.answer.dock).toBeHidden();
    await expect(app.menu).toBeHidden();
    await app.answer.field.blur();
    await expect(app.answer.dock).toBeVisible();
  });

  test('the state of saving stays in sight however long the text is', async ({ app, page }) => {
    const company = await app.begin();
    await app.open(`#/c/${company}/q/shiboudouki`);
    // The keyboard takes half of the screen.
    await page.setViewportSize({ width: 375, height: 420 });
    await app.answer.field.tap();
    for (let line = 0; line < 12; line += 1) {
      await page.keyboard.insertText('私は今の会社で五年間、倉庫の管理システムを提案してきました。');
      await page.keyboard.press('Enter');
      await expect(app.answer.saving).toBeInViewport();
    }
    await app.answer.isSaved();
    await expect(app.answer.saving).toBeInViewport({ ratio: 1 });
    // Also for someone who goes back to the beginning of the text.
    await app.answer.field.press('ControlOrMeta+Home');
    await page.keyboard.insertText('はじめに。');
    await expect(app.answer.saving).toBeInViewport({ ratio: 1 });
    await app.answer.isSaved();
  });
});
