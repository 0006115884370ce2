import { expect, test } from 'vitest';
import { mendsAreTold } from '#lib/checks/facts/mends-told.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { aGuideFile, aLibrary, goodGuide } from '../../helpers/sample-library.ts';

const CHECKED =
	'checked:\n  - name: A made-up checker\n    role: Made up\n    hcpc: OT00000\n    on: 2026-02-01\n    interests: None\n    words: 0123456789abcdef0123456789abcdef01234567';
const TELLS = '    what: First written.\n  - on: 2026-11-20\n    what: Mended.';
const asChecked = goodGuide.replace('checked: []', CHECKED);
const mended = asChecked
	.replace('a hot drink', 'a drink')
	.replace('    what: First written.', TELLS);
const seal = (text: string) =>
	text.includes('a drink')
		? 'fedcba9876543210fedcba9876543210fedcba98'
		: '0123456789abcdef0123456789abcdef01234567';

function answers(text: string, kept?: string): string[] {
	const library = aLibrary({
		checkedTexts: new Map(kept === undefined ? [] : [['making-a-hot-drink', aGuideFile(kept)]]),
		fingerprint: (guide: GuideFile) => seal(guide.text),
		seal: (fingerprint) => fingerprint,
	});
	return mendsAreTold(aGuideFile(text), library).map(
		({ level, says, fix }) => `${level}: ${says} ${fix}`,
	);
}

const corrected = asChecked.replace('changes:', 'beingCorrected: { on: 2026-01-31 }\nchanges:');

type Case = [name: string, text: string, kept: string | undefined, expected: string[]];

test.each<Case>([
	['a guide as it was checked', asChecked, undefined, []],
	[
		'a mend that is told, with the checked words kept',
		mended,
		asChecked,
		[
			'warning: The words, or who checked them, changed after the check of 2026-02-01. Patients go on reading',
		],
	],
	[
		'a mend that is told, with none kept',
		mended,
		undefined,
		[
			'warning: The words, or who checked them, changed after the check of 2026-02-01. Leave the lines under checked',
		],
	],
	[
		'a mend that is not told',
		asChecked.replace('a hot drink', 'a drink'),
		asChecked,
		[
			'error: The words, or who checked them, changed after the check of 2026-02-01. Say under changes',
		],
	],
	[
		'kept words that nobody checked',
		mended,
		mended,
		[
			'error: The words, or who checked',
			'error: These are not the words, or not the drawings, of the check of 2026-02-01.',
		],
	],
	...['withdrawn: { on: 2026-11-20, why: Made up. }', 'beingCorrected: { on: 2026-11-20 }'].map(
		(mark): Case => [
			`kept words that bear ${mark}, which the guide lacks`,
			mended,
			asChecked.replace('changes:', `${mark}\nchanges:`),
			[
				'warning: The words, or who checked',
				`error: ${mark.replace(/:.*/, '')} stands here, and not in en.mdx. Write it in en.mdx`,
			],
		],
	),
	[
		'kept words that bear a mark, as the guide does',
		mended.replace('changes:', 'beingCorrected: { on: 2026-02-02 }\nchanges:'),
		asChecked.replace('changes:', 'beingCorrected: { on: 2026-02-02 }\nchanges:'),
		['warning: The words, or who checked'],
	],
	[
		'kept words that are no longer needed, and bear a mark',
		asChecked,
		corrected,
		['warning: These words are no longer needed', 'error: beingCorrected stands here'],
	],
	[
		'kept words that are no longer needed',
		asChecked,
		asChecked,
		['warning: These words are no longer needed'],
	],
	[
		'kept words that no check was of, beside those that one was of',
		asChecked,
		mended,
		['error: No check was of these words, or of their drawings'],
	],
	[
		'kept words without a check of their own, beside those that one was of',
		asChecked,
		goodGuide,
		['error: No check was of these words, or of their drawings'],
	],
	['checks that were taken out', goodGuide, asChecked, ['error: The lines under checked are gone']],
	[
		'checked words that are still said to be corrected',
		corrected,
		undefined,
		['warning: The words are checked, and patients still read'],
	],
])('%s', (_, text, kept, expected) => {
	const found = answers(text, kept);
	expect(found).toHaveLength(expected.length);
	for (const [index, start] of expected.entries()) expect(found[index]).toContain(start);
});
