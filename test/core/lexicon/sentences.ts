// The same sentence in English, Chinese and Japanese, from many fields; written for these tests.

export const sentences: readonly (readonly [string, string, string])[] = [
  [
    "The city opened 12 new metro stations last year.",
    "该市去年开通了12个新地铁站。",
    "同市は昨年、12の地下鉄新駅を開業した。",
  ],
  [
    "Net profit fell 8 % because of higher raw material costs.",
    "由于原材料成本上升，净利润下降8%。",
    "原材料費の上昇で純利益は8%減少した。",
  ],
  [
    "The company employs 3,400 engineers in research and development.",
    "公司在研发部门雇用了3400名工程师。",
    "同社は研究開発に3400人のエンジニアを雇用している。",
  ],
  [
    "The vaccine was given to 20,000 volunteers in a clinical trial.",
    "两万名志愿者在临床试验中接种了疫苗。",
    "治験では2万人のボランティアがワクチンの接種を受けた。",
  ],
  [
    "The court sentenced the former minister to six years in prison.",
    "法院判处这名前部长六年监禁。",
    "裁判所は元大臣に懲役6年の判決を言い渡した。",
  ],
  [
    "Flooding after heavy rain forced 5,000 residents to evacuate.",
    "暴雨引发洪水，5000名居民被疏散。",
    "豪雨による洪水で住民5000人が避難した。",
  ],
  [
    "She won the marathon in two hours and 21 minutes.",
    "她以2小时21分赢得马拉松比赛冠军。",
    "彼女は2時間21分でマラソンに優勝した。",
  ],
  [
    "The museum exhibits 300 paintings from the 17th century.",
    "博物馆展出了300幅17世纪的画作。",
    "美術館は17世紀の絵画300点を展示している。",
  ],
  [
    "Exports of cars to Europe rose by a fifth.",
    "对欧洲的汽车出口增长了五分之一。",
    "欧州への自動車輸出は2割増加した。",
  ],
  [
    "The satellite will orbit the moon for two years.",
    "这颗卫星将绕月球轨道运行两年。",
    "衛星は2年間、月の軌道を周回する。",
  ],
  [
    "The bank cut its interest rate by 25 basis points.",
    "该银行将利率下调25个基点。",
    "同行は金利を25ベーシスポイント引き下げた。",
  ],
  [
    "Farmers harvested 40 tonnes of rice per day.",
    "农民每天收获40吨稻米。",
    "農家は1日に40トンの米を収穫した。",
  ],
  [
    "The novel has been translated into 30 languages.",
    "这部小说已被翻译成30种语言。",
    "この小説は30の言語に翻訳された。",
  ],
  [
    "The union called off its strike after wage talks.",
    "工会在工资谈判后取消了罢工。",
    "労働組合は賃金交渉の後、ストライキを中止した。",
  ],
  [
    "Scientists found a new species of frog in the forest.",
    "科学家在森林里发现了一个新的青蛙物种。",
    "科学者は森林でカエルの新種を発見した。",
  ],
  [
    "The airline cancelled 90 flights because of the typhoon.",
    "因台风，航空公司取消了90个航班。",
    "台風のため航空会社は90便を欠航とした。",
  ],
  [
    "Tuition at the university will rise by 500 dollars.",
    "这所大学的学费将上涨500美元。",
    "大学の授業料は500ドル値上げされる。",
  ],
  [
    "The president signed the tax bill on Friday.",
    "总统周五签署了税收法案。",
    "大統領は金曜日に税制法案に署名した。",
  ],
  [
    "Police arrested four suspects over the bank robbery.",
    "警方就银行抢劫案逮捕了四名嫌疑人。",
    "警察は銀行強盗の容疑者4人を逮捕した。",
  ],
  [
    "The phone has a 6.7-inch screen and a larger battery.",
    "这款手机配有6.7英寸屏幕和更大的电池。",
    "このスマートフォンは6.7インチの画面と大きい電池を備える。",
  ],
  [
    "The hospital treated 60 patients with food poisoning.",
    "医院收治了60名食物中毒患者。",
    "病院は食中毒の患者60人を治療した。",
  ],
  [
    "The power plant will stop burning coal in 2030.",
    "这座发电厂将于2030年停止燃煤发电。",
    "この発電所は2030年に石炭の燃焼を停止する。",
  ],
  [
    "The film earned 80 million at the box office.",
    "这部电影票房收入8000万。",
    "映画の興行収入は8000万に達した。",
  ],
  [
    "Unemployment among young people reached a record high.",
    "青年失业率创历史新高。",
    "若者の失業率は過去最高となった。",
  ],
  [
    "The team lost the final on penalties.",
    "该队在决赛中点球落败。",
    "チームは決勝でペナルティーキックの末に敗れた。",
  ],
  [
    "The bridge collapsed and three trucks fell into the river.",
    "大桥坍塌，三辆卡车坠入河中。",
    "橋が崩落し、トラック3台が川に転落した。",
  ],
  [
    "Shareholders approved the merger of the two airlines.",
    "股东批准了两家航空公司的合并。",
    "株主は航空2社の合併を承認した。",
  ],
  [
    "The factory will recycle 200 tonnes of plastic waste.",
    "工厂将回收200吨塑料垃圾。",
    "工場は200トンのプラスチックごみをリサイクルする。",
  ],
  [
    "Doctors warn that smoking raises the risk of lung cancer.",
    "医生警告，吸烟会增加患肺癌的风险。",
    "医師は喫煙が肺がんのリスクを高めると警告する。",
  ],
  [
    "The ministry will subsidise electric buses.",
    "该部门将补贴电动公交车。",
    "同省は電動バスに補助金を出す。",
  ],
  [
    "Archaeologists unearthed a tomb with gold jewelry.",
    "考古学家出土了一座有黄金首饰的墓。",
    "考古学者は金の宝飾品のある墓を発掘した。",
  ],
  [
    "The teacher published a textbook on mathematics.",
    "这位老师出版了一本数学教科书。",
    "教師は数学の教科書を出版した。",
  ],
  [
    "Tourists spent more on hotels during the holiday.",
    "游客在假期的酒店消费增加。",
    "休日の観光客のホテル支出が増えた。",
  ],
  [
    "The startup raised 15 million from investors.",
    "这家初创公司从投资者处融资1500万。",
    "スタートアップは投資家から1500万を調達した。",
  ],
  [
    "The fire destroyed a church built in 1880.",
    "大火烧毁了一座建于1880年的教堂。",
    "火災で1880年に建てられた教会が焼失した。",
  ],
  [
    "The river is polluted with chemicals from the mine.",
    "这条河被矿山的化学品污染。",
    "川は鉱山の化学物質で汚染されている。",
  ],
  [
    "The ferry sank with 40 passengers aboard.",
    "渡轮载着40名乘客沉没。",
    "フェリーは乗客40人を乗せて沈没した。",
  ],
  [
    "Voters elected a woman as mayor for the first time.",
    "选民首次选出女市长。",
    "有権者は初めて女性の市長を選出した。",
  ],
  [
    "The software update fixes a security flaw.",
    "软件更新修复了一个安全缺陷。",
    "ソフトウェアの更新で安全上の欠陥を修正する。",
  ],
  [
    "House prices in the capital dropped for the third month.",
    "首都房价连续第三个月下跌。",
    "首都の住宅価格は3カ月連続で下落した。",
  ],
  [
    "The orchestra will perform three concerts in the theatre.",
    "乐团将在剧院举行三场音乐会。",
    "楽団は劇場で3回のコンサートを行う。",
  ],
  [
    "The army shot down two drones near the border.",
    "军队在边境附近击落两架无人机。",
    "軍は国境付近で無人機2機を撃墜した。",
  ],
  [
    "A dog rescued the child from the lake.",
    "一只狗从湖里救出了孩子。",
    "犬が湖から子供を救助した。",
  ],
  [
    "The restaurant chain closed 50 outlets.",
    "这家连锁餐厅关闭了50家门店。",
    "レストランチェーンは50店舗を閉鎖した。",
  ],
  [
    "The astronaut walked in space for seven hours.",
    "宇航员太空行走了七个小时。",
    "宇宙飛行士は7時間の船外活動を行った。",
  ],
  [
    "The drug lowers blood pressure in elderly people.",
    "这种药物能降低老年人的血压。",
    "この薬は高齢者の血圧を下げる。",
  ],
  [
    "Customers complained about late delivery of parcels.",
    "顾客投诉包裹派送延误。",
    "顧客は荷物の配達の遅れに苦情を述べた。",
  ],
  [
    "The highway tunnel will be completed next spring.",
    "高速公路隧道将于明年春季完工。",
    "高速道路のトンネルは来年春に完成する。",
  ],
  [
    "Coffee production fell because of drought.",
    "由于干旱，咖啡产量下降。",
    "干ばつでコーヒーの生産が減少した。",
  ],
  [
    "The actor donated his prize to a school.",
    "这位演员把奖金捐赠给一所学校。",
    "俳優は賞金を学校に寄付した。",
  ],
];
