//! 具体さ — whether a listener can see when, how much, and what came of it (三つのランプ).

use crate::check::Check;
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Lamps, Level, Span, Why};
use crate::check::list::List;
use crate::check::number::{Quantity, Unit};
use crate::check::reading::Sheet;
use crate::check::script::{Script, runs, script};
use crate::check::text::Text;

use super::reproduce::CHANGES;

/// A text without any number or scene is worth changing only while it is shorter than this; a longer one may be
/// concrete in a way that is not seen here.
const BARE: usize = 60;
/// Honours speak without a number.
const HONOURS: List = List("社長賞 優秀賞 最優秀 新人賞 MVP ＭＶＰ 表彰 受賞 合格 1位 一位 １位 首位");
/// Words that are as good as a number.
const WORDS: List =
    List("半分に 半分から 半分以下 半分ほ 半分まで 半減 倍増 倍に 倍以上 ゼロに ゼロを ゼロへ ゼロとな 皆無");
/// What begins a scene.
const SCENES: List = List(
    "あるとき ある時 ある日 ある夜 ある朝 ある方 あるお客 当時 そのとき その時 ことがあり 次の月 次の日 翌月 翌日 翌年 翌週 際に ときに 時に たとき た時 たところ 以前 先日 後日 昨年 \
     去年 新人のころ 新人の頃 先月 新卒 入社以来 学生時代 学生のころ 学生の頃 たとえば 例えば",
);
/// Counters of a length of time that only measure a task.
const MOMENTS: List = List("時間 分 秒");
/// Counters of a time that is yet to come.
const AHEAD: List = List("後 以内");

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let needed = match sheet.asked {
        Asked::Achievement => 2,
        Asked::Strength => 1,
        Asked::CounterQuestion => return None,
        _ => 0,
    };
    if !sheet.is_readable() {
        return (needed > 0).then(|| Finding::too_short(Check::Concrete));
    }
    let (lamps, spans) = lamps(&sheet.text);
    let lit = count(lamps);
    let enough = match sheet.asked {
        Asked::Leaving | Asked::Strength => 1,
        _ => 2,
    };
    if lit >= enough {
        return Some(Finding::new(Check::Concrete, Level::Good, spans, Why::Lamps(lamps)));
    }
    let text = &sheet.text;
    let has_name = has_name(text.raw) || text.has(HONOURS);
    let has_scene = text.has(SCENES);
    // Two numbers of one kind, or a scene, show enough to ask for no more.
    let shown = lit + usize::from(has_name) + usize::from(has_scene && needed == 1) + spans.len() / 2;
    if shown >= needed {
        return None;
    }
    let is_bare = lit == 0 && !has_name && !has_scene && sheet.text.characters < BARE;
    let level = if is_bare { Level::Attention } else { Level::Hint };
    Some(Finding::new(Check::Concrete, level, Vec::new(), Why::Lamps(lamps)))
}

fn count(lamps: Lamps) -> usize {
    usize::from(lamps.period) + usize::from(lamps.amount) + usize::from(lamps.result)
}

/// Which of the three are lit, and by which words.
pub(in crate::check) fn lamps(text: &Text) -> (Lamps, Vec<Span>) {
    let mut lamps = Lamps::default();
    let mut spans = Vec::new();
    for sentence in &text.sentences {
        let mut has_number = false;
        for quantity in text.quantities_in(sentence) {
            let counter = text.at(&quantity.counter);
            if counter.is_empty() || AHEAD.ends(counter) || quantity.unit == Unit::Age || is_idle(quantity, counter) {
                continue;
            }
            has_number |= light(&mut lamps, quantity, counter);
            spans.push(quantity.span.clone());
        }
        let is_free = |word: &Span| {
            text.quantities_in(sentence).all(|one| one.span.end <= word.start || word.end <= one.span.start)
        };
        let words: Vec<Span> = text.find_within(sentence, WORDS).into_iter().filter(is_free).collect();
        lamps.result |= !words.is_empty();
        let is_word = |one: &char| script(*one) != Script::Other;
        spans.extend(words.into_iter().map(|word| {
            let length: usize = text.at(&word).chars().take_while(is_word).map(char::len_utf8).sum();
            word.start..word.start + length
        }));
        spans.sort_unstable_by_key(|span| span.start);
        lamps.result |= has_number && text.has_within(sentence, CHANGES);
    }
    (lamps, spans)
}

/// 二つの理由, もう一回: they count what is said, not what was done.
fn is_idle(quantity: &Quantity, counter: &str) -> bool {
    counter == "つ" || (quantity.unit == Unit::Turns && quantity.per.is_none() && quantity.high < 2.0)
}

/// Lights the lamp of this number; whether it is an amount that can be a result.
fn light(lamps: &mut Lamps, quantity: &Quantity, counter: &str) -> bool {
    match quantity.unit {
        Unit::Date => {
            lamps.period = true;
            false
        }
        Unit::Days if quantity.per.is_none() && !MOMENTS.begins(counter) => {
            lamps.period = true;
            true
        }
        Unit::Percent | Unit::Fold | Unit::Rank | Unit::Grade => {
            lamps.result = true;
            true
        }
        _ => {
            lamps.amount = true;
            true
        }
    }
}

/// A name or somebody's words make a text concrete too.
fn has_name(text: &str) -> bool {
    let letters = |(script, span): (Script, Span)| script == Script::Letters && span.len() >= 3;
    text.contains('「') || text.contains('『') || runs(text).any(letters)
}

#[cfg(test)]
mod tests {
    use super::{check, count};
    use crate::check::{Level, Notes, Sheet, Why};

    #[test]
    fn a_listener_sees_when_how_much_and_what_came_of_it() {
        use Level::{Attention, Good, Hint, Unread};
        for (question, answer, expected) in [
            (
                "jisseki",
                "三年間で担当先を12社から31社に増やしました。断られた訳を手帳に書き、次の訪問の最初に話したことが効きました。",
                Some((Good, 3)),
            ),
            (
                "jisseki",
                "整備の仕事を6年続けています。一人で受けもつ車は月に40台ほどで、戻ってくる車はほとんどありません。",
                Some((Good, 2)),
            ),
            (
                "jisseki",
                "お客様に喜ばれる接客を続け、店の売上にも貢献しました。店長からも信頼され、後輩の手本になったと思います。",
                Some((Attention, 0)),
            ),
            (
                "jisseki",
                "お客様に喜ばれる接客を続け、店の売上にも貢献しました。店長からも信頼され、後輩の手本になったと思います。これからも変わらず丁寧な接客を続けます。",
                Some((Hint, 0)),
            ),
            (
                "jisseki",
                "営業を5年続けてきました。人の話をよく聞いて、相手に合わせた提案をすることを一番大切にしてきました。",
                Some((Hint, 1)),
            ),
            (
                "jisseki",
                "アンケートの点を、5点満点の3.8点から4.5点まで上げました。困った場面を一つだけ聞くことを続けた結果です。",
                None,
            ),
            (
                "jisseki",
                "誤出荷をゼロにしたことです。毎朝、棚の前で前の日の紙を一緒に見直し、番号を変える所を班の全員で決めてきました。",
                Some((Hint, 1)),
            ),
            (
                "jisseki",
                "窓口の待ち時間を半分に減らしました。番号札を用件の色に分け、書類の見本を三つに減らして置いたことが効きました。",
                Some((Hint, 1)),
            ),
            (
                "chousho",
                "聞く力です。泣いているご家族の隣に座り、話し終わるまで待ちました。後日、手紙をいただきました。",
                None,
            ),
            ("jisseki", "売上を伸ばしました。", Some((Unread, 0))),
            (
                "chousho",
                "長所は気づく力です。夕方の30分で、棚の乱れを5か所は直していました。そのおかげで閉店の作業が早く済みました。",
                Some((Good, 1)),
            ),
            (
                "chousho",
                "長所は慌てないことです。あるとき予約が二重に入っていて、お客様が先にお怒りでしたが、まず椅子をお出しして話を伺いました。",
                None,
            ),
            (
                "chousho",
                "長所は明るさです。「あなたがいると話しやすい」と言われることが多く、初めての方とも自然に話せるほうだと思います。",
                None,
            ),
            (
                "chousho",
                "長所は責任感の強さです。任されたことは最後までやり遂げますし、周りからも信頼されるほうだと思っています。",
                Some((Attention, 0)),
            ),
            (
                "tenshokuriyuu",
                "売るだけの仕事から離れたいからです。今の店に8年いますが、使われる様子を見たことがありません。",
                Some((Good, 1)),
            ),
            (
                "tenshokuriyuu",
                "売るだけの仕事から離れ、使われる様子を見届けたいからです。今の店では、お渡しした後のことが分かりません。",
                None,
            ),
            (
                "tansho",
                "短所は心配性なところです。確かめる回数を決めて、朝のうちに済ませるようにしています。今は落ち着いて進められます。",
                None,
            ),
            (
                "gyakushitsumon",
                "入社して最初の3か月で、10件の担当を持つと伺いました。その中で一番難しいのは、どの場面でしょうか。",
                None,
            ),
        ] {
            let found = check(&Sheet::new(question, answer, &Notes::default()));
            let found = found.map(|finding| match finding.why {
                Why::Lamps(lamps) => (finding.level, count(lamps)),
                _ => (finding.level, 0),
            });
            assert_eq!(found, expected, "{answer}");
        }
    }
}
