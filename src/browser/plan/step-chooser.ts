import { buttonClass } from '#browser/page/button-class.ts';
import { pageWords } from '#browser/page/page-words.ts';

const BUTTON = `w-full py-2 text-sm ${buttonClass({ look: 'quiet', size: 'small' })}`;

/** A press for each step, a line that says what came of it, and the way back to the guide. */
export function stepChooser(
	steps: string[],
	add: (step: string) => boolean,
	back: () => void,
): HTMLElement {
	const { worksheet: says } = pageWords();
	const chooser = document.createElement('section');
	chooser.className = 'mt-4 max-w-reading print:hidden';
	const status = line('p', says.chooseLead);
	status.setAttribute('role', 'status');
	const list = document.createElement('div');
	list.className = 'grid gap-3';
	list.append(
		...steps.map((step) =>
			pressable(says.add(step), () => {
				status.textContent = add(step) ? says.added : says.planFull;
			}),
		),
	);
	const parts = [pressable(says.back, back), line('h2', says.chooseTitle), status, list];
	chooser.append(...parts);
	return chooser;
}

function line(tag: 'h2' | 'p', text: string): HTMLElement {
	const element = document.createElement(tag);
	element.className = tag === 'h2' ? 'mt-4 text-2xl' : 'mb-2';
	element.textContent = text;
	return element;
}

function pressable(text: string, act: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = BUTTON;
	button.textContent = text;
	button.addEventListener('click', act);
	return button;
}
