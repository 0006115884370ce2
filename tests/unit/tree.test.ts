import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';

const MOST = 25;
/** Planted faults and recorded outputs: lists, and nobody looks for a place in them. */
const LISTS = /^tests[\\/](?:content[\\/]bad|battery[\\/](?:faulty|transcripts))/;
/** Names that stand for what a folder is, or that an address is made from. */
const OFTEN = /^(?:index|README|\[.*)\./;
/** Words of another language stand in files of the names that the English ones have. */
const TRANSLATED = /^src[\\/]lib[\\/]words[\\/](?!en[\\/])[a-z]{2}[\\/]/;

const isFile = (path: string) => /\.\w+$/.test(basename(path));
const files = globSync('{src,tests}/**/*').filter((path) => isFile(path) && !LISTS.test(path));
const grouped = (paths: string[], by: (path: string) => string) =>
	Object.entries(Object.groupBy(paths, by)).map(([name, group = []]) => ({ name, group }));

test(`no folder holds more than ${MOST} files side by side`, () => {
	const full = grouped(files, dirname).filter(({ group }) => group.length > MOST);
	expect(full.map(({ name, group }) => `${name} holds ${group.length}`)).toEqual([]);
});

test('no name of a file stands twice in src', () => {
	const own = files.filter(
		(path) => path.startsWith('src') && !OFTEN.test(basename(path)) && !TRANSLATED.test(path),
	);
	const twice = grouped(own, (path) => basename(path)).filter(({ group }) => group.length > 1);
	expect(twice.map(({ group }) => group.join(' and '))).toEqual([]);
});
