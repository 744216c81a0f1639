// The device's clock is wrong, or is set while one writes.
import { Chance } from './chance';
import { COUNTS, patience } from './counts';
import { expect, test } from './fixtures';
import { App } from './screens/app';

const SIX_YEARS = 6 * 365 * 86_400_000;

test(`P16 a wrong clock changes nothing: ${COUNTS.clockJumps} leaps of up to six years`, async ({ app, page, context, url }) => {
  test.setTimeout(patience(COUNTS.clockJumps, 3_000));
  const chance = new Chance();
  console.log(`SEED=${chance.seed}`);
  const company = await app.begin();
  const other = new App(await context.newPage(), url);
  const apps = [app, other];
  const start = Date.now();
  for (const { page } of apps) await page.clock.install();
  for (const each of apps) await each.open(`#/c/${company}/q/chousho`);
  let text = '';
  for (let leap = 0; leap < COUNTS.clockJumps; leap += 1) {
    const writer = chance.pick(apps);
    await writer.page.clock.setSystemTime(start + Math.round((chance.next() * 2 - 1) * SIX_YEARS));
    await expect(writer.answer.field).toHaveValue(text);
    const sentence = `${leap}つめの文です。`;
    await writer.answer.add(sentence);
    text += sentence;
    await writer.answer.isSaved();
    if (chance.happens(0.2)) await chance.pick(apps).reload();
  }
  await page.close();
  await other.page.close();
  // A tab with the right clock.
  const last = new App(await context.newPage(), url);
  await last.open(`#/c/${company}/q/chousho`);
  await expect(last.answer.field).toHaveValue(text);
  await last.open(`#/c/${company}`);
  await expect(last.heading).toBeVisible();
});
