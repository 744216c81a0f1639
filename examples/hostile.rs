//! Prints links with hostile words in every field, and payloads that nobody should have made, as one JSON object:
//! `{"links": [{"link": "#/r/…", "words": ["…"]}], "payloads": ["…"]}`. The browser tests open them.

use std::error::Error;

use musubime::share::envelope::wrap;
use musubime::share::{Comment, Item, Kind, Letter as _, Pack, Reply, Reviewed, codec};
use serde_json::json;

/// What has broken pages before: elements, attributes, addresses, templates, entities, odd directions and zero widths.
const SHAPES: [&str; 25] = [
    "<script>alert({n})</script>",
    "<img src=x onerror=alert({n})>",
    "<svg onload=alert({n})>",
    "\"><script>alert({n})</script>",
    "'><img src=x onerror=alert({n})>",
    "</textarea><script>alert({n})</script>",
    "</title><script>alert({n})</script>",
    "<iframe src=javascript:alert({n})>",
    "<a href=\"javascript:alert({n})\">押す</a>",
    "javascript:alert({n})",
    "data:text/html,<script>alert({n})</script>",
    "<math><mtext><img src=x onerror=alert({n})>",
    "<body onload=alert({n})>",
    "<object data=javascript:alert({n})>",
    "{{constructor.constructor('alert({n})')()}}",
    "${alert({n})}",
    "&lt;script&gt;alert({n})&lt;/script&gt;",
    "&#60;img src=x onerror=alert({n})&#62;",
    "%3Cscript%3Ealert({n})%3C/script%3E",
    "<style>*{display:none}</style>{n}",
    "<template><script>alert({n})</script></template>",
    "<!--{n}--><script>alert({n})</script>",
    "]]><script>alert({n})</script>",
    "<form action=javascript:alert({n})><button>送る</button>",
    "<details open ontoggle=alert({n})>",
];
/// So many hostile words.
const WORDS: usize = 2_000;
/// So many payloads that are nobody's.
const PAYLOADS: u32 = 5_000;
/// So many of the words go into one link.
const IN_ONE: usize = 40;

fn main() -> Result<(), Box<dyn Error>> {
    let word = |number: usize| {
        SHAPES.get(number % SHAPES.len()).copied().unwrap_or_default().replace("{n}", &number.to_string())
    };
    let mut links = Vec::new();
    let words: Vec<String> = (0..WORDS).map(word).collect();
    for (turn, words) in words.chunks(IN_ONE).enumerate() {
        let payload = if turn % 2 == 0 { pack(words).encode() } else { reply(words).encode() };
        let way = if turn % 2 == 0 { 'r' } else { 'f' };
        links.push(json!({ "link": format!("#/{way}/{}", payload.ok_or("too long")?), "words": words }));
    }
    println!("{}", json!({ "links": links, "payloads": payloads()? }));
    Ok(())
}

fn pack(words: &[String]) -> Pack {
    let (head, items) = words.split_at(words.len().min(2));
    let item = |pair: &[String]| Item {
        question: "own-hostile".into(),
        asked: pair.first().cloned().unwrap_or_default(),
        answer: pair.get(1).cloned().unwrap_or_default(),
        ..Item::default()
    };
    Pack {
        from: head.first().cloned().unwrap_or_default(),
        company: head.get(1).cloned().unwrap_or_default(),
        items: items.chunks(2).map(item).collect(),
        ..Pack::default()
    }
}

fn reply(words: &[String]) -> Reply {
    let (head, said) = words.split_at(words.len().min(2));
    let comment = |words: &String| Comment { sentence: 0, stamp: None, words: words.clone() };
    Reply {
        name: head.first().cloned().unwrap_or_default(),
        words: head.get(1).cloned().unwrap_or_default(),
        reviewed: vec![Reviewed { question: "career".into(), text: 1, comments: said.iter().map(comment).collect() }],
        ..Reply::default()
    }
}

/// Prefixes of a link, links with a letter changed, later versions, other kinds, bodies of nobody, bombs, and noise.
fn payloads() -> Result<Vec<String>, Box<dyn Error>> {
    let item =
        Item {
            question: "career".into(), answer: "三年後は、店を一つ任されたいです。".into(), ..Item::default()
        };
    let whole = Pack { items: vec![item], ..Pack::default() }.encode().ok_or("too long")?;
    let bomb = codec::encode(&"あ".repeat(codec::LONGEST / 3)).ok_or("too long")?;
    let mut state = 0x2545_f491_u32;
    let mut chance = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        usize::try_from(state).unwrap_or(0) % below.max(1)
    };
    let letters: Vec<char> = ('a'..='z').chain('A'..='Z').chain('0'..='9').chain(['-', '_']).collect();
    let mut noise =
        |length: usize| -> String { (0..length).filter_map(|_| letters.get(chance(letters.len()))).collect() };
    let mut payloads = Vec::new();
    for turn in 0..PAYLOADS {
        let place = usize::try_from(turn).unwrap_or(0);
        let byte = u8::try_from(turn % 256).unwrap_or(0);
        let cut = place % (whole.len() - 1) + 1;
        let (before, behind) = whole.split_at(cut);
        payloads.push(match turn % 10 {
            0 => format!("#/r/{before}"),
            1 => format!(
                "#/r/{before}{}{}",
                if behind.starts_with('A') { 'B' } else { 'A' },
                behind.get(1..).unwrap_or("")
            ),
            2 => format!(
                "#/r/AA{}{}",
                ["I", "M", "g", "_"].get(place % 4).copied().unwrap_or("I"),
                noise(place % 50 + 4)
            ),
            3 => format!("#/r/{}", wrap(Kind::Reply, &[byte; 20])),
            4 => format!("#/r/{}", wrap(Kind::Pack, &vec![byte; place % 400])),
            5 if turn < 100 => format!("#/r/{}", wrap(Kind::Pack, &bomb)),
            5 if turn < 200 => format!("#/r/{}", wrap(Kind::Pack, &vec![0; 40_000])),
            6 => format!("#/f/{whole}{}", noise(1)),
            7 => format!("#/r/{whole}{}", noise(place % 9 + 1)),
            8 => format!("#/r/<img src=x onerror=alert({turn})>"),
            _ => format!("#/r/{}", noise(place % 200 + 1)),
        });
    }
    Ok(payloads)
}
