// Times, units, directions and degrees: words that stand beside figures.

export const measures = `
year = year|yearly|annual ; 年度|年份|全年|多年 ; 年間|年度|通年
fiscal-year = fiscal year|financial year ; 财年|财政年度|会计年度 ; 会計年度|年度|通期
quarter = quarter|quarterly ; 季度|季 ; 四半期
first-half = first half ; 上半年|上半财年|前半年 ; 上半期|上期|前半
second-half = second half ; 下半年|下半财年 ; 下半期|下期|後半
month = month|monthly ; 月份|每月|个月 ; 月間|毎月|カ月|か月
week = week|weekly ; 周|星期|每周|礼拜 ; 週|週間|毎週
weekend = weekend|saturday|sunday ; 周末|周六|周日|星期六|星期日|星期天 ; 週末|土曜|日曜|土曜日|日曜日
weekday = weekday|monday|tuesday|wednesday|thursday|friday ; 周一|周二|周三|周四|周五|工作日|星期一|星期五 ; 平日|月曜|火曜|
  水曜|木曜|金曜
day = day|daily ; 每天|每日 ; 毎日|日間
hour = hour|hourly ; 小时|钟头|个小时 ;
minute = minute ; 分钟 ; 分間
second-time = =seconds ; 秒|秒钟 ; 秒
decade = decade ; 十年|年代 ; 十年
century = century ; 世纪 ; 世紀
morning = morning ; 早上|上午|清晨|早晨 ; 午前
afternoon = afternoon|midday|noon ; 下午|中午 ; 午後|正午
evening = evening|night|overnight|midnight ; 晚上|夜间|夜晚|夜|晚|深夜|凌晨 ; 夜|夜間|晩|深夜|未明|今夜|今晩|夕方
today = today ; 今天|今日 ; 今日|本日
yesterday = yesterday ; 昨天|昨日 ; 昨日
tomorrow = tomorrow ; 明天|明日 ; 明日
this-year = this year ; 今年|本年|本年度 ; 今年|本年|今年度
last-year = last year|previous year|prior year ; 去年|上年|上一年|前一年 ; 昨年|去年|前年度|前の年
next-year = next year|following year ; 明年|次年|来年|翌年 ; 来年|翌年|来年度
year-before-last = year before last ; 前年 ; 一昨年|おととし
last-month = last month|previous month ; 上个月|上月 ; 先月|前月
this-month = this month ; 本月|这个月 ; 今月
next-month = next month ; 下个月|下月 ; 来月
last-week = last week ; 上周 ; 先週
this-week = this week ; 本周|这周 ; 今週
recent = recent|recently|lately|latest ; 最近|近期|近日|近来|最新 ; 最近|近年|このほど|先日|最新
past-time = past|previous|previously|earlier ; 过去|以往|此前|从前|先前|早前 ; 過去|以前|これまで|かつて
future = future|upcoming|coming years|forthcoming ; 未来|将来|今后|即将 ; 将来|未来|今後
current = current|currently|present|presently|nowadays|today|at present ; 目前|现在|当前|如今|现时|眼下 ; 現在|
  目下|今
initially = initial|initially|originally|at first|in the beginning ; 最初|起初|原本|一开始|当初|早期 ; 当初|最初|初期|
  もともと
finally = finally|eventually|ultimately|in the end|at last ; 最终|终于|最后 ; 最終的|ついに|最後|結局
long-term = long-term|long run|long term ; 长期|长远 ; 長期|長期的
short-term = short-term|short term|short run ; 短期 ; 短期|短期的
temporary = temporary|temporarily|interim|provisional|tentative ; 临时|暂时|短暂|初步定|初定 ; 一時的|臨時|暫定
permanent = permanent|permanently|forever|eternal ; 永久|永远|永恒 ; 永久|恒久|永遠
period = period|duration|term|span ; 期间|时期|期限|时段 ; 期間|時期|間
deadline = deadline|due date|expire|expiry|expiration ; 截止|期限|到期|届满 ; 期限|締め切り|満期|失効
era = era|epoch|age of ; 时代|年代|纪元 ; 時代|年代
anniversary = anniversary|centenary|jubilee ; 周年|百年|诞辰 ; 周年|記念日|生誕
age = =age|=ages|aged|years old|year-old ; 年龄|岁|年纪|高龄 ; 年齢|歳
birthday = birthday ; 生日|诞辰 ; 誕生日
early = early|earlier than ; 早期|提早|初期|年初 ; 早期|早い|初頭
late-time = late|latter|end of ; 晚期|年末|年底 ; 後半|年末|終盤
beginning-of = start of the year|beginning of the year ; 年初 ; 年初|初頭
annual-average = annual average|per year|per annum ; 年均|每年|平均每年 ; 年平均|毎年|年率
per-day = per day|each day|daily|a day ; 每天|每日|日均 ; 一日当たり|毎日|1日平均|日平均
frequency = frequency|frequent|often ; 频率|经常|频繁|次数 ; 頻度|頻繁|回数|度々
time-count = times|time|occasion ; 次数|趟 ; 回数
kilometer = kilometer|km ; 公里|千米 ; キロメートル|キロ
meter = meter|metre ; 米 ; メートル
centimeter = centimeter|centimetre|cm ; 厘米|公分 ; センチメートル|センチ
millimeter = millimeter|millimetre ; 毫米|公厘 ; ミリメートル|ミリ
mile = mile|mph ; 英里|迈 ; マイル
foot-unit = =feet|ft ; 英尺|呎 ; フィート
inch = inch ; 英寸|寸|吋 ; インチ
square-meter < area-measure = square meter|square metre|sq m|sqm ; 平方米|平米|平方 ; 平方メートル|平米
square-kilometer < area-measure = square kilometer|square kilometre|sq km ; 平方公里|平方千米 ; 平方キロメートル|
  平方キロ
square-foot < area-measure = square foot|square feet|sq ft ; 平方英尺|平方呎 ; 平方フィート
hectare < area-measure = hectare|ha|acre ; 公顷|英亩|亩 ; ヘクタール|エーカー
cubic-meter = cubic meter|cubic metre|cubic foot|cubic feet ; 立方米|立方 ; 立方メートル
liter = liter|gallon ; 升|公升|加仑 ; リットル|ガロン
barrel = barrel ; 桶 ; バレル
ton = ton|metric ton ; 吨|公吨 ; トン
kilogram = kilogram|kilo|kg ; 公斤|千克 ; キログラム|キロ
gram = =gram|=grams|milligram|mg ; 克|毫克|公克 ; グラム|ミリグラム
pound-weight = lb|lbs|ounce|carat ; 磅|盎司|克拉 ; オンス|カラット
watt = watt|kilowatt|megawatt|gigawatt|kw|mw|gw ; 瓦|千瓦|兆瓦|吉瓦 ; ワット|キロワット|メガワット|ギガワット
watt-hour = kilowatt hour|kilowatt-hour|kwh|gigawatt hour|megawatt hour ; 千瓦时|度电|吉瓦时 ; キロワット時|ワット時
volt = volt|ampere|voltage ; 伏|伏特|安培|电压 ; ボルト|アンペア|電圧
horsepower = horsepower|hp|torque ; 马力|扭矩 ; 馬力
degree-unit = degrees celsius|degrees fahrenheit|degree celsius ; 摄氏度 ; 摂氏
byte = byte|gigabyte|megabyte|terabyte|gb|mb|tb ; 字节 ; バイト|ギガバイト|メガバイト
bit-hertz = gigahertz|megahertz|hertz|ghz|mhz ; 赫兹|兆赫|吉赫 ; ヘルツ|ギガヘルツ|メガヘルツ
light-year = light year|light-year ; 光年 ; 光年
percent = percent|percentage ; 百分比|百分率 ; パーセント|百分率
percentage-point = percentage point|basis point ; 百分点|个百分点|基点 ; ポイント|ベーシスポイント
dollar = dollar|usd|buck|cent ; 美元|美金|美刀|美分 ; ドル|米ドル
yuan = yuan|renminbi|rmb|cny ; 人民币|元|块钱 ; 人民元|元
yen = yen|jpy ; 日元|日圆 ; 円|日本円
euro = euro|eur ; 欧元 ; ユーロ
pound-sterling = =pound|=pounds|sterling|gbp|pence ; 英镑 ; ポンド|英ポンド
won = korean won ; 韩元|韩圆 ; ウォン
hong-kong-dollar = hong kong dollar|hkd ; 港元|港币 ; 香港ドル
rupee = rupee|rouble|ruble|peso|franc|baht ; 卢比|卢布|比索|法郎|泰铢 ; ルピー|ルーブル|ペソ|フラン|バーツ
length = length|long ; 长度 ; 長さ|長い|全長
height = height|tall|high ; 高度|身高 ; 高さ|身長|高い
width = width|wide|breadth|thick|thickness ; 宽度|厚度 ; 幅|厚さ|横幅
weight = weight|weigh|heavy ; 重量|体重|分量 ; 重量|重さ|重い|体重
size = size|scale|dimension|magnitude ; 大小|尺寸|规模|体积 ; 大きさ|サイズ|規模|体積
number-count = number|count|quantity|tally ; 数量|人数|数目 ; 人数|数量|件数|個数
level = level|degree|extent ; 水平|程度|级别|水准 ; 水準|程度|レベル|段階
rate = rate|ratio ; 比率 ; 比率
index-measure = index|indices|indicator|gauge|benchmark ; 指数|指标|基准 ; 指数|指標|基準
unit-count = unit|piece ; 辆 ; 枚
household-count = household|family unit ; 户|家庭|住户 ; 世帯|戸
large = large|big|huge|giant|massive|enormous|vast|major|sizable|substantial ; 大型|巨大|庞大|大规模|大量|巨额|
  重大 ; 大型|巨大|大規模|大きい|大きな|大量|莫大|大幅
small = small|tiny|little|minor|mini|modest ; 小型|微小|少量|小规模|微型 ; 小型|小さい|小さな|小規模|少量|わずか
high-degree = high|higher|highest ; 较高|偏高 ; 高い|高水準
low-degree = low|lower|lowest ; 较低|偏低 ; 低い|低水準
many = numerous|plenty|lots of|multiple ; 许多|众多|大量|多个|若干|不少|诸多 ; 多く|多数|多い|数多く|複数
few = scarce|little ; 很少|少数 ; 少ない|少数|わずか
most-of = most of|majority of|largely|mainly|mostly ; 大部分|大多数|多数|绝大多数 ; 大部分|大半|ほとんど|主に
all-of = entire|whole|total|full ; 全部|整个|全体|所有|整体 ; 全体|全部|全て|すべて
fast = fast|rapid|rapidly|quick|quickly|swift ; 快速|迅速|急速|飞快 ; 急速|早い|速い|迅速|急ピッチ
slow-degree = slow|slowly|gradual|gradually ; 缓慢|逐渐|逐步|渐渐 ; 遅い|徐々に|緩やか|ゆっくり
new = new|brand-new|newly|fresh ; 全新|崭新|新型 ; 新しい|新型|新たな|新規
old = old|aging|outdated|obsolete ; 陈旧|老旧|过时 ; 古い|老朽|旧型
important = important|significant|crucial|vital|critical|essential|significance|importance ; 重要|关键|
  至关重要|重大|必要 ; 重要|重大|不可欠|大事|肝心
best = best|top|leading|optimal ; 最好|最佳|顶尖|领先|一流 ; 最良|最高|最優秀|首位|トップ
worst = worst ; 最差|最坏|最严重 ; 最悪
good = good|excellent|outstanding|great ; 优秀|优良|良好|出色 ; 良い|優秀|優れ|良好|好調
bad = bad|poor|terrible|severe|serious ; 恶劣|严重|不良 ; 悪い|深刻|ひどい|不良
strong = strong|robust|powerful|solid|strengthen ; 强劲|强大|稳健|坚实|加强|强化 ; 強い|堅調|強力|強化|力強い
weak = weak|sluggish|fragile|weaken ; 疲软|疲弱|脆弱|低迷|减弱 ; 弱い|低迷|軟調|脆弱|弱まり
possible = possible|potential|potentially|prospective ; 潜在|可能|潜力 ; 潜在的|可能|可能性|潜在力
necessary = necessary|need|require|requirement|essential ; 需要|必要|必须|要求|需 ; 必要|要件|必須|欠かせ
difficult = difficult|hard|tough ; 困难|艰难|艰巨 ; 難しい|困難|厳しい
easy = easy|simple|easier|convenient|convenience ; 容易|简单|方便|便利|便捷 ; 容易|簡単|便利|手軽
expensive = expensive|costly|pricey ; 昂贵|高价 ; 高価|高い|割高
free-cost = free of charge|for free|=free ; 免费|无偿 ; 無料|無償
unique = unique|sole|exclusive ; 唯一|独特|独有|独家|独一无二 ; 唯一|独自|独占|固有
single = single|individual|one-off ; 单一|单个|单独 ; 単一|単独|個別
common = common|ordinary|usual|normal|general|typical ; 普通|常见|一般|通常|正常|平常 ; 一般|普通|通常|正常|共通
special = special|particular|specific|certain ; 特殊|特别|特定|专门|具体 ; 特別|特殊|特定|専用|具体
official-adj = official|formal|officially|formally ; 正式|官方 ; 正式|公式
similar = similar|alike|identical|equivalent|equal to ; 相似|类似|相同|同样|相当|一致|等于 ; 同様|類似|同じ|同一|等しい|相当
opposite = opposite|contrary|reverse ; 相反|反向|逆 ; 反対|逆|正反対
direct = direct|directly ; 直接|直营 ; 直接|直営
main = main|chief|primary|principal ; 主要|首要|为主 ; 主な|主要|主として
first-time = first time|for the first time|first-ever|debut|maiden ; 首次|第一次|首度|首个|首家 ; 初めて|初の|第一号
again = once more|second time ; 再次|再度|重新 ; 再び|再度
vacant-share = vacancy rate|share of vacant homes ; 空置率|空房率 ; 空き家率|空室率
employment-share = employment rate|went into work|found jobs|started work ; 就业率 ; 就職率
progression-rate = progression rate|university entrance rate|went on to university|went on to higher education|advanced to higher education|go on to university ; 升学率|大学升学率 ; 進学率|大学進学率
operating-share = operating rate|utilization rate|utilisation rate|capacity utilization|capacity utilisation|load factor ; 开工率|稼动率|产能利用率|设备利用率|利用率 ; 稼働率|設備利用率|利用率
`;
