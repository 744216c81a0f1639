//! A labelled field: label, help, field, error, in this order.

use crate::ui::prelude::*;

use super::{Icon, IconView, live, part};

/// A day and a time side by side, under one label and one sentence of help.
#[component]
pub fn DateAndTime(
    /// The label.
    label: &'static str,
    /// A sentence of help.
    help: &'static str,
    /// The day and the time they hold when they appear.
    values: (String, String),
    /// Told of every change of the day.
    on_date: Box<dyn Fn(String)>,
    /// Told of every change of the time.
    on_time: Box<dyn Fn(String)>,
) -> impl IntoView {
    let (date, time) = values;
    view! {
        <div class="field">
            <label class="field__label" for="date">
                {label}
            </label>
            <p class="field__help" id="date-help">
                {help}
            </p>
            <div class="field__pair">
                <input
                    class="field__input"
                    id="date"
                    name="date"
                    type="date"
                    autocomplete="off"
                    value=date
                    aria-describedby="date-help"
                    on:input=move |event| on_date(event_target_value(&event))
                />
                <input
                    class="field__input"
                    id="time"
                    name="time"
                    type="time"
                    autocomplete="off"
                    value=time
                    aria-label="時刻"
                    on:input=move |event| on_time(event_target_value(&event))
                />
            </div>
        </div>
    }
}

/// A labelled field of one line.
#[component]
pub fn Field(
    /// The id of the field, unique on its screen.
    id: &'static str,
    /// Its label.
    label: &'static str,
    /// A sentence of help under the label.
    #[prop(optional)]
    help: &'static str,
    /// What it holds when it appears. What is typed is never written back into it.
    value: String,
    /// Told of every change.
    on_input: Box<dyn Fn(String)>,
    /// What is wrong with it: 原因 → 対処; empty if nothing is.
    #[prop(optional, into)]
    error: Option<RwSignal<String>>,
) -> impl IntoView {
    let help_id = format!("{id}-help");
    let error_id = format!("{id}-error");
    let described_by = format!("{help_id} {error_id}");
    let error = move || error.map(|error| error.get()).filter(|error| !error.is_empty());
    let message = move || {
        error().map(|error| {
            view! {
                <IconView icon=Icon::CircleAlert size="s" />
                {error}
            }
        })
    };
    view! {
        <div class="field">
            <label class="field__label" for=id>
                {label}
            </label>
            {(!help.is_empty())
                .then(|| {
                    view! {
                        <p class="field__help" id=help_id>
                            {help}
                        </p>
                    }
                })}
            <input
                class="field__input"
                id=id
                name=id
                type="text"
                autocomplete="off"
                value=value
                aria-invalid=live(move || error().map(|_| "true"))
                aria-describedby=described_by
                on:input=move |event| on_input(event_target_value(&event))
            />
            <p class="field__error" id=error_id>
                {part(message)}
            </p>
        </div>
    }
}

/// A labelled field of several lines, which grows with its text.
#[component]
pub fn Area(
    /// The id of the field, unique on its screen.
    #[prop(into)]
    id: String,
    /// Its label.
    label: &'static str,
    /// A sentence of help under the label.
    help: &'static str,
    /// What it holds when it appears. What is typed is never written back into it.
    value: String,
    /// Told of every change.
    on_input: Box<dyn Fn(String)>,
) -> impl IntoView {
    let help_id = format!("{id}-help");
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <p class="field__help" id=help_id.clone()>
                {help}
            </p>
            <textarea
                class="field__input"
                data-kind="area"
                id=id.clone()
                name=id
                rows="3"
                aria-describedby=help_id
                on:input=move |event| on_input(event_target_value(&event))
            >
                {value}
            </textarea>
        </div>
    }
}
