// How long one whole reading of an answer of 600 characters takes, natively, beside textlint with the rules of
// ja-technical-writing on the same text.
// Usage: node tests/bench/read.mjs [RUNS]   (npm ci in tests/textlint comes first)
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ANSWER, ROOT, limitRow, median, report, round, spread } from './common.mjs';

const runs = Number(process.argv[2] ?? 9);
const line = JSON.stringify({
  question: 'shiboudouki',
  answer: ANSWER,
  company: { name: 'ハルカ物流システムズ', notes: ['倉庫に通って学ぶ人', '夜の倉庫の使い方の差'] },
  strengths: ['手順を絵にする'],
  first_round: ['法人40社を3年担当しました'],
});
const ours = Array.from({ length: runs }, () => {
  const printed = execFileSync('cargo', ['run', '--quiet', '--release', '--locked', '--example', 'read', '--', '--bench'],
    { cwd: ROOT, input: `${line}\n`, encoding: 'utf8' });
  return Number(/[\d.]+/.exec(printed)[0]) / 1_000;
});

const from = createRequire(join(ROOT, 'tests/textlint/package.json'));
const load = async (name) => {
  const module = await import(pathToFileURL(from.resolve(name)));
  return module.default?.default ?? module.default ?? module;
};
const { TextlintKernel } = await import(pathToFileURL(from.resolve('@textlint/kernel')));
const preset = await load('textlint-rule-preset-ja-technical-writing');
const text = await load('@textlint/textlint-plugin-text');
const kernel = new TextlintKernel();
const rules = Object.entries(preset.rules).map(([ruleId, rule]) => ({ ruleId, rule, options: preset.rulesConfig[ruleId] ?? true }));
// Its dictionary keeps what it has taken apart, so no sentence comes twice.
let turn = 0;
const fresh = () => ANSWER.replaceAll('42社', `${(turn += 1) + 100}社`).replaceAll('。', `と${turn + 300}回思いました。`).slice(0, ANSWER.length);
const lint = () => kernel.lintText(fresh(), { ext: '.txt', plugins: [{ pluginId: 'text', plugin: text }], rules });
await lint(); // Its dictionary is read once.
const theirs = [];
for (let run = 0; run < runs; run += 1) {
  const begin = performance.now();
  await lint();
  theirs.push(performance.now() - begin);
}
const times = median(theirs) / median(ours);
report('read', `One reading of 600字, native, ${runs} runs`, [
  limitRow('one whole reading', median(ours), 'ms', 1, { spread: spread(ours) }),
  { what: 'beside textlint with ja-technical-writing', value: round(times), unit: '× as fast', against: `textlint ${round(median(theirs))} ms`, limit: '≥ 100 ×', met: times >= 100 },
]);
