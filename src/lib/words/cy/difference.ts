/**
 * Words of the page that shows the difference. The words of the file (`csv`) stay English: the reader of counts knows
 * “under 5” alone.
 */
export const differenceCy = {
	fillIn: 'Llenwch y tabl',
	how: 'Rhowch yma beth gyfrifodd eich dadansoddwr data. Mae’r symiau’n cael eu gwneud yma, yn eich porwr, o niferoedd yn unig. Nid oes dim yn cael ei anfon.',
	people: 'Faint o bobl',
	peopleHint:
		'Mae “Gwelwyd” yn golygu’r bobl a welodd y therapydd galwedigaethol. Mae “Cymharu” yn golygu pobl debyg na welodd un. Yr un bobl cynt ac wedyn. Os oes llai na phump o bobl mewn grŵp, nid oes dim am y grŵp yn cael ei ddangos.',
	groups: { seen: 'Gwelwyd', compared: 'Cymharu' },
	groupsWhole: { seen: 'Gwelwyd gan y therapydd galwedigaethol', compared: 'Grŵp cymharu' },
	times: { before: 'cynt', after: 'wedyn' },
	timesWhole: { before: 'Cynt', after: 'Wedyn' },
	measures: {
		'gp-consultations': 'Ymgyngoriadau â meddyg teulu',
		'other-contacts': 'Cysylltiadau eraill â’r feddygfa',
		'emergency-visits': 'Ymweliadau â’r Adran Achosion Brys (A&E)',
		readmissions: 'Aildderbyniadau i’r ysbyty',
		'bed-days': 'Diwrnodau mewn gwely ysbyty',
		'fit-notes': 'Nodiadau ffitrwydd',
		'items-prescribed': 'Eitemau ar bresgripsiwn',
		'days-waited': 'Diwrnodau o aros, wedi’u hadio',
	},
	notCount: '{place}: nid nifer yw hwn. Teipiwch rif cyfan, fel 42, neu <5. Nid yw’n cael ei gadw.',
	notKept: 'Ond nid yr hyn nad yw’n rhif: {places}.',
	mendFirst:
		'Ni chadwyd y ffeil. Nid nifer yw’r hyn sydd yn rhai o’r celloedd: {places}. Cywirwch nhw’n gyntaf.',
	print: 'Argraffu’r llun',
	printEmpty: 'Argraffu’r tabl gwag',
	saveCsv: 'Cadw’r tabl (CSV)',
	openCsv: 'Agor tabl (CSV)',
	savedCsv:
		'Mae eich porwr nawr yn cadw’r tabl. Mae niferoedd sy’n llai na phump wedi’u gadael allan ohono.',
	lacks:
		'Mae’r rhain ar goll o’r ffeil, felly maen nhw’n wag yma: {names}. Os cafodd ei thorri, agorwch hi i gyd.',
	csv: {
		measure: 'Count',
		change: 'change for every 100 people',
		difference: 'Difference for every 100 people',
		few: 'under 5',
	},
	refused: 'Nid agorwyd y ffeil, ac nid oes dim yma wedi newid. {faults}',
	more: 'Ac mae {count} arall.',
	faults: {
		letters: 'Mae ei llythrennau o fath na allwn ni ei ddarllen. Cadwch y ffeil fel “CSV UTF-8”.',
		unread:
			'Nid yw’r ddyfais yn ei rhoi i ni. Copïwch y ffeil i’r ddyfais hon, a’i hagor oddi yno.',
		table:
			'Nid yw’n dabl rydyn ni’n ei adnabod. Pwyswch “Cadw’r tabl”, llenwch y ffeil honno a’i hagor.',
		column:
			'Llinell {line}, colofn {column}: nid ydyn ni’n adnabod colofn o’r enw hwn. Tynnwch y golofn allan.',
		row: 'Llinell {line}, colofn {column}: nid ydyn ni’n adnabod rhes o’r enw hwn. Tynnwch y rhes allan.',
		short:
			'Mae llinell {line} yn gorffen yng ngholofn {column}, cyn y llinell gyntaf. A gafodd y ffeil ei thorri? Agorwch hi i gyd.',
		twice: 'Llinell {line}, colofn {column}: mae hwn yn y ffeil ddwywaith. Tynnwch un allan.',
		count: 'Llinell {line}, colofn {column}: nid nifer yw hwn. Teipiwch rif cyfan, neu <5.',
	},
	shown: 'Yn y llun isod: {count} o’r {all} rhes.',
	picture: {
		title: 'Beth newidiodd: y chwe mis cynt a’r chwe mis wedyn',
		empty: 'Bydd y llun yma ar ôl i chi lenwi rhes.',
		noPeople: 'Dim llun eto: llenwch “Faint o bobl” hefyd.',
		tooFew:
			'Dim llun: mae’r hyn a lenwyd yn llai na phump, neu nid yw’n nifer, felly nid yw’n cael ei ddangos.',
		lines: ['Meddygfa', 'Misoedd', 'Llenwyd gan'],
		peopleSeen: 'Gwelwyd gan y therapydd galwedigaethol: {count} o bobl.',
		peopleCompared: 'Grŵp cymharu: {count} o bobl.',
		peopleFew: 'llai na 5',
		per100:
			'Barrau a rhifau: faint i bob 100 o bobl, mewn chwe mis, wedi’u talgrynnu. Y disgwyl: pe bai’r rhai a welwyd wedi newid yn yr un ffordd â’r grŵp cymharu.',
		few: 'llai na 5',
		none: '–',
		missing: 'heb ei ddangos',
		fewer: '{count} yn llai',
		more: '{count} yn fwy',
		same: 'dim newid',
		than: 'I bob 100 o bobl: {change} na’r disgwyl.',
		sameThan: 'I bob 100 o bobl: yr un faint â’r disgwyl.',
		alone: 'I bob 100 o bobl: {change}. Heb grŵp cymharu, gallai hyn fod wedi digwydd beth bynnag.',
		untold: 'I bob 100 o bobl. Newid heb ei gyfrifo: mae nifer ar goll neu’n llai na phump.',
		chance: 'Niferoedd bach: efallai mai hap yw hyn.',
		bunched:
			'Mae’r rhain yn dod fesul llawer: gall un person achosi hyn. Nid oes swm yma’n dweud ai hap ydyw.',
		unfair: 'Nid yw’n gymhariaeth deg: gwahanol cynt.',
		cannot: [
			'Nid yw hyn yn dangos beth achosodd newid.',
			'Mae pobl yn cael eu hanfon at therapydd galwedigaethol pan fydd pethau ar eu gwaethaf, ac mae llawer yn gwella beth bynnag.',
			'Mae niferoedd sy’n llai na phump wedi’u gadael allan, a phob swm y gallai rhywun gyfrifo un ohonyn nhw ohono.',
		],
	},
	table: {
		title: 'Yr un peth mewn rhifau',
		caption:
			'Niferoedd, a’r newid i bob 100 o bobl. Mae’r newidiadau wedi’u talgrynnu, felly gall gwahaniaeth ymddangos un yn rhy fawr neu’n rhy fach.',
		change: 'Newid i bob 100',
		difference: 'Gwahaniaeth',
	},
};
