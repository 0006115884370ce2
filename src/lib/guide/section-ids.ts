/** Where the sections that every guide has stand on its page, after `#`: links to them last. */
export const sectionIds = {
	checkFirst: 'check-first',
	tryFirst: 'try-this-first',
	forTheHelper: 'for-the-helper',
	getHelp: 'get-help',
	notWorked: 'if-not-worked',
	sources: 'sources',
} as const;
