// Finding one's way through the seven questions: reading what helps, answering, and seeing how far one is.
import { expect, test } from './fixtures';
import { SEVEN } from './screens/questions';

const ANSWER = '現場に通って手順をそろえ、月120件あった問い合わせを78件まで減らしました。この進め方を御社でも活かします。';

test('each of the seven is read, answered, and counted', async ({ app }) => {
  const company = await app.begin();
  for (const [position, { id, title, asked }] of SEVEN.entries()) {
    await app.page.goto(`${app.url}#/c/${company}/q/${id}`);
    await expect(app.answer.question).toHaveText(asked);
    await expect(app.answer.number).toHaveText(`よく聞かれる質問 ${position + 1} / 7`);
    await app.answer.look('ねらい');
    await expect(app.answer.notes).toContainText('組み立ての型');
    await app.answer.look('回答例');
    expect(await app.answer.notes.locator('.example-card').count()).toBeGreaterThanOrEqual(3);
    await app.answer.notes.locator('.weak-card').first().click();
    await expect(app.answer.notes.getByText('直すと').first()).toBeVisible();
    await app.answer.look('深掘り');
    expect(await app.answer.notes.locator('.follow-up').count()).toBeGreaterThanOrEqual(6);
    await app.answer.look('書く');
    await app.answer.write(`${title}。${ANSWER}`);
    await app.answer.isSaved();
  }
  await app.page.goto(`${app.url}#/`);
  await expect(app.home.count).toHaveText('7 / 7 問');
  for (const { title } of SEVEN) await expect(app.home.row(title)).toContainText('書きました');
  await app.reload();
  await expect(app.home.count).toHaveText('7 / 7 問');
});

test('the next step follows what is written, and can be put off', async ({ app }) => {
  await app.begin();
  await expect(app.home.nextStep).toContainText('転職理由');
  await app.home.putOff();
  await expect(app.home.nextStep).toContainText('志望動機');
  await app.home.takeNextStep();
  await app.answer.write('書きかけの文です。');
  await app.answer.isSaved();
  await app.page.goto(`${app.url}#/`);
  await expect(app.home.nextStep).toContainText('「志望動機」のつづきを書きましょう');
  await app.home.outlook.click();
  await expect(app.home.axes.first()).toContainText('問のうち0問');
});

for (const [today, shown] of [
  ['2026-12-10', '決まったら入れましょう'],
  ['2026-12-02', '8'],
  ['2026-12-09', '1'],
  ['2026-12-10', 'きょう'],
  ['2026-12-11', '終わりました'],
] as const) {
  test(`the days left say ${shown} on ${today}`, async ({ app }) => {
    await app.page.clock.setFixedTime(new Date(`${today}T09:00:00+09:00`));
    await app.open();
    const undecided = shown === '決まったら入れましょう';
    await app.welcome.enter({ name: 'ハルカ物流', ...(undecided ? {} : { date: '2026-12-10', time: '14:00' }) });
    await app.welcome.make();
    await expect(undecided ? app.home.facts : app.home.daysLeft).toContainText(shown);
    if (!undecided) await expect(app.home.facts).toContainText('12月10日（木）14:00');
  });
}

test('a shape to begin with, and the way back and forth', async ({ app }) => {
  await app.begin();
  await app.openAnswer('志望動機');
  await app.answer.shape.click();
  await expect(app.answer.field).toHaveValue('結論：\n理由：\n場面：\n活かし方：\n');
  await app.answer.undo.click();
  await expect(app.answer.field).toHaveValue('');
  await app.answer.redo.click();
  await expect(app.answer.field).toHaveValue(/^結論/);
  await app.answer.isSaved();
});

test('an earlier text is found again', async ({ app }) => {
  await app.begin();
  await app.openAnswer('長所');
  await app.answer.write('はじめに書いた、消したくない文です。');
  await app.answer.isSaved();
  await app.reload();
  await app.answer.write('書きなおした文です。');
  await app.answer.isSaved();
  await app.answer.openEarlier();
  await expect(app.answer.earlier).toContainText('はじめに書いた、消したくない文です。');
  await app.answer.earlier.getByRole('button', { name: 'この文にもどす' }).click();
  await expect(app.answer.field).toHaveValue('はじめに書いた、消したくない文です。');
  await app.answer.isSaved();
});

test('what is known of the interview is changed and kept', async ({ app }) => {
  await app.begin();
  await app.home.openInterview();
  await app.interview.name.fill('');
  await expect(app.interview.error.first()).toContainText('前の名前のまま');
  await app.interview.name.fill('ハルカ物流システムズ');
  await app.interview.role.fill('カスタマーサクセス');
  await app.interview.date.fill('2027-01-15');
  await app.interview.place.fill('本社ビル 3階');
  await app.interview.isSaved();
  await app.reload();
  await expect(app.interview.role).toHaveValue('カスタマーサクセス');
  await app.page.goto(`${app.url}#/`);
  await expect(app.home.facts).toContainText('1月15日（金）');
  await expect(app.home.facts).toContainText('本社ビル 3階');
});
