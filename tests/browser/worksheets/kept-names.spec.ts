import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtPages } from '../../helpers/built-pages.ts';

const FORM = /<saved-form name="([^"]+)"[^]*?<\/saved-form>/;
const FIELD = /<(?:input|textarea|select)\b[^>]*? name="([^"]+)"[^>]*>/g;

/** The fields of a sheet, those of a row or day once: `step.#`, and `does-wash: own slow help not`. */
function fieldsOf(form: string): string[] {
	const values = new Map<string, Set<string>>();
	for (const [field, name = ''] of form.matchAll(FIELD)) {
		const key = name.replace(/\.\d+$/, '.#');
		const isChoice = /type="(?:checkbox|radio)"/.test(field);
		const [, value = ''] = / value="([^"]*)"/.exec(field) ?? [];
		values.set(key, new Set([...(values.get(key) ?? []), ...(isChoice ? [value] : [])]));
	}
	return [...values].map(([key, all]) => (all.size > 0 ? `${key}: ${[...all].join(' ')}` : key));
}

test('every field and choice of a worksheet is kept under the name that it always had', () => {
	const listed = readFileSync(new URL('kept-names.txt', import.meta.url), 'utf8');
	const sheets = builtPages().filter((page) => /^\/(?:worksheets\/.+|plan\/)/.test(page));
	const built = sheets.flatMap((page) => {
		const [form = '', name = ''] = FORM.exec(readFileSync(`dist${page}index.html`, 'utf8')) ?? [];
		return [`${name}:`, ...fieldsOf(form).map((field) => `\t${field}`)];
	});
	expect(
		built,
		'What a device or a file keeps under a name that is gone has no field to come back to. ' +
			'Put the name back; a new one is added to kept-names.txt.',
	).toEqual(listed.split('\n').filter((line) => line && !line.startsWith('#')));
});
