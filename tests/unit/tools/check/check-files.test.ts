import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsOfFiles } from '#tools/content/check/check-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
const [content, open] = [join(folder, 'content'), join(folder, 'public')];
mkdirSync(join(content, 'guides/daily-activities'), { recursive: true });
mkdirSync(join(open, 'guides/x'), { recursive: true });
const said = () => problemsOfFiles(content, open).map(({ says }) => says);

test('our own files have nothing to mend', () => expect(problemsOfFiles()).toEqual([]));

test.skipIf(process.platform === 'win32')(
	'a folder that is a link to another place is refused, for the build follows it',
	() => {
		symlinkSync('/etc', join(content, 'guides/daily-activities/kitchen'));
		expect(said()).toEqual(['This is a link to another place.']);
	},
);

test.each(['guides/.en.mdx', '.hidden/work/desk/en.mdx', 'guides/notes', 'release/other.yaml'])(
	'%s is read by nothing, and is refused',
	(path) => {
		mkdirSync(join(content, path, '..'), { recursive: true });
		writeFileSync(join(content, path), 'Wait.');
		expect(said()).toContain('Nothing reads this file here, under this name.');
		rmSync(join(content, path));
	},
);

test('a folder that has the name of a file is refused', () => {
	mkdirSync(join(content, 'pages/new/en.mdx'), { recursive: true });
	expect(said()).toContain('This is not a plain file.');
	rmSync(join(content, 'pages'), { recursive: true });
});

test('a page or a program that would be served as it is is refused', () => {
	writeFileSync(join(open, 'guides/x/index.html'), '<p>Wait.</p>');
	mkdirSync(join(open, '.well-known'));
	writeFileSync(join(open, '.well-known/index.html'), '<p>Wait.</p>');
	writeFileSync(join(open, 'icon.svg'), '<svg/>');
	expect(said()).toContain('This would be served as it is, and nobody checks it.');
	expect(said().filter((one) => one.startsWith('This would'))).toHaveLength(3);
});

test('a file that is served as it is is known by its hash, with any line ends', () => {
	const manifest = readFileSync('public/manifest.webmanifest', 'utf8');
	const write = (text: string) => writeFileSync(join(open, 'manifest.webmanifest'), text);
	const known = () => !said().includes('This is not the file that we know.');
	write(manifest.replaceAll(/\r?\n/g, '\r\n'));
	expect(known()).toBe(true);
	write(manifest.replace('Keep Doing', 'No need for 999'));
	expect(known()).toBe(false);
});
