/** Words of the list of worksheets, and of the frame round each. */
export const worksheetPageWords = {
	worksheet: {
		plan: 'My plan',
		addToPlan: 'Add to my plan',
		listTitle: 'Worksheets',
		listLead:
			'Sheets to write on, on paper or on the screen. They record and plan. They do not judge.',
		overdue: 'This worksheet is past its check date.',
		toWriteOn: (title: string) => `Worksheet: ${title}`,
		chooseTitle: 'Choose from this guide',
		chooseLead:
			'Press what you want to try. It goes into the plan below. The plan is on this page only, until you press Keep on this device, or save it.',
		add: (step: string) => `Add: ${step}`,
		added: (step: string) => `It is in your plan, below: ${step}`,
		addedBefore: (step: string) => `It is in your plan already, below: ${step}`,
		planFull: () => 'Your plan has no more room. Take out a step first.',
		back: 'Back to the guide',
		guides: 'Guides that go with this sheet',
	},
};
