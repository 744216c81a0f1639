// A walk through everything the app has, for promises that hold everywhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { REPOSITORY } from './chromium';
import type { App } from './screens/app';
import { SEVEN } from './screens/questions';

/** Every page of まなぶ: of the axes, causes and cards one each. */
export const LEARN = [
  '',
  ...['rounds', 'pass-rate', 'season', 'axes/strength', 'qualities', 'openings', 'steps', 'causes/link', 'finding'],
  ...['third-ear', 'listening', 'asks', 'cards', 'cards/nenshuu', 'grounds'],
].map((page) => `#/learn${page && '/'}${page}`);

/** Links that other people made: a pack and a reply. */
export const SHARED = readFileSync(join(REPOSITORY, 'tests/native/fixtures/links.jsonl'), 'utf8').trim().split('\n')
  .map((line) => JSON.parse(line) as { kind: string; link: string; text: string })
  .filter(({ text }) => text.length > 20)
  .map(({ kind, link }) => `#/${kind === 'pack' ? 'r' : 'f'}/${link}`);

/** Every route of the app for this company. */
export const routesOf = (company: string): readonly string[] => [
  '#/',
  '#/welcome',
  '#/c',
  '#/c/new',
  `#/c/${company}`,
  `#/c/${company}/q`,
  `#/c/${company}/plan`,
  `#/c/${company}/ledger`,
  `#/c/${company}/storyline`,
  `#/c/${company}/axes`,
  `#/c/${company}/handover`,
  `#/c/${company}/after`,
  `#/c/${company}/retry`,
  `#/c/${company}/share`,
  '#/r',
  '#/r/AAF-nV',
  ...SHARED,
  ...SEVEN.map(({ id }) => `#/c/${company}/q/${id}`),
  `#/c/${company}/q/nenshuu`,
  ...['', '/calm', '/thanks'].map((page) => `#/c/${company}/sheet${page}`),
  `#/c/${company}/practice`,
  `#/c/${company}/practice/run?set=today`,
  `#/c/${company}/practice/run?set=weak`,
  `#/c/${company}/practice/run?set=nothing`,
  `#/c/${company}/practice/recall/tansho`,
  `#/c/${company}/practice/nothing`,
  ...['review', 'persona', 'bridge', 'vision', 'me', 'info'].map((chapter) => `#/c/${company}/note/${chapter}`),
  '#/sample',
  '#/c/sample/note/bridge',
  '#/c/sample/handover',
  ...LEARN,
  '#/settings',
  '#/settings/backup',
  '#/settings/storage',
  '#/settings/install',
  '#/settings/about',
  '#/m',
  '#/m/AAF-nV',
  '#/c/nobody/q',
  `#/c/${company}/q/nothing`,
  '#/no/such/page',
];

/** Opens every room and uses everything in it once, as a person would who is curious. Begins on ホーム. */
export async function walkThrough(app: App): Promise<void> {
  const { page, home, answer, interview, learn, note, questions, settings } = app;
  await home.outlook.click();
  await home.axes.first().click();
  await home.nextStep.locator('summary').click();
  await home.putOff();
  await home.takeNextStep();
  await app.goTo('ホーム');
  await home.openPlan();
  await page.getByRole('link', { name: 'もどる' }).click();
  await app.openAnswer('転職理由');
  await answer.shape.click();
  await answer.add('御社の現場に通う姿勢に、心が動きました。');
  await answer.isSaved();
  await answer.undo.click();
  await answer.redo.click();
  for (const panel of ['ねらい', '回答例', '深掘り', '階段', '書く'] as const) await answer.look(panel);
  await answer.look('回答例');
  await page.locator('.weak-card').first().click();
  await answer.look('ねらい');
  await page.locator('.grounds').first().click();
  await answer.look('書く');
  await answer.openEarlier();
  await answer.goToList();
  await questions.isOpen();
  await app.goTo('ホーム');
  await home.openInterview();
  await interview.isOpen();
  await interview.role.fill('法人営業');
  await interview.date.fill('2026-12-01');
  await interview.time.fill('14:00');
  await interview.place.fill('オンライン');
  await interview.isSaved();
  await note.open('ふり返り');
  const exchange = await note.add('聞かれたこと', '聞かれたことを足す');
  await exchange.getByRole('group', { name: 'よく聞かれる質問' }).getByRole('button').first().click();
  await exchange.getByLabel('答えたこと').fill('法人40社を3年担当しました。');
  await exchange.getByRole('group', { name: '固定する事実' }).getByRole('button').first().click();
  await note.isSaved(exchange);
  await exchange.getByRole('button', { name: '消す' }).click();
  await page.getByRole('button', { name: '元に戻す' }).click();
  for (const chapter of ['人物像', '強み×課題', 'ビジョン', 'わたし'] as const) await note.open(chapter);
  await note.add('強み', '強みを足す');
  await note.open('強み×課題');
  await page.getByRole('button', { name: '結びはじめる' }).click();
  await note.open('ビジョン');
  await note.stop('5年').locator('summary').click();
  await app.goTo('ホーム');
  await home.isOpen();
  await app.goTo('まなぶ');
  for (const title of ['通過率', '時期', '募集の種類', '聞かれたらカード', '根拠の一覧']) {
    await learn.open(title);
    await learn.back();
  }
  await learn.open('逆質問');
  await learn.filter('役員').click();
  await page.locator('main summary').last().click();
  await learn.back();
  await app.goTo('回答');
  await questions.find('年収');
  await questions.narrow('聞く人', '役員');
  await questions.clear();
  await questions.list('自分の質問').click();
  await questions.add('倉庫で、いちばん大変だったことは何ですか', { isFromFirstRound: true });
  await app.goTo('回答');
  await questions.list('よく聞かれる').click();
  await page.getByRole('link', { name: /友だちに見てもらう/ }).click();
  await page.getByRole('checkbox', { name: '志望動機' }).check();
  await page.getByText('友だちに見える文を確かめる').click();
  await page.getByRole('button', { name: 'QRを出す' }).click();
  await expect(page.locator('.qr__code')).toBeVisible();
  await page.getByText('自分の見立てを入れる').click();
  await page.getByRole('radio').first().check();
  await page.goto(`${app.url}${SHARED[0]}`);
  await page.getByRole('button', { name: '聞く', exact: true }).click();
  await page.getByRole('button', { name: '評価する', exact: true }).first().click();
  await page.getByRole('radio').first().check();
  await page.goto(`${app.url}#/`);
  await home.isOpen();
  await page.getByRole('link', { name: '設定' }).first().click();
  await settings.isOpen();
  await settings.look('暗い').click();
  await settings.look('端末に合わせる').click();
  await settings.exportAll();
  await settings.openRow('控えと引っ越し');
  await page.getByRole('button', { name: 'QRで引っ越す' }).click();
  await expect(page.locator('.qr__code')).toBeVisible();
  await page.getByRole('link', { name: 'もどる' }).click();
  await settings.openRow('保存の状態');
  await page.getByRole('button', { name: 'すべて消す…' }).click();
  await page.getByRole('button', { name: 'やめる' }).click();
  await page.getByRole('link', { name: 'もどる' }).click();
  await settings.openRow('ホーム画面に置く');
  await page.getByRole('link', { name: 'もどる' }).click();
  await page.getByRole('link', { name: '版とライセンス' }).click();
  await page.getByRole('link', { name: 'もどる' }).click();
  await settings.isOpen();
  await page.goto(`${app.url}#/no/such/page`);
  await page.getByRole('main').getByRole('link', { name: 'ホームへ' }).click();
  await home.isOpen();
}

/** Notes everything the page complains about. */
export async function listenForComplaints(page: Page): Promise<{ complaints: string[] }> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.exposeFunction('noteViolation', (violation: string) => complaints.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { noteViolation } = window as unknown as { noteViolation: (violation: string) => void };
      noteViolation(`${violatedDirective} blocked ${blockedURI}`);
    });
  });
  return { complaints };
}

/** Nothing can be scrolled sideways. */
export async function fitsTheScreen(page: Page): Promise<void> {
  const { needed, there } = await page.evaluate(() => ({
    needed: document.documentElement.scrollWidth,
    there: document.documentElement.clientWidth,
  }));
  expect(needed, `${page.url()} at ${there} px`).toBeLessThanOrEqual(there);
}

/** What the program is in: two files, of which the first screen needs the first one. */
export const PROGRAM = '**/*.wasm';
export const SCREENS = '**/*_screens.wasm';

/** The program, or this part of it, stays on its way until it is let through. */
export async function holdTheProgram(page: Page, part = PROGRAM): Promise<() => void> {
  let letThrough = () => {};
  const gate = new Promise<void>((resolve) => { letThrough = resolve; });
  await page.route(part, async (route) => {
    await gate;
    await route.continue();
  });
  return letThrough;
}

/** Lets nobody open the database until the returned function is called: another tab is about to delete it. */
export async function holdTheDatabase(context: BrowserContext, url: string): Promise<() => Promise<void>> {
  const other = await context.newPage();
  // Any page of the same origin, but not the app, which would open the database itself.
  await other.goto(new URL('licences.txt', url).href);
  await other.evaluate(async () => {
    const request = indexedDB.open('musubime');
    await new Promise((resolve) => { request.onsuccess = resolve; });
    const deletion = indexedDB.deleteDatabase('musubime');
    await new Promise((resolve) => { deletion.onblocked = resolve; });
  });
  return () => other.close();
}
