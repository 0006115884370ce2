import { findPart } from '#browser/page/find-part.ts';
import { KeptRecord, textsIn, versioned } from '#browser/page/kept-record.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { TickedForm } from '#browser/page/ticked-form.ts';
import type { Filled } from '#browser/form/filled-form.ts';
import type { Fields, SheetAnswers } from './sheet-answers.ts';

/**
 * What this device keeps of one check sheet, only when asked, under `keep-doing.check.` and the sheet's name:
 * `{"version":1,"fields":{"A claim":"agree","words: A claim":"…","checker: name":"…"}}`, all texts. A point is named by its
 * own words, so answers to words that have changed since have no place: they are shown, and kept with the rest. A later
 * shape takes a higher version.
 */
const KEY = 'keep-doing.check.';
const { write, read } = versioned(1);
const { checkGuide, form: says } = pageWords();

/** Keeps a sheet on this device while its box is ticked; `fill` and `joined` say what follows when it fills it. */
export function keptSheet(
	sheet: HTMLElement,
	answers: SheetAnswers,
	{ fill, joined }: Pick<Filled<Fields>, 'fill' | 'joined'>,
): TickedForm<Fields> {
	const record = new KeptRecord<Fields>(KEY + (sheet.dataset['name'] ?? ''), {
		write: (fields) => write({ fields }),
		read: (text) => textsIn(read(text)?.['fields']),
	});
	const form = {
		value: () => answers.all,
		isEmpty: () => Object.keys(answers.all).length === 0,
		fill,
		...(joined && { joined }),
		fields: () => answers.boxes,
		status: () => findPart(sheet, '[data-status]'),
	};
	const box = () => findPart<HTMLInputElement>(sheet, '[data-keep]');
	const withLeftOver = (words: string) =>
		answers.hasLeftOver ? `${words} ${checkGuide.leftOver.restored}` : words;
	return new TickedForm(record, form, box, {
		cleared: checkGuide.cleared,
		get restored() {
			return withLeftOver(says.keeping.restored);
		},
		get joined() {
			return withLeftOver(`${says.keeping.joined} ${says.joinedUndo}`);
		},
	});
}
