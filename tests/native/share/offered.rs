//! What goes into a link: nothing but what was ticked, and no word that was masked.

use musubime::notebook::{Card, field};
use musubime::share::offer::{Source, offer};
use musubime::share::redact::{figures, mask_company, mask_people, redact, round};
use musubime::share::{Letter as _, Mask, Pack};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::property;

#[test]
fn figures_become_rough_and_names_another_company() {
    for (text, expected) in [
        (
            "法人42社を3年担当し、月120件を78件に減らしました。",
            "法人約40社を3年担当し、月約100件を約80件に減らしました。",
        ),
        ("売上は1億2,800万円、達成率は115%です。", "売上は約1億円、達成率は115%です。"),
        ("約40社と3人のチームです。", "約40社と3人のチームです。"),
    ] {
        let found = figures(text);
        let words: Vec<&str> = found.iter().map(|mask| mask.word.as_str()).collect();
        assert_eq!(round(text, &words), expected);
        assert_eq!(round(text, &[]), text);
    }
    assert_eq!(round("112件と12件です。", &["12件"]), "112件と約10件です。");
    let masks = mask_company("株式会社ハルカ物流システムズ", "A社");
    let text = "ハルカ物流システムズ（株式会社ハルカ物流システムズ）を志望します。";
    assert_eq!(redact(text, &masks), "A社（A社）を志望します。");
    assert_eq!(mask_company(" 株式会社 ", "A社").len(), 1);
}

#[test]
fn people_are_masked_by_their_title_and_words_that_name_nobody_are_not() {
    for (text, expected) in [
        ("佐藤さんに相談し、佐藤の案で進めました。", "◯◯さんに相談し、◯◯の案で進めました。"),
        ("林さんと高橋氏です。", "◯◯さんと◯◯氏です。"),
        ("スミスさんの店です。", "◯◯さんの店です。"),
        ("お客様と皆さん、患者さんの声を聞きました。", "お客様と皆さん、患者さんの声を聞きました。"),
        ("多様な仕様と様々な取引先様です。", "多様な仕様と様々な取引先様です。"),
    ] {
        assert_eq!(redact(text, &mask_people(text)), expected);
    }
}

/// What a person may have ticked and masked, over answers that can be told apart.
fn offers() -> impl Strategy<Value = (Card, Vec<Source>, Vec<String>)> {
    let flags = || vec(any::<bool>(), 6);
    let option = proptest::sample::subsequence(field::WITH.to_vec(), 0..=4);
    (flags(), flags(), option, any::<bool>(), any::<bool>(), "[ぬゆよわ]{2,3}", "[ァ-ヶ]{3,5}").prop_map(
        |(ticked, shown, options, is_open, is_chosen, hidden, company)| {
            let source = |place: usize| Source {
                question: format!("own-{place}"),
                asked: format!("質問その{place}は、{company}で何をしますか"),
                text: format!("答えその{place}です。{company}の田中さんと{hidden}を{place}12件進めました。"),
            };
            let sources: Vec<Source> = (0..6).map(source).collect();
            let names = |flags: &[bool]| {
                let names = sources.iter().zip(flags).filter(|(_, flag)| **flag);
                names.map(|(source, _)| source.question.as_str()).collect::<Vec<&str>>().join(" ")
            };
            let (ticked, shown, options) = (names(&ticked), names(&shown), options.join(" "));
            let mut card = Card::of(&[(field::TICKED, &ticked), (field::SHOWN, &shown), (field::HIDDEN, &hidden)]);
            if is_chosen {
                card.set(field::OPTIONS, &options);
            }
            if is_open {
                card.set(field::OPEN, "companies people");
            }
            (card, sources, vec![format!("{company}株式会社"), "別会社".to_owned()])
        },
    )
}

proptest! {
    #![proptest_config(property(10_000))]

    #[test]
    fn no_masked_word_is_left(
        text in "[ABあいう会社株式0-9]{0,40}",
        masks in vec(("[ABあいう会社株式0-9]{1,4}", "[ABあ社■]{0,2}"), 0..6),
    ) {
        let masks: Vec<Mask> = masks.into_iter().map(|(word, shown)| Mask { word, shown }).collect();
        let redacted = redact(&text, &masks);
        for mask in &masks {
            prop_assert!(!redacted.contains(&mask.word), "{} in {redacted}", mask.word);
        }
    }

    #[test]
    fn a_link_holds_only_what_was_ticked((card, sources, companies) in offers()) {
        let (pack, sent) = offer(&card, &sources, &companies);
        let read = Pack::decode(&pack.encode().unwrap()).unwrap();
        prop_assert_eq!(&read, &pack);
        let text = read.text();
        let is_in = |field: &str, source: &Source| card.parts(field, ' ').any(|name| name == source.question);
        for (place, source) in sources.iter().enumerate() {
            let is_ticked = is_in(field::TICKED, source);
            let is_shown = is_ticked && is_in(field::SHOWN, source);
            prop_assert_eq!(text.contains(&format!("質問その{place}")), is_ticked);
            prop_assert_eq!(text.contains(&format!("答えその{place}")), is_shown);
            prop_assert_eq!(sent.iter().any(|sent| sent.question == source.question), is_shown);
        }
        prop_assert!(!text.contains(card.text(field::HIDDEN)));
        if !card.has(field::OPEN) {
            prop_assert!(!text.contains("田中") && !text.contains(&companies[0]));
            prop_assert!(!text.contains(companies[0].trim_end_matches("株式会社")));
        }
    }
}
