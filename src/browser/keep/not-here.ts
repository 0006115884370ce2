import { worksheetRecord } from '#browser/form/worksheet-storage.ts';
import { findPart } from '#browser/page/find-part.ts';
import { says } from './keep-words.ts';

const { page } = says;

/** Shows what the list shows in the place of a page that is not here, and gives what it says: words that this device does have are not lost. */
export function standInPlace(): string {
	findPart(document, '[data-in-its-place]').hidden = false;
	return hasWordsKept(location.pathname) ? `${page.notHere} ${page.wordsStay}` : page.notHere;
}

/** Whether this device keeps what a reader wrote on the worksheet, or the plan, at a path. */
function hasWordsKept(path: string): boolean {
	const [, sheet] = /\/worksheets\/([\w-]+)\/$/.exec(path) ?? [];
	const name = path.endsWith('/plan/') ? 'my-plan' : sheet;
	return name !== undefined && worksheetRecord(name).isThere;
}
