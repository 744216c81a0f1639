//! Whether two claims agree or differ (突き合わせ).

use super::claim::Claim;
use super::number::{Per, Unit};
use super::scope::{Apart, End, Job, Scope};
use super::subject::{About, Subject};

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

/// Rates turned from months to years may be rounded by so much.
const ROUNDING: f64 = 0.05;

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
    if here.part.or(there.part).is_some() && (here.part != there.part || here.part == Some("")) {
        // No part is longer than the whole, and no team has more 検査の後輩 than 後輩.
        let is_longer = |part: &Claim, whole: &Claim| whole.part.is_none() && part.low > whole.high;
        let is_named = here.part != Some("") && there.part != Some("");
        let is_wrong = (matches!(here.about.subject, Subject::Experience | Subject::Lead)
            || here.about.subject == Subject::Colleagues && is_named)
            && here.about == there.about
            && (is_longer(here, there) || is_longer(there, here))
            && is_comparable(here, there);
        return if is_wrong { Match::Differs } else { Match::Apart };
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
    if (if here.high < there.high { here } else { there }).is_weak {
        return Match::Apart;
    }
    // A team of five with oneself has four others in it.
    let is_team = here.about.subject == Subject::Members && (here.low - there.low).abs() < 1.5;
    if is_team { Match::Near } else { Match::Differs }
}

/// Two changes from the same number to different ones are one story, unless their words tell two.
fn is_other_end(here: &Claim, there: &Claim) -> bool {
    let is_open = |claim: &Claim| claim.about.subject == Subject::Unknown;
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
    one.scope == other.scope && is_same_one && is_same_end && is_same_job && is_same_time(one, other, here)
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
fn is_same_time(one: &Apart, other: &Apart, claim: &Claim) -> bool {
    // 昨年は3棟 says nothing of all the 12棟 one has built.
    let is_sum = claim.about.subject == Subject::Clients && matches!(claim.unit, Unit::Things | Unit::Other);
    let is_recent = |time: &str| !is_sum && matches!(time, "" | "昨年" | "去年" | "今年" | "今期");
    one.time == other.time
        || (one.time.is_empty() && is_recent(other.time))
        || (other.time.is_empty() && is_recent(one.time))
}

fn near(one: f64, other: f64, room: f64) -> bool {
    one.total_cmp(&other).is_eq() || (one - other).abs() <= (room + 1e-6) * one.abs().max(other.abs())
}
