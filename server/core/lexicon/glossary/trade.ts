// Firms, shops, goods, brands, and how they are sold.

export const trade = `
company = company|firm|business|corporation|enterprise ; 公司|企业|商行|厂商|该司|本公司 ; 会社|企業|社|法人|同社|当社|弊社
group-company = group|conglomerate ; 集团 ; グループ|企業集団
subsidiary = subsidiary|affiliate|unit ; 子公司|附属公司|旗下公司 ; 子会社|関連会社|傘下
parent-company = parent company|holding company ; 母公司|控股公司 ; 親会社|持ち株会社|持株会社
joint-venture = joint venture ; 合资公司|合资企业|合资 ; 合弁会社|合弁
multinational = multinational|transnational ; 跨国公司|跨国企业|跨国 ; 多国籍企業
state-owned = state-owned|state run|state-run ; 国有|国营|国企|央企 ; 国有|国営
private-company = privately owned|private sector|private company|private firm|private firms ; 民营|私营|民企|私企 ;
  民間|民営
headquarters = headquarters|headquartered|head office|based in ; 总部|总公司|总部位于 ; 本社|本部|本拠地
branch = branch|branch office|regional office ; 分公司|分行|分店|分支机构|办事处 ; 支店|支社|支部|営業所
office = =office|=offices|workplace ; 办公室|办事处|写字楼 ; 事務所|オフィス|職場
factory = factory|plant|mill|assembly line|steelworks ; 工厂|厂|厂房|制造厂|生产线 ; 工場|製造所|生産ライン|プラント
store = store|shop|outlet|retail store|retail outlet|boutique ; 门店|店|商店|店铺|实体店|零售店|专卖店|网点|新店|大店 ;店舗|
  店|ストア|ショップ|実店舗
store-count < store = number of stores|store count ; 门店数量|门店数|店铺数 ; 店舗数
flagship-store < store = flagship store|flagship shop ; 旗舰店 ; 旗艦店
brand-store < store = mi home|mi store|apple store|brand store ; 小米之家|苹果店|直营店|专营店 ; 小米の家|ブランド店|
  アップルストア
experience-store < store = experience store ; 体验店|融合店|融合大店|体验中心 ; 体験型店舗
supermarket < store = supermarket|hypermarket|grocery store|grocery ; 超市|大卖场 ; スーパー|スーパーマーケット|量販店
convenience-store < store = convenience store ; 便利店 ; コンビニ|コンビニエンスストア
department-store < store = department store ; 百货公司|百货商店|百货 ; 百貨店|デパート
mall = mall|shopping mall|shopping center ; 商场|购物中心|商城 ; ショッピングモール|モール|商業施設
restaurant = restaurant|eatery|diner|cafe ; 餐厅|餐馆|饭店|咖啡馆|食堂 ; レストラン|飲食店|料理店|カフェ|食堂
bar-pub = pub|nightclub ; 酒吧|夜店 ; 居酒屋|バー|パブ
hotel = hotel|inn|resort ; 酒店|宾馆|旅馆|度假村 ; ホテル|旅館|リゾート
market = market|marketplace ; 市场|行情 ; 市場|マーケット
high-end-market = high-end|premium|upmarket|luxury ; 高端|豪华|奢侈|奢华 ; 高級|高価格帯|プレミアム|ハイエンド|ラグジュアリー
low-end = low-end|budget|entry-level|cheap ; 低端|入门级|廉价|便宜 ; 低価格|廉価|安価|格安
emerging-market = emerging market|emerging economy ; 新兴市场|新兴经济体 ; 新興国|新興市場
overseas = overseas|abroad|outside the country|foreign|international ; 海外|国外|境外|国际|外国|出海 ; 海外|国外|国際|
  外国
domestic = domestic|at home|home market|local ; 国内|本土|境内|本国 ; 国内|本国|地元
global = global|worldwide|world|international ; 全球|世界|国际 ; 世界|グローバル|全世界|国際
local = local|locally|localize|localization ; 本地|当地|本土|本土化|地方 ; 地元|現地|地域|ローカル
brand = brand|label ; 品牌|牌子|商标 ; ブランド|銘柄
trademark = trademark ; 商标 ; 商標
product = product|goods|merchandise|item ; 产品|商品|货品|制品|单品 ; 製品|商品|品|物品|グッズ
category = category|segment|type ; 品类|类别|种类|类型|类 ; カテゴリー|品目|分野|種類|部門|ジャンル
core < main = core|key|main|principal|major ; 核心|关键|重点 ; 中核|主力|コア|重要
model = model|version|variant ; 型号|车型|版本|机型 ; モデル|機種|車種|バージョン
series = series|lineup|line-up|range|portfolio ; 系列|产品线|阵容 ; シリーズ|ラインアップ|品ぞろえ
service = service ; 服务 ; サービス|事業サービス
after-sales = after-sales|aftersales|maintenance ; 售后|维修|保养|维护 ; アフターサービス|保守|整備
install = install|installation ; 安装|装配 ; 設置|取り付け|据え付け|インストール
one-stop = one-stop ; 一站式 ; ワンストップ
quality = quality ; 质量|品质|素质 ; 品質|質
warranty = warranty ; 保修|质保 ; 保証
recall-product = =recall|=recalled|=recalls ; 召回 ; リコール|回収
supply = supply|supplier|vendor ; 供应|供应商|供货|供给 ; 供給|供給業者|サプライヤー|仕入先
supply-chain = supply chain ; 供应链 ; サプライチェーン|供給網
demand = demand|appetite ; 需求|需要 ; 需要|ニーズ
shortage = shortage|scarcity|lack ; 短缺|不足|缺乏|紧缺|缺少 ; 不足|欠乏
retail = retail|retailer|retailing ; 零售|零售商|新零售 ; 小売|小売業|小売店
wholesale = wholesale|wholesaler|distributor|distribution ; 批发|经销商|分销|经销|分销商 ; 卸売|卸|代理店|流通|問屋
dealer = dealer|dealership|agent ; 经销商|代理商|代理 ; 販売店|ディーラー|代理店
franchise = franchise|franchisee ; 特许经营|加盟店|加盟|连锁 ; フランチャイズ|加盟店|チェーン
chain-store = chain ; 连锁|连锁店 ; チェーン|チェーン店
online = online|web|internet-based|digital ; 线上|在线|网上|网络 ; オンライン|ネット|インターネット上
offline = offline|bricks-and-mortar|brick-and-mortar|physical ; 线下|实体 ; オフライン|実店舗|リアル
e-commerce = e-commerce|ecommerce|online shopping|online retail ; 电商|电子商务|网购|网上购物 ; 電子商取引|ネット通販|通販|
  EC
customer-service = customer service ; 客服|客户服务 ; 顧客サービス|カスタマーサービス
advertiser = sponsor|sponsorship ; 赞助|赞助商|冠名 ; スポンサー|協賛|後援
business-model = business model ; 商业模式|经营模式 ; ビジネスモデル|事業モデル
business-line = business|operation|segment|division|unit ; 业务|事业|事业部|部门|板块 ; 事業|部門|事業部|業務|ビジネス
operate = operate|run|manage ; 运营|经营|营运|管理|运作|运行 ; 運営|経営|運用|営業|運行
ecosystem = ecosystem|ecology ; 生态|生态系统|生态链 ; 生態系|エコシステム
platform = platform ; 平台 ; プラットフォーム|基盤
project = project|scheme|initiative|programme ; 项目|工程|方案|计划 ; プロジェクト|事業|計画|取り組み
industry = industry|sector ; 行业|产业|工业|业界|领域 ; 産業|業界|工業|業種|分野
manufacture = manufacturer|manufacturing|maker|producer ; 制造商|制造业|厂商|生产商|制造 ; メーカー|製造業|製造業者|生産者
appliance = appliance|home appliance|household appliance|white goods ; 家电|电器|家用电器|大家电 ; 家電|電化製品|白物家電
television = television|tv|television set ; 电视|电视机|智能电视 ; テレビ|テレビ受像機
refrigerator = refrigerator|fridge|freezer ; 冰箱|冰柜 ; 冷蔵庫|冷凍庫
air-conditioner = air conditioner|air conditioning ; 空调 ; エアコン|空調
washing-machine = washing machine|washer ; 洗衣机 ; 洗濯機
rice-cooker = rice cooker ; 电饭煲|电饭锅 ; 炊飯器
vacuum-cleaner = vacuum cleaner ; 吸尘器|扫地机器人 ; 掃除機
toothbrush = toothbrush ; 牙刷 ; 歯ブラシ
wristband = wristband|fitness band|smart band|bracelet ; 手环|手镯 ; リストバンド|バンド|腕輪
watch-clock = =watch|=watches|wristwatch|smartwatch|clock ; 手表|钟表|智能手表|腕表 ; 時計|腕時計|スマートウォッチ
furniture = furniture|sofa ; 家具|沙发 ; 家具|ソファ
clothes = clothes|clothing|apparel|garment|textile|fashion ; 服装|衣服|服饰|纺织|时装|衣物 ; 衣料|服|衣類|アパレル|繊維|
  ファッション
shoe = shoe|footwear|sneaker|boot ; 鞋|鞋类|运动鞋 ; 靴|履物|スニーカー
bag = bag|handbag|luggage|suitcase|baggage ; 包|手提包|行李|箱包 ; かばん|バッグ|荷物|鞄
toy = toy ; 玩具 ; 玩具|おもちゃ
cosmetics = cosmetics|makeup|beauty product|beauty|personal care ; 化妆品|美妆|护肤品|个护|个人护理 ; 化粧品|コスメ
jewelry = jewelry|jewel|diamond ; 珠宝|首饰|钻石 ; 宝石|宝飾|ダイヤモンド
gift = gift|present ; 礼物|礼品|赠品 ; 贈り物|ギフト|プレゼント|土産
ticket = ticket ; 门票|票|车票|机票|船票 ; チケット|切符|入場券|乗車券|券
prize = prize|award|medal|trophy|honor ; 奖|奖项|奖金|奖牌|荣誉|大奖 ; 賞|賞金|受賞|メダル|表彰
coupon = coupon|voucher ; 优惠券|代金券|消费券 ; クーポン|商品券
package = package|parcel|packaging|bundle ; 包裹|包装|套餐|快递 ; 小包|荷物|包装|宅配便|パッケージ
warehouse = warehouse|storage|depot ; 仓库|仓储|储存 ; 倉庫|保管|貯蔵|物流拠点
logistics = logistics|freight|cargo|haulage ; 物流|货运|货物 ; 物流|貨物|運送
inspection = inspection|inspect|check ; 检查|检验|检测|视察|巡查|现场检查 ; 検査|点検|視察|査察|立ち入り検査
certification = certification|certificate|certify|accreditation ; 认证|证书|证明 ; 認証|証明書|認定
standard = standard|criterion|norm ; 标准|规范|准则 ; 標準|基準|規格
license = license|permit|permission|authorization|authorize ; 许可|执照|许可证|授权|牌照|准许 ; 許可|免許|ライセンス|認可|承認
patent = patent|intellectual property ; 专利|知识产权 ; 特許|知的財産|知財
copyright = copyright|piracy|counterfeit|fake ; 版权|盗版|假冒|侵权 ; 著作権|海賊版|偽造|模倣
competition-market = compete|competition|competitive ; 竞争|竞争力 ; 競争|競争力|競合
monopoly = monopoly|antitrust|anti-monopoly|dominance|dominant ; 垄断|反垄断|主导|支配 ; 独占|寡占|独占禁止|支配的
opportunity = opportunity|chance ; 机会|机遇|商机 ; 機会|好機|チャンス
challenge = challenge|difficulty|obstacle|hurdle ; 挑战|困难|障碍|难题|难关 ; 課題|困難|障害|難題
problem = problem|issue|trouble|fault|defect|flaw ; 问题|缺陷|故障|毛病|瑕疵 ; 問題|欠陥|不具合|故障|トラブル
advantage = advantage|strength|edge|merit|benefit ; 优势|优点|长处|好处 ; 利点|強み|優位|長所|メリット
disadvantage = disadvantage|weakness|drawback|shortcoming ; 劣势|弱点|缺点|短处|弱势 ; 弱点|欠点|弱み|短所|不利
risk = risk|danger|hazard|threat ; 风险|危险|威胁|隐患 ; リスク|危険|脅威|恐れ
crisis = crisis|emergency|turmoil ; 危机|紧急|动荡 ; 危機|緊急|混乱
innovation = innovation|innovate|breakthrough|novel ; 创新|革新|突破|创举 ; 革新|イノベーション|技術革新|画期的
experience = experience ; 经验|体验|经历 ; 経験|体験
phase-one = first phase|phase one ; 一期|一期工程|首期 ; 第1期|一期工事|第一期
phase-two = second phase|phase two ; 二期|二期工程 ; 第2期|二期工事|第二期
return-rate = return rate|returns rate ; 退货率 ; 返品率
fresh-food = fresh food|fresh produce|groceries ; 生鲜|生鲜食品 ; 生鮮|生鮮食品
iron-ore = iron ore ; 铁矿砂|铁矿石|铁矿 ; 鉄鉱石
`;
