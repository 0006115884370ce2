/** Words of the worksheet Mood and activity week. */
export const moodWeekWords = {
	title: 'Wythnos fy hwyliau a fy ngweithgarwch',
	lead: 'Cynlluniwch un peth bach i bob dydd, ticiwch yr hyn a wnaethoch, a nodwch sut oedd y dydd yn teimlo.',
	howTitle: 'Sut i’w llenwi',
	how: [
		'Cynlluniwch bethau mor fach fel y gallwch eu gwneud ar ddiwrnod gwael. Mae pum munud yn cyfri.',
		'Cymysgwch bethau y mae angen i chi eu gwneud, pethau rydych chi’n eu hoffi, a phobl.',
		'Mae gwneud rhan ohono yn cyfri. Wedi’i adael? Peidiwch ag ysgrifennu dim, neu cynlluniwch ef yn llai.',
		'Gwnaiff unrhyw eiriau y tro ar gyfer yr hwyliau. Does dim ateb cywir a dim sgôr.',
	],
	weekTitle: 'Yr wythnos',
	from: 'Yr wythnos sy’n dechrau ar',
	plan: 'Un peth bach',
	when: 'Pryd a ble',
	happened: 'Beth ddigwyddodd',
	results: {
		done: 'Wedi’i wneud',
		part: 'Wedi gwneud rhan ohono',
		left: 'Wedi’i adael am y tro',
	},
	mood: 'Sut roedd y dydd yn teimlo',
	moods: { hard: 'Anodd iawn', low: 'Isel', mixed: 'Cymysg', fair: 'Iawn', good: 'Da' },
	own: 'Yn fy ngeiriau i',
	lookTitle: 'Ar ddiwedd yr wythnos',
	better: 'Diwrnodau a oedd yn teimlo ychydig yn well: beth oedd ynddyn nhw?',
	next: 'Beth y byddaf yn ei gadw, a beth y byddaf yn ei wneud yn llai',
	tell: 'Rhywun y gallaf ddweud wrtho neu wrthi sut aeth yr wythnos',
};
