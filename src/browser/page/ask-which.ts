import { buttonClass } from './button-class.ts';
import { createElement } from './create-element.ts';
import { pageWords } from './page-words.ts';

const asked = new WeakMap<Element, HTMLElement>();

/**
 * Asks which copy the reader wants, where another window kept one and this page holds words that are not in it.
 * The question stands after a part of the page until it is answered, once however often it is asked.
 */
export function askWhich(after: Element, takeOther: () => void, keepMine: () => void): void {
	if (asked.get(after)?.isConnected) return;
	const { form: says } = pageWords();
	const answer = (text: string, act: () => void) =>
		createElement(
			'button',
			{
				type: 'button',
				className: buttonClass({ size: 'medium' }),
				onclick: () => {
					question.remove();
					act();
				},
			},
			text,
		);
	const question = createElement(
		'div',
		{ className: 'mb-4', role: 'alert' },
		createElement('p', { className: 'mb-2 font-bold text-help' }, says.twoCopies),
		createElement(
			'div',
			{ className: 'flex flex-wrap gap-3' },
			answer(says.takeOther, takeOther),
			answer(says.keepMine, keepMine),
		),
	);
	asked.set(after, question);
	after.after(question);
}
