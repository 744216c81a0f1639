//! While one speaks: the clock, the meter, the recording, and what is read from them at the end.

use crate::ui::prelude::*;

use super::{ASKING, BARS, COUNTING, ENDING, LONGEST, LOOK, OVER_ROOM, PAUSED, QUIET, SPEAKING, Stage};
use crate::browser;
use crate::check::{Pace, spoken_length};
use crate::notebook::{AnswerId, Take, TakeId};
use crate::practice::device::{Microphone, Trouble, Voice};
use crate::practice::signal::{Frame, analyse, height, picture};
use crate::storage::recordings::{PIECE, has_room};
use crate::ui::handles::Handles;
use crate::ui::practice_words as words;
use crate::ui::route::Route;

impl Stage {
    /// One speaks: the clock runs, and what is heard is recorded.
    pub fn speak(self) {
        self.hush();
        let turn = self.turn(SPEAKING);
        let Handles { answers, takes, today, .. } = self.all();
        let id = self.id();
        let (asked, is_first) =
            (self.asked(self.part.get_untracked()), self.deeper(self.part.get_untracked()).is_none());
        let text = untrack(|| answers.text(&AnswerId::new(id.company.as_str(), id.question.as_str())));
        let characters = if is_first { spoken_length(&text, Pace::USUAL).characters } else { 0 };
        let take = Take {
            asked,
            day: Some(untrack(|| today.get())),
            at: browser::now(),
            characters: u32::try_from(characters).unwrap_or(u32::MAX),
            ..Take::default()
        };
        takes.write(&id, &take);
        self.inner.with_value(|inner| {
            inner.frames.borrow_mut().clear();
            inner.before.set(0);
            inner.since.set(browser::now());
            inner.heard.set(0);
            inner.room.set(0.0);
        });
        self.seconds.set(0);
        self.silent.set(0);
        self.kept.set(0);
        self.record_where_there_is_room(turn);
        self.look(turn);
    }

    /// Records what is said in this turn, if a microphone is open by now and something more can be kept.
    pub(super) fn record_where_there_is_room(self, turn: u32) {
        let (takes, id) = (self.all().takes, self.id());
        browser::spawn(async move {
            let room = takes.kept_sound().await.map(|kept| has_room(&kept));
            if !self.is(turn) || self.inner.with_value(|inner| inner.sound.borrow().is_some()) {
                return;
            }
            match room {
                Some(true) => self.record(id),
                Some(false) => self.say_if_open(words::FULL),
                None => self.say_if_open(words::BLOCKED),
            }
        });
    }

    /// Says it to one who wanted to record and could.
    fn say_if_open(self, what: &str) {
        if self.inner.with_value(|inner| inner.microphone.borrow().is_some()) {
            self.say(what);
        }
    }

    fn record(self, id: TakeId) {
        let takes = self.all().takes;
        let stored = id.stored();
        let keep = move |number: u32, piece| {
            let stored = stored.clone();
            browser::spawn(async move {
                match takes.keep_piece(stored, number, piece).await {
                    Ok(()) => _ = self.kept.try_update(|kept| *kept += 1),
                    Err(_) => self.say(words::FULL),
                }
            });
        };
        let broken = move || self.say(words::trouble(Trouble::BrokenOff));
        let began = self.inner.with_value(|inner| {
            inner.microphone.borrow().as_ref().map(|microphone| microphone.record(PIECE, keep, broken))
        });
        match began {
            Some(Ok(sound)) => {
                takes.change(&id, |take| take.recording = sound.kind());
                self.inner.with_value(|inner| *inner.sound.borrow_mut() = Some(sound));
            }
            Some(Err(trouble)) => self.say(words::trouble(trouble)),
            None => {}
        }
    }

    /// Looks at the clock and the meter, over and over, until the turn is over.
    fn look(self, turn: u32) {
        browser::after(LOOK, move || {
            if !self.is(turn) {
                return;
            }
            let now = self.now();
            let level = self.inner.with_value(|inner| inner.microphone.borrow().as_ref().and_then(Microphone::level));
            if let Some(level) = level {
                self.inner.with_value(|inner| {
                    inner.frames.borrow_mut().push(Frame { at: now, level });
                    inner.room.set(inner.room.get().min(level));
                    if level > (inner.room.get() + OVER_ROOM).max(QUIET) {
                        inner.heard.set(now);
                    }
                });
                self.level.set(height(level).into());
                let silent = (now - self.inner.with_value(|inner| inner.heard.get()).min(now)) / 1_000;
                if silent != self.silent.get_untracked() {
                    self.silent.set(silent);
                }
            }
            if now / 1_000 != self.seconds.get_untracked() {
                self.seconds.set(now / 1_000);
            }
            if now > LONGEST { self.finish(false) } else { self.look(turn) }
        });
    }

    /// Milliseconds spoken so far.
    fn now(self) -> u32 {
        self.inner.with_value(|inner| {
            let since = browser::now().saturating_sub(inner.since.get());
            inner.before.get().saturating_add(u32::try_from(since).unwrap_or(u32::MAX))
        })
    }

    /// 止める, つづける
    pub fn pause(self) {
        let is_speaking = self.phase.get_untracked() == SPEAKING;
        let now = self.now();
        let turn = self.turn(if is_speaking { PAUSED } else { SPEAKING });
        self.inner.with_value(|inner| {
            if is_speaking {
                inner.before.set(now);
            }
            inner.since.set(browser::now());
            if let Some(sound) = inner.sound.borrow().as_ref() {
                if is_speaking { sound.pause() } else { sound.resume() }
            }
        });
        if is_speaking {
            self.level.set(0);
        } else {
            self.hush();
            self.look(turn);
        }
    }

    /// Nothing goes on, while one is asked whether to leave.
    pub fn rest(self) {
        let phase = self.phase.get_untracked();
        self.inner.with_value(|inner| inner.rested_in.set(phase));
        match phase {
            SPEAKING => self.pause(),
            ASKING | COUNTING => {
                self.turn(ASKING);
                self.hush();
            }
            _ => {}
        }
    }

    /// One stays: the answer goes on, or the question is asked again from its beginning.
    pub fn go_on(self) {
        match self.inner.with_value(|inner| inner.rested_in.get()) {
            SPEAKING if self.phase.get_untracked() == PAUSED => self.pause(),
            ASKING | COUNTING => self.ask(),
            _ => {}
        }
    }

    /// もう一度読み上げる: while one speaks the clock rests.
    pub fn again(self) {
        match self.phase.get_untracked() {
            ASKING | COUNTING => self.ask(),
            SPEAKING => {
                self.pause();
                self.read_in_rest();
            }
            PAUSED => self.read_in_rest(),
            _ => {}
        }
    }

    fn read_in_rest(self) {
        let text = self.asked(self.part.get_untracked());
        let speed = untrack(|| self.all().takes.setting().speed);
        match Voice::find() {
            Some(voice) => {
                voice.read(&text, speed, || {});
                self.inner.with_value(|inner| *inner.voice.borrow_mut() = Some(voice));
            }
            None => self.say(words::NO_VOICE),
        }
    }

    /// Nobody reads any more.
    fn hush(self) {
        self.inner.with_value(|inner| drop(inner.voice.borrow_mut().take()));
    }

    /// 言い直す: what was said in this part is forgotten, and one counts again.
    pub fn redo(self) {
        let turn = self.turn(ENDING);
        let sound = self.inner.with_value(|inner| inner.sound.borrow_mut().take());
        let (takes, id) = (self.all().takes, self.id());
        browser::spawn(async move {
            if let Some(sound) = sound {
                sound.end().await;
            }
            takes.forget_sound(&id.stored()).await;
            if self.is(turn) {
                self.count(3);
            }
        });
    }

    /// 話し終えた: what was heard is read, and what follows is asked. One who leaves in the middle keeps what was said.
    pub fn finish(self, is_leaving: bool) {
        let was = self.phase.get_untracked();
        let length = if was == PAUSED { self.inner.with_value(|inner| inner.before.get()) } else { self.now() };
        let turn = self.turn(ENDING);
        self.hush();
        let Handles { takes, navigation, rehearsal, .. } = self.all();
        let id = self.id();
        if was == SPEAKING || was == PAUSED {
            self.inner.with_value(|inner| {
                let frames = inner.frames.borrow();
                let figures = analyse(&frames, length);
                takes.change(&id, |take| {
                    take.millis = length;
                    take.is_measured = figures.is_some();
                    let figures = figures.unwrap_or_default();
                    take.first_word = figures.first_word;
                    take.voiced = figures.voiced;
                    take.longest_silence = figures.longest_silence;
                    take.pauses = figures.pauses;
                    take.levels = if take.is_measured { picture(&frames, length, BARS) } else { Vec::new() };
                });
            });
        }
        let sound = self.inner.with_value(|inner| inner.sound.borrow_mut().take());
        let (parts, name) = self.inner.with_value(|inner| (inner.asked.len(), inner.name.clone()));
        browser::spawn(async move {
            if let Some(sound) = sound {
                sound.end().await;
            }
            if is_leaving {
                rehearsal.forget();
                navigation.go(&Route::Practice { company: id.company });
            } else if self.is(turn) && usize::from(id.part) + 1 < parts {
                self.part.update(|part| *part += 1);
                self.ask();
            } else if self.is(turn) {
                rehearsal.advance();
                // In the place of the stage: going back would begin anew.
                navigation.replace(&Route::Take { company: id.company, name });
            }
        });
    }
}
