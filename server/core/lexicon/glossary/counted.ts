// Measures and counted nouns that reports tell by a compound of their own in each language, from a reading of some five hundred of
// them by field: what is looked up word by word there finds nothing.

export const counted = `
money-supply = money supply ; 货币供应量 ; マネーサプライ|通貨供給量
loan-lending < loan = =loans ; 贷款余额 ; 貸し出し|貸出|貸出金
gross-margin-rate < gross-margin = gross margin ; 毛利率 ; 粗利益率|売上総利益率
operating-margin-rate < margin = operating margin ; 营业利润率 ; 営業利益率
earnings-per-share < eps = earnings per share ; 每股收益|每股盈利 ; 1株利益|一株利益|1株当たり利益
new-orders < order = orders received|new orders ; 新签订单|新接订单 ; 受注高|新規受注
spend-per-customer < average-price = average spend per customer|spending per customer|average ticket|average spend|
  average basket|basket size ; 客单价 ; 客単価
customer-traffic < footfall = customer traffic|shopper traffic ; 客流量|客流 ; 客数
sales-outlet < store = outlet ; 网点|营业网点 ; 営業拠点|販売拠点
staff-turnover < leave-company = staff turnover|employee turnover|turnover rate of staff ; 离职率|流失率 ; 離職率
hospital-days < hospital = hospital stay|length of stay ; 住院天数|平均住院日 ; 在院日数
error-margin = margin of error|sampling error ; 误差|抽样误差 ; 誤差
quake-intensity = seismic intensity ; 烈度|震度 ; 震度
species-kind < species = =species ; 物种|种类 ; 生物種|種数
per-area-yield < yield-per-area = yield per hectare|yield per acre|yield per mu ; 单产|亩产 ; 単収|反収
wind-turbine < wind-power = wind turbine|=turbines ; 风机|风力发电机 ; 風車|風力発電機
power-price < electricity-bill = electricity price|electricity tariff|power price ; 电价 ; 電気料金|電力料金
driving-range < range-vehicle = battery range|driving range ; 续航里程|续航 ; 航続距離
people-carried < carried-passengers = ridership|passenger numbers ; 客运量|乘客量 ; 輸送人員|乗客数|利用者数
punctuality = on-time rate|punctuality|on-time performance|punctual ; 准点率|正点率|准时率|准点 ; 定時運行率|定時率|定時性|時間通り
inbound-visitor < visitor = overseas visitor|foreign visitor|inbound visitor|foreign tourist ; 入境游客|外国游客 ; 訪日客|訪日外国人|外国人観光客
exhibit-item < exhibit = =exhibits|exhibited item ; 展品|参展作品 ; 展示品|出品作
onlooker < attendance = spectator ; 现场观众|观众人数|入场人数 ; 観客数|入場者数|観衆
league-points < score = league point ; 积分 ; 勝ち点
won-match < win = =wins ; 胜场 ; 勝利数
lost-match < lose = =losses|=defeats ; 负场|败场 ; 敗戦|敗北
drawn-match < draw-tie = =draws ; 平局 ; 引き分け
race-finish < finish-race = finish time|finishing time ; 完赛时间|完赛成绩 ; 完走タイム
race-runner < run-sport = =runner|=runners ; 跑者|跑友 ; ランナー
entered-race < participant = entrant ; 报名人数|参赛人数|参赛者 ; 出場者|出走者|参加者数
pupil-child < student = schoolchildren ; 小学生 ; 小学児童
school-class = =classes|school class ; 班级|教学班 ; 学級|クラス
class-size = class size ; 班额 ; 学級規模
exam-applicant = =applicants|=applicant|examinee ; 报考人数|考生|应考者 ; 受験者|志願者|応募者
pass-rate < yield-rate = pass rate ; 通过率|合格率 ; 合格率
dropout-rate = dropout rate|drop-out rate ; 辍学率|退学率 ; 中退率|退学率
book-lending = loans of books|book loan|books borrowed|books lent|books on loan ; 借阅量|借阅册次|外借 ; 貸出冊数|貸出数
aging-rate < aging = elderly share|share of elderly|aging rate|ageing rate ; 老龄化率|老年人口比重 ; 高齢化率
household-number < household-count = =households ; 户数|总户数 ; 世帯数|戸数
approval < support = approval rating|approval rate ; 支持率 ; 支持率
diameter = diameter ; 直径 ; 直径
volume-space = =volume ; 体积|容积 ; 体積|容積
data-storage < store-save = storage capacity|=storage ; 存储容量|储存容量 ; ストレージ容量|記憶容量
insurance-premium < insurance = =premium|=premiums|insurance premium ; 保费|保险费 ; 保険料
insured < insurance = =insured|insured people|policyholder ; 参保人数|参保人员|投保人|被保险人 ; 被保険者|保険契約者|加入者数
insurance-payout < insurance = claims paid|insurance payout|insurance payment ; 赔付|理赔款|保险金 ; 保険金
royalty-income = royalty|royalties ; 版税|特许权使用费 ; ロイヤリティー|印税
print-run < publish = circulation|print run ; 发行量|印数 ; 発行部数
online-views = =views|view count|times viewed ; 播放量|浏览量|点击量|阅读量 ; 再生回数|閲覧数
online-follower = follower ; 粉丝|粉丝数|关注者 ; フォロワー
driven-distance < distance = mileage|distance driven ; 行驶里程 ; 走行距離
fuel-economy < fuel = fuel efficiency|fuel economy|fuel consumption ; 油耗|百公里油耗 ; 燃費
new-vehicle < car = new car|new vehicle ; 新车 ; 新車
used-vehicle < car = used car|second-hand car|used vehicle ; 二手车 ; 中古車
fishing-boat < ship = fishing boat|fishing vessel|trawler ; 渔船 ; 漁船
ship-berth = berth ; 泊位 ; バース|係留場所
house-collapse < collapse-building = collapsed house|house destroyed|houses destroyed|homes destroyed ; 倒塌房屋|房屋倒塌 ; 全壊|倒壊家屋|住宅全壊
damage-sum < damage = damage amount|amount of damage ; 损失金额|经济损失|直接经济损失 ; 被害額|損害額
milk-yield < milk = milk yield|milk production ; 产奶量|奶产量 ; 乳量|生乳生産量
plant-greenhouse = =greenhouses|=greenhouse|polytunnel ; 大棚|温室大棚 ; 温室|ビニールハウス
used-water < water = water consumption|water use|water usage ; 用水量|耗水量 ; 水使用量|使用水量
fine-particles = fine particle|particulate matter ; 细颗粒物|颗粒物 ; 微小粒子状物質|粒子状物質
bird-nest = nest ; 巢|鸟巢|巢穴 ; 巣|営巣
coral-reef = coral|coral reef ; 珊瑚|珊瑚礁 ; サンゴ|サンゴ礁
heatstroke < heat-wave = heat stroke|heatstroke ; 中暑 ; 熱中症
very-hot-day < heat-wave = hot day|extremely hot day ; 高温日|高温日数 ; 猛暑日|真夏日
lightning-stroke = lightning|lightning strike ; 雷电|雷击|落雷 ; 落雷|雷
storm-landfall = landfall|make landfall ; 登陆 ; 上陸
protein-food < protein = protein ; 蛋白质 ; タンパク質|たんぱく質
heart-rate = heart rate|pulse rate ; 心率|脉搏 ; 心拍数|脈拍
drunk-driving < alcohol = drunk driving|drink-driving|drunk driver|drink driving ; 酒驾|醉驾|酒后驾车 ; 飲酒運転|酒気帯び運転
taxi-cab < taxi = taxi|cab|=taxis ; 出租车|的士 ; タクシー
internet-user < internet = internet user|netizen ; 网民 ; インターネット利用者|ネット利用者
game-player = =gamers|=gamer|players of a game ; 玩家 ; プレーヤー|プレイヤー
model-parameter = parameter ; 参数|参数量 ; パラメータ|パラメーター
band-width = bandwidth ; 带宽 ; 帯域幅|帯域
old-tomb < cemetery = tomb|burial mound ; 墓葬|古墓|墓 ; 墓|古墳
earthenware = pottery|earthenware ; 陶器|陶片 ; 土器|陶器
bronze-metal = =bronze|bronze ware ; 青铜|青铜器 ; 青銅|青銅器
hammer-price < auction = auction price|hammer price ; 拍卖价|成交价|落槌价 ; 落札額|落札価格
series-episode < episode = =episodes ; 剧集|集数 ; 全話|話数
coffee-house < restaurant = =cafes|=cafe|coffee shop|coffee house ; 咖啡馆|咖啡店|茶馆 ; 喫茶店|カフェ
vending-machine < machine = vending machine ; 自动售货机|自动贩卖机 ; 自動販売機|自販機
stock-index < index-measure = stock index|share index|stock market index ; 股指|股票指数 ; 株価指数
turnover-volume < trading-volume = trading volume|volume of trade ; 成交量|交易量 ; 売買高|出来高
managed-assets < asset = funds under management|assets under management ; 管理资产|管理规模|资产管理规模 ; 運用資産|預かり資産
cash-machine = =atms|cash machine ; 自动取款机|取款机 ; 現金自動預払機|ATM
due-delivery < delivery = delivery date|delivery time|lead time ; 交货期|交付周期 ; 納期
gold-price < gold = gold price|price of gold ; 金价|黄金价格 ; 金価格
raw-cotton < cotton = cotton ; 棉花|皮棉 ; 綿花
table-sugar < sugar = sugar ; 食糖|白糖|蔗糖 ; 砂糖
oyster = oyster ; 牡蛎|生蚝 ; カキ養殖|牡蠣
sardine = anchovy|anchovies|sardine ; 鳀鱼|沙丁鱼 ; イワシ|カタクチイワシ
booking-card = yellow card|red card|booking card ; 黄牌|红牌 ; イエローカード|レッドカード
three-pointer < field-goal = three-pointer|three-point shot ; 三分球 ; 3点シュート|スリーポイント
ball-possession = possession|ball possession ; 控球率 ; ボール支配率|支配率
batting-average = batting average ; 打击率 ; 打率
working-life = length of service|years of service ; 工龄|服务年限 ; 勤続年数
foreign-share = foreign ownership ; 外资持股|外资比例 ; 外国人持ち株比率|外資比率
grid-connection = connected to the grid|grid connection ; 并网 ; 系統接続|送電網
power-loss < outage = power failure|power cut|blackout|outage ; 停电|断电 ; 停電
restoring-time = restoration time|recovery time|time to restore ; 恢复时间|修复时间|复电时间 ; 復旧時間
kindergarten-pupils = kindergarten enrolment|kindergarten enrollment|kindergarten children|kindergarten pupils ; 在园幼儿|在园儿童 ; 園児|園児数|在園児
`;
