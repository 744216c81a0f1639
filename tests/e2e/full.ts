// A notebook with everything in it that could burst a screen.
import type { Page } from '@playwright/test';
import { APP, answerKey, companyKey, envelope, openBackRoom, plant } from './records';

export const COMPANY = 'look00000000';
export const LONG_NAME = '株式会社ながいなまえのほんしゃはとおくのまちにありますホールディングスグループ本部第二営業';
export const LONG_ANSWER = '私は今の会社で五年間、倉庫の管理システムを提案してきました。https://example.com/averylongaddresswithoutanybreak\n'.repeat(45);

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
export async function openFullNotebook(page: Page, url: string): Promise<void> {
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
