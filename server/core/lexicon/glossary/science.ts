// Sciences, space, schools, and how knowledge is made.

export const science = `
science = science|scientific ; 科学|理学 ; 科学|理科
physics = physics|physicist|physical ; 物理|物理学|物理学家 ; 物理|物理学|物理学者
chemistry = chemistry|chemical|chemist ; 化学|化工|化学家|化学品 ; 化学|化学者|化学物質|化学品
biology = biology|biologist|biological ; 生物|生物学|生物学家 ; 生物|生物学|生物学者
mathematics = mathematics|mathematician|math|mathematical ; 数学|数学家 ; 数学|数学者
astronomy = astronomy|astronomer|observatory|telescope ; 天文|天文学|天文台|望远镜|天文学家 ; 天文|天文学|天文台|望遠鏡|天文学者
geology = geology|geologist|geological ; 地质|地质学|地质学家 ; 地質|地質学
psychology = psychology|psychologist|psychological ; 心理学|心理|心理学家 ; 心理学|心理|心理学者
economics = economics|economist ; 经济学|经济学家 ; 経済学|経済学者|エコノミスト
history = history|historical|historian|historic ; 历史|史|历史学家|史上 ; 歴史|歴史家|史上
philosophy = philosophy|philosopher ; 哲学|哲学家 ; 哲学|哲学者
sociology = sociology|sociologist|anthropology ; 社会学|人类学 ; 社会学|人類学
space = =space|outer space|aerospace|spaceflight|cosmic ; 太空|航天|宇宙|空间|宇航 ; 宇宙|航空宇宙|宇宙空間
astronaut = astronaut|cosmonaut|spacewalk ; 宇航员|航天员|太空人|太空行走 ; 宇宙飛行士|船外活動
space-station = space station ; 空间站|太空站 ; 宇宙ステーション
orbit = orbit|orbital|orbiter ; 轨道|在轨 ; 軌道|周回
planet = planet|exoplanet|mars|jupiter|venus|saturn|mercury planet|planetary ; 行星|火星|木星|金星|土星|水星 ;
  惑星|火星|木星|金星|土星|水星
star-sky = constellation|galaxy|stellar|milky way|nebula ; 恒星|星系|银河系|星座|星云|银河 ; 恒星|銀河|星座|星雲|天の川
black-hole = black hole|dark matter|dark energy|gravitational wave|big bang ; 黑洞|暗物质|暗能量|引力波|大爆炸 ;
  ブラックホール|暗黒物質|重力波|ビッグバン
comet = comet|asteroid|meteor|meteorite ; 彗星|小行星|流星|陨石 ; 彗星|小惑星|流星|隕石
earth = =earth|globe ; 地球 ; 地球
universe = universe|cosmos ; 宇宙 ; 宇宙
atom = atom|atomic|molecule|molecular|electron|proton|neutron|particle ; 原子|分子|电子|质子|中子|粒子 ; 原子|分子|
  電子|陽子|中性子|粒子
light-ray = =light|laser|ray|photon|optical ; 激光|光子|光学|射线 ; レーザー|光子|光学
gravity = gravity|gravitational|magnetic|magnet ; 重力|引力|磁|磁场|磁力 ; 重力|引力|磁気|磁場|磁石
experiment = experiment|experimental ; 实验|试验 ; 実験
discover = discover|discovery|find|detect|uncover ; 发现|发觉|探测|找到 ; 発見|見つけ|見つか|検出|判明
invent = invent|invention|inventor ; 发明|发明家 ; 発明|発明家
theory = theory|theoretical|hypothesis ; 理论|假说|学说|假设 ; 理論|仮説|学説
method = method|approach|technique ; 方法|手段|方式|途径|技巧 ; 方法|手段|方式|手法|やり方
sample = sample|specimen|respondent ; 样本|标本|受访者|抽样 ; 標本|試料|サンプル|回答者
observe = observe|observation|monitor ; 观察|观测|监测 ; 観察|観測|監視
measure = measure|measurement|gauge ; 测量|衡量|计量|测定 ; 測定|計測|測量
calculate = calculate|calculation|compute|count ; 计算|统计|核算 ; 計算|算出|集計|数え
formula = formula|equation ; 公式|方程|方程式|配方 ; 公式|方程式|数式
model-theory = simulation|simulate|=modeling|=modelling ; 模拟|仿真|建模 ; シミュレーション|模擬
explore = explore|exploration|expedition|explorer ; 探索|探险|勘探|考察|探测 ; 探索|探検|探査
evolve = evolution|evolve|evolutionary|ancestor ; 进化|演化|祖先 ; 進化|祖先
nobel = nobel prize|nobel laureate|laureate ; 诺贝尔奖|诺奖|得主 ; ノーベル賞|受賞者
academy = academy|academic|scholarly|academia ; 学院|学术|科学院|研究院 ; 学院|学術|アカデミー|学会
university = university|college|institute ; 大学|学院|高校|高等院校 ; 大学|学院|大学院
school = school|schooling ; 学校|校 ; 学校|校
primary-school = primary school|elementary school ; 小学 ; 小学校
middle-school = middle school|junior high school|secondary school ; 中学|初中 ; 中学校|中学
high-school = high school|senior high ; 高中 ; 高校|高等学校
kindergarten = kindergarten|nursery|preschool|day care|childcare|daycare ; 幼儿园|托儿所|托育|保育 ; 幼稚園|保育園|
  保育所|託児所
education = education|educational|educate|educator ; 教育|教育家 ; 教育|教育者
faculty = faculty|department of|school of ; 院系|学系 ; 学部|学科
major-study = majored|major in|degree in|specialty ; 专业|主修|攻读 ; 専攻|専門
degree = degree|bachelor|master's|diploma|doctorate|phd|doctoral ; 学位|学士|硕士|博士|文凭|学历 ; 学位|学士|修士|博士|
  博士号|学歴
course = course|curriculum|lesson|class ; 课程|课堂 ; 課程|講座|授業|コース|科目|講義
exam = exam|examination|entrance exam|gaokao ; 考试|高考|考生|应试 ; 試験|入試|受験|入学試験
textbook = textbook ; 教科书|课本|教材 ; 教科書|教材
tuition = tuition|scholarship|school fee|bursary ; 学费|奖学金|助学金 ; 学費|授業料|奨学金
enroll = enroll|enrolment|admission|admit|matriculate ; 入学|招生|录取|就读 ; 入学|入会|在籍|進学
study-abroad = study abroad|studying abroad|overseas student|international student|
  exchange student ; 留学|留学生|交换生 ; 留学|留学生|交換留学
train-skill = training|skill|vocational|apprentice|internship|intern ; 培训|技能|实习|职业教育|训练 ; 研修|技能|実習|
  職業訓練|訓練|インターン
literacy = literacy|illiterate|literate ; 识字|文盲|扫盲 ; 識字|読み書き
knowledge = knowledge|expertise|know-how|wisdom ; 知识|专业知识|智慧 ; 知識|知見|ノウハウ|知恵
think-tank = think tank ; 智库 ; シンクタンク
peer-review = peer review|peer-reviewed|citation ; 同行评审|引用 ; 査読|引用
statistics = statistics|statistical|correlation|correlate ; 统计|统计学|相关性 ; 統計|統計学|相関
probability = probability|likelihood|odds|likely|possibility|possible ; 概率|可能性|几率|可能 ; 確率|可能性|見込み
percent-share = one third|two thirds|a quarter|three quarters ; 三分之一|三分之二|四分之一|四分之三 ; 三分の一|三分の二|
  四分の一|四分の三
material = material|raw material|feedstock ; 材料|原料|原材料 ; 材料|原料|素材|原材料
glass = glass|ceramic|ceramics ; 玻璃|陶瓷 ; ガラス|陶器|セラミック
rubber = rubber|resin ; 橡胶|树脂 ; ゴム|樹脂
cement = cement|concrete|brick ; 水泥|混凝土 ; セメント|コンクリート|れんが
paper-material = pulp|cardboard ; 纸|纸张|纸浆|纸板 ; 紙|パルプ|段ボール
chemical-fertilizer = fertilizer|pesticide|herbicide ; 化肥|农药|肥料 ; 肥料|農薬
oxidation = oxidation|oxide|oxidise|oxidize ; 氧化|氧化物 ; 酸化
reaction-chem = reaction ; 反应 ; 反応
synthesis = synthesis|synthetic|synthesise ; 合成 ;
coefficient = coefficient ; 系数 ; 係数
curve-line = curve ; 曲线 ; 曲線
sediment = sediment|silt ; 沉积物|泥沙|沉积 ; 堆積物|土砂
surface-water = surface layer|surface water|sea surface ; 表层|表面 ; 表層|表面
deep-water = deep water|deep layer|deep-sea ; 深层|深水|深海 ; 深層|深海
buoy = buoy ; 浮标 ; ブイ
chlorophyll = chlorophyll ; 叶绿素 ; クロロフィル|葉緑素
krill = krill ; 磷虾 ; オキアミ
seal-animal = fur seal|sea lion|seals ; 海豹|海狮 ; アザラシ|アシカ
penguin = penguin ; 企鹅 ; ペンギン
antarctic = antarctic|antarctica ; 南极 ; 南極
arctic = arctic ; 北极 ; 北極
polar = polar|polar region ; 极地 ; 極地
sea-ice = sea ice|drift ice|pack ice ; 浮冰|海冰 ; 流氷|海氷
hydrology = hydrology|hydrological|hydrographic ; 水文 ;
lab-culture = cultured cells|cell culture ; 培养 ; 培養
spawn-fish = spawn|spawning ; 产卵 ; 産卵
fingerling = fingerling|fry|juvenile fish ; 鱼苗|种苗 ; 稚魚|種苗
drilling-bit = drill bit|drilling ; 钻头|钻探 ; ドリル|掘削
fault-line = fault line|fault zone ; 断层 ; 断層
microscope = microscope|microscopic ; 显微镜 ; 顕微鏡
telescope = telescope|observatory ; 望远镜|天文台 ; 望遠鏡|天文台
specimen = specimen ; 标本 ; 標本
chromosome = chromosome ; 染色体 ;
enzyme = enzyme ; 酶 ; 酵素
bacterium = bacterium|bacteria|bacterial ; 细菌 ; 細菌|菌
fungus = fungus|fungi|fungal ; 真菌 ; 真菌|カビ
isotope = isotope|radioactive ; 同位素|放射性 ; 同位体|放射性
`;
