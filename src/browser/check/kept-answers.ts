import { readVersion, removeStored, storeVersion } from '#browser/page/storage.ts';

/**
 * What this device keeps of one check sheet, only when asked, under `keep-doing.check.` and the sheet's name:
 * `{"version":1,"fields":{"A claim":"agree","words: A claim":"…","checker: name":"…"}}`, all texts. A point is named by its
 * own words, so answers to words that have changed since are left out. A later shape takes a higher version.
 */
const KEY = 'keep-doing.check.';
const VERSION = 1;

type Fields = Record<string, string>;

/** Keeps what is filled in; false when the browser refuses. */
export function keepAnswers(sheet: HTMLElement): boolean {
	const fields: Fields = {};
	for (const [name, box] of boxes(sheet)) {
		if (box.value && (box.type !== 'radio' || (box as HTMLInputElement).checked))
			fields[name] = box.value;
	}
	return storeVersion(keyOf(sheet), VERSION, { fields });
}

/** Takes the answers of this sheet off the device. */
export function forgetAnswers(sheet: HTMLElement): void {
	removeStored(keyOf(sheet));
}

/** Puts kept answers back. */
export function restoreAnswers(sheet: HTMLElement): void {
	const fields = readVersion(keyOf(sheet), VERSION)?.['fields'] as Fields | undefined;
	if (!fields) return;
	for (const [name, box] of boxes(sheet)) {
		const text = fields[name];
		if (typeof text !== 'string') continue;
		if (box.type === 'radio') (box as HTMLInputElement).checked = box.value === text;
		else box.value = text;
	}
	const keep = sheet.querySelector<HTMLInputElement>('[data-keep]');
	if (keep) keep.checked = true;
}

function* boxes(
	sheet: HTMLElement,
): Generator<[name: string, box: HTMLInputElement | HTMLTextAreaElement]> {
	for (const point of sheet.querySelectorAll<HTMLElement>('[data-point]')) {
		const name = point.dataset['point'] ?? '';
		for (const radio of point.querySelectorAll('input')) yield [name, radio];
		for (const words of point.querySelectorAll('textarea')) yield [`words: ${name}`, words];
	}
	for (const field of sheet.querySelectorAll<HTMLInputElement>('[data-checker]'))
		yield [`checker: ${field.dataset['checker'] ?? ''}`, field];
}

function keyOf(sheet: HTMLElement): string {
	return KEY + (sheet.dataset['name'] ?? '');
}
