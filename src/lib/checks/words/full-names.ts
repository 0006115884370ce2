/*
 * A first name and a last name, of whom something is told that is told of people: work, age, home, what happened to
 * them. Organisations, laws and places have two words with capitals too, so each looks for more than the name.
 */
const WORD = String.raw`\p{Lu}(?:\p{Ll}+|[’']\p{Lu}\p{Ll}+)(?:[’'-]?\p{Lu}\p{Ll}+)*`;
// The capital first: what stands before is looked at only there.
const FIRST = String.raw`(?=\p{Lu})(?<![\p{L}’'-]|\bthe |\bThe )${WORD}`;
const PLACE = String.raw`(?:,? (?:from|in|of|near) (?:\p{Lu}\p{Ll}+ ?){1,3})`;

/** What is told of a person of the name before it. */
const OF_A_PERSON = [
	// , a retired miner / , 71 / , who lives
	String.raw`, (?:an? |our |my |then an? )(?:(?:retired|former|young|old|busy|lovely|keen|single|local|widowed|[a-z]+-year-old) ){0,2}(?:\p{Ll}*(?:er|or|ist|ian|man|woman|ant|nurse|clerk|cook|chef|guard|pilot|vet|monk|nun|priest|judge|smith|wright|miner|wife|husband|mother|father|mum|dad|gran|grandad|widow|widower|son|daughter|neighbour|friend|patient|client|carer|student|pupil|coach|porter|cleaner|artist|aged \d+)|[a-z]+ (?:of (?:two|three|four|five|\d))|OT|GP)\b`,
	String.raw`,? (?:aged )?[2-9]\d(?=[, .])`,
	String.raw`,? who (?:is|was|has|had|lives|lived|works|worked|uses|used|cannot|could|fell|came|likes|loves|cares)\b`,
	String.raw`${PLACE}?,? (?:burnt|burned|scalded|cut|hurt|broke|sprained|bruised|lost|dropped|gave up|kept|taught|told|rang|sold|moved|missed|uses?|used|wears?|wore|washes|cooks|dresses|walks|bakes|loves|likes|hates|misses|looks after|cares for|said|says) (?:her|his|he|she|that (?:he|she)|me|us)\b`,
	String.raw`${PLACE}?,? (?:fell|tripped|slipped|lives|lived|retired|was (?:born|diagnosed|admitted|taken|in (?:hospital|a wheelchair))|has (?:had )?(?:MS|arthritis|Parkinson|dementia|COPD|a (?:stroke|fall|new hip))|had (?:a|her|his) (?:fall|stroke|hip|knee|heart|operation|accident|leg|arm)|came home|went home|now (?:cooks|walks|lives|uses|sits|works|dresses|bakes|drives|swims|can)|can now|could not|is (?:now )?(?:[2-9]\d|a (?:retired|former)|one of our|my|our|back at)|works (?:as|at|in|for)|worked (?:as|at|in)|turned [2-9]\d|swears by|and (?:her|his) (?:wife|husband|daughter|son|sister|brother|mum|dad|carer|dog|partner))\b`,
].join('|');

/** What is said before the name of a person. */
const BEFORE = String.raw`(?=\p{Lu})(?<=\b(?:called|named|patient|client|resident|neighbour|friend|colleague|therapist|nurse|OT|lady|gentleman|husband|wife|mum|dad|sister|brother|daughter|son|uncle|aunt|[Tt]hanks to|[Tt]hank you to|story of|words of|photo of|picture of|grateful to) )`;

/** A whole name with what tells of a person. The name may be of an organisation all the same: see `isNoPerson`. */
export const FULL_NAME = new RegExp(
	String.raw`${FIRST}(?: \p{Lu}\.?)? ${WORD}(?=${OF_A_PERSON})|${FIRST}${PLACE}(?= (?:burnt|burned|scalded|cut|hurt|broke|lost|dropped) (?:her|his)\b)|${BEFORE}${WORD} ${WORD}(?![\p{L}])`,
	'gu',
);

/** Words that stand in the names of organisations, laws, places, benefits and illnesses, or begin a sentence, and name nobody. */
const NOBODYS = new Set(
	`Access Act Action Advice Age Aid Aids Alliance Allowance Alzheimer Anxiety Association Attendance Avenue Benefit Blue Board British
	Breathing Bridge Campaign Card Care Carer Carers Centre Charity Citizens City Clinic College Commission Community Council County Credit
	Cross Cymru Day Dementia Department Disability East Easy Emergency Employment England English Equality Europe European Executive Family
	Fire First Foundation Fund General Government Great Group Guide Health Heart Helpline Home Hospice Hospital House Housing Human Institute
	International Ireland Irish Isle Joint Kingdom Law Learning Library Lifeline Line Living London Lung Mental Mind Ministry Motor National
	Network Neurone North Northern Occupational Office Older Online Park Parkinson Partnership Payment Pension Personal Pharmacy Physio Pocket
	Police Practice Prime Programme Project Public Read Red Regional Register Relay Rescue Research Rights River Road Royal Safe Safety
	Scheme School Scotland Scottish Sense Service Services Shout Silver Sir Social Society South Stroke Street Support Team Therapists Therapy
	Times Trades Transport Trust Union United Unit Universal University Versus Wales Ward Welsh West Work Working World Year Young
	After Also And Any As Ask At Before Both But By Can Do Each Every For From He Her Here His How If In It Many Most My No Nobody Not
	Once One Or Our People She Since Some Someone Sometimes Somebody So That The Their Then There These They This Those To Until We What When Where While
	Who Why With You Your Mum Dad Gran Nan Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
	August September October November December Christmas Easter`.split(/\s+/),
);

/** Whether words with capitals are of no person: one of them stands in the names of what is none. */
export function isNoPerson(name: string): boolean {
	const [person = name] = name.split(/,? (?:from|in|of|near) /);
	return person
		.split(/[ ’'-]+/)
		.some((word) => NOBODYS.has(word.replace(/s$/, '')) || NOBODYS.has(word));
}
