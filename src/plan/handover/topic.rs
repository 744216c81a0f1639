//! What a typed question was about: which question of the bank it comes nearest to.

use crate::bank::{self, Question};

/// Words that tell a question, and its id; the first row that fits is taken, so that what is special stands first.
const WORDS: [(&str, &str); 38] = [
    ("gyakushitsumon", "何か質問 何かご質問 ご質問は 聞いておきたいこと 聞きたいことは"),
    ("kyougou", "競合 他社と比べ 当社の強み 弊社の強み 御社の強み"),
    ("kadai", "当社の課題 弊社の課題 うちの課題 当社に足りない"),
    ("kuuhaku", "仕事を離れて 離れていた 空白 ブランク"),
    ("tenshoku-kaisuu", "転職の回数 転職回数 転職が多"),
    ("naitei-shoudaku", "内定が出たら 内定となり 志望度 第一志望 入社していただけ"),
    ("tasha", "他社 ほかの会社 他の会社 ほかに受け 他に受け 選考状況 選考が進 併願"),
    ("nenshuu", "年収 給与 給料 希望額"),
    ("nyuusha-jiki", "いつから 入社時期 入社の時期 入社可能 入社できる いつ入社 いつ頃"),
    ("zangyou", "残業 夜になる 夜間 夜勤 土日 休日出勤"),
    ("tenkin", "転勤"),
    ("kinmuchi", "勤務地 通勤"),
    ("zaitaku", "在宅 リモート テレワーク"),
    ("fukugyou", "副業"),
    ("tansho", "短所 弱み 苦手なこと 苦手なところ 苦手な所 直したいところ 直したい所 改善したいところ"),
    ("chousho", "長所 強み 得意なこと 得意な 自己PR"),
    (
        "shiboudouki",
        "志望 なぜ当社 なぜ弊社 なぜうち どうして当社 どうしてうち 当社を選 弊社を選 当社に興味 応募した理由 応募の理由 応募のきっかけ 応募された 応募いただ 当社の魅力",
    ),
    ("tenshokuriyuu", "転職理由 転職の理由 転職を考え 転職しよう 転職のきっかけ 退職 辞め 離れ"),
    ("hantoshi", "最初の半年 入社して最初 入ったらまず 入社したらまず"),
    ("sokusenryoku", "すぐに任せ すぐお任せ すぐ任せ すぐにお任せ"),
    ("juunen", "10年後 十年後"),
    ("career", "キャリア 将来 何年後 3年後 5年後 入社後 今後どう ビジョン"),
    ("jikoshoukai", "自己紹介"),
    ("shippai", "失敗 うまくいかなかった"),
    ("konnan", "苦労 大変だった 困難 乗り越え 乗りこえ"),
    ("kujou", "クレーム お叱り 苦情"),
    ("jisseki", "実績 成果 心に残 印象に残 誇れ 力を入れ 頑張 がんば 達成 やりとげ スキル"),
    (
        "keireki",
        "経歴 職歴 これまでのお仕事 これまでの仕事 今までのお仕事 今のお仕事 今の仕事 現在のお仕事 現職 仕事の内容 仕事内容",
    ),
    ("iken-no-chigai", "意見が"),
    ("ikusei", "育て 育成 後輩 部下"),
    ("matome-keiken", "マネジメント リーダー チームを"),
    ("sutoresu", "ストレス"),
    ("yarigai", "やりがい"),
    ("mawari-no-hyouka", "周りから 周囲から 周りの方から 職場の方から"),
    ("manabi", "学んで 勉強"),
    ("mikeiken", "未経験 経験がない 初めての仕事"),
    ("shafuu", "社風 雰囲気"),
    ("yuusenjun", "優先"),
];
/// So much of two questions has to be the same, in percent of their pairs of characters (Dice).
const SAME: usize = 45;

/// The question of the bank that this one is, or comes nearest to; `None` if it is about something else.
#[must_use]
pub fn topic(asked: &str) -> Option<&'static Question> {
    let asked = asked.trim();
    if asked.is_empty() {
        return None;
    }
    let is_same = |question: &&Question| {
        question.asked == asked || question.follow_ups.iter().any(|follow_up| follow_up.text == asked)
    };
    if let Some(question) = bank::questions().find(is_same) {
        return Some(question);
    }
    let told = WORDS.iter().find(|(_, words)| words.split(' ').any(|word| asked.contains(word)));
    told.and_then(|(id, _)| bank::question(id)).or_else(|| nearest(asked))
}

/// The question that shares the most pairs of characters, if it shares enough.
fn nearest(asked: &str) -> Option<&'static Question> {
    let mine = pairs(asked);
    let likeness = |question: &Question| {
        let theirs = pairs(question.asked);
        let shared = mine.iter().filter(|pair| theirs.contains(pair)).count();
        200 * shared / (mine.len() + theirs.len()).max(1)
    };
    let best = bank::questions().map(|question| (likeness(question), question)).max_by_key(|(likeness, _)| *likeness);
    best.filter(|(likeness, _)| *likeness >= SAME).map(|(_, question)| question)
}

fn pairs(text: &str) -> Vec<(char, char)> {
    let letters = || text.chars().filter(|character| character.is_alphanumeric());
    letters().zip(letters().skip(1)).collect()
}

#[cfg(test)]
mod tests {
    use super::{WORDS, topic};
    use crate::bank;

    #[test]
    fn a_typed_question_is_known_by_its_words() {
        for (asked, id) in [
            ("これまでのお仕事を、かいつまんで教えていただけますか", Some("keireki")),
            ("今の会社を離れようと思われたのは、どうしてですか", Some("tenshokuriyuu")),
            ("心に残っている納品先はありますか", Some("jisseki")),
            ("倉庫に伺うのが夜になる日もありますが、いかがですか", Some("zangyou")),
            ("なぜ、当社を志望されるのですか", Some("shiboudouki")),
            ("志望度はどれくらいですか", Some("naitei-shoudaku")),
            ("当社の強みは何だと思いますか", Some("kyougou")),
            ("強みを教えてください", Some("chousho")),
            ("弱みは", Some("tansho")),
            ("何かご質問はありますか", Some("gyakushitsumon")),
            ("お仕事を離れていた期間は何を", Some("kuuhaku")),
            ("ほかに選考が進んでいる会社はありますか", Some("tasha")),
            ("その短所で、周りの方が困ったことはありますか", Some("tansho")),
            ("好きな食べ物は何ですか", None),
            (" ", None),
        ] {
            assert_eq!(topic(asked).map(|question| question.id), id, "{asked}");
        }
    }

    #[test]
    fn every_row_leads_to_a_question_of_the_bank() {
        for (id, _) in WORDS {
            assert!(bank::question(id).is_some(), "{id}");
        }
        // What the bank asks is never taken for another question.
        for question in bank::questions() {
            assert_eq!(topic(question.asked).map(|found| found.id), Some(question.id));
        }
    }
}
