//! Paths: one spelling for every screen, and no fragment that a stranger writes leads anywhere but to a screen.

use musubime::bank::questions as bank_questions;
use musubime::ui::route::{Chapter, DayPage, Picture, Route, Tab, Topic};
use proptest::prelude::*;

fn questions(company: &str) -> Route {
    Route::Questions { company: company.into() }
}

fn answer(company: &str, question: &str) -> Route {
    Route::Answer { company: company.into(), question: question.into() }
}

fn interview(company: &str) -> Route {
    Route::Interview { company: company.into() }
}

fn day(company: &str, page: DayPage) -> Route {
    Route::Day { company: company.into(), page }
}

fn note(company: &str, chapter: Chapter) -> Route {
    Route::Note { company: company.into(), chapter }
}

fn picture(company: &str, picture: Picture) -> Route {
    Route::Picture { company: company.into(), picture }
}

fn rehearsal(company: &str, set: &str) -> Route {
    Route::Rehearsal { company: company.into(), set: set.into() }
}

#[test]
fn every_screen_has_its_path() {
    for (path, route, company, tab) in [
        ("#/", Route::Home, None, Some(Tab::Home)),
        ("#/welcome", Route::Welcome, None, None),
        ("#/learn", Route::Learn(Topic::Overview), None, Some(Tab::Learn)),
        ("#/learn/pass-rate", Route::Learn(Topic::PassRate), None, Some(Tab::Learn)),
        ("#/learn/axes/vision", Route::Learn(Topic::Axis("vision".into())), None, Some(Tab::Learn)),
        ("#/learn/causes/link", Route::Learn(Topic::Cause("link".into())), None, Some(Tab::Learn)),
        ("#/learn/cards/nenshuu", Route::Learn(Topic::Card("nenshuu".into())), None, Some(Tab::Learn)),
        ("#/settings", Route::Settings, None, None),
        ("#/settings/about", Route::About, None, None),
        ("#/c", Route::Companies, None, Some(Tab::Home)),
        ("#/c/new", Route::NewCompany, None, Some(Tab::Home)),
        ("#/c/k3x9", Route::Company { company: "k3x9".into() }, Some("k3x9"), Some(Tab::Home)),
        ("#/c/k3x9/q", questions("k3x9"), Some("k3x9"), Some(Tab::Answers)),
        ("#/c/k3x9/share", Route::Share { company: "k3x9".into() }, Some("k3x9"), Some(Tab::Answers)),
        ("#/c/k3x9/ledger", Route::Ledger { company: "k3x9".into() }, Some("k3x9"), Some(Tab::Answers)),
        ("#/c/k3x9/storyline", picture("k3x9", Picture::Storyline), Some("k3x9"), Some(Tab::Answers)),
        ("#/c/k3x9/axes", picture("k3x9", Picture::Axes), Some("k3x9"), Some(Tab::Answers)),
        ("#/c/k3x9/sheet", day("k3x9", DayPage::Sheet), Some("k3x9"), Some(Tab::Home)),
        ("#/c/k3x9/sheet/calm", day("k3x9", DayPage::Calm), Some("k3x9"), Some(Tab::Home)),
        ("#/c/k3x9/sheet/thanks", day("k3x9", DayPage::Thanks), Some("k3x9"), Some(Tab::Home)),
        ("#/c/k3x9/handover", Route::Handover { company: "k3x9".into() }, Some("k3x9"), Some(Tab::Note)),
        ("#/c/k3x9/after", Route::After { company: "k3x9".into() }, Some("k3x9"), Some(Tab::Home)),
        ("#/c/k3x9/retry", Route::Retry { company: "k3x9".into() }, Some("k3x9"), Some(Tab::Home)),
        ("#/r", Route::Pack { payload: String::new() }, None, None),
        ("#/f", Route::Reply { payload: String::new() }, None, None),
        ("#/c/k3x9/q/tansho", answer("k3x9", "tansho"), Some("k3x9"), Some(Tab::Answers)),
        ("#/c/k3x9/note/info", interview("k3x9"), Some("k3x9"), Some(Tab::Note)),
        ("#/c/k3x9/note/review", note("k3x9", Chapter::Review), Some("k3x9"), Some(Tab::Note)),
        ("#/c/k3x9/note/persona", note("k3x9", Chapter::Persona), Some("k3x9"), Some(Tab::Note)),
        ("#/c/k3x9/note/bridge", note("k3x9", Chapter::Bridge), Some("k3x9"), Some(Tab::Note)),
        ("#/c/k3x9/note/vision", note("k3x9", Chapter::Vision), Some("k3x9"), Some(Tab::Note)),
        ("#/c/k3x9/note/me", note("k3x9", Chapter::Person), Some("k3x9"), Some(Tab::Note)),
        ("#/c/k3x9/plan", Route::Plan { company: "k3x9".into() }, Some("k3x9"), Some(Tab::Home)),
        ("#/c/k3x9/practice", Route::Practice { company: "k3x9".into() }, Some("k3x9"), Some(Tab::Practice)),
        ("#/c/k3x9/practice/run?set=ten", rehearsal("k3x9", "ten"), Some("k3x9"), None),
        ("#/c/k3x9/practice/run?set=one-tansho", rehearsal("k3x9", "one-tansho"), Some("k3x9"), None),
        (
            "#/c/k3x9/practice/01a-b2",
            Route::Take { company: "k3x9".into(), name: "01a-b2".into() },
            Some("k3x9"),
            Some(Tab::Practice),
        ),
        (
            "#/c/k3x9/practice/recall/tansho",
            Route::Recall { company: "k3x9".into(), question: "tansho".into() },
            Some("k3x9"),
            Some(Tab::Practice),
        ),
        ("#/sample", Route::Sample, None, None),
    ] {
        assert_eq!(Route::parse(path), route, "{path}");
        assert_eq!(route.to_string(), path);
        assert_eq!((route.company(), route.tab()), (company, tab), "{path}");
    }
}

#[test]
fn a_path_typed_by_hand_still_leads_there() {
    for (path, route) in [
        ("", Route::Home),
        ("#", Route::Home),
        ("/", Route::Home),
        ("#//", Route::Home),
        ("welcome", Route::Welcome),
        ("#welcome", Route::Welcome),
        ("#/welcome/", Route::Welcome),
        ("#/c/k3x9/q/", questions("k3x9")),
        ("#//c//k3x9//q//tansho", answer("k3x9", "tansho")),
    ] {
        assert_eq!(Route::parse(path), route, "{path:?}");
    }
}

#[test]
fn what_comes_with_a_link_is_carried_along_whatever_it_is_and_never_gets_back_into_a_path() {
    let long = "A".repeat(100_000);
    for (fragment, expected) in [
        ("#/r/AAEk-_9", "AAEk-_9"),
        ("#/r/AAEk-_9。", "AAEk-_9。"),
        ("#/r/<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("#/r/a/b?c#d", "a/b?c#d"),
        (&format!("#/r/{long}"), &long),
    ] {
        let route = Route::parse(fragment);
        assert_eq!(route, Route::Pack { payload: expected.into() });
        assert_eq!(route.to_string(), "#/r");
        let reply = Route::parse(&fragment.replacen("#/r", "#/f", 1));
        assert_eq!(reply, Route::Reply { payload: expected.into() });
        assert_eq!(reply.to_string(), "#/f");
    }
    for other in ["#/rx", "#/result", "#/fa"] {
        assert_eq!(Route::parse(other), Route::Unknown);
    }
}

#[test]
fn whatever_is_no_screen_is_unknown() {
    for path in [
        "#/nowhere",
        "#/Welcome",
        "#/welcome/more",
        "#/settings/about/more",
        "#/learn/nowhere",
        "#/learn/axes",
        "#/learn/rounds/more",
        "#/about",
        "#/c/k3x9/note",
        "#/c/k3x9/note/reviews",
        "#/c/k3x9/note/review/more",
        "#/c/k3x9/q/tansho/more",
        "#/c/../q",
        "#/../settings",
        "#/./welcome",
        "#/c/k3x9/q/..%2f..",
        "##/welcome",
        "%23/welcome",
        "#%2Fwelcome",
        "#/welcome%00",
        "#/c/k3x9%2Fq",
        "#/c/%E5%9B%9E/q",
        "#/c/会社/q",
        "#/c/k3x9/q/短所",
        "#/c/k3x9/practice/run",
        "#/c/k3x9/practice/run?set=",
        "#/c/k3x9/practice/run?set=a?set=b",
        "#/c/k3x9/practice/run?set=a&b",
        "#/c/k3x9/practice?set=ten",
        "#/c/k3x9/practice/recall",
        "#/c/k3x9/practice/01a/more",
        "#/c/k3x9/q/tansho?to=me",
        "#/c/k3x9/q/tansho#again",
        "#/c/k3x9/q/tansho ",
        "#/c/k 3x9/q",
        "#/c/k.3x9/q",
        "#/c/k3x9\\q",
        "#/<script>alert(1)</script>",
        "#/javascript:alert(1)",
        "#/c/\u{0}/q",
        "#/c/\u{202e}/q",
        "#/c/ｋ3ｘ9/q",
        "#?welcome",
        "#&welcome",
    ] {
        assert_eq!(Route::parse(path), Route::Unknown, "{path:?}");
    }
}

#[test]
fn an_id_has_at_most_64_characters_and_a_path_of_a_million_is_only_unknown() {
    let (longest, too_long) = ("a".repeat(64), "a".repeat(65));
    assert_eq!(Route::parse(&format!("#/c/{longest}/q/{longest}")), answer(&longest, &longest));
    assert_eq!(Route::parse(&format!("#/c/{too_long}/q")), Route::Unknown);
    assert_eq!(Route::parse(&format!("#/c/k3x9/q/{too_long}")), Route::Unknown);
    for path in ["a".repeat(1_000_000), "/a".repeat(500_000), "#".repeat(1_000_000), "あ".repeat(1_000_000)] {
        assert_eq!(Route::parse(&path), Route::Unknown);
    }
    assert_eq!(Route::parse(&"/".repeat(1_000_000)), Route::Home);
}

#[test]
fn every_question_of_the_bank_can_be_opened() {
    for question in bank_questions() {
        let route = answer("k3x9a7b2c1d0", question.id);
        assert_eq!(Route::parse(&route.to_string()), route);
    }
}

proptest! {
    #![proptest_config(crate::property(500))]

    #[test]
    fn reading_a_path_undoes_spelling_it(company in "[A-Za-z0-9_-]{1,64}", question in "[A-Za-z0-9_-]{1,64}") {
        for route in [questions(&company), answer(&company, &question), interview(&company)] {
            prop_assert_eq!(Route::parse(&route.to_string()), route);
        }
    }

    #[test]
    fn any_fragment_leads_to_one_screen_whose_path_leads_back(
        near in "#?/?(c|welcome|settings|learn|)/?([a-z%.]{0,3}|axes|rounds)/?(q|note|about|)/?([a-z]{0,3}|info)/?",
        any in any::<String>(),
    ) {
        for fragment in [near, any] {
            let route = Route::parse(&fragment);
            if let Route::Pack { .. } | Route::Reply { .. } = route {
                prop_assert!(["#/r", "#/f"].contains(&route.to_string().as_str()));
            } else if route == Route::Unknown {
                // There is no path to a page that is not there; its links lead home.
                prop_assert_eq!(route.to_string(), "#/");
            } else {
                prop_assert_eq!(Route::parse(&route.to_string()), route, "{}", fragment);
            }
        }
    }
}
