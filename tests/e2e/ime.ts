// A Japanese input method, as the browser sees one: each key first arrives as `Process`, the composition grows from
// romaji over kana to kanji, and is then put into the text. The events are real ones, sent over CDP.
import type { CDPSession, Page } from '@playwright/test';

/** A piece of a sentence: how it is typed and how it is written. */
export type Clause = readonly [romaji: string, written: string];

const ROWS: Record<string, string> = {
  '': 'あいうえお', k: 'かきくけこ', s: 'さしすせそ', t: 'たちつてと', n: 'なにぬねの', h: 'はひふへほ', m: 'まみむめも',
  r: 'らりるれろ', g: 'がぎぐげご', z: 'ざじずぜぞ', d: 'だぢづでど', b: 'ばびぶべぼ', p: 'ぱぴぷぺぽ',
};
const OTHERS: Record<string, string> = {
  ya: 'や', yu: 'ゆ', yo: 'よ', wa: 'わ', wo: 'を', shi: 'し', chi: 'ち', tsu: 'つ', fu: 'ふ', ji: 'じ', nn: 'ん', xtu: 'っ',
  sha: 'しゃ', shu: 'しゅ', sho: 'しょ', cha: 'ちゃ', chu: 'ちゅ', cho: 'ちょ', ja: 'じゃ', ju: 'じゅ', jo: 'じょ',
  fa: 'ふぁ', fi: 'ふぃ', fe: 'ふぇ', fo: 'ふぉ', thi: 'てぃ', dhi: 'でぃ', she: 'しぇ', che: 'ちぇ', je: 'じぇ',
  '-': 'ー', ',': '、', '.': '。', '[': '「', ']': '」', '/': '・', '?': '？', '!': '！',
};

function kana(letters: string): string | undefined {
  const other = OTHERS[letters] ?? (/^\d$/.test(letters) ? wide(letters) : undefined);
  if (other) return other;
  const [, consonant = '', small, vowel = ''] = /^([^aiueoy]?)(y?)([aiueo])$/.exec(letters) ?? [];
  const row = ROWS[consonant];
  if (!row || !vowel) return undefined;
  if (!small) return row['aiueo'.indexOf(vowel)];
  const little = { a: 'ゃ', u: 'ゅ', o: 'ょ' }[vowel];
  return consonant && little ? `${row[1]}${little}` : undefined;
}

const wide = (letters: string) => letters.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** What the composition shows after each key. */
export function growth(romaji: string): string[] {
  const shown: string[] = [];
  let done = '';
  let open = '';
  for (const key of romaji) {
    if (/^n[^aiueoyn]$/.test(open + key)) { done += 'ん'; open = ''; }
    if (open === key && /[bcdfghjkmprstyz]/.test(key)) { done += 'っ'; open = ''; }
    open += key;
    const found = kana(open);
    if (found) { done += found; open = ''; }
    shown.push(done + wide(open));
  }
  // A last n becomes ん as soon as anything else happens.
  if (open === 'n') shown.push(`${done}ん`);
  return shown;
}

type Step = () => Promise<unknown>[];

export class InputMethod {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** Types a clause up to its conversion, and leaves the composition open. */
  async compose([romaji, written]: Clause): Promise<void> {
    await this.send([...growth(romaji), written].map((shown) => this.showing(shown)));
  }

  /** Puts a clause into the text, key by key. */
  async type(clause: Clause): Promise<void> {
    const [romaji, written] = clause;
    await this.send([...[...growth(romaji), written].map((shown) => this.showing(shown)), this.entering(written)]);
  }

  /** Puts several clauses into the text. */
  async write(clauses: readonly Clause[]): Promise<void> {
    for (const clause of clauses) await this.type(clause);
  }

  /** One key of the input method and what the composition shows after it. */
  async show(text: string, caret = text.length): Promise<void> {
    await this.send([this.showing(text, caret)]);
  }

  /** Enter, which belongs to the input method as long as something is being composed. */
  async pressEnter(): Promise<void> {
    await this.send([() => this.key('rawKeyDown', 'Enter').concat(this.key('keyUp', 'Enter'))]);
  }

  /** Enter ends the composition with this text. */
  async commit(text: string): Promise<void> {
    await this.send([this.entering(text)]);
  }

  /** Ends the composition without any key, as when a candidate is tapped. */
  async tapCandidate(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text });
  }

  /** Escape: the composition goes, and nothing is written. */
  async cancel(): Promise<void> {
    await this.show('', 0);
  }

  // The browser works in the order in which it is asked; waiting for each answer would only make the typing slow.
  private async send(steps: readonly Step[]): Promise<void> {
    await Promise.all(steps.flatMap((step) => step()));
  }

  private showing(text: string, caret = text.length): Step {
    return () => [
      ...this.key('rawKeyDown', 'Process'),
      this.session.send('Input.imeSetComposition', { text, selectionStart: caret, selectionEnd: caret }),
      ...this.key('keyUp', 'Process'),
    ];
  }

  private entering(text: string): Step {
    return () => [
      ...this.key('rawKeyDown', 'Enter'),
      this.session.send('Input.insertText', { text }),
      ...this.key('keyUp', 'Enter'),
    ];
  }

  // Every key that an input method takes has the code 229, whatever its name.
  private key(type: 'rawKeyDown' | 'keyUp', key: string): Promise<unknown>[] {
    const code = key === 'Process' ? '' : key;
    return [this.session.send('Input.dispatchKeyEvent', { type, key, code, windowsVirtualKeyCode: 229 })];
  }
}

/** The written text of these clauses. */
export const written = (clauses: readonly Clause[]) => clauses.map(([, text]) => text).join('');
