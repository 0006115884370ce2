import { keepFailed } from '#lib/words/keep-failed.ts';

const SEEN = 'Anyone who uses this device can see what is kept here.';
const UNREAD =
	'What is kept on this device could not be read. Nothing was changed. Load this page again. A private window never keeps pages.';

/** Words of what the reader keeps on the device. */
export const keepWords = {
	keep: {
		button: 'Keep on this device',
		listButton: 'Keep this list on this device',
		pickerButton: 'Keep this page on this computer',
		sheetButton: 'Keep this page to open it without the internet',
		onlyTheSheet:
			'By this only the page is kept, as it is before anyone writes on it. “Keep on this device” above keeps what you write.',
		remove: 'Remove from this device',
		seen: SEEN,
		onlyThePage: 'Only the page is kept, never what you choose.',
		keeping: 'Keeping it…',
		kept: `Kept. It opens here without the internet. ${SEEN}`,
		lasts:
			'Safari, on an iPhone, iPad or Mac, forgets it if you do not come back for seven days. A printed copy lasts.',
		keptBefore: 'Kept on this device.',
		removed: 'Removed from this device.',
		/** Removed by another tab, or by the browser. */
		goneElsewhere: 'It is no longer kept on this device: it was removed in the meantime.',
		pressedNothing: 'Your press changed nothing.',
		goneSince:
			'We have taken this page down since you saved it. Do not use the copy that stood here. It is removed from this device.',
		changedSince:
			'This page has changed since you saved it. The old copy is closed. The new one is kept in its place.',
		asItIsNow: 'Open the page as it is now',
		leftOut: (count: number) =>
			count === 1
				? 'One guide of the list was not kept. Print that one.'
				: `${count} guides of the list were not kept. Print those.`,
		outcomes: {
			failed: keepFailed.en,
			full: 'There is no room left on this device. Nothing you kept before is lost. Print this one.',
			barred: 'This page is not one to keep. Print it instead.',
			gone: 'This page is no longer on our site. It is not kept.',
			unasked: 'It was not kept. Our site does not answer as it should. Print it.',
			unread: UNREAD,
			noStorage: 'This browser will not keep pages. A private window never does. Print it instead.',
		},
		/** What a saved copy says of itself, with the day put in for `{day}`. */
		copy: {
			saved: 'Saved copy from {day}. There may be a newer one: it comes when you have internet.',
			overdue: 'This guide is past its check date.',
			tooOld:
				'Stop. This saved copy is too old to use. It is from {day}. Connect to the internet and open it again.',
			show: 'Show the old copy all the same',
		},
		page: {
			title: 'Guides on this device',
			lead: 'What you chose to keep. It opens without the internet.',
			notReady:
				'What is kept cannot be shown: that needs JavaScript, which is late or off. If this line stays, load the page again. Guides can be printed all the same.',
			notHere: 'That page is not on this device, and the internet cannot be reached.',
			/** In the place of a worksheet whose words are kept, but not its page. */
			wordsStay:
				'What you wrote on it is still kept on this device. You see it there again once you have internet.',
			unread: UNREAD,
			none: 'No guide is kept on this device.',
			howTo: 'Open a guide and press “Keep on this device”.',
			find: 'Find among these',
			found: (count: number) => (count === 1 ? '1 kept' : `${count} kept`),
			list: (codes: string) => `A list of guides: ${codes}`,
			savedOn: (day: string) => `Saved ${day}.`,
			tooOld: 'Too old to use: open it with internet.',
			removeShort: 'Remove',
			removeAll: 'Remove all guides',
			removeOffline:
				'The internet cannot be reached now, so what you remove cannot be fetched again until it can. Remove all guides?',
			keepAll: 'Keep it all',
			removeAllNow: 'Remove it all now',
			allRemoved:
				'All kept guides are removed from this device. What you wrote on a plan or a worksheet stays: remove it on its own page.',
			update: 'Fetch newer copies',
			updating: 'Fetching…',
			updated: (count: number) => (count === 1 ? '1 copy is new.' : `${count} copies are new.`),
			notUpdated: (count: number) =>
				count === 1
					? 'One could not be fetched. Its saved copy stays.'
					: `${count} could not be fetched. Their saved copies stay.`,
			unasked: 'Our site could not be asked whether it took anything down.',
			gone: (count: number) =>
				count === 1
					? 'One is no longer on our site, and is removed.'
					: `${count} are no longer on our site, and are removed.`,
			goodToKnow: 'Good to know',
			facts: [
				'A saved copy shows the day it was saved. With the internet you get the newest guide, unless it takes too long to come.',
				'After 90 days without a newer copy, a saved guide says stop.',
				'A guide we take down is removed from this device when you next open any page of ours with the internet.',
				'You can put this site on your home screen: look for “Add to home screen” in your browser’s menu.',
			],
		},
	},
};
