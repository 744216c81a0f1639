//! 文体: です・ます and だ・である in one answer.

use crate::check::Check;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::reading::Sheet;

/// How a sentence ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Polite,
    Plain,
}

/// Ends of です・ます.
const POLITE: List = List("です ます ました でした ません でしょう ましょう ください 下さい くださいませ");
/// What may follow them, the longer ones first.
const AFTER_POLITE: [&str; 18] = [
    "けれども",
    "よね",
    "かね",
    "けれど",
    "けど",
    "から",
    "ので",
    "のに",
    "が",
    "し",
    "よ",
    "ね",
    "か",
    "な",
    "の",
    "て",
    "と",
    "",
];
/// Ends of だ・である and of adjectives and verbs that no noun has.
const PLAIN: List = List(
    "だ る だろう ない たい しい よい いい 良い 多い 高い 強い 弱い 長い 短い 早い 速い 遅い 深い 近い 遠い 軽い 重い 大きい 小さい 面白い にくい \
     やすい つらい 辛い もらう しまう しよう いただく いく",
);
/// Words that end like that and are something else.
const NEITHER: List = List(
    "まだ ただ いまだ また あなた かた みたい くらい ぐらい あいだ からだ 多く 早く 深く 高く 長く 近く 遠く 広く 強く 全く 良く 一つ 二つ 三つ ひとつ ふたつ みっつ",
);
/// What may follow a plain end.
const AFTER_PLAIN: [&str; 6] = ["よね", "よ", "ね", "な", "か", ""];
/// A plain clause inside of a polite sentence that stands out.
const INSIDE: List =
    List("であるが、 であったが、 であるけれど、 であったけれど、 であるし、 であるので、 であったので、");
/// まず聞く。これが私のやり方です。: the plain sentence is held up, and the next one speaks of it.
const HELD_UP: List = List(
    "これが これは それが それは それだけ そんな そう考え そう思 そう感じ そう信じ そういう そういった その思い その想い その気持 その一心 その考え この思い \
     この想い この気持 この一心 この考え という と考え と思 と感じ そのような このような",
);
/// A span shows so many characters of an end.
const SHOWN: usize = 4;

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let text = &sheet.text;
    let is_marked = |sentence: &str| sentence.ends_with(|mark| "。！？!?．｡」』）)".contains(mark));
    // Between sentences with marks, a line without one is a heading, or is still being written.
    let has_marks = text.each_sentence().any(|(_, sentence)| sentence.ends_with(|mark| "。！？!?．｡".contains(mark)));
    let mut ends: Vec<(usize, Style, Span)> = Vec::new();
    let (mut group, mut last) = (0, 0);
    let mut sentences = text.each_sentence().peekable();
    while let Some((span, sentence)) = sentences.next() {
        let is_held_up = sentences.peek().is_some_and(|(_, next)| HELD_UP.begins(next));
        let gap = text.at(&(last..span.start));
        if last == 0 || gap.contains(['\n', '\r']) {
            group = line(sentence);
        }
        last = span.end;
        if has_marks && !is_marked(sentence) {
            continue;
        }
        let Some((style, shown)) = style(sentence).filter(|end| !is_held_up || end.0 == Style::Polite) else {
            continue;
        };
        if style == Style::Polite {
            let inside = text.find_within(&span, INSIDE).into_iter().filter(|found| !text.is_quoted(found.start));
            ends.extend(inside.map(|found| (group, Style::Plain, found)));
        }
        ends.push((group, style, span.start + shown.start..span.start + shown.end));
    }
    let mut spans = Vec::new();
    for group in 0..=HEADING {
        let of = |style: Style| ends.iter().filter(move |end| end.0 == group && end.1 == style);
        let (polite, plain) = (of(Style::Polite).count(), of(Style::Plain).count());
        if polite > 0 && plain > 0 {
            // An answer is spoken: when both are as frequent, the plain ones are to be changed.
            let rare = if plain > polite { Style::Polite } else { Style::Plain };
            spans.extend(of(rare).map(|end| end.2.clone()));
        }
    }
    spans.sort_unstable_by_key(|span| span.start);
    (!spans.is_empty()).then(|| Finding::new(Check::StyleMix, Level::Hint, spans, Why::MixedStyle))
}

/// The last kind of line; prose is 0, a list 1. Each may have its own style.
const HEADING: usize = 2;
/// A quoted line belongs to none of them.
const QUOTED: usize = 3;

/// What kind of line begins with this sentence.
fn line(sentence: &str) -> usize {
    match sentence.chars().next() {
        Some('・' | '-' | '*' | '●' | '○' | '■' | '•' | '＊' | '→') => 1,
        Some('#' | '【' | '＃') => HEADING,
        Some('>' | '＞') => QUOTED,
        _ => 0,
    }
}

/// How this sentence ends, and where; 体言止め, somebody else's words and broken-off sentences end in neither way.
fn style(sentence: &str) -> Option<(Style, Span)> {
    let mut words = sentence;
    loop {
        words = words.trim_end_matches(|mark: char| {
            !matches!(mark, 'ぁ'..='ん' | 'ァ'..='ヴ' | '一'..='鿿' | ')' | '）' | ']')
                && !mark.is_ascii_alphanumeric()
                && !"」』》】”".contains(mark)
        });
        let opening = match words.chars().next_back()? {
            ')' => '(',
            '）' => '（',
            _ => break,
        };
        words = words.get(..words.rfind(opening)?)?;
    }
    let shown = words.char_indices().rev().take(SHOWN).last().map_or(0, |(at, _)| at)..words.len();
    let stems = |tails: &'static [&'static str]| tails.iter().filter_map(move |tail| words.strip_suffix(tail));
    if stems(&AFTER_POLITE).any(|stem| POLITE.ends(stem)) {
        return Some((Style::Polite, shown));
    }
    if stems(&AFTER_PLAIN).any(is_plain) {
        return Some((Style::Plain, shown));
    }
    None
}

/// Whether these words end with a plain verb, adjective or だ.
fn is_plain(words: &str) -> bool {
    if NEITHER.ends(words) {
        return false;
    }
    if PLAIN.ends(words) {
        return true;
    }
    let mut ends = words.chars().rev();
    let (last, before) = (ends.next(), ends.next().unwrap_or_default());
    let is_kanji = matches!(before, '一'..='鿿')
        && !matches!(before, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九');
    match last {
        Some('た') => matches!(before, 'ぁ'..='ん') || "見来得出寝着居経".contains(before),
        Some('す') => {
            is_kanji || matches!(before, 'か' | 'さ' | 'た' | 'な' | 'や' | 'ら' | 'わ' | 'ば' | 'こ' | 'く')
        }
        Some('う' | 'む' | 'ぶ' | 'ぐ' | 'く' | 'つ') => is_kanji,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::notes::Notes;
    use crate::check::reading::Sheet;

    #[test]
    fn two_styles_are_found_and_nouns_quotations_and_notes_are_not() {
        let notes = Notes::default();
        for (text, expected) in [
            ("営業を三年担当しました。今は企画の仕事です。", &[][..]),
            ("営業を三年担当した。今は企画の仕事である。", &[]),
            ("営業を三年担当しました。今は企画の仕事だ。", &["仕事だ"]),
            ("営業を担当しました。毎日三十件を訪ねた。数字は伸びました。", &["訪ねた"]),
            ("営業を担当した。毎日三十件を訪ねた。今は企画の仕事です。", &["事です"]),
            ("前職は書店です。担当は文庫の棚。今も棚を見るのが好きです。", &[]),
            ("店長は「明日から任せる。」と言いました。嬉しかったです。", &[]),
            ("店長の一言は「まだ早い」。そこで練習を重ねました。", &[]),
            ("強みは三つです。\n・数字を読む力がある。\n・人に聞ける。\n以上です。", &[]),
            ("志望理由は現場が近いこと\n御社を選んだのは、工場を見たからです。", &[]),
            ("前職では販売を担当しました。次に品出しを任された", &[]),
            ("御社で長く働きたい。よろしくお願いいたします。", &["きたい"]),
            ("人と話すのが得意だと思う。だから接客を選びました。", &["と思う"]),
            ("責任者であったが、現場にも立ちました。", &["であったが、"]),
            ("忙しかったのですが。それでも続けました（笑）。", &[]),
            ("楽しいですよ！続けています♪本当にありがとうございました…", &[]),
            ("体験したのは夏のこと。人は多くない。声をかけました。", &["くない"]),
            ("まず聞く。これが私のやり方です。もっと近くで支えたい。その思いで選びました。", &[]),
            ("", &[]),
        ] {
            let found = check(&Sheet::new("tenshokuriyuu", text, &notes));
            let spans = found.map(|found| found.spans).unwrap_or_default();
            let words: Vec<&str> = spans.into_iter().map(|span| text.get(span).unwrap()).collect();
            assert!(
                words.len() == expected.len() && words.iter().zip(expected).all(|(a, b)| a.ends_with(b)),
                "{text} {words:?}"
            );
        }
    }
}
