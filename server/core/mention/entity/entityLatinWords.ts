// Words that tell what a capitalised run is: titles, given names, what organisations and places end
// with, and words that are capitalised without naming anything. All folded (lower case, no
// accents).

import { wordSet } from "./entityWords.ts";

/** Stand before a person's name and split a run: Tesla CEO | Elon Musk. */
export const TITLES_EN: ReadonlySet<string> = wordSet(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president
  vice-president chairman chairwoman chairperson chair ceo cfo coo cto minister premier chancellor
  secretary senator sen sen. congressman congresswoman rep rep. representative governor gov gov.
  mayor ambassador judge justice attorney prosecutor sheriff general gen gen. colonel col col.
  captain capt capt. major lieutenant lt lt. sergeant sgt sgt. admiral commander officer detective
  inspector constable trooper corporal king queen prince princess duke duchess emperor pope bishop
  archbishop cardinal rabbi imam father sister rev rev. reverend coach manager director founder
  co-founder cofounder editor author actor actress singer spokesman spokeswoman spokesperson
  analyst economist scientist engineer journalist reporter speaker lawyer executive chief head
  deputy vice prime foreign defense defence finance interior former ex-president principal dean
  superintendent leader`);

/** Open a run as part of a title, but name nobody alone: "Former", "Prime". */
export const PERSON_TITLES: ReadonlySet<string> = wordSet(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president chairman
  chairwoman ceo cfo coo cto minister premier chancellor secretary senator sen sen. congressman
  congresswoman rep rep. governor gov gov. mayor ambassador judge justice king queen prince
  princess pope captain detective sergeant lieutenant colonel general admiral coach director
  founder co-founder spokesman spokeswoman spokesperson analyst economist actor actress singer
  author inspector constable trooper corporal sheriff attorney officer chief head editor professor
  executive leader`);

/**
 * What a company may leave off its name: Nordlys for "Nordlys Capital", "Harbour Lane" for "Harbour
 * Lane Foods".
 */
export const CORPORATE_ENDS: ReadonlySet<string> = wordSet(`
  inc inc. corp corp. corporation company co co. ltd ltd. limited llc llp plc gmbh ag sa se nv
  group holding holdings motor motors airlines airways pharmaceuticals pharma therapeutics
  biosciences biotech partners capital ventures securities insurance energy steel electric
  electronics software networks laboratories labs industries services solutions technologies
  technology systems entertainment studios records foods pictures media brands stores supermarkets
  brewery restaurants hotels properties resources minerals mining petroleum chemicals materials
  logistics robotics semiconductor semiconductors automotive aerospace dynamics international
  worldwide interactive bakeries biologics analytics research supplies shipping ferries buses
  railways consulting advisers advisors associates telecom communications ports marine`);

/**
 * The last word of an organisation's name, besides those: "Wuhan University", "Justice Department".
 */
export const ORGANIZATION_ENDS: ReadonlySet<string> = wordSet(`
  university college institute institution academy bank agency ministry department council
  committee commission association foundation party court news times post press journal club union
  society museum hospital school church army navy police embassy office center centre federation
  league team studio laboratory senate parliament congress assembly bureau authority board
  administration organization organisation observatory orchestra band theatre theater consortium
  alliance coalition network trust fund exchange daily herald tribune telegraph guardian gazette
  forces guard ministries cathedral broadcasting television radio airport united rovers wanderers
  rangers athletic forum`);

export function isOrganizationEnd(folded: string): boolean {
  return CORPORATE_ENDS.has(folded) || ORGANIZATION_ENDS.has(folded);
}

/** "University of Tokyo", "Ministry of Foreign Affairs": words that take "of" into a name. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = wordSet(`
  university college institute ministry department bank house court council office bureau board
  academy association school federation organization organisation union society museum church
  party republic kingdom state commission committee center centre chamber league bureau agency
  secretary-general fund army people's journal`);

/** "Hyde Park", "Bayswater Road", "Inner Mongolia Region". */
export const PLACE_ENDS: ReadonlySet<string> = wordSet(`
  street road avenue boulevard lane drive square park river lake mountain mountains mount island
  islands city county province prefecture district bay beach bridge station valley peninsula ocean
  sea gulf strait desert forest falls canyon harbor harbour port hill hills creek village town
  township square plaza airport canal coast heights territory territories highway plateau`);

/** Things called after people and places: "James Webb Space Telescope", "Nobel Prize". */
export const THING_ENDS: ReadonlySet<string> = wordSet(`
  telescope act bill award awards prize prizes cup theory project plan program programme system
  systems model index game games festival championship championships show conference summit
  agreement treaty accord accords war law laws report survey method theorem disease syndrome
  building tower memorial center stadium arena collection edition edition day week month award
  medal trophy open tournament protocol statement initiative mission rover satellite rocket engine
  series album song film movie book novel magazine podcast scandal trial case affair amendment
  doctrine effect scale test`);

/** "Nora Ellery, a researcher at …": what an apposition calls a person, besides titles. */
export const PERSON_NOUNS: ReadonlySet<string> = wordSet(`
  investor lawyer son daughter wife husband brother sister mother researcher student teacher
  doctor nurse pilot driver player leader owner partner writer expert specialist veteran resident
  man woman boy girl politician activist farmer worker employee artist painter musician composer
  poet novelist photographer historian philosopher physicist chemist biologist mathematician
  astronomer psychologist designer architect entrepreneur businessman businesswoman billionaire
  banker trader consultant blogger critic comedian dancer footballer striker goalkeeper midfielder
  swimmer runner cyclist boxer golfer chef baker carpenter soldier spy diplomat lawmaker
  legislator candidate nominee`);

/** "Binance, the world's largest crypto exchange,": what an apposition calls a thing. */
export const APPOSITION_NOUNS: ReadonlySet<string> = wordSet(`
  company firm maker manufacturer group bank university college city town village capital country
  state nation region province agency organization organisation startup start-up exchange retailer
  supplier brand subsidiary unit division platform service newspaper magazine broadcaster network
  airline carrier developer operator provider producer publisher studio club team league party
  union charity museum hospital school island river world's country's nation's member manager`);

/** "Lake Como", "New Dunmarsh", "San Telmo": the first word of a place. */
export const PLACE_STARTS: ReadonlySet<string> = wordSet(`
  lake mount mt mt. cape fort port saint st st. san santa los las el
  north south east west northern southern eastern western new`);

/**
 * Capitalised, yet nobody's name: months, days, periods, ranks of text, abbreviations everybody
 * uses.
 */
export const NOT_NAMES: ReadonlySet<string> = wordSet(`
  i i'm i'll i've i'd january february march april may june july august september october november
  december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct
  oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mon tue wed thu
  fri sat sun am pm a.m. p.m. a.m p.m gmt utc est edt pst pdt cet bst jst tv ok okay phase section
  figure fig fig. table chapter part article page appendix no no. vol vol. item step level grade
  class type q1 q2 q3 q4 h1 h2 fy ii iii iv vi vii viii ix xi xii internet web earth god christmas
  easter halloween thanksgiving ceo cfo coo cto gdp ai it pr hr id faq diy dna rna hiv ipo usd eur
  jpy rmb cny gbp hkd bn mn eps yoy covid covid-19 cd dvd pc url http https www html pdf app email
  e-mail subject re fw ps p.s n/a tba tbd asap rsvp lol omg btw xd hi hello dear thanks regards
  sincerely best yours photo image video source credit getty english french german spanish italian
  chinese japanese korean russian arabic hebrew latin dutch portuguese turkish hindi greek polish
  swedish year season summer winter spring autumn fall top production literature team player
  saying stats commentary result results round week yes yeah yep nope no wow haha hey oh ah um uh
  mm-hmm hmm sure great good nice well sorry please cool right ready internet-of-things ph.d phd
  ba ma mba bsc msc jr jr. sr sr. esq north south east west central ebit ebitda ebitdar ifrs gaap
  capex opex cagr roe roa roi roic npv irr cpi ppi pmi vat gst esg kpi aum nav nim npl ltv fdi gni
  gmv arpu mau dau adr revpar qoq mom ytd fob cif lng lpg bev phev hev suv cpu gpu led oled lcd bmi
  icu mri pcr sme smes ngo ngos`);

/**
 * Stand at the edge of a run without being part of a name: "Monday Quillmark", "Jane Doe Ph.D.".
 */
export const CALENDAR: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ph`);

/** Everyday nouns that notices, mails and advertisements like to capitalise. */
export const COMMON_NOUNS: ReadonlySet<string> = wordSet(`
  sales price prices pricing phone post service services landing terms interface designer insider
  natural master raw inspire something product products plan plans offer offers customer customers
  client clients team manager management business company store shop home house building event
  events program training support policy privacy conditions best special premium gold silver
  platinum standard basic free sale discount deal package bundle subscription account website site
  page blog newsletter download app application software hardware technology tech data cloud digital
  online mobile smart design quality value performance power energy health wellness fitness beauty
  food water air fire nature life love family friends people man woman men women kids children baby
  student students teacher school class course lesson book books movie film music song video game
  sport sports world country city town state street road time day morning night email address number
  date order form report reports review reviews rating guide tips question questions answer name
  senior junior assistant associate specialist representative agent officer department marketing
  finance human resources recognition excellence award premier expert consultation consultations
  introductory regards sincerely hotline wilderness tours microphone ultimate comprehensive advanced
  younger older generation generations user project industrial ai machine learning deep network
  networks model models method methods algorithm section appendix conclusion introduction abstract`);

/** Begin sentences, and are stripped from a run that begins one: "In Berlin", "Meanwhile Apple". */
export const SENTENCE_STARTERS: ReadonlySet<string> = wordSet(`
  the a an this that these those it its he she they we you i his her their our your my there here
  and but or nor so yet for if when while where after before since until as at by in on of to from
  with without within under over above below between among during through across against about
  around into onto upon off out up down near next then than though although because unless whether
  once however meanwhile moreover furthermore nevertheless nonetheless instead otherwise therefore
  thus hence also still even just only both either neither not no never all any each every some
  many most more few several such another other one two three four five six seven eight nine ten
  what who whom whose which why how do does did is are was were be been being has have had can
  could will would shall should may might must let let's don't yesterday today tomorrow tonight
  now later earlier recently currently previously finally eventually last first second third next
  according despite due besides unlike like including following given regarding based compared
  thanks officials police people experts analysts critics sources shares news reports state local
  national federal former new old additionally similarly likewise overall indeed perhaps maybe
  again once too very much say says said speaking asked when's what's that's it's there's here's
  he's she's they're we're you're i'm file updated published posted written edited copyright
  advertisement send read see watch click sign subscribe share follow story image photo video
  getting having being making taking looking using working going coming why's who's where's amid
  via per plus dr mr mrs ms scientists researchers investors workers students voters residents
  authorities lawmakers prosecutors activists protesters rescuers doctors teachers families
  project user industrial marketing good great okay yes yeah oh well sure please thank hi hello
  hey dear`);

/** Capitalised inside a run, these are the mark of a headline: "Rafael Nadal Is Back". */
export const HEADLINE_WORDS: ReadonlySet<string> = wordSet(`
  is are was were has have had be to with from by on at in for after before over under as into
  than why how who what when where will can could may must his her their its my your our not but
  or if and says said gets wins ends makes takes`);

/** "Stringer said": what only speakers do. */
export const SPEECH_EN: ReadonlySet<string> = wordSet(`
  said says told tells added adds argued argues noted notes wrote writes tweeted explained
  explains announced announces claimed claims stated states warned warns insisted insists replied
  recalled recalls admitted admits acknowledged denied denies testified who whose born resigned
  died graduated`);

/** Joins the parts of a foreign name: Ursula von der Leyen, Leonardo da Vinci. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  "von van de der den del della di da dos du la le bin ibn al ben ter y e",
);
