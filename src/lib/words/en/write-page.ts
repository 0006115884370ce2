import { sendWords } from '#lib/words/en/write-send.ts';

/** Words of “Write a guide”. */
export const writeGuideWords = {
	write: {
		title: 'Write a guide',
		lead: 'A form for occupational therapists. It checks your words as you write, by the rules that every guide must keep.',
		first: 'Before you begin',
		firstLines: [
			'Ask your employer first, and whoever insures you. A guide is work that patients act on.',
			'Write nothing about a patient. Not a name, not an age, not a story.',
			'What becomes public: your name, and every word of the guide. Anyone may use the words under the licence CC BY 4.0, for good. Whoever checks a guide also makes their role and HCPC number public.',
			'Another occupational therapist must check your guide before patients are given it. You cannot check your own.',
		],
		stays:
			'What you type is kept on this device as you write, so that it is not lost. It goes nowhere until you press “Go to GitHub”.',
		guideFirst: 'How we write, with every part shown',
		laterTitle: 'What is checked only later',
		later:
			'Spelling is checked after you send it, with a dictionary that is too large for this page. Your browser may underline words. Whether the facts are true, no computer checks: a person does.',
		notReady:
			'The form is not ready: it needs JavaScript, which is late or off. If this line stays, load the page again. Or copy this text into a file, fill each blank, and send the file.',
		template: 'Write in a program of your own',
		templateHelp: 'Every line of this text says what belongs there.',
		templateLabel: 'A guide to fill',
		file: 'The file of the guide',
		open: 'Open a saved file',
		openHelp:
			'A file that you saved here, or the file of one of our guides. On GitHub that is en.mdx in the guide’s folder: press “Download raw file” there. It takes the place of what stands in the form. What you do not change comes back as it was.',
		opened: 'Opened. “Undo” at the end of the page brings back what stood here before.',
		openedNoTopic:
			'Opened. Its topic is not in the file: choose it again. “Undo” at the end of the page brings back what stood here before.',
		openFailed:
			'This is not a guide that we can read. Choose a file that you saved here, or the file en.mdx of a guide.',
		openOver: 'The form holds words already. The file takes their place.',
		openNow: 'Open the file',
		openNot: 'Leave the form as it is',
		openPartly:
			'This guide holds more than the form has places for, so nothing was opened. Use “Suggest a change” on the guide’s own page.',
		keep: 'Keep what I write on this device',
		keepHelp: 'On a shared computer, take the tick away: the next person could read it.',
		clear: 'Clear the form',
		cleared: 'The form is empty, and nothing is kept on this device. Press Undo to bring it back.',
		tooLong:
			'This is more than twice as long as our longest guide, so nothing checks it here. Make it shorter: then it is checked again.',
		undo: 'Undo',
		unreadable:
			'A draft is kept on this device, but we cannot read it. We leave it as it is, and keep nothing here. “Clear the form” takes it off.',
		leftOver: 'These have no place on this page now',
		leftOverHelp:
			'A newer page may have a field for them. They stay with your draft, and in the file that you save, until you empty the form.',
		sections: {
			about: 'What it is about',
			checkFirst: 'Check first',
			body: 'The words',
			options: 'Choices',
			option: 'A choice',
			equipment: 'Equipment',
			between: 'More words',
			helper: 'For the person helping',
			tick: 'A tick-sheet',
			help: 'When to get help',
			clinician: 'For the clinician who hands it over',
			source: 'Source',
			evidence: 'How sure we are',
			you: 'You',
		},
		steps: [
			'What it is about, and for whom',
			'Who should ask first, and danger signs',
			'The first steps, and the words',
			'Choices and equipment',
			'For the person helping, and a tick-sheet',
			'When to get help, and who to try next',
			'Sources, and how sure we are',
			'For clinicians, and about you',
		],
		step: (number: number, all: number, title: string) => `Step ${number} of ${all}: ${title}`,
		toMend: (errors: number) =>
			errors === 0 ? '' : errors === 1 ? '1 thing to mend here' : `${errors} things to mend here`,
		length: (words: number) => `${words} words so far. A guide has 600 to 1,000.`,
		numbered: (title: string, number: number) => `${title} ${number}`,
		another: (title: string) => `Add another: ${title}`,
		choose: 'Choose',
		chooseFrom: (count: number) => `Choose from ${count}`,
		findByWords: 'Find by words',
		haveWords: (count: number) =>
			count === 0
				? 'None has these words. Try one of them alone.'
				: count === 1
					? '1 has these words.'
					: `${count} have these words.`,
		findGuide: 'Find a guide in your own words',
		choices: {
			patient: 'the patient',
			carer: 'a carer',
			employer: 'an employer',
			you: 'the carer',
			them: 'the person they help',
			live: 'on the publisher’s own page',
			'stored copy': 'in a stored copy: one that somebody saved earlier',
			'reported by': 'not at all: somebody else reported it',
		},
		mend: 'What to mend',
		waiting: 'Write a little, and the list begins.',
		count: (errors: number, hints: number) =>
			errors === 0
				? `Nothing must be mended. ${hints === 1 ? '1 hint' : `${hints} hints`} to think about.`
				: `${errors === 1 ? '1 thing' : `${errors} things`} to mend, and ${hints === 1 ? '1 hint' : `${hints} hints`} to think about.`,
		hint: 'Hint:',
		failed: 'The rules did not arrive. Load the page again to check what you wrote. Save it first.',
		preview: 'See how it looks',
		previewEmpty: 'Your guide appears here as you write.',
		...sendWords,
	},
};
