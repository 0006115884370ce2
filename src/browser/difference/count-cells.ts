import { readCount, type Cell } from '#lib/difference/read-count.ts';
import { filledIn } from '#lib/text/filled-in.ts';
import { differenceWords } from '#lib/words/for-difference.ts';
import { announce } from '#browser/page/announce.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

const says = differenceWords[pageLanguage()];

/** The fields of the table, and what stands in them. */
export class CountCells {
	readonly #root: HTMLElement;
	/** The last count of each cell: it stays kept while something else stands there. */
	readonly #last = new Map<string, string>();
	/** Counts of another page's table, such as a newer one: they stay. */
	#leftOver: [name: string, counts: string[]][] = [];

	constructor(root: HTMLElement) {
		this.#root = root;
	}

	get fields(): HTMLInputElement[] {
		return [...this.#root.querySelectorAll<HTMLInputElement>('input[name]')];
	}

	/** All that was typed, counts or not, and the counts for which the table has no cell. */
	get typed(): Map<string, string[]> {
		const filled = this.fields.filter(({ value }) => value.trim() !== '');
		return new Map([
			...filled.map(({ name, value }): [string, string[]] => [name, [value]]),
			...this.#leftOver,
		]);
	}

	/** What was typed, with the last count of a cell in place of what is none: no name or number of a patient is kept or saved. */
	get counts(): Map<string, string[]> {
		const counts = [...this.typed].map(([name, [text = '']]) => [
			name,
			readCount(text) === 'refused' ? this.#last.get(name) : text,
		]);
		return new Map(counts.flatMap(([name, text]) => (name && text ? [[name, [text]]] : [])));
	}

	/** Remembers what stands in a cell, where it is a count. */
	remember({ name, value }: HTMLInputElement): void {
		if (value.trim() !== '' && readCount(value) !== 'refused') this.#last.set(name, value);
	}

	/** What each field says. */
	get cells(): Map<string, Cell> {
		return new Map(this.fields.map(({ name, value }) => [name, readCount(value)]));
	}

	/** Where something stands that is no count, as the fields are named in messages. */
	get refused(): string[] {
		return this.fields
			.filter(({ value }) => readCount(value) === 'refused')
			.map(({ dataset }) => dataset['place'] ?? '');
	}

	/** Fills the table, with these and no others. */
	fill(typed: ReadonlyMap<string, readonly string[]>): void {
		this.#last.clear();
		for (const field of this.fields) {
			field.value = typed.get(field.name)?.[0] ?? '';
			this.remember(field);
		}
		this.#showLeftOver(typed);
		this.showFaults();
	}

	#showLeftOver(typed: ReadonlyMap<string, readonly string[]>): void {
		const names = new Set(this.fields.map(({ name }) => name));
		this.#leftOver = [...typed].flatMap(([name, [text = '']]) =>
			names.has(name) || readCount(text) === 'refused' ? [] : [[name, [text]]],
		);
		const part = findPart(this.#root, '[data-left-over]');
		part.hidden = this.#leftOver.length === 0;
		findPart(part, 'ul').replaceChildren(
			...this.#leftOver.map(([name, counts]) =>
				createElement('li', {}, `${name}: ${counts.join()}`),
			),
		);
	}

	/** Says at each field that holds no count what to type instead, and takes that away where it is mended. */
	showFaults(fields = this.fields): void {
		for (const field of fields) {
			const isRefused = readCount(field.value) === 'refused';
			if (isRefused) field.setAttribute('aria-invalid', 'true');
			else field.removeAttribute('aria-invalid');
			const place = field.dataset['place'] ?? '';
			announce(
				findPart(this.#root, `[id="${field.name}-fault"]`),
				isRefused ? filledIn(says.notCount, { place }) : '',
			);
		}
	}
}
