//! 借り物の言葉 — how much of the answer stands in an example of the bank, phrases that machines like, and the name of
//! another company that an answer was first written for.

use std::sync::OnceLock;

use crate::bank::core::SEVEN;
use crate::bank::{Example, Question};
use crate::check::Check;
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::gram::{Grams, START, step};
use crate::check::list::{List, in_order};
use crate::check::reading::Sheet;
use crate::check::script::{Script, script};
use crate::check::word::{bare_name, company_at};

/// Runs of so many characters are compared; shorter ones are shared by chance.
const RUN: usize = 8;
/// From this share of runs on, an answer is no longer one's own.
const SHARE: usize = 30;
/// With fewer runs a share says nothing.
const FEWEST: usize = 20;
/// So many different stock phrases make an answer sound made.
const PHRASES: usize = 2;
/// Phrases that machines like.
const STOCK: List = List(
    "多角的な 多角的に 価値提供 価値を提供 価値の提供 価値創出 価値創造 価値を創出 価値を創造 新たな価値 付加価値を 本質的 シナジー 相乗効果 最大化 \
     最適解 ステークホルダー 持続的な成長 持続可能な成長 さらなる飛躍 更なる飛躍 さらなる発展 更なる発展 邁進 一助とな 架け橋とな 橋渡し役とな \
     シームレス 包括的 俯瞰的 共創 変革を推進 変革をリード イノベーションを エンゲージメント コミットし コミットメント レバレッジ パラダイム \
     ドライブし 加速させ 変化の激しい時代 変化の激しい環境 VUCA 伴走型 課題解決力を発揮 主体性を発揮 存在意義 揺るぎない 確固たる 不可欠である \
     に他なりません と確信しております 融合させ 礎を築 牽引し 創出し 体現し 醸成し 昇華",
);

/// Legal forms of companies.
const FORMS: List = List("株式会社 有限会社 合同会社 （株） (株) ㈱");
/// After a name: one means to work there. Where one worked is told with に入社 and で働き.
const AIMED: List = List(
    "を志望 に応募 への入社 に入社したい で働きたい に入りたい に貢献したい の一員として の一員とな の一員に \
     さんを志望 様を志望 さんに応募 様に応募",
);
/// A name ends so many bytes after its form at most.
const NAME: usize = 48;

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    other_name(sheet).or_else(|| overlap(sheet.text.raw)).or_else(|| {
        let spans = sheet.text.find(STOCK);
        (spans.len() >= PHRASES).then(|| Finding::new(Check::Borrowed, Level::Hint, spans, Why::StockPhrase))
    })
}

/// The name of another company where a motive names the one that is wanted.
fn other_name(sheet: &Sheet) -> Option<Finding> {
    let (text, company) = (&sheet.text, bare_name(&sheet.notes.company));
    if sheet.asked != Asked::Motive || company.is_empty() {
        return None;
    }
    let span = text.find(AIMED).into_iter().find_map(|aim| {
        let sentence = text.sentences.iter().find(|sentence| sentence.end >= aim.end)?;
        // 以前は株式会社○○に応募しましたが、今は御社を志望しています.
        if company_at(text, sentence, sheet.notes).is_some() {
            return None;
        }
        let is_past = text.at(sentence).ends_with("ました。") && !text.at(&aim).ends_with(['望', '募']);
        let before = text.at(&(sentence.start..aim.start));
        let form = FORMS.all_in(before).pop();
        let start = match form {
            // サクラテック株式会社 and 株式会社サクラテック
            Some(form) if form.end + 6 > before.len() => run(before.get(..form.start)?),
            Some(form) if form.end + NAME >= before.len() => form.start,
            _ if text.at(&aim).starts_with(['さ', '様']) => run(before),
            _ => return None,
        };
        let name = bare_name(before.get(start..)?.trim_end_matches("さん").trim_end_matches('様'));
        let is_name = name.chars().count() > 1 && !name.contains(['、', 'の', 'を', 'は', 'で', 'に', '」']);
        let is_other = !company.contains(name) && !name.contains(company);
        (is_name && is_other && !is_past).then(|| sentence.start + start..aim.start)
    })?;
    let name = text.at(&span).into();
    Some(Finding::new(Check::Borrowed, Level::Hint, vec![span], Why::OtherName { name }))
}

/// Where the kanji, katakana or letters at the end of this text begin.
fn run(text: &str) -> usize {
    let length: usize = text.chars().rev().take_while(|one| script(*one) != Script::Other).map(char::len_utf8).sum();
    text.len() - length
}

fn examples() -> impl Iterator<Item = &'static Example> {
    SEVEN.iter().flat_map(|question: &&'static Question| question.examples)
}

/// The runs of all examples, each with the place of its example.
fn index() -> &'static Grams {
    static INDEX: OnceLock<Grams> = OnceLock::new();
    INDEX.get_or_init(|| {
        let bytes = examples().flat_map(|example| example.sentences).map(|sentence| sentence.text.len());
        let mut index = Grams::with_room(bytes.sum::<usize>() / 3);
        for (number, example) in examples().enumerate() {
            let mut window = Window::default();
            for character in example.sentences.iter().flat_map(|sentence| sentence.text.chars()) {
                if let Some((run, _)) = window.push(0, character) {
                    index.insert(run, u8::try_from(number).unwrap_or(u8::MAX));
                }
            }
        }
        index
    })
}

/// The last characters of a text, as they are compared, with the places where they begin.
#[derive(Default)]
struct Window {
    characters: [char; RUN],
    places: [usize; RUN],
    count: usize,
}

impl Window {
    /// Takes one character more; the run that ends with it and where that run begins, once there are enough.
    fn push(&mut self, at: usize, character: char) -> Option<(u64, usize)> {
        let character = folded(character)?;
        self.characters.rotate_left(1);
        self.places.rotate_left(1);
        if let (Some(last), Some(place)) = (self.characters.last_mut(), self.places.last_mut()) {
            (*last, *place) = (character, at);
        }
        self.count += 1;
        (self.count >= RUN)
            .then(|| (self.characters.into_iter().fold(START, step), self.places.first().copied().unwrap_or(0)))
    }
}

/// Width, blanks and marks make no text one's own.
fn folded(character: char) -> Option<char> {
    match character {
        '！'..='～' => folded(char::from_u32(character as u32 - 0xfee0)?),
        '、' | '。' | '「' | '」' | '・' | '『' | '』' | '…' | 'ー' => None,
        _ if character.is_whitespace() || character.is_ascii_punctuation() => None,
        _ => Some(character.to_ascii_lowercase()),
    }
}

fn overlap(text: &str) -> Option<Finding> {
    let mut window = Window::default();
    let mut hits: Vec<(u8, Span)> = Vec::new();
    let mut runs = 0;
    for (at, character) in text.char_indices() {
        if let Some((run, start)) = window.push(at, character) {
            runs += 1;
            hits.extend(index().find(run).map(|number| (number, start..at + character.len_utf8())));
        }
    }
    if runs < FEWEST {
        return None;
    }
    let of = |number: usize| hits.iter().filter(|(hit, _)| usize::from(*hit) == number).count();
    let (best, number, example) = examples()
        .enumerate()
        .map(|(number, example)| (of(number), number, example))
        .max_by_key(|(count, number, _)| (*count, usize::MAX - number))?;
    let percent = best * 100 / runs;
    if percent < SHARE {
        return None;
    }
    let mut spans: Vec<Span> = Vec::new();
    for (_, span) in hits.into_iter().filter(|(hit, _)| usize::from(*hit) == number) {
        match spans.last_mut() {
            Some(last) if span.start <= last.end => last.end = span.end,
            _ => spans.push(span),
        }
    }
    in_order(&mut spans);
    Some(Finding::new(Check::Borrowed, Level::Hint, spans, Why::Overlap { percent, example: example.id }))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::bank::core::SEVEN;
    use crate::check::{Level, Notes, Sheet, Why};

    #[test]
    fn an_example_is_known_again_however_it_is_set() {
        for example in SEVEN.iter().flat_map(|question| question.examples) {
            let answer: String = example.sentences.iter().map(|sentence| sentence.text).collect();
            let wide = answer.replace('。', "．\n").replace('、', "，").replace('3', "３");
            for answer in [answer, wide] {
                let found = check(&Sheet::new("own", &answer, &Notes::default())).unwrap();
                let Why::Overlap { percent, example: id } = found.why else { panic!("{}", example.id) };
                assert_eq!((id, found.level), (example.id, Level::Hint));
                assert!(percent >= 90, "{id}: {percent}");
                assert!(found.spans.iter().all(|span| answer.get(span.clone()).is_some()));
            }
        }
    }

    #[test]
    fn half_an_example_with_words_of_ones_own_is_seen_and_a_turn_of_phrase_is_not() {
        let example = SEVEN.first().unwrap().examples.first().unwrap();
        let half: String = example.sentences.iter().take(3).map(|sentence| sentence.text).collect();
        let own =
            "私は木工の町で育ち、椅子の背を削る音を聞いて育ちました。父の工房では、朝に刃を研ぐのが私の役目でした。";
        let both = format!("{own}{half}");
        let found = check(&Sheet::new("own", &both, &Notes::default())).unwrap();
        assert!(matches!(found.why, Why::Overlap { .. }));
        assert!(found.spans.iter().all(|span| span.start >= own.len()), "{:?}", found.spans);
        let phrase = format!("{own}理由は一つで、売ったあとのお客様に関わりたいからです。");
        for answer in [own, &phrase, "", "はい"] {
            assert_eq!(check(&Sheet::new("own", answer, &Notes::default())), None, "{answer}");
        }
    }

    #[test]
    fn the_name_of_another_company_is_seen_where_one_means_to_work() {
        for (company, answer, expected) in [
            (
                "クロノワークス株式会社",
                "私が株式会社サクラテックを志望した理由は二つです。",
                Some("株式会社サクラテック"),
            ),
            ("クロノワークス株式会社", "サクラテック株式会社の一員として働きたいです。", Some("サクラテック株式会社")),
            ("クロノワークス", "サクラテックさんを志望した理由は二つです。", Some("サクラテック")),
            ("クロノワークス", "（株）ひなたへの入社を希望しております。", Some("（株）ひなた")),
            ("クロノワークス株式会社", "株式会社クロノワークスを志望した理由は二つです。", None),
            ("クロノワークス株式会社", "クロノワークスさんを志望した理由は二つです。", None),
            ("クロノワークス株式会社", "新卒で株式会社サクラテックに入社し、営業を続けてきました。", None),
            ("クロノワークス株式会社", "前職では株式会社サクラテックの一員として、六年働きました。", None),
            ("クロノワークス株式会社", "株式会社サクラテックで学んだことを活かし、御社を志望しました。", None),
            ("クロノワークス株式会社", "以前は株式会社サクラテックに応募しましたが、今は御社を志望しています。", None),
            ("クロノワークス株式会社", "地域の皆さんの一員として、事務職を志望しました。", None),
            ("", "株式会社サクラテックを志望した理由は二つです。", None),
        ] {
            let notes = Notes { company: company.into(), ..Notes::default() };
            let found = check(&Sheet::new("shiboudouki", answer, &notes));
            let name = found.map(|finding| finding.why);
            assert_eq!(name, expected.map(|name| Why::OtherName { name: name.into() }), "{answer}");
        }
    }

    #[test]
    fn two_stock_phrases_sound_made_and_one_does_not() {
        for (answer, expected) in [
            ("多角的な視点で本質的な課題を捉えます。", 2),
            ("シナジーを生み、新たな価値を創出し、持続的な成長に寄与します。", 4),
            ("変化の激しい時代に、変革を推進していきます。", 2),
            ("付加価値を高める仕事をしてきました。", 0),
            ("さらなる発展の一助となれば幸いです。", 2),
            ("お客様の困りごとを聞いてきました。", 0),
        ] {
            let found = check(&Sheet::new("own", answer, &Notes::default()));
            assert_eq!(found.map_or(0, |finding| finding.spans.len()), expected, "{answer}");
        }
    }
}
