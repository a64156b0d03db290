// Words that are told one against the other: what an article tells of the east is no other telling of what a note tells of the west,
// though all other words are the same.

/** A side in the three languages. */
type Side = RegExp;

/** Each row's sides leave no room for one another. Not "northern" in a name alone: both texts are searched alike. */
const SIDES: readonly (readonly Side[])[] = [
  [
    /\beast(?:ern)?\b|[东東](?:部|区|區|侧|側|北|南)|[华華][东東]|東(?:日本|地区)/iu,
    /\bwest(?:ern)?\b|西(?:部|区|區|侧|側|北|南)|[华華]西|西(?:日本|地区)/iu,
    /\bsouth(?:ern)?\b|南(?:部|区|區|侧|側)|[华華]南/iu,
    /\bnorth(?:ern)?\b|北(?:部|区|區|侧|側)|[华華]北/iu,
    /\bcentral\b|中部|[华華]中/iu,
  ],
  [
    /\b(?:domestic(?:ally)?|home market|at home)\b|国内|境内|內地|内地/iu,
    /\b(?:overseas|abroad|international(?:ly)?|foreign)\b|海外|国外|境外|国际|國際|国際|外国/iu,
  ],
  [/\bimport(?:s|ed)?\b|[进進]口|輸入/iu, /\bexport(?:s|ed)?\b|出口|輸出/iu],
  [
    /\b(?:men|male|boys?)\b|男(?:性|子|生|童|单|單)/iu,
    /\b(?:women|female|girls?)\b|女(?:性|子|生|童|单|單)/iu,
  ],
  [/\burban\b|城[镇鎮市]|都市部/iu, /\brural\b|[农農]村|[乡鄉]村/iu],
  [/\bonline\b|[线線]上|オンライン/iu, /\b(?:offline|in[- ]stores?)\b|[线線]下|店頭/iu],
  [/\bwholesale\b|批[发發]|卸売/iu, /\bretail\b|零售|小売/iu],
  [/\bweekdays?\b|工作日|平日/iu, /\bweekends?\b|周末|週末|休日/iu],
  [/\b(?:day[- ](?:trippers?|visitors?))\b|日帰り|一日游/iu, /\bovernight\b|宿泊|[过過]夜|住宿/iu],
  [
    /\b(?:adults?|grown-ups)\b|成年?人|大人/iu,
    /\b(?:children|kids|child)\b|[儿兒]童|子ども|子供/iu,
  ],
];

/** Whether `own` tells of one side of a row alone, and `there` of another of its sides and not of this one. */
export function areOtherSides(own: string, there: string): boolean {
  return SIDES.some((sides) => {
    const here = sides.filter((side) => side.test(own));
    const [side] = here;
    if (side === undefined || here.length > 1 || side.test(there)) return false;
    return sides.some((other) => other !== side && other.test(there));
  });
}
