//! 長さ — how long the answer takes to say.

use crate::check::Check;
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Why};
use crate::check::length::spoken_length;
use crate::check::reading::Sheet;

/// Shorter than this, in seconds, there is room for more.
const SHORT: usize = 30;
/// Longer than this, listeners lose the thread.
const LONG: usize = 75;
/// Several questions to the interviewer may take longer together, and be as short as one sentence.
const LONG_ASKS: usize = 90;

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let seconds = spoken_length(sheet.text.raw, sheet.notes.pace).seconds;
    let is_ask = sheet.asked == Asked::CounterQuestion;
    let may_be_short = is_ask || sheet.asked == Asked::Other;
    if !sheet.is_readable() {
        return (!may_be_short).then(|| Finding::too_short(Check::Length));
    }
    let (level, why) = if seconds > if is_ask { LONG_ASKS } else { LONG } {
        (Level::Hint, Why::Long { seconds })
    } else if seconds >= SHORT {
        (Level::Good, Why::GoodLength { seconds })
    } else if may_be_short {
        return None;
    } else {
        (Level::Hint, Why::Short { seconds })
    };
    Some(Finding::new(Check::Length, level, Vec::new(), why))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::{Level, Notes, Sheet, Why};

    #[test]
    fn half_a_minute_to_a_minute_and_a_quarter_is_easy_to_follow() {
        use Level::{Good, Hint, Unread};
        for (question, characters, expected) in [
            ("chousho", 20, Some((Unread, Why::TooShort))),
            ("chousho", 39, Some((Unread, Why::TooShort))),
            ("chousho", 40, Some((Hint, Why::Short { seconds: 8 }))),
            ("chousho", 147, Some((Hint, Why::Short { seconds: 29 }))),
            ("chousho", 150, Some((Good, Why::GoodLength { seconds: 30 }))),
            ("tenshokuriyuu", 195, Some((Good, Why::GoodLength { seconds: 39 }))),
            ("tenshokuriyuu", 375, Some((Good, Why::GoodLength { seconds: 75 }))),
            ("tenshokuriyuu", 380, Some((Hint, Why::Long { seconds: 76 }))),
            ("gyakushitsumon", 30, None),
            ("gyakushitsumon", 90, None),
            ("gyakushitsumon", 400, Some((Good, Why::GoodLength { seconds: 80 }))),
            ("gyakushitsumon", 480, Some((Hint, Why::Long { seconds: 96 }))),
            ("own-question", 60, None),
            ("own-question", 600, Some((Hint, Why::Long { seconds: 120 }))),
        ] {
            let answer = "あ\n".repeat(characters);
            let found = check(&Sheet::new(question, &answer, &Notes::default()));
            assert_eq!(found.map(|finding| (finding.level, finding.why)), expected, "{question} {characters}");
        }
    }
}
