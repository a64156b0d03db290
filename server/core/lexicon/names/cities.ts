// Cities outside East Asia.

export const cities = `
New York|New York City|NYC ; 纽约 ; ニューヨーク
Los Angeles ; 洛杉矶 ; ロサンゼルス
Chicago ; 芝加哥 ; シカゴ
Houston ; 休斯敦|休斯顿 ; ヒューストン
Philadelphia ; 费城 ; フィラデルフィア
Phoenix, Arizona ; 菲尼克斯|凤凰城 ; フェニックス
San Diego ; 圣迭戈 ; サンディエゴ
Dallas ; 达拉斯 ; ダラス
San Francisco ; 旧金山|三藩市 ; サンフランシスコ
San Jose ; 圣何塞 ; サンノゼ
Seattle ; 西雅图 ; シアトル
Boston ; 波士顿 ; ボストン
Washington|Washington, D.C.|Washington DC|Washington, DC ; 华盛顿 ; ワシントン
Detroit ; 底特律 ; デトロイト
Atlanta ; 亚特兰大 ; アトランタ
Miami ; 迈阿密 ; マイアミ
Las Vegas ; 拉斯维加斯 ; ラスベガス
New Orleans ; 新奥尔良 ; ニューオーリンズ
Baltimore ; 巴尔的摩 ; ボルティモア
Pittsburgh ; 匹兹堡 ; ピッツバーグ
Denver ; 丹佛 ; デンバー
Minneapolis ; 明尼阿波利斯 ; ミネアポリス
Cleveland ; 克利夫兰 ; クリーブランド
St. Louis|St Louis ; 圣路易斯 ; セントルイス
Honolulu ; 檀香山|火奴鲁鲁 ; ホノルル
Manhattan ; 曼哈顿 ; マンハッタン
Hollywood ; 好莱坞 ; ハリウッド
Toronto ; 多伦多 ; トロント
Vancouver ; 温哥华 ; バンクーバー
Montreal ; 蒙特利尔 ; モントリオール
Ottawa ; 渥太华 ; オタワ
Calgary ; 卡尔加里 ; カルガリー
Mexico City ; 墨西哥城 ; メキシコシティー
Havana ; 哈瓦那 ; ハバナ
Sao Paulo ; 圣保罗 ; サンパウロ
Rio de Janeiro ; 里约热内卢|里约 ; リオデジャネイロ
Brasilia ; 巴西利亚 ; ブラジリア
Buenos Aires ; 布宜诺斯艾利斯 ; ブエノスアイレス
Santiago ; 圣地亚哥 ; サンティアゴ
Lima ; 利马 ; リマ
Bogota ; 波哥大 ; ボゴタ
Caracas ; 加拉加斯 ; カラカス
London|Londoner|Londoners ; 伦敦 ; ロンドン
Manchester ; 曼彻斯特 ; マンチェスター
Birmingham ; 伯明翰 ; バーミンガム
Liverpool ; 利物浦 ; リバプール
Leeds ; 利兹 ; リーズ
Glasgow ; 格拉斯哥 ; グラスゴー
Edinburgh ; 爱丁堡 ; エディンバラ
Cardiff ; 加的夫|卡迪夫 ; カーディフ
Belfast ; 贝尔法斯特 ; ベルファスト
Oxford ; 牛津 ; オックスフォード
Cambridge ; 剑桥 ; ケンブリッジ
Dublin ; 都柏林 ; ダブリン
Paris|Parisian|Parisians ; 巴黎 ; パリ
Marseille|Marseilles ; 马赛 ; マルセイユ
Lyon ; 里昂 ; リヨン
Cannes ; 戛纳 ; カンヌ
Strasbourg ; 斯特拉斯堡 ; ストラスブール
Berlin ; 柏林 ; ベルリン
Munich ; 慕尼黑 ; ミュンヘン
Frankfurt ; 法兰克福 ; フランクフルト
Hamburg ; 汉堡市 ; ハンブルク
Cologne ; 科隆 ; ケルン
Stuttgart ; 斯图加特 ; シュトゥットガルト
Dusseldorf|Düsseldorf ; 杜塞尔多夫 ; デュッセルドルフ
Leipzig ; 莱比锡 ; ライプチヒ
Dresden ; 德累斯顿 ; ドレスデン
Vienna ; 维也纳 ; ウィーン
Zurich ; 苏黎世 ; チューリッヒ
Geneva ; 日内瓦 ; ジュネーブ
Basel ; 巴塞尔 ; バーゼル
Davos ; 达沃斯 ; ダボス
Bern ; 伯尔尼 ; ベルン
Rome ; 罗马 ; ローマ
Milan ; 米兰 ; ミラノ
Venice ; 威尼斯 ; ベネチア
Naples ; 那不勒斯 ; ナポリ
Turin ; 都灵 ; トリノ
Florence, Italy ; 佛罗伦萨 ; フィレンツェ
Genoa ; 热那亚 ; ジェノバ
Madrid ; 马德里 ; マドリード
Barcelona ; 巴塞罗那 ; バルセロナ
Valencia ; 巴伦西亚|瓦伦西亚 ; バレンシア
Seville ; 塞维利亚 ; セビリア
Lisbon ; 里斯本 ; リスボン
Brussels ; 布鲁塞尔 ; ブリュッセル
Antwerp ; 安特卫普 ; アントワープ
Amsterdam ; 阿姆斯特丹 ; アムステルダム
Rotterdam ; 鹿特丹 ; ロッテルダム
The Hague|Hague ; 海牙 ; ハーグ
Eindhoven ; 埃因霍温 ; アイントホーフェン
Luxembourg City ; 卢森堡市 ;
Copenhagen ; 哥本哈根 ; コペンハーゲン
Stockholm ; 斯德哥尔摩 ; ストックホルム
Gothenburg ; 哥德堡 ; ヨーテボリ
Oslo ; 奥斯陆 ; オスロ
Helsinki ; 赫尔辛基 ; ヘルシンキ
Reykjavik ; 雷克雅未克 ; レイキャビク
Warsaw ; 华沙 ; ワルシャワ
Krakow ; 克拉科夫 ; クラクフ
Prague ; 布拉格 ; プラハ
Budapest ; 布达佩斯 ; ブダペスト
Bucharest ; 布加勒斯特 ; ブカレスト
Sofia, Bulgaria ; 索非亚 ;
Belgrade ; 贝尔格莱德 ; ベオグラード
Zagreb ; 萨格勒布 ; ザグレブ
Athens ; 雅典 ; アテネ
Istanbul ; 伊斯坦布尔 ; イスタンブール
Ankara ; 安卡拉 ; アンカラ
Moscow ; 莫斯科 ; モスクワ
St. Petersburg|St Petersburg|Saint Petersburg ; 圣彼得堡 ; サンクトペテルブルク
Sochi ; 索契 ; ソチ
Vladivostok ; 符拉迪沃斯托克|海参崴 ; ウラジオストク
Kyiv|Kiev ; 基辅 ; キーウ|キエフ
Minsk ; 明斯克 ; ミンスク
Donetsk ; 顿涅茨克 ; ドネツク
Kharkiv|Kharkov ; 哈尔科夫 ; ハルキウ
Odesa|Odessa ; 敖德萨 ; オデーサ
Delhi|New Delhi ; 新德里|德里 ; ニューデリー|デリー
Mumbai|Bombay ; 孟买 ; ムンバイ
Bangalore|Bengaluru ; 班加罗尔 ; ベンガルール|バンガロール
Chennai ; 金奈 ; チェンナイ
Kolkata|Calcutta ; 加尔各答 ; コルカタ
Hyderabad ; 海得拉巴 ; ハイデラバード
Karachi ; 卡拉奇 ; カラチ
Islamabad ; 伊斯兰堡 ; イスラマバード
Lahore ; 拉合尔 ; ラホール
Dhaka ; 达卡 ; ダッカ
Colombo ; 科伦坡 ; コロンボ
Kathmandu ; 加德满都 ; カトマンズ
Kabul ; 喀布尔 ; カブール
Bangkok ; 曼谷 ; バンコク
Phuket ; 普吉岛|普吉 ; プーケット
Hanoi ; 河内 ; ハノイ
Ho Chi Minh City|Saigon ; 胡志明市|西贡 ; ホーチミン|ホーチミン市
Phnom Penh ; 金边 ; プノンペン
Kuala Lumpur ; 吉隆坡 ; クアラルンプール
Jakarta ; 雅加达 ; ジャカルタ
Bali ; 巴厘岛 ; バリ島
Manila ; 马尼拉 ; マニラ
Yangon ; 仰光 ; ヤンゴン
Sydney ; 悉尼 ; シドニー
Melbourne ; 墨尔本 ; メルボルン
Brisbane ; 布里斯班 ; ブリスベン
Perth ; 珀斯 ; パース
Canberra ; 堪培拉 ; キャンベラ
Auckland ; 奥克兰 ; オークランド
Christchurch ; 克赖斯特彻奇|基督城 ; クライストチャーチ
Tehran ; 德黑兰 ; テヘラン
Baghdad ; 巴格达 ; バグダッド
Damascus ; 大马士革 ; ダマスカス
Aleppo ; 阿勒颇 ; アレッポ
Beirut ; 贝鲁特 ; ベイルート
Jerusalem ; 耶路撒冷 ; エルサレム
Tel Aviv ; 特拉维夫 ; テルアビブ
Riyadh ; 利雅得 ; リヤド
Dubai ; 迪拜 ; ドバイ
Abu Dhabi ; 阿布扎比 ; アブダビ
Doha ; 多哈 ; ドーハ
Cairo ; 开罗 ; カイロ
Tripoli ; 的黎波里 ; トリポリ
Nairobi ; 内罗毕 ; ナイロビ
Lagos ; 拉各斯 ; ラゴス
Johannesburg ; 约翰内斯堡 ; ヨハネスブルク
Cape Town ; 开普敦 ; ケープタウン
Addis Ababa ; 亚的斯亚贝巴 ; アディスアベバ
Kigali ; 基加利 ; キガリ
Casablanca ; 卡萨布兰卡 ; カサブランカ
`;
