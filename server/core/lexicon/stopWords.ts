// Words and characters too common to tell one sentence from another, and number words: those are
// figures, not terms.

const english = `
a an the and or but nor so yet if then else than that this these those there here where when while
who whom whose which what why how i me my mine you your yours he him his she her hers it its we us
our ours they them their theirs himself herself itself themselves myself ourselves yourself one
ones am is are was were be been being do does did done doing have has had having will would shall
should can could may might must ought of in on at by for with from to into onto upon off out over
under up down about above below between among amid across through throughout during before after
since until till against toward towards within without via per as like not no never none nothing
any some all both each every either neither other another others such only just also too very much
many more most less least few several own same even still already again once ever almost nearly
around roughly approximately however though although because therefore thus hence whether not's
isn't wasn't don't didn't won't can't couldn't wouldn't shouldn't hasn't haven't s t d ll re ve m
im ive mr mrs ms dr etc eg ie vs am pm let let's now today's get got gets getting gotten go goes
went gone going make makes made making
`;

const numbers = `
zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
thousand thousands million millions billion billions trillion trillions dozen dozens bn mn tn k th
st nd rd first second third fourth fifth sixth seventh eighth ninth tenth
`;

/** English words that are no terms of their own; folded to lower case. */
export const stopWords: ReadonlySet<string> = new Set(
  (english + numbers).split(/\s+/u).filter((word) => word !== ""),
);

/** Han characters of numerals: the figures of a sentence are compared elsewhere, never as words. */
export const numeralCharacters: ReadonlySet<string> = new Set(
  "〇零一二三四五六七八九十百千万亿兆两",
);

/**
 * Characters without content: two together make no term, and a one-character word may stand next to
 * one.
 */
export const functionCharacters: ReadonlySet<string> = new Set(
  "的了在和是有我你他她它们这那哪就也都而及与着或但并从对把被让给由向往于以为因所之其此每各该些某如若则便又再还已曾将" +
    "要会能可应不没未无非很太最更较等吗呢吧啊呀个家名位台辆件条项所座间处次年月日时约近超余多共计仅只达至到后前中上下内外",
);

/**
 * Characters that may stand next to a one-character word: 在海外开1万家店的…; not 中, for 中国 is one word.
 */
export const edgeCharacters: ReadonlySet<string> = new Set(
  "的了在和是有也就都而及与或但并从对把被让给由向于以为因其此每各该些已曾将要会能可应不没未个家名位约近超余多共计仅只达至到",
);

/** Characters that give no term even next to a content character: 的公, 了小. */
export const emptyCharacters: ReadonlySet<string> = new Set("的了是也很把被这那吗呢吧啊们它");

/** Particles (東京は, 店を) and する (開業し). Other hiragana after Han is the ending of a word: 開い, 売り. */
export const particles: ReadonlySet<string> = new Set("はがをにでとのもへやかしさす");
