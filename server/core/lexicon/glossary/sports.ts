// Games, matches, results and records of sport.

export const sports = `
sport = sport|sports|athletic|athletics ; 体育|运动|田径 ; スポーツ|運動|陸上
athlete = athlete|player|sportsman|sportswoman ; 运动员|选手|球员 ; 選手|運動選手|アスリート
coach-sport = =coach|=coaches|head coach|manager ; 教练|主教练|主帅 ; 監督|コーチ|ヘッドコーチ
captain = captain|skipper ; 队长|船长 ; 主将|船長|キャプテン
referee = referee|umpire ; 裁判|裁判员 ; 審判|レフェリー
match = match|game|fixture|bout ; 比赛|赛事|场比赛 ; 試合|対戦|ゲーム|一戦
race = =race|=races|racing|racer ; 竞赛|赛跑|赛车|竞速 ; 競走|レース|競争
tournament = tournament|championship|cup|competition|contest|open championship ; 锦标赛|赛事|杯赛|联赛|公开赛|
  比赛 ; 大会|選手権|杯|トーナメント|競技会
league = league|division|conference league ; 联赛|联盟 ; リーグ
season = season|campaign ; 赛季|季 ; シーズン|今季
final = =final|=finals|semi-final|semifinal|quarter-final|quarterfinal ; 决赛|半决赛|总决赛|四分之一决赛 ; 決勝|準決勝|
  準々決勝|ファイナル
qualify = qualify|qualification|qualifier|qualifying ; 晋级|资格赛|预选赛|出线|入围 ; 予選|出場権|進出|予選通過
round = =round|=rounds|heat|stage ; 回合|阶段 ; 回戦|ラウンド|段階
stage-phase = stage|phase|step ; 阶段|步 ; 段階|局面|フェーズ
win = win|victory|triumph|beat|defeat|winning ; 获胜|赢|胜利|击败|战胜|夺冠|胜出|取胜|打败 ; 勝利|勝ち|勝っ|優勝|破っ|下し|制し|勝つ
lose = lose|defeat|beaten|loss ; 输|失利|落败|战败 ; 敗北|負け|敗れ|敗戦
lose-thing = lose|lost|miss out ; 失去|丢失|丧失|遗失 ; 失い|失っ|紛失|喪失
draw-tie = =draw|=drew|stalemate|=tie ; 平局|打平|战平|平手 ; 引き分け|同点
score = score|goal|point|scorer ; 得分|进球|比分|射门 ; 得点|ゴール|スコア|点数
assist-sport = =assist|=assists|rebound|steals ; 助攻|篮板|抢断 ; アシスト|リバウンド
penalty-kick = penalty kick|penalty shootout|free kick|red card|yellow card|penalty|=penalties ; 点球|
  任意球|红牌|黄牌|罚球 ;ペナルティーキック|フリーキック|退場|警告
medal = medal|podium ; 奖牌 ; メダル|表彰台
gold-medal = gold medal|gold medalist|gold medallist ; 金牌 ; 金メダル
silver-medal = silver medal ; 银牌 ; 銀メダル
bronze-medal = bronze medal ; 铜牌 ; 銅メダル
champion = champion|title|trophy|championship|crown ; 冠军|夺冠|奖杯|锦标|卫冕 ; 優勝|王座|タイトル|トロフィー
runner-up = runner-up|runners-up|second place ; 亚军|第二名 ; 準優勝|二位
third-place = third place|bronze ; 季军|第三名 ; 三位
world-record = world record ; 世界纪录 ; 世界記録|世界新記録
football = football|soccer|footballer ; 足球|足球运动员 ; サッカー|フットボール
basketball = basketball ; 篮球 ; バスケットボール|バスケ
volleyball = volleyball ; 排球 ; バレーボール
baseball = baseball|pitcher|home run|batter|inning ; 棒球|投手|本垒打|全垒打|打者 ; 野球|投手|本塁打|ホームラン|打者|プロ野球
tennis = tennis|badminton ; 网球|羽毛球 ; テニス|バドミントン
table-tennis = table tennis|ping-pong|ping pong ; 乒乓球 ; 卓球
golf = golf|golfer ; 高尔夫|高尔夫球 ; ゴルフ
cricket = cricket|wicket|batsman ; 板球 ; クリケット
rugby = rugby ; 橄榄球 ; ラグビー
hockey = hockey ; 曲棍球|冰球 ; ホッケー|アイスホッケー
boxing = boxing|boxer|wrestling|wrestler|judo|sumo|karate|martial art ; 拳击|拳手|摔跤|柔道|相扑|空手道|武术 ;
  ボクシング|レスリング|柔道|相撲|空手|武道|格闘技
swim = swim|swimming|swimmer|diving ; 游泳|跳水 ; 水泳|競泳|泳ぎ|飛び込み
gymnastics = gymnastics|gymnast ; 体操 ; 体操
run-sport = marathon|runner|sprint|sprinter|hurdle|relay ; 马拉松|跑步|短跑|长跑|跨栏|接力 ; マラソン|ランナー|走者|短距離|
  長距離|駅伝|リレー
run-move = =run|=running|=ran|jog ; 奔跑 ; 走り|走る|走っ
jump-throw = long jump|high jump|pole vault|javelin|shot put|discus ; 跳远|跳高|撑杆跳|标枪|铅球|铁饼 ; 走り幅跳び|
  走り高跳び|棒高跳び|やり投げ|砲丸投げ
ski = ski|skiing|skier|snowboard ; 滑雪|单板滑雪 ; スキー|スノーボード
skate = skate|skating|skater|figure skating ; 滑冰|花样滑冰|速滑 ; スケート|フィギュアスケート
climb-mountain = mountaineering|climber|mountaineer|climb mount ; 登山|攀登|攀岩|登顶 ; 登山|登頂|登山者|クライミング
formula-one = formula one|formula 1|grand prix ; 一级方程式|大奖赛 ; グランプリ
chess = chess|go game|shogi ; 国际象棋|象棋|围棋|棋手 ; チェス|囲碁|将棋|棋士
esports = esports|e-sports ; 电竞|电子竞技 ; eスポーツ
transfer-player = transfer fee|transfer window|free agent|trade deadline ; 转会|转会费 ; 移籍|移籍金
doping = doping|banned substance|anti-doping|steroid ; 兴奋剂|禁药|类固醇 ; ドーピング|禁止薬物
host-city = host city|bid to host|host nation|host country ; 主办城市|申办|主办国|东道主 ; 開催都市|開催地|招致|開催国
attendance = attendance|crowd|spectators ; 上座|观众人数|到场 ; 観客動員|来場者数|観客数
cheer = cheerleader|fan club ; 啦啦队|应援 ; 応援団|チアリーダー
train-sport = training camp|train for ; 集训|训练|备战 ; 合宿|練習|訓練
winter-olympics = winter olympics|winter games ; 冬奥会|冬季奥运会 ; 冬季五輪|冬季オリンピック
asian-games = asian games ; 亚运会|亚洲运动会 ; アジア大会|アジア競技大会
national-team = national team|national side ; 国家队 ; 代表チーム|日本代表|代表
home-game = home game|away game|home ground ; 主场|客场 ; ホーム|アウェー|本拠地
overtime-sport = extra time|overtime|injury time ; 加时|加时赛|伤停补时 ; 延長戦|延長
streak = winning streak|streak|consecutive ; 连胜|连续|接连 ; 連勝|連続|続けて
ranking-world = world ranking|world number one|world no ; 世界排名|世界第一 ; 世界ランキング|世界ランク
gamble = gamble|gambling|casino|betting|lottery|wager ; 赌博|赌场|博彩|彩票|投注 ; 賭博|カジノ|ギャンブル|宝くじ|賭け|抽選|抽せん
retire-sport = hang up|farewell ; 挂靴|告别赛 ; 引退試合
goalkeeper = goalkeeper|keeper|goalie ; 门将|守门员 ; ゴールキーパー|キーパー
striker = striker|forward player|winger ; 前锋|射手 ; フォワード|ストライカー
midfielder = midfielder ; 中场 ; ミッドフィルダー
defender-sport = full-back|centre-back|center back ; 后卫 ; ディフェンダー
quarterback = quarterback ; 四分卫 ; クオーターバック
hat-trick = hat-trick|hat trick ; 帽子戏法 ; ハットトリック
suspend-sport = match ban|suspended for|banned from competition ; 禁赛|停赛 ; 出場停止
lineup = lineup|starting eleven|starting xi|substitute ; 首发|阵容|替补 ; 先発|スタメン|控え
promotion-league = promoted to|relegate|relegation ; 升级|降级|保级 ; 昇格|降格|残留
drop-out-race = dropped out of the race|did not finish|failed to finish|abandoned the race ; 退赛|未能完赛|未完赛|中途退出比赛 ; 棄権|途中棄権|完走できな
next-edition = next edition ; 下一届|下届 ; 次回|次の大会|来年の大会
free-throw = free throw ; 罚球 ; フリースロー
corner-kick = corner kick ; 角球 ; コーナーキック
header-goal = header ; 头球 ; ヘディング
stoppage-time = stoppage time|injury time|added time ; 补时|伤停补时 ; アディショナルタイム|ロスタイム
foreign-player = foreign player|overseas player ; 外援 ; 外国人選手|助っ人
field-goal-rate = shooting percentage|field-goal percentage ; 命中率|投篮命中率 ; 成功率|シュート成功率
strikeout = strikeout|strikeouts|struck out ; 三振 ; 奪三振|三振
rbi = runs batted in|rbi ; 打点 ;
catcher = catcher ; 捕手 ;
win-rate = winning percentage|win rate|win percentage ; 胜率 ; 勝率
league-table = league table|standings ; 积分榜 ; 順位表
save-baseball = saves ; 救援成功 ; セーブ
first-half-match = half-time|halftime ; 半场|中场休息 ; ハーフタイム
extra-innings = extra innings ; 延长赛 ; 延長戦
triple-double = double-double|triple-double ; 两双|三双 ; ダブルダブル|トリプルダブル
rebound-ball = rebound|rebounds ; 篮板|篮板球 ; リバウンド
turnover-ball = turnovers ; 失误 ; ターンオーバー
relay-race = relay ; 接力|接力赛 ; リレー|駅伝
podium = podium|medallist|medalist ; 领奖台 ; 表彰台
disqualify = disqualify|disqualified|disqualification ; 取消资格 ; 失格
stoppage-injury = sidelined|out injured ; 伤停|缺阵 ; 離脱|戦線離脱
walkover = walkover|forfeit ; 弃权|不战而胜 ; 不戦勝|棄権
seed-player = top seed|seeded ; 种子选手|头号种子 ; 第1シード|シード選手
aggregate-score = aggregate score|on aggregate ; 总比分 ; 合計スコア
`;
