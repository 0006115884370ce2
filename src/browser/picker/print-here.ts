import { findPart } from '#browser/page/find-part.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';

/** What a press on adds guides: a row of its own, or a pack. */
const PLACE = '[data-row], [data-packs] li, [data-favourites] li';

/**
 * After a press on a pack or a row puts what came of it, and Print, right after the button: the panel that holds both is far
 * for whoever goes by keyboard or switch, or sees a small part of the page.
 */
export function offerPrintHere(root: HTMLElement): void {
	let top = 0;
	root.addEventListener(
		'click',
		(event) => (top = pressedButton(event)?.getBoundingClientRect().top ?? 0),
		{ capture: true },
	);
	root.addEventListener('click', (event) => {
		const button = pressedButton(event);
		const place = button?.closest(PLACE);
		const here = findPart(root, '[data-here]');
		// Where the box has the keyboard again, Print is near.
		if (!place || here.contains(button) || document.activeElement?.matches('[data-filter]')) return;
		const said = ['[data-status]', '[data-note-words]'].map(
			(line) => findPart(root, line).textContent,
		);
		findPart(here, '[data-here-status]').textContent = said.join(' ').trim();
		here.toggleAttribute('data-by-key', event.detail === 0);
		here.hidden = root.querySelector('[data-chosen][hidden]') !== null;
		place.append(here);
		holdAt(top, button);
	});
}

/** On a narrow window what is chosen grows above what was pressed, and would push it out of sight: it stays where it was. */
function holdAt(top: number, button: Element | null | undefined): void {
	const hold = () => window.scrollBy(0, (button?.getBoundingClientRect().top ?? top) - top);
	hold();
	// The slip and the words to copy follow once the bar is painted.
	window.setTimeout(hold);
}

/** Takes it away with its words, back to where it stood. */
export function hidePrintHere(root: ParentNode): void {
	const here = findPart(root, '[data-here]');
	here.hidden = true;
	delete here.dataset['byKey'];
	findPart(here, '[data-here-status]').textContent = '';
	root.querySelector('.picker-results')?.prepend(here);
}
