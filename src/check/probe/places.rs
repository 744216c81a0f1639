//! The words that provoke a follow-up question.

use super::kind::{Probe, ProbeKind};
use crate::check::aim::{intends, new_work_at};
use crate::check::asked::Asked;
use crate::check::finding::Span;
use crate::check::list::{List, in_order};
use crate::check::reading::Sheet;
use crate::check::script::{Script, runs};

/// At most so many are asked.
pub(super) const MOST: usize = 6;
/// So many at least, if the answer has so many sentences.
pub(super) const LEAST: usize = 3;
/// Strengths that say nothing without a scene.
const STRENGTHS: List = List(
    "コミュニケーション能力 コミュニケーション力 コミュ力 リーダーシップ マネジメント能力 問題解決能力 課題解決能力 論理的思考 責任感 協調性 \
     柔軟性 向上心 計画性 主体性 積極性 粘り強さ 粘り強い 忍耐強さ 負けず嫌い 几帳面 真面目 明るさ 明るい性格 素直さ 誠実さ 気配り 聞く力 \
     伝える力 まとめる力 考える力 やり抜く力 巻き込む力",
);
/// Runs of kanji that end like a strength and are none.
const NO_STRENGTHS: List =
    List("協力 能力 努力 実力 全力 戦力 即戦力 魅力 体力 電力 動力 圧力 労力 権力 有力 主力 入力 出力 尽力");
/// Why one leaves, where it is said for itself.
const REASONS: List = List("からです ためです たいと たくな たくて たいから たい、 ことです 限界 できませ");
/// Words that name the reason without telling it.
const NAMES: List = List("理由 きっかけ 転職 辞め 離れ");
/// What ends a clause or a sentence.
pub(super) const MARKS: [char; 10] = ['。', '、', '！', '？', '!', '?', '，', ' ', '　', '\n'];

/// The probes found so far in an answer.
pub(super) struct Found<'a> {
    pub(super) sheet: &'a Sheet<'a>,
    pub(super) probes: Vec<Probe>,
}

impl Found<'_> {
    /// Adds a probe unless there are enough or its words are taken.
    pub(super) fn add(&mut self, kind: ProbeKind, span: Span) {
        let words = self.sheet.text.at(&span);
        let inner = words.trim_end_matches(MARKS);
        let span = span.start..span.start + inner.len();
        let is_free = self.probes.iter().all(|probe| probe.span.end <= span.start || span.end <= probe.span.start);
        if is_free && !span.is_empty() && self.probes.len() < MOST {
            self.probes.push(Probe { kind, span });
        }
    }

    /// Adds the first clauses that fit, so many at most.
    pub(super) fn clauses(&mut self, kind: ProbeKind, most: usize, fits: fn(&str) -> bool) {
        let fitting = self.sheet.text.clauses.iter().filter(|clause| fits(self.sheet.text.at(clause)));
        for clause in fitting.take(most).cloned().collect::<Vec<_>>() {
            self.add(kind, clause);
        }
    }

    /// The clause around these words.
    pub(super) fn clause_of(&self, span: &Span) -> Span {
        let around = self.sheet.text.clauses.iter().find(|clause| clause.start <= span.start && span.end <= clause.end);
        around.unwrap_or(span).clone()
    }

    /// Whether a number stands in the sentence of these words.
    pub(super) fn is_measured(&self, span: &Span) -> bool {
        let text = &self.sheet.text;
        let sentence = text.sentences.iter().find(|sentence| sentence.start <= span.start && span.end <= sentence.end);
        sentence.is_some_and(|sentence| text.quantities_in(sentence).next().is_some())
    }

    /// The last clause of the first sentence that tells what is meant to be done at the new company.
    pub(super) fn plans(&mut self) {
        let text = &self.sheet.text;
        let plan = text.sentences.iter().find(|sentence| {
            let is_there = self.sheet.asked == Asked::Career || new_work_at(text, sentence, self.sheet.notes).is_some();
            is_there && intends(text, sentence)
        });
        if let Some(sentence) = plan {
            let last = self.last_clause(sentence);
            self.add(ProbeKind::Plan, last);
        }
    }

    /// Why one leaves: the words of the reason itself, else those that name it.
    pub(super) fn leaving(&mut self) {
        let text = &self.sheet.text;
        let tells = |clause: &&Span| text.has_within(clause, REASONS);
        let names = |clause: &&Span| text.has_within(clause, NAMES);
        let at = text.clauses.iter().position(|clause| names(&clause)).map(|at| {
            // 転職の理由は、残業です: what is named comes next.
            let is_topic =
                text.clauses.get(at).is_some_and(|clause| text.at(clause).trim_end_matches(MARKS).ends_with('は'));
            at + usize::from(is_topic)
        });
        let clause = text.clauses.iter().find(tells).or_else(|| text.clauses.get(at?)).cloned();
        if let Some(clause) = clause {
            self.add(ProbeKind::Leaving, clause);
        }
    }

    /// The clauses of a sentence.
    fn clauses_in(&self, sentence: &Span) -> impl DoubleEndedIterator<Item = &Span> {
        let (start, end) = (sentence.start, sentence.end);
        self.sheet.text.clauses.iter().filter(move |clause| start <= clause.start && clause.end <= end)
    }

    fn last_clause(&self, sentence: &Span) -> Span {
        self.clauses_in(sentence).next_back().unwrap_or(sentence).clone()
    }

    /// The last clause with a number, else the last.
    pub(super) fn result_in(&self, sentence: &Span) -> Span {
        let text = &self.sheet.text;
        let measured = self.clauses_in(sentence).rfind(|part| text.quantities_in(part).next().is_some());
        measured.cloned().unwrap_or_else(|| self.last_clause(sentence))
    }

    /// An answer that provokes little is asked what made one think so, sentence by sentence.
    pub(super) fn fill(&mut self) {
        for sentence in self.sheet.text.sentences.clone() {
            let last = self.last_clause(&sentence);
            if self.probes.len() < LEAST && self.sheet.text.at(&last).chars().count() >= 6 {
                self.add(ProbeKind::Scene, last);
            }
        }
    }

    /// Whether the sentence of these words tells what is meant to be done.
    pub(super) fn is_ahead(&self, span: &Span) -> bool {
        let text = &self.sheet.text;
        text.sentences.iter().any(|one| one.start <= span.start && span.end <= one.end && intends(text, one))
    }
}

/// Strengths in the abstract: listed ones, and runs of kanji that end with 力.
pub(super) fn abstract_strengths(text: &str) -> Vec<Span> {
    let mut found = STRENGTHS.all_in(text);
    for (script, span) in runs(text) {
        let run = text.get(span.clone()).unwrap_or_default();
        if script == Script::Kanji && run.ends_with('力') && run.chars().count() >= 3 && !NO_STRENGTHS.ends(run) {
            found.push(span);
        }
    }
    in_order(&mut found);
    found
}
