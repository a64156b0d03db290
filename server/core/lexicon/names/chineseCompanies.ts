// More companies, brands and offices of China. What is also a common word is given in its long form only.

export const chineseCompanies = `
Ctrip|Trip.com ; 携程|携程集团 ; シートリップ
Xiaohongshu|RedNote ; 小红书 ; 小紅書
Zhihu ; 知乎 ;
Douban ; 豆瓣网|豆瓣 ;
Himalaya FM ; 喜马拉雅FM ;
iQiyi ; 爱奇艺 ; 愛奇芸
Youku ; 优酷 ;
Mango TV ; 芒果TV|芒果超媒 ;
Ele.me ; 饿了么 ;
Freshippo ; 盒马|盒马鲜生 ;
Suning ; 苏宁易购|苏宁电器 ;
Gome ; 国美电器|国美零售 ;
Vipshop ; 唯品会 ;
Dangdang ; 当当网 ;
360 Security ; 奇虎360|三六零 ;
Sogou ; 搜狗 ;
Sohu ; 搜狐 ;
Kingsoft ; 金山软件|金山办公 ;
iFlytek ; 科大讯飞 ; アイフライテック
SenseTime ; 商汤|商汤科技 ; センスタイム
Megvii ; 旷视科技 ; メグビー
Cambricon ; 寒武纪科技|寒武纪公司 ;
Horizon Robotics ; 地平线机器人 ;
Unitree ; 宇树科技 ; ユニツリー
UBTech ; 优必选 ;
Moonshot AI ; 月之暗面 ;
Zhipu AI ; 智谱AI|智谱华章 ;
YMTC ; 长江存储 ; 長江存儲
CXMT ; 长鑫存储 ;
Hua Hong Semiconductor ; 华虹半导体|华虹集团 ;
Will Semiconductor ; 韦尔股份 ;
Naura ; 北方华创 ;
AMEC ; 中微公司 ;
CSOT ; 华星光电|TCL华星 ;
Tianma ; 天马微电子 ;
Visionox ; 维信诺 ;
AUO ; 友达光电|友达 ; AUO
Innolux ; 群创光电 ; イノラックス
Samsung Display ; 三星显示 ; サムスンディスプレイ
LG Display ; LG显示 ; LGディスプレイ
Luxshare ; 立讯精密 ;
Goertek ; 歌尔股份 ;
Sunwoda ; 欣旺达 ;
EVE Energy ; 亿纬锂能 ;
Gotion ; 国轩高科 ;
CALB ; 中创新航 ;
SVOLT ; 蜂巢能源 ;
LONGi ; 隆基绿能|隆基股份 ;
Trina Solar ; 天合光能 ;
JinkoSolar ; 晶科能源 ;
JA Solar ; 晶澳科技 ;
Tongwei ; 通威股份 ;
Sungrow ; 阳光电源 ;
Goldwind ; 金风科技 ;
Ganfeng Lithium ; 赣锋锂业 ;
Tianqi Lithium ; 天齐锂业 ;
Zijin Mining ; 紫金矿业 ;
Baowu|China Baowu ; 中国宝武|宝武集团|宝钢 ; 宝武鋼鉄
Ansteel ; 鞍钢 ;
CRRC ; 中国中车|中车集团 ; 中国中車
CRCC ; 中国铁建 ;
CREC ; 中国中铁 ;
CSCEC ; 中国建筑集团 ;
CCCC ; 中国交建 ;
PowerChina ; 中国电建 ;
CTG ; 三峡集团|长江电力 ;
CGN ; 中广核 ;
CNNC ; 中核集团 ;
China Huaneng ; 华能集团 ;
Datang ; 大唐集团 ;
China Southern Power Grid ; 南方电网 ;
COSCO ; 中远海运|中远集团 ; コスコ
China Merchants Group ; 招商局集团|招商局 ;
China Resources ; 华润集团|华润 ;
CITIC ; 中信集团|中信股份 ;
CITIC Securities ; 中信证券 ;
CICC ; 中金公司 ;
Huatai Securities ; 华泰证券 ;
Haitong Securities ; 海通证券 ;
Guotai Junan ; 国泰君安 ;
Industrial Securities ; 兴业证券 ;
Everbright ; 光大集团|光大银行 ;
Minsheng Bank ; 民生银行 ;
Industrial Bank Co. ; 兴业银行 ;
SPD Bank ; 浦发银行 ;
China Development Bank|CDB ; 国家开发银行|国开行 ;
Export-Import Bank of China ; 中国进出口银行 ;
Bank of Communications ; 交通银行 ;
PSBC ; 邮储银行|中国邮政储蓄银行 ;
Sequoia China|HongShan ; 红杉中国|红杉资本|红杉 ;
Hillhouse ; 高瓴资本|高瓴 ;
IDG Capital ; IDG资本 ;
Shenzhen Capital Group ; 深创投 ;
COFCO ; 中粮集团|中粮 ;
Yili ; 伊利股份|伊利集团 ;
Mengniu ; 蒙牛|蒙牛乳业 ;
Bright Dairy ; 光明乳业 ;
Nongfu Spring ; 农夫山泉 ;
Wahaha ; 娃哈哈 ;
Genki Forest ; 元气森林 ;
Wuliangye ; 五粮液 ;
Yanghe ; 洋河股份 ;
Tsingtao Brewery ; 青岛啤酒 ;
Haidilao ; 海底捞 ; 海底撈
Mixue ; 蜜雪冰城 ;
Heytea ; 喜茶 ;
Nayuki ; 奈雪的茶 ;
ChaGee ; 霸王茶姬 ;
Yonghui ; 永辉超市 ;
Foton ; 福田汽车 ;
Seres ; 赛力斯 ;
AITO ; 问界汽车 ;
Leapmotor ; 零跑汽车|零跑 ; リープモーター
Zeekr ; 极氪 ; ジーカー
Avatr ; 阿维塔 ;
Dongfeng Motor ; 东风汽车|东风集团 ; 東風汽車
BAIC ; 北汽集团|北汽 ;
Yutong ; 宇通客车 ;
Weichai ; 潍柴动力 ;
Sany ; 三一重工|三一集团 ;
XCMG ; 徐工集团|徐工机械 ;
Zoomlion ; 中联重科 ;
COMAC ; 中国商飞 ; 中国商用飛機
AVIC ; 中航工业|航空工业集团 ;
CASC ; 航天科技集团 ;
Air China ; 中国国航|国航 ; 中国国際航空
China Eastern ; 东方航空|东航 ; 中国東方航空
China Southern ; 南方航空|南航 ; 中国南方航空
Hainan Airlines ; 海南航空|海航 ; 海南航空
Spring Airlines ; 春秋航空 ; 春秋航空
Hengrui ; 恒瑞医药 ;
BeiGene|BeOne ; 百济神州 ;
WuXi AppTec ; 药明康德 ;
Sinovac ; 科兴生物|科兴 ; シノバック
Sinopharm ; 国药集团 ; シノファーム
Fosun ; 复星集团|复星医药 ; 復星集団
Mindray ; 迈瑞医疗 ;
Longfor ; 龙湖集团 ;
Sunac ; 融创中国 ;
Poly Developments ; 保利发展 ;
Greenland Group ; 绿地集团|绿地控股 ;
New Oriental ; 新东方教育|新东方在线 ;
TAL Education ; 好未来教育 ;
Pengpai News ; 澎湃新闻 ;
Southern Weekly ; 南方周末 ;
Yicai ; 第一财经 ;
21st Century Business Herald ; 21世纪经济报道 ;
Economic Observer ; 经济观察报 ;
China News Service ; 中新社|中国新闻社 ;
China Youth Daily ; 中国青年报 ;
LinkedIn China ; 领英 ;
Dunhuang Academy ; 敦煌研究院 ;
Palace Museum ; 故宫博物院 ; 故宮博物院
National Museum of China ; 中国国家博物馆|国家博物馆 ;
Supreme People's Court ; 最高人民法院|最高法 ;
Supreme People's Procuratorate ; 最高人民检察院|最高检 ;
CSRC ; 中国证监会|证监会 ;
CNIPA ; 国家知识产权局|知识产权局 ;
SAMR ; 国家市场监督管理总局|市场监管总局 ;
NMPA ; 国家药监局|国家药品监督管理局 ;
Ministry of Transport ; 交通运输部 ;
Ministry of Natural Resources ; 自然资源部 ;
Ministry of Agriculture and Rural Affairs ; 农业农村部 ;
Ministry of Ecology and Environment ; 生态环境部 ;
Ministry of Culture and Tourism ; 文化和旅游部|文旅部 ;
Ministry of Emergency Management ; 应急管理部 ;
National Cultural Heritage Administration ; 国家文物局 ;
Chinese Football Association ; 中国足协|中国足球协会 ;
Shanghai Port FC ; 上海海港 ;
Shanghai Shenhua ; 上海申花 ;
Beijing Guoan ; 北京国安 ;
Shandong Taishan ; 山东泰山队|山东泰山 ;
Chengdu Rongcheng ; 成都蓉城 ;
`;
