import { buttonClass } from '#browser/page/button-class.ts';
import { createElement } from '#browser/page/create-element.ts';

/**
 * `<guide-rows>` folds the rows of a guide, each with a line of what is in it, and the danger signs in full, which stand
 * above it, each in short. It opens the one that a link leads into. Its `data-open-all` names the button that opens
 * them all. Paper has every row open.
 */
// It has no `#` members: what they become in older browsers would be a tenth of a guide's scripts.
class GuideRows extends HTMLElement {
	connectedCallback(): void {
		const rows = [...document.querySelectorAll<HTMLDetailsElement>('details.row')];
		for (const row of rows) foldRow(row);
		this.offerAll(rows);
		openNamed();
		window.addEventListener('hashchange', () => openNamed());
		// A link to the part that the address names already changes nothing in the address.
		document.addEventListener('click', (event) => {
			const link = event.target instanceof Element && event.target.closest('a');
			if (link && link.hash && link.pathname === location.pathname) openNamed(link.hash);
		});
		openForPaper(rows);
	}

	offerAll(rows: HTMLDetailsElement[]): void {
		const button = createElement(
			'button',
			{
				type: 'button',
				className: `print:hidden ${buttonClass({ look: 'quiet', size: 'pill' })}`,
				onclick: () => {
					for (const row of rows) row.open = true;
					button.remove();
					this.querySelector('summary')?.focus();
				},
			},
			this.dataset['openAll'] ?? '',
		);
		this.querySelector('h2')?.after(button);
	}
}

function openNamed(hash = location.hash): void {
	const named = partNamed(hash);
	const row = named?.closest('details');
	if (!named || !row || row.open) return;
	row.open = true;
	named.scrollIntoView();
}

function openForPaper(rows: HTMLDetailsElement[]): void {
	let shut: HTMLDetailsElement[] = [];
	window.addEventListener('beforeprint', () => {
		shut = rows.filter(({ open }) => !open);
		for (const row of shut) row.open = true;
	});
	window.addEventListener('afterprint', () => {
		for (const row of shut) row.open = false;
	});
}

/** What an address names by its end; nothing where that cannot be read, such as `#%`. */
function partNamed(hash: string): HTMLElement | null {
	try {
		return document.getElementById(decodeURIComponent(hash.slice(1)));
	} catch {
		return null;
	}
}

function foldRow(row: HTMLDetailsElement): void {
	const name = row.querySelector('summary');
	row.open = false;
	if (name?.hidden) {
		for (const part of row.parentElement?.children ?? []) (part as HTMLElement).hidden = false;
		name.hidden = false;
		return;
	}
	// “Do”, above a list, says nothing of what is in it.
	const lines = [...row.querySelectorAll('h3, p, li, dd')].map((one) => one.textContent.trim());
	const line = lines.find((one) => one.includes(' ')) ?? '';
	// Its first sentence is enough to choose by, and short to hear.
	const [sentence] = /^.*?[.?!](?=\s|$)/s.exec(line) ?? [line];
	name?.append(createElement('small', {}, sentence));
}

customElements.define('guide-rows', GuideRows);
