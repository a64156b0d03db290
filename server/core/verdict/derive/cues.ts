// Words by which a sentence tells that a figure was worked out from others. One row a kind of formula, in three languages:
// weak words, that only allow a formula to be looked for; and strong ones, that say the formula so plainly that a wrong
// result is a mistake.

import type { Derivation } from "../verdict.ts";

type Kind = Derivation["kind"];

/** Matches "in total 45", 两者合计; not "accounted". */
const SUM =
  /\b(?:total(?:s|ed|ing|led|ling)?|together|combined|in all|altogether|sum|aggregate|overall|both|add(?:s|ed|ing)? up|between them|all told|plus|with(?= (?:the|an?|his|her|its|their|our|my|[$€£¥]?\d))|counting|(?:the )?(?:two|three|four)(?! (?:thirds|quarters|fifths|tenths|years?|months?|weeks?|days?|hours?|minutes)))\b|[两兩三四](?:家|个|個|组|組|地|国|市|社|名|人)|[二三四23４](?:社|つ|市|県|国|人)の|合计|合計|[总總一]?共(?!同|享|建|有制)|[总總][计計数數额額]|[加合]起来|加在一起|总共|加上|之和|累计|累計|合わせ|あわせ|足す|足し|加え/iu;

/** Matches "20 more than", 增加了20; not "also". */
const DIFFERENCE =
  /\b(?:difference|gap|more|fewer|less|higher|lower|up|down|rose|fell|gr[eo]w|increase[ds]?|decrease[ds]?|added|adding|lost|gain(?:ed|s)?|rise|drop(?:ped|s)?|declined?|margin|lead|ahead|behind|apart|remain(?:ing|der|s)?|rest|others?|net|exceed(?:s|ed)?|shorter|longer|older|younger|later|earlier|faster|slower|heavier|lighter|change[ds]?|leav(?:es?|ing)|left|slipped|before|ago|previous(?:ly)?|last|beat|narrowed|widened|extended|cut|saved?|missed|mean(?:s|ing)|impl(?:y|ies|ying)|so|saving|loss|surplus|deficit|not|never|without|short of|un\w{3,12}|non)\b|差|多|少|增|[减減]|升|降|[涨漲]|跌|[高低长短厚薄快慢重轻早晚](?:[了出于於過过]|[\d约近超])|超出|剩|余下|其余|其他|[净純]|残|上回|下回|[上下]が[りっる]|伸び|延び|縮|現存|现存|以前|此前|[年月期季回]前|前[年期回]|去年|上年|昨年|推算|计算|計算|未|なかった|[顺逆]差|改善|前[两三四五六七八九十\d]{1,3}(?:节|局|场|轮|盘|季度|个月)|値上げ|値下げ|引き上げ|引き下げ|(?<!て)[高低早遅短長]い|[高低早短長]く/iu;

/** Matches "growth of 20 %", 增幅; not "ground". */
const GROWTH =
  /\b(?:gr[eo]w(?:n|th|ing)?|rate|increase[ds]?|ris(?:e|en|ing)|rose|up|down|fell|fall(?:en)?|drop(?:ped)?|declined?|decrease[ds]?|more|higher|lower|less|fewer|gain(?:ed)?|jump(?:ed)?|surge[ds]?|change[ds]?|faster|slower|larger|bigger|smaller|cut|shr[aiu]nk|expand(?:ed)?|cheaper|dearer|longer|shorter|heavier|lighter)\b|增|[减減]|升|降|[涨漲]|跌|高出|变化|変化|伸び|上回|下回|[上下]が[りっる]|多|少|拡大|縮小/iu;

/** Matches "a share of 25 %", 占; not "shareholders". */
const SHARE =
  /\b(?:share|accounts? for|accounted for|accounting for|ma[dk]es? up|proportion|percentage|portion|represent(?:s|ed|ing)?|constitut(?:es?|ed|ing)|compris(?:es?|ed|ing)|ratio|rate|margin|out of|of (?:all|the|its|their|those|them|these|total|revenue|sales)|of which|one in)\b|占|比例|比重|份[额額]|率|其中|中有|のうち|割合|シェア|の[半一二三四五六七八九\d]|的[一\d]|半分|一半|half|quarters?\b|third|rest of|other/iu;

/** Matches "on average", 每年; not "perhaps". */
export const AVERAGE =
  /\b(?:averag(?:e[ds]?|ing)|mean|per|each|apiece|an? (?:year|month|week|day|quarter|head|person|piece|game|match)|every|annually|yearly|monthly|weekly|daily|annual)\b|平均|均|[每毎]|当たり|あたり|[1一]人|年間/iu;

/** Words that allow a formula of the kind near a figure. A multiple is a ratio by itself. */
export const CUES: Readonly<Record<Exclude<Kind, "ratio">, RegExp>> = {
  sum: SUM,
  difference: DIFFERENCE,
  growth: GROWTH,
  share: SHARE,
  average: AVERAGE,
};

/** The parts and nothing else are added: "together", 两者合计. Not "a total of", which may hold more. */
export const ADDED =
  /\b(?:together|combined|altogether|add(?:s|ed|ing)? up|between them|the two|the three|the sum|makes?|plus)\b|(?<![增参追])加(?![入强以拿速上])|[,，、]共(?=[约約]?[\d一二三四五六七八九十百千万两])|加上|合计|合計|共计|共計|[加合]起来|加在一起|之和|合わせ|あわせ|足す|足し/iu;

/** More was added than the parts told: "including others", 等, など. */
export const AMONG =
  /\b(?:includ(?:es?|ed|ing)|among|others?|such as|e\.g\.|of which|remaining|rest|excluding|except|besides)\b|包括|其中|其他|其它|其余|等(?!于)|除|うち|など|その他|除く/iu;

/** The whole of a part. Matches "in all", 总; not "although". */
export const WHOLE =
  /\b(?:all|total|whole|overall|altogether|entire)\b|[总總]|全(?!球|年|面|新)|整体|合計/iu;

/** A time that is told from its ends: "took", 历时. Differences tell such too. Not "forward". */
export const LASTED = new RegExp(
  `${DIFFERENCE.source}|\\b(?:for|took|taken|lasted|lasting|spent|after|over|during|within|duration|stood|held|span(?:s|ning|ned)?|between)\\b|历时|历经|为期|持续|干了|做了|工作了?|任职|用了|花了|间隔|相隔|经过|かか[りっる]|かけて|続[いけく]|務め|勤め|わた[りっる]`,
  "iu",
);

/** The level before a change. Matches "a year earlier", 一年前, 当初; not "forward". */
export const BEFORE =
  /\b(?:ago|earlier|before|start|previous(?:ly)?|last|prior|was|were|must have|had|from|original(?:ly)?|initial(?:ly)?|at first)\b|前の[期年月回]|当初|もともと|[原最]初|原[计定]|原先|起初|から|[从由從]|以前|此前|[年月期季回时時]前|前[年期回]|去年|上年|昨年|年初|期初|开始时|当時/iu;

/** The rest of a whole. Matches "the rest of Asia", その他; not "interest". */
export const REST =
  /\b(?:rest|remain(?:ing|der|s)?|others?|else(?:where)?|balance|not|outside|except|without|non)\b|其余|其他|剩|不|未|非|以外|残り|その他|ない|無/iu;

/** Two figures held against each other. Matches "a gap of", 差は; not "gaps". */
export const GAP =
  /\b(?:gap|difference|saving|savings|loss|surplus|deficit|margin|apart|more than|fewer than|less than|in between)\b|差|多(?!少)|少(?!なく)|[顺逆]差|自然[增减]/iu;

/** The middle of a range: "midpoint", 中间值. Not "middle-aged". */
export const MIDDLE =
  /\b(?:middle of|mid-?point|mid-?range)\b|中间值|中値|中央値|区间中值|中心値/iu;

/** What is left: the rest of a whole after a part. Matches "which leaves 45", 现存; not "remains strong". */
export const LEFT =
  /\b(?:leav(?:es|ing)|left|remaining|so)\b|剩下?|余下|现存|尚存|残り|残る|差し引/iu;

/** Time spans by which yearly or total figures are shared out: the divisor and what the formula shows. */
export const PERIODS: readonly { readonly cue: RegExp; readonly by: number }[] = [
  {
    cue: /\b(?:per|a|each|every) month\b|\bmonthly\b|每月|月均|[毎每][个個]?月|月平均|1か月|月(?=\d)/iu,
    by: 12,
  },
  {
    cue: /\b(?:per|a|each|every) quarter\b|\bquarterly\b|每季|季均|四半期(?:平均|あたり)/iu,
    by: 4,
  },
  { cue: /\b(?:per|a|each|every) week\b|\bweekly\b|每周|[毎每]週|周均|週平均/iu, by: 52 },
  {
    cue: /\b(?:per|a|each|every) day\b|\bdaily\b|每天|每日|日均|[毎每]日|1日(?:平均|あたり|当たり)/iu,
    by: 365,
  },
];

/** From a loss to a profit or back: "a swing of", 改善. Not 改革. */
export const SWING =
  /\b(?:sw[iu]ng(?:s|ing)?|turn(?:ed)?[- ]?around|improv(?:ed?|es|ing|ement)|worsen(?:ed|s|ing)?)\b|改善|悪化|恶化|好转|扭亏|转盈/iu;

/** Of what is not: "without oil or gas", 未接种, 使わない. Not "note", 非常. */
export const NOT =
  /\b(?:without|not|never|no|non|free of|un(?:vaccinated|treated|paid|insured|employed|used|sold|changed|answered))\b|-free\b|n['’]t\b|不(?!同|仅|断|少)|[没沒]有?|未|[无無](?!论)|非(?!常)|ない|なし|せず|以外/iu;
