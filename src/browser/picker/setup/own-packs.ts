import type { PracticeSetup } from '#lib/hand-over/practice-setup.ts';
import { MOST_OWN } from '#lib/hand-over/setup-link.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { buttonClass } from '#browser/page/button-class.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { hidePrintHere } from '#browser/picker/print-here.ts';

/** What a practice chose to have at hand. */
export type OwnPacks = Pick<PracticeSetup, 'favourites' | 'packs'>;

export const NOTHING_OWN: OwnPacks = { favourites: [], packs: [] };

const { setup: says } = pageWords().recommend;

/**
 * Makes guides the favourites, or a pack under the name that was typed, in place of one of that name. Gives what to
 * say: that a pack was replaced, and, where the set-up is not kept, that it goes with the page; or only why nothing
 * was made.
 */
export function makeOwn(
	root: ParentNode,
	kind: 'favourites' | 'pack',
	own: OwnPacks,
	chosen: readonly string[],
): { own: OwnPacks; words: string } | string {
	const codes = [...chosen];
	const isKept = findPart<HTMLInputElement>(root, '[data-keep]').checked;
	const words = isKept ? says.made : says.madeUnkept;
	if (codes.length === 0) return says.chooseFirst;
	if (kind === 'favourites')
		return {
			own: { ...own, favourites: codes },
			words:
				own.favourites.length > 0
					? `${words} ${says.replacedFavourites(titlesOf(root, own.favourites))}`
					: words,
		};
	const field = findPart<HTMLInputElement>(root, '[data-own-name]');
	const title = field.value.trim();
	if (title === '') return says.nameFirst;
	if (isReadyPack(root, title)) return says.readyName(title);
	const others = own.packs.filter((pack) => pack.title !== title);
	if (others.length >= MOST_OWN) return says.tooMany;
	field.value = '';
	const isReplaced = others.length < own.packs.length;
	return {
		own: { ...own, packs: [...others, { title, codes }] },
		words: isReplaced ? `${words} ${says.replaced(title)}` : words,
	};
}

/** Whether one of the ready packs has this name: two buttons that say the same cannot be told apart. */
function isReadyPack(root: ParentNode, title: string): boolean {
	const ready = [...root.querySelectorAll<HTMLElement>('[data-pack-entry]:not([data-own])')];
	return ready.some(({ dataset }) => foldWords(dataset['packEntry'] ?? '') === foldWords(title));
}

/** The same without the pack at a place, or without the favourites where no place is given. */
export function withoutOne(own: OwnPacks, place: string): OwnPacks {
	if (place === '') return { ...own, favourites: [] };
	return { ...own, packs: own.packs.filter((_, at) => String(at) !== place) };
}

/** Draws a practice's favourites and packs among the ready ones, in place of any that stood there, and lists them to be removed. */
export function drawOwnPacks(root: ParentNode, { favourites, packs }: OwnPacks): void {
	hidePrintHere(root);
	const own = [...root.querySelectorAll('[data-own]')];
	for (const entry of own) entry.remove();
	const pills = favourites.map((code) => pill(root, titlesOf(root, [code]), [code]));
	findPart(root, '[data-favourites] ul').append(...pills);
	findPart(root, '[data-favourites]').hidden = !pills.some(({ hidden }) => !hidden);
	findPart(root, '[data-packs] ul').prepend(
		...packs.map(({ title, codes }) => {
			// A file may bring the name of a ready pack.
			const name = isReadyPack(root, title) ? says.ownPack(title) : title;
			const entry = pill(root, name, codes);
			entry.dataset['packEntry'] = name;
			return entry;
		}),
	);
	findPart(root, '[data-own-list]').append(
		...packs.map(({ title }, at) => line(says.ownPack(title), String(at))),
		...(favourites.length > 0
			? [line(`${says.favourites}: ${titlesOf(root, favourites)}`, '')]
			: []),
	);
}

/** The row of a guide, if this page has it: what is kept may name any. */
export const rowOf = (root: ParentNode, code: string): HTMLElement | undefined =>
	root.querySelector<HTMLElement>(`[data-row="${CSS.escape(code)}"]`) ?? undefined;

/** The titles of guides, as they are read out, and the code of one that is not here. */
const titlesOf = (root: ParentNode, codes: readonly string[]): string =>
	codes.map((code) => rowOf(root, code)?.dataset['title'] ?? code).join(', ');

/** A button that adds guides: those of them that may be handed over today. */
function pill(root: ParentNode, title: string, codes: string[]): HTMLLIElement {
	const here = codes.filter((code) => rowOf(root, code));
	const className = buttonClass({ look: 'plain', size: 'pill' });
	const dataset = { pack: here.join('-') };
	const button = createElement('button', { type: 'button', className, dataset }, title);
	return createElement('li', { hidden: here.length === 0, dataset: { own: '' } }, button);
}

function line(text: string, place: string): HTMLLIElement {
	const className = buttonClass({ look: 'quiet', size: 'small' });
	const remove = createElement(
		'button',
		{ type: 'button', className, dataset: { ownRemove: place, once: '' } },
		says.remove,
		createElement('span', { className: 'sr-only' }, ` ${text}`),
	);
	return createElement(
		'li',
		{ className: 'flex items-center justify-between gap-3', dataset: { own: '' } },
		createElement('span', {}, text),
		remove,
	);
}
