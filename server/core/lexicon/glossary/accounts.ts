// What companies report: income, profit, balance sheet, orders, shares.

export const accounts = `
revenue = revenue|net sales|turnover|sales revenue|top line ; 营收|营业收入|收入|销售收入|营业额 ; 売上高|売上|売り上げ|収益|営業収益
net-profit < profit = net profit|net income|net earnings ; 净利润|净利|纯利润|纯利|净收益 ; 純利益|当期利益|最終利益|純益
operating-profit < profit = operating profit|operating income ; 营业利润|经营利润|营业收益 ; 営業利益|営業益
gross-profit < profit = gross profit ; 毛利润|毛利 ; 粗利益|売上総利益|粗利
gross-margin < margin = gross margin|gross profit margin ; 毛利率 ; 粗利率|売上総利益率
pretax-profit < profit = pretax profit|pre-tax profit|profit before tax ; 税前利润|利润总额 ; 税引前利益|税引き前利益
ordinary-profit < profit = ordinary profit|recurring profit ; 经常利润 ; 経常利益
adjusted-profit < profit = adjusted profit|adjusted net profit ; 经调整净利润|调整后净利润 ; 調整後利益
profit = profit|earnings|surplus ; 利润|盈利|收益|盈余|赢利 ; 利益|黒字|収益
loss = loss|deficit|in the red ; 亏损|净亏损|赤字|亏空 ; 損失|赤字|純損失|欠損
margin = margin|profitability|profit margin ; 利润率|净利率 ; 利益率|営業利益率|マージン
cost = cost|expense|expenditure|outlay ; 成本|费用|开支|支出|花费 ; コスト|費用|経費|支出
spending = spending|spend ; 支出|开支|花费 ; 支出
sales-cost < cost = cost of sales|cost of goods sold|cost of revenue ; 销售成本|营业成本 ; 売上原価
operating-cost < cost = operating expense|operating cost ; 营业费用|运营成本|营运成本|经营费用 ; 営業費用|販管費
sales = sales|sale ; 销售|销售额|销量|销售量|卖|营业额 ; 販売|売上|売り上げ|売上高
sell < sales = sell ; 卖|出售|售出|卖出|销售|发售|售卖 ; 売る|売却|販売|売り|売っ
buy = buy|purchase ; 买|购买|买入|购入|采购|购置 ; 買う|購入|買い|買っ|購買|仕入れ
acquire < buy = acquire|acquisition|buyout|take over|takeover|buy out ; 收购|并购|买下 ; 買収|取得
merge = merge|merger|amalgamate ; 合并|兼并 ; 合併|統合
order = order|orders received|bookings ; 订单|订货|订购|下单 ; 受注|注文|受注高|発注
order-backlog < order = order backlog|backlog ; 未交付订单|在手订单|积压订单 ; 受注残
shipment = shipment|shipping|ship|dispatch ; 出货|出货量|发货|装运 ; 出荷|出荷台数|出荷量
delivery = delivery|deliver ; 交付|交货|送货|配送|交付量|派送|投递 ; 納車|納入|配送|配達|引き渡し|引き渡さ
output = output|production|produce ; 产量|产出|生产|产值|制造 ; 生産|生産量|産出|生産高
capacity = capacity|production capacity ; 产能|生产能力|容量|运力 ; 生産能力|能力|容量
inventory = inventory|stockpile ; 库存|存货 ; 在庫|棚卸資産
asset = asset|holdings ; 资产|总资产 ; 資産|総資産
liability = liability|liabilities ; 负债 ; 負債
debt = debt|borrowing|indebtedness ; 债务|借款|负债|债 ; 債務|借入|借金|負債|有利子負債|借り入れ
equity = shareholders' equity|net assets|equity ; 股东权益|净资产|权益 ; 純資産|自己資本|株主資本
cash = cash|cash reserves ; 现金|现金储备 ; 現金|手元資金|キャッシュ
cash-flow < cash = cash flow ; 现金流|现金流量 ; キャッシュフロー
goodwill = goodwill ; 商誉 ; のれん
depreciation = depreciation|amortization ; 折旧|摊销 ; 減価償却
impairment = impairment|writedown|write-down|write down ; 减值|减记 ; 減損|評価損
dividend = dividend|payout ; 股息|分红|派息|红利|股利 ; 配当|配当金
buyback = buyback|share repurchase|repurchase|buy back|buy back share ; 回购|股份回购 ; 自社株買い|自己株式取得
share-stock = =shares|=stock|=stocks|equities ; 股票|股份|股 ; 株式|株|株券
share-price = share price|stock price ; 股价 ; 株価
shareholder = shareholder|stockholder ; 股东 ; 株主
stake = stake|shareholding|ownership ; 股权|持股|股份|持股比例 ; 出資比率|持ち分|持ち株|保有株
market-cap = market capitalization|market cap|market value ; 市值|总市值 ; 時価総額
valuation = valuation|=valued ; 估值|评估价值 ; 評価額|企業価値
ipo = ipo|initial public offering|flotation|go public|went public|listing|floated|shares listed|been listed|listed since ; 上市|首次公开募股|挂牌|挂牌上市 ; 新規上場|
  上場|新規株式公開|株式公開
delist = delist|delisting ; 退市 ; 上場廃止
issue-security = offering|issuance ; 增发|发行|配股 ; 増資|起債
financing = financing|fundraising|funding|funding round|raised ; 融资|募资|筹资|集资 ; 資金調達|調達
invest = invest|investment ; 投资|投入|入股 ; 投資|出資
investor = investor|backer ; 投资者|投资人|投资方 ; 投資家|出資者
capital-spending < invest = capital expenditure|capital spending|capex ; 资本开支|资本支出 ; 設備投資|資本支出
rd = research and development|r&d|r d ; 研发|研究开发 ; 研究開発|開発費
earnings-report = earnings report|financial results|financial report|annual report|results ; 财报|年报|
  业绩|季报|财务报告|年度报告 ; 決算|業績|決算短信|年次報告
guidance = guidance|outlook|forecast|projection ; 指引|展望|预期|预测|业绩预告 ; 見通し|予想|業績予想|予測
target = target|goal|objective|aim ; 目标 ; 目標|ターゲット
budget = budget ; 预算 ; 予算
audit = audit|auditor ; 审计|审核|核数师 ; 監査|会計監査
tax = tax|taxation|levy|duty ; 税|税收|征税|纳税|税款 ; 税金|課税|納税|税
tariff < tax = tariff|customs duty|import duty ; 关税 ; 関税
subsidy = subsidy|grant ; 补贴|补助|津贴 ; 補助金|助成金|補助
loan = loan|lend|lending ; 贷款|借贷|放贷 ; 融資|貸し付け|貸出|ローン
bond = =bond|=bonds|debenture ; 债券|公司债|国债 ; 債券|社債|国債
interest = interest|interest payment ; 利息 ; 利息|金利
interest-rate = interest rate|policy rate|lending rate ; 利率|基准利率 ; 金利|政策金利|利率
bankrupt = bankrupt|bankruptcy|insolvent|insolvency|chapter bankruptcy ; 破产|倒闭|资不抵债 ; 破産|倒産|経営破綻|破綻
liquidate = liquidate|liquidation ; 清算|清盘 ; 清算
price = price|pricing ; 价格|价|售价|定价|价钱 ; 価格|値段|売価
discount = discount|markdown ; 折扣|打折|优惠|降价 ; 割引|値引き|値下げ
price-rise = price increase|price hike|price rise|prices went up|raise prices|raised prices|put up prices ; 涨价|提价 ; 値上げ|値上がり
fee = fee|charge|commission ; 费用|手续费|收费|佣金 ; 手数料|料金
rent = rent|rental|lease ; 租金|租赁|租|房租 ; 賃料|家賃|賃貸|リース
wage = wage|salary|pay packet|remuneration|compensation ; 工资|薪水|薪酬|薪资|薪金 ; 賃金|給与|給料|報酬
bonus = bonus ; 奖金|花红 ; ボーナス|賞与
pension = pension ; 养老金|退休金|年金 ; 年金
contract = contract ; 合同|合约|契约 ; 契約
agreement = agreement|deal|pact|accord|treaty ; 协议|协定|条约 ; 合意|協定|条約|取り決め
transaction = transaction|deal ; 交易|成交 ; 取引|売買
bid = bid|tender ; 投标|竞标|招标|竞购 ; 入札|応札
auction = auction ; 拍卖|竞拍 ; 競売|オークション
invoice = invoice ; 发票 ; 請求書
payment = payment|pay ; 支付|付款|缴纳|缴付 ; 支払い|支払|決済|支払う
refund = refund|reimburse|reimbursement ; 退款|报销|返还 ; 返金|払い戻し
fine-penalty = fine|penalty|fined ; 罚款|罚金|处罚 ; 罰金|制裁金|課徴金
compensation-damages = compensation|compensate|damages ; 赔偿|补偿|赔偿金 ; 賠償|補償|賠償金
donate = donate|donation|contribution ; 捐赠|捐款|捐献|捐 ; 寄付|寄贈|献金
insurance = insurance|insurer|insure ; 保险|投保 ; 保険
fund = =fund|=funds ; 基金|资金 ; 基金|資金|ファンド
hedge-fund < fund = hedge fund ; 对冲基金 ; ヘッジファンド
venture-capital = venture capital ; 风险投资|风投|创投 ; ベンチャーキャピタル
private-equity = private equity ; 私募股权|私募 ; プライベートエクイティ
value = value|worth ; 价值|价值观 ; 価値|値
amount = amount|sum ; 金额|数额|总额|款项 ; 金額|総額
total = total|overall|altogether|combined|in all ; 总计|合计|总共|共计|总|累计 ; 合計|総計|計|累計
average = average|on average ; 平均|均值|人均 ; 平均
per-capita = per capita|per person|per head ; 人均 ; 一人当たり
share-proportion = proportion|percentage|ratio|rate ; 比例|占比|比率|比重 ; 割合|比率|構成比
market-share = market share ; 市场份额|市占率|市场占有率|份额 ; 市場シェア|シェア|占有率
growth-rate = growth rate|growth pace ; 增长率|增速 ; 成長率|伸び率|増加率
year-on-year = year on year|year over year|from a year earlier|a year earlier|yoy|annual ; 同比|按年 ;
  前年比|前年同期比|前年同月比
quarter-on-quarter = quarter on quarter|quarter over quarter|sequentially|qoq ; 环比|按季 ; 前期比|前四半期比|
  前月比
cagr = compound annual growth rate|cagr ; 复合年增长率|年复合增长率|年均复合增长率 ; 年平均成長率
return = return on|yield ; 回报率|收益率|回报 ; 利回り|収益率|リターン
currency = currency ; 货币|币种 ; 通貨
exchange-rate = exchange rate|currency rate ; 汇率 ; 為替|為替レート|為替相場
export = export|exporter ; 出口|输出 ; 輸出
import = import|importer ; 进口|输入 ; 輸入
trade = trade|trading|commerce ; 贸易|商贸|交易 ; 貿易|取引
trade-surplus = trade surplus ; 贸易顺差|顺差 ; 貿易黒字
trade-deficit = trade deficit|trade gap ; 贸易逆差|逆差 ; 貿易赤字
`;
