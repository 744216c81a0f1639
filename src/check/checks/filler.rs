//! 話し言葉・一人称: words that fill a pause, and casual words for oneself.

use crate::check::Check;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::{List, in_order};
use crate::check::reading::Sheet;

/// Words that fill a pause or are too loose for an interview. One of them is human.
const LOOSE: List = List(
    "えーと えーっと えっと えっとー ええと えと、 えー、 ええー あのー あのう、 あのぉ そのー んー うーん うーんと まあ、 まあなんか まぁ まー、 \
     あの、 こう、 なんか なんていうか なんというか なんだろう ていうか っていう っていうか とかって じゃないですか みたいな感じ って感じ \
     やっぱ やっぱり そうっすね っすね っす。 ですかね、 とりあえず、 一応、",
);
/// Of these, one is too many.
const SLANG: List = List(
    "めっちゃ めちゃくちゃ めちゃめちゃ ぶっちゃけ マジで まじで ヤバい やばい ヤバく やばく ガチで 超楽し 超大変 超忙し ウザい うざい",
);
/// Words for oneself that are not said to an interviewer.
const CASUAL: List =
    List("僕 俺 ぼくは ぼくが ぼくの ぼくも おれは おれが あたしは あたしが あたしの わしは うちらは うちらの");
/// 公僕 and 下僕 are other people.
const NOT_ME: [&str; 3] = ["公僕", "下僕", "従僕"];
/// 自分 for oneself at the beginning of a sentence or, where no 私 is used, of a clause.
const ONESELF: List = List("自分は 自分としては 自分的には 自分自身は");
/// The same where it is 私 as well when no 私 is used.
const SUBJECT: List = List("自分が 自分も 自分の中では");
/// What a person says for themselves in an interview.
const ME: List = List("私 わたくし わたし");
/// Loose words are counted in so many characters.
const WINDOW: usize = 300;
/// So many in a window are heard.
const HEARD: usize = 2;

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let text = &sheet.text;
    let mut loose = text.find(LOOSE);
    loose.retain(|span| !text.is_quoted(span.start) && is_loose(text.raw, span));
    let mut spans = text.find(SLANG);
    spans.extend(text.find(CASUAL).into_iter().filter(|span| is_me(text.raw, span)));
    oneself(sheet, &mut spans);
    spans.retain(|span| !text.is_quoted(span.start));
    let is_heard = loose.len() * WINDOW >= HEARD * text.characters.max(WINDOW);
    if spans.is_empty() && !is_heard {
        return None;
    }
    if is_heard {
        spans.append(&mut loose);
    }
    in_order(&mut spans);
    let why = Why::SpokenWords { words: spans.len() };
    Some(Finding::new(Check::Filler, Level::Hint, spans, why))
}

/// なんか is not a part of なんかい, and えと none of 考えと.
fn is_loose(text: &str, span: &Span) -> bool {
    let word = text.get(span.clone()).unwrap_or_default();
    let before = text.get(..span.start).unwrap_or_default();
    let after = text.get(span.end..).unwrap_or_default();
    match word {
        "なんか" => !after.starts_with(['い', 'げ', 'ん']) && !before.ends_with(is_content),
        "あの、" | "こう、" | "えと、" | "えー、" | "まあ、" | "まー、" | "まぁ" => {
            !before.ends_with(is_content) && !before.ends_with(is_kana)
        }
        _ => true,
    }
}

const fn is_kana(character: char) -> bool {
    matches!(character, 'ぁ'..='ん')
}

const fn is_content(character: char) -> bool {
    matches!(character, '一'..='鿿' | '々' | 'ァ'..='ヴ' | 'ー')
}

/// Whether this is a word for oneself: not in 公僕, and not in the middle of other kana.
fn is_me(text: &str, span: &Span) -> bool {
    let (before, to_end) = (text.get(..span.start).unwrap_or_default(), text.get(..span.end).unwrap_or_default());
    let is_kanji = to_end.ends_with(['僕', '俺']);
    !NOT_ME.iter().any(|word| to_end.ends_with(word)) && (is_kanji || !before.ends_with(is_kana))
}

/// 自分は where the speaker is meant. 自分で, 自分の力 and 自分から mean by oneself.
fn oneself(sheet: &Sheet, spans: &mut Vec<Span>) {
    let text = &sheet.text;
    let has_me = text.has(ME);
    for (span, sentence) in text.each_sentence() {
        let lead = ["はい、", "はい。", "まず、", "まず", "そこで、", "そこで", ""]
            .iter()
            .find_map(|lead| sentence.strip_prefix(lead));
        let start = span.end - lead.map_or(0, str::len);
        let words = lead.unwrap_or_default();
        if ONESELF.begins(words) || !has_me && SUBJECT.begins(words) {
            spans.push(start..start + "自分".len());
        }
    }
    if !has_me {
        let clauses = text.clauses.iter().filter(|clause| ONESELF.begins(text.at(clause)));
        spans.extend(clauses.map(|clause| clause.start..clause.start + "自分".len()));
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::notes::Notes;
    use crate::check::reading::Sheet;

    #[test]
    fn loose_words_are_counted_and_casual_words_for_oneself_found() {
        let notes = Notes::default();
        for (text, expected) in [
            ("私の強みは、聞く力です。", &[][..]),
            ("えっと、私の強みは、聞く力です。", &[]),
            ("えっと、私の強みは、あのー、聞く力です。", &["えっと", "あのー"]),
            ("なんか、人と話すのが好きで、店を選びました。", &[]),
            ("まあ、営業っていう仕事は、やっぱり人なので。", &["まあ、", "っていう", "やっぱり"]),
            ("僕の強みは、聞く力です。", &["僕"]),
            ("自分は、前の店で副店長でした。", &["自分"]),
            ("前の店では、自分は副店長でした。", &["自分"]),
            ("私は、自分で考え、自分の力を試し、自分から声をかけました。", &[]),
            ("私は異動して、自分は人に教えるのが好きだと気づきました。", &[]),
            ("自分が動けば、周りも動きます。私はそう考えています。", &[]),
            ("ご自身のお考えを伺えますか。", &[]),
            ("公僕としての務めを、私は大切にしました。", &[]),
            ("仲間の「俺も手伝う」という声に助けられました。", &[]),
            ("ぶっちゃけ、残業が多い職場でした。", &["ぶっちゃけ"]),
            ("なんかいも通い、まあまあの結果でした。あの店のこと、そういうことです。", &[]),
            ("そうして二年、こうして続けました。やはり大切なのは声です。", &[]),
            ("その考えと、教えと、支えと、毎日店に行こう、という気持ちで働きました。言い回しは、まわしは別です。", &[]),
            ("", &[]),
        ] {
            let found = check(&Sheet::new("tenshokuriyuu", text, &notes));
            let spans = found.map(|found| found.spans).unwrap_or_default();
            let words: Vec<&str> = spans.into_iter().map(|span| text.get(span).unwrap()).collect();
            assert_eq!(words, expected, "{text}");
        }
    }

    #[test]
    fn in_a_long_answer_more_loose_words_are_allowed() {
        let notes = Notes::default();
        let long = "売り場の棚を毎朝数え、足りない品を書き出しました。".repeat(20);
        let two = format!("えっと、{long}やっぱり数字です。");
        assert!(check(&Sheet::new("jisseki", &two, &notes)).is_none());
        let many = format!("えっと、{two}あのー、うーん、なんていうか、そうです。");
        assert!(check(&Sheet::new("jisseki", &many, &notes)).is_some());
    }
}
