import { searchWords } from '#lib/words/en/search-page.ts';

/** Words of the frame round every page, and of pages that only pass on. */
export const pageWords = {
	site: {
		name: 'Keep Doing',
		welshName: 'Dal Ati',
		inWelsh: { is: 'The name in Welsh is', means: 'It means keep going.' },
		preview: 'Preview. For trying out, not for patients.',
		free: 'Free. No log-in.',
		promise: 'Free. No log-in. No cookies. Nothing you type leaves your device.',
		notTheNhs: 'Keep Doing is not part of the NHS.',
		information:
			'This is general information. It does not replace advice from someone who knows you.',
	},
	page: {
		skip: 'Skip to the main text',
		mainMenu: 'Main',
		footerMenu: 'About this site',
		urgent: 'Urgent help',
		allGuides: searchWords.search.allGuides,
		find: 'Find',
		findTitle: 'Find a guide',
		forCarers: 'For someone you help',
		home: 'Home',
		youAreHere: 'You are here',
		printThis: 'Print this page',
		onThisPage: 'On this page',
		about: 'About us',
		forPractices: 'For GP practices',
		forTeams: 'For practice teams',
		aboutOts: 'What an occupational therapist does',
		howWeWrite: 'How we write and check',
		hazardLog: 'Hazard log',
		publishing: 'Publishing this site',
		privacy: 'Privacy',
		accessibility: 'Accessibility',
	},
	copying: {
		copy: 'Copy',
		copied: 'Copied',
		failed: 'Could not copy: it is selected, press Ctrl+C',
	},
	notFound: {
		title: 'We cannot find that page',
		text: 'The address may be old or mistyped. Nothing is wrong with your phone or computer.',
		ways: 'Ways on',
		hasCodes: 'Your link names this:',
	},
	shortCode: {
		title: (code: string) => `Guide ${code}`,
		open: (title: string) => `Open “${title}”`,
		going: 'Taking you to the guide now. If nothing happens, press the link.',
	},
};
