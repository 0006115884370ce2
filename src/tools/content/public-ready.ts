/** `npm run public-ready`: whether a public build can be made today, for the job that makes one each day. */
import { lineFor } from '#lib/checks/problem-lines.ts';
import { ownersGap } from '#lib/publish/code-owners.ts';
import { publisherGaps } from '#lib/publish/publisher.ts';
import { languageNames } from '#lib/text/languages.ts';
import { onOneLine } from '#lib/text/one-line.ts';
import { settings } from '../../settings.ts';
import { readHeldBack } from '#tools/build/hold-back.ts';
import { faultOfPackages } from '#tools/packages-in-git.ts';
import { problemsOfContent } from './check/whole-content.ts';
import { textOf } from './content-files.ts';
import { readLibrary } from './read-library.ts';

const library = readLibrary();
const { fit, gaps: unsigned, languages } = readHeldBack('.', library);
// A public build asks the same first, and stops.
const toMend = problemsOfContent(library).filter(({ level }) => level === 'error');
const gaps: [title: string, lines: string[]][] = [
	[
		'Not named yet',
		[
			...publisherGaps(settings).map((gap) => `src/settings.ts: ${gap}`),
			...[ownersGap(textOf('.github/CODEOWNERS'))].filter((gap) => gap !== undefined),
		],
	],
	['Not signed yet', unsigned],
	['To mend, as npm run check-content says', toMend.map(lineFor)],
	['Not ours', [faultOfPackages('.') ?? []].flat()],
];
const found = gaps.filter(([, lines]) => lines.length > 0);

console.log(`ready=${found.length === 0 && fit > 0 ? 'yes' : 'no'}`);
// What follows is for people: it must not stand among the answers that the job reads.
for (const [title, lines] of found)
	console.error(`${title}:\n  ${lines.map(onOneLine).join('\n  ')}`);
console.error(`${fit} of ${library.guides.length} guides may go to patients.`);
console.error(`In: ${languages.map((language) => languageNames[language]).join(', ')}.`);
