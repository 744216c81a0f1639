//! Why a sentence may show an axis (見立て): what the rules saw in it.

use std::ops::Range;

use crate::bank::{Axis, Question};
use crate::check::{
    Asked, Check, FactKind, Finding, Level, Notes, Text, company_words, facts, shared_ideas, strength_words, weight,
};
use crate::notebook::{Card, CardKind, field};
use crate::plan::storyline::time_of;

/// What was seen in a sentence that makes it evidence for an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cue {
    /// 数字や期間
    Number,
    /// 役割
    Role,
    /// 実績カードの話
    Achievement,
    /// 工夫のしかた, from an achievement card
    Craft,
    /// 資格カードの名前
    Qualification,
    /// 道具や進め方の言葉
    Method,
    /// 再現のしかた
    Again,
    /// 強みカードの言葉
    StrengthCard,
    /// 強みを言う言葉
    StrengthWord,
    /// 強みと仕事のつながり
    Tied,
    /// 会社との共通点
    Common,
    /// 会社の言葉
    CompanyWords,
    /// 人と働く場面
    Together,
    /// 短所への手当て
    Mended,
    /// 時期
    Time,
    /// ビジョンの言葉
    Plan,
    /// 入社してからすること
    Aim,
    /// これからを聞く問い
    Ask,
}

impl Cue {
    /// The axis it speaks for.
    #[must_use]
    pub const fn axis(self) -> Axis {
        match self {
            Self::Number | Self::Role | Self::Achievement => Axis::Experience,
            Self::Craft | Self::Qualification | Self::Method | Self::Again => Axis::Skill,
            Self::StrengthCard | Self::StrengthWord | Self::Tied => Axis::Strength,
            Self::Common | Self::CompanyWords | Self::Together | Self::Mended => Axis::Character,
            Self::Time | Self::Plan | Self::Aim | Self::Ask => Axis::Vision,
        }
    }
}

/// Ways of working, by which one tells how.
const METHODS: &str = "手順 一覧 記録 分析 集計 設計 図に 表に 帳面 書き取 書き出 聞き取 仕組み マニュアル ツール 資格 検証 試作 自動化 数え \
     比べ プログラ";
/// Ways to speak of what one is good at.
const STRENGTHS: &str = "強み 長所 得意 持ち味 力を活 する力 この力 力です 気づける 自信が 自信を 心がけ";
/// Working with others.
const TOGETHER: &str =
    "一緒に 仲間 チーム 相談 話し合 意見 後輩 先輩 分け合 声をかけ 感謝 助け 任せ お客様の声 寄り添 聞いてみ 同僚";
/// The company one is talking to, and the time there.
const THERE: &str = "御社 貴社 御行 御院 御校 入社 入職 配属";
/// Ends of what one means to do.
const AIMS: &str = "たいです たいと たいから いきます 活かします まいります つもりです 続けます 始めます つくります 覚えます 関わります 届けます \
     ようにします 目指します";
/// So much has to be shared with a card before a sentence is said to tell what the card tells.
const TELLS: u8 = 5;
/// With what I share with the company, one rare word is enough.
const SHARES: u8 = 3;

/// A shorter sentence tells nothing of people or of the company.
const LONG: usize = 16;

/// The parts of the person's cards that sentences are laid beside.
pub(super) struct Material {
    achievements: Vec<String>,
    crafts: Vec<String>,
    qualifications: Vec<String>,
    commons: Vec<String>,
    plans: Vec<String>,
}

impl Material {
    /// What these cards hold.
    pub(super) fn of(cards: &impl Fn(CardKind) -> Vec<(String, Card)>) -> Self {
        let texts = |kind: CardKind, fields: &[&str]| {
            let text = |card: &Card| fields.iter().map(|name| card.text(name)).collect::<Vec<&str>>().join("。");
            let all = cards(kind).into_iter().map(|(_, card)| text(&card));
            all.filter(|text| text.chars().any(|one| one != '。')).collect::<Vec<String>>()
        };
        Self {
            achievements: texts(CardKind::Achievement, &[field::NAME, field::AMOUNT, field::RESULT]),
            crafts: texts(CardKind::Achievement, &[field::CRAFT, field::AGAIN]),
            qualifications: texts(CardKind::Qualification, &[field::NAME]),
            commons: texts(CardKind::Quote, &[field::COMMON]),
            plans: texts(CardKind::Vision, &field::MINE),
        }
    }
}

/// One answer with what the reader found in it.
pub(super) struct Read<'a> {
    pub(super) asked: Asked,
    pub(super) text: &'a Text<'a>,
    pub(super) findings: &'a [Finding],
    pub(super) notes: &'a Notes,
    pub(super) material: &'a Material,
}

/// What the rules see in one sentence of an answer.
pub(super) fn cues(read: &Read, sentence: &Range<usize>) -> Vec<Cue> {
    let words = read.text.at(sentence);
    let has = |list: &str| list.split(' ').any(|word| words.contains(word));
    let found = |check: Check| {
        let good = read.findings.iter().filter(|finding| finding.check == check && finding.level == Level::Good);
        good.flat_map(|finding| &finding.spans).any(|span| span.start < sentence.end && sentence.start < span.end)
    };
    let company = read.notes.company.trim();
    let is_there = has(THERE) || (!company.is_empty() && words.contains(company));
    // A motive and a question of one's own speak of the company also where they do not name it.
    let is_about = is_there || matches!(read.asked, Asked::Motive | Asked::CounterQuestion);
    let is_wish = is_there || matches!(read.asked, Asked::Leaving | Asked::Motive | Asked::Career);
    let time = time_of(read.text, sentence);
    let is_ahead = is_there || time.is_some();
    let facts = facts(words);
    let has_fact = |kinds: &[FactKind]| facts.iter().any(|fact| kinds.contains(&fact.kind));
    let tells =
        |texts: &[String], least: u8| texts.iter().any(|text| weight(&shared_ideas(words, text, company)) >= least);
    let material = read.material;
    let numbers = |text: &String| {
        let known: Vec<&str> = facts.iter().filter_map(|fact| words.get(fact.span.clone())).collect();
        known.iter().any(|number| number.chars().count() >= 2 && text.contains(number))
    };
    let has_company_words = is_about && !company_words(words, read.notes).is_empty();
    // What a motive tells of the company may use the words of a strength card, and shows no strength of mine.
    let is_theirs = read.asked == Asked::Motive && has_company_words && !has(STRENGTHS);
    let has_strength = || strength_words(words, read.notes).len() >= 2 || tells(&read.notes.strengths, TELLS);
    // 一つ目は、夜勤の班のことです: a sentence so short only announces.
    let is_long = words.chars().count() >= LONG;
    let all = [
        (Cue::Number, !is_ahead && has_fact(&[FactKind::Number, FactKind::Period])),
        (Cue::Role, !is_ahead && has_fact(&[FactKind::Role])),
        (
            Cue::Achievement,
            !is_ahead && (tells(&material.achievements, TELLS) || material.achievements.iter().any(numbers)),
        ),
        (Cue::Craft, tells(&material.crafts, TELLS)),
        (Cue::Qualification, material.qualifications.iter().any(|name| words.contains(name.as_str()))),
        (Cue::Method, has(METHODS)),
        (Cue::Again, found(Check::Reproduce)),
        (Cue::StrengthCard, !is_theirs && has_strength()),
        (Cue::StrengthWord, has(STRENGTHS)),
        (Cue::Tied, found(Check::StrengthToJob)),
        (Cue::Common, tells(&material.commons, SHARES)),
        (Cue::CompanyWords, is_long && has_company_words),
        (Cue::Together, is_long && has(TOGETHER)),
        (Cue::Mended, found(Check::WeaknessAction)),
        (Cue::Time, time.is_some()),
        (Cue::Plan, is_ahead && tells(&material.plans, TELLS)),
        (Cue::Aim, is_wish && has(AIMS)),
        (Cue::Ask, read.asked == Asked::CounterQuestion && is_asked(words)),
    ];
    all.into_iter().filter(|(_, holds)| *holds).map(|(cue, _)| cue).collect()
}

/// Whether something is asked here.
fn is_asked(words: &str) -> bool {
    let bare = words.trim_end_matches(['。', '？', '?', ' ', '　']);
    bare.ends_with('か') || bare.len() < words.trim_end_matches(['。', ' ', '　']).len()
}

/// A sentence shows two axes at most: what shows everything shows nothing.
const MOST: usize = 2;

/// The axes that a sentence with these cues shows. One cue is enough for an axis that the question reveals; for another
/// one it takes two. A weakness and a question of one's own are evidence only for what they are asked for.
pub(super) fn suggested(cues: &[Cue], id: &str, question: Option<&Question>) -> Vec<Axis> {
    let revealed = question.map_or(&[][..], |question| question.axes);
    let is_narrow = matches!(id, "tansho" | "gyakushitsumon");
    let count = |axis: Axis| cues.iter().filter(|cue| cue.axis() == axis).count();
    let rank = |axis: Axis| revealed.iter().position(|other| *other == axis);
    let mut axes: Vec<Axis> = Axis::ALL.to_vec();
    axes.retain(|axis| match rank(*axis) {
        Some(_) => count(*axis) >= 1,
        None => !is_narrow && count(*axis) >= 2,
    });
    axes.sort_by_key(|axis| (usize::MAX - count(*axis), rank(*axis).unwrap_or(usize::MAX)));
    axes.truncate(MOST);
    axes.sort_by_key(|axis| Axis::ALL.iter().position(|other| other == axis));
    axes
}
