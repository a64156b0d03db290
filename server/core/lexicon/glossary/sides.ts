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
`;
