// What the app is for, in half a minute: name a company, write, see what is found, tie, 保存ずみ.
import { animate } from './apng.mjs';

const COMPANY = 'ハルカ物流';
const ANSWER = '御社を志望するのは、倉庫に通って学ぶ姿勢に惹かれたからです。今の会社では法人40社を3年担当し、絵の手順書で問い合わせを3割減らしました。';
const TYING = '絵の手順書で問い合わせを3割減らした力を、倉庫ごとの差を縮める仕事に活かします。';

/** Plays it on this page, and gives the animated picture. */
export async function film(page, url) {
  const frames = [];
  const show = async (ms) => { frames.push({ png: await page.screenshot({ caret: 'initial' }), ms }); };
  /** Writes as fast as one reads. */
  const write = async (text, size, ms) => {
    for (let start = 0; start < text.length; start += size) {
      await page.keyboard.insertText(text.slice(start, start + size));
      await show(ms);
    }
  };
  const saved = (place) => page.locator(place).filter({ hasText: '保存ずみ' }).first().waitFor();
  const chapter = (name) => page.getByRole('navigation', { name: 'ノートの章' }).getByRole('link', { name }).click();
  const leave = () => page.evaluate(() => document.activeElement?.blur());

  await page.goto(url);
  await page.locator('#app > .frame').waitFor();
  // See pictures.mjs: they ask for the language only when it changes.
  await page.locator('input').evaluateAll((fields) => { for (const field of fields) field.lang = 'ja'; });
  await show(1500);
  await page.getByLabel('会社の名前').click();
  await write(COMPANY, 1, 140);
  await page.getByLabel('二次面接の日').fill('2026-12-03');
  await show(900);
  await page.getByRole('button', { name: 'ノートをつくる' }).click();
  await page.locator('.hero').waitFor();
  await show(2000);

  // What the notebook knows of the company and the person; nobody has to watch that.
  await page.getByRole('link', { name: 'ノート' }).click();
  for (const [name, button, label, words] of [
    ['人物像', '言葉を足す', '会社の言葉', '倉庫に通って学ぶ人'],
    ['人物像', '課題を足す', '課題', '倉庫ごとに使い方の差がある'],
    ['わたし', '強みを足す', '強みを一言で', '聞き取って、絵の手順書にする'],
  ]) {
    await chapter(name);
    await page.getByRole('button', { name: button }).click();
    await page.getByLabel(label, { exact: true }).fill(words);
    await saved('.save-status');
  }

  await leave();
  await page.getByRole('link', { name: '回答' }).click();
  await page.getByRole('main').getByRole('link', { name: '志望動機' }).click();
  await page.locator('.editor__text').click();
  await show(1200);
  await write(ANSWER, 5, 140);
  await saved('.editor .save-status');
  await page.locator('.editor__mark').first().waitFor();
  await show(1800);
  await leave();
  await page.locator('.check-list').evaluate((list) => list.scrollIntoView({ block: 'center' }));
  await show(2800);

  await page.getByRole('link', { name: '一覧へ' }).click();
  await page.getByRole('link', { name: 'ノート' }).click();
  await chapter('強み×課題');
  await show(1200);
  await page.getByRole('button', { name: '結びはじめる' }).click();
  await page.getByRole('group', { name: 'わたしの強み' }).getByRole('button', { name: '聞き取って' }).click();
  await page.evaluate(() => scrollTo(0, 0));
  await show(1000);
  await page.getByRole('group', { name: '会社の課題' }).getByRole('button', { name: '倉庫ごと' }).click();
  await page.evaluate(() => scrollTo(0, 0));
  await show(1200);
  const sentence = page.getByLabel('結び文', { exact: true }).last();
  await sentence.click();
  await write(TYING, 5, 140);
  await page.locator('.knot-picture[data-state="tied"]').waitFor();
  await saved('.save-status');
  await show(1500);
  await leave();
  await page.evaluate(() => scrollTo(0, 0));
  await show(4000);
  return animate(frames);
}
