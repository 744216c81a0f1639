//! The bar of the main screens of one company, and the sheet that leads to the others.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;

use super::companies::CompanyLists;
use crate::notebook::{Company, SAMPLE};
use crate::ui::components::{Icon, IconView, TopBar, part};
use crate::ui::handles::handles;

/// The id of the sheet on the page.
const SHEET: &str = "companies";

/// Its name and the job, and the way to the other companies.
#[component]
pub fn CompanyBar(
    /// The company's id.
    company: String,
) -> impl IntoView {
    let companies = handles().companies;
    // Its list is made when it is asked for.
    let shown = RwSignal::new(0_u32);
    let on_switch = Callback::new(move |event: web_sys::MouseEvent| {
        shown.set(1);
        // In place of the page the link leads to; a browser without such sheets follows the link.
        if sheet().is_some_and(|sheet| sheet.show_modal().is_ok()) {
            event.prevent_default();
        }
    });
    let bar = move || {
        let Company { name, role, .. } = companies.company(&company);
        let subtitle = if company == SAMPLE { format!("見本・{role}") } else { role };
        view! { <TopBar title=name subtitle on_switch /> }
    };
    view! {
        {part(bar)}
        <dialog
            class="sheet"
            id=SHEET
            aria-label="応募先を切りかえる"
            on:click=|event| if leads_away(&event) { close() }
        >
            <div class="sheet__paper">
                <header class="sheet__head">
                    <p class="sheet__title">"応募先"</p>
                    <button class="icon-button" type="button" aria-label="閉じる" on:click=|_| close()>
                        <IconView icon=Icon::X />
                    </button>
                </header>
                {part(move || (shown.get() > 0).then(|| view! { <CompanyLists /> }))}
            </div>
        </dialog>
    }
}

fn sheet() -> Option<web_sys::HtmlDialogElement> {
    document().get_element_by_id(SHEET)?.dyn_into().ok()
}

fn close() {
    if let Some(sheet) = sheet() {
        sheet.close();
    }
}

/// Whether a click fell beside the paper, on the sheet itself, or on a link: one to where one is changes no screen.
fn leads_away(event: &web_sys::MouseEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| target.id() == SHEET || target.closest("a").ok().flatten().is_some())
}
