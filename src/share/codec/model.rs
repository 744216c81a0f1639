//! The model: how likely the next bit is a one, after these characters.
//!
//! Several contexts, from no character at all to the last three, each remember how often a one followed. A mixer weighs
//! their opinions; how much each counts depends on how often its context was seen, and is learnt on the way. Whole numbers
//! only: the guess has to be the same on every machine, or the text would come out as another one.

/// A table has so many places, as a power of two; five tables take 640 KiB.
const PLACES: u32 = 15;
/// So many contexts are asked.
const ORDERS: usize = 5;
/// Contexts are weighed by how often they were seen, in so many groups.
const GROUPS: usize = 11;
/// A context forgets nothing until it was seen so often; then the old counts less and less.
const LIMIT: u8 = 127;
/// The weight of an opinion at the beginning, in 65,536ths.
const WEIGHT: i32 = 22_000;
/// How fast the mixer learns.
const RATE: i32 = 8;
/// The strongest opinion there is, in 256ths of a logit.
const SURE: i32 = 2_047;

/// What followed a context, and how sure that is.
#[derive(Clone, Copy)]
struct Memory {
    /// How likely a one is, in 65,536ths.
    ones: u16,
    seen: u8,
    /// Tells it from other contexts of the same place, mostly.
    check: u8,
}

const FRESH: Memory = Memory { ones: 1 << 15, seen: 0, check: 0 };

/// The model with all it has seen.
#[derive(Clone)]
pub struct Model {
    tables: Vec<Memory>,
    weights: [[i32; GROUPS]; ORDERS],
    stretch: Vec<i16>,
    /// The last three characters, the latest first, each as its bytes in one number.
    past: [u32; 3],
    /// The bytes of the character that is being read.
    current: u32,
    missing: u32,
    contexts: [u32; ORDERS],
    /// The bits of the current byte behind a leading one.
    bits: u32,
    asked: [Asked; ORDERS],
    guess: i32,
}

/// One opinion: where it comes from and what it is.
#[derive(Clone, Copy, Default)]
struct Asked {
    place: usize,
    group: usize,
    opinion: i32,
}

impl Model {
    /// A model that has seen nothing.
    pub fn new() -> Self {
        let mut model = Self {
            tables: vec![FRESH; ORDERS << PLACES],
            weights: [[WEIGHT; GROUPS]; ORDERS],
            stretch: stretch_table(),
            past: [0; 3],
            current: 0,
            missing: 0,
            contexts: [0; ORDERS],
            bits: 1,
            asked: [Asked::default(); ORDERS],
            guess: 0,
        };
        model.begin_byte();
        model.ask();
        model
    }

    /// How likely the next bit is a one, in 4,096ths, never quite sure.
    pub const fn guess(&self) -> u32 {
        self.guess.unsigned_abs()
    }

    /// Sees a byte that is not written down.
    pub fn learn(&mut self, byte: u8) {
        for place in (0..8).rev() {
            self.see(u32::from(byte) >> place & 1);
        }
    }

    /// Sees the next bit.
    pub fn see(&mut self, bit: u32) {
        let is_one = bit == 1;
        let miss = (if is_one { 1 << 12 } else { 0 }) - self.guess;
        for (asked, weights) in self.asked.iter().zip(&mut self.weights) {
            if let Some(weight) = weights.get_mut(asked.group) {
                *weight += (asked.opinion * miss * RATE + (1 << 13)) >> 14;
            }
            if let Some(memory) = self.tables.get_mut(asked.place) {
                memory.learn(is_one);
            }
        }
        self.bits = self.bits << 1 | bit;
        if self.bits >> 8 > 0 {
            self.end_byte(self.bits & 255);
            self.begin_byte();
        }
        self.ask();
    }

    fn end_byte(&mut self, byte: u32) {
        self.bits = 1;
        self.missing = if self.current == 0 { letters_behind(byte) } else { self.missing - 1 };
        // The one in front tells apart bytes that begin with a zero.
        self.current = self.current.max(1) << 8 | byte;
        if self.missing == 0 {
            let [last, before, _] = self.past;
            self.past = [self.current, last, before];
            self.current = 0;
        }
    }

    fn begin_byte(&mut self) {
        let [last, before, third] = self.past;
        let two = mix(last, before);
        // What kinds of letters stood here, and the last particle: 名詞 + を, て + いる.
        let kinds = kind(last) << 6 | kind(before) << 3 | kind(third);
        let shape = mix(kinds, if kind(last) == HIRAGANA { last } else { before });
        self.contexts = [0, last, two, mix(two, third), shape];
        for (order, context) in (1..).zip(&mut self.contexts) {
            *context = mix(mix(*context, order), self.current);
        }
    }

    /// Asks every context about the next bit.
    fn ask(&mut self) {
        let mut sum = 0_i64;
        for (order, ((context, asked), weights)) in
            self.contexts.iter().zip(&mut self.asked).zip(&self.weights).enumerate()
        {
            let [check, ..] = mix(*context, self.bits).to_be_bytes();
            let hash = mix(*context, self.bits) & ((1 << PLACES) - 1);
            asked.place = (order << PLACES) + hash as usize;
            let Some(memory) = self.tables.get_mut(asked.place) else { continue };
            if memory.check != check {
                *memory = Memory { check, ..FRESH };
            }
            asked.group = group(memory.seen);
            let opinion = self.stretch.get(usize::from(memory.ones >> 4)).copied().unwrap_or_default();
            asked.opinion = if memory.seen == 0 { 0 } else { i32::from(opinion) };
            let weight = weights.get(asked.group).copied().unwrap_or_default();
            sum += i64::from(weight) * i64::from(asked.opinion);
        }
        let opinion = i32::try_from(sum >> 16).unwrap_or(if sum < 0 { -SURE } else { SURE });
        self.guess = squash(opinion).clamp(1, 4_095);
    }
}

impl Memory {
    /// The more often a context was seen, the less one more time changes.
    fn learn(&mut self, is_one: bool) {
        let aim = if is_one { 65_535 } else { 0 };
        let step = (aim - i32::from(self.ones)) * 2 / (2 * i32::from(self.seen) + 3);
        let ones = (i32::from(self.ones) + step).clamp(16, 65_520);
        self.ones = u16::try_from(ones).unwrap_or(self.ones);
        self.seen = (self.seen + 1).min(LIMIT);
    }
}

/// The group of a context that was seen so often.
const fn group(seen: u8) -> usize {
    match seen {
        0..=5 => seen as usize,
        6..=8 => 6,
        9..=14 => 7,
        15..=30 => 8,
        31..=80 => 9,
        _ => 10,
    }
}

/// How many bytes follow the first byte of a letter.
const fn letters_behind(lead: u32) -> u32 {
    match lead {
        0x82 => 2,
        0x83 => 3,
        0x80..=0xfe => 1,
        _ => 0,
    }
}

const HIRAGANA: u32 = 1;

/// What kind of letter this is, by its first byte.
const fn kind(letter: u32) -> u32 {
    match letter {
        0x11a..=0x17f => HIRAGANA,
        0x1_8000..=0x1_80ff => 2,
        0x110..=0x119 => 4,
        0x1_8400..=0x1_d5ff => 3,
        _ => 0,
    }
}

/// A number in which both are stirred.
const fn mix(one: u32, other: u32) -> u32 {
    let hash = one.wrapping_mul(0x9e37_79b1).rotate_left(13) ^ other.wrapping_mul(0x85eb_ca6b);
    (hash ^ (hash >> 15)).wrapping_mul(0xc2b2_ae35)
}

/// The likelihood, in 4,096ths, of an opinion in 256ths of a logit: the logistic curve by 33 points, straight between them.
fn squash(opinion: i32) -> i32 {
    const CURVE: [i32; 33] = [
        1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901,
        3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
    ];
    let opinion = opinion.clamp(-SURE, SURE) + (1 << 11);
    let place = usize::try_from(opinion >> 7).unwrap_or(0);
    let (low, high) = (CURVE.get(place).copied().unwrap_or(1), CURVE.get(place + 1).copied().unwrap_or(4_094));
    let share = opinion & 127;
    (low * (128 - share) + high * share + 64) >> 7
}

/// The opinion of each likelihood: [`squash`] the other way round.
fn stretch_table() -> Vec<i16> {
    let mut table = Vec::with_capacity(1 << 12);
    for opinion in -2_047_i16..=2_047 {
        let upto = usize::try_from(squash(i32::from(opinion))).unwrap_or(0);
        while table.len() <= upto {
            table.push(opinion);
        }
    }
    table.resize(1 << 12, 2_047);
    table
}
