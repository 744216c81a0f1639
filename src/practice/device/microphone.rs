//! The microphone, and the camera where it is wanted: what is heard and seen goes into pieces of a recording and into a
//! meter, and nowhere else.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AnalyserNode, AudioContext, BlobEvent, DomException, MediaRecorder, MediaRecorderOptions, MediaStream,
    MediaStreamConstraints, MediaStreamTrack, RecordingState,
};

use crate::practice::signal::loudness;

/// Why the microphone cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The person or the browser does not allow it.
    Denied,
    /// There is none, or something else uses it.
    Missing,
    /// The browser does not offer it here, as some do for apps on the home screen.
    Unknown,
}

/// What goes wrong with a recording alone; the timer and the meter go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser cannot record.
    NoRecorder,
    /// It began and broke off.
    BrokenOff,
}

/// Speech in good quality takes so many bits a second.
const BITS: u32 = 32_000;
/// A face in a small picture takes so many more: an hour still fits into what is kept of all takes.
const BITS_OF_PICTURE: u32 = 200_000;
/// The picture is to be no larger and no faster than one needs to see one's own expression.
const PICTURE: [(&str, f64); 3] = [("width", 480.0), ("height", 360.0), ("frameRate", 15.0)];
/// The kinds of recording, the best first; the browser says which it can make.
const KINDS: [&str; 4] = ["audio/webm;codecs=opus", "audio/mp4;codecs=mp4a.40.2", "audio/mp4", "audio/webm"];
/// Likewise with a picture.
const KINDS_WITH_PICTURE: [&str; 3] = ["video/webm;codecs=vp8,opus", "video/mp4", "video/webm"];
/// The meter looks at so many samples at once: 43 ms at 48 kHz, a little more than the time between two looks.
const SAMPLES: u32 = 2_048;

/// An open microphone. It is closed when it is dropped.
pub struct Microphone {
    stream: MediaStream,
    sees: bool,
    meter: Option<(AudioContext, AnalyserNode)>,
    samples: RefCell<Vec<f32>>,
}

impl Microphone {
    /// Opens the microphone, and with it the camera that looks at the person if it is to see; the browser asks.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub async fn open(sees: bool) -> Result<Self, Refusal> {
        let window = web_sys::window().ok_or(Refusal::Unknown)?;
        let has = |name: &str| Reflect::get(&window.navigator(), &name.into()).is_ok_and(|value| value.is_object());
        if !has("mediaDevices") {
            return Err(Refusal::Unknown);
        }
        let devices = window.navigator().media_devices().map_err(|_| Refusal::Unknown)?;
        let wanted = MediaStreamConstraints::new();
        wanted.set_audio(&JsValue::TRUE);
        if sees {
            wanted.set_video(&picture());
        }
        let asked = devices.get_user_media_with_constraints(&wanted).map_err(|_| Refusal::Unknown)?;
        let stream: MediaStream = JsFuture::from(asked).await.map_err(|error| refusal(&error))?.unchecked_into();
        let meter = meter(&stream).ok();
        let samples = RefCell::new(vec![0.0; SAMPLES as usize]);
        Ok(Self { stream, sees, meter, samples })
    }

    /// How loud it is now, in decibels; `None` where the browser does not let one measure.
    #[must_use]
    pub fn level(&self) -> Option<f32> {
        let (context, analyser) = self.meter.as_ref()?;
        if context.state() != web_sys::AudioContextState::Running {
            // Some browsers stop it while another app has the sound.
            drop(context.resume());
            return None;
        }
        let mut samples = self.samples.borrow_mut();
        analyser.get_float_time_domain_data(&mut samples);
        Some(loudness(&samples))
    }

    /// Begins a recording that gives its pieces, each so many milliseconds, to this function, and tells another one if
    /// it breaks off.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub fn record(
        &self,
        piece: u32,
        keep: impl Fn(u32, Uint8Array) + 'static,
        broken: impl Fn() + 'static,
    ) -> Result<Sound, Trouble> {
        let window = web_sys::window().ok_or(Trouble::NoRecorder)?;
        if !Reflect::get(&window, &"MediaRecorder".into()).is_ok_and(|recorder| recorder.is_function()) {
            return Err(Trouble::NoRecorder);
        }
        let options = MediaRecorderOptions::new();
        options.set_audio_bits_per_second(BITS);
        if self.sees {
            options.set_video_bits_per_second(BITS_OF_PICTURE);
        }
        let kinds: &[&str] = if self.sees { &KINDS_WITH_PICTURE } else { &KINDS };
        if let Some(kind) = kinds.iter().find(|kind| MediaRecorder::is_type_supported(kind)) {
            options.set_mime_type(kind);
        }
        let recorder = MediaRecorder::new_with_media_stream_and_media_recorder_options(&self.stream, &options)
            .map_err(|_| Trouble::NoRecorder)?;
        Sound::start(recorder, piece, keep, broken)
    }
}

impl Drop for Microphone {
    fn drop(&mut self) {
        for track in self.stream.get_tracks().iter() {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
        if let Some((context, _)) = &self.meter {
            // It may be closed already.
            drop(context.close());
        }
    }
}

/// What the camera is asked for: what it cannot do it does as it can.
fn picture() -> JsValue {
    let wanted = js_sys::Object::new();
    let set = |name: &str, value: &JsValue| Reflect::set(&wanted, &name.into(), value);
    // A fresh object takes everything.
    let _ = set("facingMode", &"user".into());
    for (name, ideal) in PICTURE {
        let _ = set(name, &ideal.into());
    }
    wanted.into()
}

fn refusal(error: &JsValue) -> Refusal {
    match error.dyn_ref::<DomException>().map(DomException::name).as_deref() {
        Some("NotAllowedError" | "SecurityError") => Refusal::Denied,
        _ => Refusal::Missing,
    }
}

fn meter(stream: &MediaStream) -> Result<(AudioContext, AnalyserNode), JsValue> {
    let context = AudioContext::new()?;
    // It may sleep until it is asked: by the first word it is awake.
    drop(context.resume());
    let analyser = context.create_analyser()?;
    analyser.set_fft_size(SAMPLES);
    context.create_media_stream_source(stream)?.connect_with_audio_node(&analyser)?;
    Ok((context, analyser))
}

/// A recording that runs.
pub struct Sound {
    recorder: MediaRecorder,
    waiting: Rc<Waiting>,
    _heard: Closure<dyn FnMut(BlobEvent)>,
    _broken: Closure<dyn FnMut(JsValue)>,
}

/// Pieces whose bytes are not there yet: the browser hands them out a moment after the event.
#[derive(Default)]
struct Waiting {
    pieces: Cell<u32>,
    done: Cell<u32>,
}

impl Sound {
    fn start(
        recorder: MediaRecorder,
        piece: u32,
        keep: impl Fn(u32, Uint8Array) + 'static,
        broken: impl Fn() + 'static,
    ) -> Result<Self, Trouble> {
        let waiting = Rc::new(Waiting::default());
        let keep = Rc::new(keep);
        let counted = Rc::clone(&waiting);
        let heard = Closure::<dyn FnMut(BlobEvent)>::new(move |event: BlobEvent| {
            let Some(blob) = event.data().filter(|blob| blob.size() > 0.0) else { return };
            let number = counted.pieces.replace(counted.pieces.get() + 1);
            let (keep, counted) = (Rc::clone(&keep), Rc::clone(&counted));
            crate::browser::spawn(async move {
                if let Ok(bytes) = JsFuture::from(blob.array_buffer()).await {
                    keep(number, Uint8Array::new(&bytes));
                }
                counted.done.set(counted.done.get() + 1);
            });
        });
        let broken = Closure::<dyn FnMut(JsValue)>::new(move |_| broken());
        recorder.set_ondataavailable(Some(heard.as_ref().unchecked_ref()));
        recorder.set_onerror(Some(broken.as_ref().unchecked_ref()));
        let slice = i32::try_from(piece).unwrap_or(i32::MAX);
        recorder.start_with_time_slice(slice).map_err(|_| Trouble::NoRecorder)?;
        Ok(Self { recorder, waiting, _heard: heard, _broken: broken })
    }

    /// What kind of recording it is.
    #[must_use]
    pub fn kind(&self) -> String {
        self.recorder.mime_type()
    }

    /// Holds on.
    pub fn pause(&self) {
        // One that broke off is silent already.
        let _ = self.recorder.pause();
    }

    /// Goes on.
    pub fn resume(&self) {
        // Likewise.
        let _ = self.recorder.resume();
    }

    /// Ends the recording and waits, not for long, until every piece was handed over.
    pub async fn end(self) {
        self.quit();
        for _ in 0..40 {
            crate::browser::pause(25).await;
            let is_over = self.recorder.state() == RecordingState::Inactive;
            if is_over && self.waiting.done.get() == self.waiting.pieces.get() {
                // The last piece comes behind the end itself.
                crate::browser::pause(50).await;
                if self.waiting.done.get() == self.waiting.pieces.get() {
                    return;
                }
            }
        }
    }

    fn quit(&self) {
        if self.recorder.state() != RecordingState::Inactive {
            // It is ended already, then.
            let _ = self.recorder.stop();
        }
    }
}

impl Drop for Sound {
    fn drop(&mut self) {
        // Who would hear the last piece is gone with this.
        self.recorder.set_ondataavailable(None);
        self.recorder.set_onerror(None);
        self.quit();
    }
}
