import type { Trap } from '#lib/checks/traps/trap.ts';

const COUNT = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const SERVICE = String.raw`(?:your |the )?(?:council|trust|health board|GP|surgery|NHS|hospital|employer)`;
const PERSON = String.raw`(?:(?:an?|the|your|their|our|one of (?:our|the|their)) (?:\w+ )?(?:therapist|OT|physio(?:therapist)?|nurse|doctor|GP|midwife|pharmacist|pharmacy|optician|social worker|social services|council|trust|health board|surgery|practice|hospital|team|carer|care worker|engineer|fitter|electrician|store|service|landlord|housing association|adviser|assessor|employer|manager|insurer|charity|volunteer|helpline|DVLA|NHS)|someone|somebody|they|we|social services|the NHS|DVLA|an ambulance)`;
const DOES = String.raw`(?:come|visit|call|ring|phone|see|get|assess|arrive|fit|deliver|bring|reply|answer|write|contact|collect|mend|lend|send|look|start|be (?:with|there|out|round)|have (?:it|you|them|a)|give|pay|let you know|decide|sort|order|make)`;
const DONE = String.raw`(?:seen|visited|called|assessed|rung|phoned|contacted|told|fitted|delivered|sent|lent|mended|collected|put (?:in|up)|installed|paid|answered|given|offered|referred|approved|decided|ready|sorted)`;
const IN_TIME = String.raw`(?:(?:with)?in (?:about |around |under |less than |just )?(?:an?|${COUNT}|a (?:few|couple of)) (?:working )?(?:hours?|days?|weeks?|months?|minutes|fortnight)|in a fortnight|(?:by|before) (?:the )?(?:next day|end of the (?:day|week|month)|weekend|friday|monday|tomorrow)|the (?:same|next) (?:working )?(?:day|week)|tomorrow|this week|next week|overnight)\b`;
const NAME_IT = 'name the law or the page with <Source number="…" /> in the same paragraph.';

/** What is untrue in a year. */
export const soonUntrue: Trap[] = [
	[
		/(?<!\b(?:the|this|each|every) )\b(?:last|next) (?:spring|summer|autumn|winter|year)\b|\brecently changed\b|\bnew rules\b/gi,
		'is untrue in a year',
		'Write the date, such as “in March 2026”, or leave the time out.',
	],
];

/** What is said of services and the law as if it were sure: it wants a source in its paragraph. */
export const promises: Trap[] = [
	[
		new RegExp(
			String.raw`\b${COUNT} (?:in|out of) (?:every )?${COUNT}\b|\b\d+(?:\.\d+)? ?(?:%|per ?cent\b)|\b(?:half|a third|a quarter|a fifth|two thirds|three quarters|most|the majority) of (?:all |older |disabled |the )?(?:people|adults|patients|carers|falls|accidents|strokes|women|men|burns|fires|injuries|admissions|those)\b`,
			'gi',
		),
		'is a number of people or things, and readers cannot see whose it is',
		`Leave the number out, or ${NAME_IT}`,
	],
	[
		/\b(?:studies|research|trials?|evidence|science|experts?) (?:shows?|prov(?:es?|ed)|found|finds?|says?|suggests?|agrees?)\b/gi,
		'speaks of research, and readers cannot see which',
		`Write what you would tell a patient, or ${NAME_IT}`,
	],
	[
		/\b(?:prescriptions?|dental (?:care|treatment)|(?:sight|eye) tests?|hospital parking|personal care|social care|care at home|bus (?:travel|passes)) (?:is|are) (?:all |always )?free\b|\bfree (?:prescriptions?|personal care|eye tests?|sight tests?|hospital parking)\b/gi,
		'is not so in all four nations of the UK',
		`Say in which nation, and ${NAME_IT} Or write whom to ask, such as “Ask your pharmacist what you pay”.`,
	],
	[
		new RegExp(
			String.raw`\b${SERVICE} (?:has to|have to|must|is obliged to)\b|\b${SERVICE} will (?:fit|lend|give|pay|bring|visit|see you)\b|\b(?:your|the|an?) (?:GP|doctor|nurse|surgery|council|hospital|occupational therapist|physiotherapist) will (?:refer|send|arrange|prescribe|provide|organise|supply)\b`,
			'gi',
		),
		'promises what somebody else does',
		`Write “You can ask …”, or ${NAME_IT}`,
	],
	[
		new RegExp(
			String.raw`\b${SERVICE}\b[^.?!]{0,50}\bwithin ${COUNT} (?:hours?|days?|weeks?|months?)\b`,
			'gi',
		),
		'promises how soon somebody else acts',
		`Write “Ask how long it takes”, or ${NAME_IT}`,
	],
	[
		new RegExp(
			String.raw`\b${PERSON}(?: will|['’]ll| (?:is|are) (?:going|sure|bound) to| (?:always|usually|normally))(?: then| always| also| usually)? ${DOES}\b[^.?!]{0,60}?${IN_TIME}`,
			'gi',
		),
		'promises how soon somebody else acts',
		`Write “You can ask for …”, and “Ask how long it takes”, or ${NAME_IT}`,
	],
	[
		new RegExp(
			String.raw`\b(?:(?:will|['’]ll|gets?|is|are) (?:then |always |usually |all )?(?:be |get )?${DONE}|(?:will|['’]ll) (?:hear(?: back)?|have (?:it|an answer|a visit|a date)|get (?:it|one|an answer|a (?:visit|call|date|letter)))|expect (?:a|an|to)\b[^.?!]{0,25}|(?:comes?|arrives?))\b[^.?!]{0,30}?${IN_TIME}`,
			'gi',
		),
		'promises how soon somebody else acts',
		`Write “Ask how long it takes”, or ${NAME_IT}`,
	],
	[
		new RegExp(
			String.raw`\b(?:waiting (?:list|time)|wait)(?: for (?:this|it|one|a visit))? (?:is|takes|lasts) (?:only |just |about |never )?(?:more than |less than )?(?:an?|${COUNT}) (?:days?|weeks?|months?)\b`,
			'gi',
		),
		'promises how soon somebody else acts',
		`Write “Ask how long it takes”, or ${NAME_IT}`,
	],
	[
		new RegExp(
			String.raw`\b(?:once you have|after|for) (?:been there |worked (?:there )?)?(?:for )?${COUNT} (?:weeks?|months?|years?)(?= ?(?:[.,]|of work|in the job))(?<=\b(?:work|worked|job|employ\w*|been there|right|law|pay)\b[^.?!]{0,60})`,
			'gi',
		),
		'is a rule of law by number, and such rules change',
		`Leave the number out, or ${NAME_IT}`,
	],
];
