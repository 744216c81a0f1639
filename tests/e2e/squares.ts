// A font of squares, made here: every character is a box as wide as itself, so that a picture of a screen shows where
// words stand, how long they are, how bold and in what colour, and is the same on machines with different fonts.
import type { Page } from '@playwright/test';

const EM = 1000;
const ASCENT = 880;
const GLYPHS = { missing: 0, half: 1, full: 2, halfSpace: 3, fullSpace: 4 } as const;
/** How wide each of them is, and whether there is anything in it. */
const SHAPES = [[1000, true], [500, true], [1000, true], [280, false], [1000, false]] as const;
/** From which character to which, and what stands for them. */
const CHARACTERS = [
  [0x20, 0x20, GLYPHS.halfSpace],
  [0x21, 0x7e, GLYPHS.half],
  [0xa0, 0xa0, GLYPHS.halfSpace],
  [0xa1, 0x2fff, GLYPHS.full],
  [0x3000, 0x3000, GLYPHS.fullSpace],
  [0x3001, 0xd7ff, GLYPHS.full],
  [0xf900, 0xffef, GLYPHS.full],
  [0x1f000, 0x2ffff, GLYPHS.full],
] as const;

const u16 = (...values: number[]) => Buffer.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
const u32 = (...values: number[]) => Buffer.concat(values.map((value) => u16(value >>> 16, value & 0xffff)));

/** One box: a closed path of four points that stands a little inside its place. */
function box(width: number, inset: number): Buffer {
  const [left, right, bottom, top] = [inset, width - inset, ASCENT - EM + inset, ASCENT - inset];
  const head = u16(1, left, bottom, right, top, 3, 0);
  const points = Buffer.from([1, 1, 1, 1]);
  const across = u16(left, 0, right - left, 0);
  const up = u16(bottom, top - bottom, 0, bottom - top);
  return Buffer.concat([head, points, across, up, Buffer.alloc(2)]);
}

const sumOf = (table: Buffer) => {
  let sum = 0;
  for (let place = 0; place < table.length; place += 4) sum = (sum + table.readUInt32BE(place)) >>> 0;
  return sum;
};
const padded = (table: Buffer) => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

function cmap(): Buffer {
  const groups = Buffer.concat(CHARACTERS.map((group) => u32(...group)));
  const subtable = Buffer.concat([u16(13, 0), u32(16 + groups.length, 0, CHARACTERS.length), groups]);
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), subtable]);
}

/** An OpenType font whose boxes leave this much room around them. */
function font(inset: number): Buffer {
  const glyphs = SHAPES.map(([width, isSeen]) => (isSeen ? padded(box(width, inset)) : Buffer.alloc(0)));
  const starts = glyphs.map((_, place) => Buffer.concat(glyphs.slice(0, place)).length);
  const name = Buffer.from('Squares', 'utf16le').swap16();
  const names = [1, 2, 3, 4, 6];
  const tables: Record<string, Buffer> = {
    'OS/2': Buffer.concat([
      u16(4, EM, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 258, 0), Buffer.alloc(10), u32(1, 0, 0, 0),
      Buffer.from('TEST'), u16(0x40, 0x20, 0xffff, ASCENT, ASCENT - EM, 0, ASCENT, EM - ASCENT), u32(1, 0),
      u16(500, 700, 0, 0x20, 1),
    ]),
    cmap: cmap(),
    glyf: Buffer.concat(glyphs),
    head: Buffer.concat([
      u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(0b11, EM), Buffer.alloc(16),
      u16(0, ASCENT - EM, EM, ASCENT, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([u32(0x10000), u16(ASCENT, ASCENT - EM, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, SHAPES.length)]),
    hmtx: Buffer.concat(SHAPES.map(([width, isSeen]) => u16(width, isSeen ? inset : 0))),
    loca: u32(...starts, Buffer.concat(glyphs).length),
    maxp: Buffer.concat([u32(0x10000), u16(SHAPES.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: Buffer.concat([
      u16(0, names.length, 6 + 12 * names.length),
      ...names.map((id) => u16(3, 1, 0x409, id, name.length, 0)), name,
    ]),
    post: Buffer.concat([u32(0x30000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)]),
  };
  const entries = Object.entries(tables);
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const head = Buffer.concat([u32(0x10000), u16(entries.length, power * 16, Math.log2(power), (entries.length - power) * 16)]);
  let start = head.length + entries.length * 16;
  const directory = entries.map(([tag, table]) => {
    const entry = Buffer.concat([Buffer.from(tag), u32(sumOf(padded(table)), start, table.length)]);
    start += padded(table).length;
    return entry;
  });
  return Buffer.concat([head, ...directory, ...entries.map(([, table]) => padded(table))]);
}

/** From the next start of a page on, every word is set in squares; what is bold is set in larger ones. */
export async function setInSquares(page: Page): Promise<void> {
  const fonts = [['400', font(140)], ['700', font(60)]] as const;
  await page.addInitScript((fonts) => {
    for (const [weight, text] of fonts) {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      document.fonts.add(new FontFace('Squares', bytes, { weight }));
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --font: Squares !important; }');
    document.adoptedStyleSheets = [sheet];
  }, fonts.map(([weight, bytes]) => [weight, bytes.toString('base64')] as const));
}
