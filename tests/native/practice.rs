//! The practice room: what is asked in which order, and when a question returns.

use musubime::bank;
use musubime::check::Depth;
use musubime::notebook::{Date, Rating};
use musubime::practice::session::{
    CONCLUDE, Course, Deeper, Item, Known, Persona, Preset, Reaction, Setup, items, minutes, reactions,
};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn setup(follow_ups: usize, seed: u32) -> Setup {
    let today = day("2026-11-24");
    Setup { follow_ups, seed, persona: Persona::Head, today, interview: Some(day("2026-12-01")) }
}

fn known() -> Vec<Known> {
    let one = |question: &bank::Question| Known {
        question: question.id.into(),
        asked: question.asked.into(),
        ..Known::default()
    };
    bank::questions().map(one).collect()
}

/// Changes what is known of one question.
fn with(mut all: Vec<Known>, id: &str, change: impl FnOnce(&mut Known)) -> Vec<Known> {
    change(all.iter_mut().find(|one| one.question == id).unwrap());
    all
}

fn ids(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.question.as_str()).collect()
}

fn preset(preset: Preset, known: &[Known], setup: Setup) -> Vec<Item> {
    items(&Course::Preset(preset), known, setup)
}

#[test]
fn a_whole_interview_goes_from_the_greeting_to_what_one_asks() {
    let seven = ["tenshokuriyuu", "shiboudouki", "jisseki", "chousho", "tansho", "career", "gyakushitsumon"];
    let thirty = preset(Preset::Thirty, &known(), setup(2, 1));
    assert_eq!(ids(&thirty)[0], "jikoshoukai");
    assert_eq!(*ids(&thirty).last().unwrap(), "gyakushitsumon");
    let order: Vec<&str> = ids(&thirty).into_iter().filter(|id| seven.contains(id)).collect();
    assert_eq!(order, seven);
    assert!(ids(&thirty).contains(&"nenshuu"), "the terms come up");
    let terms = ids(&thirty).iter().position(|id| *id == "nenshuu").unwrap();
    assert_eq!(ids(&thirty)[terms - 1], "career");
    for (set, count, around) in [(Preset::Ten, 3, 7..=12), (Preset::Thirty, 9, 24..=33), (Preset::Sixty, 18, 48..=63)] {
        let found = preset(set, &known(), setup(2, 1));
        assert_eq!(found.len(), count, "{set:?}");
        assert!(around.contains(&minutes(&found)), "{set:?} takes {} minutes", minutes(&found));
        assert_eq!((ids(&found)[0], *ids(&found).last().unwrap()), ("jikoshoukai", "gyakushitsumon"), "{set:?}");
    }
}

#[test]
fn the_three_for_today_are_those_that_are_due_then_those_that_were_never_said() {
    let today = day("2026-11-24");
    let fresh = preset(Preset::Today, &known(), setup(2, 1));
    assert_eq!(ids(&fresh), ["tenshokuriyuu", "shiboudouki", "jisseki"]);
    let written = with(known(), "kadai", |one| one.answer = "御社の課題は、倉庫ごとの差だと考えます。".into());
    assert!(ids(&preset(Preset::Today, &written, setup(2, 1))).contains(&"kadai"));
    // Stuck today, almost yesterday, said well a day ago (not due).
    let rated = with(written, "career", |one| one.last = Some((Rating::Stuck, today)));
    let rated = with(rated, "tansho", |one| one.last = Some((Rating::Almost, day("2026-11-23"))));
    let rated = with(rated, "tenshokuriyuu", |one| one.last = Some((Rating::Spoken, day("2026-11-23"))));
    assert_eq!(ids(&preset(Preset::Today, &rated, setup(2, 1))), ["kadai", "tansho", "career"]);
    assert_eq!(ids(&preset(Preset::Weak, &rated, setup(2, 1))), ["tansho", "career"]);
    assert!(preset(Preset::Weak, &known(), setup(2, 1)).is_empty());
}

#[test]
fn follow_ups_come_from_ones_own_words_and_go_deeper() {
    let answer = "長所は責任感とコミュニケーション能力です。いろいろな仕事を頑張り、周りから高い評価をいただきました。";
    let told = with(known(), "chousho", |one| one.answer = answer.into());
    for count in 0..=2 {
        let found = items(&Course::One("chousho".into()), &told, setup(count, 1));
        assert_eq!(found[0].deeper.len(), count);
        for (deeper, step) in found[0].deeper.iter().zip(Depth::ALL) {
            let Deeper::Probe { depth, words, .. } = deeper else { panic!("{deeper:?} is not of the answer") };
            assert_eq!(*depth, step);
            assert!(answer.contains(words.as_str()) && !words.is_empty());
        }
    }
    let silent = items(&Course::One("chousho".into()), &known(), setup(2, 1));
    let bank = bank::question("chousho").unwrap().follow_ups;
    for deeper in &silent[0].deeper {
        assert!(matches!(deeper, Deeper::Bank(text) if bank.iter().any(|known| known.text == *text)));
    }
    assert_ne!(silent[0].deeper[0], silent[0].deeper[1]);
    let deep = preset(Preset::Deep, &told, setup(0, 1));
    assert_eq!(ids(&deep), ["chousho"], "only what is written can be asked about");
    assert!(deep[0].only_deeper && !deep[0].deeper.is_empty());
    assert!(items(&Course::One("nothing".into()), &told, setup(2, 1)).is_empty());
}

#[test]
fn the_same_seed_asks_and_behaves_the_same() {
    let (one, two) = (preset(Preset::Sixty, &known(), setup(2, 7)), preset(Preset::Sixty, &known(), setup(2, 7)));
    assert_eq!(one, two);
    assert!((0..20).any(|seed| preset(Preset::Sixty, &known(), setup(2, seed)) != one), "another seed asks otherwise");
    for seed in 0..200 {
        for place in 0..18 {
            let found = reactions(seed, place);
            assert_eq!(found, reactions(seed, place));
            assert_eq!(found.map(|(_, reaction)| reaction), [Reaction::Nod, Reaction::Still, Reaction::Conclude]);
            assert!(found[0].0 + 8 < found[1].0 && found[1].0 + 8 < found[2].0 && found[2].0 == CONCLUDE, "{found:?}");
        }
    }
}

#[test]
fn a_set_has_one_name_in_a_path_and_two_people_take_turns() {
    for preset in Preset::ALL {
        assert_eq!(Course::parse(preset.id()), Some(Course::Preset(preset)));
    }
    assert_eq!(Course::parse("one-tansho"), Some(Course::One("tansho".into())));
    for name in ["", "one-", "Ten", "tens"] {
        assert_eq!(Course::parse(name), None, "{name}");
    }
    assert_ne!(Persona::Pair.at(0), Persona::Pair.at(1));
    assert_eq!(Persona::Executive.at(0), Persona::Executive.at(1));
}
