// Vehicles, roads, rails, ports, flights, travel.

export const transport = `
car = car|vehicle|automobile|auto|automotive|sedan ; 汽车|车辆|轿车|车|乘用车|小车 ; 自動車|車|車両|乗用車|クルマ
charging-point = charging point|charging station|charge point|charger|ev charger ; 充电桩|充电站|充电器 ; 充電器|充電設備|充電スタンド|充電スポット
fast-charger < charging-point = fast charger|rapid charger|fast charging point|rapid charging point ; 快充桩|快充 ; 急速充電器
electric-car < car = electric vehicle|electric car|ev|battery electric ; 电动车|电动汽车|纯电 ; 電気自動車|電動車
new-energy-car < car = new energy vehicle|nev ; 新能源汽车|新能源车 ; 新エネルギー車|新エネ車
hybrid-car < car = hybrid|plug-in hybrid ; 混合动力|混动|插电 ; ハイブリッド車|プラグインハイブリッド|ハイブリッド
suv = suv|sport utility vehicle ; 运动型多用途车 ; スポーツ用多目的車|多目的スポーツ車
truck = truck|lorry|pickup|van ; 卡车|货车|皮卡|面包车 ; トラック|貨物自動車|バン
bus = bus|coach ; 公交车|巴士|公共汽车|客车|大巴|公交 ; バス
taxi = taxi|cab|ride-hailing|ride hailing ; 出租车|网约车|的士 ; タクシー|配車サービス
motorcycle = motorcycle|motorbike|scooter ; 摩托车|电动自行车|电瓶车 ; オートバイ|二輪車|バイク|スクーター
bicycle = bicycle|bike|cycling|cyclist ; 自行车|单车|骑行|骑车 ; 自転車|サイクリング
train = =train|=trains|locomotive ; 列车|火车 ; 列車|電車
high-speed-rail = high-speed rail|high-speed train|bullet train|high speed rail ; 高铁|高速铁路|动车 ; 新幹線|
  高速鉄道
railway = railway|railroad|rail ; 铁路|轨道|铁道 ; 鉄道|線路|路線
subway = subway|metro|underground|tube ; 地铁|轨道交通 ; 地下鉄|メトロ
tram = tram|light rail|streetcar ; 有轨电车|轻轨|电车 ; 路面電車|市電
station = station|railway station|train station ; 车站|火车站|站|地铁站 ; 駅|新駅|停車場
bus-stop = bus stop ; 公交站|站台 ; バス停|停留所
platform-station = railway platform ; 站台|月台 ; ホーム|プラットホーム
line-route = line|route ; 线路|路线|航线 ; 路線|線|ルート|航路
plane = plane|aircraft|airplane|airliner|jet|jetliner ; 飞机|客机|航班|喷气 ; 飛行機|航空機|旅客機|ジェット機
helicopter = helicopter|chopper ; 直升机 ; ヘリコプター|ヘリ
flight = flight|fly ; 航班|飞行|飞 ; 飛行|フライト|航空便|飛ん
airline = airline|carrier|air travel|aviation ; 航空公司|航空 ; 航空会社|航空|エアライン
airport = airport|terminal|runway ; 机场|航站楼|跑道 ; 空港|ターミナル|滑走路|飛行場
takeoff = take off|takeoff|took off ; 起飞 ; 離陸
landing = touch down|emergency landing|landing ; 降落|着陆|迫降 ; 着陸|緊急着陸
ship = =ship|=ships|vessel|boat|ferry|freighter|tanker|yacht ; 船|船舶|轮船|渡轮|货轮|油轮|游轮|船只 ; 船|船舶|フェリー|
  貨物船|タンカー|客船
cruise-ship = cruise ship|cruise ; 邮轮 ; クルーズ船|クルーズ
submarine = submarine ; 潜艇|潜水艇 ; 潜水艦
port = =port|=ports|harbor|dock|pier ; 港口|港|码头 ; 港|港湾|埠頭|桟橋
container = container ; 集装箱|货柜 ; コンテナ
teu = =teu|=teus|twenty-foot equivalent ; 标准箱|标箱|TEU ; 標準箱|TEU
bridge = bridge ; 桥|大桥|桥梁 ; 橋|大橋
tunnel = tunnel ; 隧道 ; トンネル
road = road|street|avenue|lane ; 道路|公路|街道|马路|路 ; 道路|通り|街道|車道
highway = highway|motorway|expressway|freeway ; 高速公路|高速 ; 高速道路|自動車道
traffic = traffic|congestion|traffic jam ; 交通|拥堵|堵车|车流 ; 交通|渋滞|交通量
transport = transport|transportation|transit ; 运输|交通|运送 ; 輸送|運輸|交通機関|運送
public-transport = public transport|public transit|mass transit ; 公共交通 ; 公共交通
parking = parking|car park|parking lot ; 停车场|停车|车位 ; 駐車場|駐車
fuel = fuel|petrol|gasoline|diesel ; 燃料|汽油|柴油|燃油 ; 燃料|ガソリン|軽油|燃油
gas-station = gas station|petrol station|filling station ; 加油站 ; ガソリンスタンド|給油所
charging-station = charging station|charging point ; 充电站|充电桩 ; 充電スタンド|充電所|充電設備
drive = drive|driving ; 驾驶|开车|行驶 ; 運転|走行|ドライブ
range-vehicle = driving range|cruising range ; 续航|续航里程 ; 航続距離
journey = journey|trip|travel|voyage|ride ; 旅行|旅程|出行|行程|旅途 ; 旅行|旅|移動|行程|航海
tourism = tourism|tourist|sightseeing ; 旅游|观光|旅游业 ; 観光|観光業|ツーリズム
travel-agency = travel agency|travel agent|tour operator ; 旅行社 ; 旅行会社|旅行代理店
hotel-stay = stay|overnight stay|accommodation|lodging ; 住宿|入住|留宿 ; 宿泊|滞在|宿泊施設
visa = visa ; 签证 ; ビザ|査証
passport = passport ; 护照 ; 旅券|パスポート
border = border|frontier ; 边境|边界|国境 ; 国境|境界
accident-traffic = crash|collision|collide|traffic accident|car accident ; 车祸|相撞|碰撞|交通事故 ; 衝突|交通事故|
  追突|衝突事故
derail = derail|derailment ; 脱轨|出轨 ; 脱線
sink = sink|capsize|shipwreck ; 沉没|翻船|倾覆 ; 沈没|転覆|沈む
road-toll = toll ; 通行费|收费站 ; 通行料|料金所
fare = fare ; 票价|车费 ; 運賃|乗車賃
timetable = timetable|schedule ; 时刻表|日程|时间表|排期 ; 時刻表|日程|ダイヤ|スケジュール
speed-limit = speed limit|speeding ; 限速|超速 ; 制限速度|速度違反
tire = tire ; 轮胎 ; タイヤ
seat = seat|seating ; 座位|座椅|席位|席 ; 座席|席|議席
steering = steering wheel|brake ; 方向盘|刹车|制动 ; ハンドル|ブレーキ
automaker = automaker|carmaker|car maker|car manufacturer|auto maker ; 车企|汽车制造商|汽车厂商|汽车公司 ; 自動車メーカー|
  自動車会社|完成車メーカー
car-factory = car plant|car factory|auto plant ; 汽车工厂 ; 自動車工場
shipbuilding = shipbuilder|shipyard|shipbuilding ; 造船|造船厂|船厂 ; 造船|造船所
rocket = rocket|launch vehicle ; 火箭|运载火箭 ; ロケット
spacecraft = spacecraft|spaceship|space shuttle|capsule|probe ; 飞船|航天器|探测器|航天飞机 ; 宇宙船|探査機|スペースシャトル
delivery-food = food delivery|takeaway|takeout ; 外卖|送餐 ; 出前|宅配|フードデリバリー|持ち帰り
courier = courier|express delivery ; 快递|速递|快递员 ; 宅配便|宅配
license-plate = licence plate|license plate|number plate ; 车牌|牌照 ; ナンバープレート
license-drive = driving licence|driver's license|driving license ; 驾照|驾驶证 ; 運転免許
elevator = elevator|lift shaft|escalator ; 电梯|扶梯 ; エレベーター|エスカレーター
canal = canal|waterway|strait ; 运河|水道|海峡 ; 運河|水路|海峡
lighthouse = lighthouse ; 灯塔 ; 灯台
hangar = hangar ; 机库 ; 格納庫
second-class = second class|second-class ; 二等座|二等票 ; 二等車|普通車
first-class = first class|first-class ; 一等座|一等票|头等舱 ; 一等車|グリーン車
lifeboat = lifeboat ; 救生艇 ; 救命艇|救命ボート
freight-rate = freight rate|freight cost|shipping cost ; 海运费|运费|运价 ; 海上運賃|運送費
shipping-trade = shipping industry|maritime transport|sea freight ; 航运|海运 ; 海運|船運
shipowner = shipowner|ship owner ; 船东|船主 ; 船主
school-bus = school bus ; 校车 ; スクールバス
shuttle-bus = shuttle|shuttle bus ; 接驳车|班车|穿梭巴士 ; シャトルバス|送迎バス
rider-courier = delivery rider|courier rider ; 骑手|外卖员 ; 配達員
trunk-line = trunk line|main line|trunk route ; 干线 ; 幹線|本線
change-trains = change trains|transfer passenger|connecting flight|layover ; 换乘|转机|中转 ; 乗り換え|乗り継ぎ
tranship = transship|tranship|transhipment|transshipment ; 转运 ; 積み替え
on-schedule = on schedule|as scheduled|punctual|punctually ; 按时|准点|准时|按期|如期 ; 定刻|予定通り|時間通り
road-national = national road|national highway ; 国道 ;
road-county = county road|prefectural road|provincial road ; 县道|省道 ; 県道
guardrail = guardrail|crash barrier ; 护栏 ; ガードレール
helmet = helmet ; 头盔 ; ヘルメット
pedestrian-crossing = crosswalk|zebra crossing|pedestrian crossing ; 斑马线|人行横道 ; 横断歩道
level-crossing = level crossing|grade crossing ; 道口|平交道口 ; 踏切
cable-car = cable car|gondola|ropeway|chairlift|ski lift ; 缆车|索道 ; ロープウェイ|ゴンドラ|リフト
crane = crane|gantry crane ; 吊车|起重机|塔吊|岸桥 ; クレーン
port-area = port area|harbour area ; 港区 ; 港湾地区
long-haul = long-haul|long-distance|long distance ; 长途|长线 ; 長距離
short-haul = short-haul|short-distance|short distance ; 短途 ; 短距離
outward-trip = outward trip|outbound leg ; 去程 ; 往路
homeward-trip = return leg|homeward ; 返程|回程 ; 復路|帰路
icebreaker = icebreaker ; 破冰船 ; 砕氷船
deadweight = deadweight|payload ; 载重|载重吨|载荷 ; 積載量|載貨重量
rail-steel = rail track|rails ; 钢轨 ; レール
`;
