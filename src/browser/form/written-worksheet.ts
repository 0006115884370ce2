import { LEFT_OVER, type Answers } from '#lib/worksheet/worksheet-answers.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { fillFields, readFields } from './worksheet-fields.ts';
import { showFilledRows } from './extra-rows.ts';
import { growForm } from './growing-parts.ts';

/** All the answers of a worksheet: those in its fields, and those for which it has no field any more. */
export class WrittenWorksheet {
	#leftOver: string[] = [];
	readonly #root: HTMLElement;

	constructor(root: HTMLElement) {
		this.#root = root;
	}

	get answers(): Answers {
		const fields = readFields(this.#root);
		return this.#leftOver.length > 0 ? new Map([...fields, [LEFT_OVER, this.#leftOver]]) : fields;
	}

	/** Fills the worksheet with these answers and no others. */
	set answers(answers: Answers) {
		this.#leftOver = fillFields(this.#root, answers);
		const left = findPart(this.#root, '[data-left-over]');
		left.hidden = this.#leftOver.length === 0;
		const lines = this.#leftOver.map((text) => createElement('li', {}, text));
		findPart(left, 'ul').replaceChildren(...lines);
		showFilledRows(this.#root);
		growForm(this.#root);
		this.#root.dispatchEvent(new Event('written'));
	}
}
