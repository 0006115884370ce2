import { sayDate } from '#lib/text/dates.ts';
import { hoursInWeek, weekBegins } from '#lib/worksheet/measures.ts';
import { findPart } from '#browser/page/find-part.ts';
import { fieldNamed } from '#browser/form/worksheet-fields.ts';
import { watchNumbers } from '#browser/form/number-fields.ts';
import { watchWorksheet, worksheetOf } from '#browser/form/watch-worksheet.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

/** `<week-total week="2">` says on which day a week of the plan begins, and its hours in all. */
class WeekTotal extends HTMLElement {
	connectedCallback(): void {
		const says = findPart(this, '[data-says]');
		const blank = says.textContent;
		watchNumbers(worksheetOf(this));
		watchWorksheet(this, (worksheet) => (says.textContent = this.#worked(worksheet) || blank));
	}

	#worked(worksheet: HTMLElement): string {
		const week = this.getAttribute('week') ?? '';
		const begins = weekBegins(fieldNamed(worksheet, 'start').value, Number(week));
		const total = hoursInWeek(
			fieldNamed(worksheet, `days.${week}`).value,
			fieldNamed(worksheet, `hours.${week}`).value,
		);
		if (total === undefined) return '';
		const { begins: day = '', total: hours = '' } = this.dataset;
		return [
			begins && day.replace('#', sayDate(begins, pageLanguage())),
			hours.replace('#', String(total)),
		]
			.filter(Boolean)
			.join(', ');
	}
}

customElements.define('week-total', WeekTotal);
