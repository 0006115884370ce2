import { sayDate } from '#lib/text/dates.ts';
import { hoursInWeek } from '#lib/worksheet/measures.ts';
import { announce } from '#browser/page/announce.ts';
import { copyText } from '#browser/page/copy-text.ts';
import { findPart } from '#browser/page/find-part.ts';
import { fieldNamed, fieldsIn } from '#browser/form/worksheet-fields.ts';
import { watchWorksheet } from '#browser/form/watch-worksheet.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

/** `<note-words>` puts the plan in a few lines that a clinician may copy into a fit note's comments. */
class NoteWords extends HTMLElement {
	connectedCallback(): void {
		const says = findPart(this, '[data-says]');
		const blank = says.textContent;
		watchWorksheet(
			this,
			(worksheet) => (says.textContent = this.#lines(worksheet).join('\n') || blank),
		);
		findPart(this, 'button').addEventListener('click', () => void this.#copy(says));
	}

	#lines(worksheet: HTMLElement): string[] {
		const { from = '', changes = '', other = '', review = '' } = this.dataset;
		const otherChange = fieldNamed(worksheet, 'ask-other').value.trim();
		const asked = [...worksheet.querySelectorAll<HTMLInputElement>('[name="asks"]:checked')].map(
			(tick) => tick.labels?.[0]?.textContent.trim().toLowerCase() ?? '',
		);
		const day = (field: string) => fieldNamed(worksheet, field).value;
		const dated = (sentence: string, date: string) =>
			date ? [sentence.replace('#', sayDate(date, pageLanguage()))] : [];
		return [
			...dated(from, day('start')),
			...this.#weeks(worksheet),
			...(asked.length > 0 ? [changes.replace('#', asked.join(', '))] : []),
			...(otherChange ? [other.replace('#', () => otherChange)] : []),
			...dated(review, day('review')),
		];
	}

	#weeks(worksheet: HTMLElement): string[] {
		const weeks = fieldsIn(worksheet).filter(({ name }) => name.startsWith('days.'));
		return weeks.flatMap(({ value: days }, index) => {
			const hours = fieldNamed(worksheet, `hours.${index + 1}`).value;
			const total = hoursInWeek(days, hours);
			if (!days.trim() && !hours.trim()) return [];
			// What is no number to work with stands as it was typed.
			const { week = '', weekAsTyped = '' } = this.dataset;
			const parts = [String(index + 1), days.trim() || '–', hours.trim() || '–', String(total)];
			return [
				parts.reduce(
					(line, part, at) => line.replace(`#${at + 1}`, () => part),
					total === undefined ? weekAsTyped : week,
				),
			];
		});
	}

	async #copy(says: HTMLElement): Promise<void> {
		const { copied = '', copyFailed = '' } = this.dataset;
		const isCopied = await copyText(says.textContent);
		if (!isCopied) window.getSelection()?.selectAllChildren(says);
		announce(findPart(this, '[data-said]'), isCopied ? copied : copyFailed);
	}
}

customElements.define('note-words', NoteWords);
