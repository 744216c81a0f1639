//! 引っ越し: a notebook cut into codes comes together on the other side, or says that it does not.

use musubime::share::LinkError;
use musubime::share::link::{self, CODE};
use musubime::share::moving::{MOST, Part, join, links};
use proptest::prelude::*;

const BASE: &str = "https://example.github.io/musubime/";

fn read(link: &str) -> Part {
    let (_, body) = link::read(link).expect("a link").expect("a whole link");
    Part::of_body(&body).expect("a part")
}

fn documents() -> impl Strategy<Value = Vec<(String, String)>> {
    let text =
        "[ぁ-ん一-龠、。0-9a-z\\n\\t\"\\\\]{0,200}".prop_map(|text| serde_json::json!({ "text": text }).to_string());
    prop::collection::vec(("[a-z/.0-9]{1,20}", text), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_codes_in_any_order_make_the_notebook(documents in documents(), turn in 0_usize..20) {
        let links = links(BASE, &documents).unwrap();
        prop_assert!(links.iter().all(|link| link.len() <= CODE));
        let mut parts: Vec<Part> = links.iter().map(|link| read(link)).collect();
        let count = parts.len();
        parts.rotate_left(turn % count);
        prop_assert_eq!(join(&parts), Some(Ok(documents)));
        parts.pop();
        prop_assert_eq!(join(&parts), None);
    }

    #[test]
    fn a_body_from_anywhere_is_a_part_or_is_refused(body in prop::collection::vec(any::<u8>(), 0..40)) {
        if let Ok(part) = Part::of_body(&body) {
            prop_assert_eq!(part.body(), body);
            prop_assert!(part.index < part.count);
            // It may be the whole, but it is no notebook unless its checksum says so.
            prop_assert!(part.count > 1 || join(&[part]) == Some(Err(LinkError::Damaged)));
        }
    }
}

#[test]
fn a_large_notebook_is_for_a_file() {
    let many: Vec<(String, String)> =
        (0..900).map(|at| (format!("musubime/1/answer/{at}.a"), format!(r#"{{"text":"{}"}}"#, at * 7919))).collect();
    match links(BASE, &many) {
        None => {}
        Some(links) => assert!(links.len() <= MOST),
    }
    let huge = vec![("musubime/1/answer/a.b".to_owned(), format!(r#"{{"text":"{}"}}"#, "長い。".repeat(20_000)))];
    assert_eq!(links(BASE, &huge), None);
}

#[test]
fn two_notebooks_are_not_mixed() {
    let notebook =
        |name: &str| vec![("musubime/1/company/a".to_owned(), format!(r#"{{"name":"{}"}}"#, name.repeat(900)))];
    let [one, two] = ["ハルカ物流", "アオバ製作所"].map(|name| {
        let links = links(BASE, &notebook(name)).unwrap();
        links.iter().map(|link| read(link)).collect::<Vec<Part>>()
    });
    let mixed: Vec<Part> = one.iter().take(1).chain(two.iter().skip(1)).cloned().collect();
    assert!(one.len() == 1 || join(&mixed).is_none());
    assert_eq!(join(&one), Some(Ok(notebook("ハルカ物流"))));
}
