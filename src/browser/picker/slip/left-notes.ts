import type { SlipInHand } from '#lib/hand-over/slip-in-hand.ts';
import { buttonClass } from '#browser/page/button-class.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { slipName } from './slip-words.ts';

const { recommend: says } = pageWords();

/** Lists the slips before whose note is on no paper, each with what may be done with its own note. The words of a note are for its patient: they are not shown to the next. */
export function showLeftNotes(root: ParentNode, left: readonly SlipInHand[]): void {
	const list = findPart(root, '[data-left-notes]');
	list.hidden = left.length === 0;
	list.replaceChildren(...left.map((slip, place) => entry(root, slip, String(place))));
}

function entry(root: ParentNode, slip: SlipInHand, place: string): HTMLLIElement {
	const name = slipName(root, slip);
	const hasGuides = slip.codes.length > 0;
	const button = (text: string, dataset: Record<string, string>) =>
		createElement(
			'button',
			{
				type: 'button',
				className: buttonClass({ look: 'quiet', size: 'small' }),
				dataset: { ...dataset, once: '' },
			},
			text,
			createElement('span', { className: 'sr-only' }, ` ${name}`),
		);
	return createElement(
		'li',
		{},
		createElement('p', { className: 'font-bold' }, says.leftNote(name)),
		createElement(
			'p',
			{ className: 'flex flex-wrap gap-2' },
			hasGuides
				? button(says.printAgain, { printLeft: place })
				: button(says.putOn, { putNote: place }),
			button(says.throwAway, { throwLeft: place }),
		),
	);
}
