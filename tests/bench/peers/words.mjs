// The words of the bank as the peers show them: `{ id, title, asked, paragraphs }`, read out of the same source that the
// program is made of, so that every peer carries the same text.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ofProgram } from '../../textlint/literals.mjs';

const BANK = fileURLToPath(new URL('../../../src/bank', import.meta.url));

export function words() {
  const found = [];
  for (const file of readdirSync(BANK, { recursive: true }).map(String).sort()) {
    if (!file.endsWith('.rs')) continue;
    found.push({ id: file, title: file.replace(/\W+/g, ' '), asked: '', paragraphs: [] });
    for (const { words: text, type, field } of ofProgram(readFileSync(join(BANK, file), 'utf8'), 'rs')) {
      const isQuestion = type === 'Question';
      if (isQuestion && field === 'title') found.push({ id: `${file}-${found.length}`, title: text, asked: '', paragraphs: [] });
      else if (isQuestion && field === 'asked') found.at(-1).asked = text;
      else found.at(-1).paragraphs.push(text);
    }
  }
  return found.filter(({ paragraphs }) => paragraphs.length > 0);
}
