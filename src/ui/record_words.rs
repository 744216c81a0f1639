//! What a stored record is called where records of all kinds stand side by side.

use crate::bank;
use crate::notebook::{Answer, AnswerId, Card, CardId, CardKind, Company, OwnQuestion, Take, TakeId};
use crate::storage::{Key, Kind};
use crate::ui::practice_words;

/// What a record is, with the company it belongs to if it has one.
pub fn title(key: &Key, company_of: &dyn Fn(&str) -> Option<String>) -> String {
    let (what, owner) = match key.kind {
        Kind::Company => ("応募先".to_owned(), key.id.clone()),
        Kind::Answer => match AnswerId::parse(&key.id) {
            Some(id) => (bank::question(&id.question).map_or("回答", |question| question.title).to_owned(), id.company),
            None => ("回答".to_owned(), String::new()),
        },
        Kind::Question => ("自分の質問".to_owned(), key.id.split('.').next().unwrap_or_default().to_owned()),
        Kind::Card => match CardId::parse(&key.id) {
            Some(id) => (card(id.kind).to_owned(), id.owner),
            None => ("カード".to_owned(), String::new()),
        },
        Kind::Take => match TakeId::parse(&key.id) {
            Some(id) => {
                let asked = bank::question(&id.question).map_or("自分の質問", |question| question.title);
                (format!("練習「{asked}」"), id.company)
            }
            None => ("練習".to_owned(), String::new()),
        },
        Kind::Setting => ("設定".to_owned(), String::new()),
        Kind::Conflict => ("別の画面で書いた文".to_owned(), String::new()),
    };
    match company_of(&owner) {
        Some(name) if !name.is_empty() => format!("{what}（{name}）"),
        _ => what,
    }
}

const fn card(kind: CardKind) -> &'static str {
    match kind {
        CardKind::Exchange => "聞かれたこと",
        CardKind::Impression => "面接の手ざわり",
        CardKind::Quote => "会社の言葉",
        CardKind::Persona => "会社の姿",
        CardKind::Problem => "会社の課題",
        CardKind::Bridge => "結び文",
        CardKind::Vision => "ビジョン",
        CardKind::Strength => "強み",
        CardKind::Achievement => "実績",
        CardKind::Qualification => "資格",
        CardKind::Settlement => "食い違いの整理",
        CardKind::FollowUp => "深掘りの答え",
        CardKind::Ladder => "階段の答え",
        CardKind::Offer => "友だちに見せるもの",
        CardKind::Sent => "友だちに送った文",
        CardKind::Reply => "届いたコメント",
        CardKind::Plan => "面接までの予定",
        CardKind::Because => "一本線の「だから」",
        CardKind::Evidence => "軸の印",
        CardKind::Review => "コメントの下書き",
        CardKind::DaySheet => "当日シート",
        CardKind::Correction => "申し送りの直し",
        CardKind::Debrief => "面接のあとのメモ",
        CardKind::Retry => "再チャレンジ",
    }
}

/// How many records of each kind a file holds, in a sentence. Every kind is named, so that the parts make up the whole.
#[must_use]
pub fn held(kinds: impl Iterator<Item = Kind>) -> String {
    let kinds: Vec<Kind> = kinds.collect();
    let part = |kind: Kind| {
        let count = kinds.iter().filter(|other| **other == kind).count();
        let name = match kind {
            Kind::Company => "応募先",
            Kind::Answer => "回答",
            Kind::Question => "自分の質問",
            Kind::Card => "カード",
            Kind::Take => "練習",
            Kind::Setting => "設定",
            Kind::Conflict => "別の画面で書いた文",
        };
        (count > 0).then(|| format!("{name}{count}件"))
    };
    let parts: Vec<String> = Kind::ALL.into_iter().filter_map(part).collect();
    if parts.is_empty() {
        "書いた記録は入っていません。".into()
    } else {
        format!("{}が入っています。", parts.join("、"))
    }
}

/// What stands in a document, one line for each text in it.
pub fn content(kind: Kind, body: &str) -> String {
    let lines = match kind {
        Kind::Answer => parse::<Answer>(body).map(|answer| vec![answer.text]),
        Kind::Company => parse::<Company>(body).map(|company| {
            let Company { name, role, date, place, agent, notes, .. } = company;
            vec![name, role, date.map(|date| date.to_string()).unwrap_or_default(), place, agent, notes]
        }),
        Kind::Question => parse::<OwnQuestion>(body).map(|question| vec![question.asked]),
        Kind::Card => parse::<Card>(body).map(|card| card.fields.into_values().collect()),
        Kind::Take => parse::<Take>(body).map(|take| vec![take.asked, practice_words::rating(take.rating).to_owned()]),
        Kind::Setting | Kind::Conflict => None,
    };
    let mut lines = lines.unwrap_or_default();
    lines.retain(|line| !line.trim().is_empty());
    lines.join("\n")
}

fn parse<T: serde::de::DeserializeOwned>(body: &str) -> Option<T> {
    serde_json::from_str(body).ok()
}
