/** Words of pages that other systems open or load: guides by condition, and text messages. */
export const otherSystemsWords = {
	infobutton: {
		title: 'Guides by condition',
		lead: 'For clinical systems: a code of SNOMED CT in the address shows the guides for that condition.',
		snomedCt:
			'SNOMED CT belongs to SNOMED International. Its numbers stand here so that systems find guides; using them needs a licence:',
		licence: 'licensing of SNOMED CT',
		conditions: 'Conditions and their guides',
		choose: 'Put on a slip',
		found: (count: number) =>
			count === 1
				? '1 condition of ours has that code.'
				: `${count} conditions of ours have those codes.`,
		nothing: 'No guide of ours names a condition with that code. All conditions are below.',
		otherSystem: 'We know codes of SNOMED CT only. Another list of codes was asked for.',
		passedOver: 'Your system sent more than a code. We passed over all of it.',
		hostSaw:
			'Your system put its question after “?”, so whoever runs the server of this site saw it. Ask for the form with “#”, which is sent to nobody. We took it out of the address.',
	},
	texts: {
		title: 'Text messages, ready to copy',
		lead: 'One message for each pack and each guide, each short enough to go as one. What you type here stays on this computer, and is gone when you leave.',
		how: 'How to put them into your clinical system',
		practice: 'Your practice’s name',
		practiceHelp:
			'(a draft’s message names nobody while it is empty; others say “Your GP practice”)',
		summary: (count: number, long: number) =>
			long === 0
				? `All ${count} messages go as one text each.`
				: `${long} of ${count} messages take more than one text. A shorter name, or fewer letters kept, helps.`,
		plain: 'Write letters such as ŵ and ŷ without their mark (w, y)',
		/** How many messages it would be then. */
		withoutMarks: (messages: number) =>
			`Without the marks: ${messages === 1 ? '1 message' : `${messages} messages`}.`,
		save: 'Save all as a file (CSV)',
		saved: 'Your browser now saves it to a file. Look in your downloads.',
		saveHelp:
			'A table with three columns: name, message, codes. Spreadsheets open it. Whether your own system can load it, we have not tried.',
		columns: ['Name', 'Message', 'Codes'],
	},
};
