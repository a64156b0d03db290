// Fields, crops and what they cost and bear.

export const farming = `
drip-irrigation < irrigation = drip irrigation|drip-irrigated|drip irrigated ; 滴灌 ; 点滴灌漑|点滴かんがい
irrigated = irrigated|irrigation ; 灌溉|灌区 ; 灌漑|かんがい
crop-variety = crop variety|rice variety|wheat variety|cultivar|=variety ; 品种 ; 品種
late-rice = late rice|late-season rice|late-ripening rice ; 晚稻 ; 晩稲|晩生の稲
early-rice = early rice|early-season rice ; 早稻 ; 早稲|早生の稲
rice-region = rice region|rice-growing region|rice area ; 稻区 ; 稲作地帯|稲作地域
sown-area < planted-area = area planted|area sown|sown area ; 播种面积 ; 作付け面積
growing-period = growing period|growth period|growing season|takes to grow|to ripen|days to grow ; 生育期|全生育期|生长期 ; 生育期間|生育日数|栽培期間
farm-machinery = farm machinery|farm machines|agricultural machinery ; 农机|农业机械 ; 農機|農業機械
farm-labour = farm labour|farm labor|labour cost|labor cost ; 人工费|人工成本|用工成本 ; 人件費|労賃
tea-garden = tea garden|tea plantation|tea field|tea farm ; 茶园 ; 茶園|茶畑
green-tea = green tea ; 绿茶 ; 緑茶
black-tea = black tea ; 红茶 ; 紅茶
tea-company = tea company|tea firm|tea producer ; 茶企|茶叶企业 ; 茶業者|製茶会社
tea-leaf = tea leaf|tea leaves|fresh leaves ; 鲜叶|茶青 ; 茶葉|生葉
crop-picker = picker|tea picker|fruit picker ; 采摘工|采茶工 ; 摘み手|摘採者
orchard-land = orchard ; 果园 ; 果樹園
frost = frost|late frost|cold snap|frost damage ; 霜冻|倒春寒|冻害|受冻 ; 霜害|遅霜|凍霜害
crop-loss = crop loss|harvest loss|yield loss ; 减产 ; 減収|減産
pest-control = pest control|pest and disease control ; 病虫害防治|虫害防治 ; 病害虫防除|病害虫対策
pest-harm = pest|crop disease ; 病虫害|虫害 ; 病害虫
nitrogen-fertilizer = nitrogen fertiliser|nitrogen fertilizer|nitrogen ; 氮肥|施氮 ; 窒素肥料|窒素
fertilizer-any = fertiliser|fertilizer ; 化肥|肥料 ; 肥料
seed-company < company = seed company|seed firm ; 种业|种子公司|种子企业 ; 種苗会社|種苗メーカー
grain-weight = grain weight|thousand-grain weight ; 千粒重|粒重 ; 千粒重|粒の重さ
trial-field = trial field|test plot|trial site|test site ; 试验田|试验点|试验站 ; 試験田|試験地
cold-storage = cold storage|cold store ; 冷库|冷藏库 ; 冷蔵倉庫|冷凍倉庫
livestock = livestock|herd ; 牲畜|存栏 ; 家畜|飼養頭数
fish-farm = fish farm|aquaculture ; 水产养殖|养殖场 ; 養殖場|養殖
household-waste = household waste|domestic waste|household refuse ; 生活垃圾 ; 家庭ごみ|生活ごみ
recycling-rate = recycling rate ; 回收率|回收利用率 ; リサイクル率|再資源化率
landfill = landfill ; 填埋|填埋场 ; 埋め立て|最終処分場
water-bill = water bill|water charge|water rate ; 水费|水价 ; 水道料金
meltwater-flow = meltwater|snowmelt ; 融水|雪水 ; 融水|雪解け水|融雪水
elevation = elevation|above sea level|altitude ; 海拔|海拔高度 ; 標高|海抜
yellowtail = yellowtail|amberjack ; 鰤鱼|鰤 ; ブリ
squid = squid|cuttlefish ; 鱿鱼|乌贼 ; スルメイカ|イカ
mackerel = mackerel ; 鲭鱼|青花鱼 ; サバ
salmon-trout = salmon|trout ; 鲑鱼|三文鱼|鳟鱼 ; サケ|サーモン|マス類
saury = saury ; 秋刀鱼 ; サンマ
scallop = scallop ; 扇贝 ; ホタテ
catch-volume = catch volume|volume landed|fish landed ; 渔获量|捕捞量 ; 水揚げ量|漁獲量
`;
