// People of the news whose names are written by sound in each language (马斯克, マスク), so that no
// spelling rule joins them. Chinese names are joined by pinyin (romanize.ts); Japanese ones have to
// be told: 孫正義 is Son Masayoshi.

export const people = `
Elon Musk|Musk ; 埃隆·马斯克|马斯克 ; イーロン・マスク|マスク氏
Tim Cook ; 蒂姆·库克|库克 ; ティム・クック|クック氏
Steve Jobs ; 史蒂夫·乔布斯|乔布斯 ; スティーブ・ジョブズ|ジョブズ氏
Bill Gates ; 比尔·盖茨|盖茨 ; ビル・ゲイツ|ゲイツ氏
Jeff Bezos|Bezos ; 杰夫·贝索斯|贝索斯|贝佐斯 ; ジェフ・ベゾス|ベゾス氏
Mark Zuckerberg|Zuckerberg ; 马克·扎克伯格|扎克伯格 ; マーク・ザッカーバーグ|ザッカーバーグ氏
Sundar Pichai|Pichai ; 桑达尔·皮查伊|皮查伊 ; スンダー・ピチャイ|ピチャイ氏
Satya Nadella|Nadella ; 萨提亚·纳德拉|纳德拉 ; サティア・ナデラ|ナデラ氏
Sam Altman|Altman ; 萨姆·奥特曼|山姆·奥特曼|萨姆·阿尔特曼 ; サム・アルトマン|アルトマン氏
Jensen Huang ; 黄仁勋 ; ジェンスン・フアン
Warren Buffett|Buffett ; 沃伦·巴菲特|巴菲特 ; ウォーレン・バフェット|バフェット氏
Howard Stringer|Stringer ; 霍华德·斯金格|斯金格 ; ハワード・ストリンガー|ストリンガー氏
Jack Ma ; 马云 ; ジャック・マー
Pony Ma ; 马化腾 ; ポニー・マー
Robin Li ; 李彦宏 ; ロビン・リー
Joe Tsai ; 蔡崇信 ; ジョー・ツァイ
Terry Gou ; 郭台铭 ; テリー・ゴウ
Morris Chang ; 张忠谋 ; モリス・チャン
Li Ka-shing ; 李嘉诚 ; 李嘉誠
Masayoshi Son|Son Masayoshi ; 孙正义 ; 孫正義
Akio Toyoda|Toyoda Akio ; 丰田章男 ; 豊田章男
Tadashi Yanai|Yanai Tadashi ; 柳井正 ; 柳井正
Hiroshi Mikitani|Mikitani Hiroshi ; 三木谷浩史 ; 三木谷浩史
Kazuo Inamori|Inamori Kazuo ; 稻盛和夫 ; 稲盛和夫
Akio Morita|Morita Akio ; 盛田昭夫 ; 盛田昭夫
Kazuo Hirai|Hirai Kazuo ; 平井一夫 ; 平井一夫
Kenichiro Yoshida|Yoshida Kenichiro ; 吉田宪一郎 ; 吉田憲一郎
Carlos Ghosn|Ghosn ; 卡洛斯·戈恩|戈恩 ; カルロス・ゴーン|ゴーン氏
Shinzo Abe|Abe Shinzo ; 安倍晋三|安倍 ; 安倍晋三
Yoshihide Suga|Suga Yoshihide ; 菅义伟 ; 菅義偉
Fumio Kishida|Kishida Fumio|Kishida ; 岸田文雄|岸田 ; 岸田文雄|岸田氏
Shigeru Ishiba|Ishiba Shigeru|Ishiba ; 石破茂 ; 石破茂
Sanae Takaichi|Takaichi Sanae|Takaichi ; 高市早苗 ; 高市早苗
Junichiro Koizumi|Koizumi Junichiro ; 小泉纯一郎 ; 小泉純一郎
Shinjiro Koizumi|Koizumi Shinjiro ; 小泉进次郎 ; 小泉進次郎
Taro Aso|Aso Taro ; 麻生太郎 ; 麻生太郎
Kazuo Ueda|Ueda Kazuo ; 植田和男 ; 植田和男
Haruhiko Kuroda|Kuroda Haruhiko ; 黑田东彦 ; 黒田東彦
Shohei Ohtani|Ohtani|Otani Shohei ; 大谷翔平 ; 大谷翔平
Naomi Osaka ; 大坂直美 ; 大坂なおみ
Ichiro Suzuki|Suzuki Ichiro ; 铃木一朗 ; 鈴木一朗|イチロー
Hayao Miyazaki|Miyazaki Hayao ; 宫崎骏 ; 宮崎駿
Haruki Murakami|Murakami Haruki ; 村上春树 ; 村上春樹
Yuzuru Hanyu|Hanyu Yuzuru ; 羽生结弦 ; 羽生結弦
Donald Trump|Trump ; 唐纳德·特朗普|特朗普|川普 ; ドナルド・トランプ|トランプ氏|トランプ大統領
Joe Biden|Biden ; 乔·拜登|拜登 ; ジョー・バイデン|バイデン氏|バイデン大統領
Kamala Harris ; 卡玛拉·哈里斯|贺锦丽 ; カマラ・ハリス
Barack Obama|Obama ; 巴拉克·奥巴马|奥巴马|欧巴马 ; バラク・オバマ|オバマ氏|オバマ大統領
Hillary Clinton ; 希拉里·克林顿|希拉里 ; ヒラリー・クリントン
Bill Clinton ; 比尔·克林顿 ; ビル・クリントン
George W. Bush|George W Bush ; 小布什 ; ブッシュ元大統領
Janet Yellen|Yellen ; 珍妮特·耶伦|耶伦 ; ジャネット・イエレン|イエレン氏
Jerome Powell|Powell ; 杰罗姆·鲍威尔|鲍威尔 ; ジェローム・パウエル|パウエル氏
Antony Blinken|Blinken ; 安东尼·布林肯|布林肯 ; アントニー・ブリンケン|ブリンケン氏
Nancy Pelosi|Pelosi ; 南希·佩洛西|佩洛西 ; ナンシー・ペロシ|ペロシ氏
Vladimir Putin|Putin ; 弗拉基米尔·普京|普京|蒲亭 ; ウラジーミル・プーチン|プーチン氏|プーチン大統領
Volodymyr Zelensky|Volodymyr Zelenskyy|Zelensky|Zelenskyy ; 泽连斯基 ; ウォロディミル・ゼレンスキー|ゼレンスキー氏|ゼレンスキー大統領
Dmitry Medvedev|Medvedev ; 梅德韦杰夫 ; メドベージェフ氏
Boris Johnson ; 鲍里斯·约翰逊 ; ボリス・ジョンソン
Theresa May ; 特蕾莎·梅|特雷莎·梅 ; テリーザ・メイ|メイ首相
David Cameron ; 戴维·卡梅伦|卡梅伦 ; デービッド・キャメロン|キャメロン氏
Rishi Sunak|Sunak ; 里希·苏纳克|苏纳克 ; リシ・スナク|スナク氏
Keir Starmer|Starmer ; 基尔·斯塔默|斯塔默 ; キア・スターマー|スターマー氏
Liz Truss ; 利兹·特拉斯|特拉斯 ; リズ・トラス
Tony Blair ; 托尼·布莱尔|布莱尔 ; トニー・ブレア
Emmanuel Macron|Macron ; 埃马纽埃尔·马克龙|马克龙 ; エマニュエル・マクロン|マクロン氏|マクロン大統領
Francois Hollande ; 弗朗索瓦·奥朗德|奥朗德 ; フランソワ・オランド
Angela Merkel|Merkel ; 安格拉·默克尔|默克尔 ; アンゲラ・メルケル|メルケル氏
Olaf Scholz|Scholz ; 奥拉夫·朔尔茨|朔尔茨 ; オラフ・ショルツ|ショルツ氏
Ursula von der Leyen|von der Leyen ; 冯德莱恩 ; フォンデアライエン氏
Christine Lagarde|Lagarde ; 克里斯蒂娜·拉加德|拉加德 ; クリスティーヌ・ラガルド|ラガルド氏
Mario Draghi|Draghi ; 马里奥·德拉吉|德拉吉 ; マリオ・ドラギ|ドラギ氏
Giorgia Meloni|Meloni ; 焦尔吉娅·梅洛尼|梅洛尼 ; ジョルジャ・メローニ|メローニ氏
Narendra Modi|Modi ; 纳伦德拉·莫迪|莫迪 ; ナレンドラ・モディ|モディ氏|モディ首相
Benjamin Netanyahu|Netanyahu ; 本雅明·内塔尼亚胡|内塔尼亚胡 ; ベンヤミン・ネタニヤフ|ネタニヤフ氏|ネタニヤフ首相
Recep Tayyip Erdogan|Erdogan ; 埃尔多安 ; レジェップ・タイイップ・エルドアン|エルドアン氏
Bashar al-Assad|Assad ; 巴沙尔·阿萨德|阿萨德 ; バッシャール・アサド|アサド大統領
Kim Jong-un|Kim Jong Un ; 金正恩 ; 金正恩|キム・ジョンウン
Moon Jae-in ; 文在寅 ; 文在寅
Yoon Suk Yeol|Yoon Suk-yeol ; 尹锡悦 ; 尹錫悦
Lee Jae-myung|Lee Jae Myung ; 李在明 ; 李在明
Lee Hsien Loong ; 李显龙 ; リー・シェンロン
Lee Kuan Yew ; 李光耀 ; リー・クアンユー
Justin Trudeau|Trudeau ; 贾斯廷·特鲁多|特鲁多 ; ジャスティン・トルドー|トルドー氏
Anthony Albanese|Albanese ; 安东尼·阿尔巴尼斯|阿尔巴尼斯 ; アンソニー・アルバニージー
Pope Francis ; 教皇方济各|方济各 ; フランシスコ教皇|教皇フランシスコ
Antonio Guterres|Guterres ; 安东尼奥·古特雷斯|古特雷斯 ; アントニオ・グテレス|グテレス氏|グテーレス氏
Ban Ki-moon ; 潘基文 ; 潘基文
Tedros Adhanom Ghebreyesus|Tedros ; 谭德塞 ; テドロス氏|テドロス・アダノム
Nelson Mandela|Mandela ; 纳尔逊·曼德拉|曼德拉 ; ネルソン・マンデラ|マンデラ氏
Carrie Lam ; 林郑月娥 ; 林鄭月娥
John Lee Ka-chiu|John Lee ; 李家超 ; 李家超
Tsai Ing-wen ; 蔡英文 ; 蔡英文
Lai Ching-te|William Lai ; 赖清德 ; 頼清徳
Ma Ying-jeou ; 马英九 ; 馬英九
Sun Yat-sen ; 孙中山|孙文 ; 孫文
Chiang Kai-shek ; 蒋介石 ; 蒋介石
Yao Ming ; 姚明 ; 姚明
Lionel Messi|Messi ; 利昂内尔·梅西|梅西 ; リオネル・メッシ|メッシ
Cristiano Ronaldo|Ronaldo ; 克里斯蒂亚诺·罗纳尔多 ; クリスティアーノ・ロナウド|ロナウド
Kylian Mbappe|Mbappe ; 基利安·姆巴佩|姆巴佩 ; キリアン・エムバペ|エムバペ
LeBron James ; 勒布朗·詹姆斯 ; レブロン・ジェームズ
Stephen Curry ; 斯蒂芬·库里 ; ステフィン・カリー
Roger Federer|Federer ; 罗杰·费德勒|费德勒 ; ロジャー・フェデラー|フェデラー
Rafael Nadal|Nadal ; 拉斐尔·纳达尔|纳达尔 ; ラファエル・ナダル|ナダル
Novak Djokovic|Djokovic ; 诺瓦克·德约科维奇|德约科维奇 ; ノバク・ジョコビッチ|ジョコビッチ
Serena Williams ; 塞雷娜·威廉姆斯|小威廉姆斯 ; セリーナ・ウィリアムズ
Andy Murray ; 安迪·穆雷|穆雷 ; アンディ・マリー
Usain Bolt ; 尤塞恩·博尔特|博尔特 ; ウサイン・ボルト
Michael Phelps|Phelps ; 迈克尔·菲尔普斯|菲尔普斯 ; マイケル・フェルプス
Taylor Swift ; 泰勒·斯威夫特|霉霉 ; テイラー・スウィフト
Albert Einstein|Einstein ; 爱因斯坦 ; アインシュタイン
Isaac Newton ; 艾萨克·牛顿 ; アイザック・ニュートン
Charles Darwin|Darwin ; 查尔斯·达尔文|达尔文 ; チャールズ・ダーウィン|ダーウィン
Marie Curie ; 居里夫人|玛丽·居里 ; マリー・キュリー|キュリー夫人
Stephen Hawking ; 斯蒂芬·霍金|霍金 ; スティーブン・ホーキング
`;
