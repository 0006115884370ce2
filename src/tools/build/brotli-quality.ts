/** Short codes, slips and check sheets: three pages beside each guide. */
const LESSER_PAGES = /[\\/](?:g|slips|sheets|check-a-guide)[\\/]/;

/** Some 240 guides: past this the last 3 in 100 bytes of a guide would take minutes. */
const MANY_PAGES = 1000;

/** How hard to pack a file: each step above 9 saves a reader a little, and takes three times as long. */
export function brotliQuality(path: string, pages: number): number {
	// Nobody waits for these, and the last tenth takes twenty times as long.
	if (LESSER_PAGES.test(path)) return 5;
	return pages > MANY_PAGES ? 10 : 11;
}
