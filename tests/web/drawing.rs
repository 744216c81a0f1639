//! What `view!` becomes on a page: a part that is drawn anew keeps its elements.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use leptos::prelude::{AnyView, Get, IntoAny, RwSignal, Set, Update};
use musubime::ui::template::{self, Filled, Template};
use wasm_bindgen_test::wasm_bindgen_test;

use super::moment;

static FIRST: Template = Template::new("<p><b>count </b><!><button>more</button></p>", "*dn*n*", false);
static SECOND: Template = Template::new("<p>over</p>", "", false);
static PICTURE: Template = Template::new("<circle r=\"4\"></circle>", "*", true);

fn counter(count: RwSignal<u32>) -> AnyView {
    let now = count.get();
    if now == 2 {
        return Filled::new(&SECOND, Vec::new()).into_any();
    }
    let more = move |_| count.update(|count| *count = now + 1);
    let fillings = vec![
        template::attribute("data-odd", (now % 2 == 1).then(|| "odd".to_owned())),
        template::child(now.to_string()),
        template::on(leptos::ev::click, more),
    ];
    Filled::new(&FIRST, fillings).into_any()
}

fn circle() -> AnyView {
    Filled::new(&PICTURE, vec![template::attribute("class", "dot")]).into_any()
}

#[wasm_bindgen_test]
async fn a_part_drawn_anew_keeps_its_elements_and_hears_with_the_handler_of_now() {
    let document = web_sys::window().unwrap().document().unwrap();
    let place = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    let count = Rc::new(Cell::new(None));
    let given = Rc::clone(&count);
    let shown = leptos::mount::mount_to(wasm_bindgen::JsCast::unchecked_into(place.clone()), move || {
        let count = RwSignal::new(0);
        given.set(Some(count));
        let draw = move || counter(count);
        let part: Arc<Mutex<dyn FnMut() -> AnyView + Send>> = Arc::new(Mutex::new(draw));
        (part, circle()).into_any()
    });
    let count = count.get().unwrap();
    let words = || place.text_content().unwrap();
    let find = |what: &str| place.query_selector(what).unwrap();
    assert_eq!(words(), "count 0more");
    assert!(find("p[data-odd]").is_none());
    let circle = find("circle.dot[r='4']").unwrap();
    assert_eq!(circle.namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"));

    let button = find("button").unwrap();
    let click = || button.dispatch_event(&web_sys::Event::new("click").unwrap()).unwrap();
    click();
    moment().await;
    assert_eq!(words(), "count 1more");
    assert!(find("p[data-odd='odd']").is_some());
    assert!(place.contains(Some(&button)), "the button is the same one");
    // The handler of the first drawing would count to 1 again.
    click();
    moment().await;
    assert_eq!(words(), "over");
    // What is no longer on the page is not heard.
    click();
    moment().await;
    assert_eq!(words(), "over");
    count.set(0);
    moment().await;
    assert_eq!(words(), "count 0more");
    drop(shown);
    place.remove();
}
