import assert from 'node:assert/strict';
import test from 'node:test';
import { ofPage, ofProgram } from './literals.mjs';

const wordsOf = (source, language) => ofProgram(source, language).map(({ words }) => words);

test('the Japanese literals of a program are found, and nothing else', () => {
  for (const [language, source, words] of [
    ['rs', 'a("文", "text") // "注"\n/* "注" */ b("題")', ['文', '題']],
    ['rs', "match c { '。' => '字', '\\'' => \"文\" }", ['文']],
    ['rs', 'fn a<\'b>(c: &\'b str) { "文" }', ['文']],
    ['rs', 'r#"「"文"」"#', ['「"文"」']],
    ['rs', '"一\\\n      二"', ['一二']],
    ['rs', '"\\"文\\"\\u{3042}\\n"', ['"文"あ\n']],
    ['rs', 'format!("{}字・約{seconds}秒")', ['3字・約3秒']],
    ['rs', '"文"\n#[cfg(test)]\nmod tests { const A: &str = "試"; }', ['文']],
    ['js', "a('文', `${b}件`, \"題\") // '注'", ['文', '3件', '題']],
    ['js', "'\\u3042字'", ['あ字']],
    ['rs', '"・"', []],
  ]) {
    assert.deepEqual(wordsOf(source, language), words, source);
  }
});

test('every character knows its line', () => {
  const [first, second] = ofProgram('\n"一\\\n  二"\n\n"三"', 'rs');
  assert.deepEqual(first.lines, [2, 3]);
  assert.deepEqual(second.lines, [5]);
  const [title, label] = ofPage('<!-- 注\n -->\n<h1>\n  題\n</h1>\n<p aria-label="絵">');
  assert.deepEqual([title, label], [{ words: '題', lines: [4] }, { words: '絵', lines: [6] }]);
});

test('a literal of a table knows its type, its field and its list', () => {
  const table = `const Q: Question = Question {
    asked: "問", axes: &[Axis::Skill], listens_for: &["点"],
    examples: &[
      Example { speaker: "人", sentences: &[Sentence { part: Part::Use, text: "一" }, Sentence { text: "二" }] },
      Example { sentences: &[Sentence { text: "三" }], point: "訳" },
    ],
    note: "根拠",
  };`;
  const found = ofProgram(table, 'rs');
  const places = found.map(({ words, type, field }) => `${words} ${type}.${field}`);
  assert.deepEqual(places, [
    '問 Question.asked',
    '点 Question.listens_for',
    '人 Example.speaker',
    '一 Sentence.text',
    '二 Sentence.text',
    '三 Sentence.text',
    '訳 Example.point',
    '根拠 Question.note',
  ]);
  const [one, two, three] = found.slice(3);
  assert.equal(one.list, two.list);
  assert.notEqual(two.list, three.list);
});
