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
			'What you type is kept on this device as you write, so that it is not lost. It goes nowhere until you press “Open a pull request”.',
		guideFirst: 'How we write, with every part shown',
		laterTitle: 'What is checked only later',
		later:
			'Spelling is checked after you send it, with a dictionary that is too large for this page. Your browser may underline words. Whether the facts are true, no computer checks: a person does.',
		without:
			'The form needs JavaScript. Without it, copy this text into a file, fill each blank, and send the file.',
		template: 'Write in a program of your own',
		templateHelp: 'Every line of this text says what belongs there.',
		templateLabel: 'A guide to fill',
		file: 'The file of the guide',
		open: 'Open a saved file',
		openHelp: 'A file that you saved here. It takes the place of what stands in the form.',
		opened: 'Opened.',
		openFailed: 'This is not a guide that we can read. Choose a file that you saved here.',
		openOver: 'The form holds words already. The file takes their place.',
		openNow: 'Open the file',
		openNot: 'Leave the form as it is',
		openPartly:
			'This guide holds more than the form has places for, so nothing was opened. Use “Suggest a change” on the guide’s own page.',
		keep: 'Keep what I write on this device',
		keepHelp: 'On a shared computer, take the tick away: the next person could read it.',
		clear: 'Clear the form',
		clearSure: 'Press again to clear all you wrote',
		cleared: 'The form is empty, and nothing is kept on this device.',
		unreadable:
			'A draft is kept on this device, but we cannot read it. We leave it as it is, and keep nothing here. “Clear the form” takes it off.',
		sections: {
			about: 'What it is about',
			checkFirst: 'Check first',
			body: 'The words',
			options: 'Choices',
			option: 'A choice',
			equipment: 'Equipment',
			helper: 'For the person helping',
			tick: 'A tick-sheet',
			help: 'When to get help',
			clinician: 'For the clinician who hands it over',
			source: 'Source',
			evidence: 'How sure we are',
			you: 'You',
		},
		numbered: (title: string, number: number) => `${title} ${number}`,
		another: (title: string) => `Add another: ${title}`,
		choose: 'Choose',
		chooseFrom: (count: number) => `Choose from ${count}`,
		choices: {
			patient: 'the patient',
			carer: 'a carer',
			employer: 'an employer',
			you: 'the carer',
			them: 'the person they help',
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
		send: 'Send it',
		copy: 'Copy the text',
		copied: 'Copied.',
		copyFailed: 'This browser does not let us copy. Save a file.',
		save: 'Save as a file',
		saved: 'Saved with your downloads.',
		email: 'No GitHub? Save the file and send it to',
		noPublisher:
			'No GitHub? Save the file. Nobody publishes this site yet, so there is no address to send it to: this preview invents none.',
		pull: 'Open a pull request',
		pullHelp:
			'This opens GitHub, and sends it your words. You need an account there. GitHub shows your guide, and you press “Propose changes”. That is all: its code, which stands on slips, is given when it is taken in.',
		pulled: 'GitHub opens with your words in place.',
		pulledCopied:
			'Your words are too long for an address, so they are copied. Paste them into the large box on GitHub.',
	},
};
