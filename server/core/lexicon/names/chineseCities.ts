// Cities, mountains and rivers of China beside the largest: a Han name and how it is written in English. A city has its name
// with 市 as well. What is an ordinary word too (白银, 来宾, 安康) is here with its 市 alone.

export const chineseCities = `
宜昌 Yichang, 襄阳 Xiangyang, 荆州 Jingzhou, 黄冈 Huanggang, 十堰 Shiyan, 孝感市 Xiaogan, 荆门 Jingmen, 鄂州 Ezhou
黄石市 Huangshi, 咸宁 Xianning, 随州 Suizhou, 恩施 Enshi, 株洲 Zhuzhou, 湘潭 Xiangtan, 衡阳 Hengyang, 邵阳 Shaoyang
岳阳 Yueyang, 常德 Changde, 张家界 Zhangjiajie, 益阳 Yiyang, 郴州 Chenzhou, 永州 Yongzhou, 怀化 Huaihua, 娄底 Loudi
湘西 Xiangxi, 保定 Baoding, 邯郸 Handan, 秦皇岛 Qinhuangdao, 张家口 Zhangjiakou, 承德 Chengde, 沧州 Cangzhou
廊坊 Langfang, 衡水 Hengshui, 邢台 Xingtai, 大同市 Datong, 阳泉 Yangquan, 长治市 Changzhi, 晋城 Jincheng
朔州 Shuozhou, 晋中 Jinzhong, 运城 Yuncheng, 忻州 Xinzhou, 临汾 Linfen, 吕梁 Lüliang, 包头 Baotou, 鄂尔多斯 Ordos
呼伦贝尔 Hulunbuir, 赤峰 Chifeng, 通辽 Tongliao, 乌兰察布 Ulanqab, 巴彦淖尔 Bayannur, 鞍山 Anshan, 抚顺 Fushun, 本溪 Benxi
丹东 Dandong, 锦州 Jinzhou, 营口 Yingkou, 阜新 Fuxin, 辽阳 Liaoyang, 盘锦 Panjin, 铁岭 Tieling, 葫芦岛 Huludao
四平市 Siping, 辽源 Liaoyuan, 通化 Tonghua, 白山市 Baishan, 松原市 Songyuan, 白城市 Baicheng, 延边 Yanbian
齐齐哈尔 Qiqihar, 鸡西 Jixi, 鹤岗 Hegang, 双鸭山 Shuangyashan, 大庆 Daqing, 伊春 Yichun City, 佳木斯 Jiamusi
七台河 Qitaihe, 牡丹江 Mudanjiang, 黑河 Heihe, 绥化 Suihua, 连云港 Lianyungang, 淮安 Huai'an, 盐城 Yancheng
扬州 Yangzhou, 镇江 Zhenjiang, 泰州 Taizhou Jiangsu, 宿迁 Suqian, 昆山 Kunshan, 江阴 Jiangyin, 张家港 Zhangjiagang
常熟 Changshu, 太仓 Taicang, 嘉兴 Jiaxing, 湖州 Huzhou, 绍兴 Shaoxing, 金华 Jinhua, 衢州 Quzhou, 舟山 Zhoushan
台州 Taizhou, 丽水 Lishui, 慈溪 Cixi City, 余姚 Yuyao, 芜湖 Wuhu, 蚌埠 Bengbu, 淮南 Huainan, 马鞍山 Ma'anshan
淮北 Huaibei, 铜陵 Tongling, 安庆 Anqing, 黄山市 Huangshan, 滁州 Chuzhou, 阜阳 Fuyang, 宿州 Suzhou Anhui, 六安 Lu'an
亳州 Bozhou, 池州 Chizhou, 宣城 Xuancheng, 莆田 Putian, 三明市 Sanming, 泉州 Quanzhou, 漳州 Zhangzhou, 南平市 Nanping
龙岩 Longyan, 宁德市 Ningde, 武夷山 Wuyishan, 晋江 Jinjiang, 福鼎 Fuding, 九江 Jiujiang, 景德镇 Jingdezhen
萍乡 Pingxiang, 新余 Xinyu, 鹰潭 Yingtan, 赣州 Ganzhou, 吉安 Ji'an, 宜春 Yichun, 抚州 Fuzhou Jiangxi, 上饶 Shangrao
淄博 Zibo, 枣庄 Zaozhuang, 东营 Dongying, 潍坊 Weifang, 济宁 Jining, 泰安 Tai'an, 威海 Weihai, 日照市 Rizhao
临沂 Linyi, 德州市 Dezhou, 聊城 Liaocheng, 滨州 Binzhou, 菏泽 Heze, 开封市 Kaifeng, 平顶山 Pingdingshan, 安阳 Anyang
鹤壁 Hebi, 新乡市 Xinxiang, 焦作 Jiaozuo, 濮阳 Puyang, 许昌 Xuchang, 漯河 Luohe, 三门峡 Sanmenxia, 南阳 Nanyang
商丘 Shangqiu, 信阳 Xinyang, 周口 Zhoukou, 驻马店 Zhumadian, 济源 Jiyuan, 汕头 Shantou, 韶关 Shaoguan, 河源市 Heyuan
梅州 Meizhou, 汕尾 Shanwei, 中山市 Zhongshan, 江门 Jiangmen, 阳江 Yangjiang, 湛江 Zhanjiang, 茂名 Maoming
肇庆 Zhaoqing, 清远 Qingyuan, 潮州 Chaozhou, 揭阳 Jieyang, 云浮 Yunfu, 柳州 Liuzhou, 桂林 Guilin, 梧州 Wuzhou
北海市 Beihai, 防城港 Fangchenggang, 钦州 Qinzhou, 贵港 Guigang, 玉林 Yulin Guangxi, 百色 Baise, 贺州 Hezhou
河池 Hechi, 来宾市 Laibin, 崇左 Chongzuo, 三沙 Sansha, 儋州 Danzhou, 琼海 Qionghai, 自贡 Zigong, 攀枝花 Panzhihua
泸州 Luzhou, 德阳 Deyang, 绵阳 Mianyang, 广元 Guangyuan, 遂宁 Suining, 内江 Neijiang, 乐山 Leshan, 南充 Nanchong
眉山 Meishan, 宜宾 Yibin, 广安 Guang'an, 达州 Dazhou, 雅安 Ya'an, 巴中市 Bazhong, 资阳 Ziyang, 阿坝 Ngawa, 甘孜 Garze
凉山 Liangshan, 汶川 Wenchuan, 都江堰 Dujiangyan, 西昌 Xichang, 九寨沟 Jiuzhaigou, 六盘水 Liupanshui, 遵义 Zunyi
安顺市 Anshun, 毕节 Bijie, 铜仁 Tongren, 黔东南 Qiandongnan, 曲靖 Qujing, 玉溪 Yuxi, 保山 Baoshan, 昭通 Zhaotong
丽江 Lijiang, 普洱市 Pu'er, 临沧 Lincang, 大理市 Dali, 西双版纳 Xishuangbanna, 香格里拉 Shangri-La City, 日喀则 Shigatse
林芝 Nyingchi, 昌都 Qamdo, 山南市 Shannan, 那曲 Nagqu, 铜川 Tongchuan, 宝鸡 Baoji, 咸阳 Xianyang, 渭南 Weinan
延安 Yan'an, 汉中 Hanzhong, 榆林 Yulin, 安康市 Ankang, 商洛 Shangluo, 嘉峪关 Jiayuguan, 金昌 Jinchang, 白银市 Baiyin
天水市 Tianshui, 武威 Wuwei, 张掖 Zhangye, 平凉 Pingliang, 酒泉 Jiuquan, 庆阳 Qingyang, 定西 Dingxi, 陇南 Longnan
敦煌 Dunhuang, 甘南 Gannan, 西宁 Xining, 格尔木 Golmud, 玉树市 Yushu, 银川 Yinchuan, 石嘴山 Shizuishan, 吴忠 Wuzhong
固原 Guyuan, 中卫市 Zhongwei, 克拉玛依 Karamay, 吐鲁番 Turpan, 哈密 Hami, 喀什 Kashgar, 和田市 Hotan, 阿克苏 Aksu, 伊犁 Ili
石河子 Shihezi, 库尔勒 Korla, 雄安新区 Xiong'an, 浦东 Pudong, 中关村 Zhongguancun, 横琴 Hengqin, 南沙区 Nansha
两江新区 Liangjiang, 秭归 Zigui, 巴东县 Badong, 奉节 Fengjie, 巫山县 Wushan, 涪陵 Fuling, 万州 Wanzhou, 都匀 Duyun
凯里 Kaili, 瑞丽 Ruili, 满洲里 Manzhouli, 二连浩特 Erenhot, 绥芬河 Suifenhe, 霍尔果斯 Khorgos, 阿拉山口 Alashankou
嘉定 Jiading, 松江区 Songjiang, 亦庄 Yizhuang
`;

/** Rivers, lakes, mountains and regions, which have no 市. */
export const chineseLandscapes = `
珠江 Pearl River, 淮河 Huai River, 汉江 Han River, 湘江 Xiang River, 赣江 Gan River, 松花江 Songhua River
渭河 Wei River, 辽河 Liao River, 海河 Hai River, 嘉陵江 Jialing River, 金沙江 Jinsha River, 岷江 Min River
乌江 Wu River, 雅鲁藏布江 Yarlung Tsangpo, 澜沧江 Lancang River, 怒江 Nu River, 塔里木河 Tarim River
钱塘江 Qiantang River, 黄浦江 Huangpu River, 太湖 Lake Tai, 鄱阳湖 Poyang Lake, 洞庭湖 Dongting Lake
青海湖 Qinghai Lake, 滇池 Dian Lake, 洱海 Erhai Lake, 西湖 West Lake, 千岛湖 Qiandao Lake, 秦岭 Qinling
太行山 Taihang Mountains, 大别山 Dabie Mountains, 昆仑山 Kunlun Mountains, 天山山脉 Tianshan
祁连山 Qilian Mountains, 长白山 Changbai Mountain, 峨眉山 Mount Emei
泰山景区 Mount Tai, 华山景区 Mount Hua, 大兴安岭 Greater Khingan, 三峡 Three Gorges, 长三角 Yangtze River Delta
珠三角 Pearl River Delta, 京津冀 Beijing-Tianjin-Hebei, 粤港澳大湾区 Greater Bay Area, 塔克拉玛干 Taklamakan
准噶尔 Junggar, 柴达木 Qaidam, 渤海湾 Bohai Bay, 北部湾 Beibu Gulf
`;
