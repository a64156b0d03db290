// Products, services and well-known things whose names differ between the languages, or that a text
// names without their maker.

export const products = `
iPhone ; 苹果手机 ; アイフォーン|アイフォン
iPad ; 苹果平板 ; アイパッド
iOS ; ;
Android ; 安卓|安卓系统 ; アンドロイド
HarmonyOS ; 鸿蒙|鸿蒙系统 ; ハーモニーOS
HyperOS ; 澎湃OS ; ハイパーOS
Mi Home|Xiaomi Home|Mi Store|Mi Stores ; 小米之家 ; 小米の家|シャオミストア|Xiaomi Store
Xiaomi SU7|SU7 ; 小米SU7 ; シャオミSU7
Xiaomi YU7|YU7 ; 小米YU7 ; シャオミYU7
Redmi ; 红米 ; レドミ
Xiaomi EV|Xiaomi Auto ; 小米汽车 ; シャオミ自動車
Model 3 ; ; モデル3
Model Y ; ; モデルY
Prius ; 普锐斯 ; プリウス
Corolla ; 卡罗拉 ; カローラ
Shinkansen ; 新干线 ; 新幹線
Windows ; ; ウィンドウズ
ChatGPT ; ; チャットGPT
PlayStation ; ; プレイステーション|プレステ
Xbox ; ;
Nintendo Switch ; 任天堂Switch ; ニンテンドースイッチ
Pokemon|Pokémon ; 宝可梦|口袋妖怪 ; ポケモン|ポケットモンスター
Game Boy ; ; ゲームボーイ
Walkman ; 随身听 ; ウォークマン
Bitcoin ; 比特币 ; ビットコイン
Ethereum ; 以太坊|以太币 ; イーサリアム
Kindle ; ; キンドル
Gmail ; 谷歌邮箱 ; Gメール
Concorde ; 协和式飞机|协和式客机 ; コンコルド
Viagra ; 万艾可|伟哥 ; バイアグラ
Aspirin ; 阿司匹林 ; アスピリン
Wegovy ; ; ウゴービ
Ozempic ; 司美格鲁肽 ; オゼンピック
Tamiflu ; 达菲 ; タミフル
International Space Station|ISS ; 国际空间站 ; 国際宇宙ステーション
Hubble Space Telescope|Hubble ; 哈勃望远镜|哈勃 ; ハッブル宇宙望遠鏡
James Webb Space Telescope|James Webb ; 韦布望远镜|詹姆斯·韦布 ; ジェームズ・ウェッブ宇宙望遠鏡
Brexit ; 英国脱欧|脱欧 ; ブレグジット|英国のEU離脱
Covid-19|Covid|coronavirus|COVID-19 ; 新冠|新冠病毒|新冠肺炎|新冠疫情 ; 新型コロナ|新型コロナウイルス
Harry Potter ; 哈利·波特|哈利波特 ; ハリー・ポッター
Star Wars ; 星球大战 ; スター・ウォーズ
Mona Lisa ; 蒙娜丽莎 ; モナ・リザ|モナリザ
Titanic ; 泰坦尼克号|泰坦尼克 ; タイタニック
Eiffel Tower ; 埃菲尔铁塔 ; エッフェル塔
Great Wall of China ; 长城 ; 万里の長城
Everest|Mount Everest ; 珠穆朗玛峰|珠峰 ; エベレスト
Super Bowl ; 超级碗 ; スーパーボウル
Grand Slam ; 大满贯 ; グランドスラム
Wimbledon ; 温布尔登|温网 ; ウィンブルドン
Tour de France ; 环法自行车赛|环法 ; ツール・ド・フランス
`;
