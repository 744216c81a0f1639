//! What follows from what is written: how far the answers reach, and the one thing to do next.

use musubime::bank::Question;
use musubime::bank::core::SEVEN;
use musubime::notebook::Date;
use musubime::plan::{Band, Countdown, Progress, READABLE, Task, coverage, next_steps, progress};
use proptest::prelude::*;

/// An answer of so many characters.
fn answer(characters: usize) -> String {
    "あ".repeat(characters)
}

/// Texts for the seven questions, in their order.
fn texts(of: [String; 7]) -> impl Fn(&'static Question) -> String {
    move |question| of[SEVEN.iter().position(|known| known.id == question.id).unwrap()].clone()
}

fn is_one_of(mask: usize, position: usize) -> bool {
    mask >> position & 1 == 1
}

/// The lengths on both sides of every border, with the task each leads to. 147 characters are said in 29 s, 148 in 30.
const LENGTHS: [(usize, Task); 7] = [
    (0, Task::Start),
    (1, Task::Continue),
    (39, Task::Continue),
    (40, Task::Lengthen),
    (147, Task::Lengthen),
    (148, Task::ReadAloud),
    (350, Task::ReadAloud),
];

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
fn every_set_of_written_answers_reaches_exactly_the_axes_its_questions_reveal() {
    // All 128 sets: an answer outside the set is only begun, which does not count.
    for mask in 0..1 << SEVEN.len() {
        let of = std::array::from_fn(|position| answer(if is_one_of(mask, position) { 40 } else { 39 }));
        for found in coverage(texts(of), |_| false) {
            let reveal = |chosen: usize| {
                let all = SEVEN.iter().enumerate().filter(|(_, question)| question.axes.contains(&found.axis));
                all.filter(|(position, _)| is_one_of(chosen, *position)).count()
            };
            assert_eq!(
                (found.written, found.of),
                (reveal(mask), reveal(usize::MAX)),
                "{:?} of set {mask:07b}",
                found.axis
            );
            assert!(found.of > 0, "{:?} can never be whole", found.axis);
            assert_eq!(found.is_whole(), found.written == reveal(usize::MAX), "{:?} of set {mask:07b}", found.axis);
        }
    }
}

#[test]
fn each_stretch_of_time_has_its_own_order_of_tasks() {
    use Task::{Continue, Lengthen, ReadAloud, Start};
    for (countdown, band, order) in [
        (Countdown::Open, Band::Far, [Continue, Start, Lengthen, ReadAloud]),
        (Countdown::Days(8), Band::Far, [Continue, Start, Lengthen, ReadAloud]),
        (Countdown::Days(7), Band::Near, [Continue, Lengthen, Start, ReadAloud]),
        (Countdown::Days(3), Band::Near, [Continue, Lengthen, Start, ReadAloud]),
        (Countdown::Days(2), Band::Close, [Continue, ReadAloud, Lengthen, Start]),
        (Countdown::Days(1), Band::Close, [Continue, ReadAloud, Lengthen, Start]),
        (Countdown::Today, Band::Today, [ReadAloud, Lengthen, Continue, Start]),
        (Countdown::Past, Band::Past, [ReadAloud, Lengthen, Continue, Start]),
    ] {
        assert_eq!(countdown.band(), band, "{countdown:?}");
        // The four tasks in the order that no stretch wants, so that each has to be looked for.
        let of = [0, 40, 1, 148, 0, 40, 1].map(answer);
        let found: Vec<Task> = next_steps(countdown, texts(of), |_| false).iter().map(|step| step.task).collect();
        let mut expected = found.clone();
        expected.sort_by_key(|task| order.iter().position(|wanted| wanted == task));
        assert_eq!(found, expected, "{countdown:?}");
        assert_eq!(found[0], order[0], "{countdown:?}");
    }
}

#[test]
fn a_new_notebook_begins_with_the_first_question_and_later_offers_the_next() {
    let steps = next_steps(Countdown::Open, |_| String::new(), |_| false);
    let found: Vec<_> = steps.iter().map(|step| (step.task, step.question.id)).collect();
    assert_eq!(found, SEVEN.map(|question| (Task::Start, question.id)));
}

#[test]
fn a_finished_notebook_still_has_something_to_do() {
    for countdown in [Countdown::Open, Countdown::Days(1), Countdown::Today, Countdown::Past] {
        let steps = next_steps(countdown, |_| answer(250), |_| false);
        assert!(steps.iter().all(|step| step.task == Task::ReadAloud), "{countdown:?}");
        assert_eq!(steps.len(), 7, "{countdown:?}");
    }
}

#[test]
fn a_task_takes_minutes_not_hours() {
    for (task, minutes) in [(Task::Start, 8), (Task::Continue, 8), (Task::Lengthen, 6), (Task::ReadAloud, 4)] {
        assert_eq!(task.minutes(), minutes, "{task:?}");
    }
}

#[test]
fn a_clock_that_knows_no_day_does_not_hide_the_interview() {
    let interview = Date::parse("2026-12-01");
    assert!(matches!(Countdown::new(interview, Date::FIRST), Countdown::Days(days) if days > 0));
    assert_eq!(Countdown::new(None, Date::FIRST), Countdown::Open);
}

proptest! {
    #![proptest_config(crate::property(200))]

    #[test]
    fn every_question_is_offered_once_with_the_task_its_length_leads_to(
        chosen in prop::array::uniform7(0..LENGTHS.len()),
        days in prop::option::of(-2_i32..12),
    ) {
        let countdown = match days {
            None => Countdown::Open,
            Some(0) => Countdown::Today,
            Some(days) if days < 0 => Countdown::Past,
            Some(days) => Countdown::Days(days),
        };
        let steps = next_steps(countdown, texts(chosen.map(|length| answer(LENGTHS[length].0))), |_| false);
        let mut ids: Vec<_> = steps.iter().map(|step| step.question.id).collect();
        for step in &steps {
            let position = SEVEN.iter().position(|question| question.id == step.question.id).unwrap();
            prop_assert_eq!(step.task, LENGTHS[chosen[position]].1, "{}", step.question.id);
        }
        // Of two with the same task the one asked earlier comes first.
        for pair in steps.windows(2).filter(|pair| pair[0].task == pair[1].task) {
            let place = |id| SEVEN.iter().position(|question| question.id == id);
            prop_assert!(place(pair[0].question.id) < place(pair[1].question.id));
        }
        ids.sort_unstable();
        let mut all = SEVEN.map(|question| question.id);
        all.sort_unstable();
        prop_assert_eq!(ids, all);
    }
}
