import type { Trap } from '#lib/checks/traps/trap.ts';

const DRUG = String.raw`(?:paracetamol|ibuprofen|aspirin|codeine|co-codamol|naproxen|diclofenac|morphine|tramadol|diazepam|amitriptyline|gabapentin|pregabalin|omeprazole|antihistamines?|laxatives?|painkillers?|sleeping (?:pill|tablet)s?)`;
const MEDICINE = String.raw`(?:tablets?|pills?|medicines?|medication|capsules?|inhalers?|insulin|patch(?:es)?)`;
const WHOSE = String.raw`(?:the|your|his|her|their|mum['’]s|dad['’]s)`;
const PERSON = String.raw`(?:they|he|she|mum|dad|the person)`;
const NOT = String.raw`(?<!\b(?:not|never|[a-z]+n['’]t) (?:\w+ )?)`;

const ASK =
	'Take it out: write who to ask, such as “Ask your pharmacist”. A guide tells nobody what medicine to take, or how much.';
const FREE =
	'Take it out: it holds somebody against their will. Write what makes it safer for them to move, or whom to ask.';

/** What would harm somebody, or take their rights: what medicine to take, hidden medicine, being held. */
export const harm: Trap[] = [
	[
		new RegExp(
			String.raw`${NOT}\b(?:take|swallow|try|use|give (?:them|him|her)) (?:some |an? |two |one |\d )?(?:extra |more )?${DRUG}\b`,
			'gi',
		),
		'says what medicine to take',
		ASK,
	],
	[
		new RegExp(
			String.raw`${NOT}\b(?:skip|double|halve|miss out|cut down|leave out) (?:on )?${WHOSE} (?:\w+ )?(?:dose|doses|${MEDICINE}|${DRUG})\b`,
			'gi',
		),
		'changes how much of a medicine somebody takes',
		ASK,
	],
	[
		new RegExp(
			String.raw`\bso (?:that )?${PERSON} (?:cannot|can['’]t|can not|is not able to) (?:get (?:up|out)|leave|stand|go out|walk|wander)\b`,
			'gi',
		),
		'holds somebody where they are',
		FREE,
	],
	[
		new RegExp(
			String.raw`${NOT}\b(?:tie|strap|lock|wedge|shut|hold|pin) (?:them|him|her|mum|dad|the person) (?:in|into|to|down)\b`,
			'gi',
		),
		'holds somebody where they are',
		FREE,
	],
	[
		new RegExp(
			String.raw`${NOT}\b(?:take away|hide) ${WHOSE} (?:walking )?(?:frame|stick|shoes|keys|glasses|coat)\b(?=[^.?!]*\b(?:so|to stop|to keep)\b)`,
			'gi',
		),
		'holds somebody where they are',
		FREE,
	],
];
