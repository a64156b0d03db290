// What happens to figures and things: rising and falling, beginning and ending, opening and
// closing.

export const changes = `
rise = rise|increase|grow|growth|climb|gain|expand|expansion|up by|escalate|augment|uptick|
  upsurge ; 增长|增加|上升|上涨|增|涨|攀升|走高|扩大|增幅|涨幅 ; 増加|増え|上昇|成長|伸び|増|上がり|上がっ|拡大|増大|伸長
surge < rise = surge|soar|jump|leap|rocket|skyrocket|spike|boom ; 激增|飙升|猛增|暴涨|大增|大涨|跃升|剧增 ; 急増|急騰|
  急上昇|激増|跳ね上が
fall = fall|decrease|decline|drop|slip|dip|shrink|contract by|reduction|lower|down by ; 下降|下跌|减少|下滑|
  减|跌|回落|走低|萎缩|降幅|跌幅 ; 減少|減り|減っ|低下|下落|下がり|下がっ|減|縮小|落ち込み|落ち込
plunge < fall = plunge|plummet|slump|tumble|collapse|crash|nosedive|slide ; 暴跌|大跌|骤降|锐减|重挫|大减|急跌 ;
  急落|急減|暴落|激減|急降下
double = double|doubled|twofold|twice ; 翻番|翻倍|倍增|两倍|加倍|成倍 ; 倍増|二倍|倍
triple = triple|threefold|treble ; 三倍 ; 三倍
quadruple = quadruple|fourfold ; 四倍 ; 四倍
halve = halve|half|cut in half ; 减半|腰斩|一半|半数 ; 半減|半分|半数
reduce < fall = reduce|cut|slash|trim|curb|pare ; 削减|裁减|缩减|压缩|降低 ; 削減|カット|減らす|減らし|抑制
raise < rise = raise|lift|boost|hike|enhance ; 提高|提升|调高|上调|抬高|加强 ; 引き上げ|引上げ|高め|上げ
lower-act < fall = lower ; 下调|调低|降低 ; 引き下げ|引下げ|下げ
recover = recover|recovery|rebound|rally|bounce back ; 恢复|复苏|反弹|回升|回暖 ; 回復|持ち直し|反発|復調
stable = stable|steady|unchanged|flat|level off|stabilize ; 稳定|持平|平稳|稳|不变 ; 横ばい|安定|変わらず
fluctuate = fluctuate|volatile|volatility|swing ; 波动|起伏|震荡 ; 変動|乱高下
slow = slow|slowdown|decelerate|cool ; 放缓|减速|减慢|趋缓 ; 減速|鈍化
accelerate = accelerate|acceleration|speed up|quicken|hasten ; 加速|加快|提速 ; 加速
exceed = exceed|surpass|top|beat|outpace|outstrip|overtake|overtook|overtaken ; 超过|超越|突破|超出|高于|赶超 ; 超え|上回|突破|超過|追い抜|追い抜い
below = fall short|miss ; 低于|不足|少于|不到|不及 ; 下回|未満|届か
reach = reach|hit|attain|total|amount to|stand at|come to ; 达到|高达|总计|抵达|到达 ; 達し|到達|達成|上っ|上る
record-high < peak = record high|all-time high|highest ever|=record ; 历史新高|新高|创纪录|纪录 ; 過去最高|最高値|史上最高
record-low = record low|all-time low|lowest ever ; 历史新低|新低 ; 過去最低|最安値|史上最低
peak = peak|high point ; 峰值|高峰|顶峰|最高点 ; ピーク|頂点
bottom = bottom|trough|low point ; 谷底|低谷|最低点 ;
maximum = maximum|highest|largest|biggest ; 最大|最高|最多|上限 ; 最大|最高|最多|上限
minimum = minimum|lowest|smallest ; 最小|最低|最少|下限 ; 最小|最低|最少|下限
begin = begin|start|commence|launch|kick off|initiate|onset ; 开始|启动|开启|着手|起步|展开 ; 開始|始め|始ま|着手|スタート|
  起動
end = end|finish|conclude|terminate|cease|conclusion ; 结束|终止|完结|终结|告终 ; 終了|終え|終わ|終結|終止
complete = complete|completion|finish|accomplish ; 完成|竣工|完工|完 ; 完了|完成|竣工|成し遂げ
continue = continue|persist|carry on|keep|=lasted|=lasting ; 继续|持续|延续|保持 ; 継続|続け|続い|続く|持続
stop = stop|halt|suspend|suspension|pause|discontinue|shut down ; 停止|暂停|中止|停 ; 停止|中止|休止|中断|止め|一時停止
resume = resume|restart|reopen ; 恢复|重启|重新开放|复 ; 再開
cancel = cancel|cancellation|scrap|call off|abandon|revoke ; 取消|撤销|作废|放弃 ; 取り消し|中止|撤回|キャンセル|取消|欠航|
  打ち切り
delay = delay|postpone|postponement|defer|put off ; 推迟|延迟|延期|延后|延误 ; 延期|遅れ|遅延|先送り|見送
advance = advance|bring forward ; 提前|推进 ; 前倒し|前進
open = open|opening|open up ; 开|开设|开业|开张|开出|开放|打开|开店|设立 ; 開設|出店|開業|開店|オープン|開い|開く|開け
close = close|closure|shut|shutter ; 关闭|关|停业|关门|倒闭|关店|歇业|停航|停运|停驶 ; 閉鎖|閉店|閉め|閉じ|休業|廃業
expand-reach = expand into|enter|entry|foray|move into|advance into|make inroads ; 进军|进入|拓展|扩张|布局|
  入驻|出海 ; 進出|参入|展開|拡大
withdraw = withdraw|withdrawal|pull out|exit|retreat ; 撤出|退出|撤离|撤回|撤退 ; 撤退|撤収|撤回|離脱
cover = cover|coverage|span ; 覆盖|涵盖|遍及|覆盖面 ; カバー|網羅|対象
include = include|comprise|consist|contain|involve|encompass|incorporate ; 包括|包含|含|包含了|囊括|涵盖 ; 含む|
  含み|含め|含ま|包含
exclude = exclude|excluding|except ; 不包括|除外|剔除|不含|排除 ; 除く|除き|除い|除外
add = add|addition|append ; 新增|增加|添加|增添|加入 ; 追加|加え|新規
remove = remove|removal|eliminate|delete|get rid ; 移除|去除|删除|清除|消除|除去 ; 削除|除去|撤去|取り除
replace = replace|replacement|substitute|swap ; 替换|取代|代替|更换|替代|更新 ; 置き換え|交換|代替|代わり|取り替え|更新|入れ替え
change = change|alter|modify|adjust|amend|shift|revise|revision ; 变化|改变|变更|调整|修改|更改|修订|变动 ; 変化|変更|
  変え|変わ|調整|修正|改定|改正
convert = convert|conversion|transform|transformation ; 转换|转变|转化|转型|改造|改建 ; 転換|変換|転向|改造
upgrade = upgrade|improve|improvement|better ; 升级|改善|改进|改良|提升 ; アップグレード|改善|向上|改良|刷新
worsen = worsen|deteriorate|deterioration ; 恶化|变差 ; 悪化
exist = exist|existence ; 存在|现有 ; 存在
appear = appear|emerge|emergence|show up ; 出现|浮现|涌现 ; 出現|現れ|登場
disappear = disappear|vanish|go missing|missing ; 消失|失踪 ; 消え|失踪|行方不明|消滅
move = move|relocate|relocation|transfer ; 搬迁|转移|移动|迁移|迁往|搬 ; 移転|移動|移し|引っ越し
return-back = return|come back|go back ; 返回|回归|回到|重返|归来 ; 戻り|戻っ|復帰|帰還
arrive = arrive|arrival|land ; 抵达|到达|到来 ; 到着|着い
leave = leave|depart|departure ; 离开|离去|出发|启程 ; 出発|離れ|去っ|離脱
build = build|construct|construction|erect ; 建造|建设|修建|兴建|建|建成|新建|盖 ; 建設|建築|建て|構築|新設|築い
destroy = destroy|demolish|destruction|wreck|ruin ; 摧毁|毁坏|破坏|拆除|毁 ; 破壊|倒壊|取り壊|全壊
damage = damage|harm ; 损坏|损害|破坏|损伤|受损 ; 損害|被害|損傷|破損
repair = repair|fix|restore|restoration|mend ; 修理|维修|修复|修缮 ; 修理|修復|復旧|修繕
create = create|creation|generate ; 创造|创建|创作|产生 ; 作成|創造|創出|生み出
develop = develop|development ; 开发|发展|研制 ; 開発|発展|発達
make = manufacture|fabricate ; 制造|生产|制作|造 ; 製造|製作|生産|作り|造っ
design = design ; 设计 ; 設計|デザイン
use-act = utilize|utilization|adopt|adoption|usage ; 使用|采用|利用|运用|应用 ; 使用|利用|採用|活用|適用|使い|使っ
receive = receive|receipt|obtain|gain|get hold ; 收到|获得|得到|取得|获|接收 ; 受け取|獲得|受け|取得
give = give|provide|supply|offer|grant|=offering ; 提供|给予|供应|供给|赋予|授予 ; 提供|供給|与え|授与
send = send|dispatch|mail ; 发送|派遣|寄|派出 ; 送り|送付|派遣|送信|送っ
hold-have = possess|possession|hold ; 拥有|持有|享有|具有|具备 ; 保有|持ち|持つ|所持|持っ
hold-event = hold|stage|host|take place|=held ; 举行|举办|召开|主办 ; 開催|開い|行わ|主催|開かれ|行われ
take-part = participate|participation|take part|join|attend|attendance ; 参加|参与|加入|出席|参会 ; 参加|出席|加わ|
  参画|加盟
divide = divide|split|separate|division ; 分为|分割|拆分|分开|划分 ; 分割|分け|分離
combine = combine|integrate|integration|unite|merge ; 结合|整合|融合|联合|集成 ; 統合|融合|結合|連携
compare = compare|comparison|versus ; 比较|对比|相比|较 ; 比較|比べ
differ = differ|difference|gap ; 差异|差距|不同|差别 ; 違い|格差|異な|差異
limit = limit|restrict|restriction|cap|curb ; 限制|上限|限定 ; 制限|限定|規制|上限
achieve = achieve|achievement|attain|fulfill ; 实现|达成|取得|成就 ; 達成|実現|成果
fail = fail|failure|unsuccessful ; 失败|未能|落空 ; 失敗|不成功|できず
succeed = succeed|success|successful ; 成功 ; 成功
cause = cause|lead to|result in|trigger|bring about ; 导致|引起|造成|引发|致使 ; 引き起こ|原因|もたら|招い
result = result|outcome|consequence ; 结果|成果|后果 ; 結果|成果
reason = reason|cause|factor ; 原因|理由|因素|缘由 ; 理由|原因|要因
effect = effect|impact|influence|affect ; 影响|效果|冲击|作用 ; 影響|効果|作用
turning-point = turning point|inflection point|watershed ; 拐点|转折点|分水岭 ; 転機|転換点|分岐点
drive-up = driven up|drove up ; 拉动|带动 ; 牽引|けん引|押し上げ
transition = transition|transitional ; 过渡|转型 ; 移行|過渡期
diverge = diverge|divergence ; 分化 ; 二極化|分化
shrinkage = shrinkage|dwindle|dwindling ; 缩水|萎缩 ; 目減り|縮小
gradual = gradual|gradually|step by step ; 逐渐|逐步|慢慢|渐渐 ; 徐々に|次第に|段階的
phase-out = phase out|phase-out|phased out ; 退坡|逐步淘汰 ; 段階的廃止
comeback-turn = comeback|come from behind|came from behind ; 反超|逆转|逆袭 ; 逆転
increment = increment|incremental ; 增量 ; 増分|増加分
make-good = offset|make up for|made up for ; 弥补|抵消|补足 ; 補填|相殺|穴埋め
revenue-up = revenue growth|higher revenue|rise in revenue ; 增收 ; 増収
profit-up = profit growth|higher profit|rise in profit ; 增利 ; 増益
revenue-down = lower revenue|fall in revenue|revenue decline ; 收入下滑 ; 減収
profit-down = lower profit|fall in profit|profit decline ; 减利|利润下滑 ; 減益
`;
