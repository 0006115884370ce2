/** Words of the list of worksheets, and of the frame round each. */
export const worksheetPageWords = {
	worksheet: {
		listTitle: 'Worksheets',
		listLead:
			'Sheets to write on, on paper or on the screen. They record and plan. They do not judge.',
		toWriteOn: 'To write on:',
		guides: 'Guides that go with this sheet',
		foot: (title: string, address: string) => `${title}\n${address}`,
	},
};
