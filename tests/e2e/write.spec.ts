// The journey the app is there for: on a phone, an answer is written, the power fails, the network goes, and the
// answer is there every time.
import { FOLDERS, distFor, expect, test } from './fixtures';
import { KillableBrowser, freshProfile } from './chromium';
import { InputMethod, written, type Clause } from './ime';
import { WHY_THIS_COMPANY } from './phrases';
import { App } from './screens/app';
import { serve } from './serve.mjs';

const AFTERTHOUGHT: readonly Clause[] = [['mainichi', '毎日'], ['sukoshizutu', '少しずつ'], ['susumemasu.', '進めます。']];

for (const folder of FOLDERS) {
  test(`an answer outlives a killed browser and a lost network, under ${folder}`, async () => {
    const server = await serve({ dir: distFor(folder), base: folder });
    const profile = freshProfile();
    const text = written(WHY_THIS_COMPANY);
    let browser = await KillableBrowser.start(profile.path);
    try {
      let app = new App(await browser.phonePage(), server.url);
      await app.open();
      await app.welcome.name.click();
      await (await InputMethod.on(app.page)).write([['haruka', 'ハルカ'], ['butsuryuu', '物流']]);
      await app.welcome.make();
      await app.openAnswer('志望動機');
      await app.answer.field.click();
      await (await InputMethod.on(app.page)).write(WHY_THIS_COMPANY);
      await app.answer.isSaved();
      await browser.kill();
      expect(browser.mishaps).toEqual([]);

      browser = await KillableBrowser.start(profile.path);
      app = new App(await browser.phonePage(), server.url);
      await app.open();
      await expect(app.home.row('志望動機')).toContainText('書きました');
      await app.openAnswer('志望動機');
      await expect(app.answer.field).toHaveValue(text);

      await app.keptForOffline();
      await server.close();
      await app.page.context().setOffline(true);
      await app.reload();
      await expect(app.answer.field).toHaveValue(text);
      await app.answer.field.press('ControlOrMeta+End');
      await (await InputMethod.on(app.page)).write(AFTERTHOUGHT);
      await app.answer.isSaved();
      await app.reload();
      await expect(app.answer.field).toHaveValue(text + written(AFTERTHOUGHT));
      expect(browser.mishaps).toEqual([]);
    } finally {
      await browser.kill();
      await server.close();
      profile.remove();
    }
  });
}
