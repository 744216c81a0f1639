// What textlint finds in texts that know their lines.
import { TextlintKernel } from '@textlint/kernel';
import plain from '@textlint/textlint-plugin-text';
import { isLeftOut, rulesFor } from './rules.mjs';

const GAP = '\n\n';
const kernel = new TextlintKernel();
const plugins = [{ pluginId: 'text', plugin: plain.default ?? plain }];

/** The texts of one kind are one document with a paragraph each: the rules begin once and not for every text. */
async function ofKind(texts, rules) {
  const document = texts.map(({ words }) => words).join(GAP);
  const lineAt = texts.flatMap(({ lines }) => [...lines, ...GAP]);
  const { messages } = await kernel.lintText(document, { ext: '.txt', plugins, rules });
  return messages.flatMap(({ ruleId, message, range: [at] }) => {
    const before = /[^。？\n]*$/.exec(document.slice(0, at))[0];
    const sentence = before + /^[^。？\n]*[。？]?/.exec(document.slice(at))[0];
    if (isLeftOut(ruleId, message, sentence)) return [];
    return [{ line: lineAt[at], ruleId, message: message.split('\n')[0], sentence }];
  });
}

/** Whether a text is no sentence. A question of the interviewer, in one or two sentences, has no closing mark. */
function isFragment({ words, kind }) {
  const said = words.replace(/「[^」]*」/g, '');
  return !/[。！？]$/.test(words) && (kind === 'speech' || !said.includes('。'));
}

/** The findings in the texts of a file, from its first line on. */
export async function findings(texts) {
  const found = [];
  for (const [kind, open] of [['app', false], ['app', true], ['speech', false], ['speech', true]]) {
    const same = texts.filter((text) => text.kind === kind && isFragment(text) === open);
    if (same.length) found.push(...(await ofKind(same, rulesFor(kind, open))));
  }
  return found.sort((one, other) => one.line - other.line);
}
