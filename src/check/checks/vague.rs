//! ぼんやり語 — words that a number or a name could replace.

use crate::check::Check;
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::reading::Sheet;
use crate::check::script::{Script, runs};

/// Words that stand for what is not said.
const VAGUE: List = List(
    "いろいろ 色々 いろんな 色んな さまざま 様々 たくさん 沢山 多くの 多くを 何でも なんでも 幅広い 幅広く 多岐にわた 多種多様 数多く \
     数々の いくつもの とても すごく すごい ものすご めちゃ かなり 頑張 がんば",
);
/// After these, the words above say how somebody felt or what stays as it is, and no number could replace them.
const FEELINGS: List = List(
    "嬉し うれし 楽し ありがた 感謝 悔し 残念 大切 大事 勉強にな 参考にな 印象 驚 感動 好き 難し 悩 つら 辛 傷 怖 心強 助か 寂し 共感 \
     魅力 光栄 興味",
);
/// Others who do their best are no vague claim.
const OTHERS: List =
    List("頑張る人 頑張っている 頑張っていた 頑張ってくれ 頑張ってください 頑張れる 頑張った人 頑張りを 頑張りが");

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let spans = places(sheet);
    (!spans.is_empty()).then(|| Finding::new(Check::Vague, Level::Hint, spans, Why::VagueWords))
}

/// The vague words in sentences without a number or a name, in order.
pub(in crate::check) fn places(sheet: &Sheet) -> Vec<Span> {
    let mut found = Vec::new();
    if sheet.asked == Asked::CounterQuestion {
        return found;
    }
    let text = &sheet.text;
    for span in text.find(VAGUE) {
        let Some(sentence) =
            text.sentences.iter().find(|sentence| sentence.start <= span.start && span.end <= sentence.end)
        else {
            continue;
        };
        let words = text.at(sentence);
        let rest = text.raw.get(span.start..sentence.end).unwrap_or_default();
        let before = text.raw.get(sentence.start..span.start).unwrap_or_default();
        let is_quoted = text.is_quoted(span.start);
        let has_number = text.quantities_in(sentence).next().is_some();
        let is_feeling = FEELINGS.first_in(text.raw.get(span.end..sentence.end).unwrap_or_default());
        let is_felt = is_feeling.is_some_and(|feeling| feeling.start <= "な仕事".len());
        if !is_quoted && !has_number && !is_felt && !OTHERS.begins(rest) && !has_name(words) && !lists(before) {
            found.push(span);
        }
    }
    found
}

/// Somebody's words or a name in letters say what the vague word leaves out.
fn has_name(words: &str) -> bool {
    let letters = |(script, span): (Script, Span)| script == Script::Letters && span.len() >= 2;
    words.contains('「') || words.contains('『') || runs(words).any(letters)
}

/// 商社、メーカー、小売など、さまざまな業界: what is meant stands before it.
fn lists(before: &str) -> bool {
    before.contains(['、', '・']) && List("など といった をはじめ").is_in(before)
}

#[cfg(test)]
mod tests {
    use super::places;
    use crate::check::{Notes, Sheet};

    #[test]
    fn what_a_number_or_a_name_could_replace_is_seen() {
        for (question, answer, expected) in [
            ("chousho", "いろいろな業務を経験し、幅広く対応してきました。", &["いろいろ", "幅広く"][..]),
            ("chousho", "たくさんのお客様に喜ばれました。", &["たくさん"]),
            ("jisseki", "とても頑張りました。", &["とても", "頑張"]),
            ("jisseki", "三年で120社ほど、いろいろな業種を担当しました。", &[]),
            ("jisseki", "病院や学校など、さまざまな建物を担当しました。", &[]),
            ("jisseki", "さまざまな建物を担当しました。", &["さまざま"]),
            ("jisseki", "病院、学校、図書館など、さまざまな建物を担当しました。", &[]),
            ("jisseki", "Excelでさまざまな帳票を作りました。", &[]),
            ("chousho", "「何でも聞いて」と声をかけています。", &[]),
            ("chousho", "お客様の言葉がとても嬉しかったです。", &[]),
            ("chousho", "頑張っている後輩を見つけて、声をかけます。", &[]),
            ("chousho", "頑張りが数字に出る仕事で、断られたときはとても傷つきました。", &[]),
            ("career", "精一杯頑張りますので、よろしくお願いします。", &["頑張"]),
            ("tansho", "何でも一人で抱えてしまいます。", &["何でも"]),
            ("gyakushitsumon", "多くの方が活躍されている理由は何でしょうか。", &[]),
            ("shiboudouki", "多岐にわたる事業に携わりたいです。", &["多岐にわた"]),
            ("jisseki", "", &[]),
        ] {
            let notes = Notes::default();
            let sheet = Sheet::new(question, answer, &notes);
            let found: Vec<_> = places(&sheet).into_iter().map(|span| answer.get(span).unwrap()).collect();
            assert_eq!(found, expected, "{answer}");
        }
    }
}
