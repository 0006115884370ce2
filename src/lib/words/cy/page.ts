import { searchWords } from '#lib/words/cy/search-page.ts';

/** Words of the frame round every page, and of pages that only pass on. */
export const pageWords = {
	site: {
		name: 'Dal Ati',
		welshName: 'Dal Ati',
		inWelsh: { is: 'Enw Cymraeg y wefan yw', means: 'Ei henw Saesneg yw Keep Doing.' },
		preview: 'Rhagolwg. I’w dreialu, nid i gleifion. Drafft. Cyfieithiad heb ei wirio.',
		free: 'Am ddim. Heb fewngofnodi.',
		promise:
			'Am ddim. Heb fewngofnodi. Heb gwcis. Nid oes dim rydych chi’n ei deipio yn gadael eich dyfais.',
		notTheNhs: 'Nid yw Dal Ati yn rhan o’r GIG.',
		information:
			'Gwybodaeth gyffredinol yw hon. Nid yw’n cymryd lle cyngor gan rywun sy’n eich adnabod.',
	},
	page: {
		skip: 'Neidio i’r prif destun',
		mainMenu: 'Prif ddewislen',
		footerMenu: 'Am y wefan hon',
		urgent: 'Help brys',
		allGuides: searchWords.search.allGuides,
		find: 'Chwilio',
		findTitle: 'Chwilio am ganllaw',
		forCarers: 'I rywun rydych chi’n ei helpu',
		home: 'Hafan',
		youAreHere: 'Rydych chi yma',
		printThis: 'Argraffu’r dudalen hon',
		onThisPage: 'Ar y dudalen hon',
		about: 'Amdanom ni',
		forPractices: 'I feddygfeydd',
		forTeams: 'I dimau meddygfeydd',
		aboutOts: 'Beth mae therapydd galwedigaethol yn ei wneud',
		howWeWrite: 'Sut rydyn ni’n ysgrifennu ac yn gwirio',
		hazardLog: 'Cofnod peryglon',
		publishing: 'Cyhoeddi’r wefan hon',
		privacy: 'Preifatrwydd',
		accessibility: 'Hygyrchedd',
	},
	copying: {
		copy: 'Copïo',
		copied: 'Wedi’i gopïo',
		failed: 'Methu copïo: mae wedi’i ddewis, pwyswch Ctrl+C',
	},
	notFound: {
		title: 'Ni allwn ddod o hyd i’r dudalen honno',
		text: 'Efallai fod y cyfeiriad yn hen, neu wedi’i deipio’n anghywir. Nid oes dim o’i le ar eich ffôn na’ch cyfrifiadur.',
		ways: 'Ble i fynd nesaf',
		hasCodes: 'Mae eich dolen yn enwi hyn:',
	},
	shortCode: {
		title: (code: string) => `Canllaw ${code}`,
		open: (title: string) => `Agor “${title}”`,
		going: 'Rydyn ni’n mynd â chi at y canllaw nawr. Os na fydd dim yn digwydd, pwyswch y ddolen.',
	},
};
