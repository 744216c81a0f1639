//! Complaints (不満) about a former or the present job, clause by clause.

use super::finding::Span;
use super::list::List;
use super::text::Text;

/// A complaint in a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Complaint {
    /// The words.
    pub(super) span: Span,
    /// Others are blamed (他責), not conditions.
    pub(super) blames: bool,
}

/// Those who are blamed.
const PEOPLE: List = List(
    "上司 社長 経営陣 経営者 会社 先輩 同僚 部下 部長 課長 店長 院長 園長 師長 マネージャー 役員 周り 周囲 現場の人 \
     本社 リーダー お局 オーナー",
);

/// What is complained of, and what makes a complaint of it when both stand in one clause.
struct Topic {
    words: List,
    faults: List,
    /// What takes the complaint back: 残業を減らした.
    mended: List,
    blames: bool,
}

/// What complaints are about.
const TOPICS: [Topic; 7] = [
    Topic {
        words: List("教育体制 教育 研修 体制 制度 設備 システム 仕組み マニュアル"),
        faults: List("整っていな 整っておらず 整っていませ 古い 古く 不十分 いい加減 ずさん"),
        mended: List("作 整え 提案 直し"),
        blames: false,
    },
    Topic {
        words: List("残業 休日出勤 労働時間 勤務時間 拘束時間 夜勤 終電 業務量 仕事量 仕事の量 ノルマ シフト 転勤"),
        faults: List(
            "多い 多く 多す 多か 多さ 長い 長く 長す 長さ 続 ばかり きつ キツ つら 辛 厳し しんど 超え 当たり前 常態 \
             過多 過酷 ひど 嫌 いや 強制 代が出 代も出 代が支払 無理 耐え 限界 苦痛 不満 疲れ 不規則",
        ),
        mended: List("減ら 減り 減っ 削減 短縮 縮め なくし 改善し ゼロ 抑え"),
        blames: false,
    },
    Topic {
        words: List("給料 給与 年収 賃金 待遇 手取り 昇給 ボーナス 賞与 手当 基本給 月給 時給 お金 福利厚生"),
        faults: List(
            "低 安い 安く 安か 安さ 悪い 悪く 悪さ 少な 上がら 上がりませ あがら あがりませ 不満 見合 出な 出ませ 減 \
             カット がな もな ありませ 納得 割に合 下が 増え 満足でき 薄",
        ),
        mended: List(""),
        blames: false,
    },
    Topic {
        words: List("休み 休日 有給 休暇 有休 連休"),
        faults: List(
            "取れな 取れず 取れませ とれな とれず とれませ 取りづら 取りにく 取れる雰囲気 少な がな もな ありませ \
             潰れ つぶれ もらえな もらえませ",
        ),
        mended: List(""),
        blames: false,
    },
    Topic {
        words: List("人間関係 雰囲気 社風 体質 風通し 職場環境 環境"),
        faults: List(
            "悪い 悪く 悪か 悪さ 最悪 合わな 合わず 合いませ 嫌 つら 辛 疲れ 悩 問題 不満 ストレス ぎくしゃく \
             ギクシャク うまくいか うまくいきませ 上手くいか こじれ 古い 馴染め なじめ 劣悪 ひど しんど",
        ),
        mended: List("改善し 良くし 変えました"),
        blames: false,
    },
    Topic {
        words: List("評価 人事制度 昇進 昇格 キャリアパス 出世"),
        faults: List(
            "不満 不公平 不透明 曖昧 あいまい 納得 されな されず されませ してもらえな してもらえませ してもらえず \
             してくれな してくれませ してくれず 低い 低く 低か 悪い おかし 反映され つながら つながりませ 見込め 望め \
             えこひいき 好き嫌い 年功",
        ),
        mended: List("満足度"),
        blames: false,
    },
    Topic {
        words: PEOPLE,
        faults: List(
            "悪い 悪く 悪か 合わな 合わず 合いませ 嫌な人 嫌い 嫌で 理不尽 怒鳴 どな 無能 威圧 高圧 \
             パワハラ 機嫌 やる気がな やる気のな 押し付け 押しつけ 丸投げ おかし ひど 振り回 不満 不信 \
             信頼でき 信用でき コロコロ ころころ 感情的 無視 認めてくれ 分かってくれ わかってくれ てくれな てくれませ \
             てくれず てもらえな てもらえませ てもらえず しろと やれと のせい 無責任 尊敬でき レベルが低 意識が低 怒られ 怒って \
             バカ 馬鹿 適当 いじめ 嫌がらせ 最悪 ワンマン 口だけ 頭が固",
        ),
        mended: List(""),
        blames: true,
    },
];
/// What is a complaint by itself.
const PHRASES: List = List(
    "サービス残業 サビ残 長時間労働 激務 残業の多さ 残業続き 残業ばかり 残業地獄 休日出勤ばかり ブラック パワハラ \
     モラハラ ハラスメント 理不尽 うんざり やってられ 我慢でき 我慢の限界 耐えられ 耐えきれ 限界でした \
     限界です 限界だ 限界を感じ 嫌になっ 嫌になり 嫌気 つまらな 飽きて 飽きました きついです \
     きつかった きつくな しんどい しんどく 体を壊 体調を崩 精神的に 将来性がな 将来性を感じられ 将来性を感じな 将来性に不安 将来性が不安 \
     やりがいがな やりがいを感じられ やりがいが感じられ 成長できませ 成長できな 割に合わ 最悪 時代遅れ 人間関係で \
     話と違 話と全然 話とは違 話とだいぶ 話が違 約束と違 ついていけな ついていけず 疲れました つらくな つらかった \
     辛くな 辛かった 疲れてしま 疲れ果て 疲弊 人が足り 人手が足り 人間関係が理由 人間関係が原因 給料です 給与です \
     年収です 待遇です 待遇面で 給与面で 残業です 派閥",
);
/// What others do not do for one: the subject need not be named.
const REFUSED: List = List(
    "てもらえな てもらえませ てもらえず でもらえな でもらえませ てくれな てくれませ てくれず でくれな でくれませ \
     しろと言われ やれと言われ させられ やらされ",
);
/// Where it is no complaint about the job: it is about those one works for, or it did not happen.
const OTHERS: List = List(
    "お客様 お客さま 顧客 患者 利用者 ユーザー 御社 貴社 不満はな 不満はあり 不満があったわけ 理由ではあり 理由ではな",
);
/// So many bytes may lie between a topic and its fault.
const REACH: usize = 60;

/// The complaints of a text, each with the number of its clause, in order; at most one a clause.
pub(super) fn complaints(text: &Text) -> Vec<(usize, Complaint)> {
    let mut found: Vec<(usize, Complaint)> = Vec::new();
    let mut add = |span: Span, blames: bool| {
        let place = text.clauses.iter().position(|clause| clause.start <= span.start && span.end <= clause.end);
        let Some((place, clause)) = place.and_then(|place| Some((place, text.clauses.get(place)?))) else { return };
        let is_new = !found.iter().any(|(known, _)| *known == place);
        if is_new && !text.is_quoted(span.start) && !text.has_within(clause, OTHERS) {
            found.push((place, Complaint { span: text.whole(&span), blames }));
        }
    };
    for topic in TOPICS.iter().rev() {
        for (span, blames) in told(text, topic) {
            add(span, blames);
        }
    }
    for span in text.find(REFUSED) {
        // Who refused may be named before in the sentence: 上司が現場を見ず、いくら言っても聞いてくれませんでした.
        let sentence = text.sentences.iter().find(|sentence| sentence.end >= span.end);
        let lead = sentence.map_or(span.start, |sentence| sentence.start)..span.start;
        let blames = text.has_within(&lead, PEOPLE);
        add(span, blames);
    }
    for span in text.find(PHRASES) {
        add(span, false);
    }
    found.sort_unstable_by_key(|(place, _)| *place);
    found
}

/// The words of a topic with one of its faults in the same clause, near after or before: 残業が多い, 理不尽な上司.
fn told(text: &Text, topic: &Topic) -> Vec<(Span, bool)> {
    let words = text.find(topic.words);
    let faults = if words.is_empty() { Vec::new() } else { text.find(topic.faults) };
    if faults.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for clause in &text.clauses {
        let inside = |span: &&Span| clause.start <= span.start && span.end <= clause.end && !text.is_quoted(span.start);
        let Some(word) = words.iter().find(inside) else { continue };
        let is_free = |fault: &&Span| fault.end <= word.start || word.end <= fault.start;
        let Some(fault) = faults.iter().filter(inside).find(is_free) else { continue };
        let span = word.start.min(fault.start)..word.end.max(fault.end);
        if span.len() <= REACH + word.len() + fault.len() && !text.has_within(clause, topic.mended) {
            found.push((span, topic.blames));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Text, complaints};

    #[test]
    fn a_complaint_is_shown_in_whole_words() {
        for (text, expected) in [
            (
                "評価の基準も教えてもらえず、人手が足りず、給料が三か月出ませんでした。",
                &["教えてもらえず", "人手が足りず", "給料が三か月出ません"][..],
            ),
            ("夜勤が多すぎるからです。限界だと思いました。", &["夜勤が多すぎる", "限界だ"]),
            ("もう嫌になりましたいまはどこにも勤めていません", &["嫌になりました"]),
            ("残業が多いことが理由ではありません。", &[]),
        ] {
            let found = complaints(&Text::new(text));
            let words: Vec<&str> = found.iter().filter_map(|(_, found)| text.get(found.span.clone())).collect();
            assert_eq!(words, expected, "{text}");
        }
    }
}
