import { readdirSync } from 'node:fs';
import { searchOf } from '#tools/search/ask-search.ts';
import { marksOf, questions, readSearchFiles, type Marks } from './exam-marks.ts';
import { askPagefind, servePagefind } from './pagefind-peer.ts';
import { firstResultBytes, keyToResult } from './search-cost.ts';
import { serveSite } from './serve-folder.ts';
import { builtSite } from './site-copy.ts';
import { kilobytes, median, printTable } from './table.ts';

const MANY = 1000;
/** The wait in `guide-search` for the next letter. */
const PAUSE = 150;
const HEADINGS = [
	'',
	'first result',
	'most',
	'with font',
	'key to result',
	'most',
	'top 1',
	'top 3',
	'says none',
];

/** Search: its cost now and with a thousand guides, beside Pagefind's own on the same pages. */
export async function compareSearch(many = MANY): Promise<void> {
	const own = readdirSync('content/guides', { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('en.mdx'),
	).length;
	const rows: (string | number)[][] = [HEADINGS];
	const usual: number[] = [];
	for (const count of [own, many]) {
		const folder = `${(await builtSite(count)).folder}/dist`;
		const site = await serveSite(folder);
		const ours = await ownRow(folder, site);
		usual.push(ours.usual);
		rows.push([`ours, ${count} guides`, ...ours.row]);
		const phrases = questions.map(({ phrase }) => phrase);
		const peer = await askPagefind(await servePagefind(folder), phrases);
		const marks = marksOf(peer.answers);
		rows.push([
			`Pagefind, ${count} guides`,
			...[kilobytes(peer.bytes), '', '', '', ''],
			...cellsOf(marks),
		]);
	}
	printTable('Search (compressed bytes on the search page; processor slowed 4 times)', rows);
	const [few = 1, most = 0] = usual;
	console.log(
		`Bytes to the first result grow by ${Math.round((most / few - 1) * 100)} % to ${many} guides. Goal: under 50 %.`,
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
	const times = (await keyToResult(site, some)).map((time) => Math.max(0, time - PAUSE));
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
			...cellsOf(marks),
		],
	};
}
