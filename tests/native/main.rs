//! The native tests: one module a subject, each going through the smallest door of its room. Rules are tables of cases,
//! codecs and merges are properties; a failure names the entry, the file or the case that is wrong.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed, and says where"
)]

mod bank;
mod calendar;
mod check;
mod counting;
mod day_sheet;
mod handover;
mod moving;
mod notebook;
mod plan;
mod practice;
mod rounds;
mod route;
mod search;
mod share;
mod signal;
mod speech;
mod storage;
mod tidy;

use proptest::test_runner::{Config, RngSeed};

/// How a property runs: so many cases from a fixed seed, so that the same tree gives the same result on every machine.
/// `PROPTEST_CASES` and `PROPTEST_RNG_SEED` ask for a longer or a different run.
fn property(cases: u32) -> Config {
    let asked = Config::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { asked.cases } else { cases };
    let rng_seed = if asked.rng_seed == RngSeed::Random { RngSeed::Fixed(5) } else { asked.rng_seed };
    Config { cases, rng_seed, failure_persistence: None, ..asked }
}
