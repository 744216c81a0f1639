// Which rules of textlint hold here, and how. All rules of two presets are on as they come; every one that is adapted
// or switched off has its reason beside it.
import technical from 'textlint-rule-preset-ja-technical-writing';
import japanese from 'textlint-rule-preset-japanese';
import oneTari from './rules/one-tari.mjs';
import sameEnding from './rules/same-ending.mjs';

const RULES = { ...japanese.rules, ...technical.rules, 'one-tari': oneTari, 'same-ending': sameEnding };
const USUAL = { ...japanese.rulesConfig, ...technical.rulesConfig };

// The kinds of text:
//   app       what the app says: advice, labels, messages
//   speech    what an interviewer or an applicant says aloud; it is heard once and not read
//   fragment  either of them without a closing mark: a heading, a prompt, a point of a list, a question in a list
//   all       each of them, where nothing else is said
const ADAPTED = {
  // 60 characters are the hint of the app's own reader of answers. A sentence that is spoken may be a little longer,
  // because the voice divides it.
  'sentence-length': { app: { max: 60 }, speech: { max: 70 } },
  // Four are often natural, above all where things are listed; the app itself hints at five.
  'max-ten': { all: { max: 4 } },
  // ？ is how the app asks; ！ stays forbidden, because the app never raises its voice.
  'no-exclamation-question-mark': { all: { allowFullWidthQuestion: true } },
  // A fragment has no closing mark by definition. A native test holds the texts of one field alike.
  'ja-no-mixed-period': { all: { periodMark: '。', allowPeriodMarks: ['？'] }, fragment: false },
  // A point of a list ends in the plain form, as in 理由が一言で分かる.
  'no-mix-dearu-desumasu': { fragment: false },
  // An applicant who says うれしく思います is polite and not weak.
  'ja-no-weak-phrase': { speech: false },
  // 〜も〜も is one figure of speech: 人も道具もちがう.
  'no-doubled-joshi': { all: { min_interval: 1, allow: ['も', 'からも'] } },
};

// Findings to leave out: the rule, the words of its message or of the sentence, and why.
const LEFT_OUT = [
  // 一つ in running text is softer than 1つ and is the spelling of the whole bank; longer numbers keep their digits.
  { rule: 'arabic-kanji-numbers', message: /^[一二三]つ =>/ },
  // The app reads words and cannot know: かもしれません is honest. 思います of the app itself stays weak.
  { rule: 'ja-no-weak-phrase', message: /"かも"/ },
  // The に or が belongs to a fixed phrase and is not heard as a second one.
  { rule: 'no-doubled-joshi', message: /"に"/, sentence: /ご覧にな|ように(な|し)|一緒に/ },
  { rule: 'no-doubled-joshi', message: /"が"/, sentence: /ことがあ/ },
];

/** The rules for a text of this kind, as textlint's kernel takes them. */
export function rulesFor(kind, isFragment) {
  return Object.entries(RULES).flatMap(([ruleId, rule]) => {
    const { fragment, all, [kind]: ofKind } = ADAPTED[ruleId] ?? {};
    const options = (isFragment ? fragment : undefined) ?? ofKind ?? all ?? USUAL[ruleId] ?? true;
    return options === false ? [] : [{ ruleId, rule, options }];
  });
}

/** Whether a finding is none here. */
export function isLeftOut(ruleId, message, sentence) {
  const fits = (one) => one.rule === ruleId && one.message.test(message) && (one.sentence?.test(sentence) ?? true);
  return LEFT_OUT.some(fits);
}
