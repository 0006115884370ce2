import type { Call, Level } from '#lib/facts/danger-sign.ts';

/** Whom to call, in the middle of a sentence. */
const calls: Record<Call, string> = {
	'999': 'ffoniwch 999 {when}',
	'999 or A&E': 'ffoniwch 999 neu ewch i’r Adran Achosion Brys (A&E) {when}',
	'A&E': 'ewch i’r Adran Achosion Brys (A&E) {when}',
	'gas emergency': 'ewch allan, a ffoniwch y rhif argyfwng nwy {when}',
	'equipment supplier': 'ffoniwch y rhif argyfwng sydd ar yr offer {when}',
	'111': 'ffoniwch 111 {when}',
	'111 or GP': 'ffoniwch 111 neu’ch meddyg teulu {when}',
	GP: 'ffoniwch eich meddyg teulu {when}',
	'care team or A&E':
		'ffoniwch y nyrs neu’r tîm sy’n helpu gyda hyn {when}; heb ateb, ewch i’r Adran Achosion Brys (A&E)',
	'care team':
		'ffoniwch y nyrs neu’r tîm sy’n helpu gyda hyn {when}; heb ateb, ffoniwch 111 (Gogledd Iwerddon: meddyg teulu y tu allan i oriau)',
	'midwife or maternity unit': 'ffoniwch eich bydwraig neu’r uned famolaeth {when}',
	'pharmacist or 111': 'ffoniwch eich fferyllydd neu ffoniwch 111 {when}',
	pharmacist: 'ffoniwch eich fferyllydd {when}',
	'eye casualty or optician': 'ewch i adran frys y llygaid (eye casualty) neu at optegydd {when}',
	optician: 'ffoniwch optegydd {when}',
	'police 101': 'ffoniwch yr heddlu ar 101 {when}',
	helpline: 'ffoniwch linell gymorth {when} (gweler isod)',
	employer: 'dywedwch wrth eich rheolwr {when}',
	'council or trust':
		'ffoniwch eich cyngor {when}, neu yng Ngogledd Iwerddon eich Ymddiriedolaeth Iechyd a Gofal Cymdeithasol',
};

/** What is said round a danger sign, with blanks: whom to call, and how soon. All of it is signed, so none is made by code. */
export const dangerSignTexts = {
	calls,
	when: { now: 'nawr', 'at-once': 'ar unwaith', today: 'heddiw' } satisfies Record<Level, string>,
	levels: { now: 'Nawr', 'at-once': 'Ar unwaith', today: 'Heddiw' } satisfies Record<Level, string>,
	helpFirst: 'Ceisiwch help yn gyntaf',
	/** Above signs, each a statement by itself: straight after “os” a Welsh verb would change. */
	callIf: '{call} os yw hyn yn wir:',
	/** Above signs in short: no letter changes after “ar gyfer”, as it would after “am”. */
	callFor: '{call} ar gyfer:',
	/** A sign in running text. */
	inText: 'Os yw hyn yn wir, {sign}: {call}.',
	/** Above the signs of a slip with a guide about somebody that the reader helps. */
	eitherOfYou: 'P’un ai chi neu’r sawl rydych chi’n ei helpu sydd â’r arwydd:',
	inNation: '{nation}: {whom}.',
	meanwhile: 'Wrth aros:',
	/** Opens the signs of a level, of which only the short lines are shown. */
	inFull: '{level}: yn llawn, a beth i’w wneud',
	emergency: 'Argyfwng: 999. Heddiw: 111 (Gogledd Iwerddon: meddyg teulu y tu allan i oriau).',
	whatIsWrong: 'Beth all fod o’i le',
	buttons: {
		emergency: 'Ffoniwch 999',
		emergencyHelp: 'Mewn argyfwng: ambiwlans, tân neu heddlu.',
		urgent: 'Ffoniwch 111',
		urgentHelp: 'Pan na all hyn aros, neu pan nad ydych chi’n siŵr.',
	},
	crisis: 'I siarad nawr, ar unrhyw adeg:',
	/** Before a number that takes texts. */
	cannotSpeak: 'Methu siarad?',
	toOther: 'I’r sawl sy’n helpu: {sign}.',
	inEasyRead: 'Yn y fersiwn Hawdd ei Ddeall, yn Saesneg: {line} (llun: {picture})',
	sourcesDiffer: 'Mae’r ffynonellau’n wahanol, a dewiswyd yr un fwyaf diogel: {how}',
	strongerThan: 'Yn gryfach na {name}, ac yn cael ei ddangos yn ei le.',
	alongside: 'Mae canllaw sy’n ei ddangos yn dangos hefyd: {names}.',
	shownBy: 'Yn ei le mae’r canllaw hwn yn dangos: {sign}',
};
