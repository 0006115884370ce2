import { buttonClass } from '#browser/page/button-class.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

const { checkGuide: says } = pageWords();

type Box = HTMLInputElement | HTMLTextAreaElement;
/** Answers by the words of the point that they are about. */
export type Fields = Record<string, string>;

const WORDS = 'words: ';

/** All the answers of a check sheet: those in its boxes, and those for words that have changed since they were kept. */
export class SheetAnswers {
	#leftOver: Fields = {};
	readonly #sheet: HTMLElement;

	constructor(sheet: HTMLElement) {
		this.#sheet = sheet;
	}

	/** Those that hold something. */
	get all(): Fields {
		return { ...this.#leftOver, ...this.#placed };
	}

	/** Fills the sheet with these answers and no others. What fits no box is shown, and stays among them. */
	set all(fields: Fields) {
		for (const [name, box] of this.#boxes()) {
			const text = Object.hasOwn(fields, name) ? (fields[name] ?? '') : '';
			if (box.type === 'radio') (box as HTMLInputElement).checked = box.value === text;
			else box.value = text;
		}
		const placed = this.#placed;
		this.#leftOver = Object.fromEntries(
			Object.entries(fields).filter(([name, text]) => text && placed[name] !== text),
		);
		this.#showLeftOver();
	}

	/** The boxes themselves. */
	get boxes(): Box[] {
		return [...this.#boxes()].map(([, box]) => box);
	}

	/** Whether some answers are for words that have changed. */
	get hasLeftOver(): boolean {
		return Object.keys(this.#leftOver).length > 0;
	}

	get #placed(): Fields {
		const filled = [...this.#boxes()].filter(
			([, box]) => box.value && (box.type !== 'radio' || (box as HTMLInputElement).checked),
		);
		return Object.fromEntries(filled.map(([name, box]) => [name, box.value]));
	}

	#showLeftOver(): void {
		const part = findPart(this.#sheet, '[data-left-over]');
		part.hidden = !this.hasLeftOver;
		const points = new Set(Object.keys(this.#leftOver).map((name) => name.replace(WORDS, '')));
		findPart(part, 'ul').replaceChildren(...[...points].map((point) => this.#line(point)));
	}

	#line(point: string): HTMLLIElement {
		const verdict = this.#leftOver[point];
		const text = this.#leftOver[WORDS + point];
		const label = verdict && Object.hasOwn(VERDICTS, verdict) ? VERDICTS[verdict] : verdict;
		const className = buttonClass({ size: 'medium' });
		return createElement(
			'li',
			{ className: 'mt-4' },
			createElement('p', {}, says.leftOver.line(point)),
			...(label ? [createElement('p', { className: 'font-bold' }, label)] : []),
			...(text
				? [
						createElement('p', { className: 'whitespace-pre-line', dataset: { left: '' } }, text),
						createElement(
							'button',
							{ type: 'button', className, dataset: { copyLeft: '' } },
							says.leftOver.copy,
						),
					]
				: []),
		);
	}

	*#boxes(): Generator<[name: string, box: Box]> {
		for (const point of this.#sheet.querySelectorAll<HTMLElement>('[data-point]')) {
			const name = point.dataset['point'] ?? '';
			for (const radio of point.querySelectorAll('input')) yield [name, radio];
			for (const words of point.querySelectorAll('textarea')) yield [WORDS + name, words];
		}
		for (const field of this.#sheet.querySelectorAll<HTMLInputElement>('[data-checker]'))
			yield [`checker: ${field.dataset['checker'] ?? ''}`, field];
	}
}

const VERDICTS: Fields = { agree: says.agree, change: says.change, strike: says.strike };
