// Devices, software, networks, chips, and what is done with them.

export const technology = `
technology = technology|tech|technological ; 技术|科技 ; 技術|テクノロジー|科学技術
smartphone < phone = smartphone|smart phone|handset ; 智能手机 ; スマートフォン|スマホ
phone = phone|mobile phone|cellphone|cell phone|telephone|mobile ; 手机|电话|移动电话 ; 携帯電話|電話|携帯
tablet = tablet ; 平板|平板电脑 ; タブレット|端末
computer = computer|pc|laptop|notebook|desktop ; 电脑|计算机|笔记本电脑|个人电脑 ; コンピューター|パソコン|計算機|ノートパソコン
computer-science = computer science ; 计算机系|计算机科学|计算机专业 ; 情報工学|計算機科学|コンピューター科学
server = server|data center ; 服务器|数据中心 ; サーバー|データセンター
hardware = hardware ; 硬件 ; ハードウェア|ハード
software = software ; 软件 ; ソフトウェア|ソフト
soft-hard = software and hardware|hardware and software ; 软硬|软硬协同|软硬件 ; ソフトとハード
app = app|application|mobile app ; 应用|应用程序 ; アプリ|アプリケーション|応用ソフト
website = website|site|web page|portal|homepage ; 网站|网页|门户 ; ウェブサイト|サイト|ホームページ
internet = internet|web|online|cyberspace ; 互联网|网络|因特网|网上 ; インターネット|ネット|ウェブ
iot = internet of things|iot ; 物联网 ; モノのインターネット|あらゆるモノ
mobile-internet = mobile internet ; 移动互联网 ; モバイルインターネット
network = network ; 网络 ; ネットワーク|網
telecom = telecom|telecommunications|carrier ; 电信|通信|运营商 ; 通信|電気通信|通信会社|携帯会社
broadband = broadband|bandwidth|fiber optic ; 宽带|光纤 ; ブロードバンド|光回線|光ファイバー
wireless = wireless|wifi|wi-fi|bluetooth ; 无线|蓝牙 ; 無線|ワイヤレス
base-station = base station|cell tower ; 基站 ; 基地局
semiconductor = semiconductor|chip|microchip|processor|integrated circuit ; 半导体|芯片|处理器|集成电路|晶片 ;半導体|
  チップ|集積回路|プロセッサー
wafer = wafer ; 晶圆 ; ウエハー
foundry = foundry|chipmaker ; 代工|晶圆厂|芯片制造商 ; ファウンドリー|受託生産|半導体メーカー
memory-chip = memory chip|dram|flash memory ; 内存|存储芯片|闪存 ; メモリー|記憶装置
display = display|screen|panel|monitor ; 屏幕|显示屏|面板|显示器|荧幕 ; ディスプレー|画面|液晶|パネル|ディスプレイ
camera = camera|lens|webcam ; 相机|摄像头|镜头|照相机 ; カメラ|レンズ|デジカメ
sensor = sensor ; 传感器 ; センサー
battery = battery|batteries ; 电池|蓄电池|动力电池 ; 電池|バッテリー|蓄電池
lithium-battery < battery = lithium battery|lithium-ion ; 锂电池|锂离子 ; リチウムイオン電池|リチウム電池
charger = charger|charging ; 充电|充电器|充电桩|快充 ; 充電|充電器|急速充電
robot = robot|robotics|robotic ; 机器人 ; ロボット
drone = drone|unmanned aerial ; 无人机 ; ドローン|無人機
automation = automation|automated|automate|automatic ; 自动化|自动 ; 自動化|自動|オートメーション
ai = artificial intelligence|ai ; 人工智能 ; 人工知能|AI
machine-learning < ai = machine learning|deep learning|neural network ; 机器学习|深度学习|神经网络 ; 機械学習|深層学習|
  ディープラーニング
large-model < ai = large language model|large model|generative ai ; 大模型|大语言模型|生成式 ; 大規模言語モデル|生成AI
algorithm = algorithm ; 算法 ; アルゴリズム
big-data = big data ; 大数据 ; ビッグデータ
cloud = cloud computing|cloud service ; 云计算|云服务 ; クラウド|クラウドサービス
blockchain = blockchain|distributed ledger ; 区块链 ; ブロックチェーン
cryptocurrency = cryptocurrency|cryptocurrencies|crypto|virtual currency|digital currency ; 加密货币|
  数字货币|虚拟货币 ; 暗号資産|仮想通貨|暗号通貨|デジタル通貨
virtual-reality = virtual reality|augmented reality|metaverse ; 虚拟现实|增强现实|元宇宙 ; 仮想現実|拡張現実|メタバース
game = video game|game|gaming|console ; 游戏|电子游戏|游戏机|手游 ; ゲーム|ゲーム機
social-media = social media|social network|social networking ; 社交媒体|社交网络|社交平台 ; 交流サイト|ソーシャルメディア|
  会員制交流サイト
post-online = post|tweet|upload ; 发文|发帖|帖子|推文|上传 ; 投稿|ツイート|アップロード
account = account ; 账号|账户|帐户|帐号 ; アカウント|口座
password = password ; 密码 ; パスワード|暗証番号
download = download ; 下载|下载量 ; ダウンロード
search-engine = search engine|search ; 搜索|搜索引擎|检索 ; 検索|検索エンジン
browser = browser ; 浏览器 ; ブラウザー|閲覧ソフト
operating-system = operating system ; 操作系统 ; 基本ソフト|オペレーティングシステム
system = system ; 系统|体系|制度 ; システム|制度|体系
update-software = update|patch|upgrade ; 更新|升级|补丁|迭代 ; 更新|アップデート|修正
code-source = source code|open source|=programming|coding ; 代码|源代码|开源|编程 ; ソースコード|オープンソース|プログラミング
database = database ; 数据库 ; データベース
cybersecurity = cybersecurity|cyber security|information security ; 网络安全|信息安全 ; サイバーセキュリティー|
  情報セキュリティー|情報安全
hacker = hacker|hack|cyberattack|cyber attack|malware|ransomware ; 黑客|网络攻击|恶意软件|勒索软件 ; ハッカー|サイバー攻撃|
  不正アクセス|マルウェア
data-leak = data breach|leak|data leak ; 泄露|数据泄露|外泄|泄漏 ; 流出|漏えい|情報漏洩|漏洩
privacy = privacy|personal information|personal data ; 隐私|个人信息 ; プライバシー|個人情報
virus-computer = computer virus ; 电脑病毒 ; コンピューターウイルス
outage = outage|downtime|crash|glitch ; 宕机|故障|中断|崩溃 ; 障害|停止|不具合|システム障害
lag-stutter = lag|sluggish|freeze up ; 卡顿 ; 動作が重い
device = device|gadget|equipment|apparatus ; 设备|装置|器材|仪器 ; 機器|装置|端末|設備|デバイス
smart-device < device = smart device|smart home ; 智能设备|智能家居|智能硬件 ; スマート家電|スマートホーム|スマート機器
smart = smart|intelligent|intelligence ; 智能|智慧 ; スマート|知能
wearable = wearable ; 可穿戴|穿戴设备 ; ウエアラブル
headphone = headphone|earphone|earbud|headset ; 耳机 ; イヤホン|ヘッドホン
speaker-device = loudspeaker|smart speaker ; 音箱|扬声器|智能音箱 ; スピーカー
printer = printer|printing|3d print ; 打印机|印刷|打印 ; プリンター|印刷
machine = machine|machinery|mechanical ; 机器|机械 ; 機械|機器|マシン
tool = tool|instrument ; 工具|仪器 ; 道具|工具|器具|ツール
component = component|part|parts|module ; 零部件|部件|零件|组件|元件 ; 部品|部材|パーツ|モジュール
engine = engine|motor ; 发动机|引擎|电机|马达 ; エンジン|モーター|電動機
function = function|feature|functionality ; 功能|特性|特点 ; 機能|特徴|特長
performance = performance ; 性能|表现|业绩 ; 性能|業績|パフォーマンス|成績
speed = speed|velocity|pace ; 速度|车速|时速 ; 速度|スピード|時速
efficiency = efficiency|efficient ; 效率|高效 ; 効率|能率
resolution-screen = resolution|pixel|megapixel ; 分辨率|像素 ; 解像度|画素
test = test|testing|trial|pilot ; 测试|试验|试点|检测 ; 試験|テスト|検査|実験|実証
prototype = prototype ; 原型|样机|样品 ; 試作|試作品|試作機|プロトタイプ
laboratory = laboratory|lab ; 实验室 ; 研究所|実験室|ラボ
signal = signal ; 信号 ; 信号|シグナル
satellite = satellite ; 卫星 ; 衛星|人工衛星
digital = digital|digitize|digitization|digitalization ; 数字化|数码 ; デジタル|デジタル化|電子化
electronic = electronic|electronics ; 电子|电子产品 ; 電子|エレクトロニクス|電子機器
electric = electric|electrical ; 电动|电气 ; 電動|電気
payment-mobile = mobile payment|electronic payment|digital payment|cashless ; 移动支付|电子支付|扫码支付 ;
  キャッシュレス|電子決済|スマホ決済|モバイル決済
subscription = subscription|subscribe ; 订阅|会员费|包月 ; 定額制|購読|サブスク|サブスクリプション
streaming = streaming|stream|livestream|live stream ; 流媒体|直播 ; 配信|ストリーミング|生配信|ライブ配信
download-speed = latency|throughput ; 延迟|吞吐 ; 遅延|通信速度
self-driving = self-driving|autonomous driving|driverless|autonomous vehicle ; 自动驾驶|无人驾驶|智能驾驶 ;自動運転|
  無人運転
quantum = quantum|quantum computer ; 量子|量子计算机|量子计算 ; 量子|量子コンピューター
nanotech = nanometer|nanotechnology ; 纳米 ; ナノメートル|ナノ
biotech = biotechnology|biotech ; 生物技术|生物科技 ; バイオ|バイオテクノロジー|生命工学
internet-company = internet company|tech giant|tech company ; 互联网公司|科技公司|科技巨头 ; IT企業|巨大IT|ネット企業
information = information ; 信息|资讯|情报 ; 情報
multimedia = content|creator ; 创作者 ; コンテンツ|クリエイター
email-spam = spam|phishing|scam ; 垃圾邮件|网络钓鱼|诈骗 ; 迷惑メール|フィッシング|詐欺
valve = valve ; 阀|阀门 ; 弁|バルブ
sprinkler = sprinkler|drencher|water spray ; 喷淋|洒水系统 ; 散水|スプリンクラー
  蓄電システム
landline = landline|fixed line|fixed-line ; 固定电话|座机 ; 固定電話
energy-storage = energy storage|battery storage ; 储能 ; 蓄電|エネルギー貯蔵
cathode = cathode ; 正极 ; 正極
anode = anode ; 负极 ; 負極
electrolyte = electrolyte ; 电解液|电解质 ; 電解液|電解質
solid-state = solid-state|all-solid-state ; 固态|全固态 ; 全固体
separator-film = membrane|separator ; 隔膜|薄膜 ; セパレーター|薄膜
mass-production = mass production|volume production|mass-produce ; 量产 ;
pilot-line = pilot line|pilot plant|trial production ; 中试|试产 ; 試験生産|パイロットライン
domestically-made = domestically made|domestically produced|home-grown|localisation|
  localization ; 国产|国产化 ; 国産|国産化
substrate = substrate ; 基板 ;
remote-sensing = remote sensing|satellite imagery ; 遥感 ; リモートセンシング
telemetry = telemetry ; 遥测 ; テレメトリー
fault-abnormal = abnormal|abnormality|anomaly ; 异常|反常 ; 異常
fault-tolerance = tolerance ; 公差|容差 ; 公差
turbine = turbine|rotor ; 涡轮|汽轮机|转子|转轮 ; タービン|ローター
pump-machine = pump|pumps ; 水泵|泵站 ; ポンプ
coolant = coolant|cooling water ; 冷却水 ;
insulation = insulation|insulate|insulating ; 绝缘|隔热 ; 絶縁|断熱
direct-current = direct current ; 直流 ;
generator-machine = generator ; 发电机 ; 発電機
livestream-selling = live commerce|livestream selling ; 直播带货|带货 ; ライブコマース
hotline = hotline|helpline ; 热线 ; ホットライン|相談電話
steelworks = steelworks|steel mill|steel plant ; 钢厂|钢铁厂 ; 製鉄所
steel-plate = steel plate|steel sheet ; 钢板 ; 鋼板
pig-iron = pig iron|hot metal ; 生铁|铁水 ; 銑鉄|溶銑
methanol = methanol|ethanol ; 甲醇|乙醇 ; メタノール|エタノール
spare-parts = spare part|spare parts ; 备件|配件 ; 予備部品|交換部品
overhaul-maintenance = overhaul|maintenance outage ; 检修|大修 ; 定期検査|定検
service-life = service life|useful life|lifespan ; 使用寿命|使用年限 ; 耐用年数|寿命
ageing-equipment = dilapidated|worn out|ageing equipment ; 老化|老旧 ; 老朽化|老朽
`;
