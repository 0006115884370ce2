import { readExam } from '/work/main/tests/helpers/exam.ts';
import { readSearchData } from '/work/main/src/tools/read-search.ts';
import { makeSearcher, search } from '#lib/query/search.ts';
import { brotliCompressSync } from 'node:zlib';
const data = readSearchData();
const s = makeSearcher(data);
const have = new Set(data.guides.map((g) => g.slug));
console.log(
	'guides',
	have.size,
	'json',
	JSON.stringify(data).length,
	'br',
	brotliCompressSync(JSON.stringify(data)).length,
);
for (const file of process.argv.slice(2)) {
	let n = 0,
		top1 = 0,
		top3 = 0,
		bad = 0,
		slow = 0;
	const quiet = process.env.QUIET;
	for (const q of readExam(file.startsWith('/') ? '../../../..' + file : file)) {
		const t = performance.now();
		const { understood: u, found } = search(q.phrase, s);
		slow = Math.max(slow, performance.now() - t);
		const say = (why: string) => {
			bad++;
			if (!quiet)
				console.log(
					`${why} | ${q.phrase} | want ${q.accept} | got ${found
						.slice(0, 4)
						.map((f) => `${f.slug}:${f.score.toFixed(0)}/${f.covered.toFixed(2)}`)
						.join(
							' ',
						)} | ${u.mended.map((m) => m.typed + '>' + m.meant)} | ${u.things.filter((t) => t.isUnknown).map((t) => t.own)} | ${u.urgent.map((g) => g.name)} `,
				);
		};
		if (q.kind === 'urgent') {
			if (!u.urgent.length) say('NOT URGENT');
		} else if (q.kind === 'none') {
			if (found.length || u.urgent.length) say('NOT NONE');
		} else {
			if (u.urgent.length) say('URGENT!');
			if (!q.accept.some((a) => have.has(a))) continue;
			n++;
			const rank = found.findIndex((f) => q.accept.includes(f.slug));
			if (rank === 0) top1++;
			if (rank >= 0 && rank < 3) top3++;
			if (rank !== 0) say(rank < 0 || rank > 2 ? 'MISS' : 'rank' + (rank + 1));
		}
	}
	console.log(file, {
		n,
		top1: ((100 * top1) / n).toFixed(1),
		top3: ((100 * top3) / n).toFixed(1),
		bad,
		slowMs: slow.toFixed(1),
	});
}
