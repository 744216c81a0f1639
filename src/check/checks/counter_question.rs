//! 逆質問の質 — whether what is asked opens a talk.

use crate::check::Check;
use crate::check::ask::{Ask, asks};
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::miss::{Miss, miss};
use crate::check::reading::Sheet;
use crate::check::text::Text;

/// Words that there is nothing to ask.
const NOTHING: List = List(
    "特にありません 特にございません 特にないです 特に無いです 特になし 特にない とくにありません とくにないです \
     特には 質問はありません 質問はございません 質問はないです 質問はない 質問はなし 質問は特に \
     聞きたいことはありません お聞きしたいことはありません 伺いたいことはありません 伺うことはありません 大丈夫です \
     以上です 結構です 思いつきません 思いつかな 思い浮かびません 思い浮かばな 浮かびません 浮かばな \
     今のところありません 今のところない 今はありません",
);
/// Having nothing to ask, said politely.
const POLITE: List = List("ございません 大丈夫です 質問はありません ことはありません 結構です");
/// What was answered already.
const ANSWERED: List = List(
    "伺えまし 伺うことができ お伺いでき 聞けまし お聞きでき 教えていただ ご説明いただ 説明していただ お話しいただ \
     お話いただ お話で お話の中で 解消 分かりました 理解でき よく分か",
);
/// An answer with so few characters that denies something denies all: ないです.
const BARE: usize = 14;

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    if sheet.asked != Asked::CounterQuestion {
        return None;
    }
    let text = &sheet.text;
    let say = |level, spans, why| Some(Finding::new(Check::CounterQuestion, level, spans, why));
    let asks = asks(text);
    if asks.is_empty() {
        if let Some((span, is_answered)) = nothing(text) {
            let (level, why) =
                if is_answered { (Level::Hint, Why::AllAnswered) } else { (Level::Attention, Why::NoAsk) };
            return say(level, vec![span], why);
        }
        return if sheet.is_readable() {
            say(Level::Hint, Vec::new(), Why::NoAsk)
        } else {
            Some(Finding::too_short(Check::CounterQuestion))
        };
    }
    let judged: Vec<(Option<Miss>, &Ask)> = asks.iter().map(|ask| (miss(sheet, ask), ask)).collect();
    let is_good = judged.iter().any(|(miss, _)| miss.is_none());
    // Beside a question that opens a talk, one that is answered by yes or no does no harm.
    let worst = judged.iter().filter_map(|(miss, _)| *miss).filter(|miss| !is_good || *miss != Miss::YesOrNo).min();
    let spans = |of: Option<Miss>| -> Vec<Span> {
        judged.iter().filter(|(miss, _)| *miss == of).map(|(_, ask)| ask.span.clone()).collect()
    };
    let Some(worst) = worst else {
        return say(Level::Good, spans(None), Why::OpenAsk);
    };
    let why = match worst {
        Miss::LooksBack => Why::LooksBack,
        Miss::Terms => Why::Terms,
        Miss::OnTheSite => Why::OnTheSite,
        Miss::YesOrNo => Why::YesOrNo,
        Miss::AskedBefore => Why::AskedBefore,
    };
    say(Level::Hint, spans(Some(worst)), why)
}

/// Words that there is nothing to ask, and whether they say politely that all was answered.
fn nothing(text: &Text) -> Option<(Span, bool)> {
    let said = text.find(NOTHING).into_iter().find(|span| !text.is_quoted(span.start));
    let span = said.or_else(|| {
        let is_bare = text.characters <= BARE && !text.has(List("よくな わけで"));
        text.find(List("ないです ありません ございません なし 無し ない")).into_iter().next().filter(|_| is_bare)
    })?;
    let end = text.sentences.iter().find(|sentence| sentence.end >= span.end)?.end;
    let is_polite = text.has_within(&(span.start..end), POLITE);
    // The reason comes first: 十分に伺えましたので、質問はございません.
    let is_plain = text.at(&span).starts_with('特') || text.at(&span).starts_with("とく");
    let until = if is_plain { span.start } else { text.raw.len() };
    let is_answered = is_polite && text.has_within(&(0..until), ANSWERED);
    Some((span, is_answered))
}

#[cfg(test)]
mod tests {
    use crate::bank::asks::{ASK_GROUPS, POOR_ASKS, PoorAskKind};
    use crate::check::{Check, Level, Notes, Place, Told, Why, read};

    fn asked(answer: &str) -> Option<(Level, Why)> {
        let found = read("gyakushitsumon", answer, &Notes::default());
        let found = found.into_iter().find(|finding| finding.check == Check::CounterQuestion);
        found.map(|finding| (finding.level, finding.why))
    }

    #[test]
    fn every_good_ask_of_the_bank_is_good() {
        for ask in ASK_GROUPS.iter().flat_map(|group| group.asks) {
            assert_eq!(asked(ask.text), Some((Level::Good, Why::OpenAsk)), "{}", ask.text);
        }
    }

    #[test]
    fn every_poor_ask_of_the_bank_fires_and_its_better_form_is_good() {
        for ask in POOR_ASKS {
            let (level, why) = asked(ask.text).unwrap();
            let fits = match ask.kind {
                PoorAskKind::OnTheSite => why == Why::OnTheSite,
                PoorAskKind::OnlyTerms => why == Why::Terms,
                PoorAskKind::Backward => why == Why::LooksBack,
                PoorAskKind::YesOrNo => why == Why::YesOrNo,
                PoorAskKind::AlreadyAsked => why == Why::AskedBefore,
                PoorAskKind::Nothing => matches!(why, Why::NoAsk | Why::AllAnswered),
            };
            assert!(fits && level != Level::Good, "{}: {why:?}", ask.text);
            assert_eq!(asked(ask.better), Some((Level::Good, Why::OpenAsk)), "{}", ask.better);
        }
    }

    #[test]
    fn what_the_first_interview_told_is_not_asked_again() {
        let told = Told {
            place: Place::FirstRound, text: "研修は配属の前に二週間あると伺いました。".into()
        };
        let notes = Notes { told: vec![told], ..Notes::default() };
        for (answer, why) in [
            ("研修の期間はどのくらいですか。", Why::AskedBefore),
            ("研修で出会った方とは、配属の後もどのように学び合っていらっしゃいますか。", Why::OpenAsk),
            ("繁忙期はいつでしょうか。", Why::OpenAsk),
        ] {
            let found = read("gyakushitsumon", answer, &notes);
            let found = found.into_iter().find(|finding| finding.check == Check::CounterQuestion);
            assert_eq!(found.map(|finding| finding.why), Some(why), "{answer}");
        }
    }

    #[test]
    fn the_first_miss_in_order_is_named() {
        let hint = |why| Some((Level::Hint, why));
        for (answer, expected) in [
            ("特にありません。", Some((Level::Attention, Why::NoAsk))),
            ("いえ、大丈夫です。ありがとうございました。", Some((Level::Attention, Why::NoAsk))),
            (
                "知りたかった点は本日のお話ですべて解消しましたので、私からの質問はございません。",
                hint(Why::AllAnswered),
            ),
            ("残業時間と有給の取りやすさについて教えてください。", hint(Why::Terms)),
            ("離職率はどのくらいですか。あと、ボーナスは出ますか。", hint(Why::LooksBack)),
            ("未経験なのでついていけるか心配です。研修はどのようなものですか。", hint(Why::LooksBack)),
            ("御社の事業内容を教えていただけますか。", hint(Why::OnTheSite)),
            ("女性の管理職の方はいらっしゃいますか。", hint(Why::YesOrNo)),
            ("前回も伺いましたが、配属先は何名の部署でしょうか。", hint(Why::AskedBefore)),
            (
                "研修制度はありますか？また、入社後に最初に担当する業務は何でしょうか？",
                Some((Level::Good, Why::OpenAsk)),
            ),
            (
                "離職率がとても低いと拝見しました。長く働く方が多い理由は何だとお考えですか。",
                Some((Level::Good, Why::OpenAsk)),
            ),
            (
                "リモートワークの日も多いと伺いました。離れて働くとき、連携で工夫されていることは何でしょうか。",
                Some((Level::Good, Why::OpenAsk)),
            ),
            ("入社前に触れておくとよい道具があれば、教えていただけますか。", Some((Level::Good, Why::OpenAsk))),
            ("御社の一日の流れを教えてくれませんか。", Some((Level::Good, Why::OpenAsk))),
            ("配属先で特に見られる指標はありますか。", Some((Level::Good, Why::OpenAsk))),
            ("入社までに勉強しておいたほうがよいことはありますか。", Some((Level::Good, Why::OpenAsk))),
            ("特にありませんが、一つだけ。評価で大切にされている点は何でしょうか。", Some((Level::Good, Why::OpenAsk))),
            ("最近の製品の改良は、現場のどのような声から始まったのでしょうか。", Some((Level::Good, Why::OpenAsk))),
            (
                "本日はお時間をいただき、本当にありがとうございました。お話を伺って、ますます働きたい気持ちが強くなりました。",
                hint(Why::NoAsk),
            ),
        ] {
            assert_eq!(asked(answer), expected, "{answer}");
        }
    }
}
