//! How one practises: who asks, how much, and what is recorded.

use crate::ui::prelude::*;

use super::own_pace::OwnPace;
use super::sets::persona;
use crate::notebook::{PracticeSetting, RecordingChoice};
use crate::practice::session::Persona;
use crate::ui::components::{Icon, IconView, Segmented, part, place};
use crate::ui::handles::handles;
use crate::ui::practice_words as words;

const RECORDINGS: [RecordingChoice; 3] = [RecordingChoice::Sound, RecordingChoice::Video, RecordingChoice::Nothing];

/// The options, folded away.
#[component]
pub fn Options(company: String) -> impl IntoView {
    let takes = handles().takes;
    let line = move || {
        let PracticeSetting { persona: id, follow_ups, recording, .. } = takes.setting();
        let recording = match recording {
            RecordingChoice::Sound => "録音あり",
            RecordingChoice::Video => "録画あり",
            RecordingChoice::Nothing => "録音なし",
        };
        format!("{}・深掘り{follow_ups}つ・{recording}", words::persona(persona(&id)))
    };
    let choices = move || {
        let setting = takes.setting();
        let byte = |chosen: u32| u8::try_from(chosen).unwrap_or(0);
        let who = Callback::new(move |chosen: u32| {
            if let Some(persona) = Persona::ALL.get(chosen as usize) {
                takes.choose(|setting| setting.persona = persona.id().into());
            }
        });
        let deeper = Callback::new(move |chosen| takes.choose(|setting| setting.follow_ups = byte(chosen)));
        let reading = Callback::new(move |chosen| takes.choose(|setting| setting.reads_aloud = chosen == 0));
        let speed = Callback::new(move |chosen| takes.choose(|setting| setting.speed = byte(chosen)));
        let recording = Callback::new(move |chosen: u32| {
            if let Some(choice) = RECORDINGS.get(chosen as usize) {
                takes.choose(|setting| setting.recording = *choice);
            }
        });
        let varies = Callback::new(move |chosen| takes.choose(|setting| setting.varies = chosen == 1));
        let all = [
            (
                "面接官",
                Persona::ALL.map(words::persona).to_vec(),
                place(&Persona::ALL, &persona(&setting.persona)),
                who,
            ),
            ("深掘り", vec!["なし", "1つ", "2つ"], setting.follow_ups.min(2).into(), deeper),
            ("読み上げ", vec!["あり", "なし"], u32::from(!setting.reads_aloud), reading),
            ("声の速さ", vec!["ゆっくり", "ふつう", "速め"], setting.speed.min(2).into(), speed),
            ("録音", vec!["音声", "映像", "なし"], place(&RECORDINGS, &setting.recording), recording),
            ("面接官の反応", vec!["いつも同じ", "毎回ちがう"], u32::from(setting.varies), varies),
        ];
        let all = all.map(|(label, choices, chosen, on_choose)| {
            view! {
                <div class="options__row">
                    <p class="options__label">{label}</p>
                    <Segmented label choices chosen on_choose />
                </div>
            }
        });
        all.collect_view()
    };
    view! {
        <details class="options">
            <summary class="options__summary">
                <IconView icon=Icon::SlidersHorizontal size="s" />
                <span class="options__words">
                    <b class="options__name">"練習のしかた"</b>
                    {part(line)}
                </span>
                <IconView icon=Icon::ChevronDown size="s" />
            </summary>
            <div class="options__body">
                {part(choices)}
                <p class="options__help">
                    "映像にすると、話すときの表情を見返せます。音声の7倍ほどの場所を使います。面接官の反応は、うなずき、無反応、「結論から言うと」の順に出ます。いつも同じにすると、前の回と比べられます。"
                </p>
                <OwnPace company />
            </div>
        </details>
    }
}
