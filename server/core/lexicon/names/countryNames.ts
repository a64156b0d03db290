// What countries are called besides their names in CLDR: short names, demonyms, adjectives. ISO
// 3166 code first.

export const countryNames = `
US ; U.S.|US|USA|U.S.A.|United States of America ; 美国|美利坚合众国 ; 米国
US ; America|American|Americans ; ; アメリカ|アメリカ合衆国
GB ; UK|U.K.|Britain|Great Britain|British|Briton|Britons ; 英国|联合王国 ; イギリス|英国
CN ; China|Chinese|Mainland China|PRC ; 中国|中华人民共和国|中国大陆 ; 中国
JP ; Japan|Japanese ; 日本|日本国 ; 日本
KR ; Korea|Republic of Korea|Korean|Koreans ; ;
KR ; South Korea|South Korean|South Koreans ; 韩国|南韩|大韩民国 ; 韓国
KP ; North Korea|DPRK|North Korean|North Koreans ; 朝鲜|北韩 ; 北朝鮮
TW ; Taiwan|Taiwanese ; 台湾 ; 台湾
HK ; Hong Kong|Hongkong|Hong Kongers ; 香港 ; 香港
MO ; Macau|Macao ; 澳门 ; マカオ
SG ; Singapore|Singaporean|Singaporeans ; 新加坡 ; シンガポール
DE ; Germany|German|Germans ; 德国 ; ドイツ
FR ; France|French|Frenchman ; 法国 ; フランス
IT ; Italy|Italian|Italians ; 意大利|义大利 ; イタリア
ES ; Spain|Spanish|Spaniard|Spaniards ; 西班牙 ; スペイン
PT ; Portugal|Portuguese ; 葡萄牙 ; ポルトガル
NL ; Netherlands|Holland|Dutch ; 荷兰 ; オランダ
BE ; Belgium|Belgian|Belgians ; 比利时 ; ベルギー
CH ; Switzerland|Swiss ; 瑞士 ; スイス
AT ; Austria|Austrian|Austrians ; 奥地利 ; オーストリア
SE ; Sweden|Swedish|Swede|Swedes ; 瑞典 ; スウェーデン
NO ; Norway|Norwegian|Norwegians ; 挪威 ; ノルウェー
DK ; Denmark|Danish|Dane|Danes ; 丹麦 ; デンマーク
FI ; Finland|Finnish|Finns ; 芬兰 ; フィンランド
IS ; Iceland|Icelandic|Icelander|Icelanders ; 冰岛 ; アイスランド
IE ; Ireland|Irish|Republic of Ireland ; 爱尔兰 ; アイルランド
PL ; Poland|Polish|Poles ; 波兰 ; ポーランド
CZ ; Czech Republic|Czechia|Czech|Czechs ; 捷克 ; チェコ
SK ; Slovakia|Slovak|Slovaks ; 斯洛伐克 ; スロバキア
HU ; Hungary|Hungarian|Hungarians ; 匈牙利 ; ハンガリー
RO ; Romania|Romanian|Romanians ; 罗马尼亚 ; ルーマニア
BG ; Bulgaria|Bulgarian|Bulgarians ; 保加利亚 ; ブルガリア
GR ; Greece|Greek|Greeks ; 希腊 ; ギリシャ
TR ; Turkey|Turkish|Turks|Türkiye ; 土耳其 ; トルコ
RU ; Russia|Russian|Russians|Russian Federation ; 俄罗斯|俄国 ; ロシア
UA ; Ukraine|Ukrainian|Ukrainians ; 乌克兰 ; ウクライナ
BY ; Belarus|Belarusian|Belarusians ; 白俄罗斯 ; ベラルーシ
LT ; Lithuania|Lithuanian|Lithuanians ; 立陶宛 ; リトアニア
LV ; Latvia|Latvian|Latvians ; 拉脱维亚 ; ラトビア
EE ; Estonia|Estonian|Estonians ; 爱沙尼亚 ; エストニア
RS ; Serbia|Serbian|Serbians|Serbs ; 塞尔维亚 ; セルビア
HR ; Croatia|Croatian|Croatians|Croats ; 克罗地亚 ; クロアチア
SI ; Slovenia|Slovenian|Slovenians ; 斯洛文尼亚 ; スロベニア
BA ; Bosnia|Bosnian|Bosnians|Bosnia and Herzegovina ; 波黑|波斯尼亚 ; ボスニア
AL ; Albania|Albanian|Albanians ; 阿尔巴尼亚 ; アルバニア
MK ; North Macedonia|Macedonia|Macedonian ; 北马其顿|马其顿 ; 北マケドニア
MD ; Moldova|Moldovan|Moldovans ; 摩尔多瓦 ; モルドバ
GE ; Georgia|Georgian|Georgians ; 格鲁吉亚 ; ジョージア
AM ; Armenia|Armenian|Armenians ; 亚美尼亚 ; アルメニア
AZ ; Azerbaijan|Azerbaijani|Azerbaijanis ; 阿塞拜疆 ; アゼルバイジャン
KZ ; Kazakhstan|Kazakh|Kazakhs ; 哈萨克斯坦|哈萨克 ; カザフスタン
UZ ; Uzbekistan|Uzbek|Uzbeks ; 乌兹别克斯坦 ; ウズベキスタン
CA ; Canada|Canadian|Canadians ; 加拿大 ; カナダ
MX ; Mexico|Mexican|Mexicans ; 墨西哥 ; メキシコ
BR ; Brazil|Brazilian|Brazilians ; 巴西 ; ブラジル
AR ; Argentina|Argentine|Argentinian|Argentines ; 阿根廷 ; アルゼンチン
CL ; Chile|Chilean|Chileans ; 智利 ; チリ
PE ; Peru|Peruvian|Peruvians ; 秘鲁 ; ペルー
CO ; Colombia|Colombian|Colombians ; 哥伦比亚 ; コロンビア
VE ; Venezuela|Venezuelan|Venezuelans ; 委内瑞拉 ; ベネズエラ
EC ; Ecuador|Ecuadorian|Ecuadorean ; 厄瓜多尔 ; エクアドル
BO ; Bolivia|Bolivian|Bolivians ; 玻利维亚 ; ボリビア
CU ; Cuba|Cuban|Cubans ; 古巴 ; キューバ
HT ; Haiti|Haitian|Haitians ; 海地 ; ハイチ
JM ; Jamaica|Jamaican|Jamaicans ; 牙买加 ; ジャマイカ
AU ; Australia|Australian|Australians ; 澳大利亚|澳洲 ; オーストラリア|豪州
NZ ; New Zealand|New Zealander|New Zealanders ; 新西兰|纽西兰 ; ニュージーランド
IN ; India|Indian|Indians ; 印度 ; インド
PK ; Pakistan|Pakistani|Pakistanis ; 巴基斯坦 ; パキスタン
BD ; Bangladesh|Bangladeshi|Bangladeshis ; 孟加拉国|孟加拉 ; バングラデシュ
LK ; Sri Lanka|Sri Lankan|Sri Lankans ; 斯里兰卡 ; スリランカ
NP ; Nepal|Nepalese|Nepali ; 尼泊尔 ; ネパール
AF ; Afghanistan|Afghan|Afghans ; 阿富汗 ; アフガニスタン
MM ; Myanmar|Burma|Burmese ; 缅甸 ; ミャンマー
TH ; Thailand|Thai|Thais ; 泰国 ; タイ
VN ; Vietnam|Vietnamese|Viet Nam ; 越南 ; ベトナム
LA ; Laos|Laotian ; 老挝|寮国 ; ラオス
KH ; Cambodia|Cambodian|Cambodians ; 柬埔寨 ; カンボジア
MY ; Malaysia|Malaysian|Malaysians ; 马来西亚 ; マレーシア
ID ; Indonesia|Indonesian|Indonesians ; 印度尼西亚|印尼 ; インドネシア
PH ; Philippines|Philippine|Filipino|Filipinos ; 菲律宾 ; フィリピン
MN ; Mongolia|Mongolian|Mongolians ; 蒙古国|蒙古 ; モンゴル
IR ; Iran|Iranian|Iranians ; 伊朗 ; イラン
IQ ; Iraq|Iraqi|Iraqis ; 伊拉克 ; イラク
SY ; Syria|Syrian|Syrians ; 叙利亚 ; シリア
LB ; Lebanon|Lebanese ; 黎巴嫩 ; レバノン
IL ; Israel|Israeli|Israelis ; 以色列 ; イスラエル
PS ; Palestine|Palestinian|Palestinians ; 巴勒斯坦 ; パレスチナ
JO ; Jordanian|Jordanians ; 约旦 ; ヨルダン
SA ; Saudi Arabia|Saudi|Saudis|Saudi Arabian ; 沙特阿拉伯|沙特 ; サウジアラビア|サウジ
AE ; UAE|U.A.E.|United Arab Emirates|Emirati|Emiratis ; 阿联酋|阿拉伯联合酋长国 ; アラブ首長国連邦
QA ; Qatar|Qatari|Qataris ; 卡塔尔 ; カタール
KW ; Kuwait|Kuwaiti|Kuwaitis ; 科威特 ; クウェート
YE ; Yemen|Yemeni|Yemenis ; 也门 ; イエメン
EG ; Egypt|Egyptian|Egyptians ; 埃及 ; エジプト
LY ; Libya|Libyan|Libyans ; 利比亚 ; リビア
TN ; Tunisia|Tunisian|Tunisians ; 突尼斯 ; チュニジア
DZ ; Algeria|Algerian|Algerians ; 阿尔及利亚 ; アルジェリア
MA ; Morocco|Moroccan|Moroccans ; 摩洛哥 ; モロッコ
SD ; Sudan|Sudanese ; 苏丹 ; スーダン
SS ; South Sudan|South Sudanese ; 南苏丹 ; 南スーダン
ET ; Ethiopia|Ethiopian|Ethiopians ; 埃塞俄比亚 ; エチオピア
SO ; Somalia|Somali|Somalis ; 索马里 ; ソマリア
KE ; Kenya|Kenyan|Kenyans ; 肯尼亚 ; ケニア
TZ ; Tanzania|Tanzanian|Tanzanians ; 坦桑尼亚 ; タンザニア
UG ; Uganda|Ugandan|Ugandans ; 乌干达 ; ウガンダ
RW ; Rwanda|Rwandan|Rwandans ; 卢旺达 ; ルワンダ
NG ; Nigeria|Nigerian|Nigerians ; 尼日利亚 ; ナイジェリア
GH ; Ghana|Ghanaian|Ghanaians ; 加纳 ; ガーナ
CI ; Ivory Coast|Cote d'Ivoire|Ivorian ; 科特迪瓦 ; コートジボワール
SN ; Senegal|Senegalese ; 塞内加尔 ; セネガル
CM ; Cameroon|Cameroonian|Cameroonians ; 喀麦隆 ; カメルーン
CD ; Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC ; ;
CD ; ; 刚果民主共和国|刚果(金) ; コンゴ民主共和国
AO ; Angola|Angolan|Angolans ; 安哥拉 ; アンゴラ
ZM ; Zambia|Zambian|Zambians ; 赞比亚 ; ザンビア
ZW ; Zimbabwe|Zimbabwean|Zimbabweans ; 津巴布韦 ; ジンバブエ
ZA ; South Africa|South African|South Africans ; 南非 ; 南アフリカ
MZ ; Mozambique|Mozambican ; 莫桑比克 ; モザンビーク
AQ ; Antarctica|Antarctic ; 南极|南极洲 ; 南極大陸
LR ; Liberia|Liberian|Liberians ; 利比里亚 ; リベリア
SL ; Sierra Leone|Sierra Leonean ; 塞拉利昂 ; シエラレオネ
VA ; Vatican|Vatican City|Holy See ; 梵蒂冈 ; バチカン
`;
