// Currencies by ISO 4217 code: their signs, codes and words in Chinese, Japanese and English.

export interface CurrencyRow {
  readonly code: string;
  /** Before the number: US$, RMB, 人民币. */
  readonly before: readonly string[];
  /** After it: 美元, dollars. */
  readonly after: readonly string[];
  /** Hundredths: 美分, cents. */
  readonly cents: readonly string[];
}

/**
 * A row: code, words before, words after, hundredths. _ is a space within a word; an indented line
 * goes on.
 */
const ROWS = `
USD us$ u.s.$ u.s$ usd usd$ $ ＄ us_$ u.s._$ u.s_$ 美元 美金 us_$ | 美元 美金 美刀 美圆 us$ 米ドル ドル us_dollar
    us_dollars u.s._dollar u.s._dollars american_dollars dollar dollars usd $ ＄ 块美元 元美元 bucks | 美分
    cent cents セント ¢
CNY cny cn¥ rmb rmb_¥ 人民币 人民幣 人民元 | 元人民币 元人民幣 人民币 人民幣 人民元 块钱 塊錢 块 塊 元 圆 圓 中国元 rmb cny yuan
    renminbi 元钱 元整 圆正 元正 中国人民元 chinese_yuan | 分钱 fen
JPY jpy jp¥ 日元 日圆 日幣 | 日元 日圆 日圓 円 日本円 yen jpy japanese_yen yens | 銭
EUR € eur 欧元 | 欧元 歐元 ユーロ euro euros eur € | 欧分
GBP £ ￡ gbp 英镑 | 英镑 英鎊 英ポンド gbp pounds_sterling pound_sterling british_pounds british_pound quid £
    | 便士 pence penny ペンス
HKD hk$ hkd 港币 港元 港幣 hk_$ | 港元 港币 港幣 港圆 香港ドル 香港元 hong_kong_dollars hong_kong_dollar hkd 蚊
TWD nt$ twd 新台币 新臺幣 新台幣 | 新台币 新臺幣 新台幣 元新台币 台币 台幣 台湾ドル new_taiwan_dollars taiwan_dollars twd
KRW ₩ krw 韩元 | 韩元 韓元 韩圆 韓圜 ウォン won krw korean_won
INR ₹ inr rs rs. 印度卢比 | 印度卢比 卢比 印度卢布 ルピー インドルピー rupee rupees inr indian_rupees rs
AUD a$ au$ aud 澳元 | 澳元 澳币 澳大利亚元 豪ドル オーストラリアドル australian_dollars australian_dollar aud
CAD c$ ca$ cad can$ c_$ 加元 | 加元 加拿大元 加币 カナダドル 加ドル canadian_dollars canadian_dollar cad
NZD nz$ nzd | 新西兰元 纽元 纽币 ニュージーランドドル new_zealand_dollars nzd
SGD s$ sgd 新加坡元 | 新加坡元 新元 新币 坡币 シンガポールドル singapore_dollars singapore_dollar sgd
CHF chf | 瑞士法郎 スイスフラン swiss_francs swiss_franc chf 瑞郎
RUB rub ₽ 卢布 | 卢布 盧布 ルーブル ruble rubles rouble roubles rub ₽
BRL r$ brl | 雷亚尔 巴西雷亚尔 レアル reais real brazilian_reais brl
THB thb ฿ | 泰铢 泰銖 バーツ baht thb
VND vnd ₫ | 越南盾 ドン dong vnd ₫
IDR idr | 印尼盾 印尼卢比 ルピア rupiah idr
MYR myr rm | 令吉 马来西亚林吉特 林吉特 リンギット ringgit ringgits myr rm malaysian_ringgits malaysian_ringgit |
    sen
PHP php ₱ | 菲律宾比索 フィリピンペソ philippine_pesos php
MXN mxn mx$ | 墨西哥比索 メキシコペソ mexican_pesos mxn
TRY try ₺ | 土耳其里拉 里拉 トルコリラ turkish_lira turkish_liras liras lira ₺
SEK sek | 瑞典克朗 スウェーデンクローナ swedish_kronor swedish_krona kronor sek
NOK nok | 挪威克朗 ノルウェークローネ norwegian_kroner norwegian_krone nok
DKK dkk | 丹麦克朗 デンマーククローネ danish_kroner danish_krone dkk
PLN pln | 兹罗提 ズウォティ zloty zlotys pln
ZAR zar | 南非兰特 兰特 ランド rand zar south_african_rand
SAR sar | 沙特里亚尔 里亚尔 サウジリヤル saudi_riyals saudi_riyal sar
AED aed | 迪拉姆 阿联酋迪拉姆 ディルハム dirhams dirham aed
ILS ₪ ils | 新谢克尔 谢克尔 シェケル shekels shekel ils
QAR qar | 卡塔尔里亚尔 qatari_riyals qatari_riyal qar
KWD kwd | 科威特第纳尔 kuwaiti_dinars kuwaiti_dinar kwd
EGP egp | 埃及镑 エジプトポンド egyptian_pounds egyptian_pound egp geneh
NGN ngn ₦ | 奈拉 尼日利亚奈拉 ナイラ naira nairas ngn
PAB pab | 巴波亚 バルボア パナマ・バルボア balboa balboas pab
BTC ₿ | 比特币 ビットコイン bitcoin bitcoins btc
UAH uah ₴ | 格里夫纳 フリヴニャ hryvnia hryvnias uah ₴ | kopiykas kopiyka
GEL gel ₾ | 拉里 ラリ lari gel ₾
IRR irr | 伊朗里亚尔 イランリアル iranian_rials irr
CZK czk | 捷克克朗 チェココルナ czech_koruna koruna czk
HUF huf | 福林 フォリント forint forints huf
ARS ars | 阿根廷比索 アルゼンチンペソ argentine_pesos ars
CLP clp | 智利比索 チリペソ chilean_pesos clp
COP cop | 哥伦比亚比索 colombian_pesos cop
PKR pkr | 巴基斯坦卢比 パキスタンルピー pakistani_rupees pkr
BDT bdt ৳ | 塔卡 タカ taka bdt
LKR lkr | 斯里兰卡卢比 sri_lankan_rupees lkr
KZT kzt ₸ | 坚戈 テンゲ tenge kzt
MOP mop mop$ | 澳门元 澳門元 マカオパタカ patacas mop
FRF | french_francs
DEM | deutsche_marks deutschmarks
`;

export const CURRENCIES: readonly CurrencyRow[] = ROWS.replaceAll(/\n +/gu, " ")
  .split("\n")
  .filter((row) => row !== "")
  .map((row) => {
    const [head = "", after = "", cents = ""] = row.split("|").map((part) => part.trim());
    const [code = "", ...before] = head.split(" ");
    return { code, before: before.map(spaced), after: wordsOf(after), cents: wordsOf(cents) };
  });

function wordsOf(words: string): readonly string[] {
  return words
    .split(" ")
    .filter((word) => word !== "")
    .map(spaced);
}

function spaced(word: string): string {
  return word.replaceAll("_", " ");
}

/** Tenths, only between 元 and 分. */
export const TENTHS = "角 毛 毫 jiao";
