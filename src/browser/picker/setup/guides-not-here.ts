import { buttonClass } from '#browser/page/button-class.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { rowOf, withoutOne, type OwnPacks } from './own-packs.ts';

const { setup: says } = pageWords().recommend;

/** What is said of the guides of a set-up that this page does not have, such as those of a newer one; nothing where it has all. */
export function saysNotHere(root: ParentNode, { favourites, packs }: OwnPacks): string {
	const all = [favourites, ...packs.map(({ codes }) => codes)].flat();
	const { size } = new Set(notHere(root, all));
	return size > 0 ? says.notHere(size) : '';
}

/** Shows which they are and where each stands, with a button to take them out: they stay in the set-up until then. */
export function showNotHere(root: ParentNode, own: OwnPacks): void {
	const part = findPart(root, '[data-not-here]');
	const said = saysNotHere(root, own);
	part.hidden = said === '';
	findPart(part, 'p').textContent = said;
	findPart(part, 'ul').replaceChildren(
		...line(says.favourites, notHere(root, own.favourites), ''),
		...own.packs.flatMap(({ title, codes }, at) =>
			line(says.ownPack(title), notHere(root, codes), String(at)),
		),
	);
}

/** The set-up without what a button takes out of it; nothing where the button is for something else. */
export function takenOut(
	root: ParentNode,
	own: OwnPacks,
	{ ownRemove, takeNotHere }: DOMStringMap,
): OwnPacks | undefined {
	if (ownRemove !== undefined) return withoutOne(own, ownRemove);
	return takeNotHere === undefined ? undefined : withoutNotHere(root, own, takeNotHere);
}

/** Those of one pack go, or of the favourites where no place is given. A pack with no guide left is none. */
function withoutNotHere(root: ParentNode, own: OwnPacks, place: string): OwnPacks {
	const here = (codes: string[]) => codes.filter((code) => rowOf(root, code));
	if (place === '') return { ...own, favourites: here(own.favourites) };
	const packs = own.packs.map((pack, at) =>
		String(at) === place ? { ...pack, codes: here(pack.codes) } : pack,
	);
	return {
		...own,
		packs: packs.filter(({ codes }, at) => String(at) !== place || codes.length > 0),
	};
}

const notHere = (root: ParentNode, codes: readonly string[]) =>
	codes.filter((code) => !rowOf(root, code));

function line(name: string, codes: string[], place: string): HTMLLIElement[] {
	if (codes.length === 0) return [];
	const text = `${name}: ${codes.join(', ')}`;
	const className = buttonClass({ look: 'quiet', size: 'small' });
	const button = createElement(
		'button',
		{ type: 'button', className, dataset: { takeNotHere: place, once: '' } },
		says.takeOut,
		createElement('span', { className: 'sr-only' }, ` ${text}`),
	);
	return [
		createElement(
			'li',
			{ className: 'flex items-center justify-between gap-3' },
			createElement('span', { className: 'wrap-anywhere' }, text),
			button,
		),
	];
}
