import { readSearchData } from './read-search.ts';
import { makeSearcher, search } from '#lib/query/search.ts';
const s = makeSearcher(readSearchData());
for (const q of process.argv.slice(2)) {
	const { understood: u, found } = search(q, s);
	console.log(
		q,
		JSON.stringify({ ...u, urgent: u.urgent.map((g) => g.name), now: u.now.map((g) => g.line) }),
		'\n',
		found.slice(0, 6),
	);
}
