//! Nouns (名詞): what a text speaks of, found by the scripts alone. Kanji, katakana and letters make a noun unless what
//! follows them shows a verb; の and a number bind several into one.

use super::common::is_common;
use super::finding::Span;
use super::list::List;
use super::number::{Quantity, Unit};
use super::script::{Script, pieces, runs, script};
use super::text::Text;

/// One noun, or several that belong together: 導入後の支援, 法人40社の窓口.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Noun {
    /// Where it stands.
    pub(super) span: Span,
    /// The number in it, if it has one.
    pub(super) number: Option<Span>,
    /// How many nouns and numbers are bound in it.
    pub(super) parts: usize,
    /// Whether one of its words tells something that others could not say as well.
    pub(super) is_telling: bool,
}

/// One part of a noun.
#[derive(Clone, Debug)]
struct Part {
    span: Span,
    is_number: bool,
}

/// Between two kanji these make one noun: 使い方, 引き継ぎ, 棚卸し.
const INSIDE: &str = "いきぎしちびみりえけげせべめれ";
/// Likewise, of more than one character.
const LONG_INSIDE: List = List("わせ もり がり");
/// What may follow a noun. A hiragana that none of these begins with shows that the kanji before it are a verb.
const AFTER: List = List("が を に は の も へ で と や から まで より だけ など ほど ごと さん");
/// After a noun of one kanji such a word has to end there: 上が and 広が are none, 増や and 分から neither.
const AFTER_SHORT: &str = "のはもにとがをで";
/// What may follow a noun of two kanji or more, besides: 担当する, 大切な.
const AFTER_LONG: List = List("し す さ な だ");
/// Verbs whose beginning is written like a noun: 目指し.
const VERBS: List =
    List("目指 目覚 見直 見返 見送 心掛 手掛 手伝 気付 名乗 裏切 相次 物語 役立 引受 取組 受取 立会 全然 今回");
/// What is seldom said without お or ご before it. Another お may belong to the word before: なお現在.
const POLITE: List = List("客 問い合 話 店 金 子 年寄 宅 家族 要望 意見 相談 利用者 高齢");
/// Nothing stands at the beginning of a noun with these: they say whose or when.
const LEADS: List = List(
    "御社 貴社 当社 弊社 御行 御院 御校 御園 私 自分 自身 今 現在 昨年 去年 今年 来年 以前 当時 今回 先日 会社 職場",
);
/// Nor at its end.
const ENDS: List = List("方 方々 人 所 時 訳 物 者 中 上 下 前 後 間 為 他 側 点 事 際 形 皆様");

/// The nouns of a text, in order.
pub(super) fn nouns(text: &Text) -> Vec<Noun> {
    let mut found: Vec<Noun> = Vec::new();
    let mut chain: Vec<Part> = Vec::new();
    let mut at = 0;
    while at < text.raw.len() {
        let (part, end) = part_at(text, at);
        if let Some(part) = part {
            if !chain.last().is_some_and(|last| binds(text, last, &part)) {
                found.extend(noun(text, &chain));
                chain.clear();
            }
            chain.push(part);
        }
        at = end;
    }
    found.extend(noun(text, &chain));
    found
}

/// The part that begins here, if one does, and where to go on.
fn part_at(text: &Text, at: usize) -> (Option<Part>, usize) {
    if let Some(quantity) = text.quantities.iter().find(|quantity| quantity.span.start == at) {
        let span = quantity.span.clone();
        let end = span.end;
        return (Some(Part { span, is_number: true }), end.max(at + 1));
    }
    let next = text.quantities.iter().map(|quantity| quantity.span.start).find(|start| *start > at);
    let border = next.unwrap_or(text.raw.len());
    let rest = text.raw.get(at..border).unwrap_or_default();
    let first = rest.chars().next();
    if !first.is_some_and(is_name) {
        let width = text.raw.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        return (None, at + width);
    }
    let mut end = at + run(rest);
    // The inside of a noun that is written with kana.
    while let Some(more) = inside(text.raw.get(end..border).unwrap_or_default()) {
        end += more;
    }
    let (words, after) = (text.raw.get(at..end).unwrap_or_default(), text.raw.get(end..).unwrap_or_default());
    let is_long = words.chars().count() > 1;
    // 手書きに, 棚卸しを: the last kana belongs to the noun. Behind の it is one also before a comma: 納品の段取り、.
    let is_bound = text.at(&(0..at)).ends_with('の');
    let closes =
        |rest: &str| AFTER.begins(rest) && !rest.starts_with('と') || is_bound && !rest.starts_with(is_hiragana);
    if let Some(last) = after.chars().next().filter(|last| is_long && INSIDE.contains(*last))
        && after.get(last.len_utf8()..).is_some_and(closes)
        && words.chars().next_back().is_some_and(|last| script(last) == Script::Kanji)
    {
        end += last.len_utf8();
        return (Some(Part { span: at..end, is_number: false }), end);
    }
    // 粘り強さ, 速さ: さ makes a noun of a quality, if it is not the さ of される and させる, or of さん.
    let behind = after.strip_prefix('さ').filter(|behind| closes(behind) || !behind.starts_with(is_hiragana));
    if behind.is_some() {
        end += 'さ'.len_utf8();
        return (Some(Part { span: at..end, is_number: false }), end);
    }
    let is_noun = match AFTER.words().find(|word| after.starts_with(word)) {
        _ if !after.starts_with(is_hiragana) => true,
        Some(word) => is_long || ends(after.get(word.len()..).unwrap_or_default()),
        None => is_long && AFTER_LONG.begins(after),
    };
    let is_foreign = |last: char| matches!(script(last), Script::Katakana | Script::Letters);
    let is_noun = is_noun || words.chars().next_back().is_some_and(is_foreign);
    let is_noun = is_noun && !VERBS.words().any(|verb| verb == words);
    (is_noun.then_some(Part { span: at..end, is_number: false }), end)
}

/// Whether a particle ends here.
fn ends(rest: &str) -> bool {
    rest.chars().next().is_none_or(|next| !is_hiragana(next) || AFTER_SHORT.contains(next))
}

/// How many bytes of kana and kanji go on inside a noun that was begun.
fn inside(rest: &str) -> Option<usize> {
    let kana = LONG_INSIDE.words().find(|kana| rest.starts_with(kana)).map(str::len);
    if let Some(kana) = kana {
        return Some(kana);
    }
    let first = rest.chars().next().filter(|first| INSIDE.contains(*first))?;
    let behind = rest.get(first.len_utf8()..)?;
    let is_kanji = behind.chars().next().is_some_and(|next| script(next) == Script::Kanji);
    let more = behind.get(..run(behind)).map_or(0, |more| more.chars().count());
    // 受け入れ先, but not 思い志望.
    let is_short = more == 1 || more == 2 && first != 'い';
    (is_kanji && is_short).then(|| first.len_utf8() + run(behind))
}

/// Whether two parts belong together: side by side around a number, with の between them, or from one number to the next.
fn binds(text: &Text, last: &Part, part: &Part) -> bool {
    let between = text.at(&(last.span.end..part.span.start));
    match between {
        // 法人40社, 40社分; 3年担当 is none.
        "" => part.is_number || last.is_number && text.at(&part.span).chars().count() == 1,
        "の" | "のお" | "のご" => true,
        "から" | "から約" => last.is_number && part.is_number,
        _ => false,
    }
}

/// The noun of these parts, without what says nothing at its ends.
fn noun(text: &Text, chain: &[Part]) -> Option<Noun> {
    let mut parts = chain;
    let is = |part: &Part, list: List| !part.is_number && list.words().any(|word| word == text.at(&part.span));
    while let Some((first, rest)) = parts.split_first().filter(|(first, _)| is(first, LEADS)) {
        _ = first;
        parts = rest;
    }
    while let Some((last, rest)) = parts.split_last().filter(|(last, _)| is(last, ENDS)) {
        _ = last;
        parts = rest;
    }
    let (first, last) = (parts.first()?, parts.last()?);
    let span = polite(text, first.span.start)..last.span.end;
    let telling = |part: &Part| !part.is_number && tells(text.at(&part.span));
    let numbers: Vec<&Part> = parts.iter().filter(|part| part.is_number).collect();
    let number = numbers.first().zip(numbers.last()).map(|(first, last)| first.span.start..last.span.end);
    Some(Noun { span, number, parts: parts.len(), is_telling: parts.iter().any(telling) })
}

/// Where the noun begins whose kanji begin here: お客様 is not the same without its お.
fn polite(text: &Text, start: usize) -> usize {
    let (before, words) = (text.at(&(0..start)), text.at(&(start..text.raw.len())));
    let is_polite = before.ends_with(['お', 'ご']) && POLITE.begins(words);
    if is_polite { start - 'お'.len_utf8() } else { start }
}

/// Whether a word is one that others could not say as well.
fn tells(word: &str) -> bool {
    let is_mixed = !is_common(word) && word.chars().any(is_hiragana);
    is_mixed || runs(word).any(|(script, span)| pieces(word, script, span).next().is_some())
}

/// Whether a number says something by itself: no date, no 一つ, and not once.
pub(super) fn counts(text: &Text, quantity: &Quantity) -> bool {
    let is_one = quantity.unit == Unit::Turns && quantity.high < 2.0;
    quantity.unit != Unit::Date && text.at(&quantity.counter) != "つ" && !is_one
}

/// How many bytes of kanji, katakana and letters this text begins with.
fn run(text: &str) -> usize {
    text.find(|character| !is_name(character)).unwrap_or(text.len())
}

fn is_name(character: char) -> bool {
    script(character) != Script::Other
}

const fn is_hiragana(character: char) -> bool {
    matches!(character, 'ぁ'..='ゖ')
}

#[cfg(test)]
mod tests {
    use super::nouns;
    use crate::check::Text;

    #[test]
    fn nouns_are_bound_and_verbs_are_none() {
        for (words, expected) in [
            ("導入後の支援を専門にする仕事へ移りたい", &["導入後の支援", "専門", "仕事"][..]),
            ("法人40社の窓口を3年務めています。", &["法人40社の窓口", "3年"]),
            ("納品先に通う日を月2日から4日に増やしました", &["納品先", "日", "月2日から4日"]),
            ("遅番の方だけが手書きに戻った配送センター", &["遅番", "手書き", "配送センター"]),
            ("使い方と引き継ぎから、棚卸しの問い合わせを減らす", &["使い方", "引き継ぎ", "棚卸しの問い合わせ"]),
            ("御社の倉庫に通い、担当する", &["倉庫", "担当"]),
            ("夜勤の班の2倍ほど", &["夜勤の班の2倍ほど"]),
            ("納品の段取り、3年", &["納品の段取り", "3年"]),
            ("落ち着かず、見送る", &[]),
            ("魅力に思い志望し、上を目指して合わせる", &["魅力", "志望"]),
            ("増やし、分からない", &[]),
            ("粘り強さが長所で、速さ、正確さを任され", &["粘り強さ", "長所", "速さ", "正確さ"]),
            ("担当させ、田中さん、なお現在の工程", &["担当", "田中", "工程"]),
            ("お客様の名前とご家族のご要望を", &["お客様の名前", "ご家族のご要望"]),
            ("5年担当した40社分の名簿", &["5年", "担当", "40社分の名簿"]),
            ("", &[]),
            ("🙂。", &[]),
        ] {
            let text = Text::new(words);
            let found: Vec<&str> = nouns(&text).iter().map(|noun| text.at(&noun.span)).collect();
            assert_eq!(found, expected, "{words}");
        }
    }
}
