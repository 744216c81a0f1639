//! The words by which ideas are told from the frame of an interview.

use super::list::List;

/// Words that every company's pages share and that still say what somebody wants to do: they tell no company from
/// another, but one reason from another.
pub(super) const WORK: List = List(
    "営業 企画 開発 研究 製造 生産 販売 接客 経理 財務 総務 法務 広報 宣伝 購買 保守 運用 提案 商談 納品 導入 支援 品質 技術 \
     設備 開拓 教育 研修 育成 指導 分析 調査 改善 効率化 最適化 連携 専門 専門性 専門的 地域 地域社会 創業 データ サポート \
     プロジェクト マネジメント グローバル クレーム メーカー リーダー 利用者 学習 説明 共有",
);
/// Words of any office day, which stand in most answers by chance.
pub(super) const DAILY: List = List(
    "電話 案内 月末 月初 毎朝 毎晩 朝礼 窓口 画面 書面 名前 手書 半日 一晩 数分 数週間 機会 様子 両方 片方 一言 間隔 一覧 \
     手元 手前 帰宅 出勤 午前 午後 翌日 翌朝 翌月 先輩方 用紙 手紙 会計 伝票 見積 予定 日程 順番 事情 状態 答 結論",
);
/// Single kanji that carry no idea of their own: verbs of any sentence, counters, places in time and space.
pub(super) const LIGHT: &str = "支直読動伸止縮声伺伝店家思考言見聞行来持出入受取知分感続働得活生合会上下前後中方人日月年時今何私自他大小多少高低長短新古早速良悪同\
     違変始終進増減当初度点間所物事者力気手目身心口名数半全最次毎約以位社部課職件回個台本枚週秒円倍割歳箇彼君様貴御\
     付着立決過残加関向係挙使用求任待残頭道形場面為成作内外先元皆各双互第番号係士員師的化性々側際頃昨翌春夏秋冬朝昼\
     望願好楽嬉強弱深広豊必要十百千万一二三四五六七八九〇零";
/// What one means to do, said in words that need not be the same: one list an idea.
pub(super) const THEMES: [List; 16] = [
    List("教え 教わ 教育 育て 育つ 育成 研修 指導 後輩 新人 新しく入った 独り立ち ひとり立ち"),
    List("聞き取 聞き出 ヒアリング 耳を傾け 声を聞 傾聴 話を聞"),
    List("データ 分析 集計 数値 指標 統計"),
    List("手順 マニュアル 仕組み 標準 型として 型にし 型に残"),
    List("寄り添 向き合 じっくり 一人ひとり 一人一人 一件ずつ 一社ずつ 丁寧に 深く関わ 長く関わ 伴走"),
    List("導入後 導入したあと 納めたあと 納めた後 納品後 売ったあと 売った後 使い続け 定着 使いこな 使われ方 アフター"),
    List("つまずき つまずい つまずく 困りごと 困り事 困って 悩み 不便"),
    List("通い 通う 通って 足を運 立ち会 訪ね 訪問"),
    List("海外 グローバル 英語 外国 各国 輸出"),
    List("地域 地元 町の 街の まちの 商店街 自治体"),
    List("品質 不良 検査 安全 不具合"),
    List("効率 短縮 自動化 手間 無駄"),
    List("企画 立案 提案 アイデア 考える側 つくる側 作る側"),
    List("まとめ役 リーダー マネジメント マネージャー 束ね チームをまとめ 班をまとめ"),
    List("医療 介護 患者 看護 福祉 ケア"),
    List("システム開発 ソフトの開発 アプリの開発 プログラ 実装 エンジニア コード"),
];
