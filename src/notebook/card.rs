//! A card of the notebook (カード): one exchange of the first interview, one word of the company, one strength. All kinds
//! are stored in the same shape, a few named texts, so that a new kind or field is one line in a table.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The stored card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Card {
    /// Where it stands among its kind, the lowest first.
    pub place: u32,
    /// What was written, by the names in [`super::field`]. A field that is empty was emptied or never filled. Choices are
    /// stored by their names; several of them with a space between.
    pub fields: BTreeMap<String, String>,
}

impl Card {
    /// A card with these fields.
    #[must_use]
    pub fn of(fields: &[(&str, &str)]) -> Self {
        let fields = fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        Self { place: 0, fields: fields.collect() }
    }

    /// What stands in this field, without the blanks around it; empty if nothing does.
    #[must_use]
    pub fn text(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", |text| text.trim())
    }

    /// Whether something stands in this field.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        !self.text(field).is_empty()
    }

    /// Writes a field.
    pub fn set(&mut self, field: &str, text: &str) {
        self.fields.insert(field.into(), text.into());
    }

    /// The single choices or lines of a field that holds several.
    pub fn parts<'a>(&'a self, field: &str, between: char) -> impl Iterator<Item = &'a str> {
        self.text(field).split(between).map(str::trim).filter(|part| !part.is_empty())
    }

    /// Whether nothing was written at all.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.fields.values().all(|text| text.trim().is_empty())
    }
}

/// What a card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CardKind {
    /// やり取り — one question of the first interview and what was said
    Exchange,
    /// 一次面接の手ざわり — how the first interview felt; one per company
    Impression,
    /// 会社の言葉
    Quote,
    /// 会社の姿 — 理念, 事業の方向, 社風, 競合; one per company
    Persona,
    /// 会社の課題
    Problem,
    /// 結び
    Bridge,
    /// キャリアビジョン; one per company
    Vision,
    /// 強み, of the person
    Strength,
    /// 実績カード, of the person
    Achievement,
    /// 資格, of the person
    Qualification,
    /// 食い違いの始末 — what was decided about two claims that differ
    Settlement,
    /// なぜ三段 — answers to the follow-ups that some words of an answer provoke; named `<question>.<kind of probe>`
    FollowUp,
    /// 階段 — the same answer shorter and longer; named by its question
    Ladder,
    /// 見せるもの — what was ticked for a friend, and what is masked; one per company
    Offer,
    /// 送った文 — an answer as a friend was shown it; named by the fingerprint of that text
    Sent,
    /// 届いたコメント — what a friend returned; named by its fingerprint
    Reply,
    /// 面接までの予定 — how much time a day has for it, and when; one per company
    Plan,
    /// だから — the sentences that join the ends of 一本線; one per company
    Because,
    /// 証拠 — which sentence of an answer shows which axis, as the person decided; named by its question
    Evidence,
    /// コメントの下書き — what a friend says about a pack, on the friend's device; named by the pack's fingerprint
    Review,
    /// 当日シート — what was chosen and written for the day itself; one per company
    DaySheet,
    /// 解釈の直し — a line of 申し送りシート in the person's own words; named by its rule and its card
    Correction,
    /// 面接が終わったら — what was asked, how it felt, and what came of it; one per company
    Debrief,
    /// 再チャレンジ — why, what is missing, and when; one per company
    Retry,
}

impl CardKind {
    /// Every kind.
    pub const ALL: [Self; 24] = [
        Self::Exchange,
        Self::Impression,
        Self::Quote,
        Self::Persona,
        Self::Problem,
        Self::Bridge,
        Self::Vision,
        Self::Strength,
        Self::Achievement,
        Self::Qualification,
        Self::Settlement,
        Self::FollowUp,
        Self::Ladder,
        Self::Offer,
        Self::Sent,
        Self::Reply,
        Self::Plan,
        Self::Because,
        Self::Evidence,
        Self::Review,
        Self::DaySheet,
        Self::Correction,
        Self::Debrief,
        Self::Retry,
    ];

    /// Its name in stored ids.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exchange => "exchange",
            Self::Impression => "impression",
            Self::Quote => "quote",
            Self::Persona => "persona",
            Self::Problem => "problem",
            Self::Bridge => "bridge",
            Self::Vision => "vision",
            Self::Strength => "strength",
            Self::Achievement => "achievement",
            Self::Qualification => "qualification",
            Self::Settlement => "settlement",
            Self::FollowUp => "follow-up",
            Self::Ladder => "ladder",
            Self::Offer => "offer",
            Self::Sent => "sent",
            Self::Reply => "reply",
            Self::Plan => "plan",
            Self::Because => "because",
            Self::Evidence => "evidence",
            Self::Review => "review",
            Self::DaySheet => "day-sheet",
            Self::Correction => "correction",
            Self::Debrief => "debrief",
            Self::Retry => "retry",
        }
    }

    /// Whether it belongs to the person and is shared by all companies (わたし).
    #[must_use]
    pub const fn is_of_person(self) -> bool {
        matches!(self, Self::Strength | Self::Achievement | Self::Qualification)
    }

    /// Who owns the cards of this kind in the notebook of this company.
    #[must_use]
    pub fn owner(self, company: &str) -> String {
        match (self.is_of_person(), company) {
            _ if self == Self::Review => FRIEND.into(),
            (false, company) => company.into(),
            (true, SAMPLE) => SAMPLE_PERSON.into(),
            (true, _) => PERSON.into(),
        }
    }
}

/// Who owns the cards of the person: no company has such a short id.
pub const PERSON: &str = "me";
/// Who owns what is said about the answers of somebody else: no company has such a short id.
pub const FRIEND: &str = "friend";
/// The id of the sample company (見本).
pub const SAMPLE: &str = "sample";
/// Who owns the strengths of the person in the sample, so that they never mix with the user's own.
pub const SAMPLE_PERSON: &str = "sample-me";

/// Which card.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CardId {
    /// The id of the company, [`PERSON`] or [`SAMPLE_PERSON`].
    pub owner: String,
    /// What it is about.
    pub kind: CardKind,
    /// Its own id; [`CardId::ONLY`] where there is only one.
    pub name: String,
}

impl CardId {
    /// The name of a card of which an owner has one.
    pub const ONLY: &'static str = "only";

    /// The card of this kind with this name, in the notebook of this company.
    #[must_use]
    pub fn new(company: &str, kind: CardKind, name: &str) -> Self {
        Self { owner: kind.owner(company), kind, name: name.into() }
    }

    /// The one card of this kind.
    #[must_use]
    pub fn only(company: &str, kind: CardKind) -> Self {
        Self::new(company, kind, Self::ONLY)
    }

    /// The id it is stored under: `<owner>.<kind>.<name>`.
    #[must_use]
    pub fn stored(&self) -> String {
        format!("{}.{}.{}", self.owner, self.kind.name(), self.name)
    }

    /// Reads a stored id; `None` also for kinds that only a later version knows.
    #[must_use]
    pub fn parse(stored: &str) -> Option<Self> {
        let mut parts = stored.splitn(3, '.');
        let (owner, kind, name) = (parts.next()?, parts.next()?, parts.next()?);
        let kind = CardKind::ALL.into_iter().find(|known| known.name() == kind)?;
        (!owner.is_empty() && !name.is_empty()).then(|| Self { owner: owner.into(), kind, name: name.into() })
    }
}
