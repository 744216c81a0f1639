//! A notebook speaks of the round it prepares for, and of the one before it.

use musubime::notebook::Company;
use musubime::plan::after::final_round;
use musubime::plan::{Material, NextStep, Round, StepKind};
use musubime::ui::{calendar_words, plan_words, round_words, words};

use crate::tidy::assert_clean;
use crate::tidy::lexer::{Language, read};
use crate::tidy::tree::files;

fn second() -> Company {
    Company { name: "みどり食品".into(), ..Company::default() }
}

#[test]
fn the_name_of_a_company_and_its_interview_say_the_round_once() {
    for (name, round, spaced, joined) in [
        ("みどり食品", Round::Second, "みどり食品 二次面接", "みどり食品の二次面接"),
        (" みどり食品 ", Round::Second, "みどり食品 二次面接", "みどり食品の二次面接"),
        ("みどり食品（最終面接）", Round::Final, "みどり食品 最終面接", "みどり食品の最終面接"),
        ("みどり食品の最終面接", Round::Final, "みどり食品の最終面接", "みどり食品の最終面接"),
        ("最終面接（最終面接）", Round::Final, "最終面接", "最終面接"),
    ] {
        assert_eq!(Round::of_name(name), round, "{name}");
        let found = [" ", "の"].map(|between| round_words::interview(name, between));
        assert_eq!(found, [spaced, joined], "{name}");
    }
}

#[test]
fn what_one_looks_back_at_is_the_round_before() {
    for (company, before, next) in
        [(second(), "一次面接", "二次面接"), (final_round(&second()), "二次面接", "最終面接")]
    {
        let round = Round::of(&company);
        let asked = NextStep::Gather(Material::Exchanges);
        let event = calendar_words::interview("k3", &company, true);
        for (said, expected) in [
            (round_words::name(round).to_owned(), next.to_owned()),
            (round_words::before(round).to_owned(), before.to_owned()),
            (words::step(StepKind::Review, round), format!("{before}をふり返る")),
            (plan_words::step(asked, round), format!("{before}で聞かれたことを、3つ書きましょう")),
            (plan_words::row(asked, round), format!("{before}のやり取り")),
            (plan_words::step(NextStep::NextRound, round), format!("{next}の通過、おめでとうございます")),
            (event.title, format!("みどり食品の{next}")),
        ] {
            assert_eq!(said, expected, "{}", company.name);
        }
        // The short names are the beginnings of the long ones.
        assert!(next.starts_with(round_words::short(round)) && before.starts_with(round_words::short_before(round)));
    }
}

/// Where a round may be named in fixed words: its names themselves, what is no company's screen, and the result, which
/// speaks of what follows the second round.
const GENERAL: [&str; 8] = [
    "src/ui/round_words.rs",
    "src/ui/pages/about.rs",
    "src/ui/pages/menu.rs",
    "src/ui/pages/welcome.rs",
    "src/ui/pages/company_form.rs",
    "src/ui/pages/learn/",
    "src/ui/pages/after/outcome.rs",
    // 一次資料
    "src/ui/words.rs",
];

#[test]
fn no_screen_of_a_company_names_a_round_in_fixed_words() {
    let mut faults = Vec::new();
    for file in files("src/ui", &[".rs"]) {
        let is_general = GENERAL.iter().any(|place| file.path.starts_with(place));
        let fixed = read(&file.text, Language::Rust).literals.into_iter();
        let fixed = fixed.filter(|words| ["一次", "二次", "最終面接"].iter().any(|round| words.contains(round)));
        faults.extend(fixed.filter(|_| !is_general).map(|words| format!("{}: {words}", file.path)));
    }
    assert_clean("a round in fixed words", &faults);
}
