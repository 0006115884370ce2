/** Words of the end of “Write a guide”: how the file leaves the page. */
export const sendWords = {
	send: 'Ei anfon',
	copy: 'Copïo’r testun',
	copied: 'Wedi’i gopïo.',
	copyFailed: 'Nid yw’r porwr hwn yn gadael i ni gopïo. Cadwch ffeil.',
	save: 'Cadw fel ffeil',
	saved: 'Wedi’i chadw gyda’ch lawrlwythiadau.',
	email: 'Dim GitHub? Cadwch y ffeil a’i hanfon at',
	noPublisher:
		'Dim GitHub? Cadwch y ffeil. Does neb yn cyhoeddi’r wefan hon eto, felly does dim cyfeiriad i’w hanfon ato: nid yw’r rhagolwg hwn yn dyfeisio un.',
	pull: 'Agor cais newid (pull request)',
	pullHelp:
		'Newid y mae eraill yn edrych arno cyn iddo gyfri yw cais newid (“pull request”). Mae angen cyfrif arnoch ar GitHub. Yn gyntaf rydyn ni’n dweud beth welwch chi yno, ac nid oes dim yn cael ei anfon nes i chi ddweud. Mae cod canllaw, sydd ar slipiau, yn cael ei roi pan gaiff ei dderbyn.',
	showsOurs:
		'Mae GitHub yn agor mewn ffenestr newydd, ar ffeil y canllaw hwn fel y mae yno nawr. Rydyn ni’n copïo eich testun: pwyswch yn y blwch mawr yno, dewiswch bopeth sydd ynddo, a gludwch. A newidiodd rhywun y canllaw ers i chi ei agor? Agorwch y ffeil ddiweddaraf yma yn gyntaf: mae’r hyn rydych chi’n ei ludo yn cymryd lle eu geiriau nhw.',
	showsNew: 'Mae GitHub yn agor mewn ffenestr newydd, ar ffeil newydd sy’n cynnwys eich geiriau.',
	showsEmpty:
		'Mae GitHub yn agor mewn ffenestr newydd, ar ffeil newydd sydd ag enw ond sy’n wag. Rydyn ni’n copïo eich testun: gludwch ef i’r blwch mawr.',
	presses:
		'Yno pwyswch “Commit changes”, “Propose changes” a “Create pull request”. Efallai y bydd GitHub yn gofyn yn gyntaf a ddylai wneud copi o’n ffeiliau i chi: pwyswch “Fork this repository”.',
	whatChanged: 'Beth newidioch chi?',
	whatChangedHelp:
		'Un frawddeg, i bawb ei darllen. Mae’n mynd ar restr newidiadau’r canllaw, gyda dyddiad heddiw.',
	whatMissing: 'Ysgrifennwch yn gyntaf beth newidioch chi, mewn un frawddeg.',
	nothingChanged: 'Mae’r canllaw hwn yr un fath â’r ffeil a agoroch, felly does dim i’w anfon.',
	go: 'Mynd i GitHub',
	stay: 'Aros yma',
	pullLink: 'Dim ffenestr newydd wedi agor? Agor GitHub yma',
	pulled: 'Mae GitHub yn agor gyda’ch geiriau yn eu lle.',
	pulledCopied:
		'Mae eich geiriau wedi’u copïo. Gludwch nhw i’r blwch mawr ar GitHub, yn lle’r hyn sydd yno.',
};
