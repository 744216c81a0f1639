//! Arithmetic coding: the text as one number between zero and one, of which each likely bit takes little room.

use super::model::Model;

/// The part of the range that belongs to a one.
fn middle(low: u32, high: u32, model: &Model) -> u32 {
    low + ((high - low) >> 12) * model.guess()
}

/// Whether both ends of the range begin with the same byte.
const fn is_settled(low: u32, high: u32) -> bool {
    (low ^ high) >> 24 == 0
}

/// Writes bits as the model expects them.
pub struct Writer {
    low: u32,
    high: u32,
    bytes: Vec<u8>,
}

impl Writer {
    /// Nothing is written yet.
    pub const fn new() -> Self {
        Self { low: 0, high: u32::MAX, bytes: Vec::new() }
    }

    /// Writes a byte, which the model sees.
    pub fn write(&mut self, model: &mut Model, byte: u8) {
        for place in (0..8).rev() {
            let bit = u32::from(byte) >> place & 1;
            let middle = middle(self.low, self.high, model);
            if bit == 1 {
                self.high = middle;
            } else {
                self.low = middle + 1;
            }
            while is_settled(self.low, self.high) {
                let [settled, ..] = self.high.to_be_bytes();
                self.bytes.push(settled);
                self.low <<= 8;
                self.high = self.high << 8 | 255;
            }
            model.see(bit);
        }
    }

    /// The bytes: the shortest number in the range. Zeros at its end are left out, because the reader adds them.
    pub fn finish(mut self) -> Vec<u8> {
        let rests = [u32::MAX >> 8, u32::MAX >> 16, u32::MAX >> 24, 0];
        let mut ends = rests.into_iter().filter_map(|rest| Some(self.low.checked_add(rest)? & !rest));
        let end = ends.find(|end| *end <= self.high).unwrap_or(self.high);
        self.bytes.extend(end.to_be_bytes());
        while self.bytes.last() == Some(&0) {
            self.bytes.pop();
        }
        self.bytes
    }
}

/// Reads bits as the model expects them.
pub struct Reader<'a> {
    low: u32,
    high: u32,
    number: u32,
    bytes: std::slice::Iter<'a, u8>,
}

impl<'a> Reader<'a> {
    /// Begins to read.
    pub fn new(bytes: &'a [u8]) -> Self {
        let mut reader = Self { low: 0, high: u32::MAX, number: 0, bytes: bytes.iter() };
        (0..4).for_each(|_| reader.shift());
        reader
    }

    fn shift(&mut self) {
        self.number = self.number << 8 | self.bytes.next().copied().map_or(0, u32::from);
    }

    /// Reads a byte, which the model sees.
    pub fn read(&mut self, model: &mut Model) -> u8 {
        let mut byte = 0;
        for _ in 0..8 {
            let middle = middle(self.low, self.high, model);
            let bit = u32::from(self.number <= middle);
            if bit == 1 {
                self.high = middle;
            } else {
                self.low = middle + 1;
            }
            while is_settled(self.low, self.high) {
                self.low <<= 8;
                self.high = self.high << 8 | 255;
                self.shift();
            }
            model.see(bit);
            byte = byte << 1 | bit.to_le_bytes()[0];
        }
        byte
    }
}
