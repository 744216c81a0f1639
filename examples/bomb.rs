//! Prints what the worst links cost: how long each takes to be read or refused, and how far the memory of the process went
//! up at its highest (Linux only).

use std::error::Error;
use std::fs;
use std::time::Instant;

use musubime::share::envelope::wrap;
use musubime::share::{Item, Kind, Letter as _, Pack, codec};

fn main() -> Result<(), Box<dyn Error>> {
    let item =
        Item {
            question: "career".into(), answer: "三年後は、店を一つ任されたいです。".into(), ..Item::default()
        };
    let small = Pack { items: vec![item], ..Pack::default() }.encode().ok_or("too long")?;
    let full = codec::encode(&"あ".repeat(codec::LONGEST / 3)).ok_or("too long")?;
    let cases = [
        ("a small link, the first one", small.clone()),
        ("a small link", small),
        ("the longest text in the smallest link", wrap(Kind::Pack, &full)),
        ("zeros as far as a link goes", wrap(Kind::Pack, &vec![0; 48_000])),
        ("ones as far as a link goes", wrap(Kind::Pack, &vec![0xff; 48_000])),
        ("0x55 as far as a link goes", wrap(Kind::Pack, &vec![0x55; 48_000])),
    ];
    let before = highest();
    for (name, link) in &cases {
        let begun = Instant::now();
        let read = Pack::decode(link);
        let verdict = if read.is_ok() { "read" } else { "refused" };
        println!("  {name:<40}{verdict:>9}{:>9.1} ms", begun.elapsed().as_secs_f64() * 1_000.0);
    }
    println!("  memory at its highest: {} KiB above the beginning", highest().saturating_sub(before));
    Ok(())
}

/// The highest memory of this process so far, in KiB; 0 where the system does not say.
fn highest() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
