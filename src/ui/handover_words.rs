//! The words of 申し送りシート: its lines as an interviewer would note them, its questions as they would be asked, and
//! its rules as the person is told them.

use super::{probe_words, round_words};
use crate::check::Depth;
use crate::notebook::Opening;
use crate::plan::handover::{Ask, Doubt, Line, Predicted, Rule, Sign, Source, What};

/// Polite ends and what a note has in their place, the special ones first. What is not here stays as it was said.
const PLAIN: [(&str, &str); 37] = [
    ("ています", "ている"),
    ("でいます", "でいる"),
    ("ております", "ている"),
    ("ていました", "ていた"),
    ("でいました", "でいた"),
    ("行いました", "行った"),
    ("使いました", "使った"),
    ("担いました", "担った"),
    ("もらいました", "もらった"),
    ("借りました", "借りた"),
    ("足りました", "足りた"),
    ("りました", "った"),
    ("できました", "できた"),
    ("てきました", "てきた"),
    ("書きました", "書いた"),
    ("聞きました", "聞いた"),
    ("働きました", "働いた"),
    ("取り組みました", "取り組んだ"),
    ("学びました", "学んだ"),
    ("えました", "えた"),
    ("けました", "けた"),
    ("げました", "げた"),
    ("せました", "せた"),
    ("てました", "てた"),
    ("べました", "べた"),
    ("めました", "めた"),
    ("れました", "れた"),
    ("じました", "じた"),
    ("しました", "した"),
    ("でした", "だった"),
    ("と考えます", "と考える"),
    ("あります", "ある"),
    ("できます", "できる"),
    ("なります", "なる"),
    ("します", "する"),
    ("のです", "のだ"),
    ("です", ""),
];

/// A sentence as it is noted.
#[must_use]
pub fn noted(sentence: &str) -> String {
    let sentence = sentence.trim_end_matches('。');
    let plain = PLAIN.iter().find_map(|(polite, plain)| Some(format!("{}{plain}", sentence.strip_suffix(polite)?)));
    plain.unwrap_or_else(|| sentence.to_owned())
}

/// A line of the memo, without what it is about.
#[must_use]
pub fn line(what: &What) -> String {
    match what {
        What::Said(sentences) => {
            let noted: Vec<String> = sentences.iter().map(|sentence| noted(sentence) + "。").collect();
            noted.concat()
        }
        What::Meshed => "話はかみ合っていた。".into(),
        What::Interest(true) => "よく伝わった。もっと聞きたくなり、掘り下げた。".into(),
        What::Interest(false) => "気になる所があり、掘り下げて聞いた。".into(),
        What::Forward => "離れる理由は、前を向いた話として聞こえた。".into(),
        What::Manner(signs) => manner(signs),
        What::Open(Doubt::Doubt) => "答えに首をかしげる場面があった。".into(),
        What::Open(Doubt::Silence) => "答えのあと、間が空いた。聞きたかったこととちがったか。".into(),
        What::Open(Doubt::Turned) => "最後まで聞かないうちに、次の話題へ移った。".into(),
        What::Unheard => "考えを聞ききれていない。".into(),
        What::Hedged(words) => format!("「{words}」という返事で、言い切ってはいなかった。"),
        What::Baseless(words) => format!("「{words}」が、何と比べての話か分からない。"),
        What::Complaint => "離れる理由に、今の職場への不満が先に出ていた。".into(),
        What::Deeper(Depth::Reason) => "理由の中身を聞く。".into(),
        What::Deeper(Depth::Rejected) => "ほかの道も考えたうえでのことか。".into(),
        What::Deeper(Depth::Again) => "同じことが、当社でもできそうか。".into(),
        What::Anew => "本人の考えを、もう一度聞く。".into(),
        What::HowFar => "実際のところを、はっきり聞く。".into(),
        What::Base(words) => format!("「{words}」の元になる数。"),
        What::Unasked(questions) => {
            let titles: Vec<&str> = questions.iter().map(|question| question.title).collect();
            format!("{}は、まだ聞いていない。", titles.join("・"))
        }
        What::Opening(opening) => match opening {
            Opening::Ready => "即戦力の募集。まず何を任せられそうか。",
            Opening::SecondStart => "第二新卒の募集。次の職場で続けられそうか。",
            Opening::NewToIt => "未経験可の募集。覚える準備ができているか。",
            Opening::Unknown => "",
        }
        .into(),
    }
}

fn manner(signs: &[Sign]) -> String {
    let word = |sign: &Sign| match sign {
        Sign::Tense => "緊張していた",
        Sign::Quiet => "声が小さめだった",
        Sign::Fast => "話し方が速めだった",
        Sign::Slow => "話し方がゆっくりだった",
    };
    let words: Vec<&str> = signs.iter().map(word).collect();
    format!("{}。", words.join("。"))
}

/// A question as it would be asked.
#[must_use]
pub fn asked(question: &Predicted) -> String {
    match &question.ask {
        Ask::Bank(question) => question.asked.into(),
        Ask::Probe { kind, depth, words } => {
            format!("「{}」というお話でしたが、{}", told(words), probe_words::asked(*kind, *depth))
        }
        Ask::Recall { about, words, is_term, round } => {
            let end = if *is_term {
                "実際のところは、いかがですか"
            } else {
                "もう少しくわしく聞かせてください"
            };
            let before = round_words::short_before(*round);
            // What was cut off is no name.
            let about = if about.ends_with('…') { String::new() } else { format!("{about}について、") };
            format!("{about}{before}では「{words}」とおっしゃっていましたが、{end}")
        }
    }
}

/// Words as the next interviewer would repeat them: without the polite end, and without who thought so.
fn told(words: &str) -> String {
    let plain = noted(words.trim_end_matches('、'));
    let thought = ["と考えた", "と感じた", "と考える"].iter().find_map(|end| plain.strip_suffix(end));
    thought.map_or_else(|| plain.clone(), str::to_owned)
}

/// What a rule is called, in a few words.
#[must_use]
pub const fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::Noted => "メモを取られた話",
        Rule::Pinned => "固定した事実",
        Rule::Told => "数字や役割の出た話",
        Rule::Meshed => "かみ合った話",
        Rule::Manner => "話しているときのようす",
        Rule::Leaving => "転職理由の聞こえ方",
        Rule::Deeper => "深く聞かれた話",
        Rule::Doubted => "相手のようす",
        Rule::Uneasy => "手応えが△の話",
        Rule::Hedged => "言い切らなかった返事",
        Rule::Ground => "比べる相手のない数字",
        Rule::Unasked => "まだ出ていない質問",
        Rule::Opening => "募集の種類",
        Rule::Seat => "面接官の立場",
        Rule::Again => "前の話の確認",
    }
}

/// Why a rule makes a line, in one or two sentences.
#[must_use]
pub const fn why(rule: Rule) -> &'static str {
    match rule {
        Rule::Noted => "相手がメモを取った答えです。そのまま次の面接官に渡ると見ています。",
        Rule::Pinned => "ふり返りで固定した事実です。次の面接でも、同じ数字で聞かれます。",
        Rule::Told => "数字・期間・役割の入った文を拾いました。",
        Rule::Meshed => "話が◎でかみ合ったところは、よい印象のまま渡ると見ています。",
        Rule::Manner => "緊張・声・速さのふり返りから書きました。",
        Rule::Leaving => "転職理由の答えを、点検の「前向き」で読みました。",
        Rule::Deeper => "深く聞かれた話は、次の面接で一段先まで聞かれやすいと見ています。",
        Rule::Doubted => "沈黙・首をかしげる・話が変わるのどれかがあった答えです。気がかりが残ったと見ています。",
        Rule::Uneasy => "かみ合い方か手応えが△の答えです。「前の面接では」と、もう一度聞かれやすいところです。",
        Rule::Hedged => "条件の質問に、言い切らない形で答えています。どこまでできるかを聞かれやすくなります。",
        Rule::Ground => "何人中・いつと比べて、が言葉に出ていません。元の数を聞かれやすいところです。",
        Rule::Unasked => "たいてい聞かれる質問で、ふり返りにまだ出てきません。",
        Rule::Opening => "面接情報の「募集の種類」から選びました。",
        Rule::Seat => "面接情報の「面接官」から選びました。",
        Rule::Again => "前の面接で話したことは、面接官が変わると、もう一度聞かれることがあります。",
    }
}

/// Where a line comes from, for its link.
#[must_use]
pub const fn source(source: &Source) -> &'static str {
    match source {
        Source::Exchange(_) => "やり取りを見る",
        Source::Impression => "ようすを見る",
        Source::Log => "ふり返りを見る",
        Source::Interview => "面接情報を見る",
    }
}

/// A line with what it is about, as it stands on the paper.
#[must_use]
pub fn whole(line_of: &Line) -> String {
    let words = line(&line_of.what);
    if line_of.about.is_empty() { words } else { format!("{}：{words}", line_of.about) }
}

#[cfg(test)]
mod tests {
    use super::noted;

    #[test]
    fn a_polite_end_becomes_a_plain_one_or_stays() {
        for (said, expected) in [
            ("法人40社を受け持っています。", "法人40社を受け持っている"),
            ("あとの3年は導入後の窓口です", "あとの3年は導入後の窓口"),
            ("帳面に書きました", "帳面に書いた"),
            ("全国1位を取りました", "全国1位を取った"),
            ("毎朝伝えました", "毎朝伝えた"),
            ("夜の納品先へ伺っています", "夜の納品先へ伺っている"),
            ("お客様のもとへ通いました", "お客様のもとへ通いました"),
            ("", ""),
        ] {
            assert_eq!(noted(said), expected);
        }
    }
}
