//! What keeps facts of one class apart (範囲): a target is no result, a team no person, a beginning no end.

use std::sync::OnceLock;

use super::finding::Span;
use super::index::{Hit, Index};
use super::list::List;
use super::number::{Quantity, Unit};
use super::subject::{About, Subject};
use super::text::Text;

/// Whose fact it is, and of which time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// One's own, now or in general.
    #[default]
    Own,
    /// 目標・予算・計画, and what is meant to come
    Target,
    /// チーム全体・会社全体
    Team,
    /// 以前・新人のころ・入社当時
    Past,
    /// 競合・業界・御社
    Other,
}

/// Which job it belongs to, as far as it is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Job {
    #[default]
    Untold,
    /// 前職
    Former,
    /// 現職
    Present,
}

/// Which end of a change it is: 120件から78件に.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum End {
    /// No change is told.
    #[default]
    Level,
    /// 120件から
    From,
    /// 78件に
    To,
    /// 12社増えました: how much it changed, which is no count of what there is.
    By,
}

/// Everything that keeps a fact apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Apart<'a> {
    pub(super) scope: Scope,
    pub(super) job: Job,
    pub(super) end: End,
    /// 1年目・2019年・一昨年: the time it is of, if one is named.
    pub(super) time: &'a str,
    /// Of others: the word for them.
    pub(super) whose: &'a str,
}

const TARGETS: List = List(
    "目標 予算 計画 ノルマ 勉強し の勉強 挑戦中 届いていま 届きませ 見込 予定 目指 目ざ 年後 までに つもり 理想 したい なりたい 募集 希望",
);
const TEAMS: List = List(
    "チーム全体 会社全体 部署全体 部全体 課全体 店全体 支店全体 組織全体 全体で 全体の 全社で 全社の チームで 部署で \
     班で 営業所の 支店の 支社の 店舗の 店の 部署の チームの 会社の 工場の みんなで 全員で 社内で 店舗全体 事業部 \
     合わせて",
);
const PASTS: List = List(
    "以前 前の前 前々職 新人のころ 新人の頃 新人時代 入社当時 入社当初 入社した当時 入社した年 入った年 昔は 入社時 当初 入ったころ 入った頃 \
     入社半年 初めは はじめは 最初は 最初の年 若手のころ 若手の頃 若いころ 学生 大学時代 かつて 1社目 一社目 \
     引き継いだとき 引き継いだ時 着任した当時 着任時 始めたころ 始めた頃 それまで もともと 元々",
);
const OTHERS: List = List(
    "隣の 別の 他部署 競合 業界 他社 同業 御社 貴社 御院 貴院 御校 貴校 御園 貴園 こちらの会社 採用ページ 求人票 求人情報 配属先 \
     配属される 同期 先輩 上司 前任 平均的 一般 父は 父が 父の 母は 母が 母の",
);
/// The same, unless they are what is counted.
const MATES: List = List("平均は 平均が 後輩は 後輩が 同僚 周りの お客様の年収 顧客の年収 課の人 36協定 ３６協定");
/// Whose it is, after a number: 15年続けた先輩, 20社を担当する後輩.
const THEIRS: List = List(
    "店長か 店長に 社長 先輩 上司 同僚 後輩 方から 方に 方の 方が 方と 人から 人に 人の 母 父 祖母 祖父 兄 姉 職人 ベテラン 体制 前任 店でした",
);
/// It stands so near after its number, in bytes.
const RELATIVE: usize = 30;
/// What one calls the company: 従業員200名の御社.
const ADDRESSES: List = List("御社 貴社 御院 貴院 御校 貴校 御園 貴園");
/// It stands so near after its number, in bytes.
const NEAR: usize = 12;
/// What was heard, in the clause of the number.
const HEARD: List =
    List("と伺 とうかが と聞 とお聞 と拝見 と教えて と説明 とのこと とご説明 と書いて と書かれ と知り と知っ");
const FORMER: List = List("前職 前の会社 前の職場 前の店 前の病院 最初の会社 新卒で入 最初に入 アルバイト先");
const PRESENT: List = List("現職 今の会社 現在の会社 今の職場 現在の職場 今の店 今の病院 今の仕事");
/// Times a fact may be of; the first two are as good as none.
const TIMES: List = List(
    "一昨年 昨年 去年 今年 今期 前期 来年 来期 先月 今月 上期 下期 上半期 下半期 繁忙期 閑散期 初年度 翌年 平日 週末 \
     土日 決算月 夜勤では 日勤では 夜間 早番 遅番 朝は 昼は 夜は 午前 午後 夏に 夏は 夏の 冬に 冬は 冬の 春に 春は 春の 秋に 秋は 秋の ピーク 最高で 最多で いちばん多い 一番多い",
);
/// What is told of as done is no plan.
const DONE: List = List("ました でした てきた ていた ております 前職 現職 経験 実績 だった してい 続けて 今の会社");
const FROM: List = List("から だった あった でした かかって 掛かって いた");
const TO: List = List("まで に へ と");
const CHANGES: List = List(
    "減 増 伸 縮 下げ 下が 上げ 上が 短縮 改善 抑え 落と なりました になり になっ に変 達し 回復 拡大 引き にしま にした にして 広げ 広が",
);

/// So it goes on when a number says how much something changed.
const BY: List = List(
    "増や 増え を増 減ら 減り 減っ を減 伸ば 伸び を伸 上げ 上が 下げ 下が 縮め 縮ま を縮 短縮 早め 削減 \
     辞め 続けて辞 昇格 昇進 が昇 退職 入院 卒業 も増 も減 も伸 も上 も下 も縮 ほど増 ほど減 ほど伸 ほど上 ほど下 ほど縮",
);

/// The lists that are looked for in one pass; their places in [`LISTS`] are the numbers of their hits.
const LISTS: [List; 9] = [TARGETS, TEAMS, PASTS, OTHERS, HEARD, TIMES, DONE, FORMER, PRESENT];
const TARGET: u8 = 0;
const TEAM: u8 = 1;
const PAST: u8 = 2;
const OTHER: u8 = 3;
const HEARSAY: u8 = 4;
const TIME: u8 = 5;
const IS_DONE: u8 = 6;
const FORMER_JOB: u8 = 7;
const PRESENT_JOB: u8 = 8;

static INDEX: OnceLock<Index> = OnceLock::new();

/// Where the words of the lists stand in a text.
pub(super) struct Marks(Vec<Hit>);

impl Marks {
    pub(super) fn of(text: &Text) -> Self {
        Self(INDEX.get_or_init(|| Index::new(LISTS.into_iter())).find(text.raw))
    }

    fn within(&self, list: u8, span: &Span) -> impl Iterator<Item = &Hit> {
        let span = span.clone();
        self.0.iter().filter(move |(at, number, _)| *number == list && span.start <= at.start && at.end <= span.end)
    }

    fn has(&self, list: u8, span: &Span) -> bool {
        self.within(list, span).next().is_some()
    }

    /// The word that ends last, the longest of them: 一昨年 and not 昨年.
    fn last(&self, list: u8, span: &Span) -> Option<&Hit> {
        self.within(list, span).max_by_key(|(at, ..)| (at.end, at.len()))
    }
}

/// What keeps this quantity apart. `is_plan` tells that the answer is about what is to come.
pub(super) fn apart<'a>(text: &Text<'a>, marks: &Marks, quantity: &Quantity, about: About, is_plan: bool) -> Apart<'a> {
    let (place, subject) = (quantity.span.start, about.subject);
    let inside = |spans: &[Span]| spans.iter().find(|span| span.start <= place && place < span.end).cloned();
    let clause = inside(&text.clauses).unwrap_or(quantity.span.clone());
    let sentence = inside(&text.sentences).unwrap_or(clause.clone());
    let lead = sentence.start..place;
    let is_rate = matches!(subject, Subject::Attainment | Subject::Growth);
    let is_length = quantity.unit == Unit::Days;
    let ahead = text.at(&(quantity.span.end..sentence.end));
    let is_theirs = ADDRESSES.first_in(ahead).is_some_and(|word| word.start <= NEAR)
        || THEIRS.first_in(ahead).is_some_and(|word| word.start <= RELATIVE && tells(ahead, word.start, is_length))
        || subject != Subject::Colleagues && text.has_within(&lead, MATES);
    let others = marks.within(OTHER, &lead).next().map_or("", |(_, _, word)| *word);
    let scope = if !others.is_empty() || is_theirs || marks.has(HEARSAY, &clause) {
        Scope::Other
    } else if !is_rate && marks.has(TARGET, &clause) || is_plan && !marks.has(IS_DONE, &sentence) {
        Scope::Target
    } else if marks.has(PAST, &lead) {
        Scope::Past
    } else if subject != Subject::Members && !is_length && marks.has(TEAM, &(clause.start..place)) {
        Scope::Team
    } else {
        Scope::Own
    };
    // The job that was named last before the number goes on.
    let job = |list| marks.last(list, &(0..place)).map(|(at, ..)| at.start);
    let job = match (job(FORMER_JOB), job(PRESENT_JOB)) {
        (None, None) => Job::Untold,
        (former, present) if former > present => Job::Former,
        _ => Job::Present,
    };
    let time = time(text, marks, &lead);
    Apart { scope, job, end: end(text, quantity, about, &clause, &sentence), time, whose: others }
}

/// Whether the words up to here tell of the person after them: 続けた, 担当する, 目の.
fn tells(ahead: &str, end: usize, is_length: bool) -> bool {
    let words = ahead.get(..end).unwrap_or_default();
    !words.contains('、') && (words.ends_with(['た', 'る', 'つ']) || is_length && words.ends_with('の'))
}

/// The time named last before the number in its sentence.
fn time<'a>(text: &Text<'a>, marks: &Marks, lead: &Span) -> &'a str {
    let named = marks.last(TIME, lead).map(|(at, ..)| at.clone());
    let is_point = |one: &&Quantity| {
        let counter = text.at(&one.counter);
        let is_whole = one.unit == Unit::Days && text.at(&(one.span.end..text.raw.len())).starts_with('で');
        one.unit == Unit::Date || is_whole || counter.contains(['目', '前', '度'])
    };
    let counted = text.quantities_in(lead).filter(is_point).last().map(|one| one.span.clone());
    [named, counted].into_iter().flatten().max_by_key(|span| span.start).map_or("", |span| text.at(&span))
}

/// Which end of a change a number is.
fn end(text: &Text, quantity: &Quantity, about: About, clause: &Span, sentence: &Span) -> End {
    let after = text.at(&(quantity.span.end..sentence.end));
    let same = |one: &&Quantity| one.unit == quantity.unit && one.span != quantity.span;
    let rest = quantity.span.end..sentence.end;
    let is_changed = text.has_within(&rest, CHANGES);
    let has_next = text.quantities_in(&rest).any(|one| same(&one));
    if has_next && is_changed && FROM.begins(after) {
        return End::From;
    }
    let lead = sentence.start..quantity.span.start;
    let is_second = text
        .quantities_in(&lead)
        .filter(same)
        .last()
        .is_some_and(|first| FROM.begins(text.at(&(first.span.end..quantity.span.start))));
    let here = text.at(&(quantity.span.end..clause.end.max(quantity.span.end)));
    let is_to = TO.begins(here) && text.has_within(&(quantity.span.end..clause.end.max(quantity.span.end)), CHANGES);
    if is_to || is_second && is_changed {
        return End::To;
    }
    // A share is told of a change either way: 3割減らす and 3割減になる; 達成率が15%上がる is no level.
    let is_level = matches!(about.subject, Subject::Attainment | Subject::Satisfaction) || about.key.ends_with('率');
    if (quantity.unit != Unit::Percent || is_level) && BY.begins(here) { End::By } else { End::Level }
}
