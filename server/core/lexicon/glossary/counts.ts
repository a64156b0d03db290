// What reports count, measure and compare, as each language says it, where no other of these files has it: turnout, water
// temperature, the regular season.

export const counts = `
turnout-crowd = turnout|=crowds ; 人流|到场人数 ; 人出|出足|来場
voter-turnout < vote = voter turnout|turnout ; 投票率 ; 投票率
along-route = along the route|along the course|lining the course|roadside ; 沿途|沿线|路边 ; 沿道|沿線
concentration = concentration ; 浓度 ; 濃度
density = density ; 密度 ; 密度
water-temperature < temperature = water temperature|sea temperature ; 水温|海温 ; 水温|海水温
gust = gust ; 阵风 ; 突風|瞬間風速
price-cut = price cut|price reduction|cheaper ; 降价|下调价格|让利 ; 値下げ|値下がり
sales-volume < sales = sales volume|units sold|unit sales ; 销量|销售量|售出 ; 販売台数|販売数|販売量|販売個数|売れ行き
selling-price < price = selling price|sale price|offer price|issue price ; 售价|发行价|销售价格 ; 販売価格|売値|売り出し価格|公開価格
labour-cost < cost = labour cost|labor cost|staff cost|personnel expense|payroll ; 人工成本|用工成本|人力成本 ; 人件費|労務費
building-cost < cost = project cost|construction cost|=cost|=costs|=costing ; 造价|工程费|工程款|耗资|总投资|花费|项目经费|总经费 ; 事業費|工費|工事費|総工費|建設費|総事業費
purchase-cost < cost = purchase price|=cost|=costs|procurement cost ; 进货价|采购成本|采购价|进价 ; 仕入れ価格|仕入れ値|仕入れ額|調達費
entry-fee < fee = entry fee|registration fee|admission fee|entrance fee|admission charge ; 报名费|门票|入场费|入馆费 ; 参加費|参加料|入館料|入場料|拝観料
prize-money = prize money|prize purse|=purse ; 奖金|总奖金|冠军奖金 ; 賞金|賞金総額
annual-pay < wage = annual pay|annual salary|yearly salary|=pay ; 年薪|年收入 ; 年収|年俸
tax-rate < tax = tax rate ; 税率 ; 税率
tax-revenue < tax = tax revenue|tax receipts|tax take ; 税收|税收收入 ; 税収
public-revenue < revenue = government revenue|=revenues ; 财政收入 ; 歳入
public-spending < spending = government spending|public spending ; 财政支出 ; 歳出
market-rate = going rate|market rate|market price ; 行情|市价 ; 相場
take-stake < stake = equity stake|stake in|minority stake ; 参股|入股|持股 ; 出資|持ち株
convertible = convertible|convertible bond|convertible note ; 可转债|可转换债券|可转债券 ; 転換社債|新株予約権付社債
redeploy = redeploy|redeployment|reassign ; 调岗|转岗 ; 配置転換|配転
paid-leave = paid leave|paid holiday|annual leave ; 带薪休假|年假 ; 有給休暇|有休
parental-leave = parental leave|maternity leave|paternity leave|childcare leave ; 产假|育儿假|陪产假 ; 育児休業|育休|産休
halt-production < stop = halt production|stop production|shutdown|shut down ; 停产|停工|停运 ; 操業停止|生産停止|運休|運転停止
restart-production < resume = restart production|resume production|back in operation ; 复产|复工 ; 操業再開|生産再開|再稼働
open-to-traffic < open = open to traffic|go into service|enter service|open to passengers ; 开通|通车|开行|投用 ; 開通|供用開始|運行開始|開業
abolish-line = discontinue|abolish|scrap|phase out ; 停办|废止|取消|裁撤 ; 廃止|打ち切り
narrow-gap = narrow|narrowing|=narrowed ; 缩小|收窄 ; 縮ま|縮小
lengthen < extend = lengthen|extended ; 延长|加长 ; 延ばす|延ばし|延び|延伸
spread-out = spread|widen|=widened ; 扩散|蔓延|扩大 ; 広がる|広がっ|広が
amount-equal = equivalent|equal to|correspond ; 相当于|等于|折合 ; 相当|当たる|にあたる|に当たる
median = median ; 中位数 ; 中央値
same-period = same period|comparable period|corresponding period ; 同期|去年同期 ; 同期|前年同期
previous-term = previous term|previous fiscal year|previous year|prior year|year before ; 上期|上年度|上一财年|上年 ; 前期|前の期|前年度|前年
last-season < season = last season|previous season ; 上赛季 ; 昨季|前季|昨シーズン
next-season < season = next season ; 下赛季 ; 来季|来シーズン
regular-season < season = regular season ; 常规赛 ; レギュラーシーズン|公式戦
rookie = rookie|newcomer ; 新秀|菜鸟 ; 新人選手|ルーキー
field-goal = three-pointer|three-point|shooting percentage|free throw ; 三分球|命中率|投篮|罚球 ; 3点シュート|成功率|フリースロー
points-conceded = conceded|points allowed|goals against ; 失分|失球 ; 失点
losing-streak = losing streak|consecutive losses|straight defeats ; 连败 ; 連敗
appear-match = appearance|=appearances|take the field ; 出场|上场|登场 ; 出場|登板
personal-best = personal best ; 个人最好成绩|个人最佳 ; 自己ベスト|自己最高
course-record = course record|event record|race record ; 赛会纪录|大会纪录 ; 大会記録|コースレコード
start-race = starter|started the race|=runners|crossed the start line|took the start|on the start line ; 起跑|参赛|起跑人数 ; スタート|出走|出場者|スタートした|出走者
summit-mountain = summit|mountaintop|=peak|=peaks ; 山顶|峰顶|顶峰 ; 山頂|頂上
crater-mouth < crater = vent|crater|main vent ; 火山口|喷口|喷气孔 ; 火口|噴火口|噴気孔
give-off = give off|emit|release|discharge|spew ; 释放|放出|喷出|排放 ; 放つ|放出|放出量|噴出|吐き出
underground-place = underground|below ground|into the ground|groundwater|subsurface|beneath ; 地下|地底|地下水 ; 地下|地中|地下水
mudflat = mudflat|tidal flat|tideland ; 滩涂|潮滩 ; 干潟
live-wild = inhabit|inhabitant ; 栖息|生活在 ; 生息|すむ|棲む
arrive-birds = fly in|=wintering|wintered|overwinter ; 飞抵|飞来|越冬|过冬 ; 飛来|越冬|冬を越す
individuals = individual|=individuals|specimen|number of individuals ; 个体|只数|株数 ; 個体|個体数|株数
flock = flock|herd|shoal|school of ; 鸟群|兽群|鱼群 ; 群れ
chick-young = chick|hatchling|fledgling|nestling ; 雏鸟|幼鸟 ; ひな|雛|幼鳥
fish-catch < catch = catch|landings|haul ; 捕捞量|上岸量|渔获量|渔获 ; 漁獲量|水揚げ|水揚げ量
planted-area = acreage|planted area|sown area|area under ; 播种面积|种植面积 ; 作付面積|作付け|栽培面積
field-dry = =fields|plot ; 旱地|田地|田 ; 畑|田畑
fruit-tree = orchard|fruit tree|fruit grower ; 果树|果园|果农 ; 果樹|果樹園
plant-seedling = plant|replant|transplant|seedling|sapling ; 栽种|栽植|种植|幼苗|苗 ; 植え|植える|植栽|苗|苗木
meltwater = meltwater|melting|runoff ; 融水|融化|径流|径流量|流量|冰川融水 ; 融水|雪解け水|流出量|流量|融氷水
glacier-end = terminus|glacier tongue ; 末端|冰舌 ; 末端
ice-core = ice core ; 冰芯 ; 氷床コア|アイスコア
untreated = untreated|unprocessed ; 未经处理|未处理 ; 未処理
expedition = expedition|field trip|survey team ; 科考队|考察队|科考 ; 遠征隊|調査隊|探検隊
drill-hole = drill|bore|borehole ; 钻取|钻探|钻孔 ; 掘削|ボーリング
release-water < spill = discharge|release into|pour into|dump into ; 排入|外排|倾倒 ; 放流|流し|流した|流れ出|流れ込
invasive = invasive|alien species|non-native ; 外来物种|入侵物种 ; 外来種|侵略的
electricity-bill < fee = electricity bill|power bill|utility bill|electricity charge ; 电费 ; 電気料金|電気代
power-plant < power-generation = power station|power plant ; 电站|电厂|发电站 ; 発電所
send-power = transmission line|power transmission|grid ; 输电|电网 ; 送電|系統
ride-on = ride|board|=boarded|on board ; 乘坐|搭乘|登船|登机|上车 ; 乗る|乗っ|乗車|乗船|搭乗
service-run = sailing|departure|=flights ; 班次|航班|车次 ; 便|便数|運行本数
court-order = ordered to|order to pay|told to pay|injunction|court order ; 判令|责令|勒令|禁令 ; 命じ|命令|差し止め|支払いを命
dismiss-claim = dismiss|reject|throw out ; 驳回|驳斥 ; 棄却|却下|退け
prison-term < prison = prison term|jail term|years in prison|prison sentence ; 有期徒刑|徒刑|刑期 ; 懲役|禁錮|実刑
award-damages < compensation-damages = award|=awarded|damages award|payout ; 判赔|获赔|赔付|判赔额|赔偿额 ; 賠償額|賠償金|慰謝料
join-company = join|joined the company|hired in ; 入职|加入|任职 ; 入社|入行|転じ
leave-company < leave = left the company|resign|quit|depart ; 离职|辞职|离开 ; 退社|退職|辞め|離職
follow-up = follow-up|followed up|followed for|=followed|tracked ; 随访|追踪|跟踪 ; 追跡|追跡調査|経過観察
enrol-trial = enrol|enroll|recruit|=recruited|randomise|randomize ; 入组|招募|受试者|随机 ; 登録|被験者|無作為|対象者
onset = onset|=fell ill|come down with ; 发病|患病|得病 ; 発症|罹患
new-drug < drug = new drug|new medicine|new treatment|new inhaler ; 新药|新药物 ; 新薬
take-medicine = =took|taking|on medication|dosage ; 用药|服用|服药 ; 服用|投薬|内服
sleep-time < sleep = sleep time|hours of sleep|sleeper|=sleepers|=slept|sleep duration ; 睡眠时间|睡眠时长 ; 睡眠時間
a-fall < fall-down = =falls|fall over|had a fall ; 跌倒|摔倒|摔跤 ; 転倒|転ぶ|転ん
to-hospital = sent to hospital|taken to hospital|by ambulance|hospitalised|hospitalized|rushed to hospital ; 送医|急救|送院|入院 ; 救急搬送|搬送
own-home = homeowner|owner-occupied|home ownership ; 自有住房|自住房 ; 持ち家
vacancy = vacant|vacancy|unoccupied|empty home ; 空置|空置率|空房 ; 空き家|空き家率|空室|空室率
close-deal = deal closed|contract signed|=matched|successful match ; 成交|签约 ; 成約
move-in < move = move in|moved in|move to|settle ; 迁入|移居|搬来 ; 移り住|移住|転入
book-stock < book = book collection|holdings|=volumes ; 藏书|馆藏 ; 蔵書|図書
reading-skill = reading|reading ability|literacy|reading score ; 阅读能力|阅读|阅读成绩 ; 読解力|読解|読書
visit-store < visit = store visit|footfall|shop visitor ; 进店|到店|客流 ; 来店|来店客|来店客数|来客
visit-museum < visit = museum visitor|=visitors ; 参观者|访客|参观人数 ; 入館者|来館者|来場者|入園者
client-business < customer = client|business customer ; 客户|大客户 ; 得意先|取引先
new-product < product = new product|new model ; 新品|新产品 ; 新商品|新製品
cancel-contract < cancel = cancel|unsubscribe|churn|terminate ; 退订|解约|流失 ; 解約|退会
monthly-fee < fee = monthly fee|monthly charge ; 月费 ; 月額|月額料金
job-openings-ratio < job-ratio = job-to-applicant|job-to-applicant ratio|job openings ratio|openings-to-applicants ; 求人倍率 ; 求人倍率|有効求人倍率
person-injured < injure = injured|wounded|hurt ; 伤者|受伤|负伤 ; けが人|負傷者|けが
disaster-hit = disaster-hit|affected by the disaster ; 受灾|灾区 ; 被災|被災地
year-end = year-end|end of the year|end of december ; 年末|年底 ; 年末|年の瀬
month-end = month-end|end of the month ; 月末|月底 ; 月末
term-end = end of the term|period-end|end of the period ; 期末 ; 期末
workload = workload|too much work|amount of work ; 工作量|工作负担 ; 業務量|仕事量|仕事の量
`;
