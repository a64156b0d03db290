// Words of change in three languages, by where they stand from the figure. Only plain ones: "improved" and 改善 tell no
// direction, losses improve downwards.

/** "rose by 5 %", "a rise of 5 %". */
export const EN_UP =
  "ros(?:e)|ris(?:e|es|en|ing)|gr[eo]w(?:s|n|ing)?|growth|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|" +
  "gain(?:s|ed|ing)?|(?<!\\b(?:ma[dk]es?|made|making|t[ao]kes?|took|taking|used|signed|set|ended|bought|put|gave) )up|advanc(?:e|es|ed)|expand(?:s|ed|ing)?|widen(?:s|ed|ing)?|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|add(?:s|ed)|rebound(?:s|ed)?|higher|doubl(?:e|ed)";
export const EN_DOWN =
  "fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|slump(?:s|ed)?|plung(?:e|es|ed)|tumbl(?:e|es|ed)|" +
  "los(?:e|es|ing|t)|loss|shr[aiu]nk(?:s|ing)?|contract(?:s|ed)|narrow(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|lower(?:s|ed|ing)?|trim(?:s|med)?|slash(?:es|ed)?|down|eased|dipped|sank|sunk";

/** Such verbs have their object before the figure: "cut the rate of attacks by 48 %". */
export const EN_TRANSITIVE =
  /^(?:rais|lift|cut|reduc|lower|trim|slash|increas|expand|widen|narrow|decreas|lifting)/u;

/** Between a word of change and its figure; `#` and `@` are other figures: "rose from # in @ to". */
export const EN_FILLER =
  "by|to|from|of|a|an|the|in|at|about|around|nearly|almost|some|just|over|under|roughly|only|another|further|more than|less than|up|down|again|as much as|" +
  "year on year|year-on-year|[a-z]{3,12}ly|level|levels|record|its|their|than|as|low|high|#|@";

/** Right behind the figure: "7% less than", "a 5 % rise", "140 more". */
export const EN_AFTER =
  /^\s?(?:(?:year-on-year|annual|yearly|quarterly|further|net)\s)?(?:(?<up>more|higher|up|above|rise|increase|growth|gain|jump|surge|dearer|longer|taller|heavier)|(?<down>less|fewer|lower|down|below|fall|drop|decline|decrease|reduction|cut|cheaper|slump|shorter|loss|dip))\b/u;

export const ZH_UP =
  "增长|增加|增收|上涨|上升|提高|提升|升高|攀升|飙升|扩大|回升|上扬|上调|反弹|走高|多增|增幅|涨幅|延长|增|涨|升|扩";
export const ZH_DOWN =
  "负增长|下降|减少|降低|下跌|下滑|回落|缩小|缩短|收窄|萎缩|缩减|削减|下调|走低|少增|降幅|跌幅|降|跌|减|缩";
/** Only right before the figure: 高1.7个百分点, 便宜2000日元, 浅了58米; not 最高, 高达, 不少于, 水深58米. */
export const ZH_BESIDE =
  /(?<![最至不起更新提])(?:(?<up>[高多贵长]|高出|[深厚重宽晚](?=了))|(?<down>[低少]|便宜|[浅薄轻短窄早](?=了)))[出了]?(?:约|近|将近)?$/u;
/** Between the word and its figure: 增长了约, 由#升至. */
export const ZH_GAP =
  /^(?:[了至到为約约近逾超达的也又再仅只率值]|超过|将近|接近|大约|幅度|达到|由|从|[#@])*$/u;

/** Behind the figure: 5%增, 81人に減った, 1.7ポイント下回る, 2.7％）減り. Not 50％を上回った, which bounds. */
export const JA_AFTER =
  /^(?<to>に|へ|まで|へと|にまで)?(?:の|と|も|ほど|程度|近く|超|弱|強|余り|以上)?(?:大幅に|さらに|急)?(?:(?<up>増|上昇|上が|上回|上積|上振|膨ら|伸び|拡大|引き上げ|多[いくか]|高[いくか]|高ま|高騰|プラス|アップ|値上|上乗)|(?<down>減|低下|下落|下が|下回|下振|縮小|圧縮|引き下げ|少な[いくか]|低[いくか]|若返|安[いくか]|安(?![定全心])|マイナス|ダウン|値下|落ち))/u;
/** 41％から36％に下がった: where it came from. */
export const JA_FROM =
  /^から(?:@の)?(?:#(?:に|へ|まで)?)?(?:(?<up>増|上昇|上が|伸び|拡大|引き上げ|高ま|改善)|(?<down>減|低下|下落|下が|縮小|引き下げ|落ち|悪化))/u;
/** 9.2%増の462億円, 9.2%増えて462億円: where it went. */
export const JA_BEFORE =
  /#(?:(?<up>増|増え|増えて|増加し|増加し?て|上昇し?て|伸びて?)|(?<down>減|減り|減って|減少し|減少し?て|低下し?て))の?$/u;
