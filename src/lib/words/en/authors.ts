/** Words of the pages for those who write guides, and for those who find something wrong. */
export const authorWords = {
	feedback: {
		title: 'Tell us something is wrong',
		lead: 'A wrong fact, a number that does not answer, or words that do not help: we want to know.',
		report: 'Professionals: report it on GitHub',
		suggest: 'Suggest a change on GitHub',
		urgent: 'This is not a place to ask for help. If you are ill or in danger, see “Urgent help”.',
		readers: 'If you read our guides',
		say: 'Say which guide it is, or give its four-figure code. Say what is wrong, and what happened if something went wrong. You need no account.',
		write: 'Write to us at',
		noContact:
			'Nobody publishes this site for patients yet, so there is nobody to write to. This preview invents no address. A site for patients will give one here: it cannot be made without it.',
		private: 'Leave out your illness and your date of birth. Nobody needs them to mend a guide.',
		professionals: 'If you are a professional',
		form: 'Report it in the form on GitHub. The form asks for the guide, the words and your source. It needs a GitHub account.',
		formLink: 'Open the form on GitHub',
		never:
			'Everyone can read what is written there, for good. Never write anything about a patient in it: no name, no age, no story, no picture. If the story matters, use the private way above.',
		placeholder:
			'The address of this project on GitHub is not decided yet, so links to GitHub lead nowhere in this preview.',
	},
	authors: {
		title: 'Write for us',
		lead: 'How we write, every part you may use, and how a guide is checked. For occupational therapists.',
		ways: 'The form checks your words as you write and makes the file. To mend a guide that is here, press “Suggest a change” at its foot, or open its file in the form. If you would rather not use GitHub, save the file and send it to us.',
		readme: 'The same on one page, for whoever writes the file by hand: content/README.md',
		howTo:
			'How to mend a line, add a picture, an organisation or a danger sign, and more: content/how-to',
		howTitle: 'How we write',
		how: [
			'Write as you talk at a kitchen table, to someone ill, tired or in pain. Say “you”.',
			'The first sentence is the reader’s own problem, in their words. The second says what will be better by the end.',
			'A step is one action. It begins with a verb, and is safe if it is the only line that someone reads.',
			'Where a hand or leg matters, say “your weaker side” and “your stronger side”, which goes first, and why.',
			'Say why when why helps someone do it. Otherwise leave it out.',
			'Sentences have 20 words at most, and 12 on average. Paragraphs have three sentences at most.',
			'Offer choices with their price in effort. “Leave it for now” is always one of them.',
			'No brands, shops or sums of money. Never promise a service, a fit note or a result.',
			'Every main claim rests on a source that you have read. Say how you read it, and how sure it makes you.',
			'No score, no dose, no triage: a guide informs, and does not judge.',
		],
		pairsTitle: 'Before and after',
		not: 'Not:',
		but: 'But:',
		pairs: [
			[
				'Ensure that seating is at an appropriate height.',
				'Sit right back in your chair. Are both feet flat on the floor? If your knees are higher than your hips, the chair is too low for you.',
			],
			[
				'It is important to maintain good lighting on stairs.',
				'Turn the stair light on before you go up, even in the day.',
			],
			[
				'Consider pacing your activities.',
				'Pick one job. Halve it. Stop while you still feel all right, and sit down before you need to.',
			],
			[
				'You should not use towel rails for support.',
				'Do not hold the towel rail to steady yourself. It is fixed for towels, and it comes off the wall.',
			],
			[
				'Patients suffering from anxiety may avoid social situations.',
				'When going out feels frightening, staying in brings relief. But each time, the next trip feels bigger.',
			],
			[
				'Speak to your employer regarding reasonable adjustments.',
				'Tell your manager one thing that is hard and one change that would help: “Standing all day hurts. Could I sit for the till work?”',
			],
			[
				'Carers should adopt safe handling techniques.',
				'Do not lift him. Stand at his side, not in front. Let him push up from the chair while you count.',
			],
			[
				'Seek medical attention if symptoms worsen.',
				'Call 111 or your GP today if your legs have become weaker over a few days.',
			],
		],
		textsAfterPairs: [
			{
				title: 'The lists of words',
				lines: [
					'The check looks for words in five plain lists. They are yours to mend: one entry a line, and the top of each list says how. They stand in the folder content/words.',
				],
			},
			{
				title: 'What a reading score cannot tell',
				lines: [
					'We aim for a reading age of 9 to 11: a Flesch-Kincaid grade of 6 at most. The score counts the beats of words and the length of sentences, and nothing else.',
					'It does not see the order of your steps, a missing step, or a word that is short and strange. Nonsense in short words scores well.',
					'It is a smoke alarm: it finds hard pages, and does not prove an easy one. Read it aloud. Better, ask someone to show you what they would do.',
				],
			},
			{
				title: 'How checking works',
				lines: [
					'A guide is a draft until a registered occupational therapist who did not write it has checked it. You cannot check your own.',
					'The checker reads each claim beside its source, each danger sign and each number. They give their name, role, HCPC number, the date and their interests. All of it is public.',
					'A number in the right form proves nobody. So the checker’s own account on GitHub approves the change, and the publisher looks the number up in the public register.',
					'The check is tied to the words. If anything that a reader is shown changes later, the guide asks for a new check, and patients go on reading the words that were checked.',
					'Each guide has a date of its next check. Past it, the page says so, and the guide is no longer offered to practices.',
					'Ask your employer and your insurer before you write or check.',
				],
			},
			{
				title: 'What happens after the pull request',
				lines: [
					'A computer checks the file in a few minutes. It writes what it finds beside the lines: what is wrong, and what to type instead. Errors must be mended. Hints may be kept.',
					'To mend something, open your pull request, choose “Files changed”, press the three dots and “Edit file”. You need not begin again.',
					'To see your guide as readers would: under “Checks” choose “Preview of changed guides”, then “Artifacts”. It holds your guide, and its check sheet, each as one file that opens by a double click. Send them to whoever reads it for you.',
					'A person then reads it, and may ask you things there. Nobody promises a day.',
					'When it is taken in, it stands in the preview as a draft. Patients are given it only after another occupational therapist has checked it.',
					'Your name stays with it, and so does the licence CC BY 4.0: others may use the words if they name us.',
				],
			},
		],
		lists: [
			['swap.txt', 'hard words, and what to write instead'],
			['banned.txt', 'phrases that we never use, and why'],
			['dignity.txt', 'words that make people smaller, and what to write'],
			['unsafe.txt', 'phrases that may harm, and what to write'],
			['terms.txt', 'terms that must be explained at their first use'],
			['allowed.txt', 'words that are right, though no dictionary knows them'],
		],
		partsTitle: 'Every part, and what to type',
		parts:
			'Leave a blank line after an opening part and before a closing one. Every setting is plain words in straight double quotation marks.',
		typed: 'You type:',
		seen: 'Readers see:',
		firstSource: '[1] leads to the first of the sources that you named.',
	},
};
