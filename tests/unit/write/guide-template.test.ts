import { expect, test } from 'vitest';
import { problemsOf } from '#lib/checks/problems-of.ts';
import { folderNameOf, newGuideText } from '#lib/write/guide-template.ts';
import { aGuideFile, aLibrary } from '../../helpers/sample-library.ts';

const text = newGuideText({
	title: 'Tea: making it',
	audience: ['patient'],
	today: '2026-11-22',
});

const CUPS = ['small', 'large', 'white', 'brown', 'green', 'blue', 'heavy', 'tea', 'full', 'china'];

/** The template as an author fills it, with enough words to be a guide. */
const filled = text
	.replace(
		'related: [(fill in) a guide, (fill in) another guide]',
		'related: [kitchen, saving-energy]',
	)
	.replace('[(fill in) a sign]', '[stroke]')
	.replace('hcpc: (fill in) OT and figures', 'hcpc: OT00000')
	.replaceAll('(fill in) the title of the page', (_, place) => `about cups, part ${place}`)
	.replaceAll('https://example.org/(fill in)', 'https://example.org/page')
	.replace(
		/\(fill in\) the rest,.*/,
		Array.from({ length: 70 }, (_, at) => `Put cup ${at} by the tap. Then fill it.`).join('\n\n'),
	)
	// No two readers' words are the same.
	.replaceAll(/^  - \(fill in\) .*$/gm, () => `  - hold my ${CUPS.pop()} cup`)
	.replaceAll(/(?<=- you )\(fill in\) .*/g, 'hold the cup')
	.replaceAll(/\(fill in\) .*?(?= <Source|\n)(?<!["\]].*)/g, 'hold the cup.')
	.replaceAll(/\(fill in\) .*?(?=["\]\n])/g, 'hold the cup');

test('an empty template is told of blank by blank, and of nothing else but its length', () => {
	const problems = problemsOf(aGuideFile(text, 'making-tea'), aLibrary());
	const others = problems.filter(({ says }) => says !== 'A blank of the template is left here.');
	expect(problems.length).toBeGreaterThan(40);
	expect(others.map(({ says }) => says)).toEqual([
		expect.stringMatching(/^The guide has \d+ words\.$/),
	]);
});

test('the template passes the check when its blanks are filled', () => {
	expect(filled).not.toContain('(fill in)');
	const errors = problemsOf(aGuideFile(filled, 'making-tea'), aLibrary()).filter(
		({ level }) => level === 'error',
	);
	expect(errors).toEqual([]);
});

test.each([
	['Getting up from your chair', 'getting-up-from-your-chair'],
	['Stairs & steps', 'stairs-and-steps'],
	["Carer's café: a break!", 'carers-cafe-a-break'],
	['???', ''],
])('the folder of "%s"', (title, folder) => expect(folderNameOf(title)).toBe(folder));
