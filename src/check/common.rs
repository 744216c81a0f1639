//! Words that every company's pages and every answer share (ありふれた語): they tell no company from another.

use std::sync::OnceLock;

use super::gram::{Grams, START, step};
use super::list::List;

/// By what they speak of, so that a person can read them.
const COMMON: [List; 9] = [
    // The company and the industry.
    List(
        "会社 企業 弊社 当社 御社 貴社 自社 他社 各社 同社 本社 法人 個人 組織 業界 業種 業態 市場 競合 同業 \
         大手 中小 上場 創業 設立 規模 老舗 経営 事業 理念 方針 戦略 社風 風土 文化 制度 環境 体制 本部 支店 \
         部署 部門 拠点 全社 社内 社外 国内 日本 世界 全国 社会 時代 商社 団体 貴行 貴院 貴校 御行 御院",
    ),
    // People.
    List(
        "社長 代表 役員 取締役 部長 課長 店長 係長 主任 上司 先輩 後輩 同僚 同期 部下 仲間 社員 職員 従業員 \
         正社員 担当 担当者 責任者 管理者 経験者 関係者 利用者 人材 人間 人物 若手 新人 中堅 新卒 中途 客様 \
         顧客 取引先 相手 相手方 自分 自身 本人 皆様 皆様方 方々 一人 一員 全員 人数 人々 個々 採用 応募 \
         求人 募集 機会 面接 一次 二次 一次面接 二次面接 家族",
    ),
    // Work.
    List(
        "仕事 業務 職場 職種 職務 実務 作業 勤務 就業 営業 営業職 企画 開発 研究 製造 生産 販売 接客 事務 \
         経理 財務 人事 総務 法務 広報 宣伝 購買 管理 運営 運用 保守 提案 商談 契約 受注 発注 納品 導入 対応 \
         支援 現場 会議 資料 書類 報告 連絡 相談 打合 製品 商品 品質 技術 機能 設備 価格 料金 費用 予算 売上 \
         利益 業績 数字 件数 金額 新規 既存 開拓 取引 前職 現職 転職 入社 入職 退職 配属 異動 昇進 昇格 残業 \
         給与 給料 年収 賞与 休日 休暇 福利厚生 待遇 条件 評価 目標 計画 課題 問題 解決 改善 向上 強化 推進 \
         構築 実現 実施 実行 実践 達成 成果 実績 結果 効果 効率 効率化 最適化 拡大 拡充 展開 増加 減少 削減 \
         短縮 共有 連携 協力 活用 利用 使用 購入 作成 準備 用意 確認 調査 分析 検討 判断 決定 選択 説明 教育 \
         研修 育成 指導 学習 勉強 分野 領域 専門 専門性 専門的 全般 一般 主力 中心 事例 案件 内容 項目 手順 \
         方法 手段 仕組 働方",
    ),
    // What one is able and willing to do.
    List(
        "経験 能力 技能 知識 資格 強み 長所 短所 特徴 特長 得意 即戦力 戦力 活躍 活動 行動 行動力 挑戦 成長 \
         成長性 将来 将来性 可能性 貢献 役割 立場 責任 責任感 信頼 信用 関係 関係性 努力 工夫 意欲 意識 姿勢 \
         態度 熱意 興味 関心 共感 感謝 感動 魅力 魅力的 志望 動機 志望動機 理由 背景 希望 期待 期待感 安心 \
         安心感 安定 安定性 安定感 満足 満足度 価値 価値観 付加価値 提供 意味 意見 意思 想像 発想 感覚 経緯 \
         継続 継続的 積極的 主体的 具体的 本質的 多角的 総合的 自発的 効果的 柔軟 丁寧 真摯 誠実 謙虚 素直 \
         協調性 主体性 自由 独自 独自性 最先端 先進的 革新的 地域 貢献度 実力 全力 魅了 尊敬 印象 印象的 \
         知名度 有名 人気 話題 評判 優良 優秀",
    ),
    // Time and measure.
    List(
        "時間 期間 時期 最初 最後 最近 最大 最高 最適 以上 以下 以外 以内 以前 以来 以降 今回 今後 今年 今日 \
         来年 昨年 去年 先日 本日 現在 当時 当初 毎日 毎月 毎年 毎週 日々 日常 普段 年間 月間 週間 年目 年後 \
         年前 一日 一度 一番 一緒 一部 一方 一般的 一貫 一生懸命 半年 数年 長年 長期 長期的 短期 早期 段階 \
         途中 程度 場合 場面 場所 部分 全体 全般的 多数 多様 多様性 多岐 様々 色々 幅広 大変 大切 大事 重要 \
         必要 必要性 十分 充実 可能 本当 非常 特別 特色 自然 普通 当然 直接 完全 同時 同様 共通 基本 基礎 \
         状況 状態 影響 変化 気持 精一杯 上記 次第 大幅 通常 点数 種類 個別 個人的 対象 月額 毎回 随時 \
         定期的 定期 週末 平日 一日中 平均 最低 約束 参加 視点 目線 考方 第一 主義 第一主義 前向 頑張 加速 発揮 還元 応用 創出 最大化 持続 持続的 本質 社会的 社会貢献 地域社会",
    ),
    // Katakana words of any office.
    List(
        "シナジー コミット サービス システム チーム メンバー リーダー リーダーシップ マネージャー マネジメント スタッフ スキル \
         スキルアップ キャリア キャリアアップ キャリアプラン ビジネス ビジネスマン ビジネスモデル \
         コミュニケーション プロジェクト プロ プロフェッショナル サポート ニーズ シーズ ノウハウ レベル \
         グローバル ブランド シェア トップ トップシェア メリット イメージ モチベーション ホームページ ページ \
         サイト インタビュー パンフレット ニュース メール インターネット ネット データ ツール ソリューション \
         イノベーション チャレンジ スピード スピード感 アイデア アプローチ テーマ ポイント タイミング \
         フィールド ステージ ステップ ベース バランス ワークライフバランス ライフ ワーク アットホーム \
         ミッション ビジョン バリュー パーパス カルチャー クライアント ユーザー パートナー エリア グループ \
         グループ会社 メーカー オフィス ポジション プラン ケース タイプ センス ミス クレーム ノルマ コスト \
         トラブル フォロー チャンス ゼロ プラス シンプル スムーズ ベテラン マーケット ワンストップ リモート",
    ),
    // Letters of any office.
    List("IT HP DX PC OK NG WEB Web web SNS PR HR No NO co jp www https http"),
    // The names of notes and pages.
    List(
        "社員紹介 会社説明会 説明会 採用情報 採用担当 求人票 募集要項 会社概要 事業内容 企業理念 経営理念 \
         社会人 一次選考 二次選考 最終面接 選考 紹介 記事 言葉 発言 質問 回答 情報 動画 写真 資料請求 公式 \
         掲載 記載 拝見 拝読 面談 質疑応答",
    ),
    // Bound to what stands around them.
    List("一つ 二つ 何か 同士 同じ 今度 前回 次回 複数 少数 半分 半数 大半 大勢 何度 何人"),
];
/// No common word is tried with more characters than this inside a run of kanji.
const LONGEST: usize = 6;

fn table() -> &'static Grams {
    static TABLE: OnceLock<Grams> = OnceLock::new();
    TABLE.get_or_init(|| {
        let words = COMMON.iter().flat_map(|group| group.words());
        let mut table = Grams::with_room(words.clone().count());
        for word in words {
            table.insert(word.chars().fold(START, step), 0);
        }
        table
    })
}

/// How many bytes of a common word this text begins with; the longest counts.
pub(super) fn common_at(text: &str) -> usize {
    let table = table();
    let mut run = START;
    let mut end = 0;
    let mut found = 0;
    for character in text.chars().take(LONGEST) {
        run = step(run, character);
        end += character.len_utf8();
        if table.find(run).is_some() {
            found = end;
        }
    }
    found
}

/// Whether this whole word is a common one.
pub(super) fn is_common(word: &str) -> bool {
    table().find(word.chars().fold(START, step)).is_some()
}

#[cfg(test)]
mod tests {
    use super::{COMMON, common_at, is_common};

    #[test]
    fn the_longest_common_word_counts() {
        assert_eq!(common_at("専門性の高い"), "専門性".len());
        assert_eq!(common_at("味噌蔵"), 0);
        assert!(is_common("営業") && is_common("チーム"));
        assert!(!is_common("夜勤") && !is_common("冷蔵"));
    }

    #[test]
    fn a_common_word_has_two_characters_and_is_listed_once() {
        let mut words: Vec<_> = COMMON.iter().flat_map(|group| group.words()).collect();
        assert_eq!(words.iter().find(|word| word.chars().count() < 2), None);
        let listed = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), listed);
    }
}
