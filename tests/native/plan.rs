//! What follows from what is written: how ready one is, and the one thing to do next.

mod picture;
mod timetable;

use musubime::bank::{Axis, core::SEVEN};
use musubime::check::Check;
use musubime::notebook::{Card, Date, field};
use musubime::plan::after::Afterwards;
use musubime::plan::{
    AnswerState, AnswerStates, Band, Countdown, Line, Material, Materials, NextStep, Progress, READABLE, Stage,
    next_steps, progress, readiness,
};

/// An answer of so many characters.
fn answer(characters: usize) -> String {
    "あ".repeat(characters)
}

/// No material at all, and enough of each.
const NONE: Materials = [0; 8];
const ENOUGH: Materials = [3, 2, 1, 1, 2, 1, 1, 1];

/// Answers in the order of the seven, one letter each: `-` nothing, `b` begun, `o` written with something open, `w` written
/// and in order, `s` said with something open, `d` done.
fn answers(of: &str) -> AnswerStates {
    let mut states = AnswerStates::default();
    for (state, letter) in states.iter_mut().zip(of.chars()) {
        let open = if "os".contains(letter) { 2 } else { 0 };
        let progress = match letter {
            '-' => Progress::Empty,
            'b' => Progress::Started,
            _ => Progress::Written,
        };
        let first = (open > 0).then_some(Check::Concrete);
        *state = AnswerState { progress, open, first, is_spoken: "sd".contains(letter) };
    }
    states
}

/// A step in a few letters, for tables.
fn short(step: NextStep) -> String {
    match step {
        NextStep::Gather(material) => format!("gather {material:?}"),
        NextStep::Start(question) => format!("start {}", question.id),
        NextStep::Continue(question) => format!("continue {}", question.id),
        NextStep::Tidy(question, _) => format!("tidy {}", question.id),
        NextStep::Speak(question) => format!("speak {}", question.id),
        NextStep::Sheet => "sheet".into(),
        NextStep::Calm => "calm".into(),
        NextStep::After => "after".into(),
        NextStep::Onward => "onward".into(),
        NextStep::NextRound => "next round".into(),
    }
}

fn shorts(steps: &[NextStep]) -> Vec<String> {
    steps.iter().copied().map(short).collect()
}

#[test]
fn an_answer_is_written_from_forty_characters_on_and_white_space_does_not_count() {
    assert_eq!(READABLE, 40);
    for (text, found) in [
        (String::new(), Progress::Empty),
        (" \n　\t".into(), Progress::Empty),
        (answer(1), Progress::Started),
        (answer(39), Progress::Started),
        (answer(39) + &"　\n".repeat(50), Progress::Started),
        (answer(40), Progress::Written),
        (" ".to_owned() + &answer(40) + "\n", Progress::Written),
        ("𠮷".repeat(39), Progress::Started),
        ("𠮷".repeat(40), Progress::Written),
    ] {
        assert_eq!(progress(&text), found, "{text:?}");
    }
}

#[test]
fn the_five_axes_have_the_dots_that_the_table_says() {
    // One line each: what is there, which answers stand how, and the dots of each axis as letters of 書 整 話.
    let one = |material: Material, have: usize| {
        let mut materials = NONE;
        materials[material as usize] = have;
        materials
    };
    let cases: [(&str, Materials, &str, [&str; 5]); 13] = [
        ("nothing", NONE, "-------", ["", "", "", "", ""]),
        ("everything", ENOUGH, "ddddddd", ["書整話"; 5]),
        ("all written, nothing else", NONE, "wwwwwww", ["整"; 5]),
        ("all written, something open in each", NONE, "ooooooo", [""; 5]),
        ("materials alone", ENOUGH, "-------", ["書"; 5]),
        ("an achievement", one(Material::Achievement, 1), "-------", ["書", "", "", "", ""]),
        ("one skill", one(Material::Skills, 1), "-------", [""; 5]),
        ("two skills", one(Material::Skills, 2), "-------", ["", "書", "", "", ""]),
        ("a knot", one(Material::Knot, 1), "-------", ["", "", "書", "", ""]),
        ("quotes without what is shared", one(Material::Quotes, 5), "-------", [""; 5]),
        ("the first year without a later one", one(Material::FirstYear, 1), "-------", [""; 5]),
        // 転職理由 志望動機 活かせる実績 長所 短所 入社後 逆質問
        ("one said of those that show 強み and 人柄", NONE, "-s-----", ["", "", "話", "", ""]),
        ("two said of those that show 人柄", NONE, "s---s--", ["", "", "", "話", ""]),
    ];
    for (name, materials, states, dots) in cases {
        let found = readiness(&materials, &answers(states)).map(|axis| {
            let letters = axis.dots.iter().zip(["書", "整", "話"]);
            letters.filter(|(dot, _)| dot.is_on()).map(|(_, letter)| letter).collect::<String>()
        });
        assert_eq!(found, dots, "{name}");
    }
}

#[test]
fn every_dot_counts_something_and_can_be_lit() {
    for axis in readiness(&NONE, &answers("-------")) {
        assert_eq!(axis.dots.each_ref().map(|dot| dot.stage), Stage::ALL, "{:?}", axis.axis);
        for dot in &axis.dots {
            assert!((1..=dot.lines.len()).contains(&dot.need), "{:?} {:?}", axis.axis, dot.stage);
            assert!(!dot.is_on() && dot.lines.iter().all(|(_, is_done)| !is_done), "{:?} {:?}", axis.axis, dot.stage);
        }
        assert!(!axis.is_tied());
    }
    let done = readiness(&ENOUGH, &answers("ddddddd"));
    assert_eq!(done.each_ref().map(|axis| axis.axis), Axis::ALL);
    assert!(done.iter().all(|axis| axis.is_tied() && axis.on() == 3));
}

#[test]
fn every_material_but_the_first_round_and_every_answer_shows_in_some_axis() {
    let axes = readiness(&NONE, &answers("-------"));
    let lines: Vec<Line> =
        axes.iter().flat_map(|axis| &axis.dots).flat_map(|dot| &dot.lines).map(|(line, _)| *line).collect();
    for material in Material::ALL {
        let is_shown = lines.iter().any(|line| matches!(line, Line::Material(other, 0) if *other == material));
        assert_eq!(is_shown, material != Material::Exchanges, "{material:?}");
    }
    for question in SEVEN {
        assert!(
            lines.iter().any(|line| matches!(line, Line::Tidy(other, _) if other.id == question.id)),
            "{}",
            question.id
        );
    }
}

#[test]
fn each_stretch_of_time_has_its_own_order() {
    let states = "-bowsd-";
    let far = [
        "continue shiboudouki",
        "gather Quotes",
        "gather Common",
        "start tenshokuriyuu",
        "start gyakushitsumon",
        "tidy jisseki",
        "tidy tansho",
        "speak jisseki",
        "speak chousho",
        "speak tansho",
        "speak career",
    ];
    let near = [
        "continue shiboudouki",
        "tidy jisseki",
        "tidy tansho",
        "start tenshokuriyuu",
        "start gyakushitsumon",
        "gather Quotes",
        "gather Common",
        "speak jisseki",
        "speak chousho",
        "speak tansho",
        "speak career",
    ];
    let close = [
        "speak jisseki",
        "speak chousho",
        "sheet",
        "continue shiboudouki",
        "start tenshokuriyuu",
        "start gyakushitsumon",
        "tidy jisseki",
        "tidy tansho",
        "gather Quotes",
        "gather Common",
        "speak tansho",
        "speak career",
    ];
    let mut materials = ENOUGH;
    materials[Material::Quotes as usize] = 1;
    materials[Material::Common as usize] = 0;
    let cases: [(Countdown, Band, &[&str]); 8] = [
        (Countdown::Open, Band::Far, &far),
        (Countdown::Days(8), Band::Far, &far),
        (Countdown::Days(7), Band::Near, &near),
        (Countdown::Days(3), Band::Near, &near),
        (Countdown::Days(2), Band::Close, &close),
        (Countdown::Days(1), Band::Close, &close),
        (Countdown::Today, Band::Today, &["sheet"]),
        (Countdown::Past, Band::Past, &["after"]),
    ];
    for (countdown, band, expected) in cases {
        assert_eq!(countdown.band(), band, "{countdown:?}");
        assert_eq!(
            shorts(&next_steps(countdown, &materials, &answers(states), Afterwards::Nothing)),
            expected,
            "{countdown:?}"
        );
    }
}

#[test]
fn a_new_notebook_begins_with_the_first_round_while_there_is_time() {
    for (countdown, first, second) in [
        (Countdown::Open, "gather Exchanges", "gather Quotes"),
        (Countdown::Days(30), "gather Exchanges", "gather Quotes"),
        (Countdown::Days(5), "start tenshokuriyuu", "start shiboudouki"),
        (Countdown::Days(1), "start tenshokuriyuu", "start shiboudouki"),
    ] {
        let found = shorts(&next_steps(countdown, &NONE, &answers("-------"), Afterwards::Nothing));
        assert_eq!(found[..2], [first, second], "{countdown:?}");
        // A sheet without a single answer is not offered.
        assert!(!found.contains(&"sheet".to_owned()), "{countdown:?}");
    }
    let found = next_steps(Countdown::Today, &NONE, &answers("b------"), Afterwards::Nothing);
    assert_eq!(shorts(&found), ["calm"]);
}

#[test]
fn a_finished_notebook_still_has_something_to_do() {
    let again = SEVEN.map(|question| format!("speak {}", question.id)).to_vec();
    for (countdown, expected) in [
        (Countdown::Open, again.clone()),
        (Countdown::Days(5), again.clone()),
        (Countdown::Days(1), [vec!["sheet".to_owned()], again].concat()),
    ] {
        assert_eq!(
            shorts(&next_steps(countdown, &ENOUGH, &answers("ddddddd"), Afterwards::Nothing)),
            expected,
            "{countdown:?}"
        );
    }
    // What was asked is written down by then, so the next thing is what became of it; before the day that changes nothing.
    for (countdown, expected) in [(Countdown::Past, "onward"), (Countdown::Today, "sheet")] {
        assert_eq!(
            shorts(&next_steps(countdown, &ENOUGH, &answers("ddddddd"), Afterwards::Written)),
            [expected],
            "{countdown:?}"
        );
    }
}

#[test]
fn the_result_decides_what_comes_next_whatever_the_day() {
    for (outcome, came, afterwards, past, ahead) in [
        ("", "", Afterwards::Nothing, &["after"][..], Countdown::Days(7)),
        ("", "夜勤は平気か", Afterwards::Written, &["onward"], Countdown::Days(7)),
        (field::WAITING, "", Afterwards::Written, &["onward"], Countdown::Days(7)),
        (field::PASSED, "", Afterwards::Passed, &["next round"], Countdown::Days(7)),
        (field::DECLINED, "", Afterwards::Declined, &[], Countdown::Past),
        (field::DECLINED, "夜勤は平気か", Afterwards::Declined, &[], Countdown::Past),
    ] {
        let found = Afterwards::of(&Card::of(&[(field::OUTCOME, outcome), (field::CAME, came)]));
        assert_eq!(found, afterwards, "{outcome} {came}");
        assert_eq!(found.countdown(Countdown::Days(7)), ahead, "{outcome} {came}");
        assert_eq!(found.countdown(Countdown::Past), Countdown::Past, "{outcome} {came}");
        let steps = |countdown| shorts(&next_steps(countdown, &NONE, &answers("-------"), found));
        assert_eq!(steps(Countdown::Past), past, "{outcome} {came}");
        if matches!(found, Afterwards::Passed | Afterwards::Declined) {
            for countdown in [Countdown::Open, Countdown::Days(7), Countdown::Days(1), Countdown::Today] {
                assert_eq!(steps(countdown), past, "{outcome} {countdown:?}");
            }
        }
    }
}

#[test]
fn a_step_takes_minutes_not_hours() {
    let question = SEVEN[0];
    for (step, minutes) in [
        (NextStep::Gather(Material::Quotes), 8),
        (NextStep::Start(question), 8),
        (NextStep::Continue(question), 8),
        (NextStep::Tidy(question, None), 6),
        (NextStep::Speak(question), 4),
        (NextStep::Sheet, 4),
        (NextStep::Calm, 4),
        (NextStep::After, 8),
        (NextStep::Onward, 8),
        (NextStep::NextRound, 4),
    ] {
        assert_eq!(step.minutes(), minutes, "{step:?}");
    }
}

#[test]
fn a_clock_that_knows_no_day_does_not_hide_the_interview() {
    let interview = Date::parse("2026-12-01");
    assert!(matches!(Countdown::new(interview, Date::FIRST), Countdown::Days(days) if days > 0));
    assert_eq!(Countdown::new(None, Date::FIRST), Countdown::Open);
}
