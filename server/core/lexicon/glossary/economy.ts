// The economy at large, labour, markets for money, and how statistics name them.

export const economy = `
economy = economy|economic|economically ; 经济 ; 経済|景気
gdp = gdp|gross domestic product ; 国内生产总值|生产总值 ; 国内総生産
gnp = gnp|gross national product|national income ; 国民生产总值|国民收入|国民总收入 ; 国民総生産|国民所得|国民総所得
growth = economic growth|growth ; 经济增长|增长 ; 経済成長|成長
inflation = inflation|consumer price|cpi|price rises|cost of living ; 通胀|通货膨胀|物价|消费者价格|居民消费价格 ;インフレ|
  物価|消費者物価|物価上昇
deflation = deflation ; 通缩|通货紧缩 ; デフレ
recession = recession|economic downturn|downturn|slump|depression ; 衰退|经济衰退|不景气|萧条|低迷 ; 不況|景気後退|不景気|
  恐慌|低迷
financial-crisis = financial crisis|banking crisis|debt crisis ; 金融危机|银行危机|债务危机 ; 金融危機|債務危機|銀行危機
great-depression = great depression ; 大萧条 ; 大恐慌
bubble = bubble ; 泡沫 ; バブル
central-bank = central bank|monetary authority ; 央行|中央银行 ; 中央銀行|中銀
monetary-policy = monetary policy|quantitative easing|monetary easing ; 货币政策|量化宽松|宽松 ; 金融政策|量的緩和|
  金融緩和
rate-cut = rate cut|interest rate cut|cut interest rates ; 降息 ; 利下げ
rate-hike = rate hike|rate increase|raise interest rates|interest rate hike ; 加息 ; 利上げ
reserve-requirement = reserve requirement|reserve ratio ; 存款准备金率|降准 ; 預金準備率
foreign-reserves = foreign exchange reserves|foreign reserves|forex reserves ; 外汇储备 ; 外貨準備|外貨準備高
foreign-exchange = foreign exchange|forex|foreign currency ; 外汇 ; 外国為替|外貨
devalue = devalue|devaluation|depreciate|weaken against|weaker currency ; 贬值|走弱 ; 切り下げ|下落|減価
appreciate = appreciate|appreciation|strengthen against ; 升值 ; 切り上げ|増価
yen-weak = weak yen|weaker yen ; 日元贬值 ; 円安
yen-strong = strong yen|stronger yen ; 日元升值 ; 円高
bank = bank|banking|lender|banker ; 银行|银行业 ; 銀行|銀行業
deposit = deposit|savings|saver ; 存款|储蓄|押金 ; 預金|貯蓄|貯金|預け入れ
credit = credit|creditor|creditworthiness ; 信贷|信用|债权人|贷记 ; 信用|与信|債権者|クレジット
credit-card = credit card|debit card|bank card ; 信用卡|银行卡|借记卡 ; クレジットカード|カード
collateral = collateral|guarantee|guarantor|pledge ; 担保|抵押|抵押品|质押 ; 担保|保証|抵当
default-debt = default|non-performing|bad loan|bad debt ; 违约|不良贷款|坏账|不良资产 ; 債務不履行|不良債権|貸し倒れ|デフォルト
stock-market = stock market|share market|bourse|stock exchange ; 股市|股票市场|证券交易所|交易所|大盘 ; 株式市場|証券取引所|
  株式相場|取引所
securities = securities|brokerage|broker ; 证券|券商|经纪 ; 証券|証券会社|仲介
bull-bear = bull market|bear market ; 牛市|熊市 ; 強気相場|弱気相場
closing-price = closing price|close at|closed at ; 收盘|收报|收于|收盘价 ; 終値|大引け
opening-price = opening price|opened at ; 开盘|开盘价 ; 始値|寄り付き
trading-volume = trading volume|turnover volume ; 成交量|成交额|交易量 ; 出来高|売買代金|取引高
futures = futures|derivative|option contract|commodity|commodities ; 期货|衍生品|期权|大宗商品 ; 先物|デリバティブ|
  商品相場|オプション取引
yield-bond = bond yield|treasury yield|treasury|treasuries ; 国债收益率|国库券|美债 ; 国債利回り|長期金利
portfolio = portfolio|asset management|wealth management|mutual fund ; 投资组合|资产管理|理财|公募基金 ; 資産運用|
  投資信託|ポートフォリオ
short-selling = short selling|short seller|short position ; 做空|卖空|沽空 ; 空売り
speculate = speculate|speculation|speculative|speculator ; 投机|炒作 ; 投機|思惑
capital = capital|capital injection|recapitalize ; 资本|资金|注资|本金 ; 資本|資金|元手|増資
registered-capital = registered capital ; 注册资本|注册资金 ; 資本金
fdi = foreign direct investment|foreign investment|fdi|foreign-invested|foreign-funded ; 外商直接投资|外资|外商投资|
  利用外资|外商投资企业 ; 対内直接投資|直接投資|外資|外資系
foreign-capital = foreign-funded|foreign firm|foreign company|foreign companies ; 外资企业|外企|外商 ; 外資系|
  外国企業
income = income|earning|earn ; 收入|所得|赚|赚取|挣 ; 所得|収入|稼ぎ|稼い
disposable-income = disposable income ; 可支配收入 ; 可処分所得
expenditure-household = household spending|consumer spending|personal consumption ; 居民消费|消费支出|
  个人消费 ; 個人消費|家計支出|消費支出
retail-sales = retail sales ; 社会消费品零售总额|零售额 ; 小売売上高
industrial-output = industrial output|industrial production|value added ; 工业增加值|工业产值|增加值 ; 鉱工業生産|
  付加価値
fixed-investment = fixed asset investment|fixed-asset investment ; 固定资产投资 ; 固定資産投資
pmi = purchasing managers' index|pmi ; 采购经理指数 ; 購買担当者景気指数
ppi = producer price|ppi ; 生产者价格|出厂价格 ; 企業物価|生産者物価|卸売物価
consumer-confidence = consumer confidence|consumer sentiment|sentiment ; 消费者信心|情绪|市场情绪 ; 消費者心理|
  消費者信頼感|心理
current-account = current account|balance of payments ; 经常账户|国际收支|经常项目 ; 経常収支|国際収支
trade-balance = trade balance|balance of trade ; 贸易差额|贸易平衡 ; 貿易収支
trade-war = trade war|trade dispute|trade friction ; 贸易战|贸易摩擦|贸易争端 ; 貿易戦争|貿易摩擦
trade-agreement = trade agreement|trade deal|free trade|trade pact ; 自由贸易|贸易协定|自贸协定 ; 自由貿易|貿易協定|
  自由貿易協定
anti-dumping = anti-dumping|antidumping|dumping ; 反倾销|倾销 ; 反ダンピング|不当廉売
wto-dispute = protectionism|protectionist ; 贸易保护主义|保护主义 ; 保護主義
globalization = globalization|globalisation|globalize ; 全球化 ; グローバル化
supply-demand = supply and demand ; 供需|供求 ; 需給
labor = labor|labour force|workforce ; 劳动|劳动力|劳工 ; 労働|労働力
labor-shortage = labor shortage|labour shortage|worker shortage ; 用工荒|劳动力短缺|人手不足 ; 人手不足|労働力不足
overtime = overtime|working hours|work hours ; 加班|工时|工作时间 ; 残業|労働時間|時間外
part-time = part-time|temporary worker|gig worker|freelancer ; 兼职|临时工|零工|自由职业 ; 非正規|パート|アルバイト|派遣社員
full-time = full-time|permanent staff ; 全职|正式员工 ; 正社員|フルタイム|常勤
remote-work = remote work|work from home|telework|telecommute ; 远程办公|居家办公|在家办公 ; 在宅勤務|テレワーク|リモートワーク
productivity = productivity|productive ; 生产率|生产力|劳动生产率 ; 生産性|生産力
wage-growth = wage growth|pay rise|pay raise|wage increase ; 加薪|涨薪|工资增长 ; 賃上げ|昇給
gini = gini|wealth gap|income inequality|income gap ; 基尼系数|贫富差距|收入差距 ; 格差|所得格差|ジニ係数|貧富の差
poverty-line = poverty line|poverty rate ; 贫困线|贫困率 ; 貧困線|貧困率
middle-class = middle class|middle-class ; 中产|中产阶级|中等收入 ; 中間層|中産階級
wealth = wealth|rich|affluent|fortune ; 财富|富裕|财产|身家 ; 富|財産|富裕|資産
urbanization = urbanization|urbanisation ; 城镇化|城市化 ; 都市化
industrialize = industrialization|industrialize ; 工业化 ; 工業化
modernize = modernize|modernization ; 现代化 ; 近代化|現代化
privatization-reform = market economy|opening up|reform and opening ; 改革开放|市场经济 ; 改革開放|市場経済
developed-country = developed country|advanced economy|advanced economies|industrialized ; 发达国家|
  发达经济体 ; 先進国
developing-country = developing country|developing nation|developing world ; 发展中国家|发展中 ; 途上国|発展途上国|
  新興国
sme = small and medium-sized|small business|sme ; 中小企业|小微企业|小企业 ; 中小企業|零細企業
unicorn = unicorn ; 独角兽 ; ユニコーン
angel-round = seed round|angel investor ; 天使轮|天使投资|种子轮 ; エンジェル投資|シードラウンド
shareholder-meeting = shareholder meeting|annual general meeting|shareholders' meeting ; 股东大会|股东会 ;
  株主総会
voting-right = voting right|controlling stake ; 控股|控制权|表决权|投票权 ; 議決権|支配権|経営権
spin-off = spin off|spin-off|divest|divestment|carve out ; 分拆|剥离|拆分|出售资产 ; 分離|分社化|切り離し|事業売却
restructure-debt = debt restructuring|reorganization ; 债务重组|重整|重组 ; 債務再編|再建|再生
audit-opinion = accounting|accountant|bookkeeping ; 会计|会计师|记账 ; 会計|会計士|経理
financial-statement = balance sheet|income statement|financial statement ; 资产负债表|利润表|财务报表|报表 ;貸借対照表|
  損益計算書|財務諸表
roe = return on equity|return on assets|roe ; 净资产收益率|总资产收益率 ; 自己資本利益率|総資産利益率
eps = earnings per share|eps ; 每股收益|每股盈利 ; 一株当たり利益|一株利益
pe-ratio = price-to-earnings|price earnings ratio ; 市盈率|市净率 ; 株価収益率|株価純資産倍率
ebitda = ebitda|ebit ; 息税前利润|息税折旧摊销前利润 ; 利払い前・税引き前利益
debt-ratio = debt ratio|leverage|gearing|debt-to-equity ; 负债率|资产负债率|杠杆 ; 負債比率|レバレッジ
liquidity = liquidity|liquid|working capital ; 流动性|流动资金|营运资金 ; 流動性|運転資金
turnover-rate = inventory turnover|turnover rate ; 周转率|周转|存货周转 ; 回転率|在庫回転
gmv = gross merchandise value|gross merchandise volume|gmv|transaction volume ; 商品交易总额|成交总额|交易额 ;
  流通総額|取引総額|流通取引総額
arpu = average revenue per user|arpu ; 每用户平均收入 ; 一人当たり売上
average-price = average selling price|asp|unit price|average price|mean price ; 平均售价|均价|单价 ; 平均販売価格|
  平均単価|単価|客単価
active-user = active user|monthly active user|daily active user ; 活跃用户|月活|日活|月活跃用户|月活用户 ; 月間利用者|
  アクティブユーザー|月間アクティブユーザー
registered-user = registered user ; 注册用户 ; 登録者|登録ユーザー|登録利用者
paying-user = paying user|paid subscriber|paying member ; 付费用户|付费会员 ; 有料会員|課金ユーザー
retention = retention rate|churn|conversion rate ; 留存率|流失率|转化率 ; 継続率|解約率|転換率
penetration-rate = penetration rate|penetration|adoption rate ; 渗透率|普及率 ; 普及率|浸透率
same-store = same-store sales|same store|comparable sales|like-for-like ; 同店|同店销售 ; 既存店|既存店売上高
footfall = footfall|foot traffic|visitor numbers ; 客流|客流量|人流 ; 客数|来店客数|客足
utilization-rate = utilization rate|occupancy rate|vacancy rate|occupancy ; 利用率|入住率|空置率|开工率 ; 稼働率|
  空室率|利用率
yield-rate = yield rate|pass rate|success rate|defect rate ; 良率|合格率|成功率|及格率|不良率 ; 歩留まり|合格率|成功率|不良率
headline-inflation = headline inflation|headline rate ; 总体通胀|整体通胀 ; 総合指数|総合インフレ
stronger-currency = appreciation|stronger currency|stronger yen|stronger dollar ; 升值|走强 ; 円高|通貨高|ドル高
bank-syndicate = consortium of banks|consortium|syndicate|syndicated loan ; 银团|银行团|银团贷款 ; 銀行団|協調融資|シンジケートローン
foreign-trade = foreign trade|external trade ; 外贸|对外贸易 ; 貿易|外国貿易
domestic-trade = domestic trade|coastal trade ; 内贸 ; 内貿|国内取引
krone = krone|kroner|krona|kronor ; 克朗 ; クローネ|クローナ
shilling = shilling|shillings ; 先令 ; シリング
penny = penny|pence ; 便士 ; ペンス
foreign-debt = foreign debt|external debt ; 外债 ; 対外債務|外債
treasury-coffers = state coffers|treasury ; 国库 ; 国庫
scarce-labor = labour shortage|labor shortage|staff shortage|short-staffed ; 用工荒|人手短缺|劳动力短缺 ; 人手不足
occupancy-room = fully booked|no vacancy|sold out ; 客满|满房|售罄 ; 満室|満席|完売
cost-of-living = cost of living|living costs ; 生活成本|生活费 ; 生活費
reserve-ratio = reserve requirement|reserve ratio ; 准备金率|存款准备金 ; 準備預金率
bankruptcy-case = bankruptcy|insolvency|insolvent|go bust ; 破产|倒闭 ; 倒産|破産|経営破綻
start-up-firm = startup|start-up ; 初创企业|创业公司 ; スタートアップ|新興企業
shadow-economy = informal sector|grey market|gray market ; 灰色市场|非正规经济 ; 闇市場
gig-work = gig worker|freelance|freelancer|self-employed ; 自由职业|灵活就业|零工 ; フリーランス|個人事業主
household-finance = household budget|household spending ; 家庭支出|家计 ; 家計
cost-push = price hike|price increase ; 涨价|提价 ; 値上げ|値上がり
bargain = bargain|cheap|low-priced ; 低价|廉价|便宜 ; 低価格|安価|格安
stockpile = stockpile|stockpiling ; 储备|囤积 ; 備蓄
`;
