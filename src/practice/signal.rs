//! What a voice shows without a word of it being understood: when it is heard, and when it is silent. Pure: it reads
//! loudness over time, and knows neither where the sound comes from nor what is said.

/// The loudness of a short stretch of sound.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// When the stretch ends, in milliseconds from the start.
    pub at: u32,
    /// Its loudness in decibels below the loudest a device can record; [`SILENT`] at least.
    pub level: f32,
}

/// What the voice showed. Times are in milliseconds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// When the voice was heard: from, to.
    pub spans: Vec<(u32, u32)>,
    /// When it was first heard; the whole length if never.
    pub first_word: u32,
    /// How long it was heard, all together.
    pub voiced: u32,
    /// The longest silence between two words; the silence at either end is none.
    pub longest_silence: u32,
    /// How many silences between words there were.
    pub pauses: u32,
}

/// The loudness of no sound at all, in decibels.
pub const SILENT: f32 = -100.0;
/// What is never louder than this is no voice: a quiet room lies below −55 dB.
const QUIET: f32 = -50.0;
/// Voice and room differ by this much at least; speech at a desk stands 20–40 dB over its room.
const DIFFERENCE: f32 = 9.0;
/// Where between the room and the loud parts of the voice its border lies. Ends of words fade, so it lies low.
const BORDER: f32 = 0.35;
/// A shorter sound is a click, a shorter silence belongs to a word: stops and double consonants (っ) last up to 200 ms.
const CLICK: u32 = 130;
const PAUSE: u32 = 300;
/// A frame speaks for so long at most: what lies further back was not measured.
const REACH: u32 = 250;
/// With less than this share of the time measured, in percent, nothing is said: 測れなかった is not 0.
const COVERED: u32 = 80;

/// The loudness of these samples (−1 to 1), in decibels.
#[must_use]
pub fn loudness(samples: &[f32]) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a few thousand samples")]
    let count = samples.len().max(1) as f32;
    let power = samples.iter().map(|sample| sample * sample).sum::<f32>() / count;
    if power > 0.0 { (10.0 * power.log10()).max(SILENT) } else { SILENT }
}

/// What the voice showed in so many milliseconds; `None` where too little of it was measured.
#[must_use]
pub fn analyse(frames: &[Frame], length: u32) -> Option<Figures> {
    let stretches: Vec<(u32, u32, f32)> = stretches(frames, length);
    let covered: u32 = stretches.iter().map(|(from, to, _)| to - from).sum();
    if length == 0 || u64::from(covered) * 100 < u64::from(length) * u64::from(COVERED) {
        return None;
    }
    let Some(border) = border(frames) else {
        return Some(Figures { first_word: length, ..Figures::default() });
    };
    let mut spans: Vec<(u32, u32)> = Vec::new();
    for (from, to, _) in stretches.into_iter().filter(|(.., level)| *level > border) {
        match spans.last_mut() {
            Some((_, end)) if *end == from => *end = to,
            _ => spans.push((from, to)),
        }
    }
    let mut words: Vec<(u32, u32)> = Vec::new();
    for (from, to) in spans {
        match words.last_mut() {
            Some((_, end)) if from - *end < PAUSE => *end = to,
            _ => words.push((from, to)),
        }
    }
    // A syllable at the end of a word is as short as a click: only what stands alone is none.
    words.retain(|(from, to)| to - from >= CLICK);
    let silences = words.iter().zip(words.iter().skip(1)).map(|((_, end), (from, _))| from - end);
    Some(Figures {
        first_word: words.first().map_or(length, |(from, _)| *from),
        voiced: words.iter().map(|(from, to)| to - from).sum(),
        longest_silence: silences.clone().max().unwrap_or(0),
        pauses: u32::try_from(silences.count()).unwrap_or(u32::MAX),
        spans: words,
    })
}

/// Each frame with the stretch it speaks for.
fn stretches(frames: &[Frame], length: u32) -> Vec<(u32, u32, f32)> {
    let mut before = 0;
    let mut all = Vec::with_capacity(frames.len());
    for Frame { at, level } in frames {
        let to = (*at).min(length);
        let from = before.max(to.saturating_sub(REACH)).min(to);
        if to > from {
            all.push((from, to, *level));
        }
        before = before.max(to);
    }
    all
}

/// The loudness above which it is a voice; `None` if none was heard.
fn border(frames: &[Frame]) -> Option<f32> {
    let mut levels: Vec<f32> = frames.iter().map(|frame| frame.level).collect();
    levels.sort_unstable_by(f32::total_cmp);
    let part = |percent: usize| levels.get(levels.len().saturating_sub(1) * percent / 100).copied();
    let (room, voice) = (part(5)?, part(95)?);
    if voice < QUIET {
        return None;
    }
    // A sound that never stops has no room to be told from.
    if voice - room < DIFFERENCE {
        return Some(QUIET);
    }
    // Of total silence nothing is known but that it is quiet.
    Some((room + (voice - room) * BORDER).max(voice - 40.0))
}

/// The loudness over time in so many even steps, 0–100: a picture, and no measure.
#[must_use]
pub fn picture(frames: &[Frame], length: u32, steps: u32) -> Vec<u8> {
    let mut bars = vec![0_u8; usize::try_from(steps).unwrap_or(0)];
    for Frame { at, level } in frames {
        let step = u64::from(at.saturating_sub(1)) * u64::from(steps) / u64::from(length.max(1));
        if let Some(bar) = usize::try_from(step).ok().and_then(|step| bars.get_mut(step)) {
            *bar = (*bar).max(height(*level));
        }
    }
    bars
}

/// A loudness as the height of a bar, 0–100: from a quiet room to a loud voice.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
pub fn height(level: f32) -> u8 {
    ((level + 60.0) * 2.0).clamp(0.0, 100.0) as u8
}
