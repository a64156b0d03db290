// Illness, treatment, drugs, bodies, public health.

export const health = `
health = health|healthcare|health care|wellness|healthy ; 健康|医疗|保健|卫生 ; 健康|医療|保健|衛生
medicine-field = medicine|medical|clinical ; 医学|医疗|临床|医药 ; 医学|医療|臨床|医薬
drug = drug|medication|medicine|pill|tablet|pharmaceutical ; 药|药物|药品|药片|制药|医药 ; 薬|薬剤|医薬品|薬品|製薬|錠剤
vaccine = vaccine|vaccination|vaccinate|inoculate|jab|shot ; 疫苗|接种|预防针 ; ワクチン|予防接種|接種
disease = disease|illness|sickness|ailment|disorder|sick ; 疾病|病|患病|疾患 ; 病気|疾患|疾病|病
infect = infect|infection|contract|transmit|transmission|contagious|infectious ; 感染|传染|传播|传染病 ; 感染|
  伝染|感染症|感染者
case-infection = confirmed case|infection case|new case|new infection ; 确诊|病例|确诊病例|感染者 ; 感染者|陽性者|症例|
  感染確認
epidemic = epidemic|pandemic|outbreak|plague ; 疫情|大流行|流行病|暴发|瘟疫 ; 流行|パンデミック|疫病|感染拡大|世界的大流行
virus = virus|viral ; 病毒 ; ウイルス
bacteria = bacteria|bacterium|bacterial|germ|microbe ; 细菌|微生物 ; 細菌|微生物|菌
influenza = influenza|flu|bird flu|swine flu ; 流感|禽流感|猪流感 ; インフルエンザ|鳥インフルエンザ
hiv = hiv|aids ; 艾滋病|艾滋 ; エイズ
malaria = malaria|dengue|cholera|ebola|tuberculosis|measles|polio|smallpox ; 疟疾|登革热|霍乱|埃博拉|结核|麻疹|
  脊髓灰质炎|天花 ; マラリア|デング熱|コレラ|エボラ|結核|はしか|ポリオ|天然痘
cancer = cancer|tumor|carcinoma|leukemia|malignant|oncology ; 癌症|癌|肿瘤|白血病|恶性 ; がん|癌|腫瘍|白血病|悪性
lung-cancer < cancer = lung cancer ; 肺癌 ; 肺がん
breast-cancer < cancer = breast cancer ; 乳腺癌 ; 乳がん
heart-disease = heart disease|heart attack|cardiac|cardiovascular|heart failure ; 心脏病|心血管|心肌梗死|心梗|
  心力衰竭 ; 心臓病|心筋梗塞|心血管|心不全|心疾患
stroke = =stroke|=strokes|cerebral ; 中风|脑卒中|脑梗|脑出血 ; 脳卒中|脳梗塞|脳出血
diabetes = diabetes|diabetic|insulin|blood sugar|glucose ; 糖尿病|胰岛素|血糖 ; 糖尿病|インスリン|血糖
blood-pressure = blood pressure|hypertension ; 血压|高血压 ; 血圧|高血圧
obesity = obesity|obese|overweight|weight loss|body mass ; 肥胖|超重|减肥|体重 ; 肥満|減量|体重|過体重
dementia = dementia|alzheimer|alzheimer's|parkinson ; 痴呆|阿尔茨海默|认知症|帕金森|失智 ; 認知症|アルツハイマー|パーキンソン
depression-mental = depression|mental health|mental illness|anxiety disorder|psychiatric|autism ;抑郁|
  抑郁症|心理健康|精神|自闭症|精神疾病 ; うつ病|精神疾患|心の健康|精神|自閉症
allergy = allergy|allergic|asthma ; 过敏|哮喘 ; アレルギー|ぜんそく|喘息
pneumonia = pneumonia|respiratory|bronchitis ; 肺炎|呼吸道|呼吸 ; 肺炎|呼吸器
fever = fever|cough|symptom|headache ; 发烧|发热|咳嗽|症状|头痛 ; 発熱|せき|症状|熱|頭痛
pain = pain|ache|painful ; 疼痛|痛|痛苦 ; 痛み|疼痛|苦痛
treat = treat|treatment|therapy|cure|remedy|heal ; 治疗|疗法|治愈|医治|诊治|疗程 ; 治療|療法|治癒|手当て
surgery = surgery|operation|surgical|operate on ; 手术|外科 ; 手術|外科
transplant = transplant|organ donation|organ donor ; 移植|器官捐献 ; 移植|臓器提供
diagnose = diagnose|diagnosis|screening|detect ; 诊断|筛查|检测|检出|体检 ; 診断|検査|検診|検出|健診
hospitalize = hospitalize|hospitalization|hospitalise|admitted|intensive care|icu|taken to hospital|
  rushed to hospital|sent to hospital ; 住院|入院|重症|重症监护|送医|送往医院 ; 入院|重症|集中治療|搬送|病院に搬送
discharge-hospital = discharged|discharge from hospital ; 出院 ; 退院
prescribe = prescribe|prescription|dose|dosage ; 处方|剂量|开药|剂 ; 処方|用量|投与|処方箋
clinical-trial = clinical trial|randomized|placebo|control group ; 临床试验|随机|安慰剂|对照组 ; 治験|臨床試験|無作為|偽薬|
  対照群
side-effect = side effect|adverse|adverse reaction ; 副作用|不良反应 ; 副作用|副反応|有害事象
approve-drug = approval of drug|drug approval ; 获批 ; 薬事承認
antibiotic = antibiotic|antibody|antiviral|resistance ; 抗生素|抗体|抗病毒|耐药 ; 抗生物質|抗体|抗ウイルス|耐性
immune = immune|immunity|immunization ; 免疫 ; 免疫
quarantine = quarantine|isolate|isolation|self-isolate ; 隔离|检疫 ; 隔離|検疫|自主隔離
mask = mask|face mask ; 口罩|面具 ; マスク
ambulance = ambulance|paramedic|first aid|emergency room ; 救护车|急救|急诊 ; 救急車|救急|応急処置|救急隊
medical-insurance = health insurance|medical insurance ; 医保|医疗保险 ; 健康保険|医療保険
medical-device = medical device|medical equipment ; 医疗器械|医疗设备 ; 医療機器
pharmacy = pharmacy|pharmacist|drugstore|drugmaker ; 药店|药房|药剂师|药企|制药公司 ; 薬局|薬剤師|ドラッグストア|製薬会社
care-nursing = nursing care|nursing home|elderly care|caregiver|care home ; 养老院|护理|养老|看护 ; 介護|老人ホーム|
  介護施設
disabled = disabled|disability|handicap|handicapped|impairment|wheelchair|blind|deaf ; 残疾|残障|轮椅|失明|
  聋|残疾人 ; 障害者|障害|車いす|失明|身体障害
pregnant = pregnant|pregnancy|maternal|maternity|abortion|miscarriage ; 怀孕|孕妇|孕产|堕胎|流产 ; 妊娠|妊婦|中絶|
  流産|母子
birth-control = contraception|contraceptive|birth control ; 避孕|计划生育|节育 ; 避妊|産児制限
heart = heart ; 心脏 ; 心臓
brain = brain|nerve|neural|neuron ; 大脑|脑|神经|神经元 ; 脳|神経
blood = blood|bleeding|blood donor ; 血液|血|献血|出血 ; 血液|血|献血|出血
lung = lung ; 肺 ; 肺
liver = liver|hepatitis|kidney ; 肝脏|肝|肝炎|肾脏|肾 ; 肝臓|肝炎|腎臓
bone = bone|skeleton|fracture|skull ; 骨|骨骼|骨折|头骨 ; 骨|骨格|骨折|頭蓋骨
skin = skin ; 皮肤 ; 皮膚|肌
eye = eye|eyesight|vision ; 眼睛|视力 ; 視力
ear = =ear|=ears|hearing ; 耳|耳朵|听力 ; 耳|聴力
tooth = tooth|dental|dentist ; 牙齿|牙科|牙医 ; 歯|歯科|歯医者
head-body = =head|=heads|skull|face|neck|throat ; 头部|喉咙|面部 ; 頭|頭部|顔|喉
hand-arm = hand|arm|finger|wrist|shoulder ; 手臂|手指|肩|手腕|肩膀 ; 腕|肩|手首
leg-foot = leg|foot|knee|ankle|toe ; 脚|膝盖|脚踝 ; 脚|膝|足首
muscle = muscle|tendon|ligament ; 肌肉|肌腱|韧带 ; 筋肉|腱|靱帯
stomach = stomach|intestine|gut|digestive ; 胃|肠|消化|肠道 ; 胃|腸|消化
body = body|bodily ; 身体|人体 ; 身体|人体
cell = =cell|=cells|stem cell|cellular ; 细胞|干细胞 ; 細胞|幹細胞
gene = gene|genetic|dna|genome|chromosome|mutation|mutate|hereditary ; 基因|遗传|染色体|变异|突变|基因组 ; 遺伝子|遺伝|
  染色体|変異|ゲノム
protein = protein|enzyme|hormone|vitamin|cholesterol ; 蛋白质|酶|激素|维生素|胆固醇|蛋白 ; たんぱく質|酵素|ホルモン|ビタミン|
  コレステロール
smoke = smoke|smoking|smoker|cigarette|tobacco|nicotine ; 吸烟|烟草|香烟|烟民|烟|抽烟|浓烟|烟雾 ; 喫煙|たばこ|
  タバコ|喫煙者
alcohol = alcohol|drunk|drink driving|liquor|drinking ; 酒精|饮酒|醉酒|酒|醉驾 ; アルコール|飲酒|酒|酔っ
addict = addict|addiction|overdose|rehab ; 成瘾|上瘾|戒毒|过量 ; 依存|中毒|過剰摂取|依存症
poison = poison|toxic|toxin|poisoning|venom ; 中毒|毒|有毒|毒素 ; 中毒|毒|有毒|毒素
nutrition = nutrition|nutrient|diet|calorie|malnutrition ; 营养|饮食|卡路里|热量|营养不良 ; 栄養|食事|カロリー|栄養失調|食生活
hunger = hunger|famine|starve|starvation|hungry ; 饥饿|饥荒|挨饿 ; 飢餓|飢饉|飢え
exercise = exercise|workout|fitness|gym ; 锻炼|健身|运动|健身房 ; 運動|体操|トレーニング|ジム
sleep = sleep|insomnia|asleep ; 睡眠|睡觉|失眠 ; 睡眠|眠り|不眠
stress-mind = stress|pressure|burnout|overwork ; 压力|过劳|疲劳 ; ストレス|圧力|過労|疲労
aging = aging population|ageing society|population aging ; 老龄化|人口老龄化 ; 高齢化|少子高齢化
mortality = mortality|death rate|mortality rate|fatality rate ; 死亡率|致死率|病死率 ; 死亡率|致死率
incidence = incidence|prevalence|infection rate ; 发病率|患病率|感染率 ; 発症率|有病率|罹患率|感染率
survival-rate = survival rate ; 生存率|存活率 ; 生存率
recover-patient = recovered|recuperate|convalescence ; 康复|痊愈 ; 回復|快復|完治
hospital-bed = hospital bed|bed ; 病床|床位 ; 病床|ベッド
cosmetic-surgery = plastic surgery|cosmetic surgery ; 整容|整形 ; 美容整形|整形
hygiene = hygiene|sanitation|sanitary|disinfect|sterilize ; 卫生|消毒|清洁 ; 衛生|消毒|殺菌
traditional-medicine = traditional chinese medicine|acupuncture|herbal ; 中医|中药|针灸|草药 ; 漢方|鍼|生薬|中医学
no-improvement = no improvement|nothing changed|no change at all ; 毫无改善|没有改善|无改善 ; 改善なし|改善しなかった|改善がみられな
nap = nap|napping|power nap ; 小睡|打盹|午睡 ; 仮眠|昼寝
night-shift = night shift|overnight shift|night duty ; 夜班 ; 夜勤|深夜勤務
day-shift = day shift ; 白班|日班 ; 日勤
reaction-time = reaction time|response time ; 反应时间|反应速度 ; 反応時間|反応速度
fatigue = fatigue|tiredness|exhaustion ; 疲劳|疲劳感|疲惫 ; 疲労|疲労感
malnutrition = malnutrition|malnourished|undernourished ; 营养不良 ; 栄養不良|栄養失調
mri = mri|magnetic resonance ; 磁共振|核磁共振 ; 磁気共鳴
critical-patient = critically ill|critical condition|severe case|severe cases ; 危重|重症 ; 重症|重篤
appendicitis = appendicitis ; 阑尾炎 ; 虫垂炎|盲腸
minor-injury = minor injury|minor injuries|slightly hurt|slightly injured ; 轻伤 ; 軽傷
serious-injury = seriously injured|serious injury|serious injuries|badly hurt ; 重伤 ; 重傷
test-positive = tested positive|test positive|positive test|positivity ; 阳性 ; 陽性
test-negative = tested negative|test negative ; 阴性 ; 陰性
chronic-disease = chronic disease|chronic illness|underlying condition ; 慢性病|基础疾病|基础病 ; 持病|慢性疾患|基礎疾患
legionella = legionella ; 军团菌 ; レジオネラ
infusion = infusion|intravenous drip ; 输液|点滴 ; 点滴
hospital-ward = ward ; 病区|病房 ; 病棟|病室
clinical-department = clinical department ; 科室 ; 診療科
long-term-care = long-term care|nursing care ; 长期护理|养老护理 ; 介護
nap-sleep = nap ; 小睡|打盹 ; 仮眠|昼寝
diabetes-case = diabetes|diabetic ; 糖尿病 ; 糖尿病
hypertension = hypertension|high blood pressure ; 高血压 ; 高血圧
stroke-disease = stroke patient|stroke patients|cerebral infarction ; 中风|脑梗|脑卒中 ; 脳卒中|脳梗塞
influenza-flu = influenza|flu ; 流感|流行性感冒 ; インフルエンザ
dialysis = dialysis ; 透析 ; 透析
organ-transplant = transplant|organ donation ; 器官移植|移植 ; 臓器移植|移植
premature-birth = premature birth|preterm|premature baby ; 早产 ; 早産
prenatal = prenatal|antenatal|postnatal|postpartum ; 产前|产后 ; 産前|産後|妊婦健診
midwife = midwife|obstetric|obstetrics|maternity ward ; 助产士|产科|妇产科 ; 助産師|産科|産婦人科
paediatric = paediatric|pediatric|paediatrics|pediatrics ; 儿科|小儿科 ; 小児科|小児
dentist = dentist|dental ; 牙医|牙科|口腔科 ; 歯科|歯医者
pharmacy-shop = pharmacy|drugstore|pharmacist ; 药店|药房|药剂师 ; 薬局|薬剤師|ドラッグストア
ambulance-call = ambulance|emergency call ; 救护车|急救 ; 救急車|救急搬送
`;
