// Companies of China, Japan, Korea and Taiwan. A name that is also a common word (大众, 美的, 理光 in
// 物理光学) is left out or given in its long form only.

export const eastAsianCompanies = `
Xiaomi ; 小米|小米科技|小米集团|小米公司 ; シャオミ
Huawei ; 华为|华为技术 ; ファーウェイ|華為技術
Alibaba|Alibaba Group ; 阿里巴巴|阿里巴巴集团|阿里 ; アリババ|アリババ集団|アリババグループ
Tencent ; 腾讯|腾讯控股 ; テンセント|騰訊
Baidu ; 百度 ; バイドゥ
ByteDance ; 字节跳动 ; バイトダンス
TikTok ; 抖音海外版 ; ティックトック
Douyin ; 抖音 ;
JD.com ; 京东|京东集团 ; 京東集団|JDドットコム
Meituan ; 美团 ; 美団
Pinduoduo|PDD Holdings|PDD ; 拼多多 ;
Temu ; ;
Shein ; 希音 ; シーイン
NetEase ; 网易 ; ネットイース
Didi|Didi Global|Didi Chuxing ; 滴滴|滴滴出行 ; ディディ|滴滴出行
Kuaishou ; 快手科技 ; 快手科技
Bilibili ; 哔哩哔哩 ; ビリビリ動画
Sina Weibo|Weibo ; 新浪微博|微博 ; ウェイボー|微博
WeChat ; 微信 ; ウィーチャット
Lenovo ; 联想集团 ; レノボ|聯想集団
BYD ; 比亚迪 ; 比亜迪
CATL ; 宁德时代 ; 寧徳時代
NIO ; 蔚来|蔚来汽车 ; 上海蔚来汽車
XPeng ; 小鹏|小鹏汽车 ; 小鵬汽車
Li Auto ; 理想汽车 ; 理想汽車
Geely ; 吉利汽车|吉利控股 ; 吉利汽車|浙江吉利
SAIC|SAIC Motor ; 上汽|上汽集团 ; 上海汽車集団
Great Wall Motor ; 长城汽车 ; 長城汽車
Chery ; 奇瑞|奇瑞汽车 ; 奇瑞汽車
Changan ; 长安汽车 ; 長安汽車
GAC ; 广汽|广汽集团 ; 広州汽車集団
FAW ; 一汽|中国一汽 ; 第一汽車集団
Midea ; 美的集团 ; 美的集団
Gree|Gree Electric ; 格力电器|珠海格力 ; 珠海格力電器
Haier ; 海尔|海尔集团 ; ハイアール
Hisense ; 海信 ; ハイセンス
TCL ; ;
Oppo ; ; オッポ
Vivo ; 维沃 ;
OnePlus ; ; ワンプラス
Honor Device ; 荣耀终端 ;
ZTE ; 中兴通讯 ; 中興通訊
DJI ; 大疆 ; 大疆創新
SMIC ; 中芯国际 ; 中芯国際
BOE ; 京东方 ; 京東方
China Mobile ; 中国移动 ; 中国移動
China Telecom ; 中国电信 ; 中国電信
China Unicom ; 中国联通 ; 中国聯通
PetroChina ; 中国石油|中石油 ; 中国石油天然気
Sinopec ; 中国石化|中石化 ; 中国石油化工
CNOOC ; 中国海油|中海油 ; 中国海洋石油
State Grid ; 国家电网 ; 国家電網
ICBC|Industrial and Commercial Bank of China ; 工商银行|中国工商银行 ; 中国工商銀行
China Construction Bank ; 建设银行|中国建设银行 ; 中国建設銀行
Agricultural Bank of China ; 农业银行|中国农业银行 ; 中国農業銀行
Bank of China ; 中国银行 ; 中国銀行
China Merchants Bank ; 招商银行 ; 招商銀行
Ping An|Ping An Insurance ; 中国平安|平安保险 ; 中国平安保険
Evergrande|China Evergrande ; 恒大|中国恒大|恒大集团 ; 中国恒大集団|恒大集団
Country Garden ; 碧桂园 ; 碧桂園
Vanke|China Vanke ; 万科 ; 万科企業
Dalian Wanda|Wanda Group ; 万达集团 ; 大連万達集団
Kweichow Moutai|Moutai ; 贵州茅台|茅台 ; 貴州茅台酒
Luckin Coffee|Luckin ; 瑞幸|瑞幸咖啡 ; ラッキンコーヒー|瑞幸珈琲
Pop Mart ; 泡泡玛特 ; ポップマート
Miniso ; 名创优品 ; メイソウ
Anta ; 安踏 ;
Li-Ning ; 李宁公司 ;
SF Express|SF Holding ; 顺丰|顺丰速运|顺丰控股 ; 順豊
Cainiao ; 菜鸟网络 ;
Ant Group|Ant Financial ; 蚂蚁集团|蚂蚁金服 ; アントグループ|アント・グループ
Alipay ; 支付宝 ; アリペイ|支付宝
Taobao ; 淘宝 ; タオバオ
Tmall ; 天猫 ; 天猫
DeepSeek ; 深度求索 ; ディープシーク
TSMC ; 台积电|台湾积体电路制造 ; 台湾積体電路製造
Foxconn|Hon Hai ; 富士康|鸿海|鸿海精密 ; 鴻海精密工業|ホンハイ|フォックスコン
MediaTek ; 联发科 ; メディアテック
Acer ; 宏碁 ; エイサー
Asus ; 华硕 ; エイスース
HTC ; 宏达电|宏达国际 ;
Samsung|Samsung Electronics ; 三星|三星电子 ; サムスン|サムスン電子
SK Hynix ; SK海力士|海力士 ; SKハイニックス
LG|LG Electronics ; LG电子 ; LG電子
Hyundai|Hyundai Motor ; 现代汽车 ; 現代自動車|ヒョンデ
Kia ; 起亚 ; 起亜
Sony|Sony Group ; 索尼 ; ソニー|ソニーグループ
Panasonic ; 松下|松下电器 ; パナソニック|パナソニックホールディングス|松下電器
Hitachi ; 日立制作所|日立集团 ; 日立製作所
Toshiba ; 东芝 ; 東芝
Sharp Corp|Sharp Corporation ; 夏普 ; シャープ
Fujitsu ; 富士通 ; 富士通
NEC ; 日本电气 ; 日本電気
Mitsubishi ; 三菱 ; 三菱グループ
Mitsubishi Electric ; 三菱电机 ; 三菱電機
Mitsubishi Heavy Industries|Mitsubishi Heavy ; 三菱重工 ; 三菱重工業
Mitsubishi Motors ; 三菱汽车 ; 三菱自動車
Mitsubishi Corp|Mitsubishi Corporation ; 三菱商事 ; 三菱商事
MUFG|Mitsubishi UFJ|Mitsubishi UFJ Financial Group ; 三菱UFJ|三菱日联 ; 三菱UFJフィナンシャル・グループ|三菱UFJ銀行
Mitsui ; 三井|三井物产 ; 三井物産
Itochu ; 伊藤忠|伊藤忠商事 ; 伊藤忠商事
Sumitomo ; 住友 ; 住友商事
SMBC|Sumitomo Mitsui ; 三井住友 ; 三井住友銀行|三井住友フィナンシャルグループ
Mizuho ; 瑞穗银行|瑞穗 ; みずほ|みずほ銀行|みずほフィナンシャルグループ
Marubeni ; 丸红 ; 丸紅
Toyota|Toyota Motor ; 丰田|丰田汽车 ; トヨタ|トヨタ自動車
Honda|Honda Motor ; 本田|本田汽车|本田技研 ; ホンダ|本田技研工業
Nissan|Nissan Motor ; 日产汽车 ; 日産自動車
Mazda ; 马自达 ; マツダ
Subaru ; 斯巴鲁 ; スバル|SUBARU
Suzuki Motor ; 铃木汽车 ; スズキ
Daihatsu ; 大发工业 ; ダイハツ|ダイハツ工業
Isuzu ; 五十铃 ; いすゞ自動車
Yamaha ; 雅马哈 ; ヤマハ|ヤマハ発動機
Denso ; 电装公司 ; デンソー
Bridgestone ; 普利司通 ; ブリヂストン
Nintendo ; 任天堂 ; 任天堂
Sega ; 世嘉 ; セガ
Bandai Namco ; 万代南梦宫 ; バンダイナムコ
Capcom ; 卡普空 ; カプコン
Konami ; 科乐美 ; コナミ
Square Enix ; 史克威尔艾尼克斯 ; スクウェア・エニックス
Canon Inc.|Canon Inc ; 佳能 ; キヤノン
Nikon ; 尼康 ; ニコン
Olympus ; 奥林巴斯 ; オリンパス
Fujifilm ; 富士胶片 ; 富士フイルム
Ricoh ; ; リコー
Epson|Seiko Epson ; 爱普生 ; エプソン|セイコーエプソン
Casio ; 卡西欧 ; カシオ|カシオ計算機
Kyocera ; 京瓷 ; 京セラ
Murata Manufacturing ; 村田制作所 ; 村田製作所
Keyence ; 基恩士 ; キーエンス
Fanuc ; 发那科 ; ファナック
Tokyo Electron ; 东京电子 ; 東京エレクトロン
Renesas ; 瑞萨|瑞萨电子 ; ルネサス|ルネサスエレクトロニクス
Kioxia ; 铠侠 ; キオクシア
SoftBank|SoftBank Group ; 软银|软银集团 ; ソフトバンク|ソフトバンクグループ
Rakuten ; 乐天市场 ; 楽天|楽天グループ
KDDI ; ;
NTT|Nippon Telegraph and Telephone ; 日本电信电话 ; 日本電信電話
NTT Docomo|Docomo ; 都科摩 ; NTTドコモ|ドコモ
LY Corp|Line Yahoo ; ; LINEヤフー
Mercari ; 煤炉 ; メルカリ
Fast Retailing ; 迅销 ; ファーストリテイリング
Uniqlo ; 优衣库 ; ユニクロ
Muji|Ryohin Keikaku ; 无印良品 ; 無印良品|良品計画
Nitori ; 宜得利 ; ニトリ|ニトリホールディングス
Aeon Co|Aeon Co. ; 永旺 ; イオンモール|イオングループ|イオンリテール
Seven & i|Seven & i Holdings ; 柒和伊控股 ; セブン&アイ|セブン&アイ・ホールディングス
7-Eleven|Seven-Eleven ; 7-11|711便利店 ; セブンイレブン|セブン-イレブン
Lawson Inc.|Lawson Inc ; 罗森 ; ローソン
FamilyMart ; 全家便利店 ; ファミリーマート
Yamada Denki|Yamada Holdings ; 山田电机 ; ヤマダデンキ|ヤマダ電機
Bic Camera ; 必酷 ; ビックカメラ
Shiseido ; 资生堂 ; 資生堂
Kao Corp ; 花王 ; 花王
Asahi Group ; 朝日集团 ; アサヒグループ|アサヒビール
Kirin Holdings|Kirin ; 麒麟控股 ; キリンホールディングス|キリンビール
Suntory ; 三得利 ; サントリー
Meiji Holdings ; 明治控股 ; 明治ホールディングス
Ajinomoto ; 味之素 ; 味の素
Nissin|Nissin Foods ; 日清食品 ; 日清食品
Takeda Pharmaceutical ; 武田药品 ; 武田薬品|武田薬品工業
Astellas ; 安斯泰来 ; アステラス|アステラス製薬
Daiichi Sankyo ; 第一三共 ; 第一三共
Eisai ; 卫材 ; エーザイ
Nippon Steel ; 日本制铁 ; 日本製鉄
JFE ; ; JFEスチール
Kobe Steel ; 神户制钢 ; 神戸製鋼
Tokyo Electric Power|Tepco ; 东京电力|东电 ; 東京電力|東電
ANA|All Nippon Airways ; 全日空 ; 全日空|全日本空輸
Japan Airlines|JAL ; 日本航空 ; 日本航空
JR East|East Japan Railway ; JR东日本 ; JR東日本|東日本旅客鉄道
JR Central|Central Japan Railway ; JR东海 ; JR東海|東海旅客鉄道
JR West ; JR西日本 ; JR西日本
Nomura Holdings|Nomura Securities ; 野村证券|野村控股 ; 野村証券|野村ホールディングス
Dentsu ; 电通 ; 電通
Recruit Holdings ; 瑞可利 ; リクルート|リクルートホールディングス
Oriental Land ; 东方乐园公司 ; オリエンタルランド
Toho ; 东宝公司 ; 東宝
Kadokawa ; 角川 ; KADOKAWA|角川書店
`;
