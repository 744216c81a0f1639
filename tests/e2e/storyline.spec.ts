// 一本線 and 評価軸×回答: how the answers hang together, and what they show.
import { expect, test } from './fixtures';
import { answerKey, companyKey, envelope, openBackRoom, plant } from './records';
import { fitsTheScreen } from './tour';

const LEAVING = '転職の理由は、子どもたちの学びを近くで見たいからです。今は教材の営業ですが、教室での様子を知る機会がありません。';
const MOTIVE = '御社を志望するのは、駅前の再開発で図書館の設計まで手がけているからです。公共の建物に、町の人の声を入れたいです。';

test('a broken arrow is closed by one だから, and stays closed', async ({ app, page }) => {
  await app.begin();
  await app.goTo('回答');
  await page.getByRole('link', { name: '一本線で、答えのつながりを見る' }).click();
  await expect(app.heading).toHaveText('答えを、一本につなぐ');
  // What is not written yet is no fault.
  await expect(page.locator('.storyline__arrow')).toHaveCount(4);
  for (const arrow of await page.locator('.storyline__arrow').all()) await expect(arrow).toHaveAttribute('data-state', 'unseen');
  await expect(page.getByRole('status').filter({ hasText: 'となり合う2つの答え' })).toBeVisible();

  for (const [title, text] of [['転職理由', LEAVING], ['志望動機', MOTIVE]] as const) {
    await page.locator('.storyline__end', { has: page.getByText(title, { exact: true }) }).click();
    await app.answer.isOpen();
    await app.answer.field.fill(text);
    await app.answer.isSaved();
    await page.goBack();
    await expect(app.heading).toHaveText('答えを、一本につなぐ');
  }
  const arrow = page.locator('.storyline__arrow').first();
  await expect(arrow).toHaveAttribute('data-state', 'broken');
  await expect(arrow).toContainText('ここで切れています');
  await expect(page.locator('.storyline__arrow[data-state="unseen"]')).toHaveCount(3);
  // Every reason that the motive does not answer is listed.
  const reasons = page.locator('.reasons__item');
  await expect(reasons).toHaveCount(2);
  await expect(reasons.filter({ hasText: '教室での様子を知る機会がありません' })).toContainText('まだ答えが見つかりません');

  await arrow.getByRole('group', { name: '転職理由の言葉' }).getByRole('button').first().click();
  const field = arrow.getByLabel('「だから」で始まる一文');
  await expect(field).toBeFocused();
  await expect(field).not.toHaveValue('');
  await expect(arrow).toHaveAttribute('data-state', 'broken');
  await expect(arrow).toContainText('転職理由の言葉がある');
  await expect(arrow).toContainText('志望動機の言葉を1つ入れましょう');
  await field.fill('だから、教室の外の学びの場として、図書館の設計に関わりたいです。');
  await expect(arrow).toHaveAttribute('data-state', 'said');
  await expect(field).toBeFocused();
  await expect(arrow.locator('.save-status')).toHaveText('保存ずみ');

  await app.reload();
  await expect(arrow).toHaveAttribute('data-state', 'said');
  await expect(arrow.getByLabel('「だから」で始まる一文')).toHaveValue(/図書館の設計に関わりたいです。$/);
  // The sentence speaks of what is no longer there: the arrow opens again.
  await page.locator('.storyline__end').nth(1).click();
  await app.answer.field.fill('御社を志望するのは、港の貨物を夜のうちに積みかえる速さに驚いたからです。船の上の荷役に挑みます。');
  await app.answer.isSaved();
  await page.goBack();
  await expect(arrow).toHaveAttribute('data-state', 'broken');
});

test('an empty axis is filled by a tap, and a changed sentence says so', async ({ app, page }) => {
  await app.begin();
  await app.openAnswer('転職理由');
  await app.answer.field.fill('転職の理由は、教える仕事に移りたいからです。前の店には、七つの部屋がありました。');
  await app.answer.isSaved();
  await app.answer.goToList();
  await page.getByRole('link', { name: 'どの文が、どの軸の証拠かを見る' }).click();
  await expect(app.heading).toHaveText('どの文が、どの軸の証拠か');
  // The first empty axis is open.
  await expect(page.getByRole('heading', { name: 'この軸の証拠が、まだありません' })).toBeVisible();
  const axes = page.getByRole('group', { name: '評価軸' });
  await axes.getByRole('button', { name: 'スキル' }).click();
  await expect(page.getByRole('columnheader', { name: 'スキル' })).toHaveAttribute('data-state', 'empty');
  await page.locator('.theme__summary', { hasText: '転職' }).click();
  await page.getByRole('group', { name: '印をつける文' }).getByRole('button', { name: '教える仕事' }).click();
  await expect(page.locator('.evidence__item')).toHaveText([/教える仕事に移りたい.*確かめました/]);
  await expect(page.locator('#axis-evidence')).toBeFocused();
  await expect(page.getByRole('columnheader', { name: 'スキル' })).not.toHaveAttribute('data-state', 'empty');
  await expect(page.locator('.axis-table__dot[data-state="decided"]').first()).toHaveText('1');
  await fitsTheScreen(page);

  await app.reload();
  await axes.getByRole('button', { name: 'スキル' }).click();
  await expect(page.locator('.evidence__item')).toHaveText([/教える仕事に移りたい.*確かめました/]);
  // Off, and on again by the way back.
  await page.getByRole('button', { name: '外す' }).click();
  await expect(page.getByRole('heading', { name: 'この軸の証拠が、まだありません' })).toBeVisible();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.locator('.evidence__item')).toHaveCount(1);

  await page.locator('.axis-table__link', { hasText: '転職' }).click();
  await app.answer.field.fill('転職の理由は、教える仕事だけに移りたいからです。前の店には、七つの部屋がありました。');
  await app.answer.isSaved();
  await page.goBack();
  await axes.getByRole('button', { name: '展望' }).click();
  await expect(page.locator('.evidence__changed')).toContainText('前の印は');
  await axes.getByRole('button', { name: 'スキル' }).click();
  await expect(page.getByRole('heading', { name: 'この軸の証拠が、まだありません' })).toBeVisible();
});

test('all suggestions for an axis are confirmed by one tap, and taken back by one', async ({ app, page }) => {
  await app.open();
  await page.getByRole('link', { name: '見本をひらいて、さわってみる' }).click();
  await app.home.isOpen();
  await app.open('#/c/sample/axes');
  const decided = page.locator('.evidence__item[data-state="decided"]');
  const suggested = page.locator('.evidence__item[data-state="suggested"]');
  await expect(decided).toHaveCount(0);
  const all = await suggested.count();
  expect(all).toBeGreaterThan(2);
  await page.getByRole('button', { name: '全部これでよい' }).click();
  await expect(decided).toHaveCount(all);
  await expect(page.getByRole('button', { name: '全部これでよい' })).toHaveCount(0);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(suggested).toHaveCount(all);
  await expect(page.getByRole('link', { name: 'ITパスポート' })).toBeVisible();
});

test('both are reached from ノート and from まなぶ, and long texts fit', async ({ app, page, url }) => {
  const long = 'とても長い言葉がどこまでも続いていく一文です👩‍👩‍👧‍👦𠮷野家'.repeat(40);
  await openBackRoom(page, url);
  const local: Record<string, string> = { [companyKey('k3x9')]: envelope({ name: long, role: long, seats: ['human-resources'], opening: 'second-start' }) };
  for (const question of ['tenshokuriyuu', 'shiboudouki', 'career', 'jisseki']) {
    local[answerKey('k3x9', question)] = envelope({ text: `${long}。御社で3年後に${long}たいです。` });
  }
  await plant(page, { local });
  await app.open('#/c/k3x9/note/vision');
  await page.getByRole('link', { name: '一本線で、答えのつながりを見る' }).click();
  await expect(page.locator('.storyline__end')).toHaveCount(5);
  await fitsTheScreen(page);
  await page.getByRole('link', { name: 'どの文が、どの軸の証拠かを見る' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByText('第二新卒の募集では')).toBeVisible();
  await fitsTheScreen(page);
  await app.open('#/learn/axes/vision');
  await page.getByRole('link', { name: 'この軸の証拠になる文' }).click();
  await expect(app.heading).toHaveText('どの文が、どの軸の証拠か');
});
