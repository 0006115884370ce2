import { readdirSync } from 'node:fs';
import { searchOf } from '#tools/search/ask-search.ts';
import { marksOf, questions, readSearchFiles, type Marks } from './exam-marks.ts';
import { askPagefind, servePagefind } from './pagefind-peer.ts';
import { firstKeyToResult, firstResultBytes, keyToResult } from './search-cost.ts';
import { serveSite } from './serve-folder.ts';
import { builtSearch, builtSite } from './site-copy.ts';
import { kilobytes, median, printTable } from './table.ts';

const COUNTS = [120, 1000];
/** The wait in `guide-search` for the next letter. */
const PAUSE = 150;
const HEADINGS = [
	'',
	'first result',
	'most',
	'with font',
	'key to result',
	'most',
	'first key to help',
	'to guides',
	'top 1',
	'top 3',
	'says none',
];

/** Search: its cost now and with more guides, beside what Pagefind makes of our own pages. */
export async function compareSearch(counts = COUNTS): Promise<void> {
	const own = readdirSync('content/guides', { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('en.mdx'),
	).length;
	const rows: (string | number)[][] = [HEADINGS];
	const usual: number[] = [];
	for (const count of [own, ...counts]) {
		const copy = await (count === own ? builtSite(count) : builtSearch(count));
		const folder = `${copy.folder}/dist`;
		const ours = await ownRow(folder, await serveSite(folder));
		usual.push(ours.usual);
		rows.push([`ours, ${count} guides`, ...ours.row]);
		// Pagefind reads the pages of guides, and only our own are made.
		if (count !== own) continue;
		const phrases = questions.map(({ phrase }) => phrase);
		const peer = await askPagefind(await servePagefind(folder), phrases);
		const marks = marksOf(peer.answers);
		rows.push([
			`Pagefind, ${count} guides`,
			...[kilobytes(peer.bytes), '', '', '', '', '', ''],
			...cellsOf(marks),
		]);
	}
	printTable('Search (compressed bytes on the search page; processor slowed 4 times)', rows);
	const [few = 1] = usual;
	const growth = usual.map((bytes) => `${Math.round((bytes / few - 1) * 100)} %`).slice(1);
	console.log(
		`Bytes to the first result grow by ${growth.join(', then ')} at ${counts.join(' and ')} guides. Goals: 120 kB without the typeface; under 50 % more.`,
	);
	console.log(
		`Goals on this processor: 50 ms from a key to its result, 200 ms from the first key to help, 1 s to guides.`,
	);
	console.log(
		`Pagefind’s bytes come on top of its page. Key to result leaves out the ${PAUSE} ms wait for the next letter.`,
	);
}

const cellsOf = ({ first, firstThree, nothing }: Marks) => [first, firstThree, nothing];

async function ownRow(
	folder: string,
	site: string,
): Promise<{ usual: number; row: (string | number)[] }> {
	// Every twentieth: each is a first visit.
	const some = questions
		.filter(({ kind }) => kind === 'guide')
		.filter((_, at) => at % 20 === 0)
		.map(({ phrase }) => phrase);
	const { usual, most, withFont } = await firstResultBytes(site, some);
	const withoutPause = (time: number) => Math.max(0, time - PAUSE);
	const times = (await keyToResult(site, some)).map(withoutPause);
	const first = await firstKeyToResult(site);
	const search = searchOf(readSearchFiles(folder));
	const marks = marksOf(
		questions.map(({ phrase }) => search(phrase).matches.map(({ guide }) => guide.slug)),
	);
	const milliseconds = (time: number) => `${Math.round(time)} ms`;
	return {
		usual,
		row: [
			...[usual, most, withFont].map(kilobytes),
			milliseconds(median(times)),
			milliseconds(Math.max(...times)),
			...[first.help, first.guides].map(withoutPause).map(milliseconds),
			...cellsOf(marks),
		],
	};
}
