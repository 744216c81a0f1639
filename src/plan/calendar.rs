//! Days for the calendar of the phone (予定のファイル, .ics): RFC 5545, the few lines of it that an interview needs.
//!
//! Written here and not by a crate. `ics` folds behind the seventy-sixth octet, leaves escaping to its caller and lets
//! control characters through; `icalendar` brings `chrono`, `uuid` and `nom` along. `icalendar` reads what is written here
//! in the tests instead, as a parser that has nothing to do with it.

use crate::notebook::{Date, TimeOfDay};

/// So many octets a line may have, the blank that goes on with one among them (RFC 5545, 3.1).
const WIDTH: usize = 75;

/// Something that takes place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// Its stable name, in letters, digits, `-` and `.`: a calendar that has it already changes it instead of adding it
    /// again. It is written into the file, so it names nobody.
    pub name: String,
    /// What the calendar shows. Others may see it.
    pub title: String,
    /// On which day; none is left out of the file.
    pub day: Option<Date>,
    /// When it begins; without that it takes the whole day.
    pub start: Option<TimeOfDay>,
    /// How long it takes, in minutes; 0 if nobody knows. A whole day has no minutes.
    pub minutes: u16,
    /// Where.
    pub place: String,
    /// Whatever else is good to know there.
    pub note: String,
    /// So many minutes before it begins the phone reminds; none if it stays silent.
    pub alarm: Option<u16>,
}

/// The file that holds these events, made at this moment, in milliseconds since 1970. Times are those of wherever the
/// phone is, as everywhere in the notebook. The events are marked as private, for calendars that are shared.
#[must_use]
pub fn calendar(events: &[Event], now: u64) -> String {
    let mut out = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//musubime//notebook//JA", "METHOD:PUBLISH"] {
        put(&mut out, line);
    }
    for event in events {
        if let Some(day) = event.day {
            put_event(&mut out, event, day, now);
        }
    }
    put(&mut out, "END:VCALENDAR");
    out
}

fn put_event(out: &mut String, event: &Event, day: Date, now: u64) {
    let seconds = now / 1_000;
    let stamp = Date::of_moment(now).unwrap_or(Date::FIRST);
    let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    put(out, "BEGIN:VEVENT");
    put(out, &format!("UID:{}@musubime", event.name));
    put(out, &format!("DTSTAMP:{}T{hour:02}{minute:02}{second:02}Z", digits(stamp)));
    // Calendars take a later text of the same event only if it counts higher. The minutes since 1970 always do.
    put(out, &format!("SEQUENCE:{}", seconds / 60));
    match event.start {
        Some(start) => {
            put(out, &format!("DTSTART:{}T{}00", digits(day), start.to_string().replace(':', "")));
            if event.minutes > 0 {
                put(out, &format!("DURATION:PT{}M", event.minutes));
            }
        }
        None => put(out, &format!("DTSTART;VALUE=DATE:{}", digits(day))),
    }
    put_text(out, "SUMMARY", &event.title);
    put_text(out, "LOCATION", &event.place);
    put_text(out, "DESCRIPTION", &event.note);
    put(out, "CLASS:PRIVATE");
    if let Some(minutes) = event.alarm {
        put(out, "BEGIN:VALARM");
        put(out, "ACTION:DISPLAY");
        put(out, &format!("TRIGGER:-PT{minutes}M"));
        put_text(out, "DESCRIPTION", &event.title);
        put(out, "END:VALARM");
    }
    put(out, "END:VEVENT");
}

/// A day as `20261201`.
fn digits(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// A text of the user's, escaped; nothing where nothing was written.
fn put_text(out: &mut String, name: &str, text: &str) {
    let text = text.trim();
    if text.is_empty() {
        return;
    }
    let mut line = format!("{name}:");
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\n' | '\r' => line.push_str("\\n"),
            '\\' | ';' | ',' => line.extend(['\\', character]),
            '\t' => line.push(' '),
            // No control character may stand in a text.
            _ if character.is_control() => {}
            _ => line.push(character),
        }
    }
    put(out, &line);
}

/// One line, folded so that no character is cut.
fn put(out: &mut String, line: &str) {
    let mut width = 0;
    for character in line.chars() {
        if width + character.len_utf8() > WIDTH {
            out.push_str("\r\n ");
            width = 1;
        }
        width += character.len_utf8();
        out.push(character);
    }
    out.push_str("\r\n");
}
