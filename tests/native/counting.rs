//! What the screens count: with the counter that fits, and with parts that make up the whole.

use musubime::bank::core::SEVEN;
use musubime::check::{Notes, Place, Told, ledger};
use musubime::plan::{Band, Material, Materials, NextStep, Paper, Phase, SheetPart, are_gathered};
use musubime::storage::Kind;
use musubime::ui::{day_words, ledger_words, plan_words, practice_words, record_words, words};

#[test]
fn things_are_counted_as_one_says_it() {
    for (count, said) in [(0, "なし"), (1, "1つ"), (9, "9つ"), (10, "10個"), (15, "15個")] {
        assert_eq!(words::things(count), said);
    }
    let left = day_words::left_off(Paper::Whole, &[(SheetPart::Lines, 3), (SheetPart::Items, 12)]);
    assert!(left.contains("質問ごとの言葉3つ、持ちもの・まえの日12個です。"), "{left}");
    // There may be room for more of a kind than is good to look at.
    assert!(!left.contains("入りきらない"), "{left}");
}

#[test]
fn a_stretch_of_the_way_is_told_by_what_its_days_hold() {
    for (phase, is_written_in, words) in [
        (Phase::Eve, false, "新しくは書きません"),
        (Phase::Eve, true, "一文だけ用意しましょう"),
        (Phase::Speak, true, "一文だけ書き"),
        (Phase::Speak, false, "声に出して"),
    ] {
        let (_, said) = plan_words::phase(phase, is_written_in);
        assert!(said.contains(words), "{phase:?}: {said}");
    }
}

#[test]
fn a_file_says_how_much_of_everything_it_holds() {
    assert_eq!(record_words::held([].into_iter()), "書いた記録は入っていません。");
    let some = [Kind::Setting, Kind::Card, Kind::Company, Kind::Setting, Kind::Answer, Kind::Card];
    assert_eq!(record_words::held(some.into_iter()), "応募先1件、回答1件、カード2件、設定2件が入っています。");
    let all = record_words::held(Kind::ALL.into_iter());
    assert_eq!(all.matches("1件").count(), Kind::ALL.len(), "{all}");
}

#[test]
fn a_short_recording_is_told_in_seconds() {
    for (pieces, bytes, said) in [
        (1, 900, "録音は約1秒、約1MBです。"),
        (3, 12_000, "録音は約3秒、約1MBです。"),
        (59, 240_000, "録音は約59秒、約1MBです。"),
        (60, 240_000, "録音は約1分、約1MBです。"),
        (61, 1_000_001, "録音は約2分、約2MBです。"),
    ] {
        assert_eq!(practice_words::recorded(pieces, bytes), said, "{pieces}");
    }
}

#[test]
fn what_was_told_in_two_places_is_not_said_to_stand_in_one() {
    let told = |texts: &[&str]| {
        let told = |text: &&str| Told { place: Place::FirstRound, text: (*text).into() };
        ledger("", "", &Notes { told: texts.iter().map(told).collect(), ..Notes::default() })
    };
    for (texts, label) in [
        (&["売上は月100万円です。"][..], "1か所"),
        (&["売上は月100万円です。", "売上は250万円でした。"], "並べて見る"),
        (&["売上は月100万円です。", "売上は月100万円です。"], "そろっています"),
        (&["売上は月100万円です。", "売上は月250万円でした。"], "食い違い"),
    ] {
        let entries = told(texts);
        let [entry] = &entries[..] else { panic!("{texts:?}: {entries:?}") };
        assert_eq!(ledger_words::state_words(entry.state).1, label, "{texts:?}");
        assert_eq!(entry.claims.len(), texts.len(), "{texts:?}");
    }
}

#[test]
fn materials_are_called_gathered_once_most_of_them_are_there() {
    let question = SEVEN[0];
    let enough = |kinds: usize| -> Materials {
        let mut materials = Materials::default();
        for material in Material::ALL.into_iter().take(kinds) {
            materials[material as usize] = material.enough();
        }
        materials
    };
    for (kinds, expected) in [(0, false), (4, false), (5, true), (8, true)] {
        let are_gathered = are_gathered(&enough(kinds));
        assert_eq!(are_gathered, expected, "{kinds}");
        for step in [NextStep::Continue(question), NextStep::Tidy(question, None)] {
            let said = plan_words::reason(Band::Near, step, are_gathered);
            assert_eq!(said.contains("材料はそろってきました"), expected, "{kinds} {step:?}");
        }
    }
}
