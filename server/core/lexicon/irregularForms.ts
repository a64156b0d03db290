// Forms of English words that no rule of `stem` finds, and words that a rule would take for a form
// of another.

/** A line is a base and its forms: all get the base as key. */
const verbs = `
arise arose arisen arising
bear bore borne
beat beaten beating
become became becoming
begin began begun beginning
bite bit bitten biting
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen choosing
come came coming
cut cutting
deal dealt
die died dies dying
dig dug
draw drew drawn
drink drank drunk
drive drove driven driving
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled fleeing
fly flew flown flies
forbid forbade forbidden
forecast forecasted
forget forgot forgotten
freeze froze frozen freezing
give gave given giving
grow grew grown
hang hung
hear heard
hide hid hidden
hit hitting
hold held
know knew known
lead led
learn learnt
leave left leaving
lend lent
lay laid laying
lie lied lying
lose lost losing
meet met
pay paid
prove proven proved proving
quit quitting
read
ride rode ridden
ring rang rung
rise rose risen rising
run ran running
say said says
see saw seen seeing sees
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show showed shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spill spilt
split splitting
spread spreading
steal stole stolen
stick stuck
strike struck stricken striking
strive strove striven
sue sued sues suing
owe owed owes owing
swear swore sworn
sweep swept
swim swam swum
take took taken taking
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tied ties tying
undergo underwent undergone
understand understood
use used using uses
wake woke woken
wear wore worn
win won winning
withdraw withdrew withdrawn
write wrote written writing
agree agreed agreeing agrees
decree decreed
free freed freeing frees
guarantee guaranteed guaranteeing guarantees
add added adding adds
age aged ageing aging ages
err erred
ski skied skiing skis
`;

const nouns = `
ad ads
analysis analyses
basis bases
bus buses
child children
crisis crises
criterion criteria
datum data
foot feet
gas gases
goose geese
half halves
knife knives
leaf leaves
life lives
loaf loaves
man men
medium media
mouse mice
movie movies
phenomenon phenomena
person people persons
postman postmen
salesman salesmen
fisherman fishermen
policeman policemen
shelf shelves
shoe shoes
thief thieves
tooth teeth
wife wives
wolf wolves
woman women
wharf wharves
`;

/** British and American spellings, hyphens left out, under the American one. */
const spellings = `
airplane aeroplane airplanes aeroplanes
aluminum aluminium
analyze analyse analyzed analysed analyzing analysing
behavior behaviour behaviors behaviours
catalog catalogue catalogs catalogues
center centre centers centres centered centred
check cheque cheques
color colour colors colours
defense defence
enroll enrol enrolled enrolling enrolment enrollment
favor favour favors favours favored favoured
fiber fibre fibers fibres
fulfill fulfil fulfilled fulfils
gray grey
harbor harbour harbors harbours
honor honour honors honours honored honoured
jewelry jewellery
kilogram kilogramme kilograms kilogrammes
kilometer kilometre kilometers kilometres
labor labour
license licence licenses licences licensed licensing
liter litre liters litres
meter metre meters metres
mom mum
neighbor neighbour neighbors neighbours
offense offence offenses offences
organization organisation organizations organisations
organize organise organized organised organizing organising
program programme programs programmes
realize realise realized realised
recognize recognise recognized recognised
rumor rumour rumors rumours
theater theatre theaters theatres
tire tyre tires tyres
ton tonne tons tonnes
tumor tumour tumors tumours
vaporize vaporise
`;

/**
 * Comparatives, which look like nouns of doing (founder, player): only these are brought to their
 * base.
 */
const comparatives = `
big bigger
bright brighter
broad broader
cheap cheaper
clean cleaner
clear clearer
cold colder
cool cooler
dark darker
deep deeper
easy easier
fast faster
great greater
hard harder
heavy heavier
healthy healthier
hot hotter
large larger
late later
long longer
narrow narrower
new newer
old older
poor poorer
quick quicker
quiet quieter
rich richer
safe safer
short shorter
simple simpler
slow slower
small smaller
smart smarter
soft softer
strong stronger
tall taller
thick thicker
thin thinner
tough tougher
warm warmer
weak weaker
wealthy wealthier
wide wider
young younger
`;

/**
 * Words that stay as they are, because a rule would give them another word's key: news is not new.
 */
const fixed = `
alumni arms beijing bring building bus campus ceiling chess clothes corps customs during earnings
evening glasses goods hearing headquarters holding housing hundred king listing means meeting
morning news nothing offering quite mars inning overseas premises rating ring sacred savings
securities series shipping something species speed spring string thing united wedding wing always
perhaps gas lens plus status virus bonus bias boss
`;

export const irregularForms: ReadonlyMap<string, string> = readTables();

function readTables(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of [verbs, nouns, comparatives, spellings].join("\n").split("\n")) {
    const [base, ...others] = line.split(" ");
    if (base === undefined || base === "") continue;
    for (const form of [base, ...others]) forms.set(form, base);
  }
  for (const word of fixed.split(/\s+/u)) if (word !== "") forms.set(word, word);
  return forms;
}
