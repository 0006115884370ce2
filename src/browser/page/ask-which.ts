import { placeNow } from './announce.ts';
import { buttonClass } from './button-class.ts';
import { createElement } from './create-element.ts';

const asked = new WeakMap<Element, { question: string; box: HTMLElement }>();

/**
 * Asks what the reader wants, where two copies of their words differ. The question stands after a part of the
 * page until it is answered, once however often it is asked; another question takes its place.
 */
export function askWhich(
	after: HTMLElement,
	question: string,
	answers: [words: string, act: () => void][],
): void {
	const before = asked.get(after);
	if (before?.box.isConnected && before.question === question) return;
	stopAsking(after);
	const buttons = answers.map(([words, act]) => {
		const onclick = () => {
			stopAsking(after);
			act();
			// What was pressed is gone: whoever goes by keyboard or switch goes on from here.
			if (document.activeElement === document.body) focusOn(after);
		};
		const className = buttonClass({ size: 'medium' });
		return createElement('button', { type: 'button', className, onclick }, words);
	});
	const box = createElement(
		'div',
		{ className: 'mt-3 print:hidden', role: 'alert' },
		createElement('p', { className: 'mb-2 font-bold text-help' }, question),
		createElement('div', { className: 'flex flex-wrap gap-3' }, ...buttons),
	);
	asked.set(after, { question, box });
	after.after(box);
	placeNow(after);
}

function focusOn(part: HTMLElement): void {
	part.tabIndex = -1;
	part.focus();
}

/** Takes the question away, where there is one: nothing is left to choose. */
export function stopAsking(after: Element): void {
	asked.get(after)?.box.remove();
	asked.delete(after);
}
