//! Promise P4: two to five tabs keep every text. And the half of promise P1 that needs no killed browser: what was
//! reported as saved is in IndexedDB from then on.
//!
//! Each tab is the `storage::desk` that runs in the browser; the two stores and the messages between the tabs are played
//! in memory. A text is a set of edits, and a person adds an edit to what the screen shows. So nothing may be lost:
//! whatever the order of events, in the end every edit of every tab is in the current text, in a conflict or in the
//! history. And no screen stays stale: at rest, all of them show the current text.

mod ending;
mod tab;
mod world;

use std::fmt;

use proptest::prelude::*;
use world::{Step, Stores, World};

/// What happens, in which tab.
#[derive(Clone)]
struct Story(Vec<(usize, Step)>);

impl fmt::Debug for Story {
    /// On one line, because a failing story is read from left to right.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(tab, step)| write!(out, "{tab}:{step:?} "))
    }
}

fn story(tabs: usize) -> impl Strategy<Value = Story> {
    let step = prop_oneof![
        4 => any::<bool>().prop_map(|stale| Step::Type { stale }),
        1 => Just(Step::Hold),
        1 => Just(Step::Release),
        3 => Just(Step::Tell),
        3 => Just(Step::Hear),
        1 => Just(Step::CatchUp),
        3 => Just(Step::Begin),
        3 => any::<bool>().prop_map(|backwards| Step::Judge { backwards }),
        1 => Just(Step::Fail),
        3 => Just(Step::Settle),
        1 => Just(Step::Reopen),
        1 => Just(Step::Look),
        1 => Just(Step::Join),
        1 => (0_u8..100).prop_map(|seconds| Step::Wait { seconds }),
    ];
    prop::collection::vec((0..tabs, step), 1..60).prop_map(Story)
}

fn play(tabs: usize, stores: Stores, story: &Story) -> Result<(), String> {
    let mut world = World::new(tabs, stores);
    for (tab, step) in &story.0 {
        world.take(*tab, *step);
        world.check_promise()?;
    }
    world.come_to_rest();
    world.check_nothing_lost()?;
    // A page that opens between the two writes of another tab has nobody to tell it of the second one: it may show the
    // text before until it is typed in, left or seen again.
    if !story.0.iter().any(|(_, step)| matches!(step, Step::Reopen)) {
        world.check_no_screen_is_stale()?;
    }
    world.close_all_tabs_and_open_one();
    world.come_to_rest();
    world.check_nothing_lost()?;
    world.check_stores_agree()
}

/// Stories in which the order of events matters most, so that they are told at every run.
#[test]
fn p4_no_text_is_lost_where_it_is_easiest() {
    use Step::{Begin, CatchUp, Release, Settle};
    const TYPE: Step = Step::Type { stale: false };
    const STALE: Step = Step::Type { stale: true };
    const JUDGE: Step = Step::Judge { backwards: false };
    let told = [
        (
            "a tab is in conflict twice, the second time with a text that does not hold the first one",
            vec![
                (1, TYPE),
                (0, STALE),
                (0, TYPE),
                (1, Begin),
                (1, JUDGE),
                (1, Settle),
                (1, Release),
                (0, Begin),
                (0, TYPE),
                (1, TYPE),
            ],
        ),
        (
            "while a version is being written, that of another tab takes its place on the screen",
            vec![(1, TYPE), (0, STALE), (1, Begin), (0, Begin), (1, JUDGE), (0, Release), (0, TYPE), (0, TYPE)],
        ),
        (
            "a saved version makes place for one whose writer has not seen it",
            vec![
                (1, TYPE),
                (1, Begin),
                (0, TYPE),
                (1, JUDGE),
                (0, Begin),
                (0, JUDGE),
                (0, Settle),
                (1, STALE),
                (0, Release),
                (0, TYPE),
            ],
        ),
        (
            "a version is first seen while an older one of this tab is being written",
            vec![
                (0, TYPE),
                (0, Begin),
                (0, JUDGE),
                (0, Settle),
                (1, CatchUp),
                (1, TYPE),
                (1, Begin),
                (1, JUDGE),
                (1, Settle),
                (0, CatchUp),
                (0, TYPE),
                (0, Begin),
                (0, JUDGE),
                (0, Settle),
                (0, TYPE),
                (0, Begin),
                (1, STALE),
                (1, Begin),
                (1, JUDGE),
                (1, Settle),
                (0, TYPE),
                (0, JUDGE),
                (0, Settle),
            ],
        ),
    ];
    let lost = told
        .into_iter()
        .filter_map(|(name, story)| Some(format!("{name}: {}", play(2, Stores::Both, &Story(story)).err()?)));
    let lost: Vec<String> = lost.collect();
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

proptest! {
    #![proptest_config(crate::property(300))]

    #[test]
    fn p4_two_to_five_tabs_keep_every_text(
        (tabs, story) in (2_usize..=5).prop_flat_map(|tabs| (Just(tabs), story(tabs))),
    ) {
        for stores in [Stores::Both, Stores::LocalOnly, Stores::MirrorOnly] {
            let played = play(tabs, stores, &story);
            prop_assert!(played.is_ok(), "{:?}: {}", stores, played.unwrap_err());
        }
    }
}
