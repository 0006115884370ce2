import type { Told } from '#browser/form/filled-form.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';

/** Says on a line that stays, whichever patient comes next, that what is kept cannot be read; and no more once it can. */
export function showUnread(root: ParentNode, words: string, what: Told): void {
	const isUnread = what === 'unreadable' || what === 'unread';
	announce(findPart(root, '[data-unread]'), isUnread ? words : '');
}
