//! Claims (主張): what a text says that one can be held to, and when two of them differ.

use super::asked::Asked;
use super::finding::Span;
use super::list::List;
use super::notes::{Place, Told};
use super::number::{Per, Quantity, Unit};
use super::scope::{Apart, End, Job, Marks, Scope, apart};
use super::script::{Script, script};
use super::subject::{About, Cues, Subject};
use super::text::Text;

/// A number one can be held to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Claim<'a> {
    pub(super) about: About<'a>,
    pub(super) apart: Apart<'a>,
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

/// How two claims stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// Not to be compared.
    Apart,
    /// Word by word.
    Same,
    /// The same value, counted or written in another way.
    Converted,
    /// Near enough: about, more than, so many years and some months.
    Near,
    /// They cannot both be true.
    Differs,
}

const MONTHS: f64 = 12.0;
const YEAR: f64 = 365.0;
/// 約 leaves so much room on both sides.
const ROOM: f64 = 0.1;
/// Rates turned from months to years may be rounded by so much.
const ROUNDING: f64 = 0.05;
const MORE: List = List("以上 超 強 余り あまり オーバー を超え を上回");
const LESS: List = List("以下 未満 以内 弱 足らず 近く を切 を下回 に満た");
/// After a length of time: it is no length of service.
const NO_SERVICE: List = List(
    "かけ がか 掛け ぶり 以内 後 前 ごと に一度 に1回 に一回 に１回 おき 先 越し 連続 続けて無 続けて達 計画 目標 契約 で売 で達 で退 \
     で辞",
);
/// What it is counted by, with words between it and the number: 月の新規契約は平均3件.
const BY: [(Per, List); 3] = [
    (Per::Day, List("1日の １日の 一日の 1日に １日に 一日に")),
    (Per::Month, List("月の 月間 毎月 ひと月")),
    (Per::Year, List("年間 毎年 1年に １年に 一年に")),
];
/// After a number of companies: so many one has worked for.
const EMPLOYED: List = List("で を経験 に勤め");
/// After a number of things: they are places.
const PLACES: List = List("の県 の店 の拠点 のエリア の支店 の地域 の市");
/// A part of something told just before: 40社のうち12社.
const PARTS: List = List("うち 中 の中で のなかで");

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
    let mut about = cues.about(text, quantity);
    let is_long = quantity.unit == Unit::Days && quantity.high > 29.0;
    let is_weak = about.subject == Subject::Unknown || about.subject == Subject::Experience && about.key.is_empty();
    if is_long
        && is_weak
        && let Some(key) = job(before)
    {
        about = About { subject: Subject::Experience, key };
    }
    if quantity.unit == Unit::Companies
        && EMPLOYED.begins(after)
        && before.ends_with("これまで") | after.starts_with("で働")
    {
        about = About { subject: Subject::Tenure, key: "社" };
    }
    let is_service = matches!(about.subject, Subject::Tenure | Subject::Experience | Subject::Lead);
    let is_point = counter.ends_with(['前', '後', '内']) || is_service && NO_SERVICE.begins(after);
    if quantity.unit == Unit::Days && (is_point || is_service && !is_long) || PARTS.ends(before) {
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
        apart: apart(text, marks, quantity, about.subject, is_plan),
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
    let bare = ["の経験は", "の経験が", "の経験を", "経験は", "として", "を", "の経験"]
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
    if quantity.is_rough {
        (low, high) = (low * (1.0 - ROOM), high * (1.0 + ROOM));
    }
    if quantity.unit == Unit::Days && is_service {
        // 3年 may be three years and some months; the third year is between two and three.
        if counter.ends_with('目') {
            low -= YEAR;
        } else if counter.starts_with('年') {
            high += if text.at(&quantity.span).contains('半') { YEAR * 0.4 } else { YEAR * 0.9 };
        }
    }
    (low, high)
}

/// How the claim `here` stands to the claim `there`.
pub(super) fn compare(here: &Claim, there: &Claim) -> Match {
    let is_pair = here.from.is_some() && here.from == there.from;
    if here.unit != there.unit || !(here.about == there.about || is_near_about(here.about, there.about) || is_pair) {
        return Match::Apart;
    }
    let is_rate = |per: Option<Per>| matches!(per, Some(Per::Month | Per::Year));
    let is_converted = here.per != there.per;
    if is_converted && !(is_rate(here.per) && is_rate(there.per)) {
        // One of them does not say by what it is counted: they may agree, and no more can be said.
        let (one, other) = (here.exact, there.exact);
        let same = near(one.0, other.0, 0.0) && (here.per.is_none() || there.per.is_none());
        return if same { Match::Converted } else { Match::Apart };
    }
    let rounding = if is_converted { ROUNDING } else { 0.0 };
    if near(here.low, there.low, rounding) && near(here.high, there.high, rounding) {
        let is_exact = here.words == there.words;
        return if is_exact { Match::Same } else { Match::Converted };
    }
    let room = rounding * here.high.min(there.high);
    if here.low <= there.high + room && there.low <= here.high + room {
        return Match::Near;
    }
    if is_other_end(here, there) {
        return Match::Differs;
    }
    if here.about != there.about || here.about.subject == Subject::Unknown || !is_comparable(here, there) {
        return Match::Apart;
    }
    // A team of five with oneself has four others in it.
    let is_team = here.about.subject == Subject::Members && (here.low - there.low).abs() < 1.5;
    if is_team { Match::Near } else { Match::Differs }
}

/// Two changes from the same number to different ones are one story, unless their words tell two.
fn is_other_end(here: &Claim, there: &Claim) -> bool {
    let is_open = |claim: &Claim| matches!(claim.about.subject, Subject::Unknown | Subject::Work);
    here.from.is_some() && here.from == there.from && (is_open(here) || is_open(there)) && is_comparable(here, there)
}

/// Tenure and experience of no named kind may be told for one another, and so may 営業 and 法人営業.
fn is_near_about(here: About<'_>, there: About<'_>) -> bool {
    let is_service = |about: About<'_>| matches!(about.subject, Subject::Tenure | Subject::Experience);
    is_service(here) && is_service(there)
}

/// Whether nothing keeps them apart.
fn is_comparable(here: &Claim, there: &Claim) -> bool {
    let (one, other) = (&here.apart, &there.apart);
    let is_same_job = one.job == other.job || one.job == Job::Untold || other.job == Job::Untold;
    let is_same_one = one.scope != Scope::Other || one.whose == other.whose && one.whose.starts_with("配属");
    let is_same_end = one.end == other.end || is_level(here) && is_level(there);
    one.scope == other.scope && is_same_one && is_same_end && is_same_job && is_same_time(one, other)
}

/// Where one says how things are, 1位になりました is no change.
fn is_level(claim: &Claim) -> bool {
    let changes = matches!(
        claim.about.subject,
        Subject::Faults
            | Subject::Work
            | Subject::Overtime
            | Subject::Growth
            | Subject::Sales
            | Subject::Money
            | Subject::Contracts
            | Subject::Contacts
    );
    !changes && claim.from.is_none() && !matches!(claim.apart.end, End::From | End::By)
}

/// 昨年 and no time at all may be one; 1年目 stands for itself.
fn is_same_time(one: &Apart, other: &Apart) -> bool {
    let is_recent = |time: &str| matches!(time, "" | "昨年" | "去年" | "今年" | "今期");
    one.time == other.time
        || (one.time.is_empty() && is_recent(other.time))
        || (other.time.is_empty() && is_recent(one.time))
}

fn near(one: f64, other: f64, room: f64) -> bool {
    one.total_cmp(&other).is_eq() || (one - other).abs() <= (room + 1e-6) * one.abs().max(other.abs())
}
