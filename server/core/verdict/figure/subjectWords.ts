// Words by which a note's sentence says that it speaks of something else than the article's: the analyst's own voice, others,
// averages, sums, the term before.

/** The analyst speaks: "my estimate", "I plan", 我估计, 私の試算. Matches "I think"; not "Type I thinking", "ours". */
export const OWN_VOICE =
  /\b(?:I(?:'d|'ll|'ve|'m)? (?:\w+ )?(?:plan|think|guess|assume|expect|estimate|believe|would|will|want|need|suppose|have)|my (?:own )?(?:\w+ )?(?:estimate|guess|view|model|assumption|forecast|target|calculation|plan|note)|(?:we|our) (?:own )?(?:estimate|assume|model|assumption)s?|would have (?:been|come)|to ?do|what if|back of the envelope)\b|(?:我|我们|笔者|个人)(?:的|自己)?(?:估计|估算|认为|觉得|预计|测算|推算|猜|计划|打算|假设)|要是|(?:如果|若)没有|怎么办|(?:たら|れば|場合)(?:どう|何が)|がなければ|なかったら|(?:私|筆者|個人的)(?:の|には|は|に)?(?:試算|推計|推定|見立て|予想|考え)|と(?:私|筆者)は(?:みて|見て|考え|思)/iu;

/** Somebody else is spoken of, or the rest: 同行, "a rival", 他社, 另外三城. Matches "another company"; not "rivalry", 其他地区. */
export const OTHERS =
  /\b(?:a |its |their |the )?(?:rivals?|competitors?|peers?|another(?! [$€£¥]?\d)|elsewhere|neighbou?ring|nearby|market research|textbook|nationwide|nationally|industry average|by comparison|in contrast)\b|同行|竞争对手|对手|同业|另一家|全(?:国|省|球|世界|行业|市场)|邻(?:市|县|省|国|近)|行业平均|相比之下|他社|競合|同業|別の|(?:另外|其余|残[るり])(?=[一二两三四五六七八九十\d])|全国|全世界|世界市場|国内市場|隣(?:の|市|町|県|国|接)/iu;

/** One of them by other words, in the three languages: 全球 is "worldwide". */
export const SAME_OTHERS: readonly RegExp[] = [
  /\b(?:world(?:wide)?|global(?:ly)?)\b|全球|世界/iu,
  /\b(?:nation(?:wide|ally)|across the (?:country|nation)|in the country|national)\b|全国|国内市場/iu,
  /\b(?:rivals?|competitors?|peers?)\b|同行|对手|同业|他社|競合|同業/iu,
  /\b(?:neighbou?ring|nearby)\b|[邻隣]/iu,
];

/** What falls to one of many, an average: 人均, "each resident gets". Matches "per head"; not "per share", "percent". */
export const SHARED_OUT =
  /\b(?:each|apiece|on average|averag(?:e|ed|es|ing)|per (?!share|cent\b|month|year|annum|day|week|hour)[a-z]+)\b|平均|[人场場日户戶]均|每(?:个|家|名|人|位|户|公里|千米|平方米|吨|公斤|亩|公顷|桶|度)|1(?:キロ|平方メートル|トン|キログラム)(?=\d)|各(?=[打有占为获得建投开])|当たり|あたり/iu;

/** Several things together, which words of another language seldom tell apart from one of them: 合计, "combined". Matches 両社合わせて; not "total revenue". */
export const SUMMED =
  /\b(?:combined|together|between them|put together)\b|合计|加起来|加总|合わせ|足す|足し/iu;

/** The term before, told for itself: 前期の売上高, "last year's sales". Not what is compared with it: "up from last year", 前年比. */
export const BEFORE =
  /(?<!\b(?:from|than|over|on|to|with|against|versus|vs\.?) (?:the |its )?(?:same \w+ (?:of|in) (?:the |a )?)?)\b(?:last|previous|prior|preceding) (?:comparable |similar )?(?:year|quarter|month|term|period|trial|study|time)\b|(?<![比较較])(?:去年|上年|上一年|上期)(?!同期|同月|底|末|年底)|(?:前期|前の[期年月]|前年|昨年)(?!比|同期|同月|度比|を|より|から)/iu;
