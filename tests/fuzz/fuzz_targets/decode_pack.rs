//! A link with what a friend is shown.
#![no_main]

mod letter;

use libfuzzer_sys::fuzz_target;
use musubime::share::Pack;

fuzz_target!(|data: &[u8]| letter::read_or_refuse::<Pack>(data));
