// Saying, showing, thinking, deciding, and what is said, written and published.

export const speech = `
say = say|tell|remark|comment|note that|point out|add that|=stated|=stating ; 表示|称|指出|坦言|谈到|说道|提到|
  直言 ; 述べ|語っ|話し|言っ|コメント|発言|指摘
announce = announce|announcement|declare|declaration|unveil|proclaim ; 宣布|公布|公告|宣告|发布 ; 発表|公表|宣言|告知|
  明らかに
reveal = reveal|disclose|disclosure|divulge|uncover ; 透露|披露|揭示|曝光|揭露|公开 ; 明かし|開示|明らかにし|暴露
report = report|reporting ; 报道|报告|汇报|报导 ; 報告|報道|レポート|報じ|伝え
explain = explain|explanation|clarify ; 解释|说明|阐述|阐释 ; 説明|解説
describe = describe|description|depict|portray ; 描述|形容|描绘 ; 描写|表現
claim = claim|assert|allege|allegation|contend ; 声称|宣称|主张|指称 ; 主張
admit = admit|acknowledge|concede|confess|confession ; 承认|坦承|认罪 ; 認め
deny = deny|denial|reject|refute|dismiss|dispute ; 否认|驳斥|否定|反驳 ; 否定|否認
confirm = confirm|confirmation|verify|verification|corroborate ; 确认|证实|核实|验证 ; 確認|検証
prove = prove|proof|demonstrate|evidence ; 证明|证据|证实 ; 証明|証拠|実証
show = show|indicate|suggest ; 显示|表明|展示|展现 ; 示し|示す|示唆
warn = warn|warning|alert|caution ; 警告|警示|预警|提醒 ; 警告|警報|警鐘|注意報
promise = promise|pledge|vow|commit|commitment ; 承诺|保证|许诺|誓言 ; 約束|公約|確約|誓約
urge = urge|call on|call for|appeal ; 敦促|呼吁|促请|催促 ; 呼びかけ|促し|求め|訴え
ask = ask|request|inquire|inquiry|enquiry ; 询问|请求|要求|问 ; 尋ね|要求|要請|問い合わせ|質問
answer = answer|reply|respond|response ; 回答|答复|回应|回复|答 ; 回答|返答|応答|対応|答え
question = question|query ; 问题|疑问|提问|质疑 ; 質問|疑問|問い
demand-ask = demand|insist ; 要求|坚持要求 ; 要求|主張
suggest = propose|proposal|recommend|recommendation|suggestion ; 建议|提议|提案|推荐|方案 ; 提案|提言|勧告|推奨|お勧め
criticize = criticize|criticise|criticism|condemn|condemnation|denounce|blame|slam ; 批评|谴责|指责|抨击|
  批判 ; 批判|非難|糾弾
praise = praise|laud|hail|applaud|commend ; 称赞|赞扬|表扬|赞赏|赞美|好评 ; 称賛|絶賛|好評|褒め
thank = thank|thanks|gratitude|grateful ; 感谢|致谢 ; 感謝
apologize = apologize|apologise|apology ; 道歉|致歉|谢罪 ; 謝罪|陳謝|お詫び
complain = complain|complaint|grievance ; 投诉|抱怨|申诉 ; 苦情|クレーム|不満
protest = protest|demonstration|rally|protester|demonstrator ; 抗议|示威|游行|抗争 ; 抗議|デモ
discuss = discuss|discussion|debate|talk about ; 讨论|商讨|探讨|辩论|商议 ; 議論|討論|協議|話し合い
negotiate = negotiate|negotiation|talks|bargain ; 谈判|磋商|协商 ; 交渉|協議
persuade = persuade|convince ; 说服|劝说 ; 説得
believe = believe|belief|think|consider|deem|reckon ; 认为|相信|觉得|以为 ; 考え|信じ|思っ|思う|みなし
know = know|knowledge|aware|awareness ; 知道|了解|得知|知悉|认识 ; 知っ|知る|認識|知識
understand = understand|understanding|comprehend ; 理解|明白|了解 ; 理解|分かっ
remember = remember|recall|recollect|memory ; 回忆|记得|回想|记忆 ; 記憶|回想|思い出|振り返
forget = forget ; 忘记|遗忘 ; 忘れ
expect = expect|anticipate|expectation|predict|prediction|foresee ; 预计|预期|期待|预料|预测|料 ; 予想|期待|予測|見込み|
  見込ん|見通し
estimate = estimate|estimation ; 估计|估算|预估|推算 ; 推計|推定|見積もり|試算
hope = hope|wish ; 希望|盼望|愿望 ; 希望|願い|望み|望ん
worry = worry|concern|anxiety|fear ; 担心|担忧|忧虑|顾虑|焦虑 ; 懸念|心配|不安|憂慮
doubt = doubt|skeptical|sceptical|suspicion ; 怀疑|质疑|疑虑 ; 疑い|疑念|疑っ
decide = decide|decision|determine|resolve ; 决定|决心|决策|确定 ; 決定|決め|決断|判断
choose = choose|choice|select|selection|pick|opt ; 选择|挑选|选出 ; 選択|選び|選ん|選出|選定
plan = plan|intend|intention|planned ; 计划|打算|拟|规划|方案 ; 計画|予定|企画|プラン|構想
prepare = prepare|preparation|gear up ; 准备|筹备|预备 ; 準備|用意|備え
try = try|attempt|effort|endeavor|endeavour ; 尝试|试图|努力|企图 ; 試み|努力|挑戦|取り組み
strategy = strategy|strategic ; 战略|策略 ; 戦略
policy = policy ; 政策 ; 政策|方針
opinion = opinion|view|viewpoint ; 意见|观点|看法|见解 ; 意見|見解|見方
attitude = attitude|stance|position on ; 态度|立场 ; 態度|姿勢|立場
idea = idea|concept|notion ; 想法|概念|理念|点子|创意|主意 ; アイデア|概念|理念|考え方|発想
goal-dream = dream ; 梦想|梦 ; 夢
speech = speech|address|lecture|keynote ; 演讲|讲话|致辞|发言|演说|讲座 ; 演説|講演|スピーチ|基調講演
interview = interview|interviewed|interviewee ; 采访|访谈|专访|受访|面试 ; インタビュー|取材|面接
press-conference = press conference|news conference|briefing ; 发布会|记者会|新闻发布会|记者招待会|吹风会 ; 記者会見|会見
product-launch = launch event|launch conference|product launch ; 发布会|新品发布 ; 発表会
release-product = release|launch|roll out|rollout|debut|introduce|put on sale|unveil ; 发布|推出|上市|发售|
  首发|亮相|问世 ; 発売|発表|投入|リリース|公開|販売開始
publish = publish|publication|publisher|issue ; 出版|发表|刊登|刊发|发行|发布 ; 出版|刊行|掲載|発行|公表|発表
broadcast = broadcast|air|telecast ; 播出|广播|转播|播放 ; 放送|放映|中継|配信
write = write|writing|author|pen ; 写|撰写|写作|著|书写|撰文 ; 執筆|書い|書き|著述
read = read|reader|readership ; 阅读|读者 ; 読書|読者|読み|読ん
book = book|novel|volume ; 书|书籍|小说|图书|著作|书本 ; 書籍|小説|著書|図書
chapter = chapter ; 章节 ;
article = article|essay|column ; 文章|报道|专栏 ; 記事|論説|コラム
paper-study = paper|thesis|dissertation ; 论文 ; 論文
journal = journal|periodical ; 期刊|学刊|杂志 ; 学術誌|専門誌|ジャーナル
magazine = magazine ; 杂志 ; 雑誌
newspaper = newspaper|daily ; 报纸|报 ; 新聞|紙面
news = news ; 新闻|消息|资讯 ; ニュース|報道
media = media|press ; 媒体|传媒|新闻界 ; メディア|報道機関|マスコミ
journalist = journalist|reporter|correspondent ; 记者|新闻工作者 ; 記者|ジャーナリスト
editor = editor|editorial ; 编辑|主编|社论 ; 編集|編集者|編集長|社説
statement = statement|communique ; 声明|公报|陈述 ; 声明|コメント文|談話
letter-mail = letter|email|e-mail|mail ; 邮件|信件|电子邮件|函 ; 手紙|メール|書簡|電子メール
message = message|text message ; 信息|消息|短信|留言 ; メッセージ|伝言
document = document|file|paperwork ; 文件|文档|资料|档案 ; 文書|書類|資料|公文書
record-doc = record|log|archive ; 记录|档案|纪录 ; 記録
data = data|datum|statistic|figure ; 数据|统计|数字 ; データ|統計|数字|数値
survey = survey|poll|questionnaire|census ; 调查|民调|问卷|普查|民意调查 ; 調査|アンケート|世論調査|国勢調査
research = research|study|researcher ; 研究|调研|研究人员 ; 研究|調査研究
analysis = analysis|analyze ; 分析|解析 ; 分析|解析
analyst = analyst ; 分析师|分析员 ; アナリスト
expert = expert|specialist ; 专家|专业人士 ; 専門家|エキスパート
review = review|reappraisal ; 审查|评论|审核|评审|回顾|复查 ; 審査|評論|レビュー|見直し|検討
evaluate = evaluate|evaluation|assess|assessment|appraise ; 评估|评价|评定|考核 ; 評価|査定|アセスメント
rank = rank|ranking ; 排名|名次|位列|位居|排行 ; 順位|ランキング|ランク|位置
rate-grade = rated|rating|grade ; 评级|等级|评分|级别 ; 格付け|等級|評価|ランク
list = list|roster ; 名单|列表|清单|榜单 ; リスト|名簿|一覧
title-name = title|entitled|named|known as|dubbed|nickname|=called ; 名为|称为|命名|名叫|题为|被称|取名|标题 ; 名付け|
  呼ばれ|題し|命名|称する
name = name ; 名字|姓名|名称 ; 名前|氏名|名称
language = language ; 语言|语 ; 言語|言葉
translate = translate|translation|translator ; 翻译|译 ; 翻訳|通訳
word = word|phrase|term ; 词|词语|术语|用语 ; 単語|用語|語
advertise = advertise|advertisement|ad|advertising|commercial ; 广告|宣传|做广告 ; 広告|宣伝|コマーシャル
promote = promote|promotion|publicity|marketing ; 推广|促销|宣传|营销|促进 ; 促進|推進|プロモーション|販促|マーケティング
slogan = slogan|motto ; 口号|标语 ; スローガン|標語
photo = photo|photograph|picture|image|photography ; 照片|图片|摄影|图像|影像 ; 写真|画像|撮影|映像
video = video|footage|clip ; 视频|录像|影片|短片 ; 動画|映像|ビデオ
film-movie = film|movie|cinema ; 电影|影片|影院 ; 映画
television-show = programme|program|tv show|series ; 节目|电视剧|剧集|连续剧 ; 番組|ドラマ|テレビ番組
song = song|single ; 歌曲|歌|单曲 ; 歌|曲|楽曲|シングル
album = album ; 专辑 ; アルバム
visit = visit|visitor|tour|trip ; 访问|参观|到访|拜访|考察|造访 ; 訪問|見学|視察|訪れ|来訪
meet = meet|meeting|conference|summit|gathering|convention ; 会议|会面|会见|开会|会晤|峰会|大会|会谈 ; 会議|会談|会合|会見|
  サミット|大会|面会
event = event|occasion ; 活动|事件|盛事 ; イベント|行事|催し|出来事
ceremony = ceremony|rite ; 仪式|典礼 ; 式典|儀式|セレモニー
celebrate = celebrate|celebration|anniversary|commemorate ; 庆祝|纪念|周年|庆典 ; 祝い|記念|祝賀|周年
exhibit = exhibition|exhibit|expo|trade show|fair ; 展览|展会|博览会|参展|展出 ; 展示会|展覧会|博覧会|見本市|出展|展示
agree = agree|consent|approve|approval|endorse ; 同意|批准|赞成|认可|核准|通过 ; 同意|承認|賛成|認可|可決
oppose = oppose|opposition|object|disagree|were against|are against ; 反对|抵制|异议 ; 反対|抵抗|異議
support = support|assist|assistance|aid|help|=backed|=backs|backing|in favour|in favor ; 支持|支援|援助|帮助|协助|扶持|资助|赞成 ; 支持|支援|賛成|
  援助|助け|後押し|サポート|応援
cooperate = cooperate|cooperation|collaborate|collaboration|team up ; 合作|协作|联手|协同 ; 協力|提携|連携|共同|協業
share-tell = share with ; 分享 ; 共有|分かち合
learn = learn|learnt ; 学习|学会|得知 ; 学習|学ん|学び
teach = teach|teaching ; 教学|授课|教导 ; 教え|授業|指導
invite = invite|invitation ; 邀请|请柬 ; 招待|招き|招致
sign = sign|signing|ink|signature ; 签署|签订|签约|签字|签 ; 署名|調印|締結|サイン
conversation = conversation|dialogue|dialog|chat|converse ; 对话|交谈|聊天|谈话|会话 ; 会話|対話|おしゃべり|雑談
contact = contact|get in touch|reach out ; 联系|联络|接触 ; 連絡|接触|問い合わせ
mention = mention|refer to|allude|cite|reference ; 提及|提到|谈及|引用|援引 ; 言及|触れ|引用
express = express|convey|voice ; 表达|传达|抒发 ; 表明|表現|伝え
inform = inform|notify|notification|let know ; 告知|通知|知会|通报 ; 通知|知らせ|通告
guess = guess|assume|assumption|presume|speculate ; 猜测|推测|假定|猜 ; 推測|憶測|仮定
advise = advise|advice|adviser|advisor|consult|consultation|consultant ; 建议|咨询|顾问|忠告 ; 助言|相談|顧問|
  アドバイス|コンサルタント
remind = remind|reminder ; 提醒 ; 注意喚起|念押し
joke = joke|tease|humor|humour|funny ; 玩笑|幽默|取笑|搞笑 ; 冗談|ユーモア|からか
conclude-opinion = conclude|conclusion|infer ; 得出结论|结论|推断 ; 結論|推論
uncertain = uncertain|uncertainty|unsure|unclear|unknown ; 不确定|不明|未知|不清楚 ; 不確実|不明|不透明|未知
specify = specify|specification|define|definition|outline ; 规定|指定|明确|定义|规格|概述 ; 規定|指定|定義|仕様|概要
representative = representative|rep|salesperson|salesman|delegate ; 代表|业务员|销售员|推销员 ; 代表者|担当者|営業担当|
  販売員
transcript = transcript|minutes of|recording of ; 记录稿|会议记录|实录 ; 議事録|書き起こし
summary = summary|summarize|overview|abstract ; 摘要|概要|总结|综述 ; 要約|概要|まとめ|総括
thought = contemplate|ponder|reflect on|deliberate ; 思考|深思|斟酌|考虑 ; 熟考|検討|思案
`;
