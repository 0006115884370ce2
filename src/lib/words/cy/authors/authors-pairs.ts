/** Words of “Write for us” that are long: sentences before and after, and how a guide is checked. */
export const writingPairs = {
	pairs: [
		[
			'Sicrhewch fod y seddi ar uchder priodol.',
			'Eisteddwch yr holl ffordd yn ôl yn eich cadair. Ydy’r ddwy droed yn fflat ar y llawr? Os yw eich pengliniau’n uwch na’ch cluniau, mae’r gadair yn rhy isel i chi.',
		],
		[
			'Mae’n bwysig cynnal goleuadau da ar y grisiau.',
			'Rhowch olau’r grisiau ymlaen cyn i chi fynd i fyny, hyd yn oed yn ystod y dydd.',
		],
		[
			'Ystyriwch reoli cyflymder eich gweithgareddau.',
			'Dewiswch un dasg. Hanerwch hi. Stopiwch tra byddwch yn dal i deimlo’n iawn, ac eisteddwch cyn bod angen.',
		],
		[
			'Ni ddylech ddefnyddio rheiliau tywelion fel cymorth.',
			'Peidiwch â dal yn y rheilen dywelion i’ch sadio eich hun. Mae wedi’i gosod ar gyfer tywelion, ac mae’n dod oddi ar y wal.',
		],
		[
			'Gall cleifion sy’n dioddef o orbryder osgoi sefyllfaoedd cymdeithasol.',
			'Pan fydd mynd allan yn teimlo’n frawychus, mae aros i mewn yn rhyddhad. Ond bob tro, mae’r daith nesaf yn teimlo’n fwy.',
		],
		[
			'Siaradwch â’ch cyflogwr ynghylch addasiadau rhesymol.',
			'Dywedwch wrth eich rheolwr am un peth sy’n anodd ac un newid a fyddai’n helpu: “Mae sefyll drwy’r dydd yn brifo. Allwn i eistedd i weithio wrth y til?”',
		],
		[
			'Dylai gofalwyr fabwysiadu technegau trafod diogel.',
			'Peidiwch â’i godi. Safwch wrth ei ochr, nid o’i flaen. Gadewch iddo wthio i fyny o’r gadair tra byddwch chi’n cyfri.',
		],
		[
			'Ceisiwch sylw meddygol os bydd symptomau’n gwaethygu.',
			'Ffoniwch 111 neu eich meddyg teulu heddiw os yw eich coesau wedi mynd yn wannach dros ychydig ddyddiau.',
		],
	],
	textsAfterPairs: [
		{
			title: 'Y rhestrau geiriau',
			lines: [
				'Mae’r gwiriad yn chwilio am eiriau mewn pum rhestr blaen. Chi piau eu cywiro: un cofnod i bob llinell, ac mae pen pob rhestr yn dweud sut. Maen nhw yn y ffolder content/words.',
			],
		},
		{
			title: 'Beth na all sgôr darllen ei ddweud',
			lines: [
				'Rydyn ni’n anelu at oed darllen o 9 i 11: gradd Flesch-Kincaid o 6 ar y mwyaf. Mae’r sgôr yn cyfri curiadau geiriau a hyd brawddegau, a dim arall.',
				'Nid yw’n gweld trefn eich camau, cam sydd ar goll, na gair sy’n fyr ac yn ddieithr. Mae lol mewn geiriau byr yn cael sgôr dda.',
				'Larwm mwg yw’r sgôr: mae’n dod o hyd i dudalennau anodd, ac nid yw’n profi bod tudalen yn hawdd. Darllenwch y dudalen yn uchel. Yn well byth, gofynnwch i rywun ddangos i chi beth fyddai’n ei wneud.',
			],
		},
		{
			title: 'Sut mae gwirio’n gweithio',
			lines: [
				'Drafft yw canllaw nes i therapydd galwedigaethol cofrestredig nad ysgrifennodd ef ei wirio. Ni chewch wirio eich canllaw eich hun.',
				'Mae’r gwiriwr yn darllen pob honiad wrth ochr ei ffynhonnell, pob arwydd perygl a phob rhif. Mae’n rhoi ei enw, ei rôl, ei rif HCPC, y dyddiad a’i fuddiannau. Mae’r cyfan yn gyhoeddus.',
				'Nid yw rhif yn y ffurf gywir yn profi pwy yw neb. Felly mae cyfrif y gwiriwr ei hun ar GitHub yn cymeradwyo’r newid, ac mae’r cyhoeddwr yn chwilio am y rhif yn y gofrestr gyhoeddus.',
				'Mae’r gwiriad ynghlwm wrth y geiriau. Os bydd unrhyw beth y mae darllenydd yn ei weld yn newid wedyn, mae’r canllaw’n gofyn am wiriad newydd, ac mae cleifion yn dal i ddarllen y geiriau a wiriwyd.',
				'Mae gan bob canllaw ddyddiad ei wiriad nesaf. Ar ôl hwnnw, mae’r dudalen yn dweud hynny, ac nid yw’r canllaw’n cael ei gynnig i feddygfeydd mwyach.',
				'Gofynnwch i’ch cyflogwr a’ch yswiriwr cyn i chi ysgrifennu neu wirio.',
			],
		},
		{
			title: 'Beth sy’n digwydd ar ôl y cais newid (pull request)',
			lines: [
				'Mae cyfrifiadur yn gwirio’r ffeil mewn ychydig funudau. Mae’n ysgrifennu’r hyn y mae’n ei ganfod wrth ochr y llinellau: beth sydd o’i le, a beth i’w deipio yn ei le. Rhaid cywiro gwallau. Gellir cadw awgrymiadau.',
				'I gywiro rhywbeth, agorwch eich cais newid, dewiswch “Files changed”, pwyswch y tri dot ac “Edit file”. Does dim angen dechrau eto.',
				'I weld eich canllaw fel y byddai darllenwyr: o dan “Checks” dewiswch “Preview of changed guides”, wedyn “Artifacts”. Mae’n cynnwys eich canllaw, a’i daflen wirio, bob un fel un ffeil sy’n agor â chlic dwbl. Anfonwch nhw at y sawl sy’n ei ddarllen i chi.',
				'Yna mae person yn ei ddarllen, ac efallai y bydd yn gofyn pethau i chi yno. Nid oes neb yn addo diwrnod.',
				'Pan gaiff ei dderbyn, mae yn y rhagolwg fel drafft. Dim ond ar ôl i therapydd galwedigaethol arall ei wirio y mae’n cael ei roi i gleifion.',
				'Mae eich enw’n aros gydag ef, a’r drwydded CC BY 4.0 hefyd: caiff eraill ddefnyddio’r geiriau os ydyn nhw’n ein henwi.',
			],
		},
	],
};
