// People: their work, offices, families and groups.

export const roles = `
employee = employee|staff|=employs|=employ|worker|workforce|personnel|workers ; 员工|职工|雇员|人员|职员|工人 ; 従業員|社員|職員|スタッフ|
  人員|労働者
headcount < employee = headcount|number of employees ; 员工人数|员工总数|职工人数 ; 従業員数|社員数|人員数
engineer = engineer|engineering ; 工程师|工程 ; エンジニア|技術者|工学
software-engineer < engineer = software engineer|programmer|developer|coder ; 软件工程师|程序员|开发者|开发人员 ;
  ソフトウェアエンジニア|プログラマー|開発者
scientist = scientist ; 科学家 ; 科学者
researcher = researcher|investigator ; 研究员|研究人员|研究者 ; 研究者|研究員
founder = founder|co-founder|cofounder ; 创始人|创办人|联合创始人|创建者 ; 創業者|創設者|創始者|共同創業者
found = founded|founding|establish|establishment|set up|inception ; 成立|创立|创办|创建|设立|建立|组建 ; 設立|創業|創設|
  創立|発足|結成
ceo = ceo|chief executive|chief executive officer ; 首席执行官|总裁|行政总裁 ; 最高経営責任者|社長
cfo = cfo|chief financial officer|finance chief|finance director ; 首席财务官|财务总监 ; 最高財務責任者
cto = cto|chief technology officer ; 首席技术官 ; 最高技術責任者
coo = coo|chief operating officer ; 首席运营官 ; 最高執行責任者
president-company = president|company president ; 总裁|会长 ; 社長|代表取締役
president-state = president|presidency|presidential ; 总统|主席 ; 大統領|国家主席
vice-president = vice president|deputy president ; 副总裁|副总统|副主席 ; 副社長|副大統領|副会長
chairman = chairman|chairwoman|chair|chairperson ; 董事长|主席|会长|理事长 ; 会長|議長|理事長
director = director|board member ; 董事|总监|主任|导演 ; 取締役|監督|理事|ディレクター
board = board of directors|board ; 董事会|理事会 ; 取締役会|理事会
manager = manager|management|executive|boss ; 经理|管理层|高管|主管|总经理|管理 ; マネージャー|経営陣|幹部|役員|管理職|支配人
partner = partner|partnership ; 合伙人|伙伴|合作伙伴 ; パートナー|提携先|共同経営
entrepreneur = entrepreneur|businessman|businesswoman|businesspeople|tycoon|startup founder ; 企业家|
  创业者|商人 ; 起業家|実業家|経営者
startup = startup|start-up ; 初创公司|创业公司|初创企业|新创 ; スタートアップ|新興企業|ベンチャー企業
owner = owner|proprietor ; 业主|所有者|老板|店主 ; オーナー|所有者|持ち主
customer = customer|client|shopper|buyer|patron ; 顾客|客户|消费者|买家|主顾 ; 顧客|客|利用客|取引先|買い手|お客
consumer = consumer ; 消费者 ; 消費者
user = user|subscriber ; 用户|使用者|订户 ; ユーザー|利用者|加入者|契約者
member = member|membership ; 成员|会员|委员 ; メンバー|会員|加盟|委員
fan = fan|supporter|enthusiast ; 粉丝|球迷|爱好者|发烧友|拥趸 ; ファン|愛好家|サポーター
audience = audience|viewer|spectator|listener|viewership ; 观众|听众|收视 ; 観客|視聴者|聴衆|観衆|視聴率
visitor = visitor|tourist|traveler|traveller|holidaymaker ; 游客|访客|旅客|旅行者|观光客 ; 観光客|来場者|旅行者|訪問者|来訪者|
  入場者
passenger = passenger|rider|commuter ; 乘客|旅客|客流|客流量 ; 乗客|旅客|搭乗客
driver = driver|motorist ; 司机|驾驶员|驾驶者|车手 ; 運転手|ドライバー
pilot = pilot ; 飞行员|机长 ; パイロット|操縦士|機長
crew = crew|cabin crew ; 机组|船员|乘务员|机组人员 ; 乗組員|乗員|クルー|船員
doctor = doctor|physician|medic|surgeon ; 医生|医师|大夫|外科医生 ; 医師|医者|外科医
nurse = nurse|nursing ; 护士|护理|护理人员 ; 看護師|看護
patient = =patient|=patients|sufferer ; 患者|病人|病患 ; 患者|病人
lawyer = lawyer|attorney|solicitor|barrister|counsel ; 律师|辩护律师 ; 弁護士
judge = =judge|=judges|justice ; 法官|审判员 ; 裁判官|判事
prosecutor = prosecutor|prosecution ; 检察官|检方|控方|公诉人 ; 検察官|検察
police = police|policeman|police officer|officers|cop|detective|constable ; 警察|警方|民警|公安|警员|警官 ; 警察|
  警察官|警官|刑事|警視庁
soldier = soldier|troops|serviceman|servicemen ; 士兵|军人|部队|官兵 ; 兵士|軍人|部隊
general-rank = =general|admiral|commander ; 将军|司令|上将|指挥官 ; 将軍|司令官|大将|指揮官
firefighter = firefighter|fire brigade|fire crew|fire service ; 消防员|消防 ; 消防士|消防隊|消防
farmer = farmer|peasant|grower ; 农民|农户|农夫 ; 農家|農民
fisherman = fisherman ; 渔民 ; 漁師|漁民
teacher = teacher|instructor|tutor ; 教师|老师|教员 ; 教師|先生|教員|講師
professor = professor|lecturer|academic ; 教授|讲师|学者 ; 教授|准教授|学者
student = student|pupil|undergraduate ; 学生|学员|大学生|在校生 ; 学生|生徒|大学生|児童生徒
graduate = graduate|graduation|alumni ; 毕业|毕业生|校友 ; 卒業|卒業生|卒|校友
principal = headteacher|headmaster ; 校长 ; 校長|学長
artist = artist|painter|sculptor ; 艺术家|画家|艺人|雕塑家 ; 芸術家|画家|アーティスト|彫刻家
musician = musician|composer|pianist|violinist ; 音乐家|作曲家|乐手|钢琴家 ; 音楽家|作曲家|ミュージシャン|ピアニスト
singer = singer|vocalist ; 歌手|歌唱家 ; 歌手|ボーカル
actor = actor|actress|performer|cast ; 演员|主演|艺人|女演员 ; 俳優|女優|出演者|役者
writer = writer|author|novelist|poet ; 作家|作者|小说家|诗人 ; 作家|著者|小説家|詩人
designer = designer|architect ; 设计师|建筑师 ; デザイナー|建築家|設計者
chef = chef|cook ; 厨师|主厨 ; 料理人|シェフ
minister = minister|cabinet minister|secretary of state ; 部长|大臣|阁员 ; 大臣|閣僚
prime-minister = prime minister|premier ; 总理|首相 ; 首相|総理大臣|総理
chancellor = chancellor ; 财政大臣|校长 ; 財務相
foreign-minister = foreign minister|foreign secretary ; 外长|外交部长|外交大臣 ; 外相|外務大臣
spokesperson = spokesman|spokesperson|spokeswoman|spokespeople ; 发言人 ; 報道官|広報担当者|広報|スポークスマン
official = official|officials ; 官员|官方|干部 ; 当局者|高官|官僚|公式|職員
politician = politician|lawmaker|legislator|congressman|senator ; 政治家|议员|政客|参议员|众议员 ; 政治家|議員|国会議員|
  上院議員|下院議員
candidate = candidate|contender|nominee ; 候选人|参选人 ; 候補|候補者
voter = voter|electorate|constituent ; 选民 ; 有権者
governor = governor ; 州长|省长|行长|总督 ; 知事|総裁|州知事
mayor = mayor ; 市长 ; 市長|町長|村長
ambassador = ambassador|envoy|diplomat|consul ; 大使|特使|使节|外交官|领事 ; 大使|特使|外交官|領事
king-queen = king|queen|monarch|royal|emperor|prince|princess|duke ; 国王|女王|王室|皇帝|王子|公主|天皇|皇室 ; 国王|
  女王|王室|皇帝|王子|王女|天皇|皇室
pope = pope|pontiff|bishop|priest|cardinal ; 教皇|主教|神父|枢机 ; 教皇|司教|神父|枢機卿
leader = leader|leadership|head of ; 领导人|领袖|领导|首领|负责人 ; 指導者|リーダー|首脳|責任者
deputy = deputy|vice ; 代理 ; 代理
former = former|ex|previous|erstwhile ; 前任|前总裁 ;
successor = successor|succeed as ; 继任者|接班人|继任 ; 後任|後継者
predecessor = predecessor ; 前任|前身 ; 前任|前身|先代
appoint = appoint|appointment|nominate|nomination ; 任命|委任|提名|聘任 ; 任命|指名|就任|起用
resign = resign|resignation|step down|quit ; 辞职|辞任|卸任|离职 ; 辞任|辞職|退任
retire = retire|retirement ; 退休|退役 ; 引退|退職|定年
dismiss-job = fired|sacked|dismissal|oust|ouster ; 解雇|开除|免职|罢免|撤职 ; 解雇|解任|罷免|更迭
hire = hire|recruit|recruitment|employ ; 招聘|雇用|聘用|录用|招募|雇佣 ; 雇用|募集|新卒採用|中途採用|採用人数
layoff < reduce = layoff|lay off|job cut|redundancy|redundancies|downsize ; 裁员|下岗|遣散 ; 人員削減|リストラ|解雇|
  レイオフ
job = job|employment|position|post|occupation|career ; 工作|职位|岗位|就业|职业|职务 ; 仕事|雇用|職|職業|就職|役職
unemployment = unemployment|jobless|unemployed ; 失业|失业率|失业者 ; 失業|失業率|失業者
union = trade union|labor union|union ; 工会 ; 労働組合|組合|労組
strike-work = strike|walkout|industrial action ; 罢工 ; ストライキ|スト
father = father|dad ; 父亲|爸爸 ; 父|父親
mother = mother|mom ; 母亲|妈妈 ; 母|母親
parent = parent ; 父母|家长|双亲 ; 両親|親|保護者
son = =son|=sons ; 儿子 ; 息子
daughter = daughter ; 女儿 ; 娘
brother = brother ; 兄弟|哥哥|弟弟 ; 兄弟|兄|弟
sister = sister ; 姐妹|姐姐|妹妹 ; 姉妹|姉|妹
husband = husband ; 丈夫 ; 夫
wife = wife ; 妻子|太太|夫人 ; 妻|夫人
spouse = spouse|couple ; 配偶|夫妇|夫妻 ; 夫婦|配偶者
child = child|kid|youngster|minor ; 儿童|孩子|小孩|子女|未成年人 ; 子供|子ども|児童|こども|未成年
baby = baby|infant|newborn|toddler ; 婴儿|新生儿|幼儿|宝宝 ; 赤ちゃん|乳児|新生児|幼児
teenager = teenager|teen|adolescent|youth ; 青少年|少年|少女 ; 十代|青少年|少年|少女
young-people = young people|youth|young person|young ; 年轻人|青年|青年人 ; 若者|青年
elderly = elderly|senior citizen|old people|older people|pensioner|aged ; 老人|老年人|长者|高龄 ; 高齢者|老人|
  お年寄り|シニア
man = man|male ; 男子|男性|男人|男|男生 ; 男性|男子|男
woman = woman|female ; 女子|女性|女人|妇女|女|女生 ; 女性|女子|女|婦人
boy = boy ; 男孩|男童 ; 少年|男児|男の子
girl = girl ; 女孩|女童 ; 少女|女児|女の子
family = family|household|relative ; 家庭|家人|家族|亲属|住户|家属 ; 家族|世帯|親族|家庭|遺族
friend = friend|friendship ; 朋友|友人|好友|友谊 ; 友人|友達|友情
neighbor = neighbor ; 邻居|邻国|邻 ; 隣人|近所|隣国
person = person|individual|human ; 人|个人|人士|人类 ; 人|個人|人間|人物
population = population|inhabitant ; 人口|居民 ; 人口|住民
resident = resident|dweller|local people ; 居民|住民|市民 ; 住民|居住者|市民
citizen = citizen|citizenship|national ; 公民|国民|市民|国籍 ; 国民|市民|市民権|国籍
immigrant = immigrant|immigration|migrant|migration ; 移民|移居|外来人口 ; 移民|移住|移住者
refugee = refugee|asylum seeker|asylum|displaced ; 难民|流离失所|庇护 ; 難民|避難民|亡命
foreigner < overseas = foreigner|foreign national ; 外国人|外籍|外国公民 ; 外国人|外国籍
victim = victim|casualty ; 受害者|遇难者|伤亡|受害人|罹难者 ; 被害者|犠牲者|死傷者
survivor = survivor|survive|survival ; 幸存者|生还者|幸存|生还|存活 ; 生存者|生還者|生き残
witness = witness|eyewitness|onlooker ; 目击者|证人|见证 ; 目撃者|証人|目撃
suspect = suspect|alleged ; 嫌疑人|疑犯|嫌犯|涉嫌 ; 容疑者|疑い
criminal = criminal|offender|gunman|attacker|thief|robber ; 罪犯|犯人|凶手|歹徒|枪手 ; 犯人|犯罪者|加害者|犯行
prisoner = prisoner|inmate|detainee|captive ; 囚犯|犯人|在押|俘虏|被拘留者 ; 受刑者|囚人|捕虜|拘束者
hostage = hostage ; 人质 ; 人質
volunteer = volunteer|voluntary ; 志愿者|义工|自愿 ; ボランティア|志願
activist = activist|campaigner|advocate ; 活动人士|活动家|倡导者 ; 活動家|運動家
celebrity = celebrity|star|superstar ; 名人|明星|巨星 ; 有名人|スター|著名人|芸能人
billionaire = billionaire|millionaire|wealthy|rich ; 亿万富翁|富豪|富翁|富人|首富 ; 億万長者|富豪|富裕層|大富豪
poor-people = poor|poverty|impoverished ; 贫困|穷人|贫穷|贫 ; 貧困|貧しい
homeless = homeless|homelessness ; 无家可归|流浪者 ; ホームレス|路上生活者
team = team|squad|group of ; 团队|队伍|小组 ; チーム|団体
winner = winner|champion|victor|titleholder ; 冠军|获胜者|赢家|得主 ; 優勝者|勝者|王者|チャンピオン|受賞者
rival = rival|competitor|opponent|competition ; 对手|竞争者|竞争对手|竞争|敌手|同行|同业 ; 競合|ライバル|競争相手|
  対戦相手|競争|同業
convener = convener|convenor ; 召集人 ; 座長
secretary-general = secretary-general|secretary general ; 秘书长 ; 事務局長|幹事長|事務総長
factory-head = plant manager|factory manager|factory director ; 厂长 ; 工場長
assistant-professor = assistant professor ; 助理教授 ; 助教
associate-professor = associate professor ; 副教授 ; 准教授
junior-staff = young employee|junior employee|younger staff ; 年轻员工|年轻职员 ; 若手|若手社員
skilled-worker = skilled worker|skilled workers ; 熟练工|技工 ; 熟練工|技能者
ship-engineer = chief engineer ; 轮机长|总工程师 ; 機関長|技師長
ship-captain = ship's captain|skipper|helmsman ; 船长 ; 船長
bureau-chief = bureau chief|director of the bureau|head of the bureau ; 局长 ; 局長
section-chief = section chief|head of section|division chief ; 处长|科长 ; 課長|係長
county-head = county magistrate|county chief ; 县长 ; 郡長
village-head = village chief|village head|mayor of the village ; 村长|村主任 ; 村長
town-mayor = town mayor ; 镇长 ; 町長
school-principal = principal|headteacher|headmaster ; 校长 ; 校長
intern-trainee = intern|trainee|apprentice ; 实习生|见习|学徒 ; インターン|研修生|見習い
part-timer = part-timer|part-time worker|casual worker ; 兼职|临时工 ; パート|アルバイト
retiree = retiree|pensioner ; 退休人员|退休者 ; 退職者|年金受給者
landlord = landlord|lessor ; 房东|出租人 ; 家主|大家
`;
