//! ら抜き: 食べれる for 食べられる.

use crate::check::Check;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::{List, in_order};
use crate::check::reading::Sheet;

/// Verbs whose form of 〜できる is られる, up to the れ.
const STEMS: List = List(
    "見れ 診れ 観れ 看れ 出れ 来れ 寝れ 着れ 得れ 煮れ 経れ 起きれ 生きれ 過ぎれ 落ちれ 降りれ 下りれ 借りれ 足りれ 信じれ 感じれ 応じれ 演じれ \
     浴びれ 伸びれ 用いれ 率いれ 試みれ 省みれ かえりみれ てみれ でみれ てこれ でこれ",
);
/// What comes before れ in the others, after a kanji: 食べ, 決め, 伝え. 帰れる and 走れる have none of them.
const ROWS: [&str; 8] = ["えれ", "けれ", "めれ", "べれ", "せれ", "げれ", "ねれ", "てれ"];
/// Kanji before てれ: 見てれば is 見ていれば instead.
const TE: &str = "育立捨建当充企慌隔果";
/// Verbs that are often written without kanji.
const KANA: List = List(
    "まとめれ やめれ つけれ かけれ うけれ あげれ さげれ わけれ あけれ 続けれ こたえれ つたえれ おぼえれ かんがえれ とらえれ いれれ 入れれ \
     忘れれ 離れれ 触れれ 慣れれ たべれ しらべれ みつけれ とどけれ 辞めれ させれ 任せれ 見せれ",
);
/// What follows when it means 〜できる. 見れば and 続けれども are other forms.
const FORMS: [&str; 13] =
    ["る", "ない", "なか", "なく", "なけ", "ます", "ませ", "まし", "た", "て", "そう", "ず", "づら"];

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let text = sheet.text.raw;
    let mut spans = sheet.text.find(STEMS);
    spans.extend(sheet.text.find(KANA));
    for row in ROWS {
        spans.extend(text.match_indices(row).filter_map(|(at, _)| {
            let verb = text.get(..at)?.chars().next_back().filter(|verb| matches!(verb, '一'..='鿿'))?;
            (row != "てれ" || TE.contains(verb)).then(|| at - verb.len_utf8()..at + row.len())
        }));
    }
    let mut spans: Vec<Span> = spans.into_iter().filter_map(|span| whole(text, span)).collect();
    in_order(&mut spans);
    spans.retain(|span| !sheet.text.is_quoted(span.start));
    (!spans.is_empty()).then(|| Finding::new(Check::RaNuki, Level::Hint, spans, Why::DroppedRa))
}

/// The verb with the form that follows it, if it is one that means 〜できる.
fn whole(text: &str, span: Span) -> Option<Span> {
    let rest = text.get(span.end..)?;
    let form = FORMS.iter().find(|form| rest.starts_with(**form))?;
    // This これ may be the pronoun.
    let is_this = text.get(span.clone())?.ends_with("これ") && matches!(*form, "て" | "そう");
    (!is_this).then(|| span.start..span.end + form.len())
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::notes::Notes;
    use crate::check::reading::Sheet;

    #[test]
    fn a_dropped_ra_is_found_and_other_forms_are_not() {
        let notes = Notes::default();
        for (text, expected) in [
            ("朝五時に起きれるようになりました。", &["起きれる"][..]),
            ("お客様の顔が見れない仕事でした。", &["見れない"]),
            ("どの現場にも出れます。", &["出れます"]),
            ("初日から来れそうです。", &["来れそう"]),
            ("気持ちを伝えれたと感じます。", &["伝えれた"]),
            ("一人では決めれず、辞めれない状況でした。", &["決めれず", "辞めれない"]),
            ("ここまで続けてこれたのは、仲間のおかげです。", &["てこれた"]),
            ("新しい方法を試してみれると思います。", &["てみれる"]),
            ("その値段を信じれない様子でした。", &["信じれない"]),
            ("新人を育てれる店にします。", &["育てれる"]),
            ("資料を１枚にまとめれました。", &["まとめれまし"]),
            ("数字を見られる画面で、来られない方にも伝えられました。", &[]),
            ("現場を見れば分かりますし、出れば声も聞けます。", &[]),
            ("忙しいけれど続けました。辛ければ休めます。", &[]),
            ("定時に帰れる日は、早く走れるし、話せる人も増えました。", &[]),
            ("これまでの経験と、これから。そしてこれています、ではなく、してこれまで通り。", &[]),
            ("流れるように、優れた人に触れる。時間が切れる。", &[]),
            ("店長の「もう来れない」という声が残りました。", &[]),
            ("見てれば分かる、と先輩は話しました。", &[]),
            ("", &[]),
        ] {
            let found = check(&Sheet::new("tenshokuriyuu", text, &notes));
            let spans = found.map(|found| found.spans).unwrap_or_default();
            let words: Vec<&str> = spans.into_iter().map(|span| text.get(span).unwrap()).collect();
            assert_eq!(words, expected, "{text}");
        }
    }
}
