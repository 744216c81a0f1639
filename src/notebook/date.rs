//! Days and times as people write them in a form: no time zone, because an interview is where the person is.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A day of the calendar, written `2026-12-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(time::Date);

/// The first of January 1970, in days of the Julian calendar.
const EPOCH: i32 = 2_440_588;

impl Date {
    /// The first day there is: what a clock reads that makes no sense.
    pub const FIRST: Self = match time::Date::from_ordinal_date(1, 1) {
        Ok(date) => Self(date),
        Err(_) => Self(time::Date::MIN),
    };

    /// This day; `None` if the calendar has no such day, or it lies outside the years 1 to 9999.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        time::Date::from_calendar_date(year, time::Month::try_from(month).ok()?, day).ok().map(Self)
    }

    /// Reads `2026-12-01`; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let date = Self::new(number(parts.next(), 4)?, number(parts.next(), 2)?, number(parts.next(), 2)?);
        date.filter(|_| parts.next().is_none())
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1–12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// The day of the month, 1–31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// The day of the week as one character, 日 to 土.
    #[must_use]
    pub fn weekday(self) -> char {
        match self.0.weekday() {
            time::Weekday::Sunday => '日',
            time::Weekday::Monday => '月',
            time::Weekday::Tuesday => '火',
            time::Weekday::Wednesday => '水',
            time::Weekday::Thursday => '木',
            time::Weekday::Friday => '金',
            time::Weekday::Saturday => '土',
        }
    }

    /// The day so many days later; `None` past the year 9999.
    #[must_use]
    pub fn after(self, days: impl Into<i64>) -> Option<Self> {
        let date = self.0.checked_add(time::Duration::days(days.into()))?;
        Self::new(date.year(), date.month().into(), date.day())
    }

    /// The day of this moment, in milliseconds since 1970, by the clock of Greenwich; `None` past the year 9999.
    #[must_use]
    pub fn of_moment(milliseconds: u64) -> Option<Self> {
        let days = i32::try_from(milliseconds / 86_400_000).ok()?;
        let date = time::Date::from_julian_day(days.checked_add(EPOCH)?).ok()?;
        Self::new(date.year(), date.month().into(), date.day())
    }

    /// The same day so many months later, or the last one of that month; `None` past the year 9999.
    #[must_use]
    pub fn after_months(self, months: u8) -> Option<Self> {
        let count = i32::from(self.month()) - 1 + i32::from(months);
        let (year, month) = (self.0.year() + count / 12, u8::try_from(count % 12 + 1).ok()?);
        (0..4).find_map(|missing| Self::new(year, month, self.day() - missing))
    }

    /// How many days from `earlier` to this day; negative if this day comes first.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0.to_julian_day() - earlier.0.to_julian_day()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.0.year(), self.month(), self.day())
    }
}

impl TryFrom<String> for Date {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("a day is written 2026-12-01")
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

/// A number of exactly so many digits.
fn number<N: FromStr>(text: Option<&str>, digits: usize) -> Option<N> {
    let text = text.filter(|text| text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    text.parse().ok()
}

/// A time of the day, written `14:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

impl TimeOfDay {
    /// 0:00, what a clock reads that makes no sense.
    pub const MIDNIGHT: Self = Self { hour: 0, minute: 0 };

    /// This time; `None` past 23:59.
    #[must_use]
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }

    /// The time so many minutes after midnight; `None` past 23:59.
    #[must_use]
    pub fn of_minutes(minutes: u16) -> Option<Self> {
        Self::new(u8::try_from(minutes / 60).ok()?, u8::try_from(minutes % 60).ok()?)
    }

    /// How many minutes after midnight it is.
    #[must_use]
    pub fn minutes(self) -> u16 {
        u16::from(self.hour) * 60 + u16::from(self.minute)
    }

    /// Reads `14:00`, and `14:00:00` as some browsers give it; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        let time = Self::new(number(parts.next(), 2)?, number(parts.next(), 2)?);
        // Some browsers add seconds, some also their fraction.
        let is_whole = parts.next().is_none_or(|seconds| {
            let whole = seconds.split_once('.').map_or(seconds, |(whole, _)| whole);
            number::<u8>(Some(whole), 2).is_some_and(|seconds| seconds < 60)
        });
        time.filter(|_| is_whole && parts.next().is_none())
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("a time is written 14:00")
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}
