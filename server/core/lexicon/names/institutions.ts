// Institutions: international bodies, central banks, universities, media, parties, agencies, clubs.

export const institutions = `
United Nations|UN|U.N. ; 联合国 ; 国連|国際連合
World Health Organization|World Health Organisation|WHO ; 世界卫生组织|世卫组织|世卫 ; 世界保健機関
International Monetary Fund|IMF ; 国际货币基金组织|国际货币基金 ; 国際通貨基金
World Bank ; 世界银行|世行 ; 世界銀行|世銀
World Trade Organization|WTO ; 世界贸易组织|世贸组织|世贸 ; 世界貿易機関
NATO|Nato|North Atlantic Treaty Organization ; 北约|北大西洋公约组织 ; 北大西洋条約機構
OECD ; 经合组织|经济合作与发展组织 ; 経済協力開発機構
OPEC|Opec ; 欧佩克|石油输出国组织 ; 石油輸出国機構
G7 ; 七国集团 ; 主要7カ国|先進7カ国
G20 ; 二十国集团 ; 主要20カ国・地域
APEC ; 亚太经合组织 ; アジア太平洋経済協力会議
ASEAN|Asean ; 东盟|东南亚国家联盟 ; 東南アジア諸国連合
African Union ; 非盟|非洲联盟 ; アフリカ連合
Unesco|UNESCO ; 联合国教科文组织|教科文组织 ; ユネスコ|国連教育科学文化機関
Unicef|UNICEF ; 联合国儿童基金会|儿基会 ; ユニセフ|国連児童基金
IAEA|International Atomic Energy Agency ; 国际原子能机构 ; 国際原子力機関
International Energy Agency|IEA ; 国际能源署 ; 国際エネルギー機関
International Criminal Court|ICC ; 国际刑事法院 ; 国際刑事裁判所
International Court of Justice|ICJ ; 国际法院 ; 国際司法裁判所
Red Cross ; 红十字会 ; 赤十字
International Olympic Committee|IOC ; 国际奥委会|国际奥林匹克委员会 ; 国際オリンピック委員会
Fifa|FIFA ; 国际足联 ; 国際サッカー連盟
Uefa|UEFA ; 欧足联 ; 欧州サッカー連盟
NBA ; 美职篮 ; 米プロバスケットボール協会
NFL ; 国家橄榄球联盟 ;
MLB|Major League Baseball ; 美国职业棒球大联盟 ; 大リーグ|メジャーリーグ
Premier League ; 英超|英格兰超级联赛 ; プレミアリーグ
Champions League ; 欧冠|欧洲冠军联赛 ; チャンピオンズリーグ
World Cup ; 世界杯 ; ワールドカップ|W杯
Olympic Games|Olympics|Olympic ; 奥运会|奥运|奥林匹克运动会 ; オリンピック|五輪
Paralympics|Paralympic Games ; 残奥会 ; パラリンピック
Federal Reserve|Fed|Federal Reserve Board ; 美联储|联储局 ; 連邦準備制度理事会|米連邦準備理事会
European Central Bank|ECB ; 欧洲央行|欧洲中央银行 ; 欧州中央銀行
Bank of Japan|BOJ ; 日本央行|日本银行|日银 ; 日本銀行|日銀
Bank of England ; 英国央行|英格兰银行|英伦银行 ; イングランド銀行|英中銀
People's Bank of China|People’s Bank of China|PBOC ; 中国人民银行|人民银行 ; 中国人民銀行
European Commission ; 欧盟委员会|欧委会 ; 欧州委員会
European Parliament ; 欧洲议会 ; 欧州議会
White House ; 白宫 ; ホワイトハウス
Pentagon ; 五角大楼 ; 国防総省|ペンタゴン
Kremlin ; 克里姆林宫 ; クレムリン
U.S. Congress|US Congress ; 美国国会 ; 米連邦議会|米議会
CIA ; 中央情报局|中情局 ; 中央情報局
FBI ; 联邦调查局 ; 連邦捜査局
NASA|Nasa ; 美国宇航局|美国国家航空航天局|航天局 ; 航空宇宙局|米航空宇宙局
FDA|Food and Drug Administration ; 美国食品药品监督管理局|食药监局 ; 食品医薬品局|米食品医薬品局
CDC|Centers for Disease Control and Prevention ; 疾控中心|疾病控制与预防中心 ; 疾病対策センター|疾病予防管理センター
SEC|Securities and Exchange Commission ; 美国证券交易委员会|美国证交会 ; 証券取引委員会|米証券取引委員会
EPA|Environmental Protection Agency ; 环保署|环境保护署 ; 環境保護庁
NHS|National Health Service ; 英国国民保健署|国民医疗服务体系 ; 国民保健サービス
European Space Agency|ESA ; 欧洲航天局|欧空局 ; 欧州宇宙機関
JAXA ; 日本宇宙航空研究开发机构 ; 宇宙航空研究開発機構
CNSA ; 中国国家航天局|国家航天局 ; 中国国家航天局
Ministry of Commerce ; 商务部 ; 商務省
Ministry of Foreign Affairs|Foreign Ministry ; 外交部 ; 外務省
Ministry of Finance|Finance Ministry ; 财政部 ; 財務省
Ministry of Education|Education Ministry ; 教育部 ; 文部科学省
Ministry of Health ; 卫生部|卫健委|国家卫健委 ; 厚生労働省|厚労省
Ministry of Defense|Ministry of Defence|Defense Ministry|Defence Ministry ; 国防部 ; 防衛省
Ministry of Economy, Trade and Industry|METI ; 经济产业省|经产省 ; 経済産業省|経産省
MIIT|Ministry of Industry and Information Technology ; 工业和信息化部|工信部 ; 中国工業情報化省
National Bureau of Statistics ; 国家统计局 ; 国家統計局
State Council ; 国务院 ; 国務院
National Development and Reform Commission|NDRC ; 国家发展改革委|国家发改委|发改委 ; 国家発展改革委員会
National People's Congress|National People’s Congress ; 全国人大|全国人民代表大会 ; 全国人民代表大会|全人代
Chinese Communist Party|Communist Party of China|CCP|CPC ; 中国共产党 ; 中国共産党
Liberal Democratic Party|LDP ; 自民党|自由民主党 ; 自民党
Japan Meteorological Agency ; 日本气象厅|气象厅 ; 気象庁
Democratic Party|Democrats|Democrat ; 民主党 ; 民主党
Republican Party|Republicans|Republican ; 共和党 ; 共和党
Conservative Party|Conservatives ; 保守党 ; 保守党
Labour Party ; 工党 ; 労働党
Hamas ; 哈马斯 ; ハマス
Hezbollah ; 真主党 ; ヒズボラ
Taliban ; 塔利班 ; タリバン
Islamic State|ISIS|ISIL ; 伊斯兰国 ; イスラム国
Al-Qaeda|al-Qaeda|Al Qaeda ; 基地组织 ; アルカイダ
Reuters ; 路透社|路透 ; ロイター|ロイター通信
Associated Press|AP ; 美联社 ; AP通信
AFP|Agence France-Presse ; 法新社 ; AFP通信
Bloomberg ; 彭博|彭博社 ; ブルームバーグ
Xinhua|Xinhua News Agency ; 新华社 ; 新華社
CCTV ; 央视|中央电视台 ; 中国中央テレビ
People's Daily|People’s Daily ; 人民日报 ; 人民日報
Global Times ; 环球时报 ; 環球時報
Caixin ; 财新网|财新传媒 ; 財新
South China Morning Post ; 南华早报 ; サウスチャイナ・モーニング・ポスト
Kyodo|Kyodo News ; 共同社 ; 共同通信
Jiji Press|Jiji ; 时事社|时事通信社 ; 時事通信
NHK ; 日本放送协会 ; 日本放送協会
Nikkei ; 日本经济新闻 ; 日本経済新聞|日経新聞
Asahi Shimbun ; 朝日新闻 ; 朝日新聞
Yomiuri Shimbun|Yomiuri ; 读卖新闻 ; 読売新聞
Mainichi Shimbun ; 每日新闻 ; 毎日新聞
Yonhap ; 韩联社 ; 聯合ニュース
BBC ; 英国广播公司 ; 英国放送協会
CNN ; 美国有线电视新闻网 ;
ABC News ; 美国广播公司 ;
CBS ; 哥伦比亚广播公司 ;
Fox News ; 福克斯新闻 ; FOXニュース
New York Times ; 纽约时报 ; ニューヨーク・タイムズ
Wall Street Journal ; 华尔街日报 ; ウォール・ストリート・ジャーナル
Washington Post ; 华盛顿邮报 ; ワシントン・ポスト
Financial Times ; 金融时报 ; フィナンシャル・タイムズ
Guardian newspaper ; 卫报 ; ガーディアン紙
The Economist ; 经济学人 ; エコノミスト誌
Forbes ; 福布斯 ; フォーブス
Peking University ; 北京大学|北大 ; 北京大学
Tsinghua University|Tsinghua ; 清华大学|清华 ; 清華大学
Fudan University|Fudan ; 复旦大学|复旦 ; 復旦大学
Shanghai Jiao Tong University|Shanghai Jiaotong University ; 上海交通大学|上海交大 ; 上海交通大学
Zhejiang University ; 浙江大学|浙大 ; 浙江大学
Wuhan University ; 武汉大学|武大 ; 武漢大学
Nanjing University ; 南京大学 ; 南京大学
Renmin University|Renmin University of China ; 中国人民大学|人民大学 ; 中国人民大学
Sun Yat-sen University ; 中山大学 ; 中山大学
University of Science and Technology of China|USTC ; 中国科学技术大学|中科大 ; 中国科学技術大学
Huazhong University of Science and Technology ; 华中科技大学 ; 華中科技大学
Chinese Academy of Sciences ; 中国科学院|中科院 ; 中国科学院
University of Hong Kong|HKU ; 香港大学|港大 ; 香港大学
National Taiwan University ; 台湾大学 ; 台湾大学
University of Tokyo|Tokyo University ; 东京大学|东大 ; 東京大学|東大
Kyoto University ; 京都大学|京大 ; 京都大学
Osaka University ; 大阪大学 ; 大阪大学
Tohoku University ; 东北大学 ; 東北大学
Nagoya University ; 名古屋大学 ; 名古屋大学
Waseda University|Waseda ; 早稻田大学|早稻田 ; 早稲田大学
Keio University|Keio ; 庆应义塾大学|庆应大学 ; 慶応義塾大学
RIKEN|Riken ; 理化学研究所 ; 理化学研究所|理研
Seoul National University ; 首尔大学 ; ソウル大学
National University of Singapore|NUS ; 新加坡国立大学 ; シンガポール国立大学
Harvard|Harvard University ; 哈佛大学|哈佛 ; ハーバード大学|ハーバード大
Stanford|Stanford University ; 斯坦福大学|斯坦福 ; スタンフォード大学|スタンフォード大
MIT|Massachusetts Institute of Technology ; 麻省理工学院|麻省理工 ; マサチューセッツ工科大学
Yale|Yale University ; 耶鲁大学|耶鲁 ; エール大学|イェール大学
Princeton|Princeton University ; 普林斯顿大学|普林斯顿 ; プリンストン大学
Columbia University ; 哥伦比亚大学 ; コロンビア大学
Cornell|Cornell University ; 康奈尔大学 ; コーネル大学
University of California, Berkeley|UC Berkeley ; 加州大学伯克利分校 ; カリフォルニア大学バークレー校
University of California ; 加州大学 ; カリフォルニア大学
Caltech|California Institute of Technology ; 加州理工学院 ; カリフォルニア工科大学
Johns Hopkins|Johns Hopkins University ; 约翰斯·霍普金斯大学|约翰霍普金斯大学 ; ジョンズ・ホプキンス大学
Oxford University|University of Oxford ; 牛津大学 ; オックスフォード大学|オックスフォード大
Cambridge University|University of Cambridge ; 剑桥大学 ; ケンブリッジ大学
Imperial College London|Imperial College ; 帝国理工学院|伦敦帝国理工学院 ; インペリアル・カレッジ・ロンドン
London School of Economics|LSE ; 伦敦政治经济学院 ; ロンドン・スクール・オブ・エコノミクス
ETH Zurich ; 苏黎世联邦理工学院 ; チューリッヒ工科大学
Max Planck Society ; 马克斯·普朗克学会 ; マックス・プランク協会
CERN|Cern ; 欧洲核子研究中心|欧洲核子研究组织 ; 欧州合同原子核研究機関
Nasdaq ; 纳斯达克 ; ナスダック
New York Stock Exchange|NYSE ; 纽约证券交易所|纽交所 ; ニューヨーク証券取引所
Dow Jones ; 道琼斯 ; ダウ・ジョーンズ|ダウ平均
Hong Kong Stock Exchange|HKEX ; 港交所|香港交易所|香港联交所 ; 香港証券取引所|香港取引所
Shanghai Stock Exchange ; 上交所|上海证券交易所 ; 上海証券取引所
Shenzhen Stock Exchange ; 深交所|深圳证券交易所 ; 深圳証券取引所
Tokyo Stock Exchange|TSE ; 东京证券交易所|东证 ; 東京証券取引所|東証
London Stock Exchange ; 伦敦证券交易所 ; ロンドン証券取引所
Nikkei 225|Nikkei average ; 日经225|日经指数|日经平均指数 ; 日経平均|日経平均株価
Hang Seng|Hang Seng Index ; 恒生指数|恒指 ; ハンセン指数
Manchester United|Man United|Man Utd ; 曼联 ; マンチェスター・ユナイテッド
Manchester City|Man City ; 曼城 ; マンチェスター・シティ
Arsenal ; 阿森纳 ; アーセナル
Chelsea FC ; 切尔西 ; チェルシー
Liverpool FC ; 利物浦队 ;
Tottenham|Tottenham Hotspur ; 热刺|托特纳姆热刺 ; トッテナム
Real Madrid ; 皇家马德里|皇马 ; レアル・マドリード
Bayern Munich|Bayern ; 拜仁慕尼黑|拜仁 ; バイエルン・ミュンヘン
Juventus ; 尤文图斯 ; ユベントス
Paris Saint-Germain|PSG ; 巴黎圣日耳曼 ; パリ・サンジェルマン
Los Angeles Lakers|Lakers ; 洛杉矶湖人|湖人队 ; レーカーズ
Golden State Warriors|Warriors ; 金州勇士|勇士队 ; ウォリアーズ
New York Yankees|Yankees ; 纽约洋基|洋基队 ; ヤンキース
Los Angeles Dodgers|Dodgers ; 洛杉矶道奇|道奇队 ; ドジャース
Yomiuri Giants ; 读卖巨人 ; 読売ジャイアンツ
Amnesty International ; 国际特赦组织|大赦国际 ; アムネスティ・インターナショナル
Human Rights Watch ; 人权观察 ; ヒューマン・ライツ・ウォッチ
Greenpeace ; 绿色和平 ; グリーンピース
Nobel Prize|Nobel ; 诺贝尔奖 ; ノーベル賞
Academy Awards|Academy Award|Oscars ; 奥斯卡|奥斯卡金像奖 ; アカデミー賞
`;
