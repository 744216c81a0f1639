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

/// Vision: what I will be doing, by [`HORIZONS`].
pub const MINE: [&str; 6] = ["mine-0", "mine-1", "mine-3", "mine-5", "mine-10", "mine-15"];
/// Vision: where the company will be, by [`HORIZONS`].
pub const THEIRS: [&str; 6] = ["theirs-0", "theirs-1", "theirs-3", "theirs-5", "theirs-10", "theirs-15"];
/// The years after joining that [`MINE`] and [`THEIRS`] are about.
pub const HORIZONS: [u8; 6] = [0, 1, 3, 5, 10, 15];

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
