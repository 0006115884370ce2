import { sayDate } from '#lib/text/dates.ts';

/** Words of the sheet with which an occupational therapist checks a guide. */
export const checkGuideWords = {
	checkGuide: {
		title: 'Check a guide',
		lead: 'For registered occupational therapists. Each sheet lists what a guide claims, and what that rests on.',
		all: 'All check sheets',
		sheetTitle: (title: string) => `Check: ${title}`,
		signsTitle: 'Danger signs',
		signsLead:
			'The one table that every guide, slip and page takes its danger signs from. Each sign is signed by itself. One that changes is due alone.',
		cardsTitle: 'Safety lines, contacts and worksheets',
		cardsLead:
			'Safety lines and contacts stand in many guides. A guide counts as checked only when the ones it shows have been checked too. Worksheets are signed here as well, and the words of the site that people act on in danger.',
		safetyWords: 'Whom to call, and other words of the site itself',
		release: 'This version of the site',
		releaseLines: [
			'Its code, its packages, the words on its buttons, its pages about the site, its packs, and what its search knows.',
			'Walk through this preview as a patient does before you sign: the front page, a guide, search, Urgent help, a worksheet, a slip.',
			'A change to any of it asks for a new check, and no site for patients is made until then.',
		],
		sheetLead: (code: string, on: string) =>
			code
				? `Guide ${code}, as it stood on ${sayDate(on)}. Print this sheet, or fill it in here.`
				: `A guide that has no code yet, as it stood on ${sayDate(on)}. Read it, answer, and send us what to change. It can be signed once it has been taken in.`,
		open: 'Read the guide as readers see it',
		before: 'Before you begin',
		rules: [
			'You can check a guide if you are registered with the HCPC as an occupational therapist and did not write it.',
			'Ask your employer and your insurer first. Say that your name will stand on a public page.',
			'These become public, and stay in the history of the project: your name, role, HCPC number and interests, the date, and any words you give us. Your words come under the licence CC BY 4.0.',
			'Interests: say what a reader might want to know, such as a firm you work for, or equipment you sell. If there are none, write None.',
			'Name no patient, and nothing that could point to one.',
			'A number in the right form proves nobody. You also approve the change on GitHub from your own account. If you have none, the publisher will ask you how else to confirm that it was you.',
		],
		first: 'Look at these first',
		mendLead: 'These places changed since the last check.',
		firstLead:
			'Nobody has opened the source of these, they rest on practice wisdom, or their sources differ.',
		smallLead:
			'Only a spelling or a link changed since the last check. Agree to each place below: the rest stands as it was checked. If you think it changes more, answer Change, and say why.',
		takenOut: 'Taken out:',
		putIn: 'Put in:',
		rest: 'Everything else',
		kinds: {
			mend: 'Changed since the last check',
			claim: 'Claim',
			danger: 'Danger sign that stops this guide: is it one for this guide?',
			watch: 'Danger sign to watch for: is it one for this guide?',
			leftOut: 'Left out, though a condition of this guide brings it',
			sign: 'Danger sign',
			askFirst: 'Ask first if',
			words: 'In the words',
			clinician: 'For clinicians to say',
			card: 'Shown in this guide, and signed on its own',
			worksheet: 'Worksheet: all that it says',
			session: 'Group session: all that it says, and names',
			teachingCard: 'Teaching card: all that it says, and names',
			easyRead: 'Easy Read version of a guide: all that it says, and the picture beside each line',
			safetyWords: 'Words of the site itself that people act on in danger',
			release: 'The site as a whole: all that is not signed by itself',
			translation: 'Does it say the same as the English below it?',
		},
		grade: 'Grade',
		noSource: 'No source named.',
		agree: 'Agree',
		change: 'Change',
		strike: 'Strike out',
		instead: 'What it should say, or why it should go',
		you: 'About you',
		name: 'Name',
		role: 'Role',
		hcpc: 'HCPC number, such as OT and five figures',
		interests: 'Interests',
		date: 'Date',
		make: 'Make the words to send',
		keep: 'Keep what I fill in on this device, until I clear it',
		clear: 'Clear everything',
		cleared: 'Everything is cleared. Press Undo to bring it back.',
		undo: 'Undo',
		leftOver: {
			heading: 'Kept, but for words that have changed',
			lead: 'This guide has changed since you filled in its sheet. Copy what still holds to the new line. All of this stays kept on this device until you clear the sheet.',
			line: (line: string) => `You kept this for a line that has changed: “${line}”`,
			copy: 'Copy this',
			restored: 'Some of it was for words that have changed. It stands at the top of this sheet.',
		},
		words: 'The words to send',
		file: 'Save as a file',
		copy: 'Copy the words',
		copied: 'Copied.',
		copyFailed: 'Copying is barred here. Select the words and copy them.',
		noMail: 'No mail opened? The address is',
		copyAddress: 'Copy the address',
		addressCopied: 'The address is copied.',
		mail: 'Start an e-mail to the publisher, then attach the file',
		noPublisher: 'Nobody publishes this site yet. Keep the file until someone does.',
		private: 'Nothing you fill in leaves this page until you send it yourself.',
		proof:
			'This page cannot prove who signs. The publisher’s clinical lead confirms that, by approving the change.',
		missing: {
			name: 'Write your name.',
			role: 'Write your role.',
			hcpc: 'Write OT and the figures, with no space.',
			interests: 'Write your interests, or None.',
			words: 'Say what each change should be, or why it should go.',
			author:
				'Whoever wrote this cannot check it. Is your name like the author’s? Write it in full, with your number.',
		},
		ready: 'The words are ready below.',
		agreedLeftOut: (count: number) =>
			count === 1
				? 'At one point you wrote words and then chose Agree: those words are left out. Choose Change there to send them.'
				: `At ${count} points you wrote words and then chose Agree: those words are left out. Choose Change there to send them.`,
		makeAgain: 'You changed the sheet. Make the words to send again.',
		sent: {
			heading: (title: string) => `Check of: ${title}`,
			interests: (interests: string) => `Interests: ${interests}`,
			counts: (agree: number, change: number, strike: number, open: number) =>
				`Agreed: ${agree}. To change: ${change}. To strike out: ${strike}. Not answered: ${open}.`,
			instead: (words: string) => `  ${words}`,
			open: 'Not answered:',
			public:
				'I know that my name, role, HCPC number and interests become public, and that my words come under CC BY 4.0. I have asked my employer and insurer.',
			lines:
				'I agree to these words. Put these lines in place of “checked: []”, or of the lines under “checked”:',
			again: 'Please make these changes, and send me the new words to check.',
		},
	},
};
