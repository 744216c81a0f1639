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
    /// What was written, by the names in [`field`]. A field that is empty was emptied or never filled. Choices are
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
}

impl CardKind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
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
        }
    }

    /// Whether it belongs to the person and is shared by all companies (わたし).
    #[must_use]
    pub const fn is_of_person(self) -> bool {
        matches!(self, Self::Strength | Self::Achievement | Self::Qualification)
    }

    /// Whether there is one for each owner, not a list.
    #[must_use]
    pub const fn is_single(self) -> bool {
        matches!(self, Self::Impression | Self::Persona | Self::Vision)
    }

    /// Who owns the cards of this kind in the notebook of this company.
    #[must_use]
    pub fn owner(self, company: &str) -> String {
        match (self.is_of_person(), company) {
            (false, company) => company.into(),
            (true, SAMPLE) => SAMPLE_PERSON.into(),
            (true, _) => PERSON.into(),
        }
    }
}

/// Who owns the cards of the person: no company has such a short id.
pub const PERSON: &str = "me";
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

/// The names of the fields. They are stored, so a name never changes its meaning.
pub mod field {
    /// Exchange: the question that was asked.
    pub const ASKED: &str = "asked";
    /// Exchange: what I said.
    pub const SAID: &str = "said";
    /// Exchange: whether it meshed, [`GOOD`], [`FAIR`] or [`POOR`].
    pub const MESH: &str = "mesh";
    /// Exchange: how the interviewer reacted; some of [`REACTIONS`].
    pub const REACTIONS_SEEN: &str = "reactions";
    /// Exchange: how I felt about my answer, [`GOOD`], [`FAIR`] or [`POOR`].
    pub const FEEL: &str = "feel";
    /// Exchange: the facts that were pinned, one a line, word for word from [`SAID`].
    pub const PINS: &str = "pins";

    /// Impression: 緊張, [`LOW`], [`MIDDLE`] or [`HIGH`].
    pub const TENSION: &str = "tension";
    /// Impression: 声の大きさ, likewise.
    pub const VOICE: &str = "voice";
    /// Impression: 話す速さ, likewise.
    pub const PACE: &str = "pace";
    /// Impression: 直したい.
    pub const FIX: &str = "fix";
    /// Impression: 相手のようす, whatever else stayed in mind.
    pub const MOOD: &str = "mood";

    /// Quote: the company's own words; Problem: the problem.
    pub const WORDS: &str = "words";
    /// Quote, Problem: what kind of place it comes from; one of [`SOURCES`].
    pub const SOURCE: &str = "source";
    /// Quote: the title of the page or paper.
    pub const TITLE: &str = "title";
    /// Quote: its address.
    pub const URL: &str = "url";
    /// Quote: when it was read or said, as typed.
    pub const DATE: &str = "date";
    /// Quote: 共通点, what I share with it.
    pub const COMMON: &str = "common";
    /// Problem: how it could become better, the forward-looking side.
    pub const GROWTH: &str = "growth";

    /// Persona: 理念.
    pub const CREED: &str = "creed";
    /// Persona: 事業の方向.
    pub const DIRECTION: &str = "direction";
    /// Persona: 社風.
    pub const CULTURE: &str = "culture";
    /// Persona: 競合, the first and the second, and what sets this company apart from them.
    pub const RIVAL_1: &str = "rival-1";
    /// The second.
    pub const RIVAL_2: &str = "rival-2";
    /// What sets this company apart.
    pub const APART: &str = "apart";
    /// Persona: where one has looked already; some of [`PLACES`].
    pub const LOOKED: &str = "looked";

    /// Strength, Achievement, Qualification: what it is called.
    pub const NAME: &str = "name";
    /// Strength: where it showed.
    pub const GROUND: &str = "ground";
    /// Strength, Qualification: how it would serve at the next company.
    pub const USE: &str = "use";
    /// Achievement: 期間.
    pub const PERIOD: &str = "period";
    /// Achievement: 役割.
    pub const ROLE: &str = "role";
    /// Achievement: 量.
    pub const AMOUNT: &str = "amount";
    /// Achievement: 成果.
    pub const RESULT: &str = "result";
    /// Achievement: 工夫.
    pub const CRAFT: &str = "craft";
    /// Achievement: 再現のしかた.
    pub const AGAIN: &str = "again";

    /// Bridge: the name of the strength card.
    pub const STRENGTH: &str = "strength";
    /// Bridge: the name of the problem card.
    pub const PROBLEM: &str = "problem";
    /// Bridge: the name of the achievement card.
    pub const EPISODE: &str = "episode";
    /// Bridge: 結び文.
    pub const SENTENCE: &str = "sentence";
    /// Bridge: [`YES`] once it is to stand beside the answers.
    pub const IN_ANSWERS: &str = "in-answers";

    /// Vision: what I will be doing, by [`HORIZONS`].
    pub const MINE: [&str; 6] = ["mine-0", "mine-1", "mine-3", "mine-5", "mine-10", "mine-15"];
    /// Vision: where the company will be, by [`HORIZONS`].
    pub const THEIRS: [&str; 6] = ["theirs-0", "theirs-1", "theirs-3", "theirs-5", "theirs-10", "theirs-15"];
    /// The years after joining that [`MINE`] and [`THEIRS`] are about.
    pub const HORIZONS: [u8; 6] = [0, 1, 3, 5, 10, 15];

    /// ◎
    pub const GOOD: &str = "good";
    /// ○
    pub const FAIR: &str = "fair";
    /// △
    pub const POOR: &str = "poor";
    /// 小さい・遅い・ゆるんでいた
    pub const LOW: &str = "low";
    /// ちょうどよい
    pub const MIDDLE: &str = "middle";
    /// 大きい・速い・つよい
    pub const HIGH: &str = "high";
    /// はい
    pub const YES: &str = "yes";
    /// うなずき, 深く聞かれた, メモを取った, 笑顔, 話が変わった, 沈黙, 首をかしげた
    pub const REACTIONS: [&str; 7] = ["nod", "deeper", "memo", "smile", "turned", "silence", "doubt"];
    /// ホームページ, 採用ページ, 社員インタビュー, 社長インタビュー, 求人票, 口コミ, 一次面接で聞いた, 製品, そのほか
    pub const SOURCES: [&str; 9] =
        ["site", "careers", "staff", "president", "posting", "reviews", "first-round", "product", "other"];
    /// Where to look: the places of [`SOURCES`] that one can go to.
    pub const PLACES: [&str; 7] = ["site", "careers", "staff", "president", "posting", "reviews", "product"];
}
