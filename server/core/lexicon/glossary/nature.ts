// Weather, disasters, energy, environment, animals and plants.

export const nature = `
weather = weather|meteorological|forecaster ; 天气|气象 ; 天気|気象|天候
climate = climate|climatic ; 气候 ; 気候
climate-change = climate change|global warming|warming ; 气候变化|全球变暖|变暖 ; 気候変動|地球温暖化|温暖化
rain = rain|rainfall|downpour|precipitation|rainy ; 雨|降雨|暴雨|降水|大雨|雨量 ; 雨|降雨|豪雨|大雨|降水
snow = snow|snowfall|blizzard|snowstorm ; 雪|降雪|暴雪|大雪|积雪 ; 雪|降雪|大雪|積雪|吹雪
fog = fog|foggy|mist|misty ; 雾|大雾|浓雾|起雾|雾气 ; 霧|濃霧
storm = storm|thunderstorm|gale|windstorm|tornado|lightning ; 风暴|暴风|雷暴|龙卷风|闪电 ; 嵐|暴風|雷雨|竜巻|雷
typhoon = typhoon|hurricane|cyclone ; 台风|飓风|气旋 ; 台風|ハリケーン|サイクロン
wind-weather = =wind|=winds|windy ; 大风|风力|风速 ; 風|強風|風速
flood = flood|flooding|inundate|deluge ; 洪水|洪灾|水灾|水患|泛滥|洪涝|淹没 ; 洪水|水害|浸水|氾濫|冠水
drought = drought|water shortage|arid ; 干旱|旱灾|缺水 ; 干ばつ|渇水|水不足
heat-wave = heat wave|heatwave|extreme heat|heatstroke ; 高温|热浪|酷暑|中暑 ; 猛暑|熱波|熱中症|酷暑
temperature = temperature|celsius|fahrenheit ; 温度|气温|摄氏度|体温 ; 気温|温度|摂氏|体温
earthquake = earthquake|quake|seismic|tremor|aftershock|magnitude|epicenter ; 地震|余震|震级|震中|里氏 ; 地震|
  余震|震度|震源|マグニチュード
tsunami = tsunami ; 海啸 ; 津波
landslide = landslide|mudslide|avalanche|rockfall ; 滑坡|泥石流|山体滑坡|雪崩|塌方 ; 土砂崩れ|地滑り|土石流|雪崩
eruption = eruption|erupt|lava ; 喷发|爆发|熔岩 ; 噴火|溶岩
fire = fire|blaze|wildfire|bushfire|arson|flame ; 火灾|大火|山火|着火|纵火|起火 ; 火災|火事|山火事|放火|出火|炎上
disaster = disaster|catastrophe|calamity|disastrous ; 灾害|灾难|灾 ; 災害|惨事|被災|震災
accident = accident|mishap|incident ; 事故|意外|事件 ; 事故|アクシデント|事案
collapse-building = collapse|cave in ; 倒塌|坍塌|塌陷|垮塌 ; 倒壊|崩落|崩壊|陥没
spill = spill|dump|leak|leakage|discharge ; 泄漏|漏油|倾倒|排放|泄露|排入 ; 流出|漏れ|漏出|投棄|排出|放出
power-outage = power outage|blackout|power cut|power failure ; 停电|断电 ; 停電
trap = trap|stranded|buried|stuck ; 被困|受困|滞留|掩埋 ; 閉じ込め|取り残され|孤立|生き埋め|立ち往生
environment = environment|environmental|environmentalist ; 环境|环保 ; 環境
pollution = pollution|pollute|contaminate|contamination|smog|pollutant ; 污染|雾霾|污染物 ; 汚染|公害|大気汚染
emission = emission|emit|exhaust|greenhouse gas ; 排放|废气|温室气体|排放量|尾气 ; 排出|排ガス|温室効果ガス|排出量
carbon = carbon|carbon dioxide|co2|carbon emissions ; 碳|二氧化碳|碳排放 ; 二酸化炭素|炭素|カーボン
carbon-neutral = carbon neutral|carbon neutrality|net zero|net-zero|decarbonize ; 碳中和|净零|碳达峰|脱碳 ;
  カーボンニュートラル|脱炭素|実質ゼロ
recycle = recycle|recycling|reuse|sustainable|sustainability ; 回收|循环利用|再利用|可持续 ; リサイクル|再利用|再生利用|持続可能
waste = waste|garbage|rubbish|trash|litter|sewage|landfill ; 垃圾|废物|废弃物|污水|废料 ; ごみ|廃棄物|下水|ゴミ|汚水
plastic = plastic ; 塑料 ; プラスチック
energy = energy ; 能源|能量 ; エネルギー
renewable = renewable|renewable energy|clean energy|green energy ; 可再生能源|清洁能源|绿色能源 ; 再生可能エネルギー|
  クリーンエネルギー|再エネ
solar = solar|photovoltaic|solar panel ; 太阳能|光伏 ; 太陽光|太陽光発電|太陽電池|ソーラー
ice-retreat = retreat|=receded|=receding|=recedes ; 后退|退缩 ; 後退|縮退
wind-power = wind power|wind farm|wind turbine|wind energy ; 风电|风能|风力发电|风电场 ; 風力|風力発電
hydropower = hydropower|hydroelectric ; 水电|水力发电|水电站 ; 水力|水力発電
nuclear-power = nuclear power|nuclear plant|nuclear reactor|reactor|nuclear|atomic energy ; 核电|核能|
  核电站|反应堆|核 ; 原子力|原発|原子炉|原子力発電|核
radiation = radiation|radioactive|radioactivity ; 辐射|放射性|核辐射 ; 放射線|放射能|放射性|被曝
power-generation = electricity|power|power station|power plant|power generation|
  generate electricity|grid ; 电力|发电|发电厂|电网|发电量|供电|用电 ; 電力|発電|発電所|電気|送電|電力網
oil = oil|crude|petroleum|crude oil ; 石油|原油|油 ; 石油|原油|油
oil-field = oilfield|oil well|drilling|oil rig ; 油田|油井|钻井|钻探 ; 油田|油井|掘削
natural-gas = natural gas|lng|shale gas|=gas ; 天然气|液化天然气|页岩气|燃气 ; 天然ガス|ガス|液化天然ガス
pipeline = pipeline|pipe|pipework ; 管道|输油管|管线 ; パイプライン|配管|管路
coal = coal|coal mine|coking coal ; 煤|煤炭|煤矿|燃煤 ; 石炭|炭鉱
mine = mine|mining|miner|ore|mineral|quarry ; 矿|采矿|矿山|矿工|矿产|矿石|矿业 ; 鉱山|採掘|鉱業|鉱石|鉱物|鉱山労働者
rare-earth = rare earth ; 稀土 ; レアアース|希土類
gold = gold ; 黄金 ; 黄金
silver = silver ; 银|白银 ; 銀
copper = copper ; 铜 ; 銅
iron-steel = iron|steel|steelmaker ; 钢铁|钢|铁|钢材 ; 鉄鋼|鉄|鋼|鋼材
aluminum = aluminum ; 铝 ; アルミ|アルミニウム
metal = metal|alloy ; 金属|合金 ; 金属|合金
lithium = lithium|cobalt|nickel ; 锂|钴|镍 ; リチウム|コバルト|ニッケル
hydrogen = hydrogen|fuel cell ; 氢|氢能|燃料电池|氢气 ; 水素|燃料電池
water = water ; 用水|饮用水|自来水 ; 水道|飲料水
air = =air|atmosphere|oxygen ; 空气|大气|氧气 ; 空気|大気|酸素
animal = animal|wildlife|beast|mammal ; 动物|野生动物|哺乳动物 ; 動物|野生動物|哺乳類
bird = bird|eagle|penguin|poultry ; 鸟|鸟类|禽|企鹅 ; 鳥|鳥類|ペンギン|家禽
fish = fish|fishing|fishery|salmon|tuna ; 鱼|渔业|捕鱼|鱼类|三文鱼|金枪鱼 ; 魚|漁業|漁|魚類|サケ|マグロ
whale = whale|dolphin|whaling ; 鲸|鲸鱼|海豚|捕鲸 ; クジラ|鯨|イルカ|捕鯨
shark = shark ; 鲨鱼 ; サメ
insect = insect|bee|mosquito|ant|butterfly|locust ; 昆虫|蜜蜂|蚊子|蚂蚁|蝴蝶|蝗虫 ; 昆虫|蜂|蚊|アリ|チョウ|バッタ
dog = dog|puppy ; 狗|犬 ; 犬|イヌ
cat = =cat|=cats|kitten ; 猫 ; 猫|ネコ
pet = =pet|=pets ; 宠物 ; ペット
horse = horse|pony ; 马匹 ; 馬
cattle = cattle|cow|bull|ox|beef|livestock ; 牛|牛肉|牲畜|家畜|奶牛 ; 牛|牛肉|家畜|畜産
pig = pig|pork|swine|hog ; 猪|猪肉|生猪 ; 豚|豚肉
sheep = sheep|goat|lamb|wool ; 羊|绵羊|山羊|羊肉|羊毛 ; 羊|ヤギ|羊肉|羊毛
chicken = chicken|hen|broiler|egg ; 鸡|鸡肉|鸡蛋|蛋 ; 鶏|鶏肉|卵|鶏卵
elephant = elephant|ivory|rhino|rhinoceros ; 大象|象牙|犀牛|象 ; 象|象牙|サイ|ゾウ
tiger = tiger|lion|leopard|panther ; 老虎|狮子|豹|虎 ; 虎|ライオン|ヒョウ|トラ
panda = panda ; 熊猫|大熊猫 ; パンダ
bear-animal = polar bear|grizzly ; 熊|北极熊|黑熊 ; クマ|熊|ホッキョクグマ
monkey = monkey|ape|gorilla|chimpanzee|primate ; 猴|猿|大猩猩|黑猩猩|猴子 ; サル|猿|ゴリラ|チンパンジー
snake = snake|reptile|crocodile|turtle|lizard ; 蛇|爬行动物|鳄鱼|龟|蜥蜴 ; 蛇|爬虫類|ワニ|カメ|トカゲ
dinosaur = dinosaur|fossil ; 恐龙|化石 ; 恐竜|化石
species = species|endangered|extinct|extinction|biodiversity ; 物种|濒危|灭绝|生物多样性 ; 絶滅|絶滅危惧|生物多様性
plant-green = plant species|vegetation|flora|shrub|grass ; 植物|植被 ; 植物|植生
tree = tree|timber|wood|log|lumber ; 树|树木|木材|木头 ; 木|樹木|木材|樹
flower = flower|blossom|bloom|cherry blossom|rose ; 花卉|鲜花|樱花|玫瑰 ; 開花|桜|バラ
seed = seed|sow ; 种子|播种 ; 種子|種まき
deforest = deforestation|logging|deforest|afforestation|reforestation ; 砍伐|毁林|造林|植树 ; 伐採|森林破壊|植林
conservation = conservation|protect|protection|preserve|preservation|conserve ; 保护|保育|保存|养护 ; 保護|保全|
  保存|守る|守り
natural = nature|natural ; 自然|天然 ; 自然|天然
resource = resource ; 资源 ; 資源
sun = =sun|sunlight|sunshine|sunny ; 太阳|阳光|日照|晴 ; 太陽|日光|日照|晴れ
moon = moon|lunar ; 月球|月亮|探月 ; 月面|月探査
ozone = ozone ; 臭氧 ; オゾン
sea-level = sea level ; 海平面|海拔 ; 海面|海抜|標高
altitude = altitude|elevation ; 海拔|高度 ; 標高|高度
depth = depth|deep ; 深度 ; 深さ|深い|深海|水深
river-flow = annual flow|river flow|annual runoff|stream flow|flow of the river ; 径流量|年径流量|径流 ; 河川流量|年間流量|流量
flood-season = flood season|wet season|rainy season ; 汛期|雨季|梅雨 ; 出水期|雨季|梅雨
flood-peak = flood peak|flood crest ; 洪峰 ; 洪水のピーク|最大流量
flood-control = flood control|flood defence|flood defense ; 防汛|防洪 ; 治水|水防
danger-level = warning level|danger level ; 警戒水位|警戒线 ; 警戒水位|氾濫危険水位
cold-wave = cold wave|cold snap|cold spell ; 寒潮|寒流 ; 寒波
snow-clearing = snow removal|snow clearing|snow plough|snowplow ; 除雪|扫雪 ; 除雪
visibility = visibility ; 能见度 ; 視程|視界
mountain-area = mountainous area|upland|hilly ; 山区|山间 ; 山間部|山間|中山間
clay-soil = clay ; 黏土|粘土 ; 粘土
wild-animal = wild|in the wild ; 野生 ;
post-disaster = post-disaster|after the disaster|disaster recovery ; 灾后 ; 災害後|復興
half-destroyed = half collapsed|half destroyed|partially destroyed|partly destroyed ; 半毁|半塌 ; 半壊
fully-destroyed = completely destroyed|totally destroyed ; 全毁|全塌 ; 全壊
seismic-proof = earthquake-resistant|earthquake resistance|quake-proof|seismic retrofit ; 抗震 ; 耐震
aftershock = aftershock ; 余震 ; 余震
evacuation-shelter = evacuation centre|evacuation center|evacuation shelter ; 避难所|安置点 ; 避難所
relief-goods = relief supplies|relief goods ; 救灾物资|救援物资 ; 救援物資|支援物資
relief-money = relief donation|relief fund ; 善款|救灾款 ; 義援金
`;
