// Reads the Japanese words out of a source: what stands in its string literals, or between the tags of a page. Every
// text knows the line of each of its characters and, in a table of the bank, the type and the field it stands in.

const JAPANESE = /[ぁ-ゖァ-ヺ一-鿿]/;
// Comments, literals and names; every other character is a token of its own.
const TOKENS = {
  rs: /\/\/[^\n]*|\/\*[^]*?\*\/|r(#*)"[^]*?"\1|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^']+|\\')'|\w+|[^]/g,
  js: /\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|`(?:[^`\\]|\\[^])*`|\w+|[^]/g,
};
// What a literal says in other characters: a line that goes on, an escape, a value put in by the program.
const SPELLED = /\\\r?\n\s*|\\u\{([0-9a-fA-F_]+)\}|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\([^])|\$?\{[^{}]*\}|[^]/gu;
const ESCAPES = { n: '\n', r: '\r', t: '\t', 0: '\0' };
// A number stands for a value of the program: it fits where a count, a day or a title is put in.
const VALUE = '3';

/** The words of a literal, and the line of each of them. */
function spoken(inner, line, isRaw) {
  let words = '';
  const lines = [];
  for (const [spelled, rust, script, byte, escaped] of inner.matchAll(isRaw ? /[^]/gu : SPELLED)) {
    const code = rust?.replaceAll('_', '') ?? script ?? byte;
    let said = spelled;
    if (code) said = String.fromCodePoint(parseInt(code, 16));
    else if (escaped !== undefined) said = ESCAPES[escaped] ?? escaped;
    else if (spelled.startsWith('\\')) said = '';
    else if (spelled.length > 1 && spelled.endsWith('}')) said = VALUE;
    words += said;
    for (let i = 0; i < said.length; i += 1) lines.push(line);
    line += newlines(spelled);
  }
  return { words, lines };
}

const newlines = (text) => text.split('\n').length - 1;

/** Every Japanese text in the literals of a program, `language` being `rs` or `js`. */
export function ofProgram(source, language) {
  const found = [];
  // What is open around a token: the type that is built, the field, and the list it stands in.
  let [open, name, line, before] = [[{}], '', 1, ''];
  // The tests of a file stand at its end, and say nothing to anybody.
  const program = language === 'rs' ? source.split('#[cfg(test)]')[0] : source;
  for (const [token] of program.matchAll(TOKENS[language])) {
    const around = open.at(-1);
    const quoted = /^(?:r#*)?["'`]/.exec(token)?.[0];
    if (quoted && token.length > 1 && JAPANESE.test(token) && !(language === 'rs' && quoted === "'")) {
      const isRaw = quoted.startsWith('r');
      const inner = token.slice(quoted.length, isRaw ? 1 - quoted.length : -1);
      found.push({ ...spoken(inner, line, isRaw), type: around.type, field: around.field, list: around.list });
    } else if (/^\w/.test(token)) name = token;
    else if (token === '{') open.push({ type: name, list: around });
    else if (token === '[' || token === '(') open.push({ ...around });
    else if (/[\])}]/.test(token) && open.length > 1) open.pop();
    else if (token === ':' && before !== ':') around.field = name;
    line += newlines(token);
    if (token.trim()) before = token;
  }
  return found;
}

/** Every Japanese text of a page: what stands between its tags, and what attributes say. */
export function ofPage(source) {
  const found = [];
  const page = source.replace(/<!--[^]*?-->/g, (comment) => '\n'.repeat(newlines(comment)));
  for (const { 1: between, 2: attribute, index } of page.matchAll(/>([^<>]+)(?=<)|="([^"]*)"/g)) {
    const words = (between ?? attribute).trim();
    if (!JAPANESE.test(words)) continue;
    const at = index + page.slice(index).indexOf(words);
    const line = newlines(page.slice(0, at)) + 1;
    found.push({ words, lines: Array(words.length).fill(line) });
  }
  return found;
}
