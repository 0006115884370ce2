import { heightDifference } from '#lib/worksheet/measures.ts';
import { fieldNamed } from '#browser/form/worksheet-fields.ts';
import { watchNumbers } from '#browser/form/number-fields.ts';
import { watchWorksheet, worksheetOf } from '#browser/form/watch-worksheet.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';

/** `<height-difference seat="chair">` says how far a seat is from the knee crease, when both are written. */
class HeightDifference extends HTMLElement {
	connectedCallback(): void {
		const says = findPart(this, '[data-says]');
		const blank = findPart(this, '[data-blank]');
		watchNumbers(worksheetOf(this));
		watchWorksheet(this, (worksheet) => {
			const seat = fieldNamed(worksheet, this.getAttribute('seat') ?? '').value;
			const found = heightDifference(fieldNamed(worksheet, 'knee').value, seat);
			const words = found && this.dataset[found.is];
			const text = words ? words.replace('#', found.centimetres) : '';
			blank.hidden = text !== '';
			announce(says, text);
		});
	}
}

customElements.define('height-difference', HeightDifference);
