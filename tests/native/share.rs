//! Links between friends: read whole, or refused with a reason.

mod offered;
mod voices;

use musubime::share::envelope::{LONGEST, unwrap, wrap};
use musubime::share::{Comment, Item, Kind, Letter as _, LinkError, Pack, Reply, Reviewed, Stamp, codec, link};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::property;

/// Links of every version, with the text each holds: links in old messages have to stay readable.
const GOLDEN: &str = include_str!("fixtures/links.jsonl");

fn words() -> impl Strategy<Value = String> {
    prop_oneof!["[ぁ-んァ-ヶ一-龠0-9、。「」ー\n ]{0,60}", "\\PC{0,30}"]
}

prop_compose! {
    fn item()(
        question in prop_oneof![
            Just("shiboudouki".to_owned()), Just("career".to_owned()), Just("kisha-rikai".to_owned()), "[a-z][a-z0-9]{11}"
        ],
        asked in words(),
        answer in words(),
        with_aim in any::<bool>(),
        with_follow_ups in any::<bool>(),
    ) -> Item {
        Item { question, asked, answer, with_aim, with_follow_ups }
    }
}

prop_compose! {
    fn pack()(
        from in words(), company in words(), minutes in any::<u8>(), by_ear in any::<bool>(), items in vec(item(), 0..9)
    ) -> Pack {
        Pack { from, company, minutes, by_ear, items }
    }
}

prop_compose! {
    fn reply()(
        name in words(),
        levels in proptest::array::uniform5(proptest::option::of(0_u8..4)),
        about in words(),
        reviewed in vec((item(), any::<u32>(), vec((any::<u16>(), proptest::option::of(0_usize..4), words()), 0..5)), 0..4),
    ) -> Reply {
        let reviewed = reviewed.into_iter().map(|(item, text, comments)| Reviewed {
            question: item.question,
            text,
            comments: comments
                .into_iter()
                .map(|(sentence, stamp, words)| Comment { sentence, stamp: stamp.map(|stamp| Stamp::ALL[stamp]), words })
                .collect(),
        });
        Reply { name, levels, words: about, reviewed: reviewed.collect() }
    }
}

proptest! {
    #![proptest_config(property(10_000))]

    #[test]
    fn a_pack_comes_out_as_it_went_in(pack in pack()) {
        prop_assert_eq!(Pack::of_text(&pack.text()), Some(pack));
    }

    #[test]
    fn a_reply_comes_out_as_it_went_in(reply in reply()) {
        prop_assert_eq!(Reply::of_text(&reply.text()), Some(reply));
    }

    #[test]
    fn no_text_is_too_strange_to_be_refused(payload in "\\PC{0,40}", text in "[\u{1e}\u{1f} 0-9a-zあ]{0,40}") {
        let _ = unwrap(&payload);
        let _ = (Pack::of_text(&text), Reply::of_text(&text));
    }
}

proptest! {
    #![proptest_config(property(100))]

    #[test]
    fn a_small_text_becomes_the_same_large_one(text in prop_oneof!["\\PC{0,200}", words()]) {
        let bytes = codec::encode(&text).unwrap();
        prop_assert_eq!(codec::decode(&bytes), Some(text));
    }

    #[test]
    fn bytes_that_nobody_wrote_end(bytes in vec(any::<u8>(), 0..300)) {
        if let Some(text) = codec::decode(&bytes) {
            prop_assert!(text.len() <= codec::LONGEST);
        }
    }
}

fn example() -> Pack {
    let sentence = "御社を志望したのは、導入したあとに使い続けてもらう仕事に、いちばん力を出せるからです。";
    let item = Item { question: "shiboudouki".into(), answer: sentence.repeat(3), with_aim: true, ..Item::default() };
    Pack { from: "ミナミ".into(), company: "A社".into(), minutes: 15, by_ear: true, items: vec![item] }
}

#[test]
fn every_prefix_of_a_link_says_that_it_was_cut_off() {
    for (number, answer) in (0..100).zip(["", "短い答えです。", "12件を3件に減らしました。"].into_iter().cycle())
    {
        let mut pack = example();
        pack.items[0].answer = format!("{answer}{number}回目です。").repeat(number % 4);
        let link = pack.encode().unwrap();
        for end in 0..link.len() {
            assert_eq!(Pack::decode(&link[..end]), Err(LinkError::CutOff), "{end} of {link}");
        }
        assert_eq!(Pack::decode(&link), Ok(pack));
    }
}

#[test]
fn each_kind_of_failure_has_its_name() {
    let link = example().encode().unwrap();
    let bytes = |link: &str| unwrap(link).unwrap().1;
    let mut later = link.clone();
    // The fourth character holds the last bits of the version.
    later.replace_range(2..3, "I");
    let cases = [
        (String::new(), LinkError::CutOff),
        (later, LinkError::Newer),
        (link.replace(&link[20..24], "AAAA"), LinkError::Damaged),
        (format!("{link}AAAA"), LinkError::Damaged),
        (format!("{link}."), LinkError::Damaged),
        (link.replacen(&link[30..31], "　", 1), LinkError::Damaged),
        ("A".repeat(LONGEST + 1), LinkError::Damaged),
        (wrap(Kind::Reply, &bytes(&link)), LinkError::Damaged),
        (wrap(Kind::Pack, b"nobody's text"), LinkError::Damaged),
    ];
    for (link, error) in cases {
        assert_eq!(Pack::decode(&link), Err(error), "{link:.40}");
    }
}

#[test]
fn a_bomb_is_refused_at_the_limit() {
    assert_eq!(codec::encode(&"あ".repeat(codec::LONGEST)), None);
    let longest = "あ".repeat(codec::LONGEST / 3);
    let bytes = codec::encode(&longest).unwrap();
    assert!(bytes.len() < 400, "{} bytes", bytes.len());
    assert_eq!(codec::decode(&bytes).as_deref(), Some(longest.as_str()));
    for byte in [0x00, 0xff, 0x55] {
        assert!(codec::decode(&vec![byte; 40_000]).is_none_or(|text| text.len() <= codec::LONGEST));
    }
}

#[test]
fn links_of_every_version_stay_readable() {
    for line in GOLDEN.lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let (link, text) = (case["link"].as_str().unwrap(), case["text"].as_str().unwrap());
        let read = match case["kind"].as_str().unwrap() {
            "pack" => Pack::decode(link).map(|pack| pack.text()),
            _ => Reply::decode(link).map(|reply| reply.text()),
        };
        assert_eq!(read.as_deref(), Ok(text), "{link}");
    }
    assert!(GOLDEN.lines().count() >= 4);
}

#[test]
fn a_link_is_found_in_whatever_is_pasted() {
    let pack = example();
    let payload = pack.encode().unwrap();
    let whole = link::address("https://example.org/musubime/", Kind::Pack, &payload);
    assert!(whole.starts_with("https://example.org/musubime/?openExternalBrowser=1#/r/"));
    let broken: String = payload
        .chars()
        .enumerate()
        .flat_map(|(at, one)| [if at % 70 == 69 { "\n" } else { "" }.to_owned(), one.into()])
        .collect();
    for text in [
        whole.clone(),
        format!("読んでみて！\n{whole}\nよろしくね。"),
        format!("{whole}。"),
        whole.replace('#', "%23"),
        format!("#/r/{broken}"),
        payload.clone(),
        format!("  {payload}\n"),
    ] {
        let read = link::read(&text).unwrap().map(|(kind, body)| (kind, Pack::of_body(&body).unwrap()));
        assert_eq!(read, Ok((Kind::Pack, pack.clone())), "{text}");
    }
    for text in ["", "こんにちは", "https://example.org/#/c/k3x9/q"] {
        assert_eq!(link::read(text), None, "{text}");
    }
    assert_eq!(link::read(&whole[..whole.len() - 9]), Some(Err(LinkError::CutOff)));
}

#[test]
fn a_seal_has_its_own_kind_and_nothing_is_moved_into_another_envelope() {
    let heads: std::collections::BTreeSet<[u8; 2]> =
        [Kind::Pack, Kind::Reply, Kind::SealedPack, Kind::SealedReply].map(Kind::head).into();
    assert_eq!(heads.len(), 4);
    for kind in [Kind::Pack, Kind::Reply] {
        assert!(kind.sealed().is_sealed() && !kind.is_sealed());
        assert_eq!(kind.sealed().opened(), kind);
        assert_eq!(unwrap(&wrap(kind.sealed(), b"sealed")), Ok((kind.sealed(), b"sealed".to_vec())));
    }
    assert_eq!(Pack::decode(&wrap(Kind::SealedPack, &example().body().unwrap())), Err(LinkError::Damaged));
}

#[test]
fn a_pack_too_large_for_one_code_is_several_that_each_hold_whole_questions() {
    let mut pack = example();
    pack.items = (0..7).map(|number| Item { question: format!("q{number}"), ..pack.items[0].clone() }).collect();
    let parts = pack.parts(&|part| part.items.len() <= 3).unwrap();
    assert_eq!(parts.iter().map(|part| part.items.len()).collect::<Vec<usize>>(), [3, 3, 1]);
    assert_eq!(parts.iter().flat_map(|part| part.items.clone()).collect::<Vec<Item>>(), pack.items);
    assert_eq!(pack.parts(&|_| false), None);
    let comment = Comment { sentence: 0, stamp: Some(Stamp::More), words: "一言です。".into() };
    let reviewed = |question: &str| Reviewed { question: question.into(), text: 1, comments: vec![comment.clone()] };
    let reply = Reply {
        name: "ゆみ".into(),
        levels: [Some(1); 5],
        reviewed: vec![reviewed("career"), reviewed("tansho")],
        ..Reply::default()
    };
    assert_eq!(reply.parts(&|_| true), Some(vec![reply.clone()]));
    let parts = reply.parts(&|part| part.reviewed.len() < 2).unwrap();
    assert_eq!(parts.len(), 3);
    assert!(parts.iter().all(|part| part.name == "ゆみ"));
}
