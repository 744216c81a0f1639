//! The names of the fields of cards. They are stored, so a name never changes its meaning.

/// Exchange: the question that was asked.
pub const ASKED: &str = "asked";
/// Exchange: what I said.
pub const SAID: &str = "said";
/// Exchange: whether it meshed, [`GOOD`], [`FAIR`] or [`POOR`].
pub const MESH: &str = "mesh";
/// Exchange: how the interviewer reacted; some of [`REACTIONS`].
pub const REACTIONS_SEEN: &str = "reactions";
/// Exchange: how I felt about my answer, [`GOOD`], [`FAIR`] or [`POOR`].
pub const FEEL: &str = "feel";
/// Exchange: the facts that were pinned, one a line, word for word from [`SAID`].
pub const PINS: &str = "pins";

/// Impression: 緊張, [`LOW`], [`MIDDLE`] or [`HIGH`].
pub const TENSION: &str = "tension";
/// Impression: 声の大きさ, likewise.
pub const VOICE: &str = "voice";
/// Impression: 話す速さ, likewise.
pub const PACE: &str = "pace";
/// Impression: 直したい.
pub const FIX: &str = "fix";
/// Impression: 相手のようす, whatever else stayed in mind.
pub const MOOD: &str = "mood";

/// Quote: the company's own words; Problem: the problem.
pub const WORDS: &str = "words";
/// Quote, Problem: what kind of place it comes from; one of [`SOURCES`].
pub const SOURCE: &str = "source";
/// Quote: the title of the page or paper.
pub const TITLE: &str = "title";
/// Quote: its address.
pub const URL: &str = "url";
/// Quote: when it was read or said, as typed.
pub const DATE: &str = "date";
/// Quote: 共通点, what I share with it.
pub const COMMON: &str = "common";
/// Problem: how it could become better, the forward-looking side.
pub const GROWTH: &str = "growth";

/// Persona: 理念.
pub const CREED: &str = "creed";
/// Persona: 事業の方向.
pub const DIRECTION: &str = "direction";
/// Persona: 社風.
pub const CULTURE: &str = "culture";
/// Persona: 競合, the first and the second, and what sets this company apart from them.
pub const RIVAL_1: &str = "rival-1";
/// The second.
pub const RIVAL_2: &str = "rival-2";
/// What sets this company apart.
pub const APART: &str = "apart";
/// Persona: where one has looked already; some of [`PLACES`].
pub const LOOKED: &str = "looked";

/// Strength, Achievement, Qualification: what it is called.
pub const NAME: &str = "name";
/// Strength: where it showed.
pub const GROUND: &str = "ground";
/// Strength, Qualification: how it would serve at the next company.
pub const USE: &str = "use";
/// Achievement: 期間.
pub const PERIOD: &str = "period";
/// Achievement: 役割.
pub const ROLE: &str = "role";
/// Achievement: 量.
pub const AMOUNT: &str = "amount";
/// Achievement: 成果.
pub const RESULT: &str = "result";
/// Achievement: 工夫.
pub const CRAFT: &str = "craft";
/// Achievement: 再現のしかた.
pub const AGAIN: &str = "again";

/// Bridge: the name of the strength card.
pub const STRENGTH: &str = "strength";
/// Bridge: the name of the problem card.
pub const PROBLEM: &str = "problem";
/// Bridge: the name of the achievement card.
pub const EPISODE: &str = "episode";
/// Bridge: 結び文.
pub const SENTENCE: &str = "sentence";
/// Bridge: [`YES`] once it is to stand beside the answers.
pub const IN_ANSWERS: &str = "in-answers";

/// Vision: what I will be doing, so many years after joining.
pub const MINE: [&str; 6] = ["mine-0", "mine-1", "mine-3", "mine-5", "mine-10", "mine-15"];
/// Vision: where the company will be by then.
pub const THEIRS: [&str; 6] = ["theirs-0", "theirs-1", "theirs-3", "theirs-5", "theirs-10", "theirs-15"];

/// ◎
pub const GOOD: &str = "good";
/// ○
pub const FAIR: &str = "fair";
/// △
pub const POOR: &str = "poor";
/// 小さい・遅い・ゆるんでいた
pub const LOW: &str = "low";
/// ちょうどよい
pub const MIDDLE: &str = "middle";
/// 大きい・速い・つよい
pub const HIGH: &str = "high";
/// はい
pub const YES: &str = "yes";
/// うなずき, 深く聞かれた, メモを取った, 笑顔, 話が変わった, 沈黙, 首をかしげた
pub const REACTIONS: [&str; 7] = ["nod", "deeper", "memo", "smile", "turned", "silence", "doubt"];
/// ホームページ, 採用ページ, 社員インタビュー, 社長インタビュー, 求人票, 口コミ, 一次面接で聞いた, 製品, そのほか
pub const SOURCES: [&str; 9] =
    ["site", "careers", "staff", "president", "posting", "reviews", "first-round", "product", "other"];
/// Where to look: the places of [`SOURCES`] that one can go to.
pub const PLACES: [&str; 7] = ["site", "careers", "staff", "president", "posting", "reviews", "product"];

/// Settlement: the words of the answer, as they were written when it was settled.
pub const HERE: &str = "here";
/// Settlement: the words told elsewhere.
pub const THERE: &str = "there";
/// Settlement: what was decided; [`SLIP`], [`UPDATED`] or [`OTHER_STORY`].
pub const HOW: &str = "how";
/// Settlement: why it is different now; or the sentence to be said.
pub const WHY: &str = "why";
/// 言い間違い — to be put right with a word
pub const SLIP: &str = "slip";
/// 更新した — what was told before is no longer used
pub const UPDATED: &str = "updated";
/// 別の話 — the two are about different things
pub const OTHER_STORY: &str = "other-story";

/// Follow-up: the words that provoke the questions, as they were written.
pub const PHRASE: &str = "phrase";
/// Follow-up: the answers to the three levels.
pub const LEVELS: [&str; 3] = ["level-1", "level-2", "level-3"];

/// Ladder: the answer in so many seconds, by [`RUNG_SECONDS`]. The answer itself is the one of a minute.
pub const RUNGS: [&str; 3] = ["rung-15", "rung-30", "rung-180"];
/// How many seconds the rungs of [`RUNGS`] have.
pub const RUNG_SECONDS: [u16; 3] = [15, 30, 180];

/// Offer: who asks for the favour, as the friend knows them.
pub const FROM: &str = "from";
/// Offer: the ids of the questions that go along.
pub const TICKED: &str = "ticked";
/// Offer: the ids of those whose written answer goes along.
pub const SHOWN: &str = "shown";
/// Offer: what else goes along; some of [`WITH`]. All but [`BY_EAR`] if nothing was ever chosen.
pub const OPTIONS: &str = "options";
/// 先に耳で
pub const BY_EAR: &str = "by-ear";
/// 15分の時計
pub const CLOCK: &str = "clock";
/// ねらい
pub const AIMS: &str = "aims";
/// 深掘り
pub const FOLLOW_UPS: &str = "follow-ups";
/// What can go along beside questions and answers.
pub const WITH: [&str; 4] = [CLOCK, AIMS, FOLLOW_UPS, BY_EAR];
/// Offer: what is not masked although it is by default; some of [`MASKED`].
pub const OPEN: &str = "open";
/// 会社名
pub const COMPANIES: &str = "companies";
/// 人の名前
pub const PEOPLE: &str = "people";
/// What is masked by default.
pub const MASKED: [&str; 2] = [COMPANIES, PEOPLE];
/// Offer: the user's own words to be masked, one a line.
pub const HIDDEN: &str = "hidden";
/// Offer: the figures to be made vague, one a line, word for word.
pub const FIGURES: &str = "figures";
/// Offer: 自己評価, Review: what the friend heard, one by one of the five axes: `0` to `3`, or `-`.
pub const HEARD: &str = "heard";

/// Plan: so many minutes a day.
pub const MINUTES: &str = "minutes";
/// Plan: when one begins, as a time; empty if that is not decided.
pub const HOUR: &str = "hour";

/// Sent: the id of the question.
pub const QUESTION: &str = "question";
/// Sent: the text as it went out.
pub const OUT: &str = "out";
/// Sent: the text it was made from.
pub const ORIGINAL: &str = "original";

/// Reply: what came back, as one text of version 1 of the links.
pub const BACK: &str = "back-1";
/// Reply: when it was taken in, in milliseconds since 1970.
pub const AT: &str = "at";
/// Reply: what was dealt with (済み), by the fingerprints of the comments.
pub const DONE: &str = "done";

/// Review: what is said about the whole. The friend's name stands under [`NAME`]; what is said about a sentence stands
/// under `said-<item>-<sentence>`, its stamp under `stamp-<item>-<sentence>`.
pub const ABOUT: &str = "about";

/// Because: one sentence for each arrow of 一本線, in their order.
pub const BECAUSE: [&str; 4] = ["leaving-motive", "motive-strength", "strength-start", "start-vision"];

/// Evidence: the axes that a sentence shows, by [`AXES`] with a space between, stands under this and the sentence's
/// fingerprint; [`NO_AXIS`] if it shows none.
pub const SHOWS: &str = "shows-";
/// Evidence: the sentence as it was then, under this and its fingerprint.
pub const THEN: &str = "then-";
/// The names of the five axes, in the order of [`crate::bank::Axis::ALL`].
pub const AXES: [&str; 5] = ["experience", "skill", "strength", "character", "vision"];
/// どの軸でもない
pub const NO_AXIS: &str = "none";

/// Day sheet: the parts that are switched off, by their names.
pub const OFF: &str = "off";
/// Day sheet: the rows that were taken out, by their keys, one a line. A row that was written anew stands under its key.
pub const WITHOUT: &str = "without";
/// Day sheet: the three questions to ask.
pub const ASKS: [&str; 3] = ["ask-1", "ask-2", "ask-3"];
/// Day sheet: what was seen to, and which of [`ASKS`] was answered before it was asked; keys, one a line.
pub const SEEN_TO: &str = "seen-to";
/// Day sheet: whom to tell when something goes wrong.
pub const CONTACT: &str = "contact";
/// Day sheet: one's own things to see to, one a line.
pub const ITEMS: &str = "items";
/// Day sheet: how large the letters are on the screen; [`HIGH`] for large ones.
pub const LETTERS: &str = "letters";
/// Day sheet: which paper it is for; [`POCKET`] for the small one.
pub const PAPER: &str = "paper";
/// 直前カード
pub const POCKET: &str = "pocket";
/// Day sheet: a mail of thanks: to whom, what stayed in mind, what one thought of it, and who writes.
pub const THANKS: [&str; 4] = ["thanks-to", "thanks-talk", "thanks-thought", "thanks-from"];

/// Correction: the line in the person's own words.
pub const CORRECTED: &str = "corrected";

/// Debrief: what was asked, one a line. How it felt stands under [`FEEL`], what to mend under [`FIX`].
pub const CAME: &str = "came";
/// Debrief: the questions that were foretold by then, one a line: the name of the rule and the question.
pub const PREDICTED: &str = "predicted";
/// Debrief: those of them that came, likewise; [`NONE`] if none did.
pub const HITS: &str = "hits";
/// どれも出なかった
pub const NONE: &str = "none";
/// Debrief: [`WAITING`], [`PASSED`] or [`DECLINED`].
pub const OUTCOME: &str = "outcome";
/// 待ち
pub const WAITING: &str = "waiting";
/// 通過
pub const PASSED: &str = "passed";
/// 見送り
pub const DECLINED: &str = "declined";
/// いいえ
pub const NO: &str = "no";
/// Debrief: the id of the notebook of the final round. Whether a cause comes to mind stands under `cause-<slug>`, [`YES`] or
/// [`NO`].
pub const NEXT: &str = "next";

/// Retry: why it came to nothing, as the person sees it.
pub const REASON: &str = "reason";
/// Retry: the skill that was missing.
pub const SKILL: &str = "skill";
/// Retry: what of today's work trains it.
pub const TRAINS: &str = "trains";
/// Retry: the company's own rule on applying again.
pub const RULE: &str = "rule";
/// Retry: after how many months.
pub const MONTHS: &str = "months";
/// Retry: the day to apply again, if it is not the one that follows from the months.
pub const DAY: &str = "day";
/// Retry: what stood in the notebook when the result came, in numbers.
pub const COUNTS: &str = "counts";
