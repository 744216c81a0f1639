//! A link with what a friend returns.
#![no_main]

mod letter;

use libfuzzer_sys::fuzz_target;
use musubime::share::Reply;

fuzz_target!(|data: &[u8]| letter::read_or_refuse::<Reply>(data));
