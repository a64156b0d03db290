// English words too common to tell one sentence from another, and number words and months: figures
// and dates are compared elsewhere, never as words.

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

/** What people say between words, in interviews and meetings. */
const fillers = `
yeah yes uh um hmm oh ah okay ok well really actually gonna wanna kind sort anyway quite maybe
perhaps please thing things something anything everything someone everyone hi hello hey wow
`;

/** Months: dates are compared elsewhere. "May" and "march" are other words too. */
const months = `
january february april june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec edt gmt utc
`;

const numbers = `
zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
thousand thousands million millions billion billions trillion trillions dozen dozens bn mn tn k th
st nd rd first second third fourth fifth sixth seventh eighth ninth tenth
`;

/** English words that are no terms of their own; folded to lower case. */
export const stopWords: ReadonlySet<string> = new Set(
  [english, fillers, months, numbers]
    .join(" ")
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
