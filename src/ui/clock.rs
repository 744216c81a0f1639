//! Today, by the clock and calendar of the device.

use crate::ui::prelude::*;

use crate::browser;
use crate::notebook::{Date, TimeOfDay};

/// So often the clock is looked at, in minutes of an hour: interviews begin and end at such times.
const EVERY: u32 = 15;

/// Today's date and time; it follows midnight, each quarter of an hour, and a page that was asleep.
#[derive(Clone, Copy)]
pub struct Today(Trigger);

impl Today {
    /// Follows the clock, and the page coming back.
    pub fn start() -> Self {
        let moved = Trigger::new();
        window_event_listener(leptos::ev::visibilitychange, move |_| moved.notify());
        follow(moved);
        Self(moved)
    }

    /// Today, followed.
    pub fn get(self) -> Date {
        self.0.track();
        read()
    }

    /// What time it is, followed likewise.
    pub fn time(self) -> TimeOfDay {
        self.0.track();
        let now = js_sys::Date::new_0();
        let minutes = now.get_hours() * 60 + now.get_minutes();
        u16::try_from(minutes).ok().and_then(TimeOfDay::of_minutes).unwrap_or(TimeOfDay::MIDNIGHT)
    }
}

/// Tells of every quarter of an hour.
fn follow(moved: Trigger) {
    let now = js_sys::Date::new_0();
    let seconds = EVERY * 60 - (now.get_minutes() % EVERY * 60 + now.get_seconds());
    // A timer may be early by a little, and would then find the minute before.
    let wait = i32::try_from(seconds * 1_000).map_or(i32::MAX, |wait| wait + 50);
    browser::after(wait, move || {
        moved.notify();
        follow(moved);
    });
}

#[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "a date's parts are small")]
fn read() -> Date {
    let now = js_sys::Date::new_0();
    Date::new(now.get_full_year() as i32, now.get_month() as u8 + 1, now.get_date() as u8).unwrap_or(Date::FIRST)
}

/// When a version was written, as people say it: 11月23日 7:05.
pub fn when(milliseconds: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "exact until the year 287396")]
    let date = js_sys::Date::new(&(milliseconds as f64).into());
    format!("{}月{}日 {}:{:02}", date.get_month() + 1, date.get_date(), date.get_hours(), date.get_minutes())
}
