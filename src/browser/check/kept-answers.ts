import { findPart } from '#browser/page/find-part.ts';
import { KeptRecord, textsIn, versioned } from '#browser/page/kept-record.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { TickedForm } from '#browser/page/ticked-form.ts';

/**
 * What this device keeps of one check sheet, only when asked, under `keep-doing.check.` and the sheet's name:
 * `{"version":1,"fields":{"A claim":"agree","words: A claim":"…","checker: name":"…"}}`, all texts. A point is named by its
 * own words, so answers to words that have changed since are left out. A later shape takes a higher version.
 */
const KEY = 'keep-doing.check.';
const { write, read } = versioned(1);

type Box = HTMLInputElement | HTMLTextAreaElement;
type Fields = Record<string, string>;

/** Keeps a sheet on this device while its box is ticked; `filled` follows when it fills it. */
export function keptSheet(sheet: HTMLElement, filled: () => void): TickedForm<Fields> {
	const record = new KeptRecord<Fields>(KEY + (sheet.dataset['name'] ?? ''), {
		write: (fields) => write({ fields }),
		read: (text) => textsIn(read(text)?.['fields']),
	});
	const form = {
		value: () => readSheet(sheet),
		isEmpty: () => Object.keys(readSheet(sheet)).length === 0,
		fill: (fields: Fields) => {
			fillSheet(sheet, fields);
			filled();
		},
		fields: () => [...boxes(sheet)].map(([, box]) => box),
		status: () => findPart(sheet, '[data-status]'),
	};
	const box = () => findPart<HTMLInputElement>(sheet, '[data-keep]');
	return new TickedForm(record, form, box, { cleared: pageWords().checkGuide.cleared });
}

/** The answers on the sheet that hold something. */
export function readSheet(sheet: HTMLElement): Fields {
	const filled = [...boxes(sheet)].filter(
		([, box]) => box.value && (box.type !== 'radio' || (box as HTMLInputElement).checked),
	);
	return Object.fromEntries(filled.map(([name, box]) => [name, box.value]));
}

/** Fills the sheet with these answers and no others. */
export function fillSheet(sheet: HTMLElement, fields: Fields): void {
	for (const [name, box] of boxes(sheet)) {
		const text = Object.hasOwn(fields, name) ? (fields[name] ?? '') : '';
		if (box.type === 'radio') (box as HTMLInputElement).checked = box.value === text;
		else box.value = text;
	}
}

function* boxes(sheet: HTMLElement): Generator<[name: string, box: Box]> {
	for (const point of sheet.querySelectorAll<HTMLElement>('[data-point]')) {
		const name = point.dataset['point'] ?? '';
		for (const radio of point.querySelectorAll('input')) yield [name, radio];
		for (const words of point.querySelectorAll('textarea')) yield [`words: ${name}`, words];
	}
	for (const field of sheet.querySelectorAll<HTMLInputElement>('[data-checker]'))
		yield [`checker: ${field.dataset['checker'] ?? ''}`, field];
}
