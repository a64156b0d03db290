// Cities, towns and parts of Japan beside the largest: a Han name and how it is written in English. A city has its name with 市
// as well. What is also a surname (松山, 福井, 上田) is here with its 市 alone.

export const japaneseCities = `
函館 Hakodate, 小樽 Otaru, 旭川 Asahikawa, 室蘭 Muroran, 釧路 Kushiro, 帯広 Obihiro, 北見 Kitami, 夕張 Yubari
岩見沢 Iwamizawa, 網走 Abashiri, 苫小牧 Tomakomai, 稚内 Wakkanai, 千歳市 Chitose, 富良野 Furano, 美瑛 Biei, 根室 Nemuro
弘前 Hirosaki, 八戸 Hachinohe, むつ市 Mutsu, 六ケ所村 Rokkasho, 盛岡 Morioka, 宮古市 Miyako City, 大船渡 Ofunato
花巻 Hanamaki, 北上市 Kitakami, 久慈 Kuji City, 遠野 Tono City, 一関 Ichinoseki, 陸前高田 Rikuzentakata
釜石 Kamaishi, 大槌 Otsuchi, 石巻 Ishinomaki, 塩釜 Shiogama, 気仙沼 Kesennuma, 女川 Onagawa, 名取市 Natori City
南三陸 Minamisanriku, 能代 Noshiro, 横手 Yokote City, 大館 Odate, 由利本荘 Yurihonjo, 米沢 Yonezawa, 鶴岡 Tsuruoka
酒田市 Sakata City, 新庄市 Shinjo City, 会津若松 Aizuwakamatsu, 郡山 Koriyama, いわき市 Iwaki, 白河市 Shirakawa City
須賀川 Sukagawa, 相馬市 Soma City, 南相馬 Minamisoma, 浪江 Namie, 双葉町 Futaba, 大熊町 Okuma, 水戸 Mito City
日立市 Hitachi City, 土浦 Tsuchiura, つくば市 Tsukuba, 鹿嶋 Kashima City, 宇都宮 Utsunomiya, 足利市 Ashikaga City
日光市 Nikko, 小山市 Oyama City, 那須塩原 Nasushiobara, 前橋 Maebashi, 高崎 Takasaki City, 桐生市 Kiryu, 伊勢崎 Isesaki
草津町 Kusatsu, 川越 Kawagoe, 熊谷市 Kumagaya, 川口市 Kawaguchi City, 所沢 Tokorozawa, 秩父 Chichibu, 春日部 Kasukabe
越谷 Koshigaya, 草加市 Soka, さいたま市 Saitama City, 銚子 Choshi, 市川市 Ichikawa City, 船橋市 Funabashi
木更津 Kisarazu, 松戸 Matsudo, 習志野 Narashino, 柏市 Kashiwa City, 浦安 Urayasu, 市原市 Ichihara, 館山 Tateyama
成田市 Narita City, 幕張 Makuhari, 八王子 Hachioji, 立川市 Tachikawa City, 武蔵野市 Musashino, 三鷹 Mitaka City
調布 Chofu, 府中市 Fuchu, 町田市 Machida City, 多摩市 Tama City, 千代田区 Chiyoda, 中央区 Chuo Ward, 新宿区 Shinjuku Ward
渋谷区 Shibuya Ward, 世田谷 Setagaya, 品川 Shinagawa, 目黒 Meguro, 豊洲 Toyosu, 丸の内 Marunouchi, 霞が関 Kasumigaseki
永田町 Nagatacho, 六本木 Roppongi, 築地 Tsukiji, 浅草 Asakusa, 横須賀 Yokosuka, 鎌倉 Kamakura, 藤沢市 Fujisawa City
小田原 Odawara, 箱根 Hakone, 茅ケ崎 Chigasaki, 相模原 Sagamihara, 厚木 Atsugi, 長岡 Nagaoka City, 柏崎市 Kashiwazaki
上越市 Joetsu, 佐渡 Sado, 燕三条 Tsubame-Sanjo, 高岡 Takaoka City, 氷見 Himi, 輪島 Wajima, 珠洲 Suzu, 七尾 Nanao
小松市 Komatsu City, 敦賀 Tsuruga, 鯖江 Sabae, 甲府 Kofu, 松本市 Matsumoto City, 上田市 Ueda City, 飯田市 Iida City
諏訪市 Suwa City, 軽井沢 Karuizawa, 白馬村 Hakuba, 大垣 Ogaki, 飛騨高山 Hida-Takayama, 高山市 Takayama City
多治見 Tajimi, 各務原 Kakamigahara, 沼津 Numazu, 熱海 Atami, 三島市 Mishima City, 富士宮 Fujinomiya, 焼津 Yaizu
掛川 Kakegawa, 磐田 Iwata City, 豊橋 Toyohashi, 岡崎市 Okazaki City, 豊田市 Toyota City, 安城 Anjo, 刈谷 Kariya
春日井 Kasugai, 瀬戸市 Seto City, 常滑 Tokoname, 一宮市 Ichinomiya, 四日市 Yokkaichi, 伊勢市 Ise City, 鈴鹿 Suzuka
松阪 Matsusaka, 津市 Tsu City, 志摩市 Shima City, 大津市 Otsu City, 彦根 Hikone, 長浜 Nagahama City
近江八幡 Omihachiman, 甲賀 Koka City, 宇治市 Uji City, 舞鶴 Maizuru, 福知山 Fukuchiyama, 亀岡 Kameoka, 堺市 Sakai City
岸和田 Kishiwada, 豊中 Toyonaka, 吹田 Suita, 高槻 Takatsuki City, 枚方 Hirakata, 東大阪 Higashiosaka, 姫路 Himeji
尼崎 Amagasaki, 明石市 Akashi, 西宮 Nishinomiya, 淡路島 Awaji Island, 芦屋 Ashiya, 宝塚 Takarazuka
豊岡 Toyooka City, 橿原 Kashihara, 生駒 Ikoma, 新宮市 Shingu, 田辺市 Tanabe City, 白浜町 Shirahama, 米子 Yonago
境港 Sakaiminato, 倉吉 Kurayoshi, 松江市 Matsue, 出雲 Izumo, 浜田市 Hamada City, 倉敷 Kurashiki, 津山 Tsuyama City
呉市 Kure, 尾道 Onomichi, 福山市 Fukuyama City, 三原市 Mihara City, 東広島 Higashihiroshima, 廿日市 Hatsukaichi
下関 Shimonoseki, 宇部 Ube City, 岩国 Iwakuni, 防府 Hofu, 周南市 Shunan, 鳴門 Naruto City, 高松市 Takamatsu
丸亀 Marugame, 松山市 Matsuyama, 今治 Imabari, 宇和島 Uwajima, 新居浜 Niihama, 四万十 Shimanto, 久留米 Kurume
大牟田 Omuta, 飯塚市 Iizuka, 博多 Hakata, 天神地区 Tenjin, 唐津 Karatsu, 伊万里 Imari, 佐世保 Sasebo, 諫早 Isahaya
島原市 Shimabara City, 平戸 Hirado, 壱岐 Iki City, 対馬 Tsushima, 五島市 Goto City, 八代市 Yatsushiro, 天草 Amakusa
阿蘇 Aso City, 水俣 Minamata, 別府 Beppu, 中津市 Nakatsu, 日田 Hita City, 由布院 Yufuin, 延岡 Nobeoka, 都城 Miyakonojo
日南市 Nichinan, 霧島 Kirishima, 指宿 Ibusuki, 奄美大島 Amami Oshima, 屋久島 Yakushima, 種子島 Tanegashima, 那覇 Naha
石垣市 Ishigaki, 宮古島 Miyakojima, 名護 Nago City, 嘉手納 Kadena, 普天間 Futenma, 辺野古 Henoko, 猪苗代 Inawashiro
五島列島 Goto Islands, 小笠原諸島 Ogasawara Islands, 伊豆大島 Izu Oshima
`;

/** Seas, mountains, rivers and regions, which have no 市. */
export const japaneseLandscapes = `
瀬戸内海 Seto Inland Sea, 瀬戸内 Setouchi, 琵琶湖 Lake Biwa, 霞ケ浦 Lake Kasumigaura, 諏訪湖 Lake Suwa City
十和田湖 Lake Towada, 信濃川 Shinano River, 利根川 Tone River, 荒川河川敷 Arakawa, 隅田川 Sumida River, 淀川 Yodo River
木曽川 Kiso River, 最上川 Mogami River, 筑後川 Chikugo River, 四万十川 Shimanto River, 東京湾 Tokyo Bay
大阪湾 Osaka Bay, 伊勢湾 Ise Bay, 有明海 Ariake Sea, 日本海 Sea of Japan, 津軽海峡 Tsugaru Strait, 津軽 Tsugaru
房総半島 Boso Peninsula, 伊豆半島 Izu Peninsula, 紀伊半島 Kii Peninsula, 三陸 Sanriku, 阿蘇山 Mount Aso City
桜島 Sakurajima, 浅間山 Mount Asama, 御嶽山 Mount Ontake, 鳥海山 Mount Chokai, 早池峰山 Mount Hayachine
八ケ岳 Yatsugatake, 白神山地 Shirakami, 北アルプス Northern Alps of Japan, 南アルプス Southern Alps of Japan, 尾瀬 Oze
屋島 Yashima, 関門海峡 Kanmon Strait, 首都圏 Greater Tokyo, 東海地方 Tokai, 北陸 Hokuriku, 山陰 San'in, 信州 Shinshu
飛騨 Hida, 伊豆 Izu, 湘南 Shonan
`;
