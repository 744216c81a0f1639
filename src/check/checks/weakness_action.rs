//! 短所の改善 — whether a weakness is owned, and what is done about it.

use crate::check::Check;
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::reading::Sheet;
use crate::check::script::{Script, script};
use crate::check::text::Text;

/// The words for a weakness, which some deny to have.
const WEAKNESSES: List = List("短所 弱み 弱点 欠点 苦手 課題");
/// Ways to deny it, when one of the words above stands before it in the clause or the clause before.
const DENIALS: List = List(
    "特にありません 特にございません 特にない 特になく 特に無 とくにな とくにあり ありません ございません ないです \
     ないと思 ないと考え 見当たりません 見当たらない 思いつきません 思い当たりません 思い当たらな 思い浮かびません \
     思い浮かばな 思いつかな ない。 ないの",
);
/// What may stand around the denied weakness, the longer ones first.
const PLAIN: List = List(
    "これといった これといって 正直に言うと 今のところ 思い当たる 特筆すべき といえる と呼べる と思える と言える \
     ほとんど 思いつく 現時点で 目立った あまり うーん えっと ですか という とくに ところ と思う ほどの ような なんて \
     らしい 今まで 大きな 言える いえ いや えー こと には はい ほぼ もの 人に 弱み 弱点 欠点 正直 特に 特別 短所 \
     自分 苦手 課題 部分 … 、 。 が て で と な に の は も ・ 点 私",
);
/// What names a weakness after all.
const AFTER_ALL: List = List("しいて 強いて 敢えて あえて 挙げる 挙げれば 言えば いえば 言うなら 選ぶなら");
/// What makes a denial none: 短所がないわけではありません.
const DENIED: List = List("わけでは 訳では とは言え とは思って かもしれません ばかりで 仕方");
/// Weaknesses that few jobs can live with.
const FATAL: List = List(
    "遅刻 寝坊 朝が弱 朝に弱 朝起きられ 忘れ物 物忘れ 物をなく 怒りっぽ 短気 すぐ怒 すぐに怒 カッとな かっとな \
     キレやす 切れやす イライラしやす 怒鳴ってしま 手が出て 嘘を うそを ごまかし 無断欠勤 仮病 サボ さぼ 怠け ルーズ \
     時間を守れ 時間が守れ 約束を守れ 時間に遅れてしま 時間に遅れがち 約束を忘れ 約束を破 期限を守れ 期限が守れ 締め切りを守れ 締切を守れ 協調性がな 責任感がな \
     やる気が出な 長続きしな 続かない 酒癖 お酒を飲みすぎ ギャンブル 人の悪口",
);
/// What turns a fatal word into its opposite: 遅刻をしたことはありません.
const ABSENT: List =
    List("ありません ことはな ことがな 一度もな せず 刻しない 坊しない しないよう 防 避け ゼロ なくなり なくし 減ら");
/// What follows a word of the list above that is about others, or about what one takes hard: 遅刻を許せない.
const OF_OTHERS: List = List(
    "を許せ が許せ に厳し が心配 を心配 が怖 を恐れ ない人 ない方を ない方に ない部下 ない後輩 ない業者 ない相手 い家族 する人 \
     する部下 する後輩 する祖 する母 する父 に見られ 言われましたが と思われるほ した夢 と思うと に同調 つけず つけな つけませ",
);
/// Forms of what is done, now or since then.
const FORMS: List = List(
    "ています てます ております でいます ていて、 ており、 ている。 てきました てきている ようになりました \
     ようになって ようにしました ようにもしました ようにした ようにし、 ようにすること ようにすると ことにしました \
     決めました 始めました 変えました 改めました 習慣 日課 心がけ 心掛け ようにしてい ことにしてい 意識して",
);
/// The same forms of what one only feels, has or suffers.
const STATES: List = List(
    "てしま ちゃい 思っています 思っており 考えています 考えており 感じています 感じており 悩んで 困って 反省して \
     自覚して 認識して 理解して 分かって わかって 知って 言われて 言われる 指摘され 注意され 怒られ 迷惑をかけ \
     いただいて 頑張って がんばって 努力して そうとして うとして うと思 りたい きたい したい けたい えたい くしたい \
     なっています 持っています 抱えて ことがあ ことも 過ぎて すぎて しがち いません",
);
/// Since when: what is told after it in the past is what was done.
const SINCE: List = List(
    "これまで てからは それ以降 以来 その後 それから そのときから その時から そこで そこから 今は 今では いまは \
     現在は 現在では 最近は 年から 月から 週から 前から 春から 夏から 秋から 冬から そのため 対策と 改善のため \
     克服するため",
);
/// Stems of what was done, in the past.
const DEEDS: List = List(
    "決め 始め 作り 作っ 変え 分け 設け 取り入れ 使い 使っ 書いて 貼り 書き出 書く メモ リスト 表に 手帳 付箋 タイマー アラーム \
     相談 共有 見直し 導入 お願いし 頼 整え 減らし 練習 学び 通い 伝え 確認し 手を挙げ 引き受け 声をかけ 分担",
);
/// Ends of the past and of a rule one keeps.
const PAST: List = List("ました ます です てい た。 する。 ことで");
/// The wish to mend it, which is not yet an action.
const WISHES: List = List(
    "直したい なおしたい 治したい 直します 治します 直さな 改善したい \
     改善します 克服したい 克服します 頑張 がんばり 努力 努め 気をつけたい 気を付けたい \
     気をつけます 気を付けます 気をつけていきたい がけたい 掛けたい 意識したい なくしたい 減らしたい なりたい していきたい \
     ようとし",
);

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    if sheet.asked != Asked::Weakness {
        return None;
    }
    let text = &sheet.text;
    let say = |level, spans, why| Some(Finding::new(Check::WeaknessAction, level, spans, why));
    let action = text.clauses.iter().enumerate().find_map(|(place, clause)| action(text, place, clause));
    if let Some(span) = denial(text) {
        let level = if action.is_some() && text.has(AFTER_ALL) { Level::Hint } else { Level::Attention };
        return say(level, vec![span], Why::WeaknessDenied);
    }
    if let Some(span) = fatal(text) {
        return say(Level::Attention, vec![span], Why::FatalWeakness);
    }
    if !sheet.is_readable() {
        return Some(Finding::too_short(Check::WeaknessAction));
    }
    if let Some(span) = action {
        return say(Level::Good, vec![span], Why::ActionTold);
    }
    let wish = text.find(WISHES).into_iter().rfind(|span| !text.is_quoted(span.start));
    match wish {
        Some(span) => say(Level::Hint, vec![span], Why::OnlyWish),
        None => say(Level::Hint, Vec::new(), Why::NoAction),
    }
}

/// Where a weakness is said not to exist, in the first two sentences.
fn denial(text: &Text) -> Option<Span> {
    let end = text.sentences.get(1).or(text.sentences.first())?.end;
    let mut is_about_it = true;
    for clause in text.clauses.iter().take_while(|clause| clause.start < end) {
        let words = text.at(clause);
        let named = WEAKNESSES.first_in(words).map(|word| clause.start + word.start);
        let denied = text.find_within(clause, DENIALS).into_iter().next();
        // 特にない用事 denies nothing.
        let is_said = |span: &Span| {
            let next = text.at(&(span.end..clause.end)).chars().next();
            !next.is_some_and(|next| script(next) == Script::Kanji) && !text.is_quoted(span.start)
        };
        if let Some(span) = denied.filter(|span| !text.has_within(clause, DENIED) && is_said(span)) {
            let before = named.filter(|named| *named < span.start);
            let is_said = (before.is_some() || is_about_it) && is_plain(text.at(&(clause.start..span.start)));
            if is_said {
                return Some(before.unwrap_or(span.start)..span.end);
            }
        }
        is_about_it = is_about_it && (named.is_some() || words.chars().count() <= 10);
    }
    None
}

/// Whether nothing else is denied than the weakness: 短所は自信がありません denies 自信.
fn is_plain(mut words: &str) -> bool {
    while !words.is_empty() {
        let Some(rest) = PLAIN.words().find_map(|word| words.strip_prefix(word)) else { return false };
        words = rest;
    }
    true
}

/// The weakness itself, when it is one that few jobs can live with: it stands in the first two sentences.
fn fatal(text: &Text) -> Option<Span> {
    let end = text.sentences.get(1).or(text.sentences.first())?.end;
    let named = text.clauses.iter().take_while(|clause| clause.start < end);
    named.filter(|clause| !text.has_within(clause, ABSENT)).find_map(|clause| {
        let is_own = |span: &Span| !text.is_quoted(span.start) && !text.has_within(&(span.end..clause.end), OF_OTHERS);
        text.find_within(clause, FATAL).into_iter().find(is_own)
    })
}

/// The words in this clause of what is done about it.
fn action(text: &Text, place: usize, clause: &Span) -> Option<Span> {
    let words = text.at(clause);
    if let Some(form) = text.find_within(clause, FORMS).into_iter().rfind(|span| !text.is_quoted(span.start)) {
        let verb = text.at(&(clause.start..form.start)).char_indices().rev().take(5).last().map_or(0, |(at, _)| at);
        let is_state = text.has_within(&(clause.start + verb..clause.end), STATES);
        return (!is_state).then_some(clause.start..form.end);
    }
    if text.has_within(clause, STATES) {
        return None;
    }
    // What was done is told in the sentence that begins with the turn, or in the one after.
    let deed = text.find_within(clause, DEEDS).into_iter().next()?;
    let turned = text.clauses.iter().take(place + 1).rev().take(5).any(|near| text.has_within(near, SINCE));
    let is_past = PAST.is_in(words);
    (turned && is_past).then_some(deed.start..clause.end)
}

#[cfg(test)]
mod tests {
    use crate::check::{Check, Level, Notes, Why, read};

    fn weakness(answer: &str) -> Option<(Level, Why)> {
        let found = read("tansho", answer, &Notes::default());
        found
            .into_iter()
            .find(|finding| finding.check == Check::WeaknessAction)
            .map(|finding| (finding.level, finding.why))
    }

    #[test]
    fn an_action_is_told_or_not() {
        let good = (Level::Good, Why::ActionTold);
        let wish = (Level::Hint, Why::OnlyWish);
        let none = (Level::Hint, Why::NoAction);
        for (answer, expected) in [
            (
                "短所は、心配しすぎるところです。見積もりを出す前に五回も見直し、返事が遅れました。今は見直しを二回までと決めています。",
                &good,
            ),
            ("人に頼むのが苦手です。それ以降、週の初めに仕事を三つに分け、一つは必ず後輩に渡すようにしました。", &good),
            (
                "せっかちなところが短所です。相手の話が終わるまで待つことを意識して、返事の前に一呼吸おく習慣をつけました。",
                &good,
            ),
            (
                "私の短所は、遅刻を許せないところです。後輩に強く言いすぎたことがあり、今は理由を聞いてから話すようにしています。",
                &good,
            ),
            ("えっと短所は一人で抱え込むところでして最近は朝会で困っていることを一つ話すようにしてます", &good),
            (
                "優柔不断なところです。昼ご飯のメニューも決められません。仕事では期限を先に決め、迷ったら上司に相談しています。",
                &good,
            ),
            (
                "短所は心配性なところです。何度も確認してしまい、時間がかかってしまいます。これから少しずつ直していきたいと思います。",
                &wish,
            ),
            (
                "短所は細かすぎるところです。資料が遅れ、周りを待たせてしまいます。早めの確認を心掛けたいと考えています。",
                &wish,
            ),
            ("短所は人前で緊張するところです。会議では声が小さくなってしまいます。克服できるように頑張ります。", &wish),
            (
                "私の短所は、細かいところまで気にしすぎるところです。資料の作成に時間がかかり、周りに迷惑をかけることもありました。",
                &none,
            ),
            (
                "短所は頑固なところです。友人からもよく言われています。でも、意志が強いということでもあると感じています。",
                &none,
            ),
        ] {
            assert_eq!(weakness(answer).as_ref(), Some(expected), "{answer}");
        }
    }

    #[test]
    fn a_denied_and_a_fatal_weakness_are_worth_changing() {
        let denied = Some((Level::Attention, Why::WeaknessDenied));
        let fatal = Some((Level::Attention, Why::FatalWeakness));
        let good = Some((Level::Good, Why::ActionTold));
        for (answer, expected) in [
            ("特にありません。", &denied),
            ("短所は、遅刻しやすいので気をつけていることです。家を早く出るようにしています。", &fatal),
            ("私は忘れ物が多い人間で、遅刻も多い方です。付箋に書くようにしています。", &fatal),
            ("短所は、期限を守れず相手に迷惑をかけるところです。今は表を作っています。", &fatal),
            (
                "自分に短所はないと思っています。どんな仕事でも人並み以上にこなしてきましたし、注意されたこともほとんどありません。",
                &denied,
            ),
            ("短所ですか。うーん、特に思いつきません。", &denied),
            ("短所なんてありません。人に迷惑をかけたことがないので、直すところも思い当たりません。", &denied),
            (
                "短所は、遅刻が多いことです。朝が苦手で、前の会社でも月に二、三回は遅れていました。今は目覚ましを三つ置いています。",
                &fatal,
            ),
            ("短所は、長続きしないことです。ジムも英会話も三か月でやめました。仕事は続けています。", &fatal),
            ("短所は、約束を忘れてしまうことです。今は手帳に書くようにしています。先週も一度だけ忘れました。", &fatal),
            (
                "短所は、物忘れをする祖母の世話で身についた、世話を焼きすぎる癖です。今は頼まれるまで待つようにしています。",
                &good,
            ),
            (
                "短所はせっかちです。以前は短気だと言われましたが、十秒数えてから話す習慣をつけ、この二年は言われていません。",
                &good,
            ),
            ("短所は、特にない用事でも断れないことです。今は手帳を見てから返事をすることにしています。", &good),
            ("怒りっぽいところです。", &fatal),
            (
                "短所は、焦ると確認が足りなくなるところです。ただ、納期に遅刻したことはありません。今は出す前に一覧で点検しています。",
                &good,
            ),
            (
                "短所がないわけではありませんが、一つ挙げるなら、話が長くなることです。今は結論を先に紙へ書いてから話すようにしています。",
                &good,
            ),
            ("短所は、忙しいと余裕がありません。", &Some((Level::Unread, Why::TooShort))),
        ] {
            assert_eq!(&weakness(answer), expected, "{answer}");
        }
        let mended = "特にありませんが、しいて言えば慎重なところで、今は締め切りの一日前を自分の期限にしています。";
        assert_eq!(weakness(mended), Some((Level::Hint, Why::WeaknessDenied)));
        let other = read("chousho", "短所は特にありません。", &Notes::default());
        assert!(other.iter().all(|finding| finding.check != Check::WeaknessAction));
    }
}
