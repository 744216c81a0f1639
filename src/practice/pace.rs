//! How fast one speaks (話す速さ), in characters a minute (字/分). No word is understood: characters are counted in what was
//! written, and time in what was heard.

use crate::check::{Pace, spoken_length};

/// What one reads aloud once, to know one's own pace: 300 characters, the number of the usual pace of one minute.
pub const REFERENCE: &str = "本日はお時間をいただき、ありがとうございます。私は、これまで小さな店の仕入れを任されてきました。はじめの年は、売れ残る品が多く、毎日の終わりに棚を見るのがつらい日もありました。そこで、天気と曜日を手帳につけ、前の週とくらべてから注文を出すようにしました。半年ほど続けると、残る品はだんだん減り、店の人たちとも、次に何を並べるかを話せるようになりました。数字を見ることと、人の話を聞くことは、別々の仕事ではないと感じています。新しい職場でも、まずは現場に立ち、いちばん困っていることを教えていただくつもりです。そのうえで、小さく試し、うまくいった形を、皆さんと少しずつ分け合っていきたいと考えています。";

/// The pace of one who said [`REFERENCE`] in so many milliseconds; `None` if nobody speaks so fast or so slowly.
#[must_use]
pub fn measured(millis: u32) -> Option<Pace> {
    per_minute(spoken_length(REFERENCE, Pace::USUAL).characters, millis).and_then(Pace::new)
}

/// So many characters in so many milliseconds, as characters a minute; `None` where either is nothing.
#[must_use]
pub fn per_minute(characters: usize, millis: u32) -> Option<u16> {
    if characters == 0 || millis == 0 {
        return None;
    }
    let characters = u64::try_from(characters).ok()?;
    u16::try_from((characters * 60_000 + u64::from(millis) / 2) / u64::from(millis)).ok()
}

#[cfg(test)]
mod tests {
    use super::{REFERENCE, measured, per_minute};
    use crate::check::{Pace, spoken_length};

    #[test]
    fn the_reference_has_three_hundred_characters() {
        assert_eq!(spoken_length(REFERENCE, Pace::USUAL).characters, 300);
    }

    #[test]
    fn a_pace_is_characters_by_time_and_only_one_that_a_person_can_speak() {
        for (millis, expected) in
            [(60_000, Some(300)), (50_000, Some(360)), (75_000, Some(240)), (29_000, None), (151_000, None), (0, None)]
        {
            assert_eq!(measured(millis).map(Pace::per_minute), expected, "{millis}");
        }
        for (characters, millis, expected) in
            [(240, 48_000, Some(300)), (0, 48_000, None), (240, 0, None), (1, 60_000, Some(1))]
        {
            assert_eq!(per_minute(characters, millis), expected);
        }
    }
}
