//! The invariants of the bank: what `src/bank` documents about its data, and how its words are written.

mod asks;
mod counts;
mod further;
mod ids;
mod learn;
mod limits;
mod reach;
mod seven;
mod sources;
pub(crate) mod text;
pub(crate) mod wording;

use std::fmt::Debug;

/// All variants of an enum without a list of its own. A variant that is missing here does not compile.
macro_rules! every {
    ($name:ident: $($variant:ident),+) => {{
        fn _is_one_of_them(one: $name) {
            match one {
                $($name::$variant => {}),+
            }
        }
        [$($name::$variant),+]
    }};
}
use every;

/// Fails if something stands there twice, or if nothing does.
fn assert_no_twice<T: Debug + PartialEq>(items: &[T], place: &str) {
    for (position, item) in items.iter().enumerate() {
        assert!(!items[..position].contains(item), "{place}: {item:?} stands there twice");
    }
    assert!(!items.is_empty(), "{place} is empty");
}
