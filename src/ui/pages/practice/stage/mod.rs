//! The stage behind its screen: one question with what follows it, from the reading to the last word. It holds the
//! microphone as long as it stands, and says what cannot be used.

mod speaking;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::ui::prelude::*;

use crate::browser;
use crate::notebook::{RecordingChoice, TakeId};
use crate::practice::device::{Microphone, Sound, Voice, Wake};
use crate::practice::session::Item;
use crate::practice::signal::Frame;
use crate::ui::handles::{Handles, Takes, handles};
use crate::ui::practice_words as words;

/// Where the stage stands.
pub const READY: u32 = 0;
pub const ASKING: u32 = 1;
pub const COUNTING: u32 = 2;
pub const SPEAKING: u32 = 3;
pub const PAUSED: u32 = 4;
pub const ENDING: u32 = 5;

/// How often the meter and the clock are looked at, in milliseconds.
const LOOK: i32 = 40;
/// The picture of a take has so many bars.
const BARS: u32 = 60;
/// A voice stands so far over the quietest sound heard, in decibels, and over this.
const OVER_ROOM: f32 = 12.0;
const QUIET: f32 = -50.0;
/// A recording is ended after so long, in milliseconds: nobody speaks for so long, but a phone may be forgotten.
const LONGEST: u32 = 600_000;

/// The stage of one question.
#[derive(Clone, Copy)]
pub struct Stage {
    inner: StoredValue<Rc<Inner>, LocalStorage>,
    /// Where it stands.
    pub phase: RwSignal<u32>,
    /// Which part is asked: 0, then one for each follow-up.
    pub part: RwSignal<u32>,
    /// So many seconds of it were spoken; while one counts, what is left of three.
    pub seconds: RwSignal<u32>,
    /// How loud it is now, 0–100.
    pub level: RwSignal<u32>,
    /// So many pieces of the recording are on the disk.
    pub kept: RwSignal<u32>,
    /// Seconds since the voice was last heard.
    pub silent: RwSignal<u32>,
    /// What cannot be used, and why.
    pub notice: RwSignal<String>,
}

struct Inner {
    all: Handles,
    company: String,
    item: Item,
    name: String,
    /// What is asked, part by part.
    asked: Vec<String>,
    microphone: RefCell<Option<Microphone>>,
    sound: RefCell<Option<Sound>>,
    voice: RefCell<Option<Voice>>,
    wake: RefCell<Option<Wake>>,
    frames: RefCell<Vec<Frame>>,
    /// Milliseconds spoken before the last rest, and when one went on.
    before: Cell<u32>,
    since: Cell<u64>,
    heard: Cell<u32>,
    room: Cell<f32>,
    /// Counts the turns, so that a timer of an earlier one does nothing.
    turn: Cell<u32>,
    /// Where it stood when one was asked whether to leave.
    rested_in: Cell<u32>,
}

impl Stage {
    /// The stage for this question.
    pub fn new(company: &str, item: Item) -> Self {
        let main = (!item.only_deeper).then(|| item.asked.clone());
        let asked = main.into_iter().chain(item.deeper.iter().map(words::deeper)).collect();
        let inner = Inner {
            all: handles(),
            company: company.into(),
            item,
            name: Takes::fresh_name(),
            asked,
            microphone: RefCell::default(),
            sound: RefCell::default(),
            voice: RefCell::default(),
            wake: RefCell::default(),
            frames: RefCell::default(),
            before: Cell::default(),
            since: Cell::default(),
            heard: Cell::default(),
            room: Cell::new(0.0),
            turn: Cell::default(),
            rested_in: Cell::default(),
        };
        Self {
            inner: StoredValue::new_local(Rc::new(inner)),
            phase: RwSignal::new(READY),
            part: RwSignal::new(0),
            seconds: RwSignal::new(0),
            level: RwSignal::new(0),
            kept: RwSignal::new(0),
            silent: RwSignal::new(0),
            notice: RwSignal::new(String::new()),
        }
    }

    /// What is asked in this part.
    pub fn asked(self, part: u32) -> String {
        self.inner.with_value(|inner| inner.asked.get(part as usize).cloned().unwrap_or_default())
    }

    /// How many follow-ups there are, and which of them this part is; `None` for the question itself.
    pub fn deeper(self, part: u32) -> Option<(u32, usize)> {
        self.inner.with_value(|inner| {
            let number = part + u32::from(inner.item.only_deeper);
            (number > 0).then_some((number, inner.item.deeper.len()))
        })
    }

    fn all(self) -> Handles {
        self.inner.with_value(|inner| inner.all)
    }

    fn id(self) -> TakeId {
        let part = u8::try_from(self.part.get_untracked()).unwrap_or(u8::MAX);
        self.inner.with_value(|inner| TakeId::new(&inner.company, &inner.item.question, &inner.name).with_part(part))
    }

    /// Another turn begins: what the last one waits for is of no interest any more.
    fn turn(self, phase: u32) -> u32 {
        let turn = self.inner.with_value(|inner| {
            inner.turn.set(inner.turn.get() + 1);
            inner.turn.get()
        });
        self.phase.set(phase);
        turn
    }

    /// Whether this turn still lasts; the screen may be gone by now.
    fn is(self, turn: u32) -> bool {
        self.inner.try_with_value(|inner| inner.turn.get()) == Some(turn)
    }

    /// The curtain rises: the microphone is opened, where it is wanted and can be, and the question is asked.
    pub fn begin(self) {
        let turn = self.turn(ASKING);
        browser::spawn(async move {
            // One who answers at once is not kept waiting: what opens later serves from then on. The screen may be gone.
            let wake = Wake::ask().await;
            if self.inner.try_with_value(|inner| *inner.wake.borrow_mut() = Some(wake)).is_none() {
                return;
            }
            self.open(untrack(|| self.all().takes.setting().recording)).await;
            if self.is(turn) {
                self.ask();
            } else if self.phase.try_get_untracked() == Some(SPEAKING)
                && let Some(turn) = self.inner.try_with_value(|inner| inner.turn.get())
            {
                self.record_where_there_is_room(turn);
            }
        });
    }

    /// Opens what is to record. Where there is no camera, the sound alone is better than nothing.
    async fn open(self, choice: RecordingChoice) {
        let opened = match choice {
            RecordingChoice::Nothing => return,
            RecordingChoice::Sound => Microphone::open(false).await,
            RecordingChoice::Video => match Microphone::open(true).await {
                Err(_) => Microphone::open(false).await.inspect(|_| self.say(words::NO_CAMERA)),
                seeing => seeing,
            },
        };
        match opened {
            Ok(open) => _ = self.inner.try_with_value(|inner| *inner.microphone.borrow_mut() = Some(open)),
            Err(refusal) => self.say(words::refusal(refusal)),
        }
    }

    fn say(self, what: &str) {
        // The screen may be gone by then.
        _ = self.notice.try_set(what.to_owned());
    }

    /// The question is read, or shown where there is no voice; then one counts to three.
    pub fn ask(self) {
        let turn = self.turn(ASKING);
        let text = self.asked(self.part.get_untracked());
        let setting = untrack(|| self.all().takes.setting());
        let go_on = move || {
            if self.is(turn) {
                self.count(3);
            }
        };
        let length = i32::try_from(text.chars().count()).unwrap_or(0);
        let voice = if setting.reads_aloud { Voice::find() } else { None };
        let wait = if let Some(voice) = voice {
            voice.read(&text, setting.speed, go_on);
            self.inner.with_value(|inner| *inner.voice.borrow_mut() = Some(voice));
            // Some voices never say that they are at their end.
            4_000 + length * 300
        } else {
            if setting.reads_aloud && untrack(|| self.notice.get()).is_empty() {
                self.say(words::NO_VOICE);
            }
            // About as long as it takes to read it in silence.
            800 + length * 60
        };
        browser::after(wait, go_on);
    }

    fn count(self, left: u32) {
        let turn = self.turn(COUNTING);
        self.seconds.set(left);
        browser::after(700, move || {
            if self.is(turn) {
                if left > 1 { self.count(left - 1) } else { self.speak() }
            }
        });
    }
}
