//! How a question of the applicant misses its chance (もったいない逆質問).

use super::ask::{Ask, Form};
use super::finding::Span;
use super::list::List;
use super::notes::Place;
use super::reading::Sheet;
use super::script::{Script, runs};
use super::text::Text;

/// Worry and distrust: in a question they make it look back.
const WORRIES: List = List(
    "ついていけ 付いていけ 辞めた 辞める 辞めて 辞められ お辞め 退職され 退社された やめた人 やめる人 離職 退職した \
     退職者 退職する 退職率 退職理由 定着率 ノルマ 激務 ブラック 合わなかった 合わない場合 クビ 解雇 リストラ \
     パワハラ ハラスメント 怒られ 怒鳴 できなかったら できなかった場合 できない場合 達成できな 未達 倒産 潰れ つぶれ \
     大丈夫 業績が悪 赤字 噂 評判 口コミ 派閥 いじめ 人間関係 つらい 辛い しんど 飛ばされ ペナルティ 降格 務まり \
     失敗したら 失敗した場合",
);
/// Worry told as one's own, also right before the question.
const OWN_WORRIES: List = List(
    "不安で 不安なの 不安なん 不安があ 不安を感じて 不安に感じて 心配で 心配なの 心配して \
     ついていけるか",
);
/// Words that are worries only when asked by yes or no.
const SOFT_WORRIES: List = List("厳し きつ キツ 大変 私でも 自分でも 私にも");
/// What turns a worry into praise: 離職が少ない.
const PRAISED: List = List("低い 低く 少な 減っ 減ら 下が 長く 続けて");
/// Terms and pay.
const TERMS: List = List(
    "残業 休日 休み 休暇 有給 有休 給料 給与 月給 時給 昇給 基本給 年収 収入 賞与 ボーナス 手当 家賃 補助 退職金 \
     福利厚生 在宅 リモート テレワーク フレックス 転勤 勤務地 勤務時間 労働時間 始業 終業 定時 副業 兼業 育休 産休 \
     育児休 時短 土日 社宅 寮 交通費 通勤 社会保険 週休 服装 髪型 髪色 ネイル 試用期間 インセンティブ 歩合 待遇 \
     条件面 雇用条件 労働条件 夜勤 シフト 異動希望",
);
/// What makes more of terms: how the work is done.
const WAYS: List = List(
    "工夫 連携 コミュニケーション 進め方 大切に 心がけ 成果 やり取り やりとり 意識 質を 引き継ぎ 給与計算 シフト作成 \
     シフトの作成 分担 取り組 減ら",
);
/// What the company's pages tell.
const ON_SITE: List = List(
    "理念 社是 社訓 ミッション ビジョン 設立 創業 創立 事業内容 主な事業 社員数 従業員数 社員の数 社員は何 \
     従業員は何 社員さんは何 取引先 主な顧客 製品 商品 サービス 支店 拠点 店舗 売上 売り上げ 年商 資本金 沿革 歴史 \
     本社 社長の どんな会社 どのような会社 どんな事業 どのような事業 何をされている会社 何をしている会社",
);
/// How plainly it is asked for.
const PLAINLY: List = List(
    "教え 何です 何でしょ なんです ありますか ございますか あるのでしょ どこです どこでしょ どこにあ いくつ 何人 \
     何名 何か所 何ヶ所 何カ所 何社 何店 いくら いつです いつでしょ 何年 どれくらい どのくらい どのようなもの \
     どんなもの どういったもの 会社です 会社でしょ どんな事業 どのような事業 どんな商品 どんな製品 どんなサービス \
     お聞かせ 伺い",
);
/// A plain question has so many characters at most.
const PLAIN: usize = 36;
/// What shows that the question goes further than the pages, in it or right before it.
const DEEPER: List = List(
    "今後 これから 重視 具体的 最初の 考え 感じ 思いま 思い出 なぜ 理由 きっかけ 背景 工夫 課題 大切 変わ 変化 期待 \
     求め 活躍 現場 拝見 伺いまし 伺って と伺い 読み 読んで 知りまし と知り 入社 配属 チーム 部署 どのように \
     力を入れ 目指 方向 次の 年後 一番 いちばん 最も 印象 誇 面白 やりがい 魅力 違い 比べ 浸透 体現 場面 日々",
);
/// Talks before this one.
const BEFORE: List =
    List("一次面接でも 一次でも 前回も 前回の面接でも 前の面接でも 先日も 以前も １次面接でも 1次面接でも");
/// What was done in them.
const ASKED: List =
    List("伺った 伺いました うかが お聞きした お聞きしました 聞いた 聞きました 質問し 教えていただ ご説明");
/// The same once more.
const AGAIN: List = List("もう一度 もういちど 再度 改めて あらためて 忘れ");
/// In what was told: it was heard from the company.
const LEARNT: List = List(
    "教えていただ 説明を受け 説明され 説明があ 説明いただ と伺 を伺 伺った と聞 聞いた お聞きし とのこと と言われ \
     だそう",
);
/// Words of a question that say nothing of what it is about.
const GENERAL: List = List("入社 人数 期間 内容 御社 貴社 質問 会社 仕事 具体的 程度 場合 方々");
/// What was heard is asked for again in so many characters at most; a longer question goes on from there.
const SHORT: usize = 26;

/// How a question misses its chance, the first that fits first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Miss {
    /// Worry or distrust.
    LooksBack,
    /// Terms and pay.
    Terms,
    /// The company's pages answer it.
    OnTheSite,
    /// Yes or no answers it.
    YesOrNo,
    /// The first interview answered it.
    AskedBefore,
}

/// How this question misses its chance, if it does.
pub(super) fn miss(sheet: &Sheet, ask: &Ask) -> Option<Miss> {
    let text = &sheet.text;
    let has = |words: List| text.has_within(&ask.span, words);
    let near = near(text, ask);
    let own_worry = has(OWN_WORRIES) || text.has_within(&near, OWN_WORRIES);
    let worry = has(WORRIES) && !has(PRAISED);
    if own_worry || worry || ask.form == Form::Closed && has(SOFT_WORRIES) {
        return Some(Miss::LooksBack);
    }
    if has(TERMS) && (ask.form == Form::Closed || !has(WAYS)) {
        return Some(Miss::Terms);
    }
    let is_again = text.has_within(&ask.span, BEFORE) || text.has_within(&near, BEFORE);
    let is_before = is_again && (has(ASKED) || text.has_within(&near, ASKED)) && (is_same(text, ask) || has(AGAIN));
    let is_plain = text.at(&ask.span).chars().count() <= PLAIN && has(PLAINLY) && has(ON_SITE);
    if is_plain && !is_before && !has(DEEPER) && !text.has_within(&near, DEEPER) {
        return Some(Miss::OnTheSite);
    }
    if is_before || is_known(sheet, ask) {
        return Some(Miss::AskedBefore);
    }
    (ask.form == Form::Closed).then_some(Miss::YesOrNo)
}

/// Whether the first interview told already what is plainly asked for.
fn is_known(sheet: &Sheet, ask: &Ask) -> bool {
    let words = sheet.text.at(&ask.span);
    if words.chars().count() > SHORT || !PLAINLY.is_in(words) {
        return false;
    }
    let subjects = || {
        let runs = runs(words).filter_map(|(script, run)| Some((script, words.get(run)?)));
        runs.filter(|(script, run)| *script != Script::Letters && !GENERAL.words().any(|word| word == *run))
    };
    let heard = sheet.notes.told.iter().filter(|told| matches!(told.place, Place::FirstRound | Place::Pinned));
    let mut heard = heard.filter(|told| LEARNT.is_in(&told.text));
    subjects().next().is_some() && heard.any(|told| subjects().all(|(_, run)| told.text.contains(run)))
}

/// The last sentence before the question, if it belongs to it.
fn near(text: &Text, ask: &Ask) -> Span {
    text.sentences
        .iter()
        .rev()
        .find(|sentence| sentence.end <= ask.span.start && sentence.start >= ask.lead.start)
        .cloned()
        .unwrap_or(ask.span.start..ask.span.start)
}

/// Whether the question says itself that it was asked before: 前回も伺いましたが.
fn is_same(text: &Text, ask: &Ask) -> bool {
    text.has_within(&ask.span, BEFORE) && text.has_within(&ask.span, List("が、 けど けれど ですが"))
}
