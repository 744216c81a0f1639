// What is written stays: through kills, several tabs, damaged bytes and a later version.
import { Chance } from './chance';
import { COUNTS, patience } from './counts';
import { everythingIn, readExport } from './exports';
import { expect, test } from './fixtures';
import { keepsThePromise, killAgainAndAgain, losesASecondAtMost } from './kills';
import { damage } from './mutants';
import { answerKey, companyKey, empty, envelope, openBackRoom, plant, readStores, textIn } from './records';
import { writeInTabs } from './tabs';

let chosen: Chance | undefined;

/** Chance for one test; a failing run says how to repeat it. */
const chanceFor = () => (chosen = new Chance());

test.afterEach(({}, { status, title }) => {
  if (chosen && status !== 'passed') console.log(`SEED=${chosen.seed} repeats the choices of: ${title}`);
  chosen = undefined;
});

test(`P1 保存ずみ is never lost: ${COUNTS.kills} kills while typing`, async ({ url }) => {
  test.setTimeout(patience(COUNTS.kills, 15_000));
  const chance = chanceFor();
  await killAgainAndAgain(url, chance, COUNTS.kills, async (writer) => {
    if (chance.happens(0.35)) await writer.rest();
    else if (chance.happens(0.5)) await writer.clause();
    else if (chance.happens(0.8)) await writer.key();
    else await writer.backspace();
  }, keepsThePromise);
});

test(`P2 a kill in the middle of a composition loses a second at most: ${COUNTS.killsWhileComposing} kills`, async ({ url }) => {
  test.setTimeout(patience(COUNTS.killsWhileComposing, 15_000));
  await killAgainAndAgain(url, chanceFor(), COUNTS.killsWhileComposing, (writer) => writer.clause(), losesASecondAtMost);
});

// Each thousand is a test of its own: the more Playwright has noted of one test, the slower its next step becomes.
const EDITS = Math.min(COUNTS.tabEdits, 1_000);
for (let done = 0; done < COUNTS.tabEdits; done += EDITS) {
  test(`P4 several tabs keep every text: ${done + EDITS} edits`, async ({ app, page, url }) => {
    test.setTimeout(patience(EDITS, 1_000));
    const chance = chanceFor();
    const ROUND = 50;
    for (let round = 0; round < EDITS / ROUND; round += 1) {
      const company = `tabs${String(round).padStart(8, '0')}`;
      await openBackRoom(page, url);
      // What earlier rounds left would make each one slower than the one before.
      await empty(page);
      await plant(page, { local: { [companyKey(company)]: envelope({ name: 'ハルカ物流' }) } });
      await writeInTabs(app, company, chance, ROUND);
    }
  });
}

test(`P5 damaged data opens and the original is kept: ${COUNTS.mutants} mutants`, async ({ app, page, url }) => {
  test.setTimeout(patience(COUNTS.mutants, 500));
  const chance = chanceFor();
  const BATCH = 100;
  for (let done = 0; done < COUNTS.mutants; done += BATCH) {
    // Where the damage is: in one store, with a good copy in the other, or in both.
    const cases = Array.from({ length: BATCH }, (_, i) => {
      const company = `mutant${String(i).padStart(6, '0')}`;
      const good = envelope({ text: `${i}番目の、失いたくない文です。` }, { rev: chance.between(1, 9) });
      const where = chance.pick(['local', 'mirror', 'both'] as const);
      return { company, key: answerKey(company, 'career'), good, where, damaged: damage(good, chance) };
    });
    const companies = Object.fromEntries(cases.map(({ company }) => [companyKey(company), envelope({ name: company })]));
    const copies = (store: 'local' | 'mirror') => Object.fromEntries(
      cases.map(({ key, good, where, damaged }) => [key, where === store || where === 'both' ? damaged : good]),
    );
    await openBackRoom(page, url);
    await empty(page);
    await plant(page, { local: { ...companies, ...copies('local') }, records: { ...companies, ...copies('mirror') } });

    await app.open();
    await app.home.isOpen();
    await expect(app.banner).toContainText('読めない記録がありました。もとのデータは残してあります。');
    await expect.poll(async () => {
      const { local, records, quarantine } = await readStores(page);
      const kept = new Set<unknown>([...Object.values(local), ...Object.values(records), ...Object.values(quarantine)]);
      const lost = cases.filter(({ damaged }) => !kept.has(damaged)).map(({ damaged }) => damaged.slice(0, 200));
      const beaten = cases.filter(({ key, good, where }) => where !== 'both' && !(local[key] === good && records[key] === good));
      return { lost, beaten: beaten.map(({ where, damaged }) => ({ where, damaged: damaged.slice(0, 200) })) };
    }).toEqual({ lost: [], beaten: [] });

    for (const { company, good, where } of cases.slice(0, 5)) {
      await app.open(`#/c/${company}/q/career`);
      await expect(app.answer.field).toHaveValue(where === 'both' ? '' : textIn(good) ?? '');
      await app.answer.add('つづき。');
      await app.answer.isSaved();
    }
    const { local, quarantine } = await readStores(page);
    const kept = new Set<unknown>([...Object.values(local), ...Object.values(quarantine)]);
    expect(cases.filter(({ where, damaged }) => where !== 'mirror' && !kept.has(damaged)).map(({ damaged }) => damaged)).toEqual([]);
  }
});

test.describe('P6 a record of a later version', () => {
  const later = { text: '新しい版で書いた文です。', marks: [{ from: 0, to: 3, kind: 'later' }] };

  for (const place of ['in a record', 'under a key'] as const) {
    test(`${place}: it is shown or left alone, never changed`, async ({ app, page, url, context }) => {
      const company = 'later0000000';
      const key = answerKey(company, 'jisseki');
      const stored = {
        [companyKey(company)]: envelope({ name: 'ハルカ物流', guests: [1, null] }),
        ...(place === 'in a record'
          ? { [key]: envelope(later, { v: 2, rev: 7 }) }
          : { [key]: envelope({ text: '古い版でも読める文です。' }), [key.replace('/1/', '/2/')]: '{"anything":"at all"}' }),
      };
      await openBackRoom(page, url);
      await plant(page, { local: stored, records: stored });
      const before = await readStores(page);

      await app.open();
      await expect(app.banner).toContainText('新しい版で書いた記録があります。この版では読むだけにして、上書きをしません。');
      await app.openAnswer('活かせる実績');
      await expect(app.answer.field).toHaveJSProperty('readOnly', true);
      await app.answer.field.press('a');
      await app.open(`#/c/${company}/note/info`);
      await app.interview.role.fill('営業');
      await app.open('#/settings');
      await app.settings.look('暗い').click();
      expect(everythingIn(await readExport(await app.settings.exportAll()))).toContain(place === 'in a record' ? later.text : 'at all');
      await page.close();

      const backRoom = await context.newPage();
      await openBackRoom(backRoom, url);
      expect(await readStores(backRoom)).toEqual(before);
    });
  }
});
