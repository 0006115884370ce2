import { readExam } from '/work/main/tests/helpers/exam.ts';
import { readSearchData } from './read-search.ts';
import { makeSearcher, search } from '#lib/query/search.ts';
const s = makeSearcher(readSearchData());
const rows = [];
for (const q of readExam('phrases.csv')) {
	const { found, understood: u } = search(q.phrase, s);
	if (q.kind !== 'urgent')
		rows.push([
			Math.max(0, ...found.map((f) => f.covered)),
			found[0]?.score ?? 0,
			q.kind,
			q.phrase,
			found[0]?.slug,
			u.isNotOurs,
		]);
}
rows.sort((a, b) => a[0] - b[0]);
for (const r of rows.slice(0, 40)) console.log(r.join(' | '));
