//! What an answer aims at (向かう先): the work at the new company, and whether something is meant to be done there.

use super::finding::Span;
use super::list::List;
use super::notes::Notes;
use super::text::Text;
use super::word::company_at;

/// The new work without the company's name.
const THERE: List = List(
    "入社後 入社した 入社して 入社でき 入社いたし 入社直後 入職後 入職した 配属後 配属先 新しい職場 次の職場 新しい環境 \
     新しい会社 次の会社 これからの仕事 今後の仕事 次の仕事 転職後 転職先",
);
/// What one does with a strength.
pub(super) const USES: List = List(
    "活か 生かし 生かせ 生かす いかし いかせ いかす 活き 生きる 生きて 貢献 役立 役に立 お役に 力にな 発揮 還元 応用し \
     戦力にな 戦力とな",
);
/// What is wished for or planned.
const WISHES: List = List(
    "たいと たいで たいな たいの たいん たい。 たいから たく思 たく存 つもり 所存 目指し 目指す 目ざし めざし めざす \
     まいります 参ります ていきます ていければ ていけると 覚悟 できると考え できると思 できると確信 せると考え せると思 せると確信 \
     られると考え られると思 えると考え えると思 立てると思 立てると考え 自信があ 自信を持 はずです ください 使えると 通じると 役に立つと 活きると 生きると に合うと",
);
/// Ends of sentences that only describe, after the last ます is taken off.
const DESCRIBES: List =
    List("てい でい がい もい てお でお らっしゃい ござい と伺い と聞き 拝見し と存じ と思い と考え と感じ あり られ");
/// Ends that look back.
const PAST: List = List("ました でした った いた んだ");

/// Where the new company or the new work is first spoken of in this span.
pub(super) fn new_work_at(text: &Text, span: &Span, notes: &Notes) -> Option<Span> {
    let there = text.first_within(span, THERE);
    company_at(text, span, notes).into_iter().chain(there).min_by_key(|span| span.start)
}

/// Whether this span, the end of a sentence, says what the speaker means to do.
pub(super) fn intends(text: &Text, span: &Span) -> bool {
    if text.has_within(span, WISHES) {
        return true;
    }
    let end = text.at(span).trim_end_matches(|character: char| !is_letter(character));
    if PAST.ends(end) {
        return false;
    }
    match end.strip_suffix("ます") {
        Some(verb) => !DESCRIBES.ends(verb) || USES.ends(verb),
        None => List("たい つもり 目標です").ends(end),
    }
}

const fn is_letter(character: char) -> bool {
    matches!(character, 'ぁ'..='ん' | 'ァ'..='ヺ' | 'ー' | '一'..='鿿' | '々')
}

#[cfg(test)]
mod tests {
    use super::{intends, new_work_at};
    use crate::check::{Notes, Text};

    #[test]
    fn an_aim_is_told_from_a_description() {
        for (words, expected) in [
            ("御社でも、まず数えるところから始めます。", true),
            ("御社の窓口で力になりたいです", true),
            ("御社の研修でも、分けて組み立てます。", true),
            ("御社でもお役に立てると考えております。", true),
            ("段取りの合わせ方が御社でも役に立つと考えています。", true),
            ("段取りの合わせ方が御社でも活きると思います。", true),
            ("御社を支える一人になる所存です。", true),
            ("御社は三つの工場をお持ちだと伺っています。", false),
            ("御社は全国に店を出されています。", false),
            ("御社の説明会に参加しました。", false),
            ("前職では人を育てる力を活かしました。", false),
            ("", false),
        ] {
            assert_eq!(intends(&Text::new(words), &(0..words.len())), expected, "{words}");
        }
    }

    #[test]
    fn the_new_work_is_known_without_the_company() {
        for (words, expected) in
            [("はい、入社後は", Some(9..18)), ("入社した会社では", Some(0..12)), ("前の職場では", None)]
        {
            let found = new_work_at(&Text::new(words), &(0..words.len()), &Notes::default());
            assert_eq!(found, expected, "{words}");
        }
    }
}
