//! Listening to a take: the sound of each part with its picture, marks one sets by a tap, and a way to keep it as a file.

use crate::ui::prelude::*;
use leptos::html::Video;
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, Url};

use crate::browser;
use crate::notebook::{Take, TakeId};
use crate::ui::components::{Icon, IconView, live, part};
use crate::ui::handles::handles;
use crate::ui::practice_words as words;

/// The width of a picture, in its own units.
const WIDTH: u32 = 300;

/// All parts of a take.
#[component]
pub fn Player(id: TakeId) -> impl IntoView {
    let takes = handles().takes;
    // Drawn anew when there is another part, not when one of them changes.
    let ids = Memo::new(move |_| takes.parts(&id).into_iter().map(|(id, _)| id.stored()).collect::<Vec<String>>());
    part(move || {
        let parts = ids.get().into_iter().filter_map(|id| TakeId::parse(&id));
        let parts = parts.map(|id| view! { <Part id /> });
        view! { <ul class="player">{parts.collect_view()}</ul> }
    })
}

#[component]
fn Part(id: TakeId) -> impl IntoView {
    let takes = handles().takes;
    let id = StoredValue::new(id);
    let take = move || takes.take(&id.get_value());
    let is_recorded = untrack(|| !take().recording.is_empty());
    let (at, playing) = (RwSignal::new(0_u32), RwSignal::new(0_u32));
    let (found, source) = sound(id, is_recorded);
    let audio = NodeRef::<Video>::new();
    let film = move || if take().recording.starts_with("video") { "picture" } else { "sound" };
    let press = move |_| {
        if let Some(audio) = audio.get_untracked() {
            if audio.paused() {
                drop(audio.play());
            } else {
                drop(audio.pause());
            }
        }
    };
    let label = move || if playing.get() == 1 { "止める" } else { "録音を聞く" };
    view! {
        <li class="player__part">
            <video
                class="player__film"
                data-kind=live(film)
                node_ref=audio
                src=live(move || source.get())
                preload="auto"
                playsinline
                on:timeupdate=move |event| at.set(millis(&event))
                on:play=move |_| playing.set(1)
                on:pause=move |_| playing.set(0)
                on:ended=move |_| playing.set(0)
            ></video>
            <button
                class="player__play"
                type="button"
                aria-label=live(move || label().to_owned())
                disabled=live(move || found.get() != 2)
                on:click=press
            >
                {part(move || view! { <IconView icon=if playing.get() == 1 { Icon::Pause } else { Icon::Play } /> })}
            </button>
            {part(move || wave(&take(), u64::from(WIDTH), at.get()))}
            <span class="player__time">{live(move || words::clock(take().millis))}</span>
            <Controls id is_recorded found source audio at />
        </li>
    }
}

/// Looks for the recording. How far that has come (0: not looked for yet, 1: not on this device, 2: here), and the address
/// of the sound while this screen stands.
fn sound(id: StoredValue<TakeId>, is_recorded: bool) -> (RwSignal<u32>, RwSignal<String>) {
    let (found, source) = (RwSignal::new(0_u32), RwSignal::new(String::new()));
    let takes = handles().takes;
    if is_recorded {
        browser::spawn(async move {
            let recording = takes.recording(&id.get_value()).await;
            let url = recording.and_then(|blob| Url::create_object_url_with_blob(&blob).ok());
            // The screen may be gone by then.
            _ = found.try_set(if url.is_some() { 2 } else { 1 });
            if let Some(late) = source.try_set(url.unwrap_or_default()) {
                drop(Url::revoke_object_url(&late));
            }
        });
    }
    on_cleanup(move || {
        if let Some(url) = source.try_get_untracked() {
            // An empty one is none.
            let _ = Url::revoke_object_url(&url);
        }
    });
    (found, source)
}

/// What one can do with a part: set a mark, go back to one, keep the recording as a file.
#[component]
fn Controls(
    id: StoredValue<TakeId>,
    /// Whether anything was recorded at all.
    is_recorded: bool,
    /// How far the recording is found.
    found: RwSignal<u32>,
    /// Its address.
    source: RwSignal<String>,
    audio: NodeRef<Video>,
    /// Where one listens, in milliseconds.
    at: RwSignal<u32>,
) -> impl IntoView {
    let takes = handles().takes;
    let take = move || takes.take(&id.get_value());
    let mark = move |_| {
        let now = at.get_untracked();
        takes.change(&id.get_value(), |take| {
            if !take.marks.contains(&now) {
                take.marks.push(now);
                take.marks.sort_unstable();
            }
        });
    };
    let marks = move || {
        let marks = take().marks.into_iter().map(|mark| {
            let go = move |_| {
                if let Some(audio) = audio.get_untracked() {
                    audio.set_current_time(f64::from(mark) / 1_000.0);
                }
            };
            view! {
                <button class="player__mark" type="button" aria-label=format!("印の所から聞く {}", words::clock(mark)) on:click=go>
                    {words::clock(mark)}
                </button>
            }
        });
        marks.collect_view()
    };
    part(move || {
        match (is_recorded, found.get()) {
        (false, _) => view! { <p class="player__none">"録音なしで話しました"</p> }.into_any(),
        (true, 0) => view! { <p class="player__none">"録音をさがしています"</p> }.into_any(),
        (true, 1) => view! { <p class="player__none">"録音は、この端末にありません"</p> }.into_any(),
        _ => view! {
            <div class="player__actions">
                <button class="button" data-kind="soft" data-size="s" type="button" on:click=mark>
                    <IconView icon=Icon::Pin size="s" />
                    "ここに印"
                </button>
                <button class="button" data-kind="text" data-size="s" type="button" on:click=move |_| save(&id.get_value(), &take(), &source.get_untracked())>
                    <IconView icon=Icon::Download size="s" />
                    "録音を保存"
                </button>
                <span class="player__marks">{part(marks)}</span>
            </div>
        }
        .into_any(),
    }
    })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time within a recording")]
fn millis(event: &web_sys::Event) -> u32 {
    let audio = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlMediaElement>().ok());
    audio.map_or(0, |audio| (audio.current_time() * 1_000.0) as u32)
}

/// The loudness over time; what was heard by now is filled.
pub fn wave(take: &Take, width: u64, at: u32) -> AnyView {
    let count = u64::try_from(take.levels.len()).unwrap_or(1).max(1);
    let heard = u64::from(at) * count / u64::from(take.millis.max(1));
    let bars = (0_u64..).zip(&take.levels).map(|(place, level)| {
        let height = 3 + u32::from(*level) * 37 / 100;
        let state = if at > 0 && place <= heard { "heard" } else { "ahead" };
        view! {
            <rect
                class="player__bar"
                data-state=state
                x=(place * width / count).to_string()
                y=(20 - height / 2).to_string()
                width="3"
                height=height.to_string()
                rx="1.5"
            />
        }
    });
    view! {
        <svg class="player__wave" viewBox="0 0 300 40" preserveAspectRatio="none" aria-hidden="true">
            {bars.collect_view()}
        </svg>
    }
    .into_any()
}

/// Saves the recording as a file of its own.
fn save(id: &TakeId, take: &Take, url: &str) {
    let end = match take.recording.as_str() {
        kind if kind.starts_with("video/mp4") => "mp4",
        kind if kind.contains("mp4") => "m4a",
        _ => "webm",
    };
    let day = take.day.map(|day| day.to_string()).unwrap_or_default();
    let link = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(url);
        link.set_download(&format!("musubime-{day}-{}-{}.{end}", id.question, id.part + 1));
        link.click();
    }
}
