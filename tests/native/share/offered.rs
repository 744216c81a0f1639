//! What goes into a link: nothing but what was ticked, and no word that was masked.

use musubime::check::quantities;
use musubime::notebook::{Card, field};
use musubime::share::blur::{blur, figures};
use musubime::share::offer::{Source, offer};
use musubime::share::redact::{mask_company, mask_people, redact};
use musubime::share::{Letter as _, Mask, Pack};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::property;

#[test]
fn figures_become_vaguer_and_stay_true_and_names_another_company() {
    for (text, expected) in [
        ("法人42社を3年担当しました。", "法人数十社を数年担当しました。"),
        ("約40社と3人のチームです。", "数十社と数人のチームです。"),
        ("売上は1億2,800万円、達成率は115%です。", "売上は1億数千万円、達成率は115%です。"),
        ("100人を10人で支えました。", "数十人以上を数人以上で支えました。"),
        // Both ends of a change go, and how much it was stays.
        ("月1,200万円から1,800万円に伸ばしました。", "約1.5倍に伸ばしました。"),
        ("月1,200万円を、1,800万円の課に渡しました。", "月千数百万円を、千数百万円の課に渡しました。"),
        ("月120件を40件に減らしました。", "約3割に減らしました。"),
        ("納期を平均10週から6週に短縮しました。", "納期を約6割に短縮しました。"),
        ("残業を10時間から6時間へ減らしました。", "残業を約6割へ減らしました。"),
        ("不良率を5%から2%に下げました。", "不良率を元の約4割に下げました。"),
        // How long something went on is no change.
        ("3年から5年にわたり担当しました。", "数年から数年にわたり担当しました。"),
        ("10時間から6時間の短縮です。", "数時間以上から数時間の短縮です。"),
        // Both ends of a range.
        ("2019年から7年間、30〜40社を担当しました。", "2010年代から数年間、数十社を担当しました。"),
        ("30〜150社と取引しました。", "数十社〜百数十社と取引しました。"),
        ("1日に約20件、1,280件/月です。", "1日に数十件、千数百件/月です。"),
        ("860点で、37%が35歳です。", "数百点で、3割台が30代です。"),
        ("数十社、2.5倍、1人、第3回、二つ、4月です。", "数十社、2.5倍、1人、第3回、二つ、4月です。"),
    ] {
        let found = figures(text);
        let words: Vec<&str> = found.iter().map(|mask| mask.word.as_str()).collect();
        assert_eq!(blur(text, &words), expected);
        assert_eq!(blur(text, &[]), text);
    }
    assert_eq!(blur("112件と12件です。", &["12件"]), "112件と十数件です。");
    // Chosen before the two ends were one figure.
    assert_eq!(blur("10週から6週に縮めました。", &["6週"]), "約6割に縮めました。");
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

#[test]
fn other_companies_whose_names_can_be_seen_are_masked_too() {
    for (text, expected) in [
        ("株式会社サクラテックで3年、サクラテックの窓口でした。", "株式会社◯◯で3年、◯◯の窓口でした。"),
        ("前職の青空電設株式会社です。", "前職の◯◯株式会社です。"),
        (
            "株式会社みなと計測では、青空商事とスミダ製作所を担当しました。",
            "株式会社◯◯では、◯◯社と◯◯社を担当しました。",
        ),
        ("株式会社はなまるで働きました。", "株式会社◯◯で働きました。"),
        ("（株）ミドリの倉庫です。", "（株）◯◯の倉庫です。"),
        ("株式会社ハルカ物流を志望します。", "A社を志望します。"),
        ("総合商事や大手製作所、株式会社の経理です。", "総合商事や大手製作所、株式会社の経理です。"),
    ] {
        let card = Card::of(&[(field::TICKED, "tansho"), (field::SHOWN, "tansho")]);
        let source = Source { question: "tansho".into(), text: text.into(), ..Source::default() };
        let companies = ["株式会社ハルカ物流".to_owned()];
        let sent = |card: &Card| offer(card, std::slice::from_ref(&source), &companies).1.remove(0).out;
        assert_eq!(sent(&card), expected);
        let open = Card::of(&[(field::TICKED, "tansho"), (field::SHOWN, "tansho"), (field::OPEN, field::COMPANIES)]);
        assert_eq!(sent(&open), text);
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
    fn a_vaguer_number_is_still_true_and_no_longer_the_same(number in 2_u32..10_000, unit in "[社人件台]") {
        let text = format!("{number}{unit}");
        let vague = blur(&text, &[&text]);
        prop_assert!(!vague.contains(|one: char| one.is_ascii_digit()), "{text} is {vague}");
        let read = quantities(&vague);
        let [read] = &read[..] else { panic!("{text} is {vague}") };
        let is_more = vague.ends_with("以上");
        let number = f64::from(number);
        prop_assert!(read.is_rough && read.low * 0.9 <= number, "{text} is {vague}");
        prop_assert!(is_more || number <= read.high * 1.12, "{text} is {vague}");
    }

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
