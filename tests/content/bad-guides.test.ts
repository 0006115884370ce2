import { describe, expect, test } from 'vitest';
import { problemsOf } from '#lib/checks/index.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { aGuideFile, aLibrary, goodGuide } from '../helpers/sample-library.ts';
import { codeMistakes } from './bad/code.ts';
import { factsMistakes } from './bad/facts.ts';
import type { Mistake } from './bad/mistake.ts';
import { partsMistakes } from './bad/parts.ts';
import { wordsMistakes } from './bad/words.ts';

const library = aLibrary({ fingerprint: () => 'fedcba9876543210' });
const loner = aGuideFile(
	goodGuide
		.replace('"1551"', '"4592"')
		.replace('[saving-energy, kitchen]', '[kitchen, saving-energy]'),
	'after-a-fall',
);

function answersTo({ right, wrong }: Mistake, level: Problem['level']): string[] {
	const guide = aGuideFile(goodGuide.replace(right, () => wrong));
	const others = library.guides.filter(({ slug }) => slug !== guide.slug);
	const problems = problemsOf(guide, { ...library, guides: [guide, ...others, loner] });
	return problems
		.filter((problem) => level === 'warning' || problem.level === level)
		.map(({ line, says, fix }) => `${line}: ${says} ${fix}`);
}

test('the good guide is right in everything', () => {
	expect(problemsOf(aGuideFile(), library)).toEqual([]);
});

describe.each([
	['in the facts', factsMistakes, 'error'],
	['that MDX takes for code', codeMistakes, 'error'],
	['in parts, links and lists', partsMistakes, 'error'],
	['in how it reads', wordsMistakes, 'warning'],
] as const)('a mistake %s has one answer, at its line', (_, mistakes, level) => {
	test.each(mistakes.map((mistake) => [mistake.mistake, mistake] as const))(
		'%s',
		(_name, mistake) => {
			expect(goodGuide).toContain(mistake.right);
			expect(answersTo(mistake, level)).toEqual([`${mistake.line}: ${mistake.answer}`]);
		},
	);
});
