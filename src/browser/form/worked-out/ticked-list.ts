import { say } from '#browser/page/announce.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { watchWorksheet } from '#browser/form/watch-worksheet.ts';

/** `<ticked-list>` lists what is ticked on its worksheet, under what each thing takes, and says which list grew or shrank. */
class TickedList extends HTMLElement {
	connectedCallback(): void {
		let isFirst = true;
		watchWorksheet(this, (worksheet) => {
			const said = [...this.querySelectorAll<HTMLElement>('[data-list]')].flatMap((list) => {
				const before = list.querySelectorAll('li').length;
				const now = show(worksheet, list);
				return now === before ? [] : [`${findPart(list, 'h3').textContent}: ${now}`];
			});
			// The lists themselves would be read whole again at each tick.
			if (!isFirst && said.length > 0) say(this, said.join(', '));
			isFirst = false;
		});
	}
}

/** Fills one list, and gives how long it is. */
function show(worksheet: HTMLElement, list: HTMLElement): number {
	const kind = list.dataset['list'] ?? '';
	const ticked = [
		...worksheet.querySelectorAll<HTMLInputElement>(`[data-takes="${kind}"]:checked`),
	];
	const lines = ticked.map(({ dataset }) => createElement('li', {}, dataset['text'] ?? ''));
	list.querySelector('ul')?.replaceChildren(...lines);
	const none = list.querySelector('p');
	if (none) none.hidden = lines.length > 0;
	return lines.length;
}

customElements.define('ticked-list', TickedList);
