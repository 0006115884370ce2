import { announce } from '#browser/page/announce.ts';
import { buttonClass } from '#browser/page/button-class.ts';
import { createElement } from '#browser/page/create-element.ts';
import { guardPresses } from '#browser/page/press-guard.ts';
import { pageWords } from '#browser/page/page-words.ts';

/** A button for each step, a line that says what came of it, and the way back to the guide. */
export function stepChooser(
	steps: string[],
	add: (step: string) => 'added' | 'addedBefore' | 'planFull',
	back: () => void,
): HTMLElement {
	const { worksheet: says } = pageWords();
	const status = createElement('p', { className: 'mb-2', dataset: { near: '' } }, says.chooseLead);
	const choices = steps.map((step) =>
		button(says.add(step), () => {
			announce(status, says[add(step)](step));
		}),
	);
	const chooser = createElement(
		'section',
		{ className: 'mt-4 max-w-reading print:hidden' },
		button(says.back, back),
		createElement('h2', { className: 'mt-4 text-2xl' }, says.chooseTitle),
		status,
		createElement('div', { className: 'grid gap-3' }, ...choices),
	);
	guardPresses(chooser);
	return chooser;
}

function button(text: string, onclick: () => void): HTMLButtonElement {
	const className = `w-full py-2 text-sm ${buttonClass({ look: 'quiet', size: 'small' })}`;
	return createElement(
		'button',
		{ type: 'button', className, onclick, dataset: { once: '' } },
		text,
	);
}
