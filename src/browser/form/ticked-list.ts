import { createElement } from '#browser/page/create-element.ts';
import { watchSheet } from './watch-sheet.ts';

/** `<ticked-list>` lists what is ticked on its sheet, under what each thing takes. */
class TickedList extends HTMLElement {
	connectedCallback(): void {
		watchSheet(this, (sheet) => {
			for (const list of this.querySelectorAll<HTMLElement>('[data-list]')) show(sheet, list);
		});
	}
}

function show(sheet: HTMLElement, list: HTMLElement): void {
	const kind = list.dataset['list'] ?? '';
	const ticked = [...sheet.querySelectorAll<HTMLInputElement>(`[data-takes="${kind}"]:checked`)];
	const lines = ticked.map(({ dataset }) => createElement('li', {}, dataset['text'] ?? ''));
	list.querySelector('ul')?.replaceChildren(...lines);
	const none = list.querySelector('p');
	if (none) none.hidden = lines.length > 0;
}

customElements.define('ticked-list', TickedList);
