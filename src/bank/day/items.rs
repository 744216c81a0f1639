//! 持ちもの・まえの日

use super::Moment::{Before, Eve};
use super::Setting::{Anywhere, Room, Screen};
use super::{Item, Moment, Setting};

const fn item(setting: Setting, moment: Moment, id: &'static str, label: &'static str, tip: &'static str) -> Item {
    Item { id, label, tip, setting, moment }
}

/// Everything there is to see to, the most needed first.
pub const ITEMS: [Item; 22] = [
    item(Room, Eve, "route", "行き方と乗りかえ", "一本早い便と、駅から歩く時間も見ておきます。"),
    item(Screen, Eve, "link", "リンクを一度ひらく", "前の日に試すと、アプリの更新や許可をすませておけます。"),
    item(Screen, Eve, "line", "回線と、予備の回線", "切れたときは、スマホの回線で入り直せるようにします。"),
    item(Anywhere, Eve, "contact", "困ったときの連絡先", "遅れそうなときや、つながらないときに使います。"),
    item(Anywhere, Eve, "papers", "職務経歴書を手もとに", "出したものと同じ版を、すぐ見られる所に置きます。"),
    item(Room, Eve, "id-card", "入館に使う身分証", "受付では、名前と約束の時刻を伝えます。"),
    item(Screen, Eve, "power", "電池と電源", "つないだまま受けると、電池の残りが気になりません。"),
    item(Screen, Eve, "camera", "カメラは目の高さ", "本を重ねた台でも、目線がまっすぐになります。"),
    item(Screen, Eve, "backdrop", "背景と顔の明るさ", "窓や明かりを、顔の正面で受ける席を選びます。"),
    item(Anywhere, Eve, "clothes", "服をそろえておく", "全身を着てみて、しわとほこりを見ておきます。"),
    item(Room, Eve, "shoes", "靴とかばん", "玄関にそろえておくと、朝の支度が軽くなります。"),
    item(Screen, Eve, "sound", "イヤホンとマイク", "録音して聞くと、声の大きさを確かめられます。"),
    item(Screen, Eve, "name", "画面に出る名前", "姓と名がそのまま出るように直しておきます。"),
    item(Room, Eve, "battery", "スマホの電池", "地図と連絡に使うので、充電器も入れておきます。"),
    item(Anywhere, Eve, "pen", "メモと筆記用具", "聞いたことは、ことわってから書きとめます。"),
    item(Screen, Eve, "household", "家の人に時間を伝える", "宅配や電話も、時間をずらしておくと静かです。"),
    item(Screen, Before, "quiet", "通知を切る", "パソコンとスマホの、音と表示を止めておきます。"),
    item(Room, Before, "silence", "スマホの音を切る", "受付の前に切り、かばんの中に入れておきます。"),
    item(Room, Before, "arrive", "10分前に着く", "早く着いたら、近くで息をととのえて待ちます。"),
    item(Screen, Before, "enter", "5分前に入る", "入れないときに、連絡する時間が残ります。"),
    item(Anywhere, Before, "water", "水を一口", "のどがかわくと、声が細くなりやすいものです。"),
    item(Room, Before, "umbrella", "ハンカチと傘", "天気と気温を、出る前にもう一度見ます。"),
];
