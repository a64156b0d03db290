// Parts of the world larger than a country or belonging to none, and states and provinces outside
// China and Japan.

export const regions = `
Europe|European|Europeans ; 欧洲 ; ヨーロッパ|欧州
European Union|EU ; 欧盟 ; 欧州連合
Asia|Asian|Asians ; 亚洲 ; アジア
Africa|African|Africans ; 非洲 ; アフリカ
North America|North American ; 北美|北美洲 ; 北米
South America|South American ; 南美|南美洲 ; 南米
Latin America|Latin American ; 拉丁美洲|拉美 ; 中南米|ラテンアメリカ
Central America|Central American ; 中美洲 ; 中米
Middle East|Middle Eastern ; 中东 ; 中東
Southeast Asia|South East Asia|South-East Asia|Southeast Asian ; 东南亚 ; 東南アジア
East Asia|East Asian ; 东亚 ; 東アジア
South Asia|South Asian ; 南亚 ; 南アジア
Central Asia|Central Asian ; 中亚 ; 中央アジア
Asia-Pacific|Asia Pacific|APAC ; 亚太|亚太地区 ; アジア太平洋
Eastern Europe|Eastern European ; 东欧 ; 東欧
Western Europe|Western European ; 西欧 ; 西欧
Northern Europe|Nordic|Scandinavia|Scandinavian ; 北欧 ; 北欧
Oceania ; 大洋洲 ; オセアニア
Arctic ; 北极 ; 北極|北極圏
Pacific|Pacific Ocean ; 太平洋 ; 太平洋
Atlantic|Atlantic Ocean ; 大西洋 ; 大西洋
Indian Ocean ; 印度洋 ; インド洋
Mediterranean|Mediterranean Sea ; 地中海 ; 地中海
Caribbean ; 加勒比|加勒比海 ; カリブ海|カリブ
South China Sea ; 南海|南中国海 ; 南シナ海
East China Sea ; 东中国海 ; 東シナ海
Black Sea ; 黑海 ; 黒海
Red Sea ; 红海 ; 紅海
Korean Peninsula ; 朝鲜半岛 ; 朝鮮半島
Gaza|Gaza Strip ; 加沙|加沙地带 ; ガザ|ガザ地区
West Bank ; 约旦河西岸 ; ヨルダン川西岸
Crimea|Crimean ; 克里米亚 ; クリミア
England ; 英格兰 ; イングランド
Scotland|Scottish|Scots ; 苏格兰 ; スコットランド
Wales|Welsh ; 威尔士 ; ウェールズ
Northern Ireland ; 北爱尔兰 ; 北アイルランド
Catalonia|Catalan ; 加泰罗尼亚 ; カタルーニャ
Bavaria|Bavarian ; 巴伐利亚 ; バイエルン
Siberia|Siberian ; 西伯利亚 ; シベリア
Ontario ; 安大略|安大略省 ; オンタリオ
Quebec ; 魁北克|魁北克省 ; ケベック
British Columbia ; 不列颠哥伦比亚 ; ブリティッシュコロンビア
Alberta ; 艾伯塔|阿尔伯塔 ; アルバータ
New South Wales ; 新南威尔士 ; ニューサウスウェールズ
Queensland ; 昆士兰 ; クイーンズランド
Tasmania ; 塔斯马尼亚 ; タスマニア
Alabama ; 亚拉巴马|阿拉巴马 ; アラバマ
Alaska|Alaskan ; 阿拉斯加 ; アラスカ
Arizona ; 亚利桑那 ; アリゾナ
Arkansas ; 阿肯色 ; アーカンソー
California|Californian ; 加利福尼亚|加州 ; カリフォルニア
Colorado ; 科罗拉多 ; コロラド
Connecticut ; 康涅狄格 ; コネチカット
Delaware ; 特拉华 ; デラウェア
Florida ; 佛罗里达 ; フロリダ
Hawaii|Hawaiian ; 夏威夷 ; ハワイ
Idaho ; 爱达荷 ; アイダホ
Illinois ; 伊利诺伊 ; イリノイ
Indiana ; 印第安纳 ; インディアナ
Iowa ; 艾奥瓦|爱荷华 ; アイオワ
Kansas ; 堪萨斯 ; カンザス
Kentucky ; 肯塔基 ; ケンタッキー
Louisiana ; 路易斯安那 ; ルイジアナ
Maine ; 缅因 ; メーン
Maryland ; 马里兰 ; メリーランド
Massachusetts ; 马萨诸塞|麻省 ; マサチューセッツ
Michigan ; 密歇根 ; ミシガン
Minnesota ; 明尼苏达 ; ミネソタ
Mississippi ; 密西西比 ; ミシシッピ
Missouri ; 密苏里 ; ミズーリ
Montana ; 蒙大拿 ; モンタナ
Nebraska ; 内布拉斯加 ; ネブラスカ
Nevada ; 内华达 ; ネバダ
New Hampshire ; 新罕布什尔 ; ニューハンプシャー
New Jersey ; 新泽西 ; ニュージャージー
New Mexico ; 新墨西哥 ; ニューメキシコ
North Carolina ; 北卡罗来纳 ; ノースカロライナ
South Carolina ; 南卡罗来纳 ; サウスカロライナ
North Dakota ; 北达科他 ; ノースダコタ
South Dakota ; 南达科他 ; サウスダコタ
Ohio ; 俄亥俄 ; オハイオ
Oklahoma ; 俄克拉何马|俄克拉荷马 ; オクラホマ
Oregon ; 俄勒冈 ; オレゴン
Pennsylvania ; 宾夕法尼亚|宾州 ; ペンシルベニア
Rhode Island ; 罗得岛 ; ロードアイランド
Tennessee ; 田纳西 ; テネシー
Texas|Texan|Texans ; 得克萨斯|德克萨斯|得州|德州 ; テキサス
Utah ; 犹他 ; ユタ
Vermont ; 佛蒙特 ; バーモント
Virginia ; 弗吉尼亚 ; バージニア
West Virginia ; 西弗吉尼亚 ; ウェストバージニア
Wisconsin ; 威斯康星 ; ウィスコンシン
Wyoming ; 怀俄明 ; ワイオミング
Yangtze|Yangtze River ; 长江|扬子江 ; 揚子江
Yellow River ; 黄河 ; 黄河
Mekong|Mekong River ; 湄公河 ; メコン川
Nile ; 尼罗河 ; ナイル川
Ganges ; 恒河 ; ガンジス川
Niger River ; 尼日尔河 ; ニジェール川
Thames ; 泰晤士河 ; テムズ川
Rhine ; 莱茵河 ; ライン川
Danube ; 多瑙河 ; ドナウ川
Amazon River|Amazon rainforest ; 亚马逊河|亚马孙河|亚马逊雨林 ; アマゾン川
Himalayas|Himalaya ; 喜马拉雅|喜马拉雅山 ; ヒマラヤ|ヒマラヤ山脈
Alps ; 阿尔卑斯|阿尔卑斯山 ; アルプス|アルプス山脈
Sahara ; 撒哈拉|撒哈拉沙漠 ; サハラ砂漠
Silicon Valley ; 硅谷 ; シリコンバレー
Wall Street ; 华尔街 ; ウォール街
`;
