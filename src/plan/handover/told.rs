//! One exchange of the first interview, read for the memo.

use super::topic::topic;
use crate::bank::{Question, Theme};
use crate::check::{FactKind, Notes, Probe, ProbeKind, Span, Text, Unit, facts, probes, sentences};
use crate::notebook::{Card, field};

/// A name of what was asked has so many characters at most, else the bank's own title stands for it.
const SHORT: usize = 12;
/// A question that nobody knows is cut after so many characters.
const CUT: usize = 20;
/// So many characters of what was said can be quoted in a spoken question.
const QUOTED: usize = 32;
/// What a question ends with and what says nothing about its theme.
const ENDINGS: [&str; 24] = [
    "教えていただけますか",
    "聞かせていただけますか",
    "お聞かせください",
    "聞かせてください",
    "教えてください",
    "教えて下さい",
    "お願いできますか",
    "お願いします",
    "いかがですか",
    "いかがでしょうか",
    "どうしてですか",
    "なぜですか",
    "ですか",
    "でしょうか",
    "はありますか",
    "はございますか",
    "もあります",
    "ありますか",
    "何",
    "どんなところ",
    "どんな所",
    "について",
    "のは",
    "ください",
];
/// What a name does not hold.
const ASKING: [&str; 9] = ["なぜ", "どう", "どん", "どの", "どれ", "何", "いつ", "は", "、"];
/// Ways not to say yes outright.
const HEDGES: [&str; 8] =
    ["と思います", "かと思", "たぶん", "おそらく", "なんとか", "できるだけ", "相談させて", "かもしれません"];

/// An exchange that has something written in it.
pub(super) struct Told<'a> {
    /// The name of its card.
    pub name: &'a str,
    /// Its card.
    pub card: &'a Card,
    /// What it was about, if the bank knows that.
    pub topic: Option<&'static Question>,
    /// What was said.
    pub said: &'a str,
}

impl<'a> Told<'a> {
    pub(super) fn new(name: &'a str, card: &'a Card) -> Option<Self> {
        let is_there = card.has(field::ASKED) || card.has(field::SAID);
        is_there.then(|| Self { name, card, topic: topic(card.text(field::ASKED)), said: card.text(field::SAID) })
    }

    /// Whether the interviewer was seen to do this; one of [`field::REACTIONS`].
    pub(super) fn shows(&self, reaction: &str) -> bool {
        self.card.parts(field::REACTIONS_SEEN, ' ').any(|seen| seen == reaction)
    }

    /// Whether it went badly, as the person felt it.
    pub(super) fn is_uneasy(&self) -> bool {
        [field::MESH, field::FEEL].into_iter().any(|field| self.card.text(field) == field::POOR)
    }

    /// What it is called in the memo: the question without its polite end where that is a short name, else the bank's
    /// title.
    pub(super) fn label(&self) -> String {
        let asked = self.card.text(field::ASKED);
        let short = shortened(asked);
        match self.topic {
            Some(question) if question.asked == asked || !is_name(short) => question.title.into(),
            _ => cut(short, CUT),
        }
    }

    /// The sentences with facts: those that were pinned, or else those with a number, a period or a part in them.
    pub(super) fn facts(&self) -> Vec<String> {
        let pins: Vec<&str> = self.card.parts(field::PINS, '\n').collect();
        let found = facts(self.said);
        let holds = |sentence: &str| {
            if pins.is_empty() {
                let in_it = |fact: &str| sentence.contains(fact);
                let mut hard = found.iter().filter(|fact| fact.kind != FactKind::Reason);
                hard.any(|fact| self.said.get(fact.span.clone()).is_some_and(in_it))
            } else {
                pins.iter().any(|pin| sentence.contains(pin))
            }
        };
        let mut kept: Vec<String> = self.sentences().filter(|sentence| holds(sentence)).map(bare).collect();
        // What was pinned and is gone from the text was said nevertheless.
        let gone = pins.iter().filter(|pin| !self.said.contains(**pin));
        kept.extend(gone.map(|pin| (*pin).to_owned()));
        kept
    }

    /// The words that stand for what was said: pinned ones, a fact, or the first sentence; short enough to be quoted.
    pub(super) fn gist(&self) -> Option<String> {
        let pinned = self.card.parts(field::PINS, '\n').find(|pin| pin.chars().count() >= SHORT);
        let pinned = pinned.map(str::to_owned);
        let sentence = pinned.or_else(|| self.facts().into_iter().next()).or_else(|| self.sentences().next().map(bare));
        sentence.map(|sentence| end_of(&sentence))
    }

    /// The sentence in which a term was not agreed to outright.
    pub(super) fn hedge(&self) -> Option<String> {
        let is_terms = self.topic.is_some_and(|topic| matches!(topic.theme, Theme::Terms | Theme::Stress));
        let mut sentences = self.sentences().filter(|_| is_terms);
        sentences.find(|sentence| HEDGES.iter().any(|hedge| sentence.contains(hedge))).map(|found| end_of(&bare(found)))
    }

    /// The comparison that does not say with what: a rank or a change without a base, else a rate that stands alone.
    pub(super) fn baseless(&self, notes: &Notes) -> Option<String> {
        let text = Text::new(self.said);
        let compared = self.probes(notes).into_iter().find(|probe| probe.kind == ProbeKind::Baseline);
        let lone = || {
            let is_rate = |unit: Unit| matches!(unit, Unit::Percent | Unit::Fold | Unit::Rank);
            text.sentences.iter().find_map(|sentence| {
                let mut all = text.quantities_in(sentence);
                let rate = all.find(|quantity| is_rate(quantity.unit))?;
                let is_alone = text.quantities_in(sentence).all(|other| is_rate(other.unit));
                is_alone.then(|| rate.span.clone())
            })
        };
        let span = compared.map(|probe| probe.span).or_else(lone)?;
        // The words around it tell what it is a number of.
        let around = text.clauses.iter().find(|clause| clause.start <= span.start && span.end <= clause.end);
        Some(end_of(&bare(text.at(around.unwrap_or(&span)).trim_end_matches('、'))))
    }

    /// Whether the fault of others is told.
    pub(super) fn blames(&self, notes: &Notes) -> bool {
        self.probes(notes).iter().any(|probe| probe.kind == ProbeKind::OthersFault)
    }

    /// The follow-up that what was said provokes: the reason and the result before all others.
    pub(super) fn probe(&self, notes: &Notes) -> Option<(ProbeKind, String)> {
        let found = self.probes(notes);
        let telling = [ProbeKind::Leaving, ProbeKind::Result, ProbeKind::Plan];
        let best = telling.into_iter().find_map(|kind| found.iter().find(|probe| probe.kind == kind));
        let words = |probe: &Probe| Some((probe.kind, self.said.get(probe.span.clone())?.to_owned()));
        let change = || self.change().map(|words| (ProbeKind::Result, words));
        let other = || found.iter().find(|probe| probe.kind != ProbeKind::Baseline).and_then(words);
        best.and_then(words).or_else(change).or_else(other)
    }

    /// A clause that goes from one number to another of its kind: 平均10週から6週に.
    fn change(&self) -> Option<String> {
        let text = Text::new(self.said);
        let goes = |clause: &&Span| {
            let units: Vec<Unit> = text.quantities_in(clause).map(|quantity| quantity.unit).collect();
            text.at(clause).contains("から") && units.windows(2).any(|pair| matches!(pair, [one, two] if one == two))
        };
        let clause = text.clauses.iter().find(goes)?;
        Some(bare(text.at(clause).trim_end_matches('、')))
    }

    fn probes(&self, notes: &Notes) -> Vec<Probe> {
        probes(self.topic.map_or("", |topic| topic.id), self.said, notes)
    }

    fn sentences(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let said = self.said;
        sentences(said).into_iter().filter_map(move |span| said.get(span))
    }
}

/// Whether this can stand as a name: short, nothing is asked in it, and it ends with a noun.
fn is_name(short: &str) -> bool {
    let is_noun = |last: char| matches!(last, '一'..='鿿' | '々' | 'ァ'..='ヺ' | 'ー');
    let ends_well = short.ends_with(is_noun) || short.ends_with("弱み") || short.ends_with("強み");
    let is_short = (1..=SHORT).contains(&short.chars().count());
    is_short && ends_well && !ASKING.iter().any(|word| short.contains(word))
}

/// A sentence without its closing mark and the yes before it.
fn bare(sentence: &str) -> String {
    let words = sentence.trim_end_matches(['。', '！', '？', '!', '?']).trim();
    let answered = ["はい、", "ええ、", "いえ、", "えっと、"].iter().find_map(|yes| words.strip_prefix(yes));
    answered.unwrap_or(words).to_owned()
}

/// The last clauses of a sentence, as many as can be quoted.
fn end_of(sentence: &str) -> String {
    let mut kept = sentence;
    while kept.chars().count() > QUOTED
        && let Some((_, rest)) = kept.split_once('、')
    {
        kept = rest;
    }
    cut(kept, 2 * QUOTED)
}

/// At most so many characters.
fn cut(words: &str, most: usize) -> String {
    match words.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", words.get(..at).unwrap_or_default()),
        None => words.to_owned(),
    }
}

/// A question without its polite end.
fn shortened(asked: &str) -> &str {
    let mut words = asked.trim();
    loop {
        let trimmed = words.trim_end_matches(['、', '。', '？', '?', 'を', 'は', 'が', 'も', ' ', '　']);
        let shorter = ENDINGS.iter().find_map(|end| trimmed.strip_suffix(end)).unwrap_or(trimmed);
        if shorter == words || shorter.is_empty() {
            return words;
        }
        words = shorter;
    }
}

#[cfg(test)]
mod tests {
    use super::{Told, shortened};
    use crate::check::{Notes, ProbeKind};
    use crate::notebook::{Card, field};

    fn card(asked: &str, said: &str, pins: &str) -> Card {
        Card::of(&[(field::ASKED, asked), (field::SAID, said), (field::PINS, pins)])
    }

    #[test]
    fn a_question_is_called_by_what_it_is_about() {
        for (asked, label) in [
            ("心に残っている納品先はありますか", "心に残っている納品先"),
            ("倉庫に伺うのが夜になる日もありますが、いかがですか", "倉庫に伺うのが夜になる日"),
            ("今の会社を離れようと思われたのは、どうしてですか", "転職理由"),
            ("なぜ1年半で辞めたいのですか", "転職理由"),
            ("転勤は大丈夫ですか", "転勤"),
            ("弱みは？", "弱み"),
            ("では、短所はどんなところですか", "短所"),
            (
                "好きな食べ物の話をもう少しくわしく聞いてもよいでしょうか、というような問い",
                "好きな食べ物の話をもう少しくわしく聞いて…",
            ),
        ] {
            let card = card(asked, "", "");
            assert_eq!(Told::new("e", &card).unwrap().label(), label, "{asked}");
        }
        assert_eq!(shortened("ですか"), "ですか");
        assert!(Told::new("e", &card(" ", "", "")).is_none());
    }

    #[test]
    fn what_was_said_is_read_for_facts_hedges_and_bases() {
        for (asked, said, pins, facts, hedge, baseless) in [
            ("担当は", "はい、法人40社です。好きな仕事です。", "", &["法人40社です"][..], None, None),
            ("担当は", "法人40社です。リーダーでした。", "40社", &["法人40社です"], None, None),
            ("担当は", "窓口です。", "40社", &["40社"], None, None),
            ("残業は", "はい、大丈夫だと思います。", "", &[], Some("大丈夫だと思います"), None),
            ("短所は", "せっかちだと思います。", "", &[], None, None),
            ("実績は", "売上を120%にしました。", "", &["売上を120%にしました"], None, Some("売上を120%にしました")),
            ("実績は", "40社で120%にしました。", "", &["40社で120%にしました"], None, None),
            ("実績は", "社内でトップになりました。", "", &[], None, Some("社内でトップになりました")),
        ] {
            let card = card(asked, said, pins);
            let told = Told::new("e", &card).unwrap();
            let notes = Notes::default();
            assert_eq!(told.facts(), facts, "{said}");
            assert_eq!((told.hedge().as_deref(), told.baseless(&notes).as_deref()), (hedge, baseless), "{said}");
        }
    }

    #[test]
    fn the_reason_and_the_result_are_asked_about_first() {
        for (asked, said, kind) in [
            ("転職の理由は", "いろいろありました。教える仕事に移りたいからです。", ProbeKind::Leaving),
            ("実績は", "工夫して、待ち時間を平均8分から3分に減らしました。", ProbeKind::Result),
            ("心に残る仕事は", "配送センターです。使えるまでの期間は、10週から6週に縮んでいます。", ProbeKind::Result),
        ] {
            let card = card(asked, said, "");
            assert_eq!(Told::new("e", &card).unwrap().probe(&Notes::default()).unwrap().0, kind, "{said}");
        }
    }
}
