//! How much there is. `cargo test --test native bank::counts -- --nocapture` prints the table.

use std::collections::HashSet;

use musubime::bank::asks::{ASK_GROUPS, POOR_ASKS};
use musubime::bank::conditions::CONDITION_CARDS;
use musubime::bank::core::SEVEN;
use musubime::bank::further::FURTHER;

#[test]
fn there_is_as_much_as_the_plan_of_the_project_asks_for() {
    let families: HashSet<_> =
        SEVEN.iter().flat_map(|question| question.examples).map(|example| example.family).collect();
    let fewest = |of: fn(&musubime::bank::Question) -> usize| SEVEN.into_iter().map(of).min().unwrap_or(0);
    let table = [
        ("good questions to ask", ASK_GROUPS.into_iter().map(|group| group.asks.len()).sum(), 60),
        ("poor questions to ask", POOR_ASKS.len(), 12),
        ("further questions", FURTHER.into_iter().map(<[_]>::len).sum(), 60),
        ("cards about terms", CONDITION_CARDS.into_iter().filter(|card| !card.asked.is_empty()).count(), 9),
        ("examples of each of the seven", fewest(|question| question.examples.len()), 3),
        ("weak answers of each of the seven", fewest(|question| question.weak.len()), 2),
        ("follow-ups of each of the seven", fewest(|question| question.follow_ups.len()), 6),
        ("families of work", families.len(), 12),
    ];
    for (what, count, least) in table {
        println!("{what:34} {count:4}   at least {least}");
    }
    let short: Vec<_> = table.into_iter().filter(|(_, count, least)| count < least).collect();
    assert!(short.is_empty(), "too few (there are, at least): {short:?}");
}
