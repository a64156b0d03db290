// Sides that a report holds against one another: groups of a trial, parts of a country, kinds of customers. Which of them exclude
// each other stands in `lexicon/sides.ts`.

export const sides = `
north-side < north = northern part|northern region ; 北区|北侧|北岸 ; 北区|北側|北岸
south-side < south = southern part|southern region ; 南区|南侧|南岸 ; 南区|南側|南岸
east-side < east = eastern part|eastern region ; 东区|东侧|东岸 ; 東区|東側|東岸
west-side < west = western part|western region ; 西区|西侧|西岸 ; 西区|西側|西岸
control-group = control group|comparison group|control arm|placebo group|control class ; 对照组|对照班|安慰剂组|比较组 ;
  対照群|比較群|偽薬群|プラセボ群
treatment-group = treatment group|intervention group|treated group|experimental group|test group|treatment arm|drug group ;
  实验组|试验组|干预组|治疗组|用药组|新药组|实验班|观察组 ; 実験群|試験群|治療群|投与群|介入群|新薬群|新薬投与群
home-match = home game|home match ; 主场 ; ホーム|本拠地
away-match = away game|away match ; 客场 ; アウェー|敵地
school-boy < boy = schoolboy ; 男生 ; 男子生徒|男子児童
school-girl < girl = schoolgirl ; 女生 ; 女子生徒|女子児童
mens-team < man = men's team ; 男子组|男篮|男足|男队 ; 男子の部
womens-team < woman = women's team ; 女子组|女篮|女足|女队 ; 女子の部
urban-people < city = urban resident|townspeople ; 城镇|城镇居民|城市居民|城区 ; 都市部
rural-people < rural = rural area|rural resident ; 农村居民 ; 農村部|農村地域
household-customers = household customer|residential customer|household contract|household tariff ; 居民用电|家庭用户|居民用户 ;
  家庭向け|家庭用|個人向け
business-customers = business customer|business contract|corporate customer|commercial customer|industrial customer|business tariff ;
  企业用户|工商业用户|商业用户 ; 企業向け|法人向け|業務用|産業用
large-firm = large company|large firm|large enterprise|big companies ; 大型企业|大企业 ; 大企業|大手企業
small-firm = small company|small firm|small business|small and medium enterprise ; 中小企业|小企业|小微企业 ; 中小企業|小規模企業
state-school = state school|public school ; 公立学校|公办 ; 公立校
private-school = private school|independent school ; 私立学校|民办 ; 私立校
inpatient = inpatient|in-patient ; 住院病人|住院患者 ; 入院患者
upstream-side = upstream|upper reaches ; 上游 ; 上流
downstream-side = downstream|lower reaches ; 下游 ; 下流
new-contract = new contract|new subscriber|new sign-up ; 新签约|新入网 ; 新規契約|新たに契約|新規加入
ended-contract = cancelled contract|cancelled subscription|contract cancellation ; 解约|退订 ; 解約|退会
inland = inland ; 内陆 ; 内陸
adult = adult|grown-up ; 成人|成年人|大人 ; 成人|大人
legal-limit = legal limit|statutory limit|permitted limit|legal maximum ; 法定上限|法定限值|标准限值 ; 法定基準|規制値|基準値
full-member = full member|regular member|voting member ; 正会员|正式会员 ; 正会員|正組合員
associate-member = associate member|non-voting member ; 准会员 ; 准会員|準会員|准組合員
direct-store = company-owned store|company-operated|directly operated|directly owned store ; 直营|
  直营店 ; 直営|直営店
franchise-store = franchise|franchised|franchised store|franchisee ; 加盟|加盟店 ; フランチャイズ|加盟店
new-home = new home|new homes|newly built home|new-build ; 新房|新建住宅|新建商品住宅 ; 新築|新築住宅
existing-home = existing home|resale home|second-hand home ; 二手房|存量房|二手住宅 ; 中古住宅|中古マンション
white-tea-kind = white tea ; 白茶 ; 白茶
oolong-kind = oolong|oolong tea ; 乌龙茶 ; ウーロン茶|烏龍茶
vote-for = votes in favour|votes in favor|votes for|voted for|voted in favour|voted in favor ; 赞成|
  赞成票 ; 賛成|賛成票
vote-against = votes against|voted against|opposing votes ; 反对|反对票 ; 反対|反対票
vote-abstain = abstained|abstention|abstentions ; 弃权|弃权票 ; 棄権|白票
rent-home = rent their home|rented home|renting|rented housing ; 租房|租住 ; 賃貸住宅|借家
print-book = print book|printed book|paper book ; 纸质书|纸书 ; 紙の本|紙書籍
ebook-kind = ebook|e-book|electronic book ; 电子书 ; 電子書籍
undergraduate-kind = undergraduate|undergraduates ; 本科生|本科 ; 学部生
postgraduate-kind = postgraduate|graduate student|postgraduates ; 研究生|硕士生 ; 大学院生
petrol-car = petrol car|gasoline car|petrol vehicle ; 汽油车|燃油车 ; ガソリン車
diesel-car = diesel car|diesel vehicle ; 柴油车 ; ディーゼル車
beef-kind = beef ; 牛肉 ; 牛肉
pork-kind = pork ; 猪肉 ; 豚肉
mutton-kind = mutton|lamb ; 羊肉 ; 羊肉|ラム肉
minke-whale = minke|minke whale ; 小须鲸 ; ミンククジラ
humpback-whale = humpback|humpback whale ; 座头鲸 ; ザトウクジラ
primary-industry = primary sector|primary industry ; 第一产业 ; 第一次産業
couple-home = couple household|two-person household ; 二人户|两人户 ; 夫婦のみの世帯|二人世帯
full-staff = permanent staff|permanent employee|regular employee ; 正式员工|正式工 ; 正社員|正規雇用
temp-staff = temporary staff|contract worker|non-regular worker|agency worker ; 临时工|合同工|派遣员工 ; 非正規|
  契約社員|派遣社員
`;
