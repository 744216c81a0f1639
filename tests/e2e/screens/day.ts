// 面接の日: the sheet, the minute before, and the mail of thanks.
import { expect, type Locator, type Page } from '@playwright/test';

export class DayScreen {
  constructor(private readonly page: Page) {}

  /** The sheet itself, as it is printed. */
  get sheet() {
    return this.page.getByRole('article', { name: '当日シート' });
  }

  /** A part of the sheet, by its heading. */
  part(heading: string): Locator {
    return this.sheet.locator('section', { has: this.page.getByRole('heading', { name: heading, exact: true }) });
  }

  /** What can be chosen about a part, opened. */
  async choose(heading: string): Promise<Locator> {
    const fold = this.page.locator('[data-part="choosing"] > details', { hasText: heading }).first();
    await fold.locator('summary').first().click();
    await expect(fold.getByRole('checkbox', { name: 'シートにのせる' })).toBeVisible();
    return fold;
  }

  /** What does not fit, in words. */
  get leftOff() {
    return this.page.getByText(/のせる言葉をしぼっています/);
  }

  paper(name: 'A4（1枚）' | '直前カード（A6）'): Locator {
    return this.page.getByRole('button', { name });
  }

  /** The sheet as the printer gets it: how many pages, and how large each is, in points. */
  async print(): Promise<{ width: number; height: number }[]> {
    // Chromium writes the objects of pages as plain text, each with its own box.
    const pdf = (await this.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const pages = pdf.split(/\/Type\s*\/Page\b/).slice(1);
    return pages.map((page) => {
      const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(page);
      return { width: Number(box?.[1]), height: Number(box?.[2]) };
    });
  }

  /** What is cut off on the paper although it is counted to fit: rows that stand lower than their part ends. */
  async overflowing(): Promise<string[]> {
    await this.page.emulateMedia({ media: 'print' });
    const found = await this.sheet.evaluate((sheet) => {
      const end = sheet.getBoundingClientRect().bottom;
      const rows = [...sheet.querySelectorAll('li, dt, dd, h2, h3, p, footer')];
      const low = rows.filter((row) => row.checkVisibility() && row.getBoundingClientRect().bottom > end + 1);
      const parts = [...sheet.querySelectorAll('.day-sheet__parts, section, header, footer')];
      const meet = parts.filter((part, place) => {
        const { bottom, left } = part.getBoundingClientRect();
        return parts.slice(place + 1).some((other) => {
          const next = other.getBoundingClientRect();
          return !part.contains(other) && next.left < left + 1 && next.left > left - 1 && next.top < bottom - 1;
        });
      });
      return [...low, ...meet].map((row) => `${row.className}: ${row.textContent?.slice(0, 40)}`);
    });
    await this.page.emulateMedia({ media: null });
    return found;
  }
}
