// The main journeys, the same in each engine: ENGINE is chromium, firefox or webkit. script/engines walks them.
//
// Without any package: Playwright drives none of the browsers that Debian has but Chromium; selenium-webdriver and
// webdriverio need geckodriver for Firefox, which Debian has not, and puppeteer-core does not know WebKit. What all three
// engines speak is WebDriver, and nine of its commands are enough here (wire.mjs).
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../e2e/serve.mjs';
import { start, until } from './engines.mjs';
import { Person } from './person.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const dir = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const NAME = 'ハルカ物流システムズ';
const MOTIVE = '倉庫に通って学ぶ姿勢に、ひかれています。';

/** A journey of its own: a server, a folder, and browsers that end whatever happens. */
function journey(name, walk) {
  test(name, { timeout: 240_000 }, async (t) => {
    const home = mkdtempSync(join(tmpdir(), 'musubime-engine-'));
    const server = await serve({ dir });
    const open = new Set();
    /** A person with a new browser on a device: what the same device keeps is there again. */
    const arrive = async ({ device = 'phone', hears = false } = {}) => {
      const browser = await start(engine, { home: join(home, device), url: server.url, hears });
      open.add(browser);
      return Object.assign(new Person(browser, server.url), {
        version: browser.version,
        downloads: join(home, device, 'downloads'),
        /** The browser ends wholly, and neither it nor the app had anything to complain about. */
        async leave() {
          assert.equal(await this.run(() => document.querySelector('.banner')?.textContent ?? ''), '');
          assert.deepEqual(await browser.complaints(), []);
          open.delete(browser);
          await browser.end();
        },
      });
    };
    try {
      await walk(arrive, server, t);
    } finally {
      for (const browser of open) await browser.end().catch(() => {});
      await server.close().catch(() => {});
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

/** The first visit: a name, a notebook stands, and everything is kept for offline. Gives the company's id. */
async function begin(person) {
  await person.open();
  await person.type('input', '会社の名前', NAME);
  await person.tap('button', 'ノートをつくる');
  await person.sees('.hero__days');
  // WebKit holds a worker back that is getting ready while one leaves its page, until the next one is loaded.
  await person.keptForOffline();
  return person.run(() => /c\/([^/]+)/.exec(document.querySelector('.hero__change').hash)[1]);
}

/** Writes an answer and waits for the promise that it stays. */
async function write(person, company, question, text) {
  await person.open(`#/c/${company}/q/${question}`);
  await person.type('.editor__text', '', text);
  await person.sees('.editor .save-status', '保存ずみ');
}

/** Opens the stage and speaks at once. */
async function rehearse(person, company) {
  await person.open(`#/c/${company}/practice/run?set=one-tansho`);
  await person.tap('.stage__main');
  await person.tap('.stage__main', 'すぐ答える');
}

/** The one file of this kind that was downloaded, once its last words are there. */
async function downloaded(person, kind, last) {
  return until(() => {
    const name = readdirSync(person.downloads).find((file) => file.endsWith(kind));
    const path = join(person.downloads, name ?? '');
    const text = name ? readFileSync(path, 'utf8') : '';
    return text.trimEnd().endsWith(last) && { path, text };
  }, `a ${kind} file`);
}

describe(engine, () => {
  journey('what was written is there in a new browser, and without a network', async (arrive, server, t) => {
    const first = await arrive();
    t.diagnostic(first.version);
    const company = await begin(first);
    await write(first, company, 'shiboudouki', MOTIVE);
    await first.leave();
    await server.close();

    const again = await arrive();
    await again.open();
    await again.sees('.bar', NAME);
    await again.open(`#/c/${company}/q/shiboudouki`);
    assert.equal(await again.value('.editor__text'), MOTIVE);
    await again.type('.editor__text', '', '空の上で足しました。');
    await again.sees('.editor .save-status', '保存ずみ');
    await again.open('#/learn');
    await again.sees('h1');
    await again.leave();
  });

  journey('what was found in an answer leads to its words', async (arrive) => {
    const person = await arrive();
    const company = await begin(person);
    await write(person, company, 'chousho', '長所は、聞くことです。いろいろなお客様と話し、とても喜ばれました。');
    await person.sees('.editor__mark', 'いろいろ');
    await person.tap('.check-list__row summary', 'ぼんやりした言葉');
    await person.tap('.check-list__place', 'いろいろ');
    const chosen = await person.run(() => {
      const field = document.activeElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    assert.equal(chosen, 'いろいろな');
    await person.leave();
  });

  journey('a friend opens a link and answers it', async (arrive) => {
    const person = await arrive();
    const company = await begin(person);
    await write(person, company, 'shiboudouki', MOTIVE);
    await person.open(`#/c/${company}/share`);
    await person.tap('.tick', '志望動機');
    await person.tap('summary', 'リンクの文字を見る');
    const link = await person.read('.send__link', 'http');

    const friend = await arrive({ device: 'friend' });
    await friend.go(link);
    await friend.sees('.page[data-page="friend"]');
    await friend.sees('.paper__sentence', MOTIVE);
    assert.equal(await friend.run(() => location.hash), '#/r');
    await friend.reload();
    await friend.sees('.paper__sentence', MOTIVE);
    await friend.leave();
    await person.leave();
  });

  journey('everything leaves as a file and comes back on another device', async (arrive) => {
    const person = await arrive();
    const company = await begin(person);
    await write(person, company, 'shiboudouki', MOTIVE);
    await person.open('#/settings/backup');
    await person.tap('button', 'すべて書き出す');
    await person.sees('.export-result', '件を書き出しました。');
    const { path, text } = await downloaded(person, '.json', '}');
    assert.ok(text.includes(MOTIVE));

    const other = await arrive({ device: 'other' });
    await other.open('#/settings/backup');
    await other.choose('input[type=file]', path);
    await other.tap('button', '件を取りこむ');
    await other.sees('section', '件を取りこみました。');
    await other.open(`#/c/${company}/q/shiboudouki`);
    assert.equal(await other.value('.editor__text'), MOTIVE);
    await other.leave();
    await person.leave();
  });

  journey('one rehearses without a microphone, and it says why', async (arrive) => {
    const person = await arrive();
    const company = await begin(person);
    await rehearse(person, company);
    await person.sees('.stage__notice', 'マイクが');
    await person.sees('.stage__notice', '時間だけはかります');
    await person.sees('[role="timer"]', '0:02');
    await person.leave();
  });

  journey('one rehearses with a microphone, and is recorded or told why not', async (arrive, _, t) => {
    const person = await arrive({ hears: true });
    const company = await begin(person);
    await rehearse(person, company);
    const outcome = await person.until('a recording', () => {
      const kept = Number(document.querySelector('.ring__kept')?.dataset.kept);
      const said = document.querySelector('.stage__notice')?.textContent ?? '';
      if (kept > 1) return 'recorded';
      return said.includes('このブラウザは録音に対応していません') && 'no recorder, and it says so';
    });
    t.diagnostic(outcome);
    await person.leave();
  });

  journey('who goes elsewhere and comes back goes on writing', async (arrive) => {
    const person = await arrive();
    const company = await begin(person);
    await write(person, company, 'chousho', '長所は');
    for (const part of ['、人の話を', '最後まで', '聞くことです。']) {
      await person.go('about:blank');
      await person.back();
      await person.type('.editor__text', '', part);
      await person.sees('.editor .save-status', '保存ずみ');
    }
    assert.equal(await person.value('.editor__text'), '長所は、人の話を最後まで聞くことです。');
    await person.leave();
  });

  journey('light, dark and narrow: nothing goes beyond the screen', async (arrive) => {
    const person = await arrive();
    await person.open('#/sample');
    await person.sees('.hero');
    for (const [theme, ground] of [['明るい', 'rgb(246, 243, 236)'], ['暗い', 'rgb(16, 23, 29)']]) {
      await person.open('#/settings');
      await person.tap('[role="group"] button', theme);
      await person.until(theme, (ground) => getComputedStyle(document.documentElement).backgroundColor === ground, ground);
    }
    await person.open('#/c/sample/plan');
    await person.tap('button', 'ファイルを保存');
    const { text } = await downloaded(person, '.ics', 'END:VCALENDAR');
    assert.ok(text.includes('BEGIN:VEVENT'));

    await person.browser.size({ width: 320, height: 640 });
    await person.until('a narrow screen', () => innerWidth === 320);
    for (const route of ['', '/q', '/q/shiboudouki', '/note/bridge', '/handover', '/practice', '/sheet', '/share', '/storyline']) {
      await person.open(`#/c/sample${route}`);
      await person.sees('h1');
      const { needed, there } = await person.run(() => ({
        needed: document.documentElement.scrollWidth, there: document.documentElement.clientWidth,
      }));
      assert.ok(needed <= there, `${route}: ${needed} of ${there}`);
    }
    await person.open('#/c/sample/practice/recall/tansho');
    await person.type('textarea[data-kind="area"]', '', '長い文です。'.repeat(60));
    await person.until('a field as high as its text', () => {
      const field = document.querySelector('textarea[data-kind="area"]');
      return field.scrollHeight <= field.clientHeight + 1;
    });
    await person.leave();
  });
});
