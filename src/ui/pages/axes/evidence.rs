//! The evidence for one axis: its sentences, what was seen in them, and the person's word about each.

use crate::ui::prelude::*;

use super::{answer_href, title};
use crate::bank::{Axis, learn};
use crate::notebook::{Card, CardId, CardKind};
use crate::plan::{AxisWeight, Matrix, Tagged, set_mark, weigh};
use crate::ui::axis_words;
use crate::ui::components::{Icon, IconView, Toggles};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::focus_on;
use crate::ui::words;

/// The heading that takes the focus after a tap: the row that was tapped may be gone.
const HEADING: &str = "axis-evidence";

/// The axis, why it weighs so much, and its sentences.
pub fn of_axis(company: StoredValue<String>, all: &Matrix, axis: Axis) -> AnyView {
    let id = company.get_value();
    let document = handles().companies.company(&id);
    let weight = weigh(document.opening, &document.seats).into_iter().find(|weight| weight.axis == axis);
    let reading = learn::AXIS_READINGS.iter().find(|reading| reading.axis == axis);
    let (decided, count) =
        all.of(axis).fold((0, 0), |(decided, all), one| (decided + usize::from(one.is_decided), all + 1));
    let chip = |AxisWeight { weight, .. }: &AxisWeight| {
        let tone = (*weight > 2).then_some("primary");
        view! { <span class="chip" data-tone=tone>{words::weight(*weight)}</span> }
    };
    let rows: Vec<AnyView> = all.of(axis).map(|sentence| item(company, sentence, axis)).collect();
    let list = if rows.is_empty() {
        let words = reading.map_or("", |reading| reading.material);
        view! {
            <div class="card" data-kind="warn">
                <h3 class="card__title" data-size="s">"この軸の証拠が、まだありません"</h3>
                <p class="card__words">{words}</p>
                <p class="card__words">"下の「ほかの文」から、近いものに印をつけることもできます。"</p>
            </div>
        }
        .into_any()
    } else {
        view! { <ul class="evidence">{rows}</ul> }.into_any()
    };
    view! {
        <section class="section" aria-labelledby=HEADING>
            <header class="section__head">
                <h2 class="section__title" id=HEADING tabindex="-1">{reading.map_or("", |reading| reading.title)}</h2>
                <span class="section__more">{axis_words::count(decided, count)}</span>
            </header>
            <p class="page__words">{weight.as_ref().map(|weight| axis_words::why(weight, document.opening))}</p>
            <p class="chips">{weight.as_ref().map(chip)}</p>
            {list}
            {confirm_all(company, all, axis)}
        </section>
    }
    .into_any()
}

/// One tap for all that is only suggested, where that is more than one sentence.
fn confirm_all(company: StoredValue<String>, all: &Matrix, axis: Axis) -> Option<AnyView> {
    let open: Vec<Tagged> = all.of(axis).filter(|one| !one.is_decided).cloned().collect();
    if open.len() < 2 {
        return None;
    }
    let confirm = move |_| {
        let decided: Vec<(&Tagged, Option<&[Axis]>)> = open.iter().map(|one| (one, Some(&*one.axes))).collect();
        keep(&company.get_value(), &decided, "見立てを、まとめて確かめました。");
    };
    let view = view! {
        <button class="button" data-kind="outline" type="button" on:click=confirm>
            <IconView icon=Icon::Check size="s" />
            "全部これでよい"
        </button>
    };
    Some(view.into_any())
}

/// One sentence that is evidence.
fn item(company: StoredValue<String>, sentence: &Tagged, axis: Axis) -> AnyView {
    let id = company.get_value();
    let (state, icon, said) = if sentence.is_decided {
        ("decided", Icon::CircleCheck, "確かめました".to_owned())
    } else {
        let seen = sentence.cues.iter().filter(|cue| cue.axis() == axis);
        let seen: Vec<&str> = seen.map(|cue| axis_words::cue(*cue)).collect();
        ("suggested", Icon::CircleDashed, format!("見立て：{}", seen.join("・")))
    };
    let confirm = (!sentence.is_decided).then(|| {
        let one = sentence.clone();
        let confirm = move |_| decide(&company.get_value(), &one, Some(&one.axes), "確かめました。");
        view! {
            <button class="button" data-kind="soft" data-size="s" type="button" on:click=confirm>
                <IconView icon=Icon::Check size="s" />
                "これでよい"
            </button>
        }
    });
    let one = sentence.clone();
    let remove = move |_| {
        let left: Vec<Axis> = one.axes.iter().copied().filter(|other| *other != axis).collect();
        decide(&company.get_value(), &one, Some(&left), "この軸から外しました。");
    };
    view! {
        <li class="evidence__item" data-state=state>
            <blockquote class="evidence__words">{sentence.words.clone()}</blockquote>
            <p class="evidence__said">
                <IconView icon size="s" />
                <span>{said}</span>
            </p>
            {changed(sentence)}
            <div class="evidence__actions">
                {confirm}
                <button class="button" data-kind="text" data-size="s" type="button" on:click=remove>
                    "外す"
                </button>
                <a class="button" data-kind="text" data-size="s" href=answer_href(&id, &sentence.question)>
                    {title(&id, &sentence.question)}
                </a>
            </div>
            {choose(company, sentence)}
        </li>
    }
    .into_any()
}

/// That a sentence was changed since it was marked, and how it was marked then.
fn changed(sentence: &Tagged) -> Option<AnyView> {
    let before = sentence.before.as_ref()?;
    let axes: Vec<&str> = before.axes.iter().map(|axis| axis.label()).collect();
    let axes = if axes.is_empty() { "どの軸でもない".to_owned() } else { axes.join("・") };
    let view = view! {
        <p class="evidence__changed">
            {format!("印をつけたあとに、文が変わりました。前の印は「{axes}」で、今は見立てに戻しています。")}
        </p>
    };
    Some(view.into_any())
}

/// The five axes, to be chosen for a sentence one by one.
fn choose(company: StoredValue<String>, sentence: &Tagged) -> AnyView {
    let choices = Axis::ALL.map(|axis| (axis.label().to_owned(), sentence.axes.contains(&axis))).to_vec();
    let one = StoredValue::new(sentence.clone());
    let on_toggle = Callback::new(move |place: u32| {
        let (Some(axis), one) = (Axis::ALL.get(place as usize), one.get_value()) else { return };
        let mut shown = one.axes.clone();
        if shown.contains(axis) {
            shown.retain(|other| other != axis);
        } else {
            shown.push(*axis);
        }
        decide(&company.get_value(), &one, Some(&shown), "軸を変えました。");
    });
    let back = sentence.is_decided.then(|| {
        let back = move |_| decide(&company.get_value(), &one.get_value(), None, "見立てに戻しました。");
        view! {
            <button class="button" data-kind="text" data-size="s" type="button" on:click=back>
                <IconView icon=Icon::Undo2 size="s" />
                "見立てに戻す"
            </button>
        }
    });
    view! {
        <details class="fold">
            <summary class="fold__summary">
                <span>"軸を選びなおす"</span>
                <IconView icon=Icon::ChevronDown size="s" />
            </summary>
            <div class="fold__body">
                <Toggles label="この文の軸" choices on_toggle />
                {back}
            </div>
        </details>
    }
    .into_any()
}

/// The sentences that are no evidence for this axis, one fold an answer, to be marked by a tap.
pub fn others(company: StoredValue<String>, all: &Matrix, axis: Axis) -> Option<AnyView> {
    let id = company.get_value();
    let of = |question: &str| {
        let rest = all.sentences.iter().filter(|one| one.question == question && !one.axes.contains(&axis));
        rest.cloned().collect::<Vec<Tagged>>()
    };
    let fold = |question: &str| {
        let rest = StoredValue::new(of(question));
        let choices: Vec<(String, bool)> =
            rest.with_value(|rest| rest.iter().map(|one| (one.words.clone(), false)).collect());
        let count = format!("{}文", choices.len());
        let on_toggle = Callback::new(move |place: u32| {
            let Some(one) = rest.get_value().into_iter().nth(place as usize) else { return };
            let more: Vec<Axis> = one.axes.iter().copied().chain([axis]).collect();
            decide(&company.get_value(), &one, Some(&more), "印をつけました。");
        });
        (!choices.is_empty()).then(|| {
            view! {
                <details class="theme">
                    <summary class="theme__summary">
                        <b class="theme__title">{title(&id, question)}</b>
                        <span class="theme__count">{count}</span>
                        <IconView icon=Icon::ChevronDown size="s" />
                    </summary>
                    <Toggles label="印をつける文" choices are_long=true on_toggle />
                </details>
            }
        })
    };
    let folds: Vec<AnyView> = all.questions().into_iter().filter_map(fold).map(IntoAny::into_any).collect();
    let label = format!("ほかの文に「{}」の印をつける", axis.label());
    (!folds.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">{label}</h2>
                {folds}
            </section>
        }
        .into_any()
    })
}

/// Keeps what the person decided about a sentence, with a way back.
fn decide(company: &str, sentence: &Tagged, axes: Option<&[Axis]>, said: &'static str) {
    keep(company, &[(sentence, axes)], said);
}

/// Keeps what was decided about several sentences in one step.
fn keep(company: &str, decided: &[(&Tagged, Option<&[Axis]>)], said: &'static str) {
    let Handles { cards, toast, .. } = handles();
    let mut before: Vec<(CardId, Card)> = Vec::new();
    let mut after: Vec<(CardId, Card)> = Vec::new();
    for (sentence, axes) in decided {
        let id = CardId::new(company, CardKind::Evidence, &sentence.question);
        if !after.iter().any(|(known, _)| *known == id) {
            let card: Card = untrack(|| cards.card(&id));
            before.push((id.clone(), card.clone()));
            after.push((id.clone(), card));
        }
        let Some((_, card)) = after.iter_mut().find(|(known, _)| *known == id) else { continue };
        set_mark(card, &sentence.words, *axes);
        // The decision about the sentence as it was has done its work.
        if let Some(old) = &sentence.before {
            set_mark(card, &old.then, None);
        }
    }
    // Apart from the row that was tapped, which goes with the old picture.
    request_animation_frame(move || {
        let write = move |all: &[(CardId, Card)]| all.iter().for_each(|(id, card)| cards.write(id, card));
        write(&after);
        toast.show(said.to_owned(), move |()| write(&before));
        request_animation_frame(|| focus_on(HEADING));
    });
}
