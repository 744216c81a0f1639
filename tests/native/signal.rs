//! What a voice shows, on sounds made here whose borders are known.

use musubime::practice::signal::{Figures, Frame, SILENT, analyse, height, loudness, picture};
use proptest::prelude::*;

/// So many heights of a sound in a second.
pub(super) const RATE: u32 = 16_000;
/// How often the meter looks, in milliseconds.
const LOOK: u32 = 40;

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
