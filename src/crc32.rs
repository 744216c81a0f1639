//! CRC-32 (IEEE 802.3, reflected, polynomial `0xEDB8_8320`): tells a damaged record from a whole one.
//!
//! Half a byte at a time: its table of 64 bytes is a quarter of the work of going bit by bit, which a start with
//! thousands of records feels, and a table for whole bytes would cost the download a kilobyte.

/// What four bits that fall out of the checksum put back into it.
const TABLE: [u32; 16] = {
    let mut table = [0; 16];
    let mut bits = 0;
    while bits < 16 {
        let mut crc = bits;
        let mut step = 0;
        while step < 4 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
            step += 1;
        }
        // A constant is worked out by the compiler, which also proves that the place exists.
        #[expect(clippy::indexing_slicing, reason = "the compiler proves it")]
        {
            table[bits as usize] = crc;
        }
        bits += 1;
    }
    table
};

/// The checksum of these bytes.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| half(half(crc ^ u32::from(*byte))))
}

const fn half(crc: u32) -> u32 {
    #[expect(clippy::indexing_slicing, reason = "four bits name one of sixteen places")]
    let back = TABLE[(crc & 15) as usize];
    (crc >> 4) ^ back
}

#[cfg(test)]
mod tests {
    use super::crc32;

    #[test]
    fn agrees_with_the_check_value_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }
}
