//! 御社・貴社: 貴社 is written, 御社 is said; so are 御院, 御校 and 御法人.

use crate::check::Check;
use crate::check::finding::{Finding, Level, Why};
use crate::check::list::List;
use crate::check::reading::Sheet;

/// The written address of a company, a bank, a school…
const WRITTEN: List = List(
    "貴社 貴行 貴庫 貴院 貴校 貴店 貴園 貴会 貴省 貴庁 貴局 貴所 貴館 貴学 貴学園 貴大学 貴法人 貴団体 貴財団 \
     貴協会 貴組合 貴機構 貴施設 貴事務所 貴研究所 貴センター 貴ホテル 貴部 貴組織 貴グループ 貴県 貴市 貴町 貴村",
);
/// Of these nobody says 御: one says こちらの市.
const PLAIN: List = List("貴部 貴組織 貴グループ 貴ホテル 貴県 貴市 貴町 貴村");
/// 高貴 and 兄貴 end with the same character.
const OTHER: [char; 4] = ['高', '兄', '富', '尊'];

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let mut spans = sheet.text.find(WRITTEN);
    spans.retain(|span| {
        let before = sheet.text.raw.get(..span.start).unwrap_or_default();
        !before.ends_with(OTHER) && !sheet.text.is_quoted(span.start)
    });
    let written = sheet.text.at(spans.first()?);
    let spoken = written.replacen('貴', if PLAIN.begins(written) { "こちらの" } else { "御" }, 1);
    Some(Finding::new(Check::Gosha, Level::Hint, spans, Why::WrittenGosha { spoken }))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::Why;
    use crate::check::notes::Notes;
    use crate::check::reading::Sheet;

    #[test]
    fn what_is_said_fits_what_is_written() {
        for (text, expected) in [
            ("貴社を志望した理由は二つです。", "御社"),
            ("貴院と御院、どちらで呼ぶか迷いました。", "御院"),
            ("貴大学の広報を担当したいです。", "御大学"),
            ("貴法人の三つの施設を見学しました。", "御法人"),
            ("貴市の観光を広げたいです。", "こちらの市"),
        ] {
            let found = check(&Sheet::new("shiboudouki", text, &Notes::default()));
            assert_eq!(found.map(|found| found.why), Some(Why::WrittenGosha { spoken: expected.into() }), "{text}");
        }
    }

    #[test]
    fn the_written_address_is_found_outside_of_quotations() {
        let notes = Notes::default();
        for (text, expected) in [
            ("御社の窓口で働きたいです。", &[][..]),
            ("貴社を志望した理由は二つです。", &["貴社"]),
            ("貴社の研修と、貴社の店づくりに惹かれました。", &["貴社", "貴社"]),
            ("地域を支える貴行で、融資に携わりたいです。", &["貴行"]),
            ("貴院の訪問看護に関わりたいです。", &["貴院"]),
            ("貴園では外遊びを大切にされています。", &["貴園"]),
            ("貴大学の広報を担当したいです。", &["貴大学"]),
            ("貴法人の三つの施設を見学しました。", &["貴法人"]),
            ("貴重なお時間をありがとうございます。", &[]),
            ("高貴会という名の会に入っています。", &[]),
            ("書類には「貴社」と書きましたが、御社の皆さまと話せて嬉しいです。", &[]),
            ("貴方の会社で働きたいです。", &[]),
            ("貴庫と御庫、どちらで呼ぶか迷いました。", &["貴庫"]),
            ("貴金属の販売を三年担当しました。", &[]),
            ("", &[]),
        ] {
            let found = check(&Sheet::new("shiboudouki", text, &notes));
            let spans = found.map(|found| found.spans).unwrap_or_default();
            let words: Vec<&str> = spans.into_iter().map(|span| text.get(span).unwrap()).collect();
            assert_eq!(words, expected, "{text}");
        }
    }
}
