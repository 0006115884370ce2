import { createElement } from '#browser/page/create-element.ts';
import { watchWorksheet } from './watch-worksheet.ts';

/** `<ticked-list>` lists what is ticked on its worksheet, under what each thing takes. */
class TickedList extends HTMLElement {
	connectedCallback(): void {
		watchWorksheet(this, (worksheet) => {
			for (const list of this.querySelectorAll<HTMLElement>('[data-list]')) show(worksheet, list);
		});
	}
}

function show(worksheet: HTMLElement, list: HTMLElement): void {
	const kind = list.dataset['list'] ?? '';
	const ticked = [
		...worksheet.querySelectorAll<HTMLInputElement>(`[data-takes="${kind}"]:checked`),
	];
	const lines = ticked.map(({ dataset }) => createElement('li', {}, dataset['text'] ?? ''));
	list.querySelector('ul')?.replaceChildren(...lines);
	const none = list.querySelector('p');
	if (none) none.hidden = lines.length > 0;
}

customElements.define('ticked-list', TickedList);
