//! What a person types finds what the bank calls by another name.

use musubime::search::{Index, Query};

/// The titles of the first results.
fn titles(typed: &str) -> Vec<String> {
    let found = Index::of_bank().search(&Query::new(typed), &[], 5);
    found.hits.into_iter().map(|hit| hit.title).collect()
}

#[test]
fn everyday_words_find_what_the_bank_calls_otherwise() {
    for (typed, title) in [
        ("退職理由", "転職理由"),
        ("辞めた理由", "転職理由"),
        ("志望理由", "志望動機"),
        ("弱み", "短所"),
        ("自己ＰＲ", "長所"),
        ("アピール", "長所"),
        ("給料", "希望年収"),
        ("給与", "希望年収"),
        ("年収 いくら", "希望年収"),
        ("リモート", "在宅勤務"),
        ("テレワーク", "在宅勤務"),
        ("ブランク", "仕事を離れた期間"),
        ("休職", "仕事を離れた期間"),
        ("入社日", "入社できる時期"),
    ] {
        let found = titles(typed);
        assert!(found.iter().any(|found| found.contains(title)), "{typed} finds {found:?}");
    }
}

#[test]
fn words_that_stand_nowhere_together_are_found_one_by_one_and_said_to_be() {
    let index = Index::of_bank();
    for (typed, is_of_any, is_found) in [
        ("年収", false, true),
        ("年収 どこにもない", true, true),
        ("どこにもない 言葉もない", true, false),
        ("どこにもない", false, false),
    ] {
        let found = index.search(&Query::new(typed), &[], 5);
        assert_eq!((found.is_of_any, found.total > 0), (is_of_any, is_found), "{typed}");
    }
    let found = index.search(&Query::new("弱み"), &[], 1).hits.remove(0);
    assert!(found.title == "短所" || found.excerpt.found == "短所", "{found:?}");
}
