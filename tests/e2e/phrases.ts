// What a person would type, clause by clause, with the keys it takes.
import type { Clause } from './ime';

/** 志望動機 of about 300 characters. */
export const WHY_THIS_COMPANY: readonly Clause[] = [
  ['onshawo', '御社を'], ['shiboushitanoha,', '志望したのは、'], ['dounyuushite', '導入して'], ['owarinisezu,', '終わりにせず、'],
  ['okyakusamano', 'お客様の'], ['genbani', '現場に'], ['kayoitudukeru', '通い続ける'], ['shiseini', '姿勢に'],
  ['kokoroga', '心が'], ['ugoitakaradesu.', '動いたからです。'],
  ['watashiha', '私は'], ['imano', '今の'], ['kaishade', '会社で'], ['gonenkan,', '五年間、'], ['soukono', '倉庫の'],
  ['kanrishisutemuwo', '管理システムを'], ['houjinno', '法人の'], ['okyakusamani', 'お客様に'],
  ['teianshitekimashita.', '提案してきました。'],
  ['juchuunoatomo', '受注のあとも'], ['tukiniichidoha', '月に一度は'], ['soukowo', '倉庫を'], ['aruki,', '歩き、'],
  ['tukawareteinai', '使われていない'], ['gamenwo', '画面を'], ['mitukeruto,', '見つけると、'], ['setteiwo', '設定を'],
  ['isshoni', '一緒に'], ['naoshiteimasu.', '直しています。'],
  ['sonokekka,', 'その結果、'], ['tantoushita', '担当した'], ['juunishanouchi', '十二社のうち'],
  ['juuisshaga', '十一社が'], ['keiyakuwo', '契約を'], ['tudukete', '続けて'], ['kudasaimashita.', 'くださいました。'],
  ['ichijimensetude,', '一次面接で、'], ['kotoshiha', '今年は'], ['chuushouno', '中小の'], ['koujouni', '工場に'],
  ['chikarawo', '力を'], ['ireruto', '入れると'], ['ukagaimashita.', '伺いました。'],
  ['hitodenotarinai', '人手の足りない'], ['genbahodo,', '現場ほど、'], ['gamenyorimo', '画面よりも'],
  ['shigotonojunbanwo', '仕事の順番を'], ['totonoeru', '整える'], ['chikaragairuto', '力がいると'],
  ['kangaeteimasu.', '考えています。'],
  ['nyuushagoha', '入社後は'], ['senpaino', '先輩の'], ['houmonni', '訪問に'], ['doukoushite', '同行して'],
  ['kouteiwo', '工程を'], ['oboe,', '覚え、'], ['hantoshiinaini', '半年以内に'], ['jibunno', '自分の'],
  ['tantousakide', '担当先で'], ['kaizenno', '改善の'], ['teianwo', '提案を'], ['daseruyouni', '出せるように'],
  ['naritaidesu.', 'なりたいです。'],
];

/** Clauses to go on with, in any order. */
export const MORE: readonly Clause[] = [
  ['sarani', 'さらに'], ['kokyakuno', '顧客の'], ['koewo', '声を'], ['kiite,', '聞いて、'], ['maishuu', '毎週'],
  ['kirokushi,', '記録し、'], ['chi-mude', 'チームで'], ['wakachiai,', '分かち合い、'], ['kaizensaku', '改善策'],
  ['wo3tu', 'を３つ'], ['dashimashita.', '出しました。'], ['konokeikenha', 'この経験は'], ['onshano', '御社の'],
  ['eigyoubude', '営業部で'], ['ikaserudeshou.', '活かせるでしょう。'], ['korekaramo', 'これからも'], ['manabimasu.', '学びます。'],
];
