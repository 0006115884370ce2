import type { Page } from '@playwright/test';

/** A danger sign as a page shows it, and the words over it that say whom to call. */
export interface ShownSign {
	call: string;
	sign: string;
	/** The numbers that can be pressed in those words. */
	pressed: string[];
	/** Whether a crisis number stands under it. */
	hasCrisisNumber: boolean;
	/** Whether it stands in what can be folded away. */
	isFolded: boolean;
	/** Where on the page: the card, the help in short or in full, a slip, the index, urgent help in search or the text. */
	where: 'card' | 'short' | 'help' | 'slip' | 'index' | 'search' | 'text';
}

/** Every danger sign on a page, wherever it stands and whether it is hidden or not. */
export function shownSigns(page: Page): Promise<ShownSign[]> {
	return page.evaluate(() => {
		const says = (part: Element | null) => part?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
		const pressed = (part: Element | null) =>
			[...(part?.querySelectorAll('a[href^="tel:"]') ?? [])].map(
				(link) => link.getAttribute('href')?.replace('tel:', '') ?? '',
			);
		const CRISIS = /116 ?123/;
		// Where no name is shown to press, nothing is folded.
		const canBeFolded = (part: Element) =>
			part.closest('details:has(> summary:not([hidden]))') !== null;
		const inGroups = (
			where: Exclude<ShownSign['where'], 'text'>,
			heads: string,
			listOf: (head: Element) => Element | null,
			below: (head: Element) => string,
		) =>
			[...document.querySelectorAll(heads)].flatMap((head) =>
				[...(listOf(head)?.querySelectorAll(':scope > li') ?? [])].map((line) => ({
					where,
					call: says(head),
					sign: says(line),
					pressed: pressed(head),
					hasCrisisNumber: CRISIS.test(below(head)),
					isFolded: canBeFolded(head),
				})),
			);
		const inHelp = (where: 'short' | 'help', heads: string) =>
			inGroups(
				where,
				heads,
				(head) => head.nextElementSibling?.querySelector('ul') ?? null,
				(head) => says(head.nextElementSibling),
			);
		const parent = (head: Element) => says(head.parentElement);
		return [
			...inGroups(
				'card',
				'[data-part="danger-signs"] > .headed-list > p:first-child',
				(head) => head.nextElementSibling,
				(head) => says(head.closest('[data-part="danger-signs"]')),
			),
			...inHelp('short', '.help .extra > h3'),
			...inHelp('help', '[data-part^="get-help-"] > details > h3'),
			...inGroups('slip', '[data-slip-group] > strong', (head) => head.nextElementSibling, parent),
			...inGroups(
				'search',
				'[data-emergency] > div > h3',
				(head) => head.nextElementSibling,
				parent,
			),
			...inGroups('index', '[data-sign-index] div > p', (head) => head.nextElementSibling, parent),
			...[...document.querySelectorAll('[data-part="danger-sign"]')].map((part) => ({
				where: 'text' as const,
				call: says(part),
				sign: says(part),
				pressed: pressed(part),
				hasCrisisNumber: CRISIS.test(says(part)),
				isFolded: canBeFolded(part),
			})),
		];
	});
}
