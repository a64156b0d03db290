// Companies of America, Europe, India and the Gulf. A name that is also a common word (Target,
// Orange, Visa) is left out or given in its long form only.

export const westernCompanies = `
Apple|Apple Inc.|Apple Inc ; 苹果|苹果公司 ; アップル
Google ; 谷歌 ; グーグル
Alphabet Inc.|Alphabet Inc ; 字母表公司 ; アルファベット社
Microsoft ; 微软 ; マイクロソフト
Amazon|Amazon.com ; 亚马逊 ; アマゾン|アマゾン・ドット・コム
Meta Platforms ; Meta公司 ; メタ・プラットフォームズ
Facebook ; 脸书|脸谱网 ; フェイスブック
Instagram ; 照片墙 ; インスタグラム
WhatsApp ; ; ワッツアップ
Twitter ; 推特 ; ツイッター
YouTube ; 油管 ; ユーチューブ
Netflix ; 奈飞|网飞 ; ネットフリックス
Tesla|Tesla Inc. ; 特斯拉 ; テスラ
SpaceX ; 太空探索技术公司 ; スペースX
OpenAI ; 开放人工智能公司 ; オープンAI
Anthropic ; ; アンソロピック
Nvidia ; 英伟达 ; エヌビディア
Intel ; 英特尔 ; インテル
AMD|Advanced Micro Devices ; 超威半导体 ; アドバンスト・マイクロ・デバイス
Qualcomm ; 高通|高通公司 ; クアルコム
Broadcom ; 博通 ; ブロードコム
Micron|Micron Technology ; 美光|美光科技 ; マイクロン|マイクロン・テクノロジー
Texas Instruments ; 德州仪器 ; テキサス・インスツルメンツ
IBM ; 国际商业机器 ; 日本IBM
Oracle Corp|Oracle Corp. ; 甲骨文公司 ; オラクル
Cisco ; 思科 ; シスコ|シスコシステムズ
Dell|Dell Technologies ; 戴尔 ; デル
Hewlett-Packard|HP Inc. ; 惠普 ; ヒューレット・パッカード
Salesforce ; 赛富时 ; セールスフォース
Adobe ; 奥多比 ; アドビ
Uber ; 优步 ; ウーバー|ウーバー・テクノロジーズ
Airbnb ; 爱彼迎 ; エアビーアンドビー
PayPal ; 贝宝 ; ペイパル
eBay ; 易贝 ; イーベイ
Walmart|Wal-Mart ; 沃尔玛 ; ウォルマート
Costco ; 开市客|好市多 ; コストコ
Starbucks ; 星巴克 ; スターバックス|スタバ
McDonald's|McDonald’s|McDonalds ; 麦当劳 ; マクドナルド
KFC ; 肯德基 ; ケンタッキーフライドチキン
Yum China ; 百胜中国 ;
Coca-Cola|Coca Cola|Coke ; 可口可乐 ; コカ・コーラ|コカコーラ
PepsiCo|Pepsi ; 百事公司|百事可乐 ; ペプシコ|ペプシ
Procter & Gamble|P&G ; 宝洁 ; プロクター・アンド・ギャンブル
Johnson & Johnson|J&J ; 强生公司 ; ジョンソン・エンド・ジョンソン
Pfizer ; 辉瑞 ; ファイザー
Moderna ; 莫德纳 ; モデルナ
Merck ; 默克|默沙东 ; メルク
Eli Lilly ; 礼来公司|礼来制药 ; イーライリリー
Bayer ; 拜耳 ; バイエル
Novartis ; 诺华 ; ノバルティス
Roche ; 罗氏 ; ロシュ
AstraZeneca ; 阿斯利康 ; アストラゼネカ
GlaxoSmithKline|GSK ; 葛兰素史克 ; グラクソ・スミスクライン
Sanofi ; 赛诺菲 ; サノフィ
Novo Nordisk ; 诺和诺德 ; ノボノルディスク
Nike ; 耐克 ; ナイキ
Adidas ; 阿迪达斯 ; アディダス
LVMH ; 路威酩轩 ; LVMHモエヘネシー・ルイヴィトン
Louis Vuitton ; 路易威登 ; ルイ・ヴィトン
Gucci ; 古驰 ; グッチ
Chanel ; 香奈儿 ; シャネル
L'Oreal|L'Oréal|L’Oréal ; 欧莱雅 ; ロレアル
Nestle|Nestlé ; 雀巢 ; ネスレ
Unilever ; 联合利华 ; ユニリーバ
Danone ; 达能集团 ; ダノン
Ikea ; 宜家|宜家家居 ; イケア
H&M ; 海恩斯莫里斯 ;
Zara ; 飒拉 ; ザラ
Inditex ; 印地纺 ; インディテックス
Carrefour ; 家乐福 ; カルフール
Disney|Walt Disney ; 迪士尼 ; ディズニー|ウォルト・ディズニー
Warner Bros|Warner Bros. ; 华纳兄弟 ; ワーナー・ブラザース
General Motors|GM ; 通用汽车 ; ゼネラル・モーターズ
Ford Motor|Ford Motor Co ; 福特|福特汽车 ; フォード・モーター|フォード
Chrysler ; 克莱斯勒 ; クライスラー
Stellantis ; 斯泰兰蒂斯 ; ステランティス
Volkswagen|VW ; 大众汽车 ; フォルクスワーゲン
BMW ; 宝马 ; BMW
Mercedes-Benz|Mercedes ; 奔驰|梅赛德斯-奔驰 ; メルセデス・ベンツ
Daimler ; 戴姆勒 ; ダイムラー
Audi ; 奥迪 ; アウディ
Porsche ; 保时捷 ; ポルシェ
Volvo ; 沃尔沃 ; ボルボ
Renault ; 雷诺 ; ルノー
Peugeot ; 标致汽车 ; プジョー
Fiat ; 菲亚特 ; フィアット
Ferrari ; 法拉利 ; フェラーリ
Rolls-Royce ; 劳斯莱斯|罗尔斯罗伊斯 ; ロールス・ロイス
Airbus ; 空客|空中客车 ; エアバス
Boeing ; 波音|波音公司 ; ボーイング
Lockheed Martin ; 洛克希德·马丁|洛克希德马丁 ; ロッキード・マーチン
General Electric|GE ; 通用电气 ; ゼネラル・エレクトリック
Siemens ; 西门子 ; シーメンス
Bosch ; 博世 ; ボッシュ
BASF ; 巴斯夫 ; BASF
SAP SE ; 思爱普 ;
ASML ; 阿斯麦 ;
Philips ; 飞利浦 ; フィリップス
Nokia ; 诺基亚 ; ノキア
Ericsson ; 爱立信 ; エリクソン
Arm Holdings ; 安谋 ; アーム社
Spotify ; 声田 ; スポティファイ
ExxonMobil|Exxon Mobil|Exxon ; 埃克森美孚 ; エクソンモービル
Chevron ; 雪佛龙 ; シェブロン
Royal Dutch Shell|Shell ; 壳牌 ; シェル石油
BP ; 英国石油 ;
TotalEnergies ; 道达尔 ; トタルエナジーズ
Saudi Aramco|Aramco ; 沙特阿美 ; サウジアラムコ
Gazprom ; 俄罗斯天然气工业|俄气 ; ガスプロム
Rosneft ; 俄罗斯石油公司 ; ロスネフチ
Goldman Sachs ; 高盛 ; ゴールドマン・サックス
Morgan Stanley ; 摩根士丹利 ; モルガン・スタンレー
JPMorgan|JPMorgan Chase|JP Morgan|J.P. Morgan ; 摩根大通 ; JPモルガン|JPモルガン・チェース
Citigroup|Citibank ; 花旗|花旗集团|花旗银行 ; シティグループ
Bank of America ; 美国银行 ; バンク・オブ・アメリカ
Wells Fargo ; 富国银行 ; ウェルズ・ファーゴ
Berkshire Hathaway ; 伯克希尔哈撒韦|伯克希尔·哈撒韦 ; バークシャー・ハサウェイ
BlackRock ; 贝莱德 ; ブラックロック
HSBC ; 汇丰|汇丰银行|汇丰控股 ; HSBC
Barclays ; 巴克莱 ; バークレイズ
Standard Chartered ; 渣打|渣打银行 ; スタンダードチャータード
UBS ; 瑞银|瑞银集团 ; UBS
Credit Suisse ; 瑞信|瑞士信贷 ; クレディ・スイス
Deutsche Bank ; 德意志银行 ; ドイツ銀行
Silicon Valley Bank ; 硅谷银行 ; シリコンバレーバンク
Lehman Brothers ; 雷曼兄弟 ; リーマン・ブラザーズ
Mastercard ; 万事达卡|万事达 ; マスターカード
McKinsey ; 麦肯锡 ; マッキンゼー
Deloitte ; 德勤 ; デロイト|デロイトトーマツ
PwC|PricewaterhouseCoopers ; 普华永道 ; プライスウォーターハウスクーパース
KPMG ; 毕马威 ;
Ernst & Young ; 安永 ; アーンスト・アンド・ヤング
IDC ; 国际数据公司 ;
Gartner ; 高德纳 ; ガートナー
Canalys ; 科纳仕 ; カナリス
Counterpoint ; ; カウンターポイント
Tata|Tata Group ; 塔塔集团 ; タタ・グループ
Reliance Industries ; 信实工业 ; リライアンス・インダストリーズ
Grab Holdings ; ; グラブ
Lego ; 乐高 ; レゴ
Maersk ; 马士基 ; マースク
DHL ; 敦豪 ;
FedEx ; 联邦快递 ; フェデックス
UPS|United Parcel Service ; 联合包裹 ;
Marriott ; 万豪 ; マリオット
Hilton ; 希尔顿 ; ヒルトン
`;
