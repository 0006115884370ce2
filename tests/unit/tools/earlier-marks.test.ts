import { afterEach, beforeEach, expect, test } from 'vitest';
import { marksBefore, recordOf } from '#tools/content/earlier-marks.ts';
import { DAY, GitFolder, GUIDE, guide, MARK, ofGuide } from '../../helpers/copies/git-folder.ts';

const TABLE = 'content/danger-signs/sign-off.yaml';

let at: GitFolder;
beforeEach(() => {
	at = new GitFolder();
	at.git('init', '-q', '-b', 'main');
	at.write(GUIDE, guide(''));
	at.commit('2026-11-20');
});
afterEach(() => at.remove());

const marks = (project = at.folder) => marksBefore(project).marks;
const gaps = (project = at.folder) => marksBefore(project).gaps.join('\n');

const mark = (facts = MARK) => at.mark(facts);

function onBranch(work: () => void): void {
	at.git('checkout', '-q', '-b', 'side');
	work();
	at.git('checkout', '-q', 'main');
	at.write('other', 'words');
	at.commit();
}

test('what was marked before is known from the last site, and from git after the mark was taken out', () => {
	expect(marksBefore(at.folder)).toEqual({ marks: [], gaps: [] });
	const fault = { name: '2917', on: '2026-11-20' };
	const [name, text] = recordOf([fault, fault], [], DAY);
	at.write(`.server/${name}`, text);
	at.write(TABLE, 'checked: []\nbeingCorrected:\n  chest-pain: 2026-11-21\n');
	mark();
	at.write(TABLE, 'checked: []\n');
	at.commit();
	const found = [fault, ...ofGuide(DAY), { name: 'chest-pain', on: DAY }];
	expect(marksBefore(at.folder)).toEqual({ marks: found, gaps: [] });
	at.write(`.server/${name}`, text.slice(1));
	expect(gaps()).toContain('taken-down.json: it is gone, or cannot be read');
});

test('a site that has lost the record of its faults is told, for it may have known some that git does not', () => {
	at.write('dist/withdrawn.json', '{}');
	expect(gaps()).toContain('taken-down.json: it is gone, or cannot be read');
	at.write('.server/taken-down.json', '[]');
	expect(gaps()).toBe('');
});

const ways: [how: string, hide: () => void][] = [
	['with its name in quotation marks', () => mark(MARK.replace('withdrawn', '"withdrawn"'))],
	['with a letter of its name by its number', () => mark('"with\\x64rawn": { on: 2026-11-22 }\n')],
	['in braces, on one line', () => mark(`? withdrawn\n: { on: ${DAY}, why: Made up. }\n`)],
	['with a slip below it', () => mark(`${MARK}title: "Made up\n`)],
	['by way of an anchor', () => mark(`added: &a\n  on: ${DAY}\nwithdrawn: *a\n`)],
	['by way of a merge key', () => mark(`added: &a\n  withdrawn: { on: ${DAY} }\n<<: *a\n`)],
	['twice, once as nothing', () => mark(`${MARK}withdrawn:\n`)],
	['with line ends of Windows', () => mark(MARK.replaceAll('\n', '\r\n'))],
	[
		'after a byte order mark',
		() => [at.write(GUIDE, `\uFEFF${guide(MARK)}`), at.commit(DAY), mark('')],
	],
	[
		'below an empty line, with two dashes for three after it',
		() => {
			at.write(GUIDE, `\n${guide(MARK).replace(/---(?=\nWords)/, '--')}`);
			at.commit(DAY);
			mark('');
		},
	],
	[
		'and git is told that the file has no words',
		() => [at.write('.gitattributes', '*.mdx -diff\n*.mdx binary\n'), mark()],
	],
	[
		'beside the guide, with the words that were checked',
		() => {
			at.write(GUIDE.replace('en.', 'checked.'), guide(MARK));
			at.commit(DAY);
			at.git('rm', '-q', GUIDE.replace('en.', 'checked.'));
			at.commit();
		},
	],
	[
		'on a branch that was merged without its words',
		() => [onBranch(() => mark()), at.git('merge', '-q', '-s', 'ours', '--no-edit', 'side')],
	],
	[
		'by a merge alone, and by neither of its branches',
		() => {
			onBranch(() => at.commit());
			at.git('merge', '-q', '--no-commit', '--no-ff', 'side');
			at.write(GUIDE, guide(MARK));
			at.commit(DAY);
			at.git('checkout', '-q', 'HEAD~1', '--', GUIDE);
			at.commit();
		},
	],
	[
		'and another commit stands in for that one',
		() => {
			mark();
			at.git('replace', 'HEAD~1', 'HEAD~2');
		},
	],
	[
		'and the last commit is said to have no parent',
		() => {
			mark();
			at.write('.git/info/grafts', `${at.git('rev-parse', 'HEAD').trim()}\n`);
		},
	],
	[
		'in a folder of a larger project',
		() => {
			at.write(`more/${GUIDE}`, guide(MARK));
			at.commit(DAY);
			at.git('rm', '-q', '-r', 'more');
			at.commit();
		},
	],
];

test.each(ways)('a mark is known that was put in %s', (_, hide) => {
	hide();
	expect(marks()).toEqual(ofGuide(DAY));
	expect(gaps()).toBe('');
});

test('a slip in the table of danger signs hides none of its marks', () => {
	at.write(TABLE, `checked: []\nbeingCorrected:\n  chest-pain: ${DAY}\n  "fit: ${DAY}\n`);
	at.commit(DAY);
	expect(marks().map(({ name }) => name)).toEqual(['chest-pain', 'fit']);
});

test('a mark is no newer for later commits that hold it still', () => {
	at.write(GUIDE, guide(MARK));
	at.commit(DAY);
	at.write(GUIDE, guide(`title: Made up\n${MARK}`));
	at.commit('2026-11-27');
	expect(marks()).toEqual(ofGuide(DAY, DAY));
});

test('a mark of an early day counts from the day on which it was put in', () => {
	mark(MARK.replace(DAY, '2025-01-01'));
	expect(marks()).toEqual(ofGuide(DAY));
});
