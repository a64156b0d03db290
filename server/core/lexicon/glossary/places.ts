// Land, water, settlements, administrative divisions, buildings.

export const places = `
country = country|nation|national|state ; 国家|国|全国 ; 国|国家|全国
province = province|provincial ; 省|省份 ; 省|州
state-us = =state|=states|statewide ; 州 ; 州
region = region|regional|area|zone|district ; 地区|区域|地带|区 ; 地域|区域|地区|地帯|エリア|ゾーン
county = county|counties|county-level ; 区县|县|县区|区县级|县级 ; 区県|県|郡|県級
prefecture = prefecture|prefectural ; 都道府县|县 ; 都道府県|県|府県
district = district|ward|borough ; 区|辖区|行政区 ; 区|地区|管区
city = city|municipal|municipality|urban|metropolis ; 城市|市|都市|市区|市政 ; 都市|市|市内|市街地
town = town|township ; 镇|城镇|乡镇 ; 町|街|町村
village = village|villager|hamlet|rural community ; 村|村庄|乡村|村民|村落 ; 村|集落|村民
rural = rural|countryside ; 农村|乡村|乡下 ; 農村|田舎
suburb = suburb|outskirts|suburban ; 郊区|城郊|近郊 ; 郊外|近郊
capital-city = capital|capital city ; 首都|省会|首府 ; 首都|州都|県庁所在地
downtown = downtown|city center|town center|central business district ; 市中心|闹市区|商业区 ; 中心部|都心|繁華街|中心街
community = community|neighborhood|neighbourhood ; 社区|小区|街区 ; 地域社会|コミュニティー|近隣
street-address = address|located|location|situated|site ; 地址|位于|地点|位置|坐落|地处 ; 住所|位置|所在地|立地|場所|アドレス
mountain = mountain|hill|peak|mount|volcano|volcanic ; 山|山脉|高山|火山|山峰|丘陵 ; 山|山脈|火山|山岳|峰
river = river|stream|creek|tributary ; 河|河流|江|溪|支流|江河 ; 川|河川|河
lake = lake|reservoir|pond ; 湖|湖泊|水库|池塘 ; 湖|ダム湖|池|貯水池
sea = sea|ocean|marine|maritime|offshore ; 海|海洋|大海|海域|海上|近海 ; 海|海洋|海域|洋上|沖
coast = coast|shore|coastal|coastline|beach|seaside ; 海岸|沿海|海滩|岸|沙滩|海边 ; 海岸|沿岸|海辺|浜辺|ビーチ|砂浜
island = island|islet|archipelago|isle ; 岛|岛屿|群岛|海岛 ; 島|諸島|列島|島しょ
peninsula = peninsula ; 半岛 ; 半島
desert = desert|gobi ; 沙漠|荒漠 ; 砂漠
forest = forest|woodland|jungle|rainforest|woods ; 森林|林地|丛林|雨林|树林 ; 森林|林|密林|熱帯雨林|山林
grassland = grassland|prairie|steppe|pasture|meadow ; 草原|草地|牧场 ; 草原|牧草地|牧場
valley = valley|gorge|canyon ; 山谷|峡谷|流域|河谷 ; 谷|渓谷|流域|峡谷
plain-plateau = plain|plateau|basin|highland ; 平原|高原|盆地 ; 平野|高原|盆地|台地
wetland = wetland|swamp|marsh ; 湿地|沼泽 ; 湿地|沼|湿原
glacier = glacier|iceberg|ice sheet|ice cap|sea ice ; 冰川|冰山|冰盖|海冰 ; 氷河|氷山|氷床|海氷
waterfall = waterfall|spring water|hot spring ; 瀑布|温泉 ; 滝|温泉
cave = cave|cavern ; 洞穴|山洞|洞 ; 洞窟|洞穴
continent = continent|continental|hemisphere ; 大陆|大洲|半球 ; 大陸|半球
equator = equator|latitude|longitude|tropics|tropical ; 赤道|纬度|经度|热带 ; 赤道|緯度|経度|熱帯
land = land|soil|ground|terrain ; 土地|陆地|土壤|地面|用地 ; 土地|陸地|土壌|地面|陸上|用地
territory = territory|territorial ; 领土|领地|领海 ; 領土|領域|領海
park = =park|=parks|garden|national park|playground ; 公园|园区|花园|国家公园|游乐场 ; 公園|庭園|国立公園|遊園地
theme-park = theme park|amusement park ; 主题公园|游乐园|乐园 ; テーマパーク|遊園地
zoo = zoo|aquarium ; 动物园|水族馆 ; 動物園|水族館
building = building|tower|skyscraper|block|structure ; 建筑|大楼|大厦|建筑物|高楼|塔 ; 建物|ビル|建築物|塔|高層ビル|棟
house = house|home|dwelling|residence|housing|residential ; 房屋|住宅|住房|住所|民居|房子|住户 ; 住宅|家屋|住居|民家
apartment = apartment|flat|condominium|condo ; 公寓|楼房|套房 ; マンション|アパート|集合住宅
room = room|bedroom ; 房间|客房|卧室 ; 部屋|客室|寝室
floor = floor|storey|story building ; 楼层|地板 ; 階|床|フロア
floor-area = floor area|floor space|square footage|gross floor area ; 建筑面积|营业面积|占地面积|使用面积 ; 延べ床面積|
  売り場面積|床面積|敷地面積
area-measure = area|acreage|surface area ; 面积 ; 面積
property = property|real estate|realty ; 房地产|地产|物业|不动产|楼市 ; 不動産|物件
developer-property = property developer|real estate developer|homebuilder ; 开发商|房企|地产商 ; 不動産開発|
  デベロッパー|不動産会社
house-price = house price|home price|housing price|property price ; 房价|楼价 ; 住宅価格|不動産価格|マンション価格
land-price = land price ; 地价 ; 地価
mortgage = mortgage|home loan ; 房贷|按揭|抵押 ; 住宅ローン|抵当
tenant = tenant|landlord|lessee ; 租户|房东|租客 ; 借主|家主|テナント|入居者
church = church|cathedral|chapel|abbey|mosque|temple|shrine|synagogue ; 教堂|清真寺|寺庙|神社|寺院|寺 ; 教会|大聖堂|
  寺|神社|寺院|モスク
castle = castle|palace|fortress|fort ; 城堡|宫殿|堡垒|皇宫|宫 ; 城|宮殿|要塞|城郭
museum = museum|gallery ; 博物馆|美术馆|纪念馆|画廊|展馆 ; 博物館|美術館|記念館|資料館|画廊
library = library ; 图书馆 ; 図書館
theater = theater|opera house|playhouse|auditorium|concert hall ; 剧院|剧场|歌剧院|音乐厅|礼堂 ; 劇場|歌劇場|ホール|音楽堂|
  講堂
stadium = stadium|arena|gymnasium|venue ; 体育场|体育馆|球场|场馆|赛场 ; 競技場|球場|スタジアム|体育館|会場
school-building = campus|classroom|dormitory|dorm ; 校园|教室|宿舍|校区 ; キャンパス|教室|寮|校舎
hospital = hospital|clinic|infirmary|medical center ; 医院|诊所|医疗机构|卫生院 ; 病院|診療所|医療機関|クリニック
prison = prison|jail ; 监狱|看守所|牢房 ; 刑務所|拘置所|監獄
embassy = embassy|consulate ; 大使馆|领事馆|使馆 ; 大使館|領事館
cemetery = cemetery|grave|tomb|graveyard|burial ; 墓地|坟墓|陵墓|公墓|埋葬|墓 ; 墓地|墓|墓園|古墳|埋葬
monument = monument|memorial|statue|landmark ; 纪念碑|雕像|地标|塑像 ; 記念碑|銅像|史跡|ランドマーク
ruins = ruins|archaeological|archaeology|archaeologist|relic|heritage ; 遗址|考古|文物|遗迹|古迹|遗产 ; 遺跡|考古|
  遺物|遺産|文化財
world-heritage = world heritage ; 世界遗产 ; 世界遺産
dam = dam|levee|dike|embankment|seawall ; 大坝|水坝|堤坝|堤防|防洪堤 ; ダム|堤防|防潮堤
wall = wall|fence|barrier ; 墙|围墙|壁|护栏|屏障 ; 壁|塀|フェンス|柵
gate-door = door|gate|window|entrance|exit ; 大门|窗户|入口|出口 ; 門|ドア|扉|窓|入口|出口
infrastructure = infrastructure|facility|facilities ; 基础设施|设施|基建 ; インフラ|施設|基盤|社会資本
special-zone = special economic zone|free trade zone|industrial park|economic zone ; 经济特区|自贸区|自由贸易区|
  工业园|开发区|产业园 ; 経済特区|自由貿易区|工業団地|特区
base = =base|military base|=bases ; 基地 ; 基地|拠点
north = north|northern ; 北部|北方|华北 ; 北部
south = south|southern ; 南部|南方|华南 ; 南部
east = east|eastern ; 东部|东方|华东 ; 東部|東
west = west|western ; 西部|西方|华西 ; 西部
northeast = northeast|northeastern|north-east ; 东北|东北部 ; 北東|東北|北東部
northwest = northwest|northwestern|north-west ; 西北|西北部 ; 北西|西北|北西部
southeast = southeast|southeastern|south-east ; 东南|东南部 ; 南東|東南|南東部
southwest = southwest|southwestern|south-west ; 西南|西南部 ; 南西|西南|南西部
central = central|center|middle ; 中部|中央|中心 ; 中部|中央|中心
nearby = nearby|vicinity|adjacent|close to|surrounding ; 附近|邻近|周边|周围|毗邻 ; 近く|付近|周辺|隣接
distance = distance|far|away ; 距离|相距 ; 距離|離れ
origin-place = birthplace|hometown|native of|born in|home town ; 出生地|故乡|家乡|籍贯|老家 ; 出身|故郷|出生地|地元
basement = basement|underground|subterranean ; 地下|地下室 ; 地下|地下室
roof = roof|rooftop|ceiling ; 屋顶|房顶|天花板 ; 屋根|屋上|天井
swimming-pool = swimming pool ; 游泳池|泳池 ; プール
slum = slum|shantytown ; 贫民窟|棚户区 ; スラム|貧民街
camp = camp|tent|shelter ; 营地|帐篷|避难所|收容所|难民营 ; キャンプ|テント|避難所|収容所
scenic-spot = scenic|attraction|tourist attraction|destination ; 景区|景点|风景|胜地|目的地|名胜 ; 景勝地|観光地|観光名所|
  名所|目的地
skyline = scenery|landscape|view of ; 景观|风景|景色 ; 景観|風景|景色
map = =map|=maps|atlas ; 地图 ; 地図
`;
