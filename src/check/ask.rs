//! Questions of the applicant (逆質問): where an answer asks something, and in which form.

use super::finding::Span;
use super::list::List;
use super::text::Text;

/// How something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// With a word such as 何 or どのように: the answer is a talk.
    Open,
    /// As a request: 〜について教えてください.
    Request,
    /// By yes or no.
    Closed,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ask {
    /// Its words, from the end of the sentence or the question before.
    pub(super) span: Span,
    /// What was said since the question before, without it.
    pub(super) lead: Span,
    /// In which form.
    pub(super) form: Form,
}

/// Ends that ask.
const ENDS: List = List(
    "ですか ますか でしょうか ませんか ましたか でしたか んでしょう のでしょう ですかね ますかね だろうか のか教え",
);
/// After such an end the words go on, and nothing is asked: 〜ですかと聞かれ.
const GOES_ON: List = List("と ら って も は が を の な");
/// Ways to ask for an answer.
const REQUESTS: List = List(
    "教えてく 教えて下さい 教えていただけ 教えて頂け 教えていただきたい 教えて頂きたい 教えてほしい \
     教えて欲しい 教えてもらえ お教えください お教えいただ お聞かせください お聞かせ下さい お聞かせ願 \
     お聞かせいただけ お聞かせいただきたい 聞かせてください 聞かせていただけ 聞かせていただきたい 聞かせてもらえ \
     伺いたい うかがいたい 伺えれば 伺えますで 伺えますか 伺えると 伺えたら お聞きしたい 聞きたいです 聞きたいと \
     聞いてみたい 知りたい ご教示 伺ってもよ お聞きしてもよ 聞いてもよ 聞いてもい お伺いしたい お伺いしてもよ \
     お尋ねしたい 確認したい 確認させて",
);
/// What only announces questions.
const ANNOUNCED: List = List(
    "質問があ 質問をさせ 質問させ 質問してもよ 質問してもい 質問をしてもよ 一つ 1つ １つ ひとつ 二つ 2つ ２つ ふたつ \
     三つ 3つ ３つ 1点 一点 2点 二点 3点 いくつか",
);
/// An announcement has so many characters at most.
const SHORT: usize = 22;
/// What makes a request one for something.
const TOPICS: List = List("について に関して に関する は、 を 例 点 のか あれば");
/// Words that ask for more than yes or no.
const OPEN: List = List("何 なに なんで どの どう どん どち どな どこ どれ いつ なぜ 誰 だれ いくつ いくら いかが");
/// What makes none of such a word: 何か, かどうか, いつも, 誰でも.
const CLOSED: List = List("か も ぞ せ");
/// 何か所 and 何か月 ask all the same.
const COUNTS: List = List("か所 か月 か国");
/// Whether there is such a thing is asked for the thing: 準備しておくとよいことはありますか.
const THINGS: List = List(
    "こと 点 もの 知識 スキル 資格 書籍 本 分野 特徴 傾向 秘訣 例 課題 コツ ポイント 考え方 行動 習慣 姿勢 \
     資質 取り組み 工夫 要素 部分 ところ 経験 きっかけ 出来事 エピソード 指標",
);
/// How it goes on after them.
const EXISTS: List = List("はあ がござ はござ があ などあ");
/// A reading of what was said is checked, which shows thought.
const CHECKED: List = List("理解で 認識で 合っています あっています 間違いな 解釈 捉え方");

/// What a text asks, in order.
#[must_use]
pub fn own_asks(text: &str) -> Vec<Span> {
    asks(&Text::new(text)).into_iter().map(|ask| ask.span).collect()
}

/// The questions of a text, in order.
pub(super) fn asks(text: &Text) -> Vec<Ask> {
    let mut found = Vec::new();
    let mut since = 0;
    for sentence in &text.sentences {
        let mut start = sentence.start;
        for end in ends(text, sentence) {
            let span = start..end;
            start = end;
            if let Some(form) = form(text, &span) {
                found.push(Ask { lead: since..span.start, span: span.clone(), form });
                since = end;
            }
        }
    }
    found
}

/// Where the questions of this sentence end: at its end, and before that where its words ask without a mark.
fn ends(text: &Text, sentence: &Span) -> Vec<usize> {
    let words = text.at(sentence);
    let mut found: Vec<usize> = text
        .find_within(sentence, ENDS)
        .into_iter()
        .filter(|end| !text.is_quoted(end.start))
        .filter(|end| {
            let rest = words.get(end.end - sentence.start..).unwrap_or_default();
            !rest.is_empty() && !GOES_ON.begins(rest) && rest.chars().count() > 2
        })
        .map(|end| end.end)
        .collect();
    found.push(sentence.end);
    found
}

/// In which form these words ask, if they do.
fn form(text: &Text, span: &Span) -> Option<Form> {
    let words = text.at(span);
    let bare = words.trim_end_matches(['。', '？', '?', '！', '!', ' ', '　', '」', '、']);
    let is_open = has_open(text, span);
    let is_request = text.has_within(span, REQUESTS);
    let is_asked = ENDS.ends(bare)
        || (words.contains(['？', '?']) && !words.starts_with(['？', '?']))
        || (is_open && bare.ends_with("でしょう"))
        || bare.ends_with("ないか");
    if !is_request && !is_asked {
        return None;
    }
    let is_short = bare.chars().count() <= SHORT;
    let is_announced = text.has_within(span, ANNOUNCED) && is_short && !is_open;
    if is_announced || bare.ends_with("よろしいですか") && is_short && !is_request {
        return None;
    }
    if is_open {
        return Some(Form::Open);
    }
    // Whether there is such a thing is asked for the thing: 共通する点があれば, ことはありますか.
    let is_thing = text.find_within(span, THINGS).iter().any(|thing| EXISTS.begins(text.at(&(thing.end..span.end))));
    if is_request && !is_thing {
        return text.has_within(span, TOPICS).then_some(Form::Request);
    }
    Some(if is_thing || text.has_within(span, CHECKED) { Form::Open } else { Form::Closed })
}

/// Whether a word that asks for more than yes or no stands here.
fn has_open(text: &Text, span: &Span) -> bool {
    text.find_within(span, OPEN).iter().any(|word| {
        let rest = text.at(&(word.end..span.end));
        rest.starts_with("から") || COUNTS.begins(rest) || !CLOSED.begins(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::{Form, asks};
    use crate::check::Text;

    #[test]
    fn finds_what_is_asked_and_how() {
        for (text, expected) in [
            ("はい、二つ質問があります。", &[][..]),
            ("一つお聞きしてもよろしいでしょうか。", &[]),
            ("チームの雰囲気は良いですか。", &[Form::Closed]),
            ("入社までに読んでおくとよい本はありますか。", &[Form::Open]),
            ("何か準備は必要でしょうか。", &[Form::Closed]),
            ("配属先で最初に任される仕事を教えてください。", &[Form::Request]),
            ("お忙しい中、教えていただきありがとうございました。", &[]),
            ("一日の流れはどのようになりますか。残業はありますか？", &[Form::Open, Form::Closed]),
            ("活躍している人に共通点はありますかあと最初の配属はどこですか", &[Form::Open, Form::Open]),
            ("「何がしたいですか」と聞かれたことを覚えています。", &[]),
            ("この半年で一番うれしかったのは、どんな日でしょう。", &[Form::Open]),
            ("現場から始めるという理解で合っていますでしょうか。", &[Form::Open]),
        ] {
            let forms: Vec<_> = asks(&Text::new(text)).into_iter().map(|ask| ask.form).collect();
            assert_eq!(forms, expected, "{text}");
        }
    }
}
