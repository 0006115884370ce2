import type { Trap } from '#lib/checks/traps/trap.ts';

const COLOUR = String.raw`(?:red|green|blue|yellow|orange|amber|purple|pink|gr[ae]y)`;
const LEAFLET =
	'Take it out: those words are theirs. Write in your own words, and name the page under sources.';
const NATION =
	'Take it out: readers live in all four nations. Say what to ask for, and whom: “your GP practice”, “your local hospital”.';

/** What stood on paper, on another’s page or in one place, and is not here. */
export const paperAndPlace: Trap[] = [
	[
		/\b(?:sign(?:ed|ature)?(?: here)?|(?:print )?name|date(?: of birth)?|(?:NHS|hospital) number)\s?: ?_{2,}/gi,
		'is a line of a form, which a page cannot take',
		'Take it out. Lines to tick or to write on stand in <TickSheet>, and ask for no name.',
	],
	[
		/\boverleaf\b|\bover the page\b|\b(?:on|see) page \d+\b|\bsee p\. ?\d+/gi,
		'sends to a page of paper, and a screen has none',
		'Say it here, or link to the place: [words](#heading).',
	],
	[
		/\b(?:scan|use) (?:the|this) (?:QR )?(?:square|code|QR)\b|\bQR code\b|\bwatch (?:the|this|our) (?:video|film|clip)\b|\b(?:video|film|clip) (?:below|above)\b/gi,
		'sends to something that does not stand on this page',
		'Take it out, or link to its page: [words](https://…).',
	],
	[
		new RegExp(
			String.raw`\b(?:in|marked|shown) ${COLOUR} (?:below|above|text|print|type|letters|words)\b|\bthe ${COLOUR} (?:text|print|type|words)\b|\b(?:parts?|words?|lines?|steps?|text|boxes|things) in ${COLOUR}\b`,
			'gi',
		),
		'goes by a colour, which nothing has here, and which some cannot see',
		'Say which ones in words, or write **words** for bold.',
	],
	[
		/(?:©|\(c\) ?(?:19|20)\d\d|\ball rights reserved\b|\bcopyright\b|\bleaflet (?:no\.?|number|ref\.?|code)? ?[A-Z]{0,4}\/?\d|\bversion \d+\.?$|\breview date:)[^\n]*/gim,
		'is the foot of a leaflet',
		LEAFLET,
	],
	[
		/\b(?:bleep|pager)(?: (?:number )?\d+)?\b|\bext(?:ension|\.)? ?\d{3,}\b|\b(?:[Rr]oom|[Ww]ard|[Cc]linic|[Ss]uite|[Ff]loor|Level) (?:\d+[A-Z]?|[A-Z])\b(?! (?:to|of))/g,
		'is a fact of one place',
		NATION,
	],
	[
		/\bour (?:clinics?|wards?|departments?|hospital|practice|surgery|gym|physios?|therapy team|therapists?|nurses?|helpline|office|switchboard)\b/gi,
		'is one place’s own',
		NATION,
	],
];
