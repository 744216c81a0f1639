// Stored texts as they should never be: cut, changed, doubled, emptied, of another shape.
import type { Chance } from './chance';
import { crc32, type Envelope } from './records';

type Mutation = (text: string, chance: Chance) => string;

const at = (text: string, chance: Chance) => chance.between(0, text.length - 1);
const splice = (text: string, from: number, to: number, put = '') => text.slice(0, from) + put + text.slice(to);
const CHARACTERS = ['"', '{', '}', '[', ']', ',', ':', '\\', '0', '9', '-', ' ', '\n', '\0', 'あ', '𠮷', '\u{feff}', '�'];

const field = (name: string, value: string): Mutation => (text) =>
  text.replace(new RegExp(`"${name}":("[^"]*"|[^,}]*)`), () => `"${name}":${value}`);

const MUTATIONS: readonly Mutation[] = [
  (text, chance) => text.slice(0, at(text, chance)),
  (text, chance) => text.slice(at(text, chance)),
  (text, chance) => { const i = at(text, chance); return splice(text, i, i + 1); },
  (text, chance) => splice(text, at(text, chance), text.length, text),
  (text, chance) => { const i = at(text, chance); return splice(text, i, i, chance.pick(CHARACTERS)); },
  (text, chance) => { const i = at(text, chance); return splice(text, i, i + 1, chance.pick(CHARACTERS)); },
  (text, chance) => {
    const i = at(text, chance);
    return splice(text, i, i + 1, String.fromCharCode(text.charCodeAt(i) ^ (1 << chance.between(0, 15))));
  },
  (text, chance) => { const i = at(text, chance); return splice(text, i, i + chance.between(2, 20)); },
  (text, chance) => { const i = at(text, chance); return splice(text, i, i, text.slice(i, i + 9)); },
  (text) => text + text,
  (text) => `${text}\n`.repeat(2),
  (text) => text.toUpperCase(),
  (text) => encodeURIComponent(text),
  (text) => JSON.stringify(text),
  (text) => `[${text}]`,
  (text) => btoa(encodeURIComponent(text)),
  () => '',
  (_, chance) => chance.pick(['null', 'true', '0', '""', '{}', '[]', 'undefined', '[object Object]', 'NaN', '{"v":1}']),
  (_, chance) => '['.repeat(chance.between(200, 20_000)),
  (_, chance) => '{"body":'.repeat(chance.between(100, 5_000)),
  (_, chance) => 'あ'.repeat(chance.between(1, 20_000)),
  (_, chance) => Array.from({ length: 300 }, () => String.fromCharCode(chance.between(0, 0xffff))).join(''),
  field('v', '"1"'), field('v', '-1'), field('v', '1.5'), field('v', '99999999999'), field('v', 'null'),
  field('rev', '-1'), field('rev', '1e400'), field('rev', '18446744073709551616'), field('rev', '"3"'), field('rev', '3.5'),
  field('at', '-1'), field('at', '""'), field('at', '99999999999999999999'), field('sum', '""'), field('sum', '"00000000"'),
  field('sum', '12345678'), field('tab', 'null'), field('tab', '{}'), field('tab', '"another0tab0"'),
  (text) => text.replace('"v":1', '"v":1,"v":1'),
  (text) => text.replace(/,"sum":"[^"]*"/, ''),
  (text) => text.replace(/"body":.*/s, '"body":'),
  (text) => text.replace(/"body":.*/s, '"body":{"text":"途中'),
];

/** Whether this is a record after all, by the rules of the format. */
function isRecord(text: string): boolean {
  try {
    const { rev, tab, at, sum } = JSON.parse(text) as Envelope;
    const body = /"body"\s*:(.*)\}\s*$/s.exec(text)?.[1]?.trim() ?? '';
    return crc32(`1\n${rev}\n${tab}\n${at}\n${body}`) === sum;
  } catch {
    return false;
  }
}

/** Whether it looks like the work of a later version, which is another matter. */
function looksNewer(text: string): boolean {
  try {
    const { v } = JSON.parse(text) as Envelope;
    return Number.isInteger(v) && v > 1;
  } catch {
    return false;
  }
}

/** A damaged version of a stored text. */
export function damage(text: string, chance: Chance): string {
  for (;;) {
    // The app writes no lone halves of characters, and cannot hold them.
    let damaged = chance.pick(MUTATIONS)(text, chance).toWellFormed();
    if (chance.happens(0.2) && damaged) damaged = chance.pick(MUTATIONS)(damaged, chance).toWellFormed();
    if (!isRecord(damaged) && !looksNewer(damaged)) return damaged;
  }
}
