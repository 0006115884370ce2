/** Words of the GP picker for the note to one patient, and for going on to the next. */
export const patientNoteWords = {
	slipDone: (first: string, count: number) =>
		count === 1
			? `Slip wedi’i orffen: ${first}.`
			: `Slip wedi’i orffen: ${first} ${count === 2 ? 'ac' : 'a'} ${count - 1} arall.`,
	bringBack: 'Dod â’i ganllawiau yn ôl',
	addToIt: 'Ychwanegu ato yn lle hynny',
	broughtBack: 'Wedi dod yn ôl.',
	noteNotBack: 'Ni ddaeth ei nodyn yn ôl. Os oes ei angen, ysgrifennwch ef eto.',
	clearsSoon: 'Ymhen 1 munud bydd hwn yn clirio ohono’i hun ar gyfer y claf nesaf.',
	stay: 'Aros',
	clears: 'Clirio ohono’i hun pan nad oes neb yma',
	/** The first is what a fresh page does. As a list, for an object would sort its numbers. */
	clearsAfter: [
		[10, 'ar ôl 10 munud'],
		[30, 'ar ôl 30 munud'],
		[0, 'byth, nes i’r dudalen hon gael ei chau'],
	],
	note: 'Nodyn i’r claf hwn. Mae’n cael ei argraffu, ac mae’n mynd pan ddaw’r claf nesaf. Nid yw byth yn cael ei gadw na’i anfon. Does dim angen enw.',
	next: 'Claf nesaf',
	cleared: 'Wedi’i glirio ar gyfer y claf nesaf.',
	clearedByClock:
		'Wedi’i glirio ar gyfer y claf nesaf, gan nad oedd neb wedi defnyddio’r dudalen hon ers tro.',
	/** The note of the last patient: on paper, or on none. */
	noteGone: 'Mae’r nodyn wedi mynd hefyd.',
	noteLeft: 'Nid yw ei nodyn ar unrhyw bapur.',
	/** A note that stood with no guide, where the first is chosen. */
	noteAside: 'Nid yw’r nodyn a oedd yma ar y slip hwn.',
	/** Notes that waited, each by its slip. */
	waitingGone: (slips: readonly string[]) =>
		`Mae’r hyn a ysgrifennwyd ar gyfer ${slips.join('; ')} wedi mynd hefyd, ac nid yw ar unrhyw bapur.`,
	/** The same for notes that stood on no slip, by the time of day at which each was written. */
	aloneGone: (times: readonly string[]) =>
		times.length === 1
			? `Mae nodyn ${times.join()}, nad oedd ar unrhyw slip, wedi mynd hefyd. Nid yw ar unrhyw bapur.`
			: `Mae nodiadau ${times.join(' a ')}, nad oedden nhw ar unrhyw slip, wedi mynd hefyd. Nid ydyn nhw ar unrhyw bapur.`,
	/** Beside Print: what of the note somebody sees who did not write it. */
	noteOn: (first: string) => `Nodyn ar y slip hwn: “${first}”`,
	noteAlone: (first: string) =>
		`Nodyn, heb fod ar unrhyw slip: “${first}”. Bydd canllaw a gaiff ei ddewis nawr yn dod hebddo.`,
	takeNoteOut: 'Tynnu’r nodyn allan',
	noteIsOut: 'Mae’r nodyn wedi’i dynnu allan. Mae’n aros isod.',
	noteIsOn: 'Mae’r nodyn ar y slip hwn.',
	/** The practice’s name or numbers, written after its slip was handed over. */
	practiceAfter: (first: string) =>
		`Nid yw hyn ar y slip a gafodd ei roi: ${first}. I’w gael yno, argraffwch eto.`,
	/** A link of a clinical system came over words in the box. */
	wordsGone: (words: string) => `Mae’r hyn a gafodd ei deipio wedi mynd: ${words}.`,
	/** A note that seems to say who somebody is. */
	namesSomebody:
		'Mae’n ymddangos bod hwn yn dweud pwy yw’r claf, ac mae’n cael ei argraffu. Does dim angen enw, rhif na dyddiad geni ar y slip.',
	/** A note that is written after its slip was handed over. */
	noteAfter: (first: string) =>
		`Nid yw’r nodyn hwn ar y slip a gafodd ei roi: ${first}. I’r claf hwn, argraffwch eto. I glaf arall, pwyswch Claf nesaf.`,
	leftNotes: 'Nodiadau sy’n aros',
	/** A slip before, by the title of its first guide and the time of day at which it was handed over. */
	slipOf: (first: string, time: string) => `${first}, ${time}`,
	/** A note that was written with no guide. */
	noSlipOf: (time: string) => `dim slip eto, ${time}`,
	leftNote: (slip: string) => `Nodyn ar gyfer ${slip}: nid yw ar unrhyw bapur.`,
	printAgain: 'Argraffu’r slip hwnnw gyda’i nodyn',
	putOn: 'Rhoi’r nodyn hwnnw ar y slip hwn',
	throwAway: 'Taflu’r nodyn hwnnw',
	thrownAway: 'Mae’r nodyn hwnnw wedi mynd.',
	/** Alt+N in a field with words in it. */
	nextAgain:
		'Rydych chi’n teipio: byddai Alt+N yn cymryd y geiriau hyn i ffwrdd. Pwyswch Alt+N unwaith eto i gael y claf nesaf, neu daliwch ati i deipio.',
};
