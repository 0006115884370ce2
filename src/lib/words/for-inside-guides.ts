import type { Language } from '#lib/text/languages.ts';

const en = {
	heading: 'Inside the guides',
	load: (size: string) => `Look inside the guides too (${size})`,
	loading: 'Fetching the words of the guides…',
	failed: 'The words of the guides could not be fetched.',
	none: 'No guide holds all these words.',
};

const cy: typeof en = {
	heading: 'Y tu mewn i’r canllawiau',
	load: (size: string) => `Edrych y tu mewn i’r canllawiau hefyd (${size})`,
	loading: 'Yn nôl geiriau’r canllawiau…',
	failed: 'Nid oedd modd nôl geiriau’r canllawiau.',
	none: 'Nid oes canllaw sy’n cynnwys y geiriau hyn i gyd.',
};

/** What search says of the words inside guides: it comes only after the guides found. */
export const insideWords: Record<Language, typeof en> = { en, cy };
