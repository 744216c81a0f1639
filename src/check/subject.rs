//! What a number is about (主題): the nearest of the words below, in its clause first, then in its sentence.

use std::sync::OnceLock;

use super::finding::Span;
use super::index::{Hit, Index};
use super::number::{Quantity, Unit};
use super::subject_table::{Key, ROWS, Row};
use super::text::Text;

/// A class of facts. Two numbers can only differ when they are of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// 売上
    Sales,
    /// 利益・費用・単価・収入
    Money,
    /// 契約・受注・新規・販売
    Contracts,
    /// 担当する顧客・取引先・患者・生徒
    Clients,
    /// 訪問・商談・電話・面談
    Contacts,
    /// 部下・メンバー・チーム
    Members,
    /// 後輩・スタッフ: people one works with
    Colleagues,
    /// 在籍
    Tenure,
    /// 経験年数, with the kind of work
    Experience,
    /// リーダー歴, with the part
    Lead,
    /// 資格・検定
    Qualification,
    /// エリア・店舗数
    Area,
    /// 達成率
    Attainment,
    /// 前年比・伸び
    Growth,
    /// 満足度・評価
    Satisfaction,
    /// 問い合わせ・ミス・クレーム・離職…
    Faults,
    /// 残業
    Overtime,
    /// 期間・工数
    Work,
    /// 順位
    Rank,
    /// None of these
    Unknown,
}

/// What a number is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct About<'a> {
    /// Its class.
    pub(super) subject: Subject,
    /// Which one of its class: the kind of work, the name of the certificate; empty when the class has only one.
    pub(super) key: &'a str,
}

impl About<'_> {
    pub(super) const UNKNOWN: Self = Self { subject: Subject::Unknown, key: "" };
}

static INDEX: OnceLock<Index> = OnceLock::new();

/// Every place where a word of the table stands.
pub(super) struct Cues(Vec<Hit>);

impl Cues {
    pub(super) fn of(text: &Text) -> Self {
        Self(INDEX.get_or_init(|| Index::new(ROWS.iter().map(|row| row.4))).find(text.raw))
    }

    /// What this quantity is about, and where the word stands that says so.
    pub(super) fn about<'a>(&self, text: &Text<'a>, quantity: &Quantity) -> (About<'a>, Span) {
        let around = |spans: &[Span]| {
            let span = spans.iter().find(|span| span.start <= quantity.span.start && quantity.span.end <= span.end);
            span.cloned().unwrap_or_else(|| quantity.span.clone())
        };
        let clause = around(&text.clauses);
        let sentence = around(&text.sentences);
        let previous = text.sentences.iter().rfind(|one| one.end <= sentence.start).cloned().unwrap_or_default();
        let mut best: Option<(usize, About, &Span)> = None;
        for (span, place, word) in &self.0 {
            let Some(Row(subject, key, units, is_weak, _)) = ROWS.get(usize::from(*place)) else { continue };
            let is_here = sentence.start <= span.start && span.end <= sentence.end;
            // 残業です。月80時間ありました: such a unit asks for its word, in the sentence before, too.
            let is_asked = matches!(subject, Subject::Overtime | Subject::Qualification | Subject::Attainment);
            let is_last = is_asked && previous.start <= span.start && span.end <= previous.end;
            let is_here = is_here || is_last;
            let is_over = span.start < quantity.span.end && quantity.span.start < span.end;
            if !is_here
                || !units.contains(&quantity.unit)
                || is_over && !matches!(quantity.unit, Unit::Percent | Unit::Yen)
            {
                continue;
            }
            let is_before = span.start < quantity.span.start;
            let is_job = *subject == Subject::Experience && is_before;
            let is_near = clause.start <= span.start && span.end <= clause.end || is_job;
            let gap = if is_before {
                quantity.span.start.saturating_sub(span.end)
            } else {
                // 3人の新人: nothing is nearer than what is counted.
                let is_own = text.at(&(quantity.span.end..span.start)) == "の";
                if is_own { 0 } else { span.start.saturating_sub(quantity.span.end) + AFTER }
            };
            // A longer word at the same place tells more: 法人営業 before 営業.
            let rank = usize::from(!is_near) * FAR
                + usize::from(is_last) * FAR
                + usize::from(*is_weak) * WEAK
                + gap * 8
                + 64usize.saturating_sub(word.len());
            let key = match key {
                Key::One(key) => key,
                Key::Own => word,
            };
            if best.is_none_or(|(least, ..)| rank < least) {
                best = Some((rank, About { subject: *subject, key }, span));
            }
        }
        let (about, span) = best.map_or((About::UNKNOWN, 0..0), |(_, about, span)| (about, span.clone()));
        // 新規の契約 and 新規を開拓し、契約を are 新規契約.
        let is_new = about == (About { subject: Subject::Contracts, key: "" }) && text.at(&sentence).contains("新規");
        (if is_new { About { key: "新規", ..about } } else { about }, span)
    }
}

/// A word after the number is so many bytes farther than one before it.
const AFTER: usize = 6;
/// Ranks: a word of another clause comes after every word of this one, a weak word after every other.
const WEAK: usize = 100_000;
const FAR: usize = 1_000_000;

#[cfg(test)]
mod tests {
    use super::{Cues, Subject};
    use crate::check::Text;

    #[test]
    fn the_nearest_word_in_the_clause_tells_what_a_number_is_about() {
        for (text, expected) in [
            ("法人40社を担当しました。", &[(Subject::Clients, "")][..]),
            ("担当していたのは40社です。", &[(Subject::Clients, "")]),
            ("40社ほどのお客様を受けもっていました。", &[(Subject::Clients, "")]),
            ("新規のお客様20社と契約しました。", &[(Subject::Contracts, "新規")]),
            ("5名のチームのリーダーでした。", &[(Subject::Members, "")]),
            ("部下は5人です。", &[(Subject::Members, "")]),
            ("売上を120%達成しました。", &[(Subject::Attainment, "")]),
            ("3年間勤務しました。", &[(Subject::Tenure, "")]),
            ("法人営業を6年続けました。", &[(Subject::Experience, "法人営業")]),
            ("経理として、8年の経験があります。", &[(Subject::Experience, "経理")]),
            ("店長を3年務めました。", &[(Subject::Lead, "店長")]),
            ("TOEICは780点です。", &[(Subject::Qualification, "TOEIC")]),
            ("残業は月40時間でした。", &[(Subject::Overtime, "")]),
            (
                "問い合わせを月120件から78件に減らしました。",
                &[(Subject::Faults, "問い合わせ"), (Subject::Faults, "問い合わせ")],
            ),
            ("駅から15分です。", &[(Subject::Unknown, "")]),
        ] {
            let text = Text::new(text);
            let cues = Cues::of(&text);
            let found: Vec<_> = text.quantities.iter().map(|one| cues.about(&text, one)).collect();
            let found: Vec<_> = found.into_iter().map(|(about, _)| (about.subject, about.key)).collect();
            assert_eq!(found, expected, "{}", text.raw);
        }
    }
}
