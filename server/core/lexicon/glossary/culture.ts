// Arts, religion, customs, food and farming.

export const culture = `
culture = culture|cultural ; 文化 ; 文化
art = =art|=arts|artistic|artwork|masterpiece ; 艺术|美术|艺术品|名作 ; 芸術|美術|アート|作品|名作
painting = painting|portrait|fresco|drawing|canvas ; 绘画|画作|油画|肖像|画|壁画 ; 絵画|絵|肖像画|油絵|壁画
sculpture = sculpture|statue ; 雕塑|雕像 ; 彫刻
music = music|musical|melody ; 音乐|音乐剧|旋律 ; 音楽|ミュージカル
concert = concert|gig|tour|recital|orchestra|symphony ; 音乐会|演唱会|巡演|交响乐|乐团|演奏会 ; コンサート|演奏会|ツアー|交響楽団|
  公演
opera = opera|ballet|dance|dancer ; 歌剧|芭蕾|舞蹈 ; オペラ|バレエ|ダンス|舞踊|歌劇
drama = drama|theatrical|stage|stage play|theater play ; 戏剧|话剧|舞台|剧 ; 演劇|芝居|舞台|戯曲
comedy = comedy|comedian ; 喜剧 ; 喜劇|コメディー
anime = anime|animation|cartoon|manga|comic ; 动画|动漫|漫画|卡通 ; アニメ|漫画|アニメーション|マンガ
director-film = film director|filmmaker|directed ; 导演|执导 ; 監督|映画監督
box-office = box office|gross ; 票房 ; 興行収入|興収
hit-popular = popular|popularity|hit|bestseller|best-selling|blockbuster ; 流行|受欢迎|热门|畅销|人气|爆款 ; 人気|
  流行|ヒット|ベストセラー|大ヒット
festival = festival|carnival|gala ; 节日|嘉年华|艺术节|电影节 ; 祭り|祝祭|フェスティバル|映画祭|祭
holiday = holiday|vacation|spring festival|new year|christmas|golden week ; 假期|假日|春节|新年|圣诞节|黄金周|放假|
  长假 ; 休日|休暇|正月|春節|新年|クリスマス|大型連休|連休|夏休み|冬休み
religion = religion|religious|faith|worship ; 宗教|信仰 ; 宗教|信仰|信者
christian = christian|christianity|catholic|protestant|bible ; 基督教|天主教|新教|圣经|基督徒 ; キリスト教|カトリック|
  プロテスタント|聖書
islam = islam|islamic|muslim|koran|quran ; 伊斯兰教|穆斯林|伊斯兰|古兰经 ; イスラム教|イスラム|イスラム教徒|コーラン
buddhist = buddhist|buddhism|buddha|monk|nun ; 佛教|佛|僧侣|和尚|僧人 ; 仏教|仏|僧侶|仏陀
jewish = jewish|jew|judaism ; 犹太|犹太人|犹太教 ; ユダヤ|ユダヤ人|ユダヤ教
tradition = tradition|traditional|custom|folk ; 传统|习俗|民间|习惯 ; 伝統|慣習|民俗|習慣
civilization = civilization|ancient|antiquity|dynasty|empire ; 文明|古代|王朝|帝国|朝代 ; 文明|古代|王朝|帝国
medieval = medieval|middle ages|renaissance ; 中世纪|文艺复兴 ; 中世|ルネサンス
prehistoric = prehistoric|stone age|bronze age ; 史前|石器时代|青铜 ; 先史|石器時代|青銅器
literature = literature|literary|poem|poetry|fiction ; 文学|诗歌|诗|虚构 ; 文学|詩|小説|フィクション
biography = biography|memoir|autobiography|diary ; 传记|回忆录|自传|日记 ; 伝記|回顧録|自伝|日記
story = story|tale|legend|myth|narrative ; 故事|传说|神话|叙事 ; 物語|伝説|神話
character-role = character|role|protagonist ; 角色|人物|主角 ; 役|登場人物|主人公|キャラクター
fashion-week = fashion show|runway show|catwalk ; 时装秀|走秀 ; ファッションショー
society = society|social|societal ; 社会 ; 社会
organization = organization|institution|association|foundation|nonprofit|ngo|charity ; 组织|机构|协会|基金会|
  慈善|非营利|团体 ; 組織|機関|協会|財団|慈善|非営利|団体
club = club|fraternity ; 俱乐部|社团 ; クラブ|部活
tradition-food = cuisine|cooking|recipe|dish|meal ; 菜|料理|烹饪|菜肴|餐|食谱 ; 料理|食事|調理|献立
food = food|foodstuff|snack ; 食品|食物|粮食|零食 ; 食品|食べ物|食料|菓子|食糧
grain = grain|wheat|corn|maize|barley|cereal ; 粮食|谷物|小麦|玉米|大麦 ; 穀物|小麦|トウモロコシ|大麦|食糧
rice = rice|paddy ; 大米|稻米|水稻|米饭|稻 ; 米|コメ|稲|ご飯
soybean = soybean|soya|bean ; 大豆|豆 ; 大豆|豆
vegetable = vegetable|tomato|potato|onion|cabbage ; 蔬菜|番茄|土豆|洋葱|白菜|马铃薯 ; 野菜|トマト|ジャガイモ|玉ねぎ|キャベツ
fruit = fruit|orange|banana|grape|apple|strawberry|mango ; 水果|橙|香蕉|葡萄|草莓|芒果 ; 果物|オレンジ|バナナ|ブドウ|イチゴ|
  マンゴー|リンゴ
meat = meat ; 肉|肉类 ; 肉|食肉
milk = milk|dairy|cheese|yogurt|butter ; 牛奶|乳制品|奶酪|酸奶|黄油|奶粉|奶 ; 牛乳|乳製品|チーズ|ヨーグルト|バター|ミルク
bread = bread|bakery|flour|noodle|pasta|cake ; 面包|面粉|面条|意面|蛋糕 ; パン|小麦粉|パスタ|ケーキ
sugar = sugar|sweet|candy|chocolate|honey ; 糖|糖果|巧克力|蜂蜜 ; 砂糖|菓子|チョコレート|蜂蜜|甘い
salt = salt|spice|=seasoning|sauce ; 盐|调味料|香料|酱 ; 塩|香辛料|調味料|ソース
tea = =tea|=teas ; 茶|茶叶 ; 茶|お茶
coffee = coffee|espresso|latte ; 咖啡 ; コーヒー|珈琲
beverage = beverage|drink|soft drink|juice|bottled water ; 饮料|果汁|矿泉水 ; 飲料|飲み物|ジュース|清涼飲料
beer = beer|brewery|brewer ; 啤酒|酿酒 ; ビール|醸造
wine = wine|winery|vineyard|champagne ; 葡萄酒|红酒|酒庄|香槟 ; ワイン|ワイナリー|シャンパン
spirits = liquor|whisky|whiskey|vodka|baijiu|sake ; 白酒|烈酒|威士忌|清酒|伏特加 ; 蒸留酒|ウイスキー|日本酒|焼酎
agriculture = agriculture|agricultural|farming ; 农业|务农|种植业 ; 農業|農産
farm = =farm|=farms|farmland|orchard|plantation|ranch ; 农场|农田|果园|耕地|种植园 ; 農場|農地|果樹園|耕地|農園
crop = crop|harvest|yield ; 作物|收成|农作物|丰收|收获|产量 ; 作物|収穫|農作物|収量
plant-sow = plant|cultivate|cultivation|planting|grow ; 种植|栽培|耕种|培育 ; 栽培|植え|耕作|育て
breed = breed|breeding|rear|aquaculture ; 养殖|繁殖|饲养|育种 ; 養殖|繁殖|飼育|育種
irrigation = irrigation|irrigate|reservoir ; 灌溉|水利 ; 灌漑|水利
cotton = cotton|silk|yarn|fabric|leather ; 棉花|丝绸|布|面料|皮革 ; 綿|絹|糸|布|生地|皮革
tableware = bottle|bowl|tableware|drinking glass ; 瓶|杯子|碗|餐具 ; 瓶|コップ|椀|食器|ボトル
eat = eat|consume|dine|feed ; 食用|进食|就餐|用餐 ; 食べ|食事|摂取
consume = consumption|consume|intake ; 消费|消耗|摄入|消费量 ; 消費|消費量|摂取
lifestyle = lifestyle|life|living|daily life|way of life ; 生活|生活方式|日常 ; 生活|暮らし|日常|ライフスタイル
life = life|lifetime|alive ; 生命|人生|一生|终身 ; 生命|人生|生涯|命
lifelong-employment = lifetime employment|lifelong employment ; 终身雇佣|终身雇用 ; 終身雇用
generation = generation|generational|generation gap ; 一代|世代|代沟 ; 世代
belief-superstition = superstition|ghost|spirit ; 迷信|鬼|幽灵 ; 迷信|幽霊
love = love|romance|romantic|beloved ; 爱情|恋爱|浪漫 ; 愛|恋愛|恋
happy = happy|happiness|joy|satisfaction|satisfied|=pleased ; 幸福|快乐|满意|高兴|喜悦 ; 幸福|満足|喜び|嬉しい|喜ん
sad = sad|grief|sorrow|tragedy|tragic ; 悲伤|悲剧|难过|悲痛 ; 悲しみ|悲劇|悲しい
angry = angry|anger|outrage|fury|furious ; 愤怒|生气|不满 ; 怒り|憤り|激怒
surprise = surprise|surprising|shock|unexpected|astonish ; 惊讶|震惊|意外|惊人|吃惊 ; 驚き|衝撃|予想外|意外
confident = confident|confidence|optimistic|optimism ; 信心|自信|乐观 ; 自信|楽観|信頼感
trust = trust|trustworthy|credibility|reputation ; 信任|信誉|声誉|公信力|名誉 ; 信頼|信用|評判|名声
new-acquisitions = newly acquired|added to the collection|new acquisitions ; 新入藏|新增藏品|入藏|新收藏 ; 新規収蔵|収蔵|新収蔵
translator = translator|translated by ; 译者 ; 訳者
reprint = reprint|reissue|reprinted ; 重印|再版|加印 ; 重版|増刷
audiobook = audiobook ; 有声书|有声读物 ; オーディオブック
collection-items = museum collection|artefact|artifact ; 藏品|馆藏|文物 ; 所蔵品|収蔵品|文化財
box-office-share = revenue split ; 分账 ; 興行分配
film-run = theatrical release|cinema release ; 院线上映|公映 ; 劇場公開
box-set = album|singles chart ; 专辑 ; アルバム
playwright = playwright|screenwriter|scriptwriter ; 编剧|剧作家 ; 脚本家|劇作家
conductor-music = orchestra|symphony ; 乐团|交响乐团|交响 ; 管弦楽団|交響楽団|オーケストラ
calligraphy = calligraphy ; 书法 ; 書道
animation = animation|animated|anime ; 动画|动漫 ; アニメ|動画作品
video-game = video game|gamer ; 电子游戏|玩家 ; ビデオゲーム|ゲーマー
ruins-site = archaeological|archaeology|excavation ; 考古|遗址|发掘 ; 考古|遺跡|発掘
`;
