//! The reading of a recording on speech: sentences said by a synthesiser, with silences between them that are known.

use std::process::Command;

use super::signal::{RATE, Tape, is_near};

/// The bytes before the samples of a WAV file that is written in one go.
const HEADER: usize = 44;
/// How many samples a second the synthesiser makes.
const SYNTHESISER: usize = 22_050;
/// What is quieter than this stands before the first sound or behind the last.
const AUDIBLE: f32 = 0.01;

/// What the synthesiser makes of these words, from the first sound to the last.
fn said(words: &str) -> Vec<f32> {
    let run = Command::new("espeak-ng").args(["-v", "ja", "-s", "140", "--stdout", words]).output();
    let sound = run.expect("espeak-ng is missing: script/bootstrap test installs it").stdout;
    let heights: Vec<f32> = sound[HEADER..]
        .chunks_exact(2)
        .map(|pair| f32::from(i16::from_le_bytes([pair[0], pair[1]])) / f32::from(i16::MAX))
        .collect();
    let rate = usize::try_from(RATE).unwrap();
    let samples: Vec<f32> =
        (0..heights.len() * rate / SYNTHESISER).map(|place| heights[place * SYNTHESISER / rate]).collect();
    let is_heard = |height: &f32| height.abs() > AUDIBLE;
    let (first, last) = (samples.iter().position(is_heard).unwrap(), samples.iter().rposition(is_heard).unwrap());
    samples[first..=last].to_vec()
}

#[test]
fn the_borders_of_what_a_synthesiser_says_are_found_within_a_tenth_of_a_second() {
    let millis = |samples: usize| u32::try_from(samples * 1_000 / usize::try_from(RATE).unwrap()).unwrap();
    let silence = |millis: u32| vec![0.0; usize::try_from(millis * RATE / 1_000).unwrap()];
    let mut tape = silence(1_200);
    let mut borders = Vec::new();
    for (words, pause) in [
        ("転職の理由は教える仕事に移りたいからです", 3_000),
        ("いまの会社では新人の教育を3年担当しました", 1_500),
        ("御社でも現場に通って学びたいです", 800),
    ] {
        let from = millis(tape.len());
        tape.extend(said(words));
        borders.push((from, millis(tape.len())));
        tape.extend(silence(pause));
    }
    let found = Tape::with_room(&tape).figures();
    assert_eq!(found.spans.len(), borders.len(), "{:?} in the place of {borders:?}", found.spans);
    for ((from, to), (first, last)) in found.spans.iter().zip(&borders) {
        assert!(is_near(*from, *first) && is_near(*to, *last), "{:?} in the place of {borders:?}", found.spans);
    }
    assert!((2_900..=3_100).contains(&found.longest_silence), "{}", found.longest_silence);
    assert!(is_near(found.first_word, 1_200), "{}", found.first_word);
}
