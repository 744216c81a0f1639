//! The practice room: what is asked in which order, and what a voice shows, on sounds made here whose borders are known.

use musubime::bank;
use musubime::check::Depth;
use musubime::notebook::{Date, Rating};
use musubime::practice::session::{
    CONCLUDE, Course, Deeper, Item, Known, Persona, Preset, Reaction, Setup, items, minutes, reactions,
};
use musubime::practice::signal::{Figures, Frame, SILENT, analyse, height, loudness, picture};
use proptest::prelude::*;

pub(super) const RATE: u32 = 16_000;
/// How often the meter looks, in milliseconds.
const LOOK: u32 = 40;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn setup(follow_ups: usize, seed: u32) -> Setup {
    let today = day("2026-11-24");
    Setup { follow_ups, seed, persona: Persona::Head, today, interview: Some(day("2026-12-01")) }
}

fn known() -> Vec<Known> {
    let one = |question: &bank::Question| Known {
        question: question.id.into(),
        asked: question.asked.into(),
        ..Known::default()
    };
    bank::questions().map(one).collect()
}

/// Changes what is known of one question.
fn with(mut all: Vec<Known>, id: &str, change: impl FnOnce(&mut Known)) -> Vec<Known> {
    change(all.iter_mut().find(|one| one.question == id).unwrap());
    all
}

fn ids(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.question.as_str()).collect()
}

fn preset(preset: Preset, known: &[Known], setup: Setup) -> Vec<Item> {
    items(&Course::Preset(preset), known, setup)
}

#[test]
fn a_whole_interview_goes_from_the_greeting_to_what_one_asks() {
    let seven = ["tenshokuriyuu", "shiboudouki", "jisseki", "chousho", "tansho", "career", "gyakushitsumon"];
    let thirty = preset(Preset::Thirty, &known(), setup(2, 1));
    assert_eq!(ids(&thirty)[0], "jikoshoukai");
    assert_eq!(*ids(&thirty).last().unwrap(), "gyakushitsumon");
    let order: Vec<&str> = ids(&thirty).into_iter().filter(|id| seven.contains(id)).collect();
    assert_eq!(order, seven);
    assert!(ids(&thirty).contains(&"nenshuu"), "the terms come up");
    let terms = ids(&thirty).iter().position(|id| *id == "nenshuu").unwrap();
    assert_eq!(ids(&thirty)[terms - 1], "career");
    for (set, count, around) in [(Preset::Ten, 3, 7..=12), (Preset::Thirty, 9, 24..=33), (Preset::Sixty, 18, 48..=63)] {
        let found = preset(set, &known(), setup(2, 1));
        assert_eq!(found.len(), count, "{set:?}");
        assert!(around.contains(&minutes(&found)), "{set:?} takes {} minutes", minutes(&found));
        assert_eq!((ids(&found)[0], *ids(&found).last().unwrap()), ("jikoshoukai", "gyakushitsumon"), "{set:?}");
    }
}

#[test]
fn the_three_for_today_are_those_that_are_due_then_those_that_were_never_said() {
    let today = day("2026-11-24");
    let fresh = preset(Preset::Today, &known(), setup(2, 1));
    assert_eq!(ids(&fresh), ["tenshokuriyuu", "shiboudouki", "jisseki"]);
    let written = with(known(), "kadai", |one| one.answer = "御社の課題は、倉庫ごとの差だと考えます。".into());
    assert!(ids(&preset(Preset::Today, &written, setup(2, 1))).contains(&"kadai"));
    // Stuck today, almost yesterday, said well a day ago (not due).
    let rated = with(written, "career", |one| one.last = Some((Rating::Stuck, today)));
    let rated = with(rated, "tansho", |one| one.last = Some((Rating::Almost, day("2026-11-23"))));
    let rated = with(rated, "tenshokuriyuu", |one| one.last = Some((Rating::Spoken, day("2026-11-23"))));
    assert_eq!(ids(&preset(Preset::Today, &rated, setup(2, 1))), ["kadai", "tansho", "career"]);
    assert_eq!(ids(&preset(Preset::Weak, &rated, setup(2, 1))), ["tansho", "career"]);
    assert!(preset(Preset::Weak, &known(), setup(2, 1)).is_empty());
}

#[test]
fn follow_ups_come_from_ones_own_words_and_go_deeper() {
    let answer = "長所は責任感とコミュニケーション能力です。いろいろな仕事を頑張り、周りから高い評価をいただきました。";
    let told = with(known(), "chousho", |one| one.answer = answer.into());
    for count in 0..=2 {
        let found = items(&Course::One("chousho".into()), &told, setup(count, 1));
        assert_eq!(found[0].deeper.len(), count);
        for (deeper, step) in found[0].deeper.iter().zip(Depth::ALL) {
            let Deeper::Probe { depth, words, .. } = deeper else { panic!("{deeper:?} is not of the answer") };
            assert_eq!(*depth, step);
            assert!(answer.contains(words.as_str()) && !words.is_empty());
        }
    }
    let silent = items(&Course::One("chousho".into()), &known(), setup(2, 1));
    let bank = bank::question("chousho").unwrap().follow_ups;
    for deeper in &silent[0].deeper {
        assert!(matches!(deeper, Deeper::Bank(text) if bank.iter().any(|known| known.text == *text)));
    }
    assert_ne!(silent[0].deeper[0], silent[0].deeper[1]);
    let deep = preset(Preset::Deep, &told, setup(0, 1));
    assert_eq!(ids(&deep), ["chousho"], "only what is written can be asked about");
    assert!(deep[0].only_deeper && !deep[0].deeper.is_empty());
    assert!(items(&Course::One("nothing".into()), &told, setup(2, 1)).is_empty());
}

#[test]
fn the_same_seed_asks_and_behaves_the_same() {
    let (one, two) = (preset(Preset::Sixty, &known(), setup(2, 7)), preset(Preset::Sixty, &known(), setup(2, 7)));
    assert_eq!(one, two);
    assert!((0..20).any(|seed| preset(Preset::Sixty, &known(), setup(2, seed)) != one), "another seed asks otherwise");
    for seed in 0..200 {
        for place in 0..18 {
            let found = reactions(seed, place);
            assert_eq!(found, reactions(seed, place));
            assert_eq!(found.map(|(_, reaction)| reaction), [Reaction::Nod, Reaction::Still, Reaction::Conclude]);
            assert!(found[0].0 + 8 < found[1].0 && found[1].0 + 8 < found[2].0 && found[2].0 == CONCLUDE, "{found:?}");
        }
    }
}

#[test]
fn a_set_has_one_name_in_a_path_and_two_people_take_turns() {
    for preset in Preset::ALL {
        assert_eq!(Course::parse(preset.id()), Some(Course::Preset(preset)));
    }
    assert_eq!(Course::parse("one-tansho"), Some(Course::One("tansho".into())));
    for name in ["", "one-", "Ten", "tens"] {
        assert_eq!(Course::parse(name), None, "{name}");
    }
    assert_ne!(Persona::Pair.at(0), Persona::Pair.at(1));
    assert_eq!(Persona::Executive.at(0), Persona::Executive.at(1));
}

/// So many milliseconds of a sound, by its height at a moment.
type Stretch = (u32, fn(f32) -> f32);

/// A sound made of stretches.
pub(super) struct Tape(Vec<f32>);

impl Tape {
    #[expect(clippy::cast_precision_loss, reason = "some seconds of samples are far below 2^23")]
    fn of(stretches: &[Stretch]) -> Self {
        let mut samples = Vec::new();
        for (millis, voice) in stretches {
            for _ in 0..millis * RATE / 1_000 {
                samples.push(voice(samples.len() as f32 / RATE as f32));
            }
        }
        Self::with_room(&samples)
    }

    /// A sound in a quiet room: about −66 dB.
    #[expect(clippy::cast_precision_loss, reason = "24 bits of noise fit")]
    pub(super) fn with_room(samples: &[f32]) -> Self {
        let mut noise = 12_345_u32;
        let room = || {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            ((noise >> 8) as f32 / 8_388_608.0 - 1.0) * 0.0008
        };
        Self(samples.iter().zip(std::iter::repeat_with(room)).map(|(height, room)| height + room).collect())
    }

    fn millis(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap() * 1_000 / RATE
    }

    /// What the meter of a browser sees: the last 43 ms, every 40 ms.
    fn frames(&self) -> Vec<Frame> {
        let window = (RATE * 43 / 1_000) as usize;
        let looks = (LOOK..=self.millis()).step_by(LOOK as usize);
        let frame = |at: u32| {
            let end = (at * RATE / 1_000) as usize;
            Frame { at, level: loudness(&self.0[end.saturating_sub(window)..end]) }
        };
        looks.map(frame).collect()
    }

    pub(super) fn figures(&self) -> Figures {
        analyse(&self.frames(), self.millis()).expect("it was measured")
    }
}

fn nothing(_: f32) -> f32 {
    0.0
}

fn tone(time: f32) -> f32 {
    (time * 440.0 * std::f32::consts::TAU).sin() * 0.2
}

/// A voice: a pulse of 120 a second with formants at 500, 1,500 and 2,500 Hz, in five syllables a second whose ends fade
/// and between which the mouth closes for a moment.
fn speech(time: f32) -> f32 {
    let tau = std::f32::consts::TAU;
    let pulse = 0.5 + 0.5 * (time * 120.0 * tau).sin();
    let formants =
        (time * 500.0 * tau).sin() + 0.5 * (time * 1_500.0 * tau).sin() + 0.25 * (time * 2_500.0 * tau).sin();
    let syllable = (time * 5.0).fract();
    let loud = if syllable < 0.75 { (syllable / 0.75 * std::f32::consts::PI).sin() } else { 0.0 };
    pulse * formants * loud * 0.15
}

/// Whether two times lie within a tenth of a second.
pub(super) fn is_near(found: u32, expected: u32) -> bool {
    found.abs_diff(expected) <= 100
}

#[test]
fn borders_of_voice_and_silence_are_found_within_a_tenth_of_a_second() {
    for (name, voice) in [("tone", tone as fn(f32) -> f32), ("speech", speech)] {
        let tape = Tape::of(&[(1_200, nothing), (4_000, voice), (3_000, nothing), (2_000, voice), (700, nothing)]);
        let found = tape.figures();
        assert_eq!(found.spans.len(), 2, "{name}: {:?}", found.spans);
        for ((from, to), (first, last)) in found.spans.iter().zip([(1_200, 5_200), (8_200, 10_200)]) {
            assert!(is_near(*from, first) && is_near(*to, last), "{name}: {:?}", found.spans);
        }
        assert!((2_900..=3_100).contains(&found.longest_silence), "{name}: {}", found.longest_silence);
        assert!(is_near(found.first_word, 1_200), "{name}: {}", found.first_word);
        assert_eq!(found.pauses, 1, "{name}");
    }
}

#[test]
fn several_bursts_are_told_apart_and_a_click_is_no_word() {
    let click = |time: f32| if (time * 1_000.0).rem_euclid(7.0) < 1.0 { 0.3 } else { 0.0 };
    let tape = Tape::of(&[
        (800, nothing),
        (600, speech),
        (500, nothing),
        // It ends and begins again in the middle of a syllable, so that the border is known.
        (800, speech),
        (1_500, nothing),
        (30, click),
        (1_070, nothing),
        (700, speech),
        (400, nothing),
    ]);
    let found = tape.figures();
    assert_eq!(found.spans.len(), 3, "{:?}", found.spans);
    assert_eq!(found.pauses, 2);
    assert!(is_near(found.longest_silence, 2_600), "{}", found.longest_silence);
}

#[test]
fn silence_is_silence_and_a_tone_without_end_has_no_pause() {
    let silent = Tape::of(&[(5_000, nothing)]).figures();
    assert_eq!((silent.first_word, silent.voiced, silent.pauses), (5_000, 0, 0));
    let whole = Tape::of(&[(5_000, tone)]).figures();
    assert_eq!((whole.pauses, whole.longest_silence), (0, 0));
    assert!(is_near(whole.voiced, 5_000) && is_near(whole.first_word, 0));
    let talk = Tape::of(&[(5_000, speech)]).figures();
    assert_eq!(talk.pauses, 0, "the mouth closes between syllables, which is no pause: {:?}", talk.spans);
}

#[test]
fn what_was_not_measured_is_not_nought() {
    let frames = Tape::of(&[(4_000, speech)]).frames();
    assert!(analyse(&frames, 4_000).is_some());
    assert_eq!(analyse(&frames, 8_000), None, "half of it lies in the dark");
    assert_eq!(analyse(&[], 4_000), None);
    assert_eq!(analyse(&frames, 0), None);
    let holes: Vec<Frame> = frames.into_iter().filter(|frame| frame.at % 1_000 < 200).collect();
    assert_eq!(analyse(&holes, 4_000), None);
}

#[test]
fn the_picture_is_high_where_the_voice_is() {
    let tape = Tape::of(&[(2_000, nothing), (2_000, speech)]);
    let bars = picture(&tape.frames(), tape.millis(), 20);
    assert_eq!(bars.len(), 20);
    assert!(bars[..9].iter().all(|bar| *bar < 10) && bars[11..].iter().all(|bar| *bar > 40), "{bars:?}");
    for (level, expected) in [(SILENT, 0), (-60.0, 0), (-35.0, 50), (-10.0, 100), (0.0, 100)] {
        assert_eq!(height(level), expected, "{level}");
    }
    assert!(loudness(&[]) <= SILENT && loudness(&[0.0; 9]) <= SILENT);
    assert!((loudness(&[1.0, -1.0]) - 0.0).abs() < 0.01);
}

proptest! {
    #![proptest_config(crate::property(256))]

    #[test]
    fn any_frames_are_read_without_a_panic_and_in_order(
        frames in prop::collection::vec((0_u32..20_000, -120.0_f32..20.0), 0..200),
        length in 0_u32..20_000,
    ) {
        let frames: Vec<Frame> = frames.into_iter().map(|(at, level)| Frame { at, level }).collect();
        if let Some(found) = analyse(&frames, length) {
            for (from, to) in &found.spans {
                prop_assert!(from < to && *to <= length);
            }
            for pair in found.spans.windows(2) {
                prop_assert!(pair[0].1 < pair[1].0);
            }
            prop_assert!(found.voiced <= length && found.longest_silence <= length && found.first_word <= length);
        }
        prop_assert_eq!(picture(&frames, length, 60).len(), 60);
    }
}
