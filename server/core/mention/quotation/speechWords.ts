// Words that tell who says a quotation: verbs of speech, titles and pronouns in three languages.
// Data only; the patterns that use them are in quotationSpeaker.ts.

/** 雷军表示：“…”; longest first where one begins another. */
export const zhVerbs = [
  "表示|指出|坦言|直言|坦承|强调|強調|认为|認為|透露|宣布|宣佈|宣称|宣稱|声称|聲稱|称|稱|写道|寫道|回应|回應|回答|解释|解釋|补充|補充|介绍|介紹",
  "感叹|感嘆|告诉记者|告訴記者|提到|谈到|談到|说道|說道|说过|說過|说|說|曾言|问道|問道|发文称|發文稱",
].join("|");

/** Stand between the speaker and the verb: 雷军也曾在会上公开表示. */
export const zhAdverbs = [
  "曾经|曾經|曾|也|还|還|则|則|就|又|再次|随后|隨後|公开|公開|明确|明確|进一步|進一步|接着|接著|日前|近日|当时|當時|一再|多次|特别|特別|此前",
  "对此|對此",
].join("|");

/** Titles before a name: SONY前总裁霍华德·斯金格. */
export const zhTitles = [
  "创始人|創始人|联合创始人|聯合創始人|董事长|董事長|总裁|總裁|副总裁|副總裁|总经理|總經理|首席执行官|首席執行官|CEO|CFO|COO|CTO|主席|教授",
  "博士|部长|部長|发言人|發言人|分析师|分析師|负责人|負責人|主任|院长|院長|校长|校長|研究员|研究員|记者|記者|会长|會長|社长|社長",
].join("|");

export const zhNobody = [
  "双方|雙方|各方|人们|人們|他们|她们|他們|她們|我们|我們|你们|你們|他|她|它|我|你|您|其|有人|公司|该公司|該公司|官方|报道|報道|媒体|媒體|文章",
  "报告|報告|记者|記者|作者|网友|網友|业内人士|業內人士|本人|大家|自己|可以|可|据|來|来|所谓|所謂",
].join("|");

export const enVerbs = [
  "said|says|told|tells|argued|argues|noted|notes|added|adds|wrote|writes|explained",
  "explains|stated|states|claimed|claims|admitted|admits|insisted|insists|warned|warns",
  "recalled|recalls|replied|answered|asked|announced|stressed|emphasized|emphasised",
  "acknowledged|conceded|concluded|remarked|observed|commented",
].join("|");

/** What somebody holds to be so, told without his words. */
export const enViews =
  "thinks|thought|believes|believed|expects|expected|reckons|reckoned|estimates|estimated|predicts|predicted|forecasts|sees";

/** Before a name: "chief executive Don Meij", "Lordstown CEO Edward Hightower". */
export const enTitles = [
  "chief executive(?: officer)?|chief financial officer|CEO|CFO|COO|CTO|president",
  "vice president|director|managing director|founder|co-founder|chairman|chairwoman",
  "chair|analyst|economist|spokesman|spokeswoman|spokesperson|minister|prime minister",
  "senator|professor|editor|manager|coach|mayor|governor|secretary|lawyer|attorney",
  "researcher|scientist|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sir",
].join("|");

export const enNobody = [
  "he|she|it|they|we|i|you|who|which|that|this|the|a|an|one|some|many|people|critics",
  "analysts|officials|reporters|monday|tuesday|wednesday|thursday|friday|saturday",
  "sunday|january|february|march|april|may|june|july|august|september|october|november",
  "december|but|and|as|in|on|at|when|while|then|later|also|still|yet|there|here|his|her",
  "their|its|our|my|your|so|if|what|according",
].join("|");

/** 「…」と雷軍氏は語った. */
export const jaVerbs = [
  "述べ|語っ|語り|語る|話し|話す|話した|言っ|言い|言う|説明し|説明する|強調し|強調する|指摘し|指摘する|コメントし|明かし|明らかにし|振り返っ|振り返る",
  "発言し|主張し|答え|伝え",
].join("|");

export const jaHonorifics = [
  "さん|氏|社長|会長|代表|教授|博士|首相|大臣|議員|監督|選手|部長|所長|知事|市長|CEO|最高経営責任者",
].join("|");

export const jaNobody = [
  "彼|彼女|彼ら|私|僕|俺|我々|私たち|同社|当社|同氏|関係者|記者|両社|誰|皆|これ|それ",
].join("|");
