type Kind = 'free' | 'buy' | 'person';
interface Way {
	title: string;
	things: readonly (readonly [name: string, text: string, kind: Kind])[];
}

/** Words of the worksheet My home, room by room. Each thing has its kind of answer: free, buy or person. */
export const walkRoundWords = {
	title: 'Fy nghartref, ystafell wrth ystafell',
	lead: 'Cerddwch y ffordd rydych chi’n mynd go iawn, dasg wrth dasg. Ticiwch beth sy’n peri trafferth i chi, a gwelwch beth i’w wneud yn gyntaf.',
	howTitle: 'Sut i gerdded o gwmpas',
	how: [
		'Ewch yng ngolau dydd, yn eich esgidiau arferol, gyda’ch sbectol a’ch ffon arferol.',
		'Cymerwch un ffordd y dydd. Eisteddwch rhwng ystafelloedd.',
		'Ticiwch beth dim ond os yw wedi peri trafferth i chi, eich arafu neu eich poeni.',
		'Peidiwch â chodi na symud dim byd trwm eich hun. Peidiwch â dringo ar ddim.',
	],
	kinds: { free: 'Am ddim heddiw', buy: 'Rhywbeth bach i’w brynu', person: 'Angen person' },
	ways: {
		night: {
			title: 'O’r gwely i’r toiled yn y nos',
			things: [
				['dark', 'Ni allaf gyrraedd golau o fy ngwely', 'buy'],
				['floor', 'Mae esgidiau, dillad neu ryg ar fy llwybr', 'free'],
				['edge', 'Nid yw fy nhraed yn fflat pan fyddaf yn eistedd ar y gwely', 'person'],
				['hold', 'Rwy’n dal yn y dodrefn wrth fynd', 'person'],
				['door', 'Mae drws y toiled yn glynu neu’n agor arnaf', 'person'],
			],
		},
		in: {
			title: 'I mewn drwy’r drws gyda siopa',
			things: [
				['step', 'Does dim i afael ynddo wrth y gris', 'person'],
				['key', 'Rwy’n plygu neu’n ymbalfalu gyda’r allwedd yn y tywyllwch', 'buy'],
				['mat', 'Mae mat y drws yn llithro neu’n cyrlio i fyny', 'free'],
				['bags', 'Does unman i roi’r bagiau i lawr', 'free'],
			],
		},
		drink: {
			title: 'Gwneud diod boeth',
			things: [
				['kettle', 'Mae’r tegell llawn yn drwm i’w godi', 'free'],
				['carry', 'Rwy’n cario diodydd poeth o ystafell i ystafell', 'free'],
				['high', 'Mae’r pethau rwy’n eu defnyddio fwyaf yn rhy uchel neu’n rhy isel', 'person'],
				['stand', 'Ni allaf sefyll cyhyd ag y mae’n ei gymryd', 'person'],
			],
		},
		wash: {
			title: 'Bath neu gawod',
			things: [
				['slip', 'Mae llawr y bath neu’r gawod yn llithrig', 'buy'],
				['rail', 'Rwy’n dal mewn rheilen dywelion, basn neu ddolen sugno', 'person'],
				['leg', 'Mae codi fy nghoes dros yr ochr yn anodd', 'person'],
				['towel', 'Mae sebon a thywel allan o gyrraedd', 'free'],
			],
		},
		stairs: {
			title: 'Grisiau',
			things: [
				['things', 'Mae pethau ar y grisiau', 'free'],
				['light', 'Mae’r grisiau’n dywyll, neu dim ond yn un pen y mae’r swits', 'person'],
				['rails', 'Does dim canllaw llaw, neu mae canllaw llaw ar un ochr yn unig', 'person'],
				['carpet', 'Mae’r carped yn rhydd neu wedi treulio', 'person'],
			],
		},
		phone: {
			title: 'Ateb y ffôn neu’r drws',
			things: [
				['rush', 'Rwy’n brysio i gyrraedd mewn pryd', 'free'],
				['cable', 'Mae cebl ar draws fy llwybr', 'free'],
				['far', 'Does dim ffôn y gallwn ei gyrraedd o’r llawr', 'buy'],
			],
		},
		garden: {
			title: 'Gardd a biniau',
			things: [
				['moss', 'Mae mwsogl, dail neu gerrig rhydd ar y llwybr', 'person'],
				['bin', 'Mae’r bin yn anodd ei symud', 'person'],
				['outside', 'Does dim golau y tu allan', 'buy'],
			],
		},
	} satisfies Record<string, Way> as Record<string, Way>,
	other: 'Rhywbeth arall ar y ffordd hon',
	resultTitle: 'Beth i’w wneud yn gyntaf',
	resultLead: 'Dyma beth wnaethoch chi ei dicio, yn ôl beth sydd ei angen. Dechreuwch gydag un.',
	paperLead: 'Ar bapur: edrychwch am eich ticiau, a dechreuwch gydag un sydd am ddim heddiw.',
	none: 'Dim wedi’i dicio eto.',
	first: 'Yr un peth y byddaf yn ei newid gyntaf',
	who: 'Pwy all ei wneud, neu i bwy y byddaf yn gofyn',
	again: 'Byddaf yn edrych eto ar',
	show: 'I’w ddangos i therapydd galwedigaethol: beth rwyf wedi’i newid, a beth sy’n dal i beri trafferth i mi',
};
