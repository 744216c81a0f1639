//! The sentences for what the reader of answers finds: できている所 → 1つだけ → 手の出し方.

use crate::check::{Check, Difference, Finding, Lamps, Why};

/// The name of a check, as its row shows it.
#[must_use]
pub const fn title(check: Check) -> &'static str {
    match check {
        Check::Length => "長さ",
        Check::SentenceLength => "一文の長さ",
        Check::Commas => "読点",
        Check::Conclusion => "結論から",
        Check::Concrete => "具体さ",
        Check::Baseline => "比べる基準",
        Check::Vague => "ぼんやりした言葉",
        Check::CompanyFit => "会社らしさ",
        Check::StrengthToJob => "強みと仕事のつながり",
        Check::Forward => "前向きな結び",
        Check::WeaknessAction => "短所への手当て",
        Check::TimeMarker => "時期",
        Check::CounterQuestion => "逆質問",
        Check::Consistency => "前回との一貫性",
        Check::Gosha => "御社と貴社",
        Check::StyleMix => "文体",
        Check::RaNuki => "ら抜き言葉",
        Check::DoubleKeigo => "敬語",
        Check::Filler => "話し言葉",
        Check::Endings => "文の終わり",
        Check::Borrowed => "自分の言葉",
        Check::ProblemTone => "課題の言い方",
        Check::Overused => "同じ話",
        Check::Reproduce => "再現のしかた",
    }
}

/// What was found, in one or two short sentences.
#[must_use]
pub fn message(finding: &Finding) -> String {
    let fixed = match &finding.why {
        Why::GoodLength { seconds } => return format!("約{seconds}秒で話せます。聞きやすい長さです。"),
        Why::Short { seconds } => return format!("約{seconds}秒で終わります。場面を1つ足すと、45秒ほどになります。"),
        Why::Long { seconds } => return format!("約{seconds}秒かかります。75秒までが、聞きやすい目安です。"),
        Why::LongSentence { characters } => {
            return format!("{characters}字の文があります。2つに分けると、耳で追いやすくなります。");
        }
        Why::ManyCommas { commas } => {
            return format!("1つの文に、読点が{commas}個あります。途中で文を切ってみましょう。");
        }
        Why::ConclusionLate { sentence: 1 } => {
            return "1つ目の文が長く、答えは後ろのほうにあります。答えを先に言うか、文を切ってみましょう。".to_owned();
        }
        Why::ConclusionLate { sentence } => {
            return format!("答えが{sentence}つ目の文にあります。先頭に動かしてみましょう。");
        }
        Why::Lamps(lamps) => return concrete(*lamps),
        Why::CompanyWords { found } => return company_words(*found),
        Why::Differs(differences) => return differs(differences),
        Why::Agrees { facts } => return format!("ほかで話した事実と、{facts}つそろっています。"),
        Why::SpokenWords { words } => {
            return format!("くだけた言い方が{words}か所あります。言いかえてから、声に出しましょう。");
        }
        Why::ManyThoughts { times } => {
            return format!("考えを述べる終わり方が{times}回あります。言い切れる所は、言い切ってみましょう。");
        }
        Why::Overlap { percent, .. } => {
            return format!("回答例と{percent}%ほど同じです。自分の出来事に置きかえてみましょう。");
        }
        Why::LongProblem { sentences } => {
            return format!("課題の話が{sentences}文つづきます。2文までにして、伸びしろの話に移りましょう。");
        }
        Why::UsedIn { answers } => {
            return format!("同じ話が{answers}つの答えに出ています。1つは、別の場面にしてみましょう。");
        }
        Why::WrittenGosha { spoken } => return format!("話すときは「{spoken}」が自然です。"),
        Why::OtherName { name } => {
            return format!("「{name}」という名前があります。この会社の名前か、確かめましょう。");
        }
        Why::TooShort => "40字ほど書くと、見られます。",
        Why::ConclusionFirst => "最初の一文で、答えを言えています。",
        Why::NoConclusion => "答えになる一文が、まだ見つかりません。「〜は、〜です」で始めてみましょう。",
        Why::NoBaseline => "何と比べた数字かを足すと、確かさが伝わります。例：何人の中で、いつと比べて。",
        Why::VagueWords => "数か名前に置きかえると、目に浮かびやすくなります。",
        Why::StockReason => "同じ業界のどの会社にも言える文です。そう思ったきっかけを、1つ足しましょう。",
        Why::NoNotes => "会社のメモがまだないので、比べられません。人物像に、会社の言葉を1つ写してみましょう。",
        Why::FewNotes => "会社のメモが短く、まだ比べきれません。人物像に、この会社ならではの言葉を足してみましょう。",
        Why::Tied => "強みが、仕事まで届いています。",
        Why::EndsAtStrength => "強みと仕事が、まだつながっていません。「どの力で、何をするか」を一言そえましょう。",
        Why::LooksForward => "離れる理由のあとに、やりたいことが続いています。",
        Why::Complaint => "前の職場の話で終わっています。「だから、次は何をしたいか」で結びましょう。",
        Why::Blames => "ほかの人の話に聞こえる所があります。自分が変えようとしたことを足しましょう。",
        Why::ActionTold => "手当ての行動まで話せています。",
        Why::WeaknessDenied => "短所がないという答えは、話が続きにくくなります。小さなことを1つ選びましょう。",
        Why::FatalWeakness => "仕事の土台にかかわる短所です。手当てがすでに効いているものに変えてみましょう。",
        Why::OnlyWish => "直したい気持ちは伝わります。いま続けている行動を1つ足しましょう。",
        Why::NoAction => "短所のあとに、いま続けている手当てを1つ足しましょう。",
        Why::TimeAndCompany => "いつ、この会社で何をするかが見えています。",
        Why::NoTime => "いつの話かが入ると、道のりが見えます。例：半年で、1年後に。",
        Why::NoCompany => "この会社での姿が、まだ出てきません。「御社で」何をするかを足しましょう。",
        Why::PlanElsewhere => "この会社から離れる話に聞こえます。ここで積み上げたいことに変えてみましょう。",
        Why::NoPlan => "これからの姿が、まだ見えません。ここで積み上げたいことを1つ選びましょう。",
        Why::OpenAsk => "相手の話が広がる質問です。",
        Why::NoAsk => "質問は1つ用意しておきましょう。働く姿を思いうかべると、見つかりやすくなります。",
        Why::AllAnswered => "聞きたいことが済んでいても、最後に1つあると気持ちが残ります。",
        Why::LooksBack => "不安が先に伝わります。「力を出すために知りたい」形に変えてみましょう。",
        Why::Terms => "条件の質問が先に立ちます。仕事の中身を1つ聞いてからにしましょう。",
        Why::OnTheSite => "調べると分かる質問です。「拝見して、こう考えました」を前に置きましょう。",
        Why::YesOrNo => "はい・いいえで終わる質問です。「どのように」で聞いてみましょう。",
        Why::AskedBefore => "前の面接で聞いた話です。「そのとき伺った話の先」を聞いてみましょう。",
        Why::RetiredClaim => "もう使わないことにした話が、また出ています。",
        Why::MixedStyle => "です・ますと、だ・であるが混ざっています。話すときは、です・ますにそろえましょう。",
        Why::DroppedRa => "ら抜き言葉があります。「ら」を入れると、改まった場に合います。",
        Why::WrongKeigo => "重なった敬語や、形のちがう敬語があります。短い形にしてみましょう。",
        Why::SameEnding => "同じ終わり方が続いています。1つ変えると、リズムが出ます。",
        Why::StockPhrase => "よく見る言い回しがあります。自分の仕事の言葉に置きかえてみましょう。",
        Why::OnlyCriticism => "指摘で終わっています。「そこを一緒に伸ばしたい」まで続けましょう。",
        Why::HowAgain => "同じ成果を、次の会社でどう出すかが見えています。",
        Why::NoAgain => "成果のあとに、「御社では、どう再現するか」を一言足しましょう。",
    };
    fixed.into()
}

fn concrete(lamps: Lamps) -> String {
    let all = [(lamps.period, "期間"), (lamps.amount, "量"), (lamps.result, "成果")];
    let names = |lit: bool| {
        let names = all.iter().filter(|(is_lit, _)| *is_lit == lit).map(|(_, name)| *name);
        names.collect::<Vec<&str>>().join("・")
    };
    match (names(true), names(false)) {
        (lit, dark) if dark.is_empty() => format!("{lit}がそろっています。"),
        (lit, _) if lit.is_empty() => "数字か場面を1つ足しましょう。例：いつ、だれと、どれだけ。".into(),
        (lit, dark) => format!("{lit}が見えます。{dark}も入ると、さらに伝わります。"),
    }
}

fn company_words(found: usize) -> String {
    match found {
        0 => "この会社だけの言葉がありません。人物像のメモから、1つ借りましょう。".into(),
        1 => "この会社の言葉が1つあります。もう1つあると、選んだ理由が見えます。".into(),
        found => format!("この会社の言葉が{found}つ入っています。"),
    }
}

fn differs(differences: &[Difference]) -> String {
    let there = differences.first().map_or("", |difference| difference.there.as_str());
    match differences.len() {
        0 | 1 => format!("ほかでは「{there}」と話しています。次の面接で聞かれるかもしれません。"),
        count => format!("ほかでは「{there}」など、{count}か所がちがいます。次の面接で聞かれるかもしれません。"),
    }
}

#[cfg(test)]
mod tests {
    use super::{message, title};
    use crate::check::{Check, Difference, Finding, Lamps, Level, Why};

    fn said(why: Why) -> String {
        message(&Finding { check: Check::Concrete, level: Level::Hint, spans: Vec::new(), why })
    }

    #[test]
    fn every_check_has_a_name_of_its_own() {
        let mut titles = Check::ALL.map(title);
        titles.sort_unstable();
        assert!(titles.windows(2).all(|pair| pair[0] != pair[1]), "{titles:?}");
    }

    #[test]
    fn sentences_carry_their_numbers() {
        for (why, words) in [
            (Why::GoodLength { seconds: 52 }, "約52秒で話せます。聞きやすい長さです。"),
            (Why::Lamps(Lamps { period: true, amount: true, result: true }), "期間・量・成果がそろっています。"),
            (
                Why::Lamps(Lamps { period: true, amount: false, result: false }),
                "期間が見えます。量・成果も入ると、さらに伝わります。",
            ),
            (Why::Lamps(Lamps::default()), "数字か場面を1つ足しましょう。例：いつ、だれと、どれだけ。"),
            (Why::WrittenGosha { spoken: "御院".into() }, "話すときは「御院」が自然です。"),
            (Why::CompanyWords { found: 3 }, "この会社の言葉が3つ入っています。"),
            (
                Why::Differs(vec![Difference { here: 0..0, there: "40社".into(), quote: String::new(), told: 0 }]),
                "ほかでは「40社」と話しています。次の面接で聞かれるかもしれません。",
            ),
        ] {
            assert_eq!(said(why), words);
        }
    }
}
