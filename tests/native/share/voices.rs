//! What a friend says comes home to the sentence it is about.

use musubime::bank::Axis;
use musubime::notebook::{Card, field};
use musubime::share::offer::{Source, offer};
use musubime::share::{Reply, fingerprint, review, sentences, voice};
use proptest::prelude::*;

#[test]
fn what_a_friend_says_comes_home_to_its_sentence() {
    let original = "株式会社ハルカを志望します。理由は二つです。よろしくお願いします。";
    let source = Source { question: "shiboudouki".into(), asked: String::new(), text: original.into() };
    let card = Card::of(&[(field::TICKED, "shiboudouki"), (field::SHOWN, "shiboudouki")]);
    let (pack, sent) = offer(&card, &[source], &["株式会社ハルカ".to_owned()]);
    assert_eq!(pack.items[0].answer, "A社を志望します。理由は二つです。よろしくお願いします。");

    let mut draft = Card::of(&[(field::NAME, "ゆみ"), (field::HEARD, "- 3 2 - 1")]);
    assert_eq!(review::written(review::heard(&draft)), "- 3 2 - 1");
    draft.set(&review::stamp(0, Some(1)), "1");
    draft.set(&review::said(0, Some(1)), "二つとは、何ですか。");
    draft.set(&review::said(0, None), "聞きやすかったです。");
    let reply = review::reply(&draft, &pack);
    assert_eq!(reply.reviewed[0].comments.len(), 2);

    let (name, stored) = voice::card(&reply, 7);
    assert_eq!(voice::stored(&stored).as_ref(), Some(&reply));
    let sent: Vec<(String, Card)> = sent.iter().map(|sent| (sent.name(), sent.card())).collect();
    let replies = vec![(name, stored)];
    let voices = voice::voices(&replies, &sent, &|_| original.into());
    assert_eq!(voices[0].quote, "理由は二つです。");
    assert_eq!((voices[0].is_old, voices[1].quote.as_str()), (false, ""));
    let first = "株式会社ハルカを志望します。".to_owned();
    let voices = voice::voices(&replies, &sent, &|_| first.clone());
    assert!(voices.iter().all(|voice| voice.is_old));
    assert_eq!(voice::levels(&replies), [("ゆみ".to_owned(), [None, Some(3), Some(2), None, Some(1)])]);

    // The same friend says more later.
    draft.set(&review::said(0, Some(0)), "最初の文です。");
    let more = review::reply(&draft, &pack);
    assert!(voice::replaces(&more, &reply) && !voice::replaces(&reply, &more));
    assert!(!voice::replaces(&Reply { name: "兄".into(), ..more.clone() }, &reply));
}

proptest! {
    #[test]
    fn sentences_cover_a_text_in_their_order(text in "[あいう。！？「」（） \n]{0,60}") {
        let spans = sentences(&text);
        for pair in spans.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start);
        }
        let said: String = spans.into_iter().map(|span| &text[span]).collect();
        let blank = |text: &str| text.chars().filter(|one| !one.is_whitespace()).collect::<String>();
        prop_assert_eq!(blank(&said), blank(&text));
    }
}

#[test]
fn a_reply_knows_the_text_it_is_about() {
    assert_eq!(fingerprint("同じ文"), fingerprint("同じ文"));
    assert_ne!(fingerprint("同じ文"), fingerprint("同じ文。"));
    assert_eq!(Axis::ALL.len(), Reply::default().levels.len());
}
