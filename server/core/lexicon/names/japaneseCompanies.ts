// More companies, banks, papers and offices of Japan. What is also a common word is given in its long form only.

export const japaneseCompanies = `
Rapidus ; ; ラピダス
Disco Corp ; 迪思科 ; ディスコ社
Advantest ; 爱德万测试 ; アドバンテスト
Lasertec ; ; レーザーテック
SUMCO ; 胜高 ; SUMCO
Tokyo Ohka Kogyo ; 东京应化 ; 東京応化工業
SCREEN Holdings ; 迪恩士 ; SCREENホールディングス
JASM ; ;
Kubota ; 久保田株式会社 ; クボタ
Yanmar ; 洋马 ; ヤンマー
Komatsu Ltd|Komatsu Ltd. ; 小松制作所 ; コマツ
Daikin ; 大金工业 ; ダイキン|ダイキン工業
Makita ; 牧田公司 ; マキタ
Omron ; 欧姆龙 ; オムロン
Shimadzu ; 岛津制作所 ; 島津製作所
Rohm ; 罗姆 ; ローム株式会社
TDK ; ;
Nitto Denko ; 日东电工 ; 日東電工
Kuraray ; 可乐丽 ; クラレ
Toray ; 东丽 ; 東レ
Teijin ; 帝人集团 ; 帝人
Asahi Kasei ; 旭化成 ; 旭化成
AGC ; 旭硝子 ; 旭硝子
Sumitomo Chemical ; 住友化学 ; 住友化学
Shin-Etsu ; 信越化学 ; 信越化学工業|信越化学
Resonac ; 力森诺科 ; レゾナック
Nidec ; 尼得科 ; ニデック
SMC ; ; SMC株式会社
Yaskawa ; 安川电机 ; 安川電機
DMG Mori ; 德马吉森精机 ; DMG森精機
Kawasaki Heavy Industries ; 川崎重工 ; 川崎重工業|川崎重工
IHI ; ;
Aisin ; 爱信 ; アイシン
JTEKT ; 捷太格特 ; ジェイテクト
Hino ; 日野汽车 ; 日野自動車
Kintetsu ; 近铁 ; 近畿日本鉄道|近鉄
Hankyu ; 阪急 ; 阪急電鉄|阪急阪神ホールディングス
Tokyu ; 东急 ; 東急電鉄|東急不動産
Seibu ; 西武集团 ; 西武鉄道|西武ホールディングス
Odakyu ; 小田急 ; 小田急電鉄
JR Hokkaido ; JR北海道 ; JR北海道
JR Kyushu ; JR九州 ; JR九州
Yamato Transport ; 雅玛多 ; ヤマト運輸
Sagawa Express ; 佐川急便 ; 佐川急便
Nippon Express ; 日本通运 ; 日本通運
Japan Post ; 日本邮政 ; 日本郵便|日本郵政|ゆうちょ銀行
Mitsui OSK ; 商船三井 ; 商船三井
NYK Line ; 日本邮船 ; 日本郵船
K Line ; 川崎汽船 ; 川崎汽船
Imabari Shipbuilding ; 今治造船 ; 今治造船
Kansai Electric ; 关西电力 ; 関西電力|関電
Chubu Electric ; 中部电力 ; 中部電力
Kyushu Electric ; 九州电力 ; 九州電力
Tohoku Electric ; 东北电力 ; 東北電力
Tokyo Gas ; 东京燃气 ; 東京ガス
Osaka Gas ; 大阪燃气 ; 大阪ガス
Eneos ; 引能仕 ; エネオス|ENEOSホールディングス
Idemitsu ; 出光兴产 ; 出光興産
Inpex ; ; INPEX
Aeon ; 永旺集团 ; イオン
Valor Co. ; ; バロー
Ito-Yokado ; 伊藤洋华堂 ; イトーヨーカ堂
Takashimaya ; 高岛屋 ; 高島屋
Isetan Mitsukoshi ; 三越伊势丹 ; 三越伊勢丹
Don Quijote|PPIH ; 唐吉诃德 ; ドン・キホーテ
Daiso ; 大创产业 ; ダイソー|大創産業
Matsumotokiyoshi ; ; マツモトキヨシ
Yodobashi ; 友都八喜 ; ヨドバシカメラ
Cainz ; ; カインズ
Workman Co ; ; ワークマン
Zensho ; 泉盛 ; ゼンショー|すき家
Yoshinoya ; 吉野家 ; 吉野家
Skylark Holdings ; 云雀集团 ; すかいらーく
Sushiro ; 寿司郎 ; スシロー
Saizeriya ; 萨莉亚 ; サイゼリヤ
McDonald's Japan ; ; 日本マクドナルド
Kikkoman ; 龟甲万 ; キッコーマン
Kewpie ; 丘比 ; キユーピー
Calbee ; 卡乐比 ; カルビー
Yakult ; 养乐多 ; ヤクルト
Ito En ; 伊藤园 ; 伊藤園
Sapporo Holdings ; ; サッポロビール|サッポロホールディングス
Yamazaki Baking ; ; 山崎製パン
Nippn ; ; ニップン
Maruha Nichiro ; ; マルハニチロ
Nissui ; ; ニッスイ
Unicharm ; 尤妮佳 ; ユニ・チャーム
Lion Corp ; 狮王 ; ライオン株式会社
Shionogi ; 盐野义 ; 塩野義製薬
Chugai ; 中外制药 ; 中外製薬
Otsuka ; 大冢制药 ; 大塚製薬|大塚ホールディングス
Terumo ; 泰尔茂 ; テルモ
Sysmex ; 希森美康 ; シスメックス
CyberAgent ; ; サイバーエージェント
DeNA ; ; ディー・エヌ・エー
GREE Inc ; ; グリー株式会社
Mixi ; ; ミクシィ
Cookpad ; ; クックパッド
Sansan ; ;
Freee ; ;
Money Forward ; ; マネーフォワード
Preferred Networks ; ; プリファード・ネットワークス
SmartHR ; ;
Jafco ; ; ジャフコ
Nomura Research Institute ; 野村综合研究所 ; 野村総合研究所|野村総研
Daiwa Securities ; 大和证券 ; 大和証券
SBI ; ; SBIホールディングス|SBI証券
Resona ; 理索纳 ; りそな|りそな銀行
Nippon Life ; 日本生命 ; 日本生命|日本生命保険
Dai-ichi Life ; 第一生命 ; 第一生命
Tokio Marine ; 东京海上 ; 東京海上日動|東京海上ホールディングス
Sompo ; 损保日本 ; 損保ジャパン
Orix ; 欧力士 ; オリックス
Teikoku Databank ; 帝国数据库 ; 帝国データバンク
Tokyo Shoko Research ; 东京商工研究 ; 東京商工リサーチ
Shimizu Corp ; 清水建设 ; 清水建設
Kajima ; 鹿岛建设 ; 鹿島建設
Taisei ; 大成建设 ; 大成建設
Obayashi ; 大林组 ; 大林組
Takenaka ; 竹中工务店 ; 竹中工務店
Sekisui House ; 积水住宅 ; 積水ハウス
Daiwa House ; 大和房屋 ; 大和ハウス|大和ハウス工業
Mori Building ; 森大厦 ; 森ビル
Mitsubishi Estate ; 三菱地所 ; 三菱地所
Mitsui Fudosan ; 三井不动产 ; 三井不動産
JA Zen-Noh ; ; JA全農|全農
JA Bank|Norinchukin ; 农林中金 ; 農林中央金庫|農林中金
NARO ; ; 農研機構
AIST ; 产业技术综合研究所|产综研 ; 産業技術総合研究所|産総研
JAMSTEC ; ; 海洋研究開発機構
NEDO ; ; 新エネルギー・産業技術総合開発機構
Japanese Trade Union Confederation ; 日本工会总联合会 ; 日本労働組合総連合会
Keidanren ; 经团连 ; 経団連|日本経済団体連合会
Ministry of Agriculture of Japan ; 农林水产省|农水省 ; 農林水産省|農水省
Ministry of the Environment of Japan ; 日本环境省 ; 環境省
MLIT ; 国土交通省 ; 国土交通省|国交省
Ministry of Internal Affairs of Japan ; 总务省 ; 総務省
Cabinet Office of Japan ; 日本内阁府 ; 内閣府
Agency for Cultural Affairs ; 日本文化厅 ; 文化庁
Consumer Affairs Agency ; 消费者厅 ; 消費者庁
Financial Services Agency ; 日本金融厅 ; 金融庁
Fair Trade Commission of Japan ; 公正交易委员会 ; 公正取引委員会|公取委
Supreme Court of Japan ; 日本最高法院 ; 最高裁判所|最高裁
National Diet Library ; 国立国会图书馆 ; 国立国会図書館
National Police Agency ; 日本警察厅 ; 警察庁
Tokyo Metropolitan Police ; 警视厅 ; 警視庁
Sankei ; 产经新闻 ; 産経新聞
Hokkaido Shimbun ; ; 北海道新聞
Chunichi Shimbun ; 中日新闻 ; 中日新聞
Nishinippon Shimbun ; 西日本新闻 ; 西日本新聞
Kahoku Shimpo ; ; 河北新報
Shinchosha ; 新潮社 ; 新潮社
Kodansha ; 讲谈社 ; 講談社
Shueisha ; 集英社 ; 集英社
Shogakukan ; 小学馆 ; 小学館
Iwanami Shoten ; 岩波书店 ; 岩波書店
Bungei Shunju ; 文艺春秋 ; 文藝春秋|文芸春秋
Kinokuniya ; 纪伊国屋书店 ; 紀伊國屋書店|紀伊国屋書店
TBS ; ; TBSテレビ
Nippon TV ; ; 日本テレビ|日テレ
Fuji TV ; 富士电视台 ; フジテレビ
TV Asahi ; 朝日电视台 ; テレビ朝日
Studio Ghibli ; 吉卜力 ; スタジオジブリ
Shochiku ; 松竹株式会社 ; 松竹
Hitotsubashi University ; 一桥大学 ; 一橋大学
Institute of Science Tokyo|Tokyo Institute of Technology ; 东京工业大学|东京科学大学 ; 東京工業大学|東京科学大学
Hokkaido University ; 北海道大学 ; 北海道大学
Kyushu University ; 九州大学 ; 九州大学
Kobe University ; 神户大学 ; 神戸大学
University of Tsukuba ; 筑波大学 ; 筑波大学
Hiroshima University ; 广岛大学 ; 広島大学
Meiji University ; 明治大学 ; 明治大学
Ritsumeikan ; 立命馆大学 ; 立命館大学
Doshisha ; 同志社大学 ; 同志社大学
`;
