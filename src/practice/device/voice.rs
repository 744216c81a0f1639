//! The voice that reads the questions: one of the device's own Japanese voices. A voice that needs a network is not used.

use wasm_bindgen::prelude::*;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// Reads aloud. One utterance is used again and again: some browsers forget those that nobody holds, and never end.
pub struct Voice {
    speech: SpeechSynthesis,
    utterance: SpeechSynthesisUtterance,
}

impl Voice {
    /// A voice of this device; `None` if it has none for Japanese. Some browsers name their voices only a moment after
    /// the first question, so one asks again before each reading.
    #[must_use]
    pub fn find() -> Option<Self> {
        let window = web_sys::window()?;
        let has = js_sys::Reflect::get(&window, &"speechSynthesis".into()).is_ok_and(|speech| speech.is_object());
        let speech = if has { window.speech_synthesis().ok()? } else { return None };
        let voices = speech.get_voices();
        let japanese = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
        let voice = japanese.into_iter().find(|voice| voice.lang().starts_with("ja") && voice.local_service())?;
        let utterance = SpeechSynthesisUtterance::new().ok()?;
        utterance.set_lang("ja-JP");
        utterance.set_voice(Some(&voice));
        Some(Self { speech, utterance })
    }

    /// Reads this text and tells when it is over; also when it was stopped or went wrong.
    pub fn read(&self, text: &str, speed: u8, over: impl FnOnce() + 'static) {
        self.speech.cancel();
        self.utterance.set_text(text);
        self.utterance.set_rate(match speed {
            0 => 0.8,
            1 => 1.0,
            _ => 1.2,
        });
        let over = Closure::once_into_js(over);
        let over: &js_sys::Function = over.unchecked_ref();
        self.utterance.set_onend(Some(over));
        self.utterance.set_onerror(Some(over));
        self.speech.speak(&self.utterance);
    }

    /// Stops at once and tells nobody.
    pub fn stop(&self) {
        self.utterance.set_onend(None);
        self.utterance.set_onerror(None);
        self.speech.cancel();
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        self.stop();
    }
}
