import { foldWords } from '#lib/text/fold-words.ts';

/** Words too common to tell one guide from another. */
export const COMMON: ReadonlySet<string> = new Set(
	`a about after again all also always am an and any anymore are as at back be because been before being but by can cant could couldnt d day days did didnt do does doesnt doing done dont down every feel feeling few first for from get gets getting getting give go goes going gone got had has hasnt have havent having he help her here hers herself him himself his hows how i id if ill im in into is isnt it its itself ive just keep keeps know less let like little ll long lot lots m made make makes making maybe me mine more most much must my myself need needs never new nice no nor not now of off ok on once one only or other our out over own people please put puts quite re really right s said same see she should since so some someone something still stuff such suddenly t take taken takes taking tell than that thats the their them themselves then there theres these they theyre thing things think this those through time times tips to today together told too trying try two type u up us use used using ve very want wants was wasnt way we well went were what whats when where which while who whom whos whose why will with without wont would wouldnt year years ago last month months minute minutes hour hours week weeks left struggle struggles struggling trouble hard difficult difficulty problem problems issue issues pure full yes yet you your yours
	ac ar dwi ddim ei eich ein fy fi ir mae na ni o r rwy rwyn sut wedi y yn yr`.split(/\s+/),
);

/** Stems of words for people: whose trouble it is. */
export const PEOPLE: ReadonlySet<string> = new Set(
	`aunt brother child children dad daughter famili friend husband kid man mam mother mum nan neighbour partner sister son uncl wif woman`.split(
		' ',
	),
);

/** The two ways of writing that mean one: `cannot`, `can not` and Scots `cannae` are all `cant`. */
const ONE_WAY: [RegExp, string][] = [
	[/\b(can ?not|cannae|canna|canny|carnt|can nt|cany)\b/g, 'cant'],
	[/\b(do not|dinnae|dinna|don t)\b/g, 'dont'],
	[/\b(does not|doesnae)\b/g, 'doesnt'],
	[/\b(did not|didnae)\b/g, 'didnt'],
	[/\b(will not|winnae)\b/g, 'wont'],
	[/\b(is not|isnae)\b/g, 'isnt'],
	[/\b(has not|hasnae)\b/g, 'hasnt'],
	[/\b(have not|havenae)\b/g, 'havent'],
	[/\b(could not|couldnae)\b/g, 'couldnt'],
	[/\bi am\b/g, 'im'],
	[/\bi have\b/g, 'ive'],
	[/\b(get|getting|got|fell|slid|come|coming) of\b/g, '$1 off'],
];

/** Small words as Scots and Northern English write them, and what they are. */
const DIALECT = new Map(
	`ma=my oan=on tae=to oot=out doon=down aff=off ower=over fae=from frae=from wi=with hame=home hoose=house heid=head staun=stand staunin=standing
	gie=give gies=gives givin=giving nae=no ah=i ahm=im ahve=ive aye=yes fu=full o=of aw=all yer=your oor=our wis=was wisnae=wasnt dae=do daein=doing gaun=going gonnae=going
	gonna=going hae=have ken=know tak=take mak=make wan=one yin=one cauld=cold auld=old roon=round aboot=about noo=now jist=just wid=would haun=hand hauns=hands
	cos=because coz=because thro=through nite=night nites=nights tonite=night gettin=getting goin=going walkin=walking standin=standing fallin=falling tryin=trying sittin=sitting
	eatin=eating sleepin=sleeping breathin=breathing brethe=breathe breth=breath u=you ur=your meself=myself mesel=myself masel=myself hisself=himself`
		.split(/\s+/)
		.map((pair) => pair.split('=') as [string, string]),
);

/** Words folded, with each of the common shortenings written one way: `"I can not"` gives `'i cant'`. */
export function plainWords(text: string): string {
	const words = foldWords(text)
		.split(' ')
		.map((word) => DIALECT.get(word) ?? word);
	return ONE_WAY.reduce((so, [from, to]) => so.replaceAll(from, to), words.join(' '));
}

/** Endings taken off so that the forms of a word meet: `falling`, `falls` and `fall` give `fall`. */
const PLURAL: [RegExp, string][] = [
	[/ies$/, 'y'],
	[/(ss|us|is)$/, '$1'],
	[/(ch|sh|x|ss)es$/, '$1'],
	[/s$/, ''],
];
const FORM: [RegExp, string][] = [
	[/([^aeioulsz])\1(?:ing|ed)$/, '$1'],
	[/([a-z]{3})(?:ing|ed)$/, '$1'],
];

/** The part of a word that its forms share: `'dressing'` gives `'dress'`. */
export function stem(word: string): string {
	if (word.length < 4) return word;
	const bare = [PLURAL, FORM].reduce((so, endings) => {
		const found = endings.find(([ending]) => ending.test(so));
		return found ? so.replace(...found) : so;
	}, word);
	return bare.replace(/([a-z]{3})e$/, '$1').replace(/([a-z]{2})y$/, '$1i');
}

/** The words of a text that can tell one guide from another, folded, in order. */
export function tellingWords(text: string): string[] {
	return plainWords(text)
		.split(' ')
		.filter((word) => word.length > 1 && !COMMON.has(word));
}

/** The stems of the telling words of a text. */
export function tellingStems(text: string): string[] {
	return tellingWords(text).map(stem);
}
