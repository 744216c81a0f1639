//! # むすびめ (musubime)
//!
//! The app that a mid-career job changer in Japan opens between the first and the second interview: it ties their
//! 強み to the company's 仕事. One static page, no server, no account, offline on a phone.
//!
//! ```text
//! main ─► ui::start ─► ui::app ─► storage ─┐
//!                        │                 ▼
//!                        ├─► ui::parts ─► ui::screens ─► ui::pages ─► ui::components
//!                        │       │
//!                        ▼       ▼
//!                       plan ─► check ─► notebook ─► bank
//!                                                 ▲
//!                       search ───────────────────┘
//! ```
//!
//! [`share`] and [`practice`] stand beside [`plan`]: they ask [`check`] and [`bank`], and nobody asks them but [`ui`].
//!
//! [`bank`], [`notebook`], [`check`], [`search`], [`share`], [`plan`] and [`practice`] bar [`practice::device`] know no
//! browser and no Leptos. [`storage`] is the only room that
//! touches localStorage or IndexedDB. [`ui`] joins them and makes the sentences that people read. `src/markup` is a
//! crate of its own, because a macro has to be: the `view!` of [`ui`].
//!
//! ## Glossary
//! | 日本語 | English | here |
//! |---|---|---|
//! | 二次面接 | second-round interview | what it is all for |
//! | 応募先 | company | [`notebook::Company`] |
//! | 面接官 | seat (whoever sits there) | [`notebook::Seat`], [`bank::Interviewer`] |
//! | 対面 / オンライン | venue | [`notebook::Venue`] |
//! | 質問 / よく聞かれる7つの質問 | question / the seven | [`bank::Question`], [`bank::core`] |
//! | 評価軸 | axis | [`bank::Axis`] |
//! | ねらい | aim | [`bank::Question::aim`] |
//! | 型 | shape | [`bank::Question::shape`], [`bank::Slot`] |
//! | 回答例 / 惜しい例 | example / weak answer | [`bank::Example`], [`bank::Weak`] |
//! | 深掘り | follow-up | [`bank::FollowUp`] |
//! | 根拠 | basis | [`bank::Basis`] |
//! | 職種 | job family | [`bank::JobFamily`] |
//! | テーマ | theme | [`bank::Theme`] |
//! | 逆質問 / もったいない聞き方 | ask / poor ask | [`bank::asks::Ask`], [`bank::asks::PoorAsk`] |
//! | 聞かれたらカード | condition card | [`bank::conditions::ConditionCard`] |
//! | まなぶ | learn | [`bank::learn`] |
//! | 通過率 / 時期 | pass rate / season | [`bank::learn::PassRate`], [`bank::learn::Season`] |
//! | 見られる3つ | quality | [`bank::learn::Quality`] |
//! | 募集の種類 | opening | [`bank::learn::Opening`] |
//! | つまずきやすい3か所 / 手当て | cause / cure | [`bank::learn::Cause`], [`bank::learn::Cure`] |
//! | 検索 / しぼりこみ | search / filter | [`search::Index`], [`search::Filter`] |
//! | 回答 | answer | [`notebook::Answer`] |
//! | ノート / カード | notebook / card | [`notebook::Card`], [`notebook::CardKind`] |
//! | やり取り / 一次面接の手ざわり | exchange / impression | [`notebook::CardKind::Exchange`], [`notebook::CardKind::Impression`] |
//! | 会社の言葉 / 会社の姿 / 会社の課題 | quote / persona / problem | [`notebook::CardKind::Quote`] and the next two |
//! | 強み / 実績カード / 資格 | strength / achievement / qualification | [`notebook::CardKind::Strength`] and the next two |
//! | 結び / 結び文 / 結べました | bridge / its sentence / tied | [`notebook::CardKind::Bridge`], [`check::Tie`] |
//! | キャリアビジョン | vision | [`notebook::CardKind::Vision`] |
//! | 事実 / 固定する | fact / pin | [`check::Fact`], [`notebook::field::PINS`] |
//! | 準備の5ステップ | step | [`plan::StepState`] |
//! | 見本 | sample | [`notebook::sample`] |
//! | 自分の質問 | own question | [`notebook::OwnQuestion`] |
//! | 点検 / 点検の項目 | reading / check | [`check::read`], [`check::Check`] |
//! | 注意 / ヒント / できている / まだ見られない | level | [`check::Level`] |
//! | 数量 / 主題 | quantity / subject | [`check::Quantity`], [`check::Subject`] |
//! | 主張台帳 / 食い違い | ledger / difference | [`check::ledger`], [`check::Difference`] |
//! | 訂正の一言・更新した・別の話 | settlement | [`notebook::CardKind::Settlement`] |
//! | なぜ三段 | probe | [`check::Probe`], [`check::Depth`] |
//! | 階段 | ladder | [`notebook::CardKind::Ladder`] |
//! | このままでよい | fine | [`notebook::Answer::fine`] |
//! | 長さ（字・秒） | spoken length | [`check::SpokenLength`] |
//! | 友だち面接官パック / コメント | pack / reply | [`share::Pack`], [`share::Reply`] |
//! | 伝わった・聞きたい・もう少し・かたい | stamp | [`share::Stamp`] |
//! | 評価シート | scale and its levels | [`bank::scale`], [`share::Reply::levels`] |
//! | 伏せ字 / 数字をぼかす | mask / blur | [`share::Mask`], [`share::blur`] |
//! | 見せるもの | offer | [`share::offer`] |
//! | コメントの下書き / 友だちの声 | review / voice | [`share::review`], [`share::voice`] |
//! | 合言葉 | passphrase | [`share::Kind::SealedPack`], `ui::passphrase` |
//! | 練習 / 本番モード | practice / rehearsal | [`practice`], [`practice::session`] |
//! | 一回分 / 録音 | take / recording | [`notebook::Take`], [`storage::recordings`] |
//! | 手応え / もう一度話す日 | rating / due | [`notebook::Rating`], [`practice::spacing`] |
//! | 覚える階段 | memory ladder | [`practice::ladder`] |
//! | 一本線 / 「だから」 | storyline / because | [`plan::Storyline`], [`notebook::CardKind::Because`] |
//! | 考え / 離れる理由 | idea / reason | [`check::Idea`], [`check::Reason`] |
//! | 評価軸×回答 / 証拠 / 見立て | matrix / evidence / cue | [`plan::Matrix`], [`notebook::CardKind::Evidence`], [`plan::Cue`] |
//! | 軸の重さ | weight | [`plan::AxisWeight`] |
//! | あと何日 | countdown | [`plan::Countdown`] |
//! | 予定のファイル | calendar file | [`plan::calendar()`], [`plan::Event`] |
//! | 仕上がり / 書く・整える・話す | readiness / stage | [`plan::readiness()`], [`plan::Stage`] |
//! | 材料 | material | [`plan::Material`] |
//! | 面接までの予定 | timetable | [`plan::timetable()`], [`notebook::CardKind::Plan`] |
//! | 次の一歩 | next step | [`plan::NextStep`] |
//! | 当日シート / 直前カード | day sheet, on one [`plan::Paper`] or the other | [`plan::Sources`], [`plan::page`] |
//! | 言葉（シートの） | keyword | [`check::keywords`] |
//! | 数字カード | numbers | [`plan::SheetPart::Numbers`] |
//! | 持ちもの・まえの日 | item | [`bank::day::Item`] |
//! | 緊張したら / お礼メール | calm / thanks | [`bank::day::SAYINGS`], [`notebook::field::THANKS`] |
//! | 申し送りシート / 事実・解釈・懸念・確認 | handover, memo / its lines | [`plan::handover`], [`plan::handover::Line`] |
//! | 規則 / 聞かれそうな質問 | rule / predicted | [`plan::handover::Rule`], [`plan::handover::Predicted`] |
//! | 解釈の直し | correction | [`notebook::CardKind::Correction`] |
//! | 面接が終わったら / 予想的中 | debrief / foretold and came | [`notebook::CardKind::Debrief`], [`plan::after::tally`] |
//! | 二次・最終 / 最終面接のノート | round / final round | [`plan::Round`], [`plan::after::final_round`] |
//! | 再チャレンジ / 前回からのちがい | retry / counts | [`notebook::CardKind::Retry`], [`plan::after::Counts`] |
//! | 保存ずみ | saved | [`storage::SaveState::Saved`] |
//! | 控え | mirror | [`storage::mirror`] |
//! | 控えのファイル / 取りこむ | backup / take in | [`storage::backup`] |
//! | 引っ越し | moving | [`share::moving`] |
//! | 前に書いた文 | version | [`storage::Version`] |
//! | 別の画面の文 | conflict | [`storage::Kind::Conflict`] |
//! | この端末が知っていること | desk | `storage::desk`: what one tab knows of every record, and what it decides |
//!
//! ## What always holds, and the test that says so
//! - The arrows above: no room knows one that points to it (`tests/native/tidy/arrows.rs`).
//! - A stored text that cannot be read is kept before anything is written over it (`tests/web/main.rs`,
//!   `tests/e2e/saving.spec.ts` P5).
//! - 保存ずみ is shown only when IndexedDB has completed the write (`tests/e2e/saving.spec.ts` P1).
//! - A recording stays up to the last piece that was promised (`tests/e2e/practice.spec.ts` P19).
//! - Two tabs never lose each other's texts (`tests/native/storage/tabs.rs`, `tests/e2e/saving.spec.ts` P4).
//! - A field of a later version survives a save (`tests/native/storage/overlay.rs`), and a record of a later version is
//!   never written (`tests/e2e/saving.spec.ts` P6).
//! - The bank's invariants: ids that stay (`tests/native/bank/ids.rs`), lengths (`tests/native/bank/limits.rs`), no
//!   sentence twice (`tests/native/bank/wording.rs`), every basis named (`tests/native/bank/sources.rs`).
//! - Every Japanese word passes textlint (`tests/textlint/lint.mjs`).
//! - Any text is read without a panic, twice the same, with spans on the borders of characters (`tests/native/check.rs`).
//! - The bank's examples are read clean, and every weak answer fires what it shows (`tests/native/check.rs`).
//! - A link is read whole or refused with its reason (`tests/native/share.rs`), and holds nothing but what was ticked and
//!   no masked word (`tests/native/share/offered.rs`); opening one changes nothing (`tests/e2e/hostile.spec.ts` P12).
//! - A file brings everything back or is refused whole, and taking it in loses nothing (`tests/native/storage/backup.rs`,
//!   `tests/e2e/keeping.spec.ts` P14).
//! - What `view!` writes is what the browser reads: nesting that a reader of HTML would mend is an error of the build
//!   (`src/markup`), and a part drawn anew keeps its elements (`tests/web/drawing.rs`).
//! - The picture of the sample (一本線, 評価軸×回答) is the one a human eye has read (`tests/native/plan/picture.rs`).
//! - The sheet of the day is one page, whatever the notebook holds (`tests/native/day_sheet.rs`,
//!   `tests/e2e/sheet.spec.ts`).
//! - A page that comes back out of the browser's memory works or starts anew, and holds nothing up while it is there
//!   (`tests/e2e/clock.spec.ts`).
//! - The static first screen says what the program says (`tests/e2e/start.spec.ts`).
//! - A newcomer has a saved sentence within four taps, and no screen is without a way on and a way back
//!   (`tests/e2e/beginning.spec.ts`).

pub mod bank;
pub mod browser;
pub mod check;
pub mod crc32;
pub mod notebook;
pub mod plan;
pub mod practice;
pub mod search;
pub mod share;
pub mod storage;
pub mod ui;
