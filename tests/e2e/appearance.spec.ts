// What a dozen screens look like, held against pictures that were looked at. Words are squares here (squares.ts), so that
// the pictures are the same with other fonts. After a change that is meant:
//   script/test e2e appearance.spec.ts --update-snapshots
// makes the pictures anew; look at each of them before they are committed.
import { setInSquares } from './squares';
import { expect, test } from './fixtures';
import type { App } from './screens/app';

/** The screens of the sample, by the names of their pictures. */
const SCREENS = {
  home: '#/',
  questions: '#/c/sample/q',
  answer: '#/c/sample/q/shiboudouki',
  review: '#/c/sample/note/review',
  knots: '#/c/sample/note/bridge',
  storyline: '#/c/sample/storyline',
  axes: '#/c/sample/axes',
  sheet: '#/c/sample/sheet',
  handover: '#/c/sample/handover',
  practice: '#/c/sample/practice',
  stage: '#/c/sample/practice/run?set=today',
  learn: '#/learn',
  settings: '#/settings',
} as const;

/** A few pixels may be drawn otherwise by another release of the browser; a shade or a gap that changed is more. */
const TOLERANCE = { threshold: 0.05, maxDiffPixelRatio: 0.002, scale: 'css' } as const;

const NOON = new Date('2026-11-27T12:00:00+09:00');

/** The sample on a day that is always the same, and the pictures of these screens. */
async function hold(app: App, kind: string, names: readonly (keyof typeof SCREENS)[]): Promise<void> {
  const { page } = app;
  await page.clock.setFixedTime(NOON);
  await setInSquares(page);
  await app.open();
  await app.welcome.isOpen();
  expect(await page.evaluate(() => document.fonts.check('16px Squares', 'あ'))).toBe(true);
  await app.open('#/sample');
  await app.home.isOpen();
  for (const name of names) {
    await app.open(SCREENS[name]);
    await expect(app.heading).toBeVisible();
    await expect.soft(page).toHaveScreenshot(`${name}-${kind}.png`, TOLERANCE);
  }
}

test.use({ reducedMotion: 'reduce' });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 375, height: 1000 }, isMobile: true, hasTouch: true });

      test('the screens look as they did', async ({ app }) => {
        await hold(app, `phone-${colorScheme}`, Object.keys(SCREENS) as (keyof typeof SCREENS)[]);
      });
    });

    test('on a desk, the widest screens look as they did', async ({ app }) => {
      await hold(app, `desk-${colorScheme}`, ['home', 'answer', 'axes']);
    });
  });
}
