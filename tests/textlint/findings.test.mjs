import assert from 'node:assert/strict';
import test from 'node:test';
import { findings } from './findings.mjs';

const text = (words, kind = 'app', line = 1) => ({ words, kind, lines: Array(words.length).fill(line) });
const LONG = '今の職場で三度目の春に任された倉庫の移し替えで学んだことを';

test('each adapted rule holds where it is meant to, and only there', async () => {
  for (const [words, kind, rules] of [
    ['伝わりやすくなります。', 'app', []],
    [`${LONG}${LONG}話します。`, 'app', ['sentence-length']],
    [`${LONG}${LONG}話します。`, 'speech', []],
    ['聞く、書く、読む、話すと、伝わります。', 'app', []],
    ['聞く、書く、読む、話す、見ると、伝わります。', 'app', ['max-ten']],
    ['言えますか？', 'app', []],
    ['できました！', 'app', ['no-exclamation-question-mark']],
    ['まず書きます。次に読みます', 'app', ['ja-no-mixed-period']],
    ['話を変えます。短所はどこですか', 'speech', []],
    ['「はい。」と言う', 'app', []],
    ['理由が分かるものである', 'app', []],
    ['理由が分かるものである。', 'app', ['no-mix-dearu-desumasu']],
    ['うれしく思います。', 'speech', []],
    ['うれしく思います。', 'app', ['ja-no-weak-phrase']],
    ['切れているのかもしれません。', 'app', []],
    ['場面を一つ足します。', 'app', []],
    ['人も道具もちがいます。', 'app', []],
    ['本人が動かした所が見えます。', 'app', ['no-doubled-joshi']],
    ['遅れることがあるのが心配です。', 'app', []],
    ['毎朝ご覧になるのは表です。', 'app', []],
    ['食べれます。', 'speech', ['no-dropping-the-ra']],
    ['書いたり読むと覚えます。', 'app', ['one-tari']],
    ['書いたり読んだりします。', 'app', []],
    ['人に聞いたりします。', 'app', []],
    ['一つ書きました。声に出しました。道を歩きました。', 'app', ['same-ending']],
    ['一つ書きました。声に出しました。道を歩きます。', 'app', []],
  ]) {
    const found = await findings([text(words, kind)]);
    assert.deepEqual(found.map(({ ruleId }) => ruleId), rules, `${kind}: ${words}`);
  }
});

test('a finding names the line and the sentence, whatever stands before it', async () => {
  const found = await findings([
    text('まず書きます。', 'app', 10),
    text('次です。書いたり読むと覚えます。', 'app', 20),
    text('食べれます。', 'speech', 15),
    text('一つ書きました。声に出しました。道を歩きました。', 'app', 30),
  ]);
  const places = found.map(({ line, ruleId, sentence }) => `${line} ${ruleId} ${sentence}`);
  assert.deepEqual(places, [
    '15 no-dropping-the-ra 食べれます。',
    '20 one-tari 書いたり読むと覚えます。',
    '30 same-ending 道を歩きました。',
  ]);
});
