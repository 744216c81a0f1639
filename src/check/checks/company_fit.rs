//! 会社らしさ — whether the answer could be given to any other company.

use crate::check::Check;
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::{List, in_order};
use crate::check::notes::Notes;
use crate::check::reading::Sheet;
use crate::check::script::{Script, runs};
use crate::check::word::{company_at, known_words, telling};

/// With so many different words of the notes, it is about this company.
const ENOUGH: usize = 2;
/// What draws people to any company.
pub(super) const DRAWN: List = List("共感 興味 関心 魅力 惹かれ ひかれ 憧れ 感銘 素晴らし すばらし 好き 好感");
/// What any company can be said to have or to give.
const STOCK: List = List(
    "将来性 成長性 成長できる 成長していける 安定した 安定して 安定性 安定感 安心して働 学ばせ 学びたい 経験を活か 経験を生か \
     スキルを活か 強みを活か 働きやす 雰囲気が 社風が 生き生き いきいき チームワークを アットホーム 福利厚生 残業が少な 残業も少な 有給 土日 家から近 自宅から近 通いやす \
     給与 給料 年収 有名 知名度 業界トップ リーディングカンパニー やりがいのあ やりがいがあ 社会に貢献 社会貢献 お客様第一 活気 風通し スキルアップ \
     キャリアアップ 自己成長 グローバルに 幅広い事業 幅広く事業",
);
/// What says why, or names the thing itself.
const BECAUSE: List = List(
    "から ため ので きっかけ なぜなら 特に とくに 中でも なかでも 具体的 例えば たとえば という 実際に 私も 私自身",
);
/// Words that point back to what was just told.
const POINTS: List = List("その この そうした こうした そこ そんな これら それら");
/// A clause with so many characters outside of names tells something, even without a telling word.
const LONG: usize = 22;
/// Where one learns about a company.
const SOURCES: List = List(
    "採用ページ 採用サイト ホームページ ＨＰ HP サイトで サイトの サイトに 一次面接 一次の面接 一次で 前回の面接 インタビュー 社員紹介 説明会 \
     展示会 決算 中期経営 中期計画 求人票 求人に ブログ YouTube",
);
/// How one came to know it, which counts beside the company only.
const LEARNT: List = List(
    "拝見 拝読 伺い 伺って 伺った うかが 教えていただ 教えてくださ お聞きし と聞き と聞い 読みまし 読んで 知り 知った 訪ね 訪れ 訪問し 利用し 使って \
     使わせて 通って 見学 記事 動画 社長の 社員の方 ニュース 新聞 雑誌",
);

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let is_motive = sheet.asked == Asked::Motive;
    if !sheet.is_readable() {
        return is_motive.then(|| Finding::too_short(Check::CompanyFit));
    }
    let words = sheet.company_words();
    let found = words.len();
    let of_words = |level| Some(Finding::new(Check::CompanyFit, level, words.to_vec(), Why::CompanyWords { found }));
    if found >= ENOUGH {
        return of_words(Level::Good);
    }
    if !is_motive {
        return None;
    }
    let level = |is_open| if is_open { Level::Hint } else { Level::Attention };
    // What is told of the company may come from somewhere the notes do not know.
    let is_open = found > 0 || is_particular(sheet);
    if known_words(sheet.notes, ENOUGH) >= ENOUGH {
        return of_words(level(is_open));
    }
    let stock = stock_places(sheet);
    if stock.is_empty() {
        let has_notes = sheet.notes.company_words.iter().any(|note| !note.trim().is_empty());
        let why = if has_notes { Why::FewNotes } else { Why::NoNotes };
        return Some(Finding::new(Check::CompanyFit, Level::Unread, words.to_vec(), why));
    }
    // One such phrase may stand in a motive that is one's own for the rest.
    let level = level(is_open || stock.len() < ENOUGH);
    Some(Finding::new(Check::CompanyFit, level, stock, Why::StockReason))
}

/// Whether anything in the motive belongs to one company: its words, where they were read, a number or telling words in
/// what is said of it.
fn is_particular(sheet: &Sheet) -> bool {
    let text = &sheet.text;
    if text.has(SOURCES) || !text.quotes.is_empty() {
        return true;
    }
    text.each_sentence().any(|(sentence, words)| {
        is_of_company(sheet, &sentence)
            && (text.quantities_in(&sentence).any(|quantity| text.at(&quantity.counter) != "つ")
                || text.has_within(&sentence, LEARNT)
                || own_words(words, sheet.notes) >= ENOUGH)
    })
}

/// Whether this sentence tells something of the company.
fn is_of_company(sheet: &Sheet, sentence: &Span) -> bool {
    sheet.text.has_within(sentence, List("志望 からです")) || company_at(&sheet.text, sentence, sheet.notes).is_some()
}

/// How many telling words are in here, the company's name aside.
fn own_words(words: &str, notes: &Notes) -> usize {
    let is_name = |span: &Span| words.get(span.clone()).is_some_and(|word| notes.company.contains(word));
    telling(words).filter(|span| !is_name(span)).count()
}

/// The stock phrases that nothing in their own sentence, or in the one beside it, explains, in order.
pub(in crate::check) fn stock_places(sheet: &Sheet) -> Vec<Span> {
    let text = &sheet.text;
    let mut found = Vec::new();
    for (index, sentence) in text.sentences.iter().enumerate() {
        let mut here = text.find_within(sentence, STOCK);
        here.extend(text.find_within(sentence, DRAWN));
        if here.is_empty() {
            continue;
        }
        in_order(&mut here);
        let is_explained = text.sentences.get(index + 1).is_some_and(|next| explains(sheet, sentence, next));
        let is_told = index
            .checked_sub(1)
            .and_then(|before| text.sentences.get(before))
            .is_some_and(|before| tells(sheet, before));
        found.extend(here.into_iter().filter(|span| !is_explained && is_bare(sheet, sentence, span.start, is_told)));
    }
    found
}

/// Whether the sentence after a stock phrase tells something of the company, and how one knows or why.
fn explains(sheet: &Sheet, sentence: &Span, next: &Span) -> bool {
    let text = &sheet.text;
    let has_ground = text.has_within(next, SOURCES)
        || (company_at(text, &(sentence.start..next.end), sheet.notes).is_some()
            && (text.has_within(next, BECAUSE) || text.has_within(next, LEARNT)));
    has_ground && own_words(text.at(next), sheet.notes) >= ENOUGH
}

/// Whether this part tells something of the company.
fn tells(sheet: &Sheet, part: &Span) -> bool {
    company_at(&sheet.text, part, sheet.notes).is_some() && own_words(sheet.text.at(part), sheet.notes) >= ENOUGH
}

/// Whether the words of a sentence before a stock phrase name nothing: 御社の理念に共感. What was told of the company
/// just before counts where the phrase points back to it: その姿勢に魅力を.
fn is_bare(sheet: &Sheet, sentence: &Span, at: usize, is_told: bool) -> bool {
    let text = &sheet.text;
    let before = text.at(&(sentence.start..at));
    let cut = before.rfind(['、', '，', '」']).unwrap_or_default();
    let lead = sentence.start..sentence.start + cut;
    let clause = before.get(cut..).unwrap_or_default();
    // The words of an industry are true of all its companies.
    let clause = clause.split_once("業界").map_or(clause, |(_, rest)| rest);
    let names_it = clause.starts_with('」')
        || clause.contains("という")
        || own_words(clause, sheet.notes) > 0
        || plain(clause) >= LONG;
    let leads_to_it = tells(sheet, &lead)
        || ((text.has_within(&lead, BECAUSE) || text.has_within(&lead, DRAWN))
            && own_words(text.at(&lead), sheet.notes) >= ENOUGH)
        || (is_told && POINTS.is_in(before));
    !names_it && !leads_to_it
}

/// How many characters of a clause stand outside of names and common words.
fn plain(clause: &str) -> usize {
    let names: usize =
        runs(clause).filter(|(script, _)| *script != Script::Other).map(|(_, span)| span.len() / 3).sum();
    clause.chars().count().saturating_sub(names)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::{Level, Notes, Sheet, Why};

    const NOTES: [&str; 3] = ["夜勤の班に使い方が届くまで", "冷蔵の倉庫に向けた版", "自社の営業が顧客を担当"];

    fn found(question: &str, answer: &str, words: &[&str]) -> Option<(Level, Why)> {
        let company_words = words.iter().map(|word| (*word).to_owned()).collect();
        let notes = Notes { company: "ハルナ物流株式会社".into(), company_words, ..Notes::default() };
        check(&Sheet::new(question, answer, &notes)).map(|finding| (finding.level, finding.why))
    }

    #[test]
    fn the_words_of_the_notes_are_counted() {
        use Level::{Attention, Good, Hint, Unread};
        let words = |found| Why::CompanyWords { found };
        for (question, answer, expected) in [
            (
                "shiboudouki",
                "夜勤の班まで使い方を届けている御社で、冷蔵の倉庫の立ち上げに関わりたいと考え、志望いたしました。",
                Some((Good, words(3))),
            ),
            (
                "shiboudouki",
                "御社を志望するのは、夜勤の方の声まで聞いているからです。現場に近いところで、長く働きたいと考えています。",
                Some((Hint, words(1))),
            ),
            (
                "shiboudouki",
                "ハルナ物流の営業として、顧客を担当し、自社の製品を広げたいと考えて志望しました。成長できる環境だと感じます。",
                Some((Attention, words(0))),
            ),
            (
                "shiboudouki",
                "採用ページで、荷物を積む順番から見直していると知りました。そのやり方に加わりたいと考え、志望いたしました。",
                Some((Hint, words(0))),
            ),
            ("shiboudouki", "夜勤と冷蔵", Some((Unread, Why::TooShort))),
            (
                "chousho",
                "長所は気づくことです。御社の夜勤の班でも、倉庫の奥の困りごとに先に気づき、声をかけていきたいと考えています。",
                Some((Good, words(2))),
            ),
            (
                "chousho",
                "長所は気づくことです。御社の夜勤の班でも、困りごとに先に気づいて、こちらから声をかけていきたいと考えています。",
                None,
            ),
        ] {
            assert_eq!(found(question, answer, &NOTES), expected, "{answer}");
        }
    }

    #[test]
    fn without_notes_only_stock_phrases_are_seen() {
        use Level::{Attention, Hint, Unread};
        for (answer, expected) in [
            (
                "御社の理念に深く共感し、将来性も感じたため志望しました。これまでの経験を活かせると考えています。",
                (Attention, Why::StockReason),
            ),
            (
                "大手で安定しており、福利厚生も整っているので志望しました。長く働ける会社だと思っています。",
                (Attention, Why::StockReason),
            ),
            (
                "御社の理念に共感し、志望いたしました。自分の経験を活かして、お役に立ちたいと考えております。",
                (Attention, Why::StockReason),
            ),
            (
                "御社の社風に魅力を感じました。一次面接で、失敗を朝礼で話し合うと伺い、私もその輪に入りたいと思いました。",
                (Unread, Why::NoNotes),
            ),
            (
                "「直せるまで付き合う」という理念に共感しました。私も修理の受付で、三度目の電話こそ丁寧に受けてきました。",
                (Unread, Why::NoNotes),
            ),
            (
                "町工場の古い機械を動かし続ける姿勢に惹かれました。私も保全の仕事で、部品を削って直してきました。",
                (Unread, Why::NoNotes),
            ),
            (
                "御社を志望したのは、離島の学校に教材を届けているからです。私は教員として、届かない場所を見てきました。",
                (Unread, Why::NoNotes),
            ),
            (
                "御社の理念に共感しました。採用ページで、返品された靴を磨いて寄付していると知りました。私も靴を直してきました。",
                (Unread, Why::NoNotes),
            ),
            (
                "御社は木造の中高層ビルに早くから挑んでこられました。その姿勢に魅力を感じ、志望いたしました。大工の経験があります。",
                (Unread, Why::NoNotes),
            ),
            (
                "御社は木造の中高層ビルに早くから挑んでおられ、その姿勢に魅力を感じました。大工として現場に立ってきました。",
                (Unread, Why::NoNotes),
            ),
            (
                "離島の診療を続けておられる点に惹かれ、自分も成長できると考えました。病棟で六年働きました。",
                (Unread, Why::NoNotes),
            ),
            (
                "前の会社は大手で、配送を八年続けました。今後は運転にもっと深く関わりたいので、志望いたしました。",
                (Unread, Why::NoNotes),
            ),
            (
                "祖母の家に弁当が届くのを見て、配食の仕事を知りました。訪問の仕事は、顔なじみになれる点が魅力です。",
                (Hint, Why::StockReason),
            ),
            (
                "御社は惣菜を離島へ運んでいると伺いました。こうした売場でも、経験を活かせると考え、志望いたしました。",
                (Unread, Why::NoNotes),
            ),
            (
                "御社の理念に共感しました。また、採用ページも拝見しました。ぜひ一員として力を尽くしたいと考えております。",
                (Hint, Why::StockReason),
            ),
        ] {
            assert_eq!(found("shiboudouki", answer, &[]), Some(expected), "{answer}");
        }
        let answer = "御社を志望した理由は、季節の花を毎月届ける仕組みに惹かれたからです。その声を聞いてみたいです。";
        for (notes, why) in [
            (&["季節の花を毎月届ける", "定期便"][..], Why::FewNotes),
            (&["やわらか食"], Why::FewNotes),
            (&["", " "], Why::NoNotes),
        ] {
            assert_eq!(found("shiboudouki", answer, notes), Some((Unread, why)), "{notes:?}");
        }
        assert_eq!(
            found(
                "jisseki",
                "御社の理念に深く共感し、将来性も感じたため志望しました。これまでの経験を活かせると考えています。",
                &[]
            ),
            None
        );
    }
}
