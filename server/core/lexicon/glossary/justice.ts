// Courts, crimes, police work, war and weapons.

export const justice = `
court = court|tribunal|courtroom ; 法院|法庭|裁判所 ; 裁判所|法廷|裁判
supreme-court < court = supreme court|high court ; 最高法院|高等法院|最高人民法院 ; 最高裁|最高裁判所|高等裁判所
trial-court = trial|hearing|on trial|proceedings ; 审判|庭审|开庭|审理|聆讯 ; 裁判|公判|審理|審問
lawsuit = lawsuit|sue|litigation|legal action|suit|bring claim|claim brought|claim was brought|went to court|take to court ; 诉讼|起诉|控告|官司|提告 ; 訴訟|提訴|訴え|告訴
case-legal = =case|=cases|legal case ; 案件|病例|个案 ; 事件|案件|訴訟|症例
plaintiff = plaintiff|complainant|claimant ; 原告 ; 原告
defendant = defendant|accused ; 被告|被告人 ; 被告|被告人
charge-crime = charge|indict|indictment|prosecute|accuse|accusation ; 指控|起诉|控罪|公诉|检控 ; 起訴|告発|訴追
arrest = arrest|detain|detention|apprehend|custody ; 逮捕|拘留|拘捕|羁押|抓获|扣押 ; 逮捕|拘束|勾留|身柄
convict = convict|conviction|guilty|found guilty ; 定罪|有罪|罪名成立 ; 有罪|有罪判決
acquit = acquit|acquittal|not guilty|exonerate ; 无罪|无罪释放 ; 無罪
sentence-penal = sentence|jail term|imprisonment|imprison|prison term ; 判刑|徒刑|刑期|监禁|判处 ; 判決|懲役|禁錮|刑|
  実刑
life-sentence = life imprisonment|life sentence|life in prison ; 无期徒刑|终身监禁 ; 終身刑|無期懲役
death-penalty = death penalty|execution|execute|capital punishment|death sentence|death row ; 死刑|处决|
  处死 ; 死刑|死刑執行|処刑
ruling = ruling|verdict|judgment|judgement|rule ; 裁决|判决|裁定 ; 判決|裁定|評決|判断
appeal-court = appeal|appellate ; 上诉|抗诉|申诉 ; 控訴|上告|抗告|上訴
bail = bail|parole|probation ; 保释|假释|缓刑 ; 保釈|仮釈放|執行猶予
release-free = release|freed|set free ; 释放|获释|放行 ; 釈放|解放
settlement = settlement|settle|out of court ; 和解|结算|调解 ; 和解|示談|決着
arbitration = arbitration|mediation|mediator|mediate ; 仲裁|调停|斡旋 ; 仲裁|調停
jury = jury|juror ; 陪审团|陪审员 ; 陪審|陪審員|裁判員
testify = testify|testimony|deposition ; 作证|证词|供述|证言 ; 証言|供述
investigate = investigate|investigation|probe|inquiry ; 调查|侦查|彻查|侦办 ; 捜査|調査|調べ
search-raid = raid|search warrant|seize|seizure|confiscate ; 搜查|突击|没收|查封|缴获|查获 ; 捜索|家宅捜索|押収|没収|差し押さえ
crime = crime|criminal|offense|felony|delinquency ; 犯罪|罪行|刑事|罪 ; 犯罪|罪|刑事
illegal = illegal|unlawful|illegally|violate|violation|breach|infringe|infringement ; 违法|非法|违反|违规|
  侵犯|侵权 ; 違法|違反|不法|侵害|不正
legal = legal|lawful|legalize ; 合法|法律 ; 合法|法的
murder = murder|homicide|manslaughter|killing ; 谋杀|杀人|凶杀|命案|杀害 ; 殺人|殺害|殺し
kill = kill|die|death|dead|deadly|fatal|fatality|slain|decease|toll ; 死亡|死|遇难|丧生|去世|身亡|杀死|死者|逝世|丧命|
  毙命|致命 ; 死亡|死者|死去|死ん|亡くな|殺さ|死に|犠牲
suicide = suicide|kill himself|kill herself ; 自杀 ; 自殺
injure = injure|injury|wound|hurt|wounded ; 受伤|伤|负伤|伤者|打伤|伤害 ; 負傷|怪我|負傷者|傷
rape = rape|sexual assault|sexual abuse|molest|sexual harassment ; 强奸|性侵|性骚扰|猥亵 ; 強姦|性的暴行|わいせつ|セクハラ|
  性暴力
assault = assault|beat up|abuse|violence|violent ; 袭击|殴打|暴力|施暴|虐待 ; 暴行|暴力|虐待|襲撃
rob = rob|robbery|steal|theft|burglary|loot ; 抢劫|盗窃|偷|窃取|失窃|抢夺 ; 強盗|窃盗|盗み|盗難|略奪
fraud = fraud|scam|swindle|deceive|fraudulent|ponzi ; 欺诈|诈骗|骗|造假|骗局|舞弊 ; 詐欺|不正|だまし|粉飾
kidnap = kidnap|abduct|abduction ; 绑架|劫持|拐卖|诱拐 ; 誘拐|拉致
smuggle = smuggle|trafficking|traffick|smuggler ; 走私|贩卖|偷运|贩运 ; 密輸|密売|人身売買
drug-illegal = narcotic|drug|cocaine|heroin|cannabis|marijuana|methamphetamine ; 毒品|可卡因|海洛因|大麻|冰毒 ;
  麻薬|コカイン|ヘロイン|大麻|覚醒剤|違法薬物
money-laundering = money laundering|launder ; 洗钱 ; 資金洗浄|マネーロンダリング
tax-evasion = tax evasion|evade tax ; 逃税|偷税|漏税 ; 脱税
insider-trading = insider trading ; 内幕交易 ; インサイダー取引
gang = gang|mafia|cartel|organized crime ; 黑帮|帮派|黑社会|团伙 ; 暴力団|ギャング|マフィア|組織犯罪
gun = gun|firearm|pistol|rifle|handgun ; 枪|枪支|手枪|步枪 ; 銃|拳銃|銃器|小銃
shoot = shooting|shoot|gunfire|open fire|shot dead|gunshot ; 枪击|开枪|射击|枪杀 ; 銃撃|発砲|射殺|銃乱射
knife = knife|stab|stabbing ; 刀|持刀|刺伤|捅 ; 刃物|ナイフ|刺し|刺さ
bomb = bomb|bombing|explosive|detonate|blast ; 炸弹|爆炸物|轰炸|引爆 ; 爆弾|爆発物|爆撃|爆破
explosion = explosion|explode|blast ; 爆炸 ; 爆発
terrorism = terrorism|terrorist|terror|extremist|militant|suicide bomber ; 恐怖主义|恐怖分子|恐怖袭击|武装分子|
  极端分子 ; テロ|テロリスト|過激派|武装勢力|テロ組織
attack = attack|strike|raid|assault|offensive|ambush ; 袭击|攻击|打击|进攻|空袭 ; 攻撃|襲撃|空爆|攻勢
war = war|warfare|conflict|battle|hostilities ; 战争|冲突|战斗|作战|内战|战役 ; 戦争|紛争|戦闘|戦い|内戦
world-war = world war|second world war|first world war ; 世界大战|二战|一战 ; 世界大戦|大戦|第二次世界大戦
cold-war = cold war ; 冷战 ; 冷戦
invade = invade|invasion|incursion|occupy|occupation|annex|annexation ; 入侵|侵略|占领|吞并|侵占|占据 ; 侵攻|侵略|
  占領|侵入|併合
defend = defend|defender ; 防御|保卫|捍卫|守卫 ; 防衛|守備|防御
retreat-troops = pull back|withdraw troops|pullout ; 撤军|撤兵 ; 撤兵|撤退
army = army|military|armed forces|forces|air force|navy|naval ; 军队|陆军|军方|武装部队|空军|海军|解放军|军事 ; 軍|陸軍|
  軍隊|軍事|空軍|海軍|自衛隊
weapon = weapon|arms|weaponry|armament|munition ; 武器|军火|兵器|弹药 ; 武器|兵器|弾薬
missile = missile|ballistic missile ; 导弹|弹道导弹 ; ミサイル|弾道ミサイル
nuclear-weapon = nuclear weapon|nuclear bomb|warhead|nuclear test|atomic bomb ; 核武器|核弹|核试验|原子弹|弹头 ;
  核兵器|核実験|原爆|核弾頭|原子爆弾
tank = tank|armored vehicle|artillery ; 坦克|装甲车|火炮 ; 戦車|装甲車|砲
fighter-jet = fighter jet|warplane|bomber|fighter plane ; 战斗机|战机|轰炸机 ; 戦闘機|爆撃機|軍用機
warship = warship|destroyer|aircraft carrier|frigate|battleship ; 军舰|航母|驱逐舰|战舰|航空母舰 ; 軍艦|空母|護衛艦|駆逐艦|
  戦艦
drill-military = military exercise|military drill|manoeuvre|maneuver|war game ; 军演|演习|演练 ; 軍事演習|演習|
  訓練
rebel = rebel|insurgent|guerrilla|militia|separatist ; 叛军|反政府武装|游击队|民兵|分离主义 ; 反政府勢力|反乱軍|ゲリラ|民兵|分離独立派
genocide = genocide|massacre|atrocity|war crime|slaughter ; 种族灭绝|屠杀|暴行|战争罪 ; 大量虐殺|虐殺|戦争犯罪|大虐殺
torture = torture ; 酷刑|折磨 ; 拷問
veteran = veteran ; 退伍军人|老兵 ; 退役軍人|帰還兵
draft-military = conscription|conscript|military service ; 征兵|兵役|服役 ; 徴兵|兵役
riot = riot|unrest|clash|disturbance ; 骚乱|暴乱|冲突|动乱 ; 暴動|騒乱|衝突
evacuate = evacuate|evacuation|evacuee ; 疏散|撤离|撤侨|转移 ; 避難|退避|退避させ|避難指示
rescue = rescue|rescuer|save|search and rescue ; 救援|营救|搜救|抢救|救出|解救|获救 ; 救助|救出|救援|救急|捜索
escape = escape|flee|fugitive|run away|on the run ; 逃跑|逃脱|逃离|在逃|潜逃 ; 逃走|脱走|逃亡|逃げ
hide = hide|conceal|cover up|cover-up|hidden ; 隐藏|掩盖|隐瞒|藏匿 ; 隠し|隠蔽|隠ぺい|隠れ
secret = secret|classified|confidential ; 秘密|机密|保密 ; 秘密|機密
guard = guard|bodyguard|patrol|security guard ; 警卫|保安|守卫|巡逻 ; 警備|護衛|巡回|警備員
surveillance = surveillance|monitor|wiretap|cctv ; 监控|监视|监测|窃听 ; 監視|盗聴|監視カメラ
punish = punish|punishment|discipline|disciplinary ; 惩罚|处罚|处分|惩处 ; 処罰|罰|処分|懲戒
misconduct = misconduct|malpractice|wrongdoing|irregularity ; 不当行为|失职|渎职|违纪 ; 不正行為|不正|違反行為
contract-breach = breach of contract|default ; 违约 ; 債務不履行|契約違反
will-inherit = inherit|inheritance|heir|bequeath ; 继承|遗产|遗嘱 ; 相続|遺産|遺言
divorce = divorce|separation ; 离婚|分居 ; 離婚
marry = marry|marriage|wedding|wed|wife of|newlywed ; 结婚|婚姻|婚礼|成婚|婚 ; 結婚|婚姻|挙式|婚約
adopt-child = adoption of a child|foster care ; 收养|领养 ; 養子|里親
birth = birth|born|give birth|childbirth ; 出生|诞生|生于|分娩|生育|出世 ; 出生|誕生|生まれ|出産
births < birth = =births|number of births|newborns ; 出生人口|出生人数 ; 出生数|出生者数
birth-rate = birth rate|fertility rate|birthrate ; 出生率|生育率 ; 出生率|合計特殊出生率
life-expectancy = life expectancy|longevity|lifespan ; 预期寿命|寿命|长寿 ; 平均寿命|寿命|長寿
funeral = funeral|mourn|mourner|condolence|tribute ; 葬礼|悼念|哀悼|追悼|丧礼 ; 葬儀|追悼|弔問|葬式|哀悼
body-dead = corpse|bodies|human remains ; 尸体|遗体|遗骸 ; 遺体|死体|遺骨
find-ruling = court found|court held|ruled ; 认定|判定|裁定 ; 認め|認定|判断
claim-sought = sought|claimed|demanded ; 诉请|索赔|请求 ; 求め|請求
limitation-legal = statute of limitations|time-barred|limitation period ; 诉讼时效|时效 ; 時効
clause-contract = clause|clauses ; 条款|条文 ; 条項|条文
claim-damages = seek damages|claim damages|damages claim ; 索赔 ; 損害賠償請求
dispute-row = dispute|disputes|controversy ; 争议|纠纷 ; 争い|紛争|論争
land-acquisition = land acquisition|expropriation|compulsory purchase ; 征地|征收 ; 用地取得|収用
detective-police = detective|investigator ; 侦探|刑警|探员 ; 探偵|刑事|捜査員
suspended-sentence = suspended sentence|probation ; 缓刑 ; 執行猶予
customs-office = customs|customs office|customs clearance ; 海关|通关|清关 ; 税関|通関
counterfeit-goods = counterfeit goods|fake goods ; 假冒|仿冒|假货 ; 偽造品|模倣品|偽物
phishing = phishing|scam|scammer ; 诈骗|钓鱼网站 ; 詐欺|フィッシング
embezzle = embezzle|embezzlement ; 挪用|侵占|贪污 ; 横領|着服
bribe = bribe|bribery|kickback ; 贿赂|行贿|受贿|回扣 ; 贈収賄|収賄|贈賄|賄賂
wiretap = surveillance ; 监视|监控 ; 監視
jury-panel = jury|juror ; 陪审团|陪审员 ; 陪審|裁判員
defamation = defamation|libel|slander ; 诽谤|名誉权 ; 名誉毀損
plea-guilty = plead guilty|pleaded guilty ; 认罪 ; 罪を認め
whistleblower = whistleblower|whistle-blower ; 举报人|吹哨人 ; 内部告発|公益通報
`;
