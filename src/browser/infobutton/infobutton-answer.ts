import { infobuttonHash, readInfobutton } from '#lib/other-systems/infobutton.ts';
import { announce } from '#browser/page/announce.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

const says = pageWords().infobutton;

/**
 * `<infobutton-answer>` shows the conditions whose codes stand in the address. Of all that a clinical system sends it
 * uses the codes alone, and takes the rest out of the address and the history before anything else.
 */
class InfobuttonAnswer extends HTMLElement {
	connectedCallback(): void {
		window.addEventListener('hashchange', () => this.#read());
		this.#read();
	}

	#read(): void {
		const sent = location.search.slice(1);
		const asked = location.hash.slice(1);
		// The skip link, and the page as it stands, ask for nothing.
		if (!sent && !asked.includes('=')) return;
		const request = readInfobutton(asked.includes('=') ? asked : sent);
		history.replaceState(
			null,
			'',
			location.pathname + (request.codes.length > 0 ? infobuttonHash(request.codes) : ''),
		);
		const found = this.#show(request.codes);
		const notes = [
			sent ? says.hostSaw : '',
			request.toldMore ? says.passedOver : '',
			request.isOtherSystem ? says.otherSystem : '',
			found === 0 ? says.nothing : says.found(found),
		];
		announce(
			findPart(this, '[data-answer]'),
			...notes.filter(Boolean).map((text) => createElement('p', {}, text)),
		);
	}

	/** How many conditions have one of the codes; with none, all of them stay. */
	#show(codes: string[]): number {
		const sections = [...this.querySelectorAll<HTMLElement>('[data-snomed]')];
		const fits = (section: HTMLElement) =>
			section.dataset['snomed']?.split(' ').some((id) => codes.includes(id)) ?? false;
		const found = sections.filter(fits).length;
		for (const section of sections) section.hidden = found > 0 && !fits(section);
		return found;
	}
}

customElements.define('infobutton-answer', InfobuttonAnswer);
