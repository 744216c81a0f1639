//! Claims (主張): what a text says that one can be held to.

use super::asked::Asked;
use super::finding::Span;
use super::list::List;
use super::notes::{Place, Told};
use super::number::{Per, Quantity, Unit};
use super::part::{is_of_a_whole, is_service, part};
use super::scope::{Apart, End, Marks, apart};
use super::script::{Script, script};
use super::subject::{About, Cues, Subject};
use super::text::Text;

/// A number one can be held to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Claim<'a> {
    pub(super) about: About<'a>,
    pub(super) apart: Apart<'a>,
    /// Which part of it is counted, if it is not the whole.
    pub(super) part: Option<&'a str>,
    /// Only its place says that it was service: 病棟で2年、記録を整えました may tell of less than all of it.
    pub(super) is_weak: bool,
    pub(super) unit: Unit,
    /// Between these two the true value lies; of a rate, so much a year, if it is by the month or the year.
    pub(super) low: f64,
    pub(super) high: f64,
    /// The number itself, as it is written.
    pub(super) exact: (f64, f64),
    pub(super) per: Option<Per>,
    /// What it changed from: 120件から78件に.
    pub(super) from: Option<(f64, f64)>,
    pub(super) span: Span,
    /// The clause around it, to be quoted.
    pub(super) quote: Span,
    /// As it is written.
    pub(super) words: &'a str,
}

const MONTHS: f64 = 12.0;
const YEAR: f64 = 365.0;
/// 約 leaves so much room on both sides.
const ROOM: f64 = 0.1;
const MORE: List = List("以上 超 強 余り あまり オーバー を超え を上回");
const LESS: List = List("以下 未満 以内 弱 足らず 近く を切 を下回 に満た");
/// After a length of time: it is no length of service.
const NO_SERVICE: List = List(
    "を除 、一度 、無 続けたこ 続けたと 続けたあ 続けた後 続けたの 暮ら 住 過ごし 学び 学ん 続い 続けて伸 続けて増 続けて減 続けて1 続けて表 かけ がか 掛け ぶり 以内 後 前 ごと に一度 に1回 に一回 に１回 おき 先 越し 連続 続けて無 続けて達 計画 目標 契約 で売 で達 で退 \
     で辞",
);
/// Before a length of time: it tells how long.
const TOLD: List = List("は 歴 経験 歴が 経験が 年数が");
/// Before a length of time: it was spent there.
const PLACED: List = List("で では では、 で、");
/// After a length of time: it is one of service.
const SERVED: List = List("いまし いて い、 いたの いたと いたあ いたこ 勤 在籍 所属 おり おりま");
/// What it is counted by, with words between it and the number: 月の新規契約は平均3件.
const BY: [(Per, List); 3] = [
    (Per::Day, List("1日の １日の 一日の 1日に １日に 一日に")),
    (Per::Month, List("月の 月間 毎月 ひと月")),
    (Per::Year, List("年間 毎年 1年に １年に 一年に")),
];
/// After a number of companies: so many one has worked for.
const EMPLOYED: List = List("で を経験 に勤め");
/// Counters that say themselves what one works for.
const COUNTED: List = List("棟 戸 世帯 組 床 席");
/// What makes such a number one's own.
const SERVES: List = List("担当 受け持 管理 迎え 任さ 病院 席数 の店 施設");
/// After a number of things: they are places.
const PLACES: List = List("の県 の店 の拠点 のエリア の支店 の地域 の市");

/// The claims of something told elsewhere.
pub(super) fn told_claims(told: &Told) -> Vec<Claim<'_>> {
    let asked = match &told.place {
        Place::Answer(question) => Asked::of(question),
        _ => Asked::Other,
    };
    claims(&Text::new(&told.text), asked)
}

/// The claims of a text.
pub(super) fn claims<'a>(text: &Text<'a>, asked: Asked) -> Vec<Claim<'a>> {
    if text.quantities.is_empty() {
        return Vec::new();
    }
    let (cues, marks) = (Cues::of(text), Marks::of(text));
    let is_plan = asked == Asked::Career;
    let mut found: Vec<Claim> = Vec::new();
    for quantity in &text.quantities {
        let Some(mut claim) = claim(text, &cues, &marks, quantity, is_plan) else { continue };
        let from = found.last().filter(|from| from.apart.end == End::From && from.unit == claim.unit);
        if let Some(from) = from.filter(|_| claim.apart.end == End::To) {
            claim.from = Some(from.exact);
            // 月20件から半分の10件に: the rate goes on.
            if claim.per.is_none() && from.per.is_some() {
                let factor = if from.per == Some(Per::Month) { MONTHS } else { 1.0 };
                (claim.low, claim.high, claim.per) = (claim.low * factor, claim.high * factor, from.per);
            }
        }
        found.push(claim);
    }
    found
}

fn claim<'a>(text: &Text<'a>, cues: &Cues, marks: &Marks, quantity: &Quantity, is_plan: bool) -> Option<Claim<'a>> {
    if matches!(quantity.unit, Unit::Date | Unit::Age) {
        return None;
    }
    let counter = text.at(&quantity.counter);
    let after = text.at(&(quantity.span.end..text.raw.len()));
    if after.starts_with("満点") || after.starts_with("中") && quantity.unit == Unit::Grade {
        return None;
    }
    let before = text.at(&(0..quantity.span.start));
    let (mut about, cue) = cues.about(text, quantity);
    let is_long = quantity.unit == Unit::Days && quantity.high > 29.0;
    let is_weak = about.subject == Subject::Unknown || about.subject == Subject::Experience && about.key.is_empty();
    let mut is_placed = false;
    if is_long && is_weak {
        if let Some(key) = job(before) {
            about = About { subject: Subject::Experience, key };
        } else if about.subject == Subject::Unknown
            && (PLACED.ends(before) || before.ends_with(['に', 'は']) && SERVED.begins(after))
        {
            // 急性期の病棟で7年, 前職に2年半いました.
            (about, is_placed) = (About { subject: Subject::Tenure, key: "" }, true);
        }
    }
    if quantity.unit == Unit::Companies
        && EMPLOYED.begins(after)
        && before.ends_with("これまで") | after.starts_with("で働")
    {
        about = About { subject: Subject::Tenure, key: "社" };
    }
    if matches!(about.subject, Subject::Unknown | Subject::Clients)
        && COUNTED.words().any(|word| word == counter)
        && (quantity.per.is_some() || text.has_within(&sentence_at(text, quantity.span.start), SERVES))
    {
        about = About { subject: Subject::Clients, key: counter };
    }
    let is_service = is_service(about.subject);
    let is_point = counter.ends_with(['前', '後', '内'])
        || counter.ends_with('目') && ["に", "の", "か"].iter().any(|end| after.starts_with(end))
        || is_service && is_no_service(before, after);
    let is_of_a_whole = is_of_a_whole(text, before);
    if quantity.unit == Unit::Days && (is_point || is_service && !is_long) || is_of_a_whole && !is_service {
        about = About::UNKNOWN;
    }
    let lead = text.clauses.iter().rfind(|clause| clause.start <= quantity.span.start).map_or(0, |clause| clause.start);
    // What one has, and not what one does again and again, is no rate: 毎月50社を担当.
    let is_stock = matches!(about.subject, Subject::Clients | Subject::Members | Subject::Area);
    let per = quantity.per.or_else(|| by(text, lead..quantity.span.start, quantity.unit)).filter(|_| !is_stock);
    let unit = match quantity.unit {
        Unit::Other if about.subject == Subject::Sales => Unit::Yen,
        Unit::Other if counter == "つ" && PLACES.begins(after) => {
            about = About { subject: Subject::Area, key: "" };
            Unit::Places
        }
        unit => unit,
    };
    let (low, high) = range(text, quantity, is_service);
    let factor = if per == Some(Per::Month) { MONTHS } else { 1.0 };
    let quote =
        text.clauses.iter().find(|clause| clause.start <= quantity.span.start && quantity.span.end <= clause.end);
    Some(Claim {
        about,
        apart: apart(text, marks, quantity, about, is_plan),
        is_weak: is_placed && about.subject == Subject::Tenure && !SERVED.begins(after),
        part: if is_of_a_whole { Some("") } else { part(text, quantity, about, &cue) },
        unit,
        low: low * factor,
        high: high * factor,
        exact: (quantity.low, quantity.high),
        per,
        from: None,
        span: quantity.span.clone(),
        quote: quote.cloned().unwrap_or_else(|| quantity.span.clone()),
        words: text.at(&quantity.span),
    })
}

/// The sentence around this place.
fn sentence_at(text: &Text, place: usize) -> Span {
    text.sentences.iter().rfind(|one| one.start <= place).cloned().unwrap_or_default()
}

/// Whether a length of time is none of service: 3年連続で, and 2年で in which something changed.
fn is_no_service(before: &str, after: &str) -> bool {
    let is_within = after.starts_with('で') && !["です", "でし", "であ", "でも"].iter().any(|is| after.starts_with(is));
    let before = before.trim_end_matches('、');
    let is_told = TOLD.ends(before) && !before.ends_with("では");
    NO_SERVICE.begins(after) || is_within && !is_told
}

/// What the number after these words is counted by. 3か月の and 4月の are no rates.
fn by(text: &Text, lead: Span, unit: Unit) -> Option<Per> {
    if matches!(unit, Unit::Days | Unit::Percent | Unit::Fold | Unit::Rank | Unit::Grade) {
        return None;
    }
    let is_rate = |span: &Span| {
        let before = text.at(&(lead.start..span.start)).chars().next_back();
        before.is_none_or(|before| !before.is_numeric() && !"かヶカケ箇今先来".contains(before))
    };
    BY.iter().find_map(|(per, words)| text.find_within(&lead, *words).iter().any(is_rate).then_some(*per))
}

/// The kind of work named right before a length of time: 電気工事を6年, 電気工事の経験は6年, 測量士として6年.
fn job(before: &str) -> Option<&str> {
    let bare = before.trim_end_matches(['、', '約']);
    let bare = ["の経験は", "の経験が", "の経験を", "経験は", "として", "の仕事を", "の仕事で", "を", "の経験"]
        .iter()
        .find_map(|end| bare.strip_suffix(end))?;
    let start = bare.char_indices().rev().take_while(|(_, one)| script(*one) != Script::Other).last()?.0;
    // 工期を3か月, 期間を10週: a length of time is no work.
    bare.get(start..).filter(|word| word.chars().count() >= 2 && !word.ends_with(['間', '期']))
}

/// Between which values the true one lies.
fn range(text: &Text, quantity: &Quantity, is_service: bool) -> (f64, f64) {
    let (mut low, mut high) = (quantity.low, quantity.high);
    let tail = text.at(&(quantity.counter.end..quantity.span.end));
    let after = text.at(&(quantity.span.end..text.raw.len()));
    let counter = text.at(&quantity.counter);
    if MORE.begins(tail) || MORE.begins(after) {
        return (low, f64::INFINITY);
    }
    if LESS.begins(tail) || LESS.begins(after) {
        return (low * 0.7, high);
    }
    let lead = sentence_at(text, quantity.span.start).start..quantity.span.start;
    if quantity.is_rough || text.has_within(&lead, List("平均すると ならすと")) {
        (low, high) = (low * (1.0 - ROOM), high * (1.0 + ROOM));
    }
    if quantity.unit == Unit::Days && is_service {
        // 3年 may be three years and some months; the third year is between two and three.
        if counter.ends_with('目') || text.at(&(0..quantity.span.start)).ends_with("足かけ") {
            low -= YEAR;
        } else if counter.starts_with('年') {
            high += if text.at(&quantity.span).contains('半') { YEAR * 0.4 } else { YEAR * 0.9 };
        }
    }
    (low, high)
}
