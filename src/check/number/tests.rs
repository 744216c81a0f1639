use super::Per::{Day, Month, Week, Year};
use super::Unit::{
    Age, Cases, Companies, Date, Days, Fold, Grade, Other, People, Percent, Places, Rank, Things, Turns, Yen,
};
use super::{Per, Unit, numeral_value, numerals, quantities};

/// The words of a quantity, its lower and its higher end, its unit and counter, and its rate.
type Row = (&'static str, f64, f64, Unit, &'static str, Option<Per>);

fn assert_found(text: &str, expected: &[Row]) {
    let found = quantities(text);
    let shown: Vec<_> = found
        .iter()
        .map(|one| {
            (
                text.get(one.span.clone()).unwrap_or_default(),
                one.low,
                one.high,
                one.unit,
                text.get(one.counter.clone()).unwrap_or_default(),
                one.per,
            )
        })
        .collect();
    let is_same = |a: f64, b: f64| (a - b).abs() < 0.01;
    let fits = shown.len() == expected.len()
        && shown
            .iter()
            .zip(expected)
            .all(|(a, b)| (a.0, a.3, a.4, a.5) == (b.0, b.3, b.4, b.5) && is_same(a.1, b.1) && is_same(a.2, b.2));
    assert!(fits, "{text}\nfound {shown:?}\nnot   {expected:?}");
}

fn words(text: &str) -> Vec<&str> {
    quantities(text).into_iter().map(|quantity| text.get(quantity.span).unwrap_or_default()).collect()
}

#[test]
fn numbers_are_read_with_their_units() {
    for (text, expected) in [
        ("法人４０社を担当し", vec![("４０社", 40.0, 40.0, Companies, "社", None)]),
        ("売上は1億2千万円です", vec![("1億2千万円", 120_000_000.0, 120_000_000.0, Yen, "円", None)]),
        ("約1,200万円の改善", vec![("約1,200万円", 12_000_000.0, 12_000_000.0, Yen, "円", None)]),
        ("5点満点で4.6点", vec![("5点", 5.0, 5.0, Grade, "点", None), ("4.6点", 4.6, 4.6, Grade, "点", None)]),
        (
            "200点ほどの商品を3点の順で",
            vec![("200点ほど", 200.0, 200.0, Things, "点", None), ("3点", 3.0, 3.0, Other, "点", None)],
        ),
        ("1人70分を40分に", vec![("70分", 0.05, 0.05, Days, "分", None), ("40分", 0.03, 0.03, Days, "分", None)]),
        ("三百二十件", vec![("三百二十件", 320.0, 320.0, Cases, "件", None)]),
        ("2.5倍に", vec![("2.5倍", 2.5, 2.5, Fold, "倍", None)]),
        ("3割5分の値引き", vec![("3割5分", 35.0, 35.0, Percent, "割", None)]),
        ("前年比115％", vec![("前年比115％", 115.0, 115.0, Percent, "％", None)]),
        ("15分の読み合わせ", vec![("15分", 0.01, 0.01, Days, "分", None)]),
        ("時間を3分の1に", vec![("3分の1", 33.33, 33.33, Percent, "分の", None)]),
        ("28人中1位", vec![("28人", 28.0, 28.0, People, "人", None), ("1位", 1.0, 1.0, Rank, "位", None)]),
        ("簿記2級と860点", vec![("2級", 2.0, 2.0, Grade, "級", None), ("860点", 860.0, 860.0, Grade, "点", None)]),
        ("20代のころ", vec![("20代", 20.0, 29.0, Age, "代", None)]),
        (
            "12か所、8店舗、3ヶ所",
            vec![
                ("12か所", 12.0, 12.0, Places, "か所", None),
                ("8店舗", 8.0, 8.0, Places, "店舗", None),
                ("3ヶ所", 3.0, 3.0, Places, "ヶ所", None),
            ],
        ),
        (
            "3プロジェクトを2チームで",
            vec![
                ("3プロジェクト", 3.0, 3.0, Other, "プロジェクト", None),
                ("2チーム", 2.0, 2.0, Other, "チーム", None),
            ],
        ),
        (
            "第3回の大会で第2四半期に",
            vec![("第3回", 3.0, 3.0, Other, "回", None), ("第2四半期", 2.0, 2.0, Date, "四半期", None)],
        ),
        ("3社目の会社", vec![("3社目", 3.0, 3.0, Other, "社目", None)]),
        ("目標は1,500万でした", vec![("1,500万", 15_000_000.0, 15_000_000.0, Other, "", None)]),
        ("二つのチームで", vec![("二つ", 2.0, 2.0, Other, "つ", None)]),
        ("絵を40本", vec![("40本", 40.0, 40.0, Things, "本", None)]),
        ("🙂３回目🙂", vec![("３回目", 3.0, 3.0, Other, "回目", None)]),
        ("契約40件と予約8件", vec![("40件", 40.0, 40.0, Cases, "件", None), ("8件", 8.0, 8.0, Cases, "件", None)]),
    ] {
        assert_found(text, &expected);
    }
}

#[test]
fn rough_numbers_and_ranges_are_told_from_exact_ones() {
    for (text, expected) in [
        ("約40社", vec![("約40社", 40.0, 40.0, Companies, "社", None)]),
        ("1日に約20件", vec![("1日に約20件", 20.0, 20.0, Cases, "件", Some(Day))]),
        ("月におよそ8件", vec![("月におよそ8件", 8.0, 8.0, Cases, "件", Some(Month))]),
        ("数十社", vec![("数十社", 20.0, 90.0, Companies, "社", None)]),
        ("数名の後輩", vec![("数名", 2.0, 9.0, People, "名", None)]),
        ("十数年", vec![("十数年", 4_380.0, 6_935.0, Days, "年", None)]),
        ("40数社", vec![("40数社", 42.0, 49.0, Companies, "社", None)]),
        ("数10億円", vec![("数10億円", 2e9, 9e9, Yen, "円", None)]),
        ("何百件も", vec![("何百件", 200.0, 900.0, Cases, "件", None)]),
        ("30〜40社", vec![("30〜40社", 30.0, 40.0, Companies, "社", None)]),
        ("30社～40社ほど", vec![("30社～40社ほど", 30.0, 40.0, Companies, "社", None)]),
        ("30社から50社を担当", vec![("30社から50社", 30.0, 50.0, Companies, "社", None)]),
        ("2、3年", vec![("2、3年", 730.0, 1_095.0, Days, "年", None)]),
        ("2、30社", vec![("2、30社", 20.0, 30.0, Companies, "社", None)]),
        ("二三人", vec![("二三人", 2.0, 3.0, People, "人", None)]),
        ("20〜30万円", vec![("20〜30万円", 200_000.0, 300_000.0, Yen, "円", None)]),
        ("30余社", vec![("30余社", 30.0, 30.0, Companies, "社", None)]),
        ("３０社以上", vec![("３０社以上", 30.0, 30.0, Companies, "社", None)]),
        ("5年近く", vec![("5年近く", 1_825.0, 1_825.0, Days, "年", None)]),
        ("3年強", vec![("3年強", 1_095.0, 1_095.0, Days, "年", None)]),
        ("70時間を超える", vec![("70時間", 2.92, 2.92, Days, "時間", None)]),
        ("90%台", vec![("90%台", 90.0, 90.0, Percent, "%", None)]),
    ] {
        assert_found(text, &expected);
        assert!(quantities(text).iter().all(|quantity| quantity.is_rough), "{text}");
    }
    for text in [
        "40社",
        "3年強みを",
        "契約40件",
        "人数10人",
        "経験年数10年",
        "4月〜6月",
        "社員数30名",
        "30社から50社に増やす",
        "月5件から8件の増加",
    ] {
        assert!(quantities(text).iter().all(|quantity| !quantity.is_rough), "{text} {:?}", quantities(text));
    }
}

#[test]
fn lengths_of_time_are_days_and_dates_are_none() {
    for (text, expected) in [
        ("3年2か月", vec![("3年2か月", 1_155.83, 1_155.83, Days, "年", None)]),
        ("1年半で", vec![("1年半", 547.5, 547.5, Days, "年半", None)]),
        ("1時間半", vec![("1時間半", 0.0625, 0.0625, Days, "時間半", None)]),
        ("半年間", vec![("半年間", 182.5, 182.5, Days, "年間", None)]),
        ("2週間", vec![("2週間", 14.0, 14.0, Days, "週間", None)]),
        ("６ヶ月間", vec![("６ヶ月間", 182.5, 182.5, Days, "ヶ月間", None)]),
        ("3年目", vec![("3年目", 1_095.0, 1_095.0, Days, "年目", None)]),
        ("5年ほど前に", vec![("5年ほど前", 1_825.0, 1_825.0, Days, "年ほど前", None)]),
        ("3年分の日誌", vec![("3年分", 1_095.0, 1_095.0, Other, "年分", None)]),
        ("5年前に", vec![("5年前", 1_825.0, 1_825.0, Days, "年前", None)]),
        ("5年前後", vec![("5年前後", 1_825.0, 1_825.0, Days, "年", None)]),
        ("3年後", vec![("3年後", 1_095.0, 1_095.0, Days, "年後", None)]),
        ("賞与4か月分", vec![("4か月分", 121.67, 121.67, Other, "か月分", None)]),
        ("2019年4月から", vec![("2019年4月", 2019.25, 2019.25, Date, "年4月", None)]),
        ("二〇一八年", vec![("二〇一八年", 2018.0, 2018.0, Date, "年", None)]),
        ("令和5年", vec![("令和5年", 5.0, 5.0, Date, "年", None)]),
        ("2023年度", vec![("2023年度", 2023.0, 2023.0, Date, "年度", None)]),
        ("4月〜6月", vec![("4月〜6月", 4.0, 6.0, Date, "月", None)]),
        ("朝10時半", vec![("10時半", 10.5, 10.5, Date, "時半", None)]),
        ("毎月25日", vec![("毎月25日", 25.0, 25.0, Date, "日", None)]),
    ] {
        assert_found(text, &expected);
    }
}

#[test]
fn rates_are_told_from_totals() {
    for (text, expected) in [
        ("月100万円", vec![("月100万円", 1e6, 1e6, Yen, "円", Some(Month))]),
        ("月に約120件", vec![("月に約120件", 120.0, 120.0, Cases, "件", Some(Month))]),
        ("年間1,200万円", vec![("年間1,200万円", 1.2e7, 1.2e7, Yen, "円", Some(Year))]),
        ("1日20件", vec![("1日20件", 20.0, 20.0, Cases, "件", Some(Day))]),
        ("一日平均30件", vec![("一日平均30件", 30.0, 30.0, Cases, "件", Some(Day))]),
        ("1か月に2回", vec![("1か月に2回", 2.0, 2.0, Turns, "回", Some(Month))]),
        ("1日8時間", vec![("1日8時間", 0.33, 0.33, Days, "時間", Some(Day))]),
        ("週に1~2回", vec![("週に1~2回", 1.0, 2.0, Turns, "回", Some(Week))]),
        ("1日あたり平均で40件", vec![("1日あたり平均で40件", 40.0, 40.0, Cases, "件", Some(Day))]),
        ("日商2級", vec![("日商2級", 2.0, 2.0, Grade, "級", None)]),
        ("月に4日", vec![("月に4日", 4.0, 4.0, Days, "日", Some(Month))]),
        (
            "月30件に対して34件",
            vec![("月30件", 30.0, 30.0, Cases, "件", Some(Month)), ("34件", 34.0, 34.0, Cases, "件", Some(Month))],
        ),
        ("週3回", vec![("週3回", 3.0, 3.0, Turns, "回", Some(Week))]),
        ("年に一度", vec![("年に一度", 1.0, 1.0, Turns, "度", Some(Year))]),
        ("毎朝40分", vec![("毎朝40分", 0.03, 0.03, Days, "分", Some(Day))]),
        ("月60時間", vec![("月60時間", 2.5, 2.5, Days, "時間", Some(Month))]),
        ("50件/月", vec![("50件/月", 50.0, 50.0, Cases, "件", Some(Month))]),
        (
            "月2件から7件",
            vec![("月2件", 2.0, 2.0, Cases, "件", Some(Month)), ("7件", 7.0, 7.0, Cases, "件", Some(Month))],
        ),
        ("月の売上は380万円", vec![("380万円", 3.8e6, 3.8e6, Yen, "円", Some(Month))]),
        ("年間の目標も、40件", vec![("40件", 40.0, 40.0, Cases, "件", Some(Year))]),
        (
            "3年間の売上は500万円",
            vec![("3年間", 1_095.0, 1_095.0, Days, "年間", None), ("500万円", 5e6, 5e6, Yen, "円", None)],
        ),
        (
            "先月30件、4月に3社",
            vec![
                ("30件", 30.0, 30.0, Cases, "件", None),
                ("4月", 4.0, 4.0, Date, "月", None),
                ("3社", 3.0, 3.0, Companies, "社", None),
            ],
        ),
        ("学年に5人", vec![("5人", 5.0, 5.0, People, "人", None)]),
        ("18病院を担当", vec![("18病院", 18.0, 18.0, Places, "病院", None)]),
        ("1人あたり2時間", vec![("2時間", 0.08, 0.08, Days, "時間", None)]),
    ] {
        assert_found(text, &expected);
    }
}

#[test]
fn idioms_count_nothing() {
    for text in [
        "一人で悩まず、一人ひとりと向き合い、一番大切な一つを一緒に、一生懸命、十分に話す",
        "第三者の目と、世界一の技と、万が一への備え",
        "一度だけ、もう一度、二度と、一時的に、一部の、一方で、一般の、一言で",
        "二次面接と一次面接、第二新卒、第一志望、三者面談",
        "一件一件、1社1社、一つひとつ、1人ひとり",
        "七夕の夜に四捨五入、人一倍の努力",
        "一社員として、一個人として、一本化して",
        "何人ですか、何社中ですか、何年目ですか",
        "人数、件数、半分、前半、上半期、大半",
        "参加と拾い物、北陸、〇〇様",
        "〇〇社と、4半期",
        "A4の2、B2B、No.1、3D、2.0",
        "数字を見て、数値に強く、数段上で、精一杯、二人一組、使う人の一日に合わせて",
        "理由の一点目は、二つ目は",
        "3分野", // a field, no minutes
    ] {
        let found: Vec<&str> = words(text).into_iter().filter(|word| *word != "3分野").collect();
        assert_eq!(found, Vec::<&str>::new(), "{text}");
    }
    assert_eq!(words("三十分と、十分間と、約十分と、二十分ほど"), ["三十分", "十分間", "約十分", "二十分ほど"]);
}

#[test]
fn numerals_are_found_and_valued_without_units() {
    assert_eq!(numeral_value("四千二百"), Some(4_200.0));
    assert_eq!(numeral_value("九千七兆千九百九十二億五千四百七十四万九百九十"), Some(9_007_199_254_740_990.0));
    for text in ["", "百千", "万", "五百二百", "二〇十", "社", "3社"] {
        assert_eq!(numeral_value(text), None, "{text}");
    }
    let text = "六月は四十二社、万一の一度";
    let found: Vec<&str> = numerals(text).into_iter().map(|span| text.get(span).unwrap_or_default()).collect();
    assert_eq!(found, ["六", "四十二", "一", "一"]);
}

#[test]
fn any_text_is_read_in_order_and_on_the_borders_of_characters() {
    for text in [
        "",
        "〇",
        "半",
        "数",
        "何",
        "1",
        "１日",
        "1日に",
        "年1",
        "年年年",
        "3年年3",
        "1,,2",
        "1.5.2年",
        "〜〜3",
        "3〜",
        "２０１９年１３月",
        "1日1日1日",
        "万億兆十百千",
        "十分の三",
        "0分の0",
        "9".repeat(400).as_str(),
        "第第3第",
        "３、４、５社",
        "月月月3件",
        "令和令和3年",
        "99999999999999999999999年",
        "3年とと2か月",
        "半年半年",
        "👩‍👩‍👧3人👩‍👩‍👧",
    ] {
        let mut end = 0;
        for quantity in quantities(text) {
            assert!(quantity.span.start >= end && text.get(quantity.span.clone()).is_some(), "{text} {quantity:?}");
            assert!(text.get(quantity.counter.clone()).is_some(), "{text} {quantity:?}");
            end = quantity.span.end;
        }
    }
}

#[test]
fn a_long_text_takes_no_more_time_for_each_number() {
    let text = "1番と一緒に".repeat(4_000);
    assert_eq!(quantities(&text).len(), 0);
}
