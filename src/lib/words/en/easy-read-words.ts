/** Words of an Easy Read version, and of what leads to one. */
export const easyReadWords = {
	easyRead: {
		name: 'Easy Read',
		listTitle: 'Guides in Easy Read',
		listLead: 'Short lines, each with a picture. You can ask somebody to read with you.',
		listNone: 'No Easy Read has been checked yet. So none is shown here.',
		title: (guide: string) => `${guide}: Easy Read`,
		summary: (guide: string) => `“${guide}” in short lines, each with a picture.`,
		lead: 'You can ask somebody to read this with you.',
		draft: 'Nobody with a learning disability has checked this Easy Read.',
		overdue: 'This Easy Read is past its check date.',
		print: 'Print this Easy Read',
		helpFirst: 'Get help first',
		toSteps: 'Go to the steps',
		watchFor: 'Signs to watch for',
		watchWhen: 'Get help if you see one of these.',
		phone: 'You can ask somebody to make the call for you.',
		askFirst: 'Ask first',
		askWhom: 'Ask your doctor, nurse or therapist before you try this if:',
		toGuide: 'Read the full guide',
		/** On the reader's list, where a link asked for Easy Read. */
		open: 'Open in Easy Read',
		none: 'There is no Easy Read version of this guide.',
		/** In the picker. */
		choose: 'Link, text and square open in Easy Read',
		chosen: (without: readonly string[]) =>
			without.length > 0 ? `Not in Easy Read: ${without.join(', ')}.` : '',
	},
};
