/** A small fault of our own, and the check that must find it. */
export interface PlantedFault {
	says: string;
	/** The names of all checks that must each find it. */
	by: string[];
	/** What stands in the good page, and what takes its place. */
	from: string;
	to: string;
	/** What a script does once the page is there. */
	script?: string;
}

/** Puts something into the empty block of the good page. */
export const put = (html: string): Pick<PlantedFault, 'from' | 'to'> => ({
	from: '<div id="room"></div>',
	to: html,
});

/** Adds to the styles of the good page. */
export const style = (css: string): Pick<PlantedFault, 'from' | 'to'> => ({
	from: '</style>',
	to: `${css}</style>`,
});
