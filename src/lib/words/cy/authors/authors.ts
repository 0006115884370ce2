import { writingPairs } from '#lib/words/cy/authors/authors-pairs.ts';

/** Words of the pages for those who write guides, and for those who find something wrong. */
export const authorWords = {
	feedback: {
		title: 'Dweud wrthym fod rhywbeth o’i le',
		lead: 'Ffaith anghywir, rhif nad yw’n ateb, neu eiriau nad ydyn nhw’n helpu: rydyn ni eisiau gwybod.',
		report: 'Gweithwyr proffesiynol: rhoi gwybod ar GitHub',
		suggest: 'Awgrymu newid ar GitHub',
		urgent: 'Nid lle i ofyn am help yw hwn. Os ydych yn sâl neu mewn perygl, gweler “Help brys”.',
		readers: 'Os ydych yn darllen ein canllawiau',
		say: 'Dywedwch pa ganllaw ydyw, neu rhowch ei god pedwar ffigur. Dywedwch beth sydd o’i le, a beth ddigwyddodd os aeth rhywbeth o’i le. Does dim angen cyfrif arnoch.',
		write: 'Ysgrifennwch aton ni yn',
		noContact:
			'Does neb yn cyhoeddi’r wefan hon i gleifion eto, felly does neb i ysgrifennu ato. Nid yw’r rhagolwg hwn yn dyfeisio cyfeiriad. Bydd gwefan i gleifion yn rhoi un yma: ni ellir ei gwneud hebddo.',
		private:
			'Peidiwch â rhoi eich salwch na’ch dyddiad geni. Nid oes ar neb eu hangen i gywiro canllaw.',
		professionals: 'Os ydych yn weithiwr proffesiynol',
		form: 'Rhowch wybod amdano yn y ffurflen ar GitHub. Mae’r ffurflen yn gofyn am y canllaw, y geiriau a’ch ffynhonnell. Mae angen cyfrif GitHub.',
		formLink: 'Agor y ffurflen ar GitHub',
		never:
			'Gall pawb ddarllen yr hyn sy’n cael ei ysgrifennu yno, am byth. Peidiwch byth ag ysgrifennu dim am glaf ynddi: dim enw, dim oedran, dim stori, dim llun. Os yw’r stori’n bwysig, defnyddiwch y ffordd breifat uchod.',
		placeholder:
			'Nid yw cyfeiriad y prosiect hwn ar GitHub wedi’i benderfynu eto, felly nid yw dolenni i GitHub yn arwain i unman yn y rhagolwg hwn.',
	},
	authors: {
		title: 'Ysgrifennu i ni',
		lead: 'Sut rydyn ni’n ysgrifennu, pob rhan y cewch ei defnyddio, a sut mae canllaw’n cael ei wirio. I therapyddion galwedigaethol.',
		ways: 'Mae’r ffurflen yn gwirio eich geiriau wrth i chi ysgrifennu ac yn gwneud y ffeil. I gywiro canllaw sydd yma, pwyswch “Awgrymu newid” wrth ei droed, neu agorwch ei ffeil yn y ffurflen. Os byddai’n well gennych beidio â defnyddio GitHub, cadwch y ffeil a’i hanfon aton ni.',
		readme: 'Yr un peth ar un dudalen, i’r sawl sy’n ysgrifennu’r ffeil â llaw: content/README.md',
		howTo:
			'Sut i gywiro llinell, ychwanegu llun, sefydliad neu arwydd perygl, a mwy: content/how-to',
		howTitle: 'Sut rydyn ni’n ysgrifennu',
		how: [
			'Ysgrifennwch fel rydych chi’n siarad wrth fwrdd y gegin, â rhywun sy’n sâl, wedi blino neu mewn poen. Dywedwch “chi”.',
			'Problem y darllenydd ei hun, yn ei eiriau ei hun, yw’r frawddeg gyntaf. Mae’r ail yn dweud beth fydd yn well erbyn y diwedd.',
			'Un weithred yw cam. Mae’n dechrau â berf, ac mae’n ddiogel os dyna’r unig linell y mae rhywun yn ei darllen.',
			'Lle mae llaw neu goes yn bwysig, dywedwch “eich ochr wannaf” ac “eich ochr gryfaf”, pa un sy’n mynd gyntaf, a pham.',
			'Dywedwch pam pan fydd hynny’n helpu rhywun i’w wneud. Fel arall gadewch ef allan.',
			'20 gair ar y mwyaf sydd mewn brawddeg, a 12 ar gyfartaledd. Tair brawddeg ar y mwyaf sydd mewn paragraff.',
			'Cynigiwch ddewisiadau gyda’u pris mewn ymdrech. Mae “Gadewch hyn am y tro” bob amser yn un ohonyn nhw.',
			'Dim brandiau, siopau na symiau o arian. Peidiwch byth ag addo gwasanaeth, nodyn ffitrwydd na chanlyniad.',
			'Mae pob prif honiad yn seiliedig ar ffynhonnell rydych chi wedi’i darllen. Dywedwch sut y darllenoch hi, a pha mor sicr y mae’n eich gwneud.',
			'Dim sgôr, dim dos, dim brysbennu: mae canllaw’n rhoi gwybodaeth, ac nid yw’n barnu.',
		],
		pairsTitle: 'Cyn ac ar ôl',
		not: 'Nid:',
		but: 'Ond:',
		...writingPairs,
		lists: [
			['swap.txt', 'geiriau anodd, a beth i’w ysgrifennu yn eu lle'],
			['banned.txt', 'ymadroddion nad ydyn ni byth yn eu defnyddio, a pham'],
			['dignity.txt', 'geiriau sy’n bychanu pobl, a beth i’w ysgrifennu'],
			['unsafe.txt', 'ymadroddion a allai niweidio, a beth i’w ysgrifennu'],
			['terms.txt', 'termau y mae’n rhaid eu hesbonio y tro cyntaf'],
			['allowed.txt', 'geiriau sy’n gywir, er nad yw unrhyw eiriadur yn eu hadnabod'],
		],
		partsTitle: 'Pob rhan, a beth i’w deipio',
		parts:
			'Gadewch linell wag ar ôl rhan sy’n agor a chyn un sy’n cau. Geiriau plaen mewn dyfynodau dwbl syth yw pob gosodiad.',
		typed: 'Rydych chi’n teipio:',
		seen: 'Mae darllenwyr yn gweld:',
		firstSource: 'Mae [1] yn arwain at y gyntaf o’r ffynonellau a enwoch.',
	},
};
