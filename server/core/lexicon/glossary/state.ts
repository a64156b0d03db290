// Government, parties, elections, diplomacy, money of the state.

export const state = `
government = government|administration|authorities|authority ; 政府|当局|行政|政权 ; 政府|当局|行政|政権
central-government = central government|federal|federal government ; 中央政府|联邦|联邦政府|中央 ; 中央政府|連邦|連邦政府
local-government = local government|local authority|city council|county council ; 地方政府|市政府|地方当局 ;
  地方自治体|自治体|市役所|県庁|地方政府
ministry = ministry|department ; 部门|部委|省厅 ; 省|省庁|部門|庁
agency = agency|bureau|commission|watchdog|regulator ; 机构|署|委员会|监管机构 ; 機関|庁|委員会|規制当局
cabinet = cabinet ; 内阁 ; 内閣
parliament = parliament|congress|legislature|parliamentary|diet|assembly ; 议会|国会|人大|立法会 ; 議会|国会|立法府
senate = senate|upper house ; 参议院|上院|参院 ; 上院|参議院|参院
lower-house = house of representatives|lower house|house of commons ; 众议院|下院|下议院 ; 下院|衆議院|衆院
committee = committee|panel|council|commission ; 委员会|理事会|小组|议会 ; 委員会|評議会|審議会|理事会
law-statute = law|legislation|act|statute|bill|ordinance|bylaw|by-law ; 法律|法案|法规|立法|条例 ; 法律|法案|法令|条例|立法
constitution = constitution|constitutional ; 宪法|宪政 ; 憲法|立憲
regulation = regulation|rule|regulate|regulatory ; 规定|监管|法规|规则|管制|规章 ; 規制|規則|規定|ルール
measure-policy = measure|step|countermeasure ; 措施|举措|对策|办法 ; 措置|対策|施策|方策
reform = reform|overhaul|restructure|restructuring ; 改革|整顿|重组|改制 ; 改革|再編|リストラ
ban = ban|prohibit|prohibition|forbid|outlaw ; 禁止|禁令|取缔|禁 ; 禁止|禁じ|禁輸
sanction = sanction|embargo|blacklist|boycott ; 制裁|禁运|黑名单|抵制 ; 制裁|禁輸|ボイコット|ブラックリスト
enforce = enforce|enforcement|implement|implementation|carry out|execute ; 执行|实施|施行|落实|推行|贯彻 ; 実施|
  施行|執行|実行
take-effect = take effect|come into force|came into force|effective from|took effect ; 生效|实施|施行 ;施行|
  発効
election = election|elect|poll|electoral ; 选举|大选|当选|选出|换届 ; 選挙|当選|選出|総選挙
vote = vote|ballot|referendum|voting|turnout ; 投票|表决|选票|公投|得票|票 ; 投票|票|採決|国民投票|得票|住民投票
campaign = campaign|canvass ; 竞选|运动|活动 ; 選挙運動|運動|キャンペーン|選挙戦
party-political = party|political party ; 政党 ; 政党
ruling-party = ruling party|governing party|coalition|ruling coalition ; 执政党|联合政府|执政联盟 ; 与党|連立|連立与党
opposition-party = opposition party|opposition|opposition leader ; 反对党|在野党 ; 野党|反対派
majority = majority ; 多数|过半数|过半 ; 過半数|多数|多数派
minority = minority|ethnic minority ; 少数|少数民族|少数派 ; 少数|少数民族|少数派
seat-parliament = parliamentary seat ; 议席 ; 議席
democracy = democracy|democratic ; 民主 ; 民主主義|民主
dictator = dictator|dictatorship|authoritarian|regime|autocratic ; 独裁|专制|政权|威权 ; 独裁|独裁者|専制|体制|政権
communist = communist|communism|socialist|socialism ; 共产主义|社会主义 ; 共産主義|社会主義
republic = republic ; 共和国 ; 共和国
independence = independence|independent|autonomy|autonomous|secede|secession ; 独立|自治|自主 ; 独立|自治|自主
sovereignty = sovereignty|sovereign ; 主权 ; 主権
colony = colony|colonial|colonize|colonization ; 殖民地|殖民 ; 植民地
revolution = revolution|uprising|revolt|rebellion|insurgency ; 革命|起义|叛乱|暴动 ; 革命|蜂起|反乱|暴動
coup = coup|overthrow|topple ; 政变|推翻 ; クーデター|転覆|打倒
politics = politics|political ; 政治 ; 政治
diplomacy = diplomacy|diplomatic|foreign affairs|foreign policy ; 外交|外事 ; 外交
relations = relations|relationship|ties|bilateral ; 关系|双边|邦交 ; 関係|二国間|国交
alliance = alliance|ally|coalition|allied ; 联盟|盟友|同盟|结盟 ; 同盟|連合|同盟国
summit = summit|leaders' meeting ; 峰会|首脑会议 ; サミット|首脳会議|首脳会談
peace = peace|peaceful|peacekeeping|truce|ceasefire|armistice ; 和平|停火|停战|维和 ; 平和|停戦|和平|休戦
treaty = treaty|convention|protocol|accord ; 条约|公约|协定|议定书 ; 条約|協定|議定書
security = security|safety|safe|secure ; 安全|安保|治安 ; 安全|安保|治安|安全保障|警備
defense = defense|military spending ; 国防|防务|防卫 ; 防衛|国防
intelligence-spy = spy|espionage|intelligence agency|spying ; 间谍|情报机构|谍报 ; スパイ|諜報|情報機関
human-rights = human rights|civil rights|civil liberties ; 人权|民权|公民权 ; 人権|公民権
freedom = freedom|liberty|liberate|free ; 自由|解放 ; 自由|解放
equality = equality|inequality|equal|discrimination|discriminate|racism|racial ; 平等|歧视|不平等|种族|
  种族主义 ; 平等|差別|人種|格差|不平等|人種差別
corruption = corruption|bribe|bribery|graft|kickback|corrupt ; 腐败|贿赂|受贿|行贿|贪污 ; 汚職|贈収賄|賄賂|腐敗|収賄
scandal = scandal ; 丑闻 ; スキャンダル|不祥事|醜聞
impeach = impeach|impeachment|no-confidence ; 弹劾|不信任 ; 弾劾|不信任
welfare = welfare|social security|benefits|social welfare ; 福利|社会保障|社保|救济 ; 福祉|社会保障|給付|生活保護
public = public|publicly ; 公共|公众|公开|公立 ; 公共|公的|公立|一般
nationalize = nationalize|nationalise|nationalization ; 国有化 ; 国有化
privatize = privatize|privatise|privatization ; 私有化|民营化 ; 民営化
public-debt = national debt|public debt|government debt|sovereign debt ; 国债|政府债务|公共债务|主权债务 ; 国の借金|
  公的債務|政府債務|国債
fiscal = fiscal|public finance ; 财政 ; 財政
budget-deficit = budget deficit|fiscal deficit ; 财政赤字|预算赤字 ; 財政赤字
stimulus = stimulus|bailout|bail out|rescue package|relief package ; 刺激|救助|纾困|刺激计划 ; 景気刺激|救済|経済対策|
  景気対策
aid-relief = relief|humanitarian|aid agency ; 救援|救济|人道主义|赈灾 ; 救援|人道支援|救済|人道
census-register = household registration|registration|register|enrolment ; 户籍|登记|注册|户口 ; 戸籍|登録|登記|
  住民登録
tax-cut = tax cut|tax break|tax relief|tax reduction ; 减税|税收优惠|降税 ; 減税|税優遇
consumption-tax = consumption tax|value-added tax|sales tax|vat ; 消费税|增值税 ; 消費税|付加価値税
income-tax = income tax|corporate tax|corporation tax ; 所得税|企业所得税|公司税 ; 所得税|法人税
minimum-wage = minimum wage ; 最低工资 ; 最低賃金
civil-servant = civil servant|public servant|public sector ; 公务员|公职人员|事业单位 ; 公務員|公共部門
inaugurate = inaugurate|inauguration|swear in|sworn in|take office|took office ; 就职|上任|宣誓就职|履新 ; 就任|
  就任式|宣誓
term-office = term of office|term in office|tenure ; 任期|任内 ; 任期
visit-state = state visit|official visit ; 国事访问|正式访问 ; 公式訪問|国賓
flag = =flag|=flags ; 旗|国旗|旗帜 ; 旗|国旗
national-day = independence day|national day ; 国庆|国庆节|独立日 ; 独立記念日|建国記念日|国慶節
propaganda = propaganda|censorship|censor ; 宣传|审查制度|言论审查 ; プロパガンダ|検閲
petition = petition|signature drive ; 请愿|联署|请愿书 ; 請願|署名運動|嘆願
lobby = lobby|lobbyist ; 游说 ; ロビー活動|働きかけ
initiative-belt = belt and road ; 一带一路 ; 一帯一路
five-year-plan = five-year plan ; 五年规划|五年计划 ; 五カ年計画
carbon-tax = carbon tax ; 碳税 ; 炭素税
subsidize = subsidize|subsidise ; 补贴|资助 ; 補助|助成
emergency-state = state of emergency|martial law|curfew|lockdown ; 紧急状态|戒严|宵禁|封锁|封城 ; 緊急事態宣言|戒厳令|
  外出禁止|都市封鎖|緊急事態
natural-increase = natural increase|natural growth|natural change ; 自然增长|自然增长率 ; 自然増|自然増減
single-household = one-person households|single-person households|one-person household|people living alone ; 一人户|单人户|独居 ; 一人世帯|単身世帯|単独世帯
disapproval = disapproval|disapproval rating|disapprove ; 不支持率|不支持 ; 不支持率|不支持
constituency = constituency|electoral district ; 选区 ; 選挙区
vote-share = vote share|share of the vote ; 得票率 ;
secret-ballot = secret ballot ; 无记名投票 ; 無記名投票
incumbent-officer = incumbent ; 现任 ; 現職
resolution-motion = resolution passed|motion ; 决议|动议 ; 決議|動議
agenda-item = agenda|agenda item ; 议程|议题 ; 議題|議事日程
session-parliament = parliamentary session|council session ; 会期 ; 会期
livelihood = livelihood|people's livelihood ; 民生 ;
winning-bid = winning bid|successful bid|successful bidder|win the tender|won the tender ; 中标|
  竞得 ; 落札
public-tender = public tender|open tender|competitive bidding ; 公开招标|招标|投标 ; 一般競争入札|入札
contingency-plan = contingency plan|emergency plan ; 应急预案|预案 ; 緊急時対応計画
office-block = office building|office block ; 办公楼|写字楼 ; オフィスビル|庁舎
school-closed = closed school|school closure ; 撤校|废校 ; 廃校
school-house = school building ; 校舍 ; 校舎
snap-election = snap election|early election ; 提前选举|解散国会 ; 解散総選挙
runoff-vote = runoff|run-off ; 第二轮投票|决选 ; 決選投票
turnout-early = early voting|absentee ballot|postal vote ; 提前投票|邮寄投票 ; 期日前投票|郵便投票
ordinance = ordinance|bylaw|by-law ; 条例|地方性法规 ; 条例
petition-sign = petition|signature campaign ; 请愿|联名 ; 請願|署名活動
household-register = household registration ; 户籍|户口 ; 戸籍|住民票
immigrant-foreign = immigrant|immigration|migrant ; 移民 ; 移民|移住者
asylum = asylum|refugee ; 难民|庇护 ; 難民|亡命
`;
