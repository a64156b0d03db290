// Everyday reporting in three languages, written for these tests before the dictionary was looked
// at: what is matched in them tells what to expect of the next analyst's words. English, Chinese,
// Japanese, a blank line.

const written = `
The ferry to the island carries 340 passengers and 60 cars on each crossing.
开往该岛的渡轮每班可搭载340名乘客和60辆汽车。
島へのフェリーは1便で乗客340人と車60台を運ぶ。

A bakery in the old town sells 1,200 loaves of rye bread every morning.
老城一家面包店每天早上卖出1200个黑麦面包。
旧市街のパン屋は毎朝1200個のライ麦パンを売っている。

Beekeepers lost 38 percent of their hives over the winter.
养蜂人在冬季损失了38%的蜂箱。
養蜂家は冬の間に巣箱の38%を失った。

Firefighters rescued 14 hikers trapped by a landslide near the waterfall.
消防员救出14名因瀑布附近山体滑坡被困的徒步者。
消防隊は滝の近くの土砂崩れで取り残されたハイカー14人を救助した。

The orchestra will perform 45 concerts abroad next season.
该交响乐团下一季将在国外演出45场音乐会。
同オーケストラは来シーズン、海外で45回の演奏会を開く。

The zoo's panda gave birth to twins weighing 150 grams each.
动物园的大熊猫产下一对各重150克的双胞胎。
動物園のパンダが体重150グラムの双子を出産した。

Smugglers hid 230 kilograms of ivory in a shipment of timber.
走私者把230公斤象牙藏在一批木材里。
密輸業者は木材の貨物に230キロの象牙を隠していた。

The glacier has retreated 800 metres since surveyors first mapped it.
自测绘人员首次绘制以来，冰川已后退800米。
測量技師が初めて地図にして以来、氷河は800メートル後退した。

Nurses at the clinic vaccinate 90 infants a week against measles.
诊所护士每周为90名婴儿接种麻疹疫苗。
診療所の看護師は週に90人の乳児にはしかの予防接種を行っている。

The tailor charges 85 euros to alter a wedding dress.
裁缝改一件婚纱收费85欧元。
仕立屋はウェディングドレスの直しに85ユーロを請求する。

Thieves stole 17 bronze statues from the cemetery at night.
小偷夜间从墓地偷走17座青铜雕像。
泥棒は夜間に墓地から青銅の像17体を盗んだ。

Divers recovered 3,000 porcelain bowls from the wreck.
潜水员从沉船中打捞出3000只瓷碗。
ダイバーが沈没船から磁器の碗3000個を引き揚げた。

The reservoir is filled to only 22 percent of its capacity after the drought.
干旱过后，水库蓄水量仅为库容的22%。
干ばつの後、貯水池の貯水率は容量の22%にとどまる。

Pickpockets robbed 56 tourists at the carnival.
扒手在狂欢节上偷窃了56名游客。
スリがカーニバルで観光客56人から盗みを働いた。

The lighthouse keeper retired after 41 years of service.
灯塔看守人在服务41年后退休。
灯台守は41年の勤務を終えて引退した。

Volunteers planted 7,500 mangrove seedlings along the lagoon.
志愿者沿潟湖种下7500株红树林幼苗。
ボランティアがラグーン沿いにマングローブの苗7500本を植えた。

The brewery pours 600 barrels of spoiled beer down the drain.
啤酒厂把600桶变质啤酒倒进下水道。
醸造所は腐ったビール600樽を排水溝に流した。

Elephants trampled 20 hectares of maize and destroyed nine huts.
大象践踏了20公顷玉米，毁坏九间茅屋。
象がトウモロコシ畑20ヘクタールを踏み荒らし、小屋9棟を壊した。

The embassy evacuated 130 diplomats by helicopter.
大使馆用直升机撤离了130名外交官。
大使館はヘリコプターで外交官130人を退避させた。

Referees showed 11 yellow cards in the quarter-final.
裁判在四分之一决赛中出示了11张黄牌。
審判は準々決勝でイエローカードを11枚出した。

The fisherman caught a tuna that weighed 260 kilograms.
渔夫捕获了一条重260公斤的金枪鱼。
漁師が重さ260キロのマグロを釣り上げた。

Plumbers repaired 48 burst pipes during the cold snap.
寒潮期间，水管工修理了48处爆裂的水管。
寒波の間、配管工は破裂した水道管48カ所を修理した。

The pilgrims walked 112 kilometres to the monastery barefoot.
朝圣者赤脚步行112公里前往修道院。
巡礼者は修道院まで112キロを裸足で歩いた。

Locusts devoured the wheat of 4,000 villages.
蝗虫吞食了4000个村庄的小麦。
イナゴが4000の村の小麦を食い尽くした。

The dentist found cavities in 35 percent of the schoolchildren.
牙医发现35%的小学生有龋齿。
歯科医は学童の35%に虫歯を見つけた。

Mourners laid 9,000 candles on the steps of the cathedral.
悼念者在大教堂的台阶上摆放了9000支蜡烛。
弔問客は大聖堂の階段に9000本のろうそくを供えた。

The mayor banned umbrellas in the stadium after 16 people were injured.
16人受伤后，市长禁止在体育场内使用雨伞。
16人が負傷した後、市長は競技場での傘の使用を禁じた。

Archaeologists unearthed 27 skeletons beneath the car park.
考古学家在停车场下发掘出27具骷髅。
考古学者が駐車場の地下から27体の人骨を発掘した。

The kidnappers demanded a ransom of 2 million dollars.
绑匪索要200万美元赎金。
誘拐犯は身代金200万ドルを要求した。

Weavers in the valley export 15,000 carpets a year.
山谷里的织工每年出口1.5万张地毯。
谷の織工は年に1万5千枚の絨毯を輸出する。

The surgeon removed a tumour of 9 centimetres from the kidney.
外科医生从肾脏切除了一个9厘米的肿瘤。
外科医は腎臓から9センチの腫瘍を摘出した。

An avalanche buried 6 skiers below the summit.
雪崩在山顶下掩埋了6名滑雪者。
山頂の下で雪崩がスキーヤー6人をのみ込んだ。

The parliament ratified the treaty by 214 votes to 96.
议会以214票对96票批准了该条约。
議会は214対96で条約を批准した。

Inspectors found rats in 12 of the 50 kitchens.
检查员在50间厨房中的12间发现老鼠。
検査官は50の厨房のうち12でネズミを見つけた。

The auction house sold the violin for 1.4 million pounds.
拍卖行以140万英镑卖出这把小提琴。
競売会社はそのバイオリンを140万ポンドで売却した。

Guerrillas freed 33 hostages in exchange for prisoners.
游击队释放33名人质以换取囚犯。
ゲリラは捕虜と引き換えに人質33人を解放した。

Vineyards harvested 18 percent fewer grapes because of hail.
由于冰雹，葡萄园的葡萄收成减少了18%。
雹のため、ブドウ園の収穫は18%減った。

The librarian catalogued 5,600 manuscripts in three years.
图书管理员三年间为5600份手稿编目。
司書は3年で5600点の写本を目録にした。

A meteorite of 70 kilograms fell into the desert.
一块70公斤的陨石坠落在沙漠中。
70キロの隕石が砂漠に落下した。

The jury acquitted 4 of the 7 defendants of bribery.
陪审团宣判7名被告中的4人贿赂罪不成立。
陪審は被告7人のうち4人を贈賄で無罪とした。

Street vendors pay 30 dollars a month for a permit.
街头小贩每月支付30美元的许可证费。
露天商は許可証に月30ドルを払う。

The volcano spewed ash to a height of 11 kilometres.
火山喷出的火山灰高达11公里。
火山は高さ11キロまで灰を噴き上げた。

Shepherds moved 2,300 sheep to the summer pasture.
牧羊人把2300只绵羊赶往夏季牧场。
羊飼いは羊2300頭を夏の牧草地に移した。

The museum restored 52 frescoes damaged by the earthquake.
博物馆修复了52幅在地震中受损的壁画。
美術館は地震で傷んだ壁画52点を修復した。

The typhoon uprooted 800 trees and cut electricity to 45,000 households.
台风刮倒800棵树，造成4.5万户停电。
台風で木800本が倒れ、4万5千世帯が停電した。

Gardeners sprayed pesticide on 60 rose bushes.
园丁给60株玫瑰喷洒农药。
庭師はバラ60株に農薬を散布した。

The submarine dived to 420 metres before the alarm sounded.
潜艇下潜到420米时警报响起。
潜水艦は警報が鳴るまでに420メートル潜った。

Tenants complained about mould in 140 apartments.
租户投诉140套公寓发霉。
借家人は140戸のアパートのカビについて苦情を言った。

The chess champion drew 8 of his 14 games.
国际象棋冠军14局中有8局和棋。
チェスの王者は14局のうち8局で引き分けた。

Blacksmiths forged 500 swords for the film.
铁匠为这部电影锻造了500把剑。
鍛冶屋は映画のために剣500本を鍛えた。

The orphanage shelters 75 children and 12 widows.
孤儿院收容75名儿童和12名寡妇。
孤児院は子ども75人と寡婦12人を保護している。

Whales stranded on the beach numbered 39.
搁浅在海滩上的鲸鱼有39头。
浜辺に打ち上げられた鯨は39頭だった。

The choir rehearsed the hymn for 5 weeks.
合唱团排练这首赞美诗5个星期。
聖歌隊はその賛美歌を5週間練習した。

Mechanics replaced the brakes of 210 buses.
机械师更换了210辆公交车的刹车。
整備士はバス210台のブレーキを交換した。

The magician sawed a crate in half before 1,900 spectators.
魔术师在1900名观众面前把箱子锯成两半。
手品師は観客1900人の前で箱を半分に切った。

Miners dug a tunnel of 640 metres through granite.
矿工在花岗岩中挖出640米隧道。
坑夫は花崗岩に640メートルのトンネルを掘った。

Grandparents look after 28 percent of toddlers in the suburbs.
郊区28%的幼儿由祖父母照看。
郊外の幼児の28%は祖父母が世話をしている。

The soldier was awarded 3 medals for bravery.
这名士兵因英勇获得3枚勋章。
その兵士は勇敢さをたたえられ勲章3個を授与された。

The cobbler mends 20 pairs of boots a day.
鞋匠每天修补20双靴子。
靴職人は1日に長靴20足を繕う。

Sailors rowed the raft 90 nautical miles to the harbour.
水手划着木筏90海里抵达港口。
船乗りはいかだで港まで90海里をこいだ。
`;

export const heldOut: readonly (readonly [string, string, string])[] = written
  .trim()
  .split("\n\n")
  .map((entry) => {
    const [english = "", chinese = "", japanese = ""] = entry.split("\n");
    return [english, chinese, japanese] as const;
  });
