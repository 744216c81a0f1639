//! The words that name what a number is about.

use super::list::List;
use super::number::Unit;
use super::subject::Subject;

/// How the words of a row tell which one of its class a fact is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// All of them are one.
    One(&'static str),
    /// Each is its own.
    Own,
}

/// Words that name a class, for numbers of these units. A weak word gives way to any other of its clause.
pub(super) struct Row(pub(super) Subject, pub(super) Key, pub(super) &'static [Unit], pub(super) bool, pub(super) List);

const COUNTS: &[Unit] = &[Unit::Cases, Unit::Companies, Unit::Things, Unit::People, Unit::Turns];
const MONEY: &[Unit] = &[Unit::Yen, Unit::Other];
const PARTNERS: &[Unit] = &[Unit::Companies, Unit::Places, Unit::Cases];

/// The table.
pub(super) const ROWS: [Row; 38] = [
    Row(
        Subject::Sales,
        Key::One(""),
        MONEY,
        false,
        List("売上 売り上げ 売上高 受注額 契約額 成約額 販売額 販売金額 年商 月商 日商"),
    ),
    Row(
        Subject::Money,
        Key::Own,
        MONEY,
        false,
        List("粗利 利益 コスト 経費 費用 単価 年収 給与 月給 投資 在庫 工事費 予算"),
    ),
    Row(Subject::Contracts, Key::One(""), COUNTS, false, List("契約 受注 成約")),
    Row(Subject::Contracts, Key::One("新規"), COUNTS, false, List("新規契約 新規受注 新規成約 新規 開拓 獲得")),
    Row(
        Subject::Contracts,
        Key::Own,
        COUNTS,
        false,
        List("販売 申し込み 申込 入会 応募 採用 内定 予約 出荷 納品 導入 提案"),
    ),
    Row(Subject::Clients, Key::One(""), PARTNERS, false, List("担当 受け持 受けも 受持 任され")),
    Row(
        Subject::Clients,
        Key::One(""),
        PARTNERS,
        true,
        List("顧客 お客様 お客さま 取引先 クライアント 法人 得意先 代理店 既存"),
    ),
    Row(Subject::Clients, Key::One("案件"), &[Unit::Cases], false, List("案件 プロジェクト 物件")),
    Row(
        Subject::Clients,
        Key::Own,
        &[Unit::People],
        false,
        List("患者 利用者 入居者 入所者 生徒 児童 園児 受講者 お客様 会員 求職者 候補者 学生"),
    ),
    Row(Subject::Contacts, Key::Own, COUNTS, false, List("訪問 商談 面談 面接 取材 来店 来場")),
    Row(Subject::Contacts, Key::One("訪問"), COUNTS, false, List("訪ね 回り 回っ")),
    Row(Subject::Contacts, Key::One("アポ"), COUNTS, false, List("アポ アポイント")),
    Row(Subject::Contacts, Key::One("電話"), COUNTS, false, List("電話 架電 テレアポ 受電 コール")),
    Row(
        Subject::Members,
        Key::One(""),
        &[Unit::People],
        false,
        List("部下 メンバー チーム 率い 束ね まとめ マネジメント 班の 班を 班で 班長 体制 グループ"),
    ),
    Row(
        Subject::Colleagues,
        Key::One("後輩"),
        &[Unit::People],
        false,
        List("後輩 新人 新入社員 若手 教育 指導 育成 OJT"),
    ),
    Row(
        Subject::Colleagues,
        Key::One("スタッフ"),
        &[Unit::People],
        false,
        List("スタッフ アルバイト パート 従業員 職員"),
    ),
    Row(Subject::Colleagues, Key::Own, &[Unit::People], false, List("参加 来場者 社員")),
    Row(Subject::Tenure, Key::One(""), &[Unit::Days], true, List("在籍 勤務 勤め 勤続 働い 働き 働く 勤まり 在職")),
    Row(Subject::Experience, Key::One(""), &[Unit::Days], true, List("経験 キャリア 実務")),
    Row(
        Subject::Experience,
        Key::Own,
        &[Unit::Days],
        false,
        List(
            "法人営業 個人営業 新規営業 ルート営業 営業事務 営業企画 営業 経理 財務 人事 労務 総務 採用 法務 広報 企画 商品企画 \
             マーケティング 販促 開発 エンジニア プログラマー インフラ 設計 生産管理 品質管理 生産技術 製造 購買 調達 物流 倉庫 \
             配送 ドライバー 販売 接客 事務 一般事務 医療事務 看護師 看護 介護 保育士 保育 教員 講師 教師 施工管理 \
             コールセンター カスタマーサポート カスタマーサクセス サポート デザイナー デザイン ライター 編集 調理 美容師 薬剤師 \
             窓口 受付 公務員 秘書 貿易 コンサルタント 社会人",
        ),
    ),
    Row(
        Subject::Lead,
        Key::Own,
        &[Unit::Days],
        false,
        List("リーダー 主任 店長 係長 課長 マネージャー マネジャー 責任者 管理職 教育係 副店長 班長 工場長 所長"),
    ),
    Row(Subject::Qualification, Key::One("TOEIC"), &[Unit::Grade], false, List("TOEIC ＴＯＥＩＣ トーイック トイック")),
    Row(
        Subject::Qualification,
        Key::Own,
        &[Unit::Grade],
        false,
        List("TOEFL 英検 簿記 漢検 秘書検定 販売士 MOS 統計検定 FP 数検 施工管理技士 検定"),
    ),
    Row(Subject::Lead, Key::One("指導"), &[Unit::Days], false, List("指導 教育 育成 OJT")),
    Row(Subject::Area, Key::One(""), &[Unit::Places], false, List("管理 統括 エリア 店舗 拠点 巡回")),
    Row(Subject::Attainment, Key::One(""), &[Unit::Percent], false, List("達成")),
    Row(
        Subject::Growth,
        Key::One(""),
        &[Unit::Percent],
        true,
        List("前年比 昨対 前年同月比 前年度比 前年 昨年比 対前年"),
    ),
    Row(
        Subject::Growth,
        Key::Own,
        &[Unit::Percent],
        true,
        List(
            "売上 売り上げ 受注 契約 客数 来店 利益 粗利 単価 応募 成約率 リピート率 継続率 定着率 回収率 稼働率 合格率 解決率 応答率 利益率 コスト 経費 工数 在庫",
        ),
    ),
    Row(Subject::Satisfaction, Key::One("満足度"), &[Unit::Percent, Unit::Grade], false, List("満足度 アンケート")),
    Row(Subject::Satisfaction, Key::One("口コミ"), &[Unit::Grade], false, List("口コミ レビュー")),
    Row(
        Subject::Faults,
        Key::Own,
        &[Unit::Cases, Unit::Turns, Unit::Things, Unit::People, Unit::Percent, Unit::Companies],
        false,
        List(
            "問い合わせ 問合せ ミス クレーム 苦情 差し戻し 不良 事故 離職 返品 解約 誤出荷 遅延 欠品 品切れ やり直し 手戻り 障害 \
             呼び出し 廃棄 入力ミス 不具合 キャンセル 退職 欠勤",
        ),
    ),
    Row(Subject::Overtime, Key::One(""), &[Unit::Days], false, List("残業 時間外")),
    Row(
        Subject::Work,
        Key::Own,
        &[Unit::Days],
        false,
        List(
            "待ち時間 待ち 段取り 集計 入力 作成 処理 工数 納期 リードタイム 会計 締め 準備 見積もり 返信 月次 決算 作業時間",
        ),
    ),
    Row(
        Subject::Rank,
        Key::Own,
        &[Unit::Rank],
        false,
        List("社内 全国 支店 部内 チーム 同期 全社 エリア 店内 地区 支社 グループ"),
    ),
    Row(Subject::Sales, Key::One("目標"), &[Unit::Percent], true, List("目標")),
    Row(Subject::Contracts, Key::One("台数"), &[Unit::Things], true, List("台数 納車 新車")),
    Row(Subject::Members, Key::One(""), &[Unit::People], true, List("リーダー 主任 店長 課長 係長 マネージャー")),
    Row(Subject::Contacts, Key::Own, &[Unit::Turns], true, List("勉強会 発表 講演 研修 イベント セミナー")),
];
